/** What an office can allow. Offices are data, capabilities are code: each is asked for by name somewhere. */
export const CAPABILITIES = [
  'news.write',
  'news.publish',
  'messages.read',
  'ledger.read',
  'settings.manage',
  'mandates.assign',
  'members.read',
  'members.manage',
  'members.confirm',
  'elected.record',
  'bodies.manage',
  'bodies.approve',
  'dues.set',
  'dues.record',
  'programme.read',
  'programme.edit',
  'programme.adopt',
  'funding.record',
  'election.read',
  'election.plan',
  'candidacies.judge',
  'results.record',
  'campaign.account',
] as const

export type Capability = (typeof CAPABILITIES)[number]
