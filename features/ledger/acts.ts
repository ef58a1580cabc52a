/** Families of acts, as a reader of the ledger may narrow it. */
export const ACT_FAMILIES = [
  'article',
  'picture',
  'document',
  'session',
  'password',
  'reset',
  'invitation',
  'message',
  'date',
  'organisation',
  'body',
  'mandate',
  'factor',
  'elected',
  'career',
  'founding',
  'statutes',
  'dues',
  'competence',
  'need',
  'offer',
  'application',
  'code',
  'member',
  'transfer',
  'contacts',
  'register',
  'import',
  'segment',
  'account',
  'mydata',
  'correction',
  'objection',
  'erasure',
  'member',
  'card',
  'programme',
  'point',
  'proposal',
  'amendment',
  'opinion',
  'progress',
  'funding',
  'contest',
] as const
export type ActFamily = (typeof ACT_FAMILIES)[number]

/** Splits an act as the ledger writes it: what was done, and whether it was refused. */
export function readAct(act: string): { name: string; refused: boolean } {
  const refused = act.endsWith('.refused')
  return { name: refused ? act.slice(0, -'.refused'.length) : act, refused }
}
