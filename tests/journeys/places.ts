// Where each page of the portal is looked at. `every-page.spec.ts` finds the pages of app/ that are missing here.
import { randomUUID } from 'node:crypto'
import { refreshPages } from '@/gate/refresh'
import { seal } from '@/gate/seal'
import { aLink } from '../builders/account'
import { anApplication } from '../builders/application'
import { anElectedOffice } from '../builders/elected'
import { aBody, aMember, anArticle, rootBody } from '../builders/world'
import type { Language } from '../environment/journeys'
import { ownerSql } from '../environment/server'

/** An address below the language's own, and what it answers; a link from a letter leads on to its page. */
export type Place = { path: string; status: number }

const at = (path: string, status = 200): Place => ({ path, status })
const SUBJECT = 'إنارة زنقة الميناء منقطعة منذ أسبوعين، والسكان يسألون من يجيبهم'
const ADDRESS = 'amina.essahli.quartier-du-port.el-jadida@example.org'
const FOUND = { ar: 'الجديدة', fr: 'El Jadida' }
const NOWHERE = 'zqtmblyat'

/** Reading pages, by the file that makes them. */
export async function readingPlaces(language: Language, writer: string): Promise<Record<string, Place[]>> {
  const topic = await aLongList(language, writer)
  const [own, foreign] = await shownSlugs(language)
  const gone = await aWithdrawal(language, writer)
  return {
    'page.tsx': [at('')],
    'news/page.tsx': [at('/news')],
    'news/page/[page]/page.tsx': [at('/news/page/2')],
    'news/topic/[topic]/page.tsx': [at('/news/topic/elections')],
    'news/topic/[topic]/page/[page]/page.tsx': [at(`/news/topic/${topic}/page/2`)],
    'news/[slug]/page.tsx': [at(`/news/${own}`), at(`/news/${foreign}`), at(`/news/${gone.slug}`, 410)],
    'a/[code]/page.tsx': [at(`/a/${gone.code}`, 410)],
    'about/page.tsx': [at('/about')],
    'elected/page.tsx': [at('/elected')],
    'history/page.tsx': [at('/history')],
    'structure/page.tsx': [at('/structure')],
    'structure/[slug]/page.tsx': [
      at('/structure/azemmour'),
      at('/structure/moulay-abdellah'),
      at(`/structure/${await aDissolvedBody()}`),
      at('/structure/no-such-body', 404),
    ],
    'legal/page.tsx': [at('/legal')],
    'privacy/page.tsx': [at('/privacy')],
    'failed/page.tsx': [at('/failed')],
    'not-found/page.tsx': [at('/not-found')],
    '[...rest]/page.tsx': [at('/no-such-page', 404)],
  }
}

/** Doors, as a visitor finds them with and without a link from a letter. */
export async function doorPlaces(language: Language, memberId: string): Promise<Record<string, Place[]>> {
  const reset = await aLink(ownerSql(), memberId)
  const invitation = await aLink(ownerSql(), memberId, 'invitation')
  const sql = ownerSql()
  const sent = await anApplication(sql, await rootBody(sql), { stage: 'unconfirmed' })
  const asked = await anApplication(sql, await rootBody(sql), { stage: 'asked' })
  return {
    'sign-in/page.tsx': [at('/sign-in'), at('/sign-in?done=signedOut')],
    'sign-in/code/page.tsx': [at('/sign-in/code')],
    'reset/page.tsx': [at('/reset'), at('/reset?done=sent')],
    'reset/password/page.tsx': [at('/reset/password'), at(`/reset/${reset.secret}`)],
    'invitation/accept/page.tsx': [at('/invitation/accept'), at(`/invitation/${invitation.secret}`)],
    'join/page.tsx': [at('/join')],
    'join/sent/page.tsx': [at('/join/sent')],
    'application/status/page.tsx': [
      at('/application/status'),
      at(`/application/${sent.secret}`),
      at(`/application/${asked.secret}`),
    ],
    'code/page.tsx': [at('/code')],
    'card/[code]/page.tsx': [at(`/card/${'x'.repeat(43)}`)],
    'contact/page.tsx': [at('/contact')],
    'contact/thanks/page.tsx': [at('/contact/thanks')],
    'offer/page.tsx': [at('/offer')],
    'offer/thanks/page.tsx': [at('/offer/thanks')],
    'search/page.tsx': [
      at('/search'),
      at(`/search?q=${encodeURIComponent(FOUND[language])}`),
      at(`/search?q=${NOWHERE}`),
    ],
  }
}

/** Members' rooms, for whoever may enter. */
export async function memberPlaces(
  bodyId: string,
  memberId: string,
  foundings: string[],
): Promise<Record<string, Place[]>> {
  const electedId = await anElectedOffice(ownerSql(), bodyId, memberId, { memberId, name: SUBJECT })
  const [office] = await ownerSql()<{ id: string }[]>`select id from offices where key = 'branchSecretary'`
  const person = `/people/${memberId}`
  return {
    'page.tsx': [at(''), at('?refused=notYours&needs=elected.record')],
    'devices/page.tsx': [at('/devices'), at('/devices?done=ended')],
    'password/page.tsx': [at('/password')],
    'second-factor/page.tsx': [at('/second-factor')],
    'second-factor/lost/page.tsx': [at('/second-factor/lost'), at(`/second-factor/lost?who=${NOWHERE}`)],
    'structure/page.tsx': [at('/structure')],
    'structure/[id]/page.tsx': [at(`/structure/${bodyId}`), at(`/structure/${bodyId}?who=${NOWHERE}`)],
    'structure/[id]/card/page.tsx': [at(`/structure/${bodyId}/card`)],
    'public-name/page.tsx': [at('/public-name')],
    'structure/[id]/decisions/page.tsx': [at(`/structure/${bodyId}/decisions`)],
    'structure/foundings/page.tsx': [at('/structure/foundings')],
    'structure/foundings/[id]/page.tsx': foundings.map((id) => at(`/structure/foundings/${id}`)),
    'structure/statutes/page.tsx': [at('/structure/statutes')],
    'elected/page.tsx': [at('/elected'), at(`/elected?who=${NOWHERE}`)],
    'elected/[id]/page.tsx': [at(`/elected/${electedId}`)],
    'history/page.tsx': [at('/history')],
    'people/[id]/page.tsx': [at(person)],
    'people/[id]/powers/page.tsx': [at(`${person}/powers`)],
    'preview/page.tsx': [at('/preview'), at(`/preview?office=${office?.id}&body=${bodyId}`)],
    'account/page.tsx': [at('/account'), at('/account?done=phone')],
    'account/email/page.tsx': [at('/account/email')],
    'card/page.tsx': [at('/card')],
    'my-data/page.tsx': [at('/my-data')],
    'my-data/requests/page.tsx': [at('/my-data/requests')],
    'my-data/erasure/page.tsx': [at('/my-data/erasure')],
    'requests/page.tsx': [at('/requests')],
    '[...rest]/page.tsx': [at('/no-such-room', 404)],
  }
}

/** Dues and competences, with somebody who owes, a receipt, a need and an offer. */
export async function duesPlaces(authorId: string): Promise<Record<string, Place[]>> {
  const { bodyId, memberId, receiptId, offerId } = await aTreasury(authorId)
  const branches = '/dues/branches'
  return {
    'dues/page.tsx': [at('/dues')],
    'dues/rates/page.tsx': [at('/dues/rates')],
    'dues/branches/page.tsx': [at(branches), at(`${branches}?year=2020`)],
    'dues/branches/[id]/page.tsx': [
      at(`${branches}/${bodyId}`),
      at(`${branches}/${bodyId}?who=${NOWHERE}&owing=1`),
    ],
    'dues/branches/[id]/[member]/page.tsx': [at(`${branches}/${bodyId}/${memberId}`)],
    'dues/receipts/[id]/page.tsx': [at(`/dues/receipts/${receiptId}`)],
    'competences/page.tsx': [at('/competences')],
    'competences/needs/page.tsx': [at('/competences/needs')],
    'competences/offers/page.tsx': [at('/competences/offers'), at('/competences/offers?shelf=done')],
    'competences/offers/[id]/page.tsx': [at(`/competences/offers/${offerId}`)],
  }
}

/** Applications, with one of whom everything is known. */
export const applicationPlaces = (applicationId: string): Record<string, Place[]> => ({
  'applications/page.tsx': [at('/applications?shelf=branch'), at('/applications?shelf=withdrawn')],
  'applications/[id]/page.tsx': [
    at(`/applications/${applicationId}`),
    at(`/applications/${applicationId}?contacts=1`),
  ],
  'applications/paper/page.tsx': [at('/applications/paper')],
  'applications/code/page.tsx': [at('/applications/code'), at(`/applications/code?who=${NOWHERE}`)],
})

/** The register, with a member of it and a list that waits. */
export const registerPlaces = (memberId: string, importId: string): Record<string, Place[]> => ({
  'register/page.tsx': [at('/register'), at(`/register?q=${NOWHERE}`)],
  'register/[id]/page.tsx': [at(`/register/${memberId}`)],
  'register/call/page.tsx': [at('/register/call')],
  'register/transfers/page.tsx': [at('/register/transfers')],
  'register/import/page.tsx': [at('/register/import')],
  'register/import/[id]/page.tsx': [at(`/register/import/${importId}`)],
  'membership/page.tsx': [at('/membership')],
})

/** The desk, for a provincial secretary: no room stands empty. */
export async function deskPlaces(language: Language, memberId: string): Promise<Record<string, Place[]>> {
  const { draft, shown, planned, letter } = await aBusyDesk(language, memberId)
  return {
    'page.tsx': [at(''), at('?state=withdrawn'), at('?missing=en')],
    'search/page.tsx': [at('/search'), at(`/search?q=${encodeURIComponent(FOUND[language])}`)],
    'news/new/page.tsx': [at('/news/new')],
    'news/[id]/page.tsx': [draft, shown, planned].flatMap((id) => [
      at(`/news/${id}?text=${language}`),
      ...(id === draft ? [at(`/news/${id}?text=en`)] : []),
    ]),
    'news/[id]/preview/page.tsx': [at(`/news/${shown}/preview`)],
    'news/[id]/versions/page.tsx': [
      at(`/news/${draft}/versions?text=${language}&from=1&to=0`),
      at(`/news/${draft}/versions?text=en`),
    ],
    'discarded/page.tsx': [at('/discarded')],
    'pictures/page.tsx': [at('/pictures'), at(`/pictures?words=${NOWHERE}`)],
    'documents/page.tsx': [at('/documents')],
    'messages/page.tsx': [at('/messages'), at('/messages?shelf=handled')],
    'messages/[id]/page.tsx': [at(`/messages/${letter}`)],
    'dates/page.tsx': [at('/dates')],
    'settings/page.tsx': [at('/settings')],
    'ledger/page.tsx': [at('/ledger'), at('/ledger?verify=1')],
    '[...rest]/page.tsx': [at('/no-such-room', 404)],
  }
}

// One with sub-bodies, which nobody leads or reaches any more.
async function aDissolvedBody(): Promise<string> {
  const sql = ownerSql()
  const id = await aBody(sql, await rootBody(sql), 'فرع حُل قبل سنوات')
  await aBody(sql, id, 'لجنة كانت تتبع له')
  await sql`update bodies set founded_on = '2001-01-01', dissolved_on = '2016-01-01' where id = ${id}`
  const [body] = await sql<{ slug: string }[]>`select slug from bodies where id = ${id}`
  return body?.slug ?? ''
}

// So many texts of one topic that the list has a second page; old ones, so that the first stays as it is.
async function aLongList(language: Language, writer: string): Promise<string> {
  const sql = ownerSql()
  const body = await rootBody(sql)
  const made = await Promise.all(
    Array.from({ length: 21 }, (_, n) =>
      anArticle(sql, body, writer, { locale: language, title: `${SUBJECT} (${n + 1})` }),
    ),
  )
  await sql`update publications set published_at = now() - interval '9 years'
    where article_id in ${sql(made.map(({ id }) => id))}`
  await refreshPages(['news'])
  const [topic] = await sql<{ key: string }[]>`select key from topics order by position limit 1`
  return topic?.key ?? ''
}

// A text that readers of the language have, and one that they are offered in another.
async function shownSlugs(language: Language): Promise<string[]> {
  const sql = ownerSql()
  const [own] = await sql<{ slug: string }[]>`
    select p.slug from publications p join versions v on v.id = p.version_id
    where p.locale = ${language} and v.cover_id is not null order by p.published_at limit 1`
  const other = language === 'ar' ? 'fr' : 'ar'
  const { slug: foreign } = await anArticle(sql, await rootBody(sql), await anAuthor(), { locale: other })
  await sql`update publications set published_at = now() - interval '9 years' where slug = ${foreign}`
  return [own?.slug ?? '', foreign].map(encodeURIComponent)
}

async function aTreasury(authorId: string) {
  const sql = ownerSql()
  const root = await rootBody(sql)
  const bodyId = await aBody(sql, root, 'فرع البير الجديد')
  const memberId = await aMember(sql, 'أمينة الساحلي بنت الحاج عبد السلام الدكالي', ['member', bodyId])
  await sql`insert into profiles (member_id, body_id) values (${memberId}, ${bodyId})`
  await sql`insert into competences (member_id, profession) values (${memberId}, 'محاسبة بشركة للتصبير')`
  await sql`insert into consents (id, member_id, purpose, channel, version, evidence, recorded_by)
    values (${randomUUID()}, ${memberId}, 'competences', 'record', '1', 'portal', ${memberId})`
  await sql`insert into dues_rates (id, starts_on, period, amount, set_by)
    values (${randomUUID()}, '2026-01-01', 'year', 123450, ${authorId})`
  const [receiptId, wrongId, offerId] = [randomUUID(), randomUUID(), randomUUID()]
  for (const id of [receiptId, wrongId])
    await sql`insert into dues_receipts (id, body_id, member_id, amount, paid_on, method, note, recorded_by)
      values (${id}, ${bodyId}, ${memberId}, 10050, '2026-03-01', 'cheque', 'شيك رقم 7713', ${authorId})`
  await sql`insert into dues_cancellations (receipt_id, body_id, reason, cancelled_by)
    values (${wrongId}, ${bodyId}, ${SUBJECT}, ${authorId})`
  for (const field of ['accounting', 'law'])
    await sql`insert into competence_needs (id, body_id, title, field_key, stated_by)
      values (${randomUUID()}, ${bodyId}, 'من يعد التقرير المالي للفرع', ${field}, ${authorId})`
  await sql`insert into competence_offers (id, body_id, name, email_sealed, profession, fields, languages, words, hours, locale, consent)
    values (${offerId}, ${root}, 'أمينة الساحلي', ${seal(ADDRESS, 'email')}, 'مهندسة', '{planning,law}',
      '{"fr": "fluent"}', ${SUBJECT}, 3, 'ar', '1')`
  return { bodyId, memberId, receiptId, offerId }
}

async function anAuthor(): Promise<string> {
  const [row] = await ownerSql()<{ author_id: string }[]>`select author_id from articles limit 1`
  return row?.author_id ?? ''
}

/** A text that was public and was taken back. */
async function aWithdrawal(language: Language, writer: string): Promise<{ slug: string; code: string }> {
  const sql = ownerSql()
  const body = await rootBody(sql)
  const { id, slug } = await anArticle(sql, body, writer, { locale: language })
  await sql`delete from publications where article_id = ${id}`
  await sql`insert into withdrawals (id, article_id, body_id, locale, reason, withdrawn_by)
    values (${randomUUID()}, ${id}, ${body}, ${language}, ${SUBJECT}, ${writer})`
  const [article] = await sql<{ code: string }[]>`select code from articles where id = ${id}`
  return { slug, code: article?.code ?? '' }
}

async function aBusyDesk(language: Language, memberId: string) {
  const sql = ownerSql()
  const body = await rootBody(sql)
  const written = (title: string) =>
    anArticle(sql, body, memberId, { public: false, locale: language, title, words: SUBJECT })
  const draft = await written('مسودة عن النقل المدرسي بالدواوير')
  await sql`update drafts set summary = ${SUBJECT} where article_id = ${draft.id}`
  const planned = await written('نص ينتظر ساعته')
  await sql`insert into schedules (article_id, body_id, locale, version_id, publish_at, planned_by)
    values (${planned.id}, ${body}, ${language}, ${planned.versionId}, now() + interval '9 days', ${memberId})`
  const bin = await written('نص أهمل قبل نشره')
  await sql`insert into discards (article_id, body_id, discarded_by) values (${bin.id}, ${body}, ${memberId})`
  const letter = randomUUID()
  await sql`insert into messages (id, body_id, name, email, phone, subject, text, locale)
    values (${letter}, ${body}, 'أمينة الساحلي', ${ADDRESS}, '+212612345678', ${SUBJECT}, ${SUBJECT}, 'ar')`
  const [shown] = await sql<{ id: string }[]>`
    select p.article_id as id from publications p join versions v on v.id = p.version_id
    where p.locale = ${language} and v.cover_id is not null limit 1`
  return { draft: draft.id, planned: planned.id, letter, shown: shown?.id ?? '' }
}
