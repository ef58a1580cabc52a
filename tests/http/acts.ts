import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Capability } from '@/db/capabilities'
import { aMandate, aMember, anArticle, docOf } from '../builders/world'

/** What an attempt is made on: a body, and someone who may write there. */
export type Place = { bodyId: string; authorId: string }
type Fields = Record<string, string>

/** Who may do it to what: the sentence that policy.ts speaks, told apart from it. */
export type Act =
  | { for: 'anyone' }
  /** Everyone, about themselves: nobody else is concerned by it. */
  | { for: 'oneself'; fields: () => Fields }
  /** Only who holds the very mandate: nobody who asks here. */
  | { for: 'holder'; fields: (sql: Sql, place: Place) => Promise<Fields> }
  | { for: Capability[]; at: 'body' | 'root'; fields: (sql: Sql, place: Place) => Promise<Fields> }

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

const announced = { when: '2030', titleAr: 'موعد', titleFr: 'date' }

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

const aCorrection = async (sql: Sql, { bodyId }: Place): Promise<Fields> => {
  const [requestId, memberId] = [randomUUID(), await aMember(sql, 'منخرطة')]
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
  'pictures/describePicture': { for: write, at: 'body', fields: aPicture },
  'pictures/removePicture': { for: write, at: 'body', fields: aPicture },
  'pictures/restorePicture': { for: write, at: 'body', fields: aPicture },
  'documents/renameDocument': { for: write, at: 'body', fields: aDocument },
  'documents/removeDocument': { for: write, at: 'body', fields: aDocument },
  'documents/restoreDocument': { for: write, at: 'body', fields: aDocument },
  'messages/sendLetterAction': { for: 'anyone' },
  'messages/handleMessageAction': { for: letters, at: 'body', fields: aLetter },
  'messages/reopenMessageAction': { for: letters, at: 'body', fields: handled },
  'messages/deleteMessageAction': { for: letters, at: 'body', fields: aLetter },
}
