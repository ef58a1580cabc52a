import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Capability } from '@/db/capabilities'
import { sealedCells } from '@/features/imports/import-rows'
import { seal } from '@/gate/seal'
import { anApplication } from '../builders/application'
import { aComrade } from '../builders/comrades'
import { anElectedOffice } from '../builders/elected'
import { aFounding } from '../builders/founding'
import { aBody, aMandate, aMember, anArticle, docOf, rootBody } from '../builders/world'
import { CAMPAIGN_ACTS } from './campaign-acts'
import { CANDIDACY_ACTS } from './candidacy-acts'
import { COVERAGE_ACTS } from './coverage-acts'
import { ELECTION_ACTS } from './election-acts'
import { MONEY_ACTS } from './money-acts'
import { PROGRAMME_ACTS } from './programme-acts'
import { SEATS_ACTS } from './seats-acts'
import { TERRITORY_ACTS } from './territory-acts'

/**
 * What hands out contacts: nothing of the answer is kept, so that each asking is an act of its own; its line is written
 * by the database's function that hands them out.
 */
export const REVEALING = [
  'register/revealMemberAction',
  'register/revealBranchAction',
  'coverage/revealAgentsAction',
]

/** What an attempt is made on: a body, and someone who may write there. */
export type Place = { bodyId: string; authorId: string }
export type Fields = Record<string, string>

/** Who may do it to what: the sentence that policy.ts speaks, told apart from it. */
export type Act =
  | { for: 'anyone' }
  /** Everyone, about themselves: nobody else is concerned by it. */
  | { for: 'oneself'; fields: () => Fields }
  /** Members of the body, of those below it, and whoever leads or drafts there. */
  | { for: 'reach'; fields: (sql: Sql, place: Place) => Promise<Fields> }
  /** Members of that very body. */
  | { for: 'seat'; fields: (sql: Sql, place: Place) => Promise<Fields> }
  /** Only who holds the very mandate: nobody who asks here. */
  | { for: 'holder'; fields: (sql: Sql, place: Place) => Promise<Fields> }
  | {
      for: Capability[]
      at: 'body' | 'root' | 'anywhere'
      fields: (sql: Sql, place: Place) => Promise<Fields>
    }

// A version that no text has: whoever gets past the locks is told that it is stale, and nothing is changed.
const NEVER = '999'
const text = { language: 'ar', version: NEVER }

const onDraft =
  (more: Fields = {}) =>
  async (sql: Sql, { bodyId, authorId }: Place): Promise<Fields> => ({
    articleId: (await anArticle(sql, bodyId, authorId, { public: false })).id,
    ...more,
  })
const onPublic =
  (more: Fields = {}) =>
  async (sql: Sql, { bodyId, authorId }: Place): Promise<Fields> => ({
    articleId: (await anArticle(sql, bodyId, authorId)).id,
    ...more,
  })

const onDiscarded = async (sql: Sql, place: Place): Promise<Fields> => {
  const { articleId = '' } = await onDraft()(sql, place)
  await sql`insert into discards (article_id, body_id, discarded_by)
    values (${articleId}, ${place.bodyId}, ${place.authorId})`
  return { articleId }
}

const announced = {
  ...{ when: '2030', titleAr: 'موعد', titleFr: 'date', titleEn: '' },
  ...{ placeAr: '', placeFr: '', placeEn: '', noteAr: '', noteFr: '', noteEn: '' },
}

const aDate = async (sql: Sql, { bodyId }: Place): Promise<Fields> => {
  const dateId = randomUUID()
  const words = { ar: 'موعد', fr: 'date', en: '' }
  await sql`insert into coming_dates (id, body_id, "on", precision, title)
    values (${dateId}, ${bodyId}, '2030-01-01', 'year', ${sql.json(words)})`
  return { dateId, version: NEVER, ...announced }
}

const description = async (sql: Sql) => {
  const [kit] = await sql<{ topic: string; office: string }[]>`
    select (select id from topics limit 1) as topic, (select id from offices where key = 'editor') as office`
  return { topicId: kit?.topic ?? '', bylineId: kit?.office ?? '', kind: 'news', eventOn: '' }
}

const aPicture = async (sql: Sql, { bodyId, authorId }: Place): Promise<Fields> => {
  const [id, name] = [randomUUID(), randomUUID()]
  await sql`insert into pictures (id, body_id, name, width, height, uploaded_by)
    values (${id}, ${bodyId}, ${name}, 800, 600, ${authorId})`
  const words = {
    altAr: 'وصف',
    altFr: 'texte',
    altEn: 'text',
    credit: '',
    consent: 'nobodyShown',
    consentNote: '',
  }
  return { pictureId: id, version: NEVER, ...words }
}

const aDocument = async (sql: Sql, { bodyId, authorId }: Place): Promise<Fields> => {
  const [id, name] = [randomUUID(), randomUUID()]
  await sql`insert into documents (id, body_id, name, title, type, bytes, sha256, uploaded_by)
    values (${id}, ${bodyId}, ${name}, 'محضر', 'application/pdf', 1000, 'x', ${authorId})`
  return { documentId: id, title: 'محضر آخر' }
}

const aLetter = async (sql: Sql, { bodyId }: Place): Promise<Fields> => {
  const id = randomUUID()
  await sql`insert into messages (id, body_id, name, email, subject, text, locale)
    values (${id}, ${bodyId}, 'زائر', 'visitor@example.org', 'سؤال', 'نص', 'ar')`
  return { messageId: id, note: '' }
}

const handled = async (sql: Sql, place: Place): Promise<Fields> => {
  const letter = await aLetter(sql, place)
  await sql`insert into message_handlings (message_id, body_id, handled_by)
    values (${letter.messageId ?? ''}, ${place.bodyId}, ${place.authorId})`
  return letter
}

const officeCalled = async (sql: Sql, key: string): Promise<string> => {
  const [row] = await sql<{ id: string }[]>`select id from offices where key = ${key}`
  return row?.id ?? ''
}

/** Somebody else's mandate, over already: whoever may end it is told so. */
const overMandate = async (sql: Sql, { bodyId }: Place): Promise<Fields> => {
  const memberId = await aMember(sql, 'منخرط سابق')
  const endsAt = new Date(Date.now() - 60_000)
  return { mandateId: await aMandate(sql, memberId, 'member', bodyId, { endsAt }), reason: 'استقالة' }
}

const running = async (sql: Sql, { bodyId, authorId }: Place): Promise<Fields> => ({
  mandateId: await aMandate(sql, await aMember(sql, 'كاتب'), 'editor', bodyId),
  memberId: authorId,
  officeId: await officeCalled(sql, 'editor'),
  endsOn: '1/1/2040',
})

/** A plain member at home in this body, with a second factor. */
const aLostDevice = async (sql: Sql, { bodyId }: Place): Promise<Fields> => {
  const memberId = await aMember(sql, 'منخرط بلا هاتف', ['member', bodyId])
  await sql`insert into second_factors (member_id, secret, confirmed_at) values (${memberId}, '\\x00', now())`
  return { memberId, reason: 'ضاع الهاتف' }
}

// Without their password, which people of these tests do not have.
const proof = { code: '000000' }

const said = { starts: '8/9/2021', ends: '', source: 'محضر', sourceOn: '8/9/2021', sourceUrl: '' }
const seat = {
  council: 'commune',
  communeCode: '06.181.01.01',
  nameAr: 'مستشارة',
  nameLatin: 'Conseillère',
  ...{ placeAr: '', placeFr: '', seat: '', councilGroup: '', memberId: '', publicHistory: '' },
  ...said,
}
const title = { titleAr: 'النائبة الثالثة', titleFr: 'Troisième vice-présidente', titleEn: '', ...said }

const onSeat =
  (more: Fields, kept: { member?: boolean; consented?: boolean } = {}) =>
  async (sql: Sql, { bodyId, authorId }: Place): Promise<Fields> => {
    const memberId = kept.member ? await aMember(sql, 'منتخبة', ['member', bodyId]) : null
    const consented = kept.consented ?? false
    return { officeId: await anElectedOffice(sql, bodyId, authorId, { memberId, consented }), ...more }
  }

const onResponsibility = async (sql: Sql, place: Place): Promise<Fields> => {
  const { officeId = '' } = await onSeat({})(sql, place)
  const [row] = await sql<
    { id: string }[]
  >`select id from elected_responsibilities where office_id = ${officeId}`
  return { responsibilityId: row?.id ?? '', version: NEVER, note: 'تصويب', ...title }
}

const post = { textAr: 'كاتب الفرع', textFr: 'Secrétaire local', ...said }

const onPost = async (sql: Sql, { bodyId, authorId }: Place): Promise<Fields> => {
  const entryId = randomUUID()
  const words = sql.json({ ar: 'محطة', fr: 'étape', en: '' })
  await sql`insert into career_entries (id, body_id, text, starts_on, starts_precision, source, recorded_by)
    values (${entryId}, ${bodyId}, ${words}, '1997-01-01', 'year', ${words}, ${authorId})`
  return { entryId }
}

const register: Capability[] = ['elected.record']
const DAY_TO_COME = '1/1/2040'
const soon = { heldOn: DAY_TO_COME, place: 'دار الشباب' }

const onFounding =
  (more: Fields = {}) =>
  async (sql: Sql, { bodyId, authorId }: Place): Promise<Fields> => ({
    bodyId: await aFounding(sql, bodyId, authorId),
    ...more,
  })

/** A body below the place; decided on by a decision that is still to come. */
const onBody =
  (more: Fields = {}) =>
  async (sql: Sql, { bodyId }: Place): Promise<Fields> => ({
    ...{ bodyId: await aBody(sql, bodyId, 'هيئة'), version: '1', decidedOn: DAY_TO_COME },
    ...{ decision: 'congress', note: 'قرار', ...more },
  })

const charge: Capability[] = ['bodies.manage']
/** Somebody at home in the body, whose account can be kept there. */
const atHome = async (sql: Sql, { bodyId }: Place): Promise<Fields> => {
  const memberId = await aMember(sql, 'منخرطة', ['member', bodyId])
  await sql`insert into profiles (member_id, body_id) values (${memberId}, ${bodyId})`
  return { memberId, bodyId }
}

const aReceipt = async (sql: Sql, place: Place): Promise<Fields> => {
  const { memberId = '' } = await atHome(sql, place)
  const receiptId = randomUUID()
  await sql`insert into dues_receipts (id, body_id, member_id, amount, paid_on, method, recorded_by)
    values (${receiptId}, ${place.bodyId}, ${memberId}, 100, '2026-01-01', 'cash', ${place.authorId})`
  return { receiptId, reason: 'خطأ' }
}

const aNeed = async (sql: Sql, { bodyId, authorId }: Place): Promise<Fields> => {
  const needId = randomUUID()
  await sql`insert into competence_needs (id, body_id, title, stated_by)
    values (${needId}, ${bodyId}, 'محاسب', ${authorId})`
  return { needId, note: '' }
}

const anOffer = async (sql: Sql, { bodyId }: Place): Promise<Fields> => {
  const offerId = randomUUID()
  await sql`insert into competence_offers (id, body_id, name, email_sealed, locale, consent)
    values (${offerId}, ${bodyId}, 'زائر', ${seal('visitor@example.org', 'email')}, 'ar', '1')`
  return { offerId, bodyId, outcome: 'closed', note: '' }
}

const books: Capability[] = ['dues.record']
const manages: Capability[] = ['members.manage']
const applied =
  (stage: 'branch' | 'secretariat', more: Fields = {}) =>
  async (sql: Sql, { bodyId }: Place): Promise<Fields> => ({
    applicationId: (await anApplication(sql, bodyId, { stage })).id,
    ...{ stage, reason: 'بعد النظر في الطلب', ...more },
  })

/** To the province, or from there to nowhere: whoever gets past the locks is told so. */
const passedOn = async (sql: Sql, place: Place): Promise<Fields> => {
  const [root] = await sql<{ id: string }[]>`select root_id as id from organisation`
  return applied('branch', { bodyId: root?.id ?? '' })(sql, place)
}

/** Somebody whose application was confirmed, and who has not accepted the invitation yet. */
const newcomer = async (sql: Sql, { bodyId }: Place): Promise<Fields> => {
  const { id } = await anApplication(sql, bodyId)
  const memberId = await aMember(sql, 'منخرطة جديدة', ['member', bodyId])
  await sql`update credentials set password_hash = null where member_id = ${memberId}`
  await sql`update applications set stage = 'member', member_id = ${memberId} where id = ${id}`
  return { applicationId: id }
}

/** A member with a home here and no e-mail. */
const withoutEmail = async (sql: Sql, { bodyId }: Place): Promise<Fields> => {
  const memberId = await aMember(sql, 'منخرط بلا بريد', ['member', bodyId])
  await sql`insert into profiles (member_id, body_id) values (${memberId}, ${bodyId})`
  await sql`update credentials set email = null where member_id = ${memberId}`
  return { memberId }
}

const onPaper = async (sql: Sql, { bodyId }: Place): Promise<Fields> => {
  const [commune] = await sql<{ code: string }[]>`select code from communes limit 1`
  const paper = { signedOn: '1/11/2026', keptBy: 'كاتبة الفرع', 'agree-membership-record': 'true' }
  const unsaid = { nameLatin: '', knownAs: '', phone: '', gender: '', bornOn: '', contribution: '' }
  return { bodyId, nameAr: 'طالب انخراط', communeCode: commune?.code ?? '', ...unsaid, ...paper }
}

const manage: Capability[] = ['members.manage']
/** A member at home in the place, whom nobody else speaks of. */
const aComradeIn = async (sql: Sql, { bodyId }: Place): Promise<Fields> => ({
  memberId: await aComrade(sql, 'رفيقة', bodyId),
})
const onComrade =
  (more: Fields = {}) =>
  async (sql: Sql, place: Place): Promise<Fields> => ({ ...(await aComradeIn(sql, place)), ...more })

const aTransfer = async (sql: Sql, place: Place): Promise<Fields> => {
  const transferId = randomUUID()
  const { memberId = '' } = await aComradeIn(sql, place)
  const destination = await aBody(sql, await rootBody(sql), 'فرع آخر')
  await sql`insert into transfers (id, member_id, from_body, to_body, asked_by)
    values (${transferId}, ${memberId}, ${place.bodyId}, ${destination}, ${memberId})`
  return { transferId, reason: 'بعد الجمع العام' }
}

/** A list that waits for the place, with one row in it. */
const aList = async (sql: Sql, { bodyId, authorId }: Place): Promise<Fields> => {
  const importId = randomUUID()
  await sql`insert into imports (id, body_id, bodies, started_by, file_name, headers, mapping, mapped, rows)
    values (${importId}, ${bodyId}, ${[bodyId]}, ${authorId}, 'list.csv', '{nom}', '["nameLatin"]', true, 1)`
  await sql`insert into import_rows (import_id, line, sealed, state, alike_line, body_id)
    values (${importId}, 2, ${sealedCells(['Amina'])}, 'alike', 1, ${bodyId})`
  return { importId, line: '2', choice: 'new', 'column-0': 'nameLatin', 'cell-0': 'Amina', signed: 'أمينة' }
}

const aSegment = async (): Promise<Fields> => ({ segmentId: randomUUID() })

const readMembers: Capability[] = ['members.read']
const aCorrection = async (sql: Sql, { bodyId }: Place): Promise<Fields> => {
  const [requestId, memberId] = [randomUUID(), await aComrade(sql, 'منخرطة', bodyId)]
  await sql`insert into data_requests (id, member_id, body_id, kind, subject, wanted, due_at)
    values (${requestId}, ${memberId}, ${bodyId}, 'correction', 'nameAr', 'اسم', now() + interval '10 days')`
  return { requestId, outcome: 'declined', value: '', reason: 'لا يوافق الوثيقة' }
}

const letters: Capability[] = ['messages.read']
const write: Capability[] = ['news.write']
const edit: Capability[] = ['news.write', 'news.publish']
const publish: Capability[] = ['news.publish']

/** Every server action there is. One that is missing here fails the test of the build. */
export const ACTS: Record<string, Act> = {
  'account/signInAction': { for: 'anyone' },
  'account/signInAgainAction': { for: 'anyone' },
  'account/askForResetAction': { for: 'anyone' },
  'account/setPasswordAction': { for: 'anyone' },
  'account/acceptInvitationAction': { for: 'anyone' },
  'account/signOutAction': { for: 'oneself', fields: () => ({}) },
  'account/changePasswordAction': {
    for: 'oneself',
    fields: () => ({ current: 'not this one', password: 'nor this one, truly' }),
  },
  'account/endSessionAction': { for: 'oneself', fields: () => ({ sessionId: randomUUID() }) },
  'account/endOtherSessionsAction': { for: 'oneself', fields: () => ({}) },
  'factor/enterWithCodeAction': { for: 'anyone' },
  'factor/enterAgainWithCodeAction': { for: 'anyone' },
  'factor/beginSecondFactorAction': { for: 'oneself', fields: () => ({}) },
  'factor/confirmSecondFactorAction': { for: 'oneself', fields: () => proof },
  'factor/renewRecoveryCodesAction': { for: 'oneself', fields: () => proof },
  'factor/removeSecondFactorAction': { for: 'oneself', fields: () => proof },
  'factor/resetSecondFactorAction': { for: ['members.manage'], at: 'body', fields: aLostDevice },
  'news/startArticleAction': {
    for: write,
    at: 'body',
    fields: async (sql, { bodyId }) => ({
      bodyId,
      language: 'ar',
      title: 'عنوان',
      ...(await description(sql)),
    }),
  },
  'news/saveDraftAction': {
    for: edit,
    at: 'body',
    fields: onDraft({ ...text, title: 'ع', summary: '', slug: '', body: JSON.stringify(docOf('نص')) }),
  },
  'news/setAsideAction': {
    for: edit,
    at: 'body',
    fields: onDraft({ language: 'ar', title: 'ع', summary: '', slug: '', body: JSON.stringify(docOf('نص')) }),
  },
  'news/keepVersionAction': { for: edit, at: 'body', fields: onDraft(text) },
  'news/restoreVersionAction': { for: edit, at: 'body', fields: onDraft({ ...text, number: '1' }) },
  'news/describeArticleAction': {
    for: edit,
    at: 'body',
    fields: async (sql, place) => ({
      ...(await onDraft({ version: NEVER })(sql, place)),
      bodyId: place.bodyId,
      coverId: '',
      ...(await description(sql)),
    }),
  },
  'news/discardArticleAction': { for: edit, at: 'body', fields: onDraft() },
  'news/takeBackAction': { for: edit, at: 'body', fields: onDiscarded },
  'news/publishAction': { for: publish, at: 'body', fields: onDraft(text) },
  'news/correctAction': { for: publish, at: 'body', fields: onPublic({ ...text, note: 'تصويب' }) },
  'news/withdrawAction': { for: publish, at: 'body', fields: onPublic({ ...text, reason: 'خطأ' }) },
  'news/scheduleAction': {
    for: publish,
    at: 'body',
    fields: onDraft({ ...text, day: '1/1/2030', time: '10:00' }),
  },
  'news/unscheduleAction': { for: publish, at: 'body', fields: onDraft({ language: 'ar' }) },
  'news/chooseLeadAction': { for: publish, at: 'root', fields: onPublic() },
  'news/dropLeadAction': { for: publish, at: 'root', fields: onPublic() },
  'calendar/addDateAction': {
    for: publish,
    at: 'body',
    fields: async (_, { bodyId }) => ({ bodyId, ...announced }),
  },
  'calendar/changeDateAction': { for: publish, at: 'body', fields: aDate },
  'calendar/removeDateAction': { for: publish, at: 'body', fields: aDate },
  'organisation/changeSettingsAction': {
    for: ['settings.manage'],
    at: 'root',
    fields: async () => ({ version: NEVER, nameAr: 'اسم', nameFr: 'nom', nameEn: 'name' }),
  },
  'organisation/setFourEyesAction': {
    for: ['settings.manage'],
    at: 'body',
    fields: async (_, { bodyId }) => ({ bodyId, version: NEVER, fourEyes: 'true' }),
  },
  'mandates/giveMandateAction': {
    for: ['mandates.assign'],
    at: 'body',
    // By a decision that is still to come: past the locks it is refused.
    fields: async (sql, { bodyId, authorId }) => ({
      bodyId,
      memberId: authorId,
      officeId: await officeCalled(sql, 'treasurer'),
      decision: 'appointment',
      decidedOn: '1/1/2040',
    }),
  },
  'mandates/endMandateAction': { for: ['mandates.assign'], at: 'body', fields: overMandate },
  'mandates/delegateMandateAction': { for: 'holder', fields: running },
  'elected/recordOfficeAction': {
    for: register,
    at: 'body',
    fields: async (_, { bodyId }) => ({ bodyId, ...seat }),
  },
  'elected/correctOfficeAction': {
    for: register,
    at: 'body',
    fields: onSeat({ version: NEVER, note: 'تصويب', ...seat }),
  },
  'elected/endOfficeAction': {
    for: register,
    at: 'body',
    fields: onSeat({ version: NEVER, ends: '1/1/2024', note: 'استقالة' }),
  },
  'elected/recordResponsibilityAction': { for: register, at: 'body', fields: onSeat(title) },
  'elected/correctResponsibilityAction': { for: register, at: 'body', fields: onResponsibility },
  'elected/showOfficeAction': {
    for: register,
    at: 'body',
    fields: onSeat({ givenOn: '1/10/2021', paper: 'ملف 12' }, { member: true }),
  },
  'elected/hideOfficeAction': {
    for: register,
    at: 'body',
    fields: onSeat({}, { member: true, consented: true }),
  },
  'careers/addEntryAction': {
    for: register,
    at: 'body',
    fields: async (_, { bodyId }) => ({ bodyId, memberId: '', textEn: '', ...post }),
  },
  'careers/removeEntryAction': { for: register, at: 'body', fields: onPost },
  'founding/startFoundingAction': {
    for: charge,
    at: 'body',
    fields: async (_, { bodyId }) => ({
      parentId: bodyId,
      kind: 'sector',
      nameAr: 'قطاع',
      nameFr: 'secteur',
      nameEn: '',
    }),
  },
  'founding/holdMeetingAction': { for: charge, at: 'body', fields: onFounding(soon) },
  'founding/countFoundersAction': {
    for: charge,
    at: 'body',
    fields: onFounding({ memberIds: randomUUID() }),
  },
  'founding/withdrawFounderAction': {
    for: charge,
    at: 'body',
    fields: onFounding({ memberId: randomUUID() }),
  },
  'founding/settleCommunesAction': { for: charge, at: 'body', fields: onFounding() },
  'founding/electBureauAction': { for: charge, at: 'body', fields: onFounding(soon) },
  'founding/decideFoundingAction': {
    for: ['bodies.approve'],
    at: 'body',
    fields: onFounding({ outcome: 'done' }),
  },
  'decisions/decideFateAction': { for: charge, at: 'body', fields: onBody({ kind: 'dissolution' }) },
  'decisions/renewBureauAction': { for: charge, at: 'body', fields: onBody() },
  'statutes/changeStatutesAction': {
    for: ['settings.manage'],
    at: 'root',
    fields: async () => ({
      // No body here is of this kind: where it is done, nobody's offices change.
      ...{ kind: 'coordination', version: NEVER, womenShare: '0', youngShare: '0', youngUntil: '40' },
      ...{ quorum: '50', noticeDays: '15', leastFounders: '3' },
    }),
  },
  'cards/changeCardAction': {
    for: ['bodies.manage'],
    at: 'body',
    fields: async (_, { bodyId }) => ({ bodyId, version: NEVER, email: '', phone: '٠٥ ٢٣ ٠٠ ٠٠ ٠٠' }),
  },
  'cards/showNameAction': {
    for: 'holder',
    fields: async (sql, place) => ({ ...(await running(sql, place)), agreed: 'true' }),
  },
  'cards/withdrawNameAction': { for: 'holder', fields: running },
  'dues/setRateAction': {
    for: ['dues.set'],
    at: 'root',
    fields: async () => ({
      ...{ category: 'full', nameAr: '', nameFr: '', nameEn: '' },
      ...{ amount: '200', period: 'year', startsOn: '1/2090' },
    }),
  },
  'dues/setStandingAction': {
    for: books,
    at: 'body',
    fields: async (sql, place) => ({
      ...(await atHome(sql, place)),
      ...{ pays: 'exempt', startsOn: '1/2090', reason: 'متقاعد' },
    }),
  },
  'dues/recordPaymentAction': {
    for: books,
    at: 'body',
    fields: async (sql, place) => ({
      ...(await atHome(sql, place)),
      amount: '200',
      paidOn: '',
      method: 'cash',
      note: '',
    }),
  },
  'dues/cancelReceiptAction': { for: books, at: 'body', fields: aReceipt },
  'competences/saveCompetencesAction': {
    for: 'oneself',
    fields: () => ({ profession: 'محاسبة', words: '', hours: '' }),
  },
  'competences/forgetCompetencesAction': { for: 'oneself', fields: () => ({}) },
  'competences/stateNeedAction': {
    for: manages,
    at: 'body',
    fields: async (_, { bodyId }) => ({
      bodyId,
      title: 'محاسب',
      fieldKey: '',
      language: '',
      level: '',
      hours: '',
    }),
  },
  'competences/closeNeedAction': { for: manages, at: 'body', fields: aNeed },
  'competences/sendOfferAction': { for: 'anyone' },
  'competences/passOfferAction': { for: manages, at: 'root', fields: anOffer },
  'competences/closeOfferAction': { for: manages, at: 'body', fields: anOffer },
  'register/revealMemberAction': { for: readMembers, at: 'body', fields: onComrade({ purpose: 'اجتماع' }) },
  'register/revealBranchAction': {
    for: readMembers,
    at: 'body',
    fields: async (sql, place) => {
      await aComradeIn(sql, place)
      return { bodyId: place.bodyId, purpose: 'اجتماع' }
    },
  },
  'register/saveSegmentAction': {
    for: readMembers,
    at: 'anywhere',
    fields: async () => ({ name: randomUUID(), body: '', gender: 'f', since: '' }),
  },
  'register/dropSegmentAction': { for: 'holder', fields: aSegment },
  'membership/suspendAction': {
    for: manage,
    at: 'body',
    fields: onComrade({ reason: 'قرار المكتب', endsOn: '' }),
  },
  'membership/liftAction': { for: manage, at: 'body', fields: aComradeIn },
  'membership/departAction': { for: manage, at: 'body', fields: onComrade({ reason: 'استقالة' }) },
  'membership/returnAction': { for: manage, at: 'body', fields: aComradeIn },
  'membership/askTransferAction': {
    for: manage,
    at: 'body',
    fields: async (sql, place) => ({ ...(await aComradeIn(sql, place)), toBody: place.bodyId, reason: '' }),
  },
  // Who asks here has no home branch, and is told so.
  'membership/askOwnTransferAction': { for: 'oneself', fields: () => ({ toBody: randomUUID(), reason: '' }) },
  'membership/leaveAction': { for: 'oneself', fields: () => ({ sure: 'on', reason: '' }) },
  'membership/agreeTransferAction': { for: manage, at: 'body', fields: aTransfer },
  'membership/declineTransferAction': { for: manage, at: 'body', fields: aTransfer },
  'imports/mapColumnsAction': { for: manage, at: 'body', fields: aList },
  'imports/readOnAction': { for: manage, at: 'body', fields: aList },
  'imports/correctRowAction': { for: manage, at: 'body', fields: aList },
  'imports/chooseAction': { for: manage, at: 'body', fields: aList },
  'imports/acceptImportAction': { for: manage, at: 'body', fields: aList },
  'imports/undoImportAction': { for: manage, at: 'body', fields: aList },
  'imports/dropImportAction': { for: manage, at: 'body', fields: aList },
  'mydata/changePhoneAction': { for: 'oneself', fields: () => ({ phone: '0612345678' }) },
  'mydata/askForAddressAction': {
    for: 'oneself',
    // Without the password it is refused, past the locks: these people have none.
    fields: () => ({ email: 'new@example.org' }),
  },
  'mydata/confirmAddressAction': { for: 'oneself', fields: () => ({}) },
  'mydata/chooseLanguageAction': { for: 'oneself', fields: () => ({ language: 'ar' }) },
  'mydata/changeConsentsAction': { for: 'oneself', fields: () => ({ 'news.email': 'on' }) },
  'mydata/askForCorrectionAction': {
    for: 'oneself',
    fields: () => ({ field: 'nameAr', wanted: 'اسم', reason: '' }),
  },
  'mydata/objectAction': { for: 'oneself', fields: () => ({ purpose: 'news', reason: '' }) },
  'mydata/answerRequestAction': { for: ['members.manage'], at: 'body', fields: aCorrection },
  'mydata/askForErasureAction': { for: 'oneself', fields: () => ({}) },
  'mydata/changeRetentionAction': {
    for: ['settings.manage'],
    at: 'root',
    fields: async () => ({ left: '24', consents: '36', requests: '24' }),
  },
  'mydata/stayAction': { for: 'oneself', fields: () => ({}) },
  'card/makeCardAction': { for: 'oneself', fields: () => ({}) },
  ...PROGRAMME_ACTS,
  ...ELECTION_ACTS,
  ...TERRITORY_ACTS,
  ...SEATS_ACTS,
  ...MONEY_ACTS,
  ...CANDIDACY_ACTS,
  ...COVERAGE_ACTS,
  ...CAMPAIGN_ACTS,
  'pictures/describePicture': { for: write, at: 'body', fields: aPicture },
  'pictures/removePicture': { for: write, at: 'body', fields: aPicture },
  'pictures/restorePicture': { for: write, at: 'body', fields: aPicture },
  'documents/renameDocument': { for: write, at: 'body', fields: aDocument },
  'documents/removeDocument': { for: write, at: 'body', fields: aDocument },
  'documents/restoreDocument': { for: write, at: 'body', fields: aDocument },
  'account/enterByCodeAction': { for: 'anyone' },
  'applications/applyAction': { for: 'anyone' },
  'applications/confirmApplicationAction': { for: 'anyone' },
  'applications/answerApplicationAction': { for: 'anyone' },
  'applications/withdrawApplicationAction': { for: 'anyone' },
  'applications/acceptAction': { for: manage, at: 'body', fields: applied('branch') },
  'applications/declineAction': { for: manage, at: 'body', fields: applied('branch') },
  'applications/askBackAction': { for: manage, at: 'body', fields: applied('branch') },
  'applications/passOnAction': { for: manage, at: 'body', fields: passedOn },
  'applications/admitAction': {
    for: ['members.confirm'],
    at: 'body',
    fields: applied('secretariat', { decidedOn: '22/4/2018' }),
  },
  'applications/inviteAgainAction': { for: manage, at: 'body', fields: newcomer },
  'applications/enterPaperAction': { for: manage, at: 'body', fields: onPaper },
  'applications/issueCodeAction': { for: manage, at: 'body', fields: withoutEmail },
  'messages/sendLetterAction': { for: 'anyone' },
  'messages/handleMessageAction': { for: letters, at: 'body', fields: aLetter },
  'messages/reopenMessageAction': { for: letters, at: 'body', fields: handled },
  'messages/deleteMessageAction': { for: letters, at: 'body', fields: aLetter },
}
