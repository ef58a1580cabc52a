// Where each page of the portal is looked at. `every-page.spec.ts` finds the pages of app/ that are missing here.
import { randomUUID } from 'node:crypto'
import { refreshPages } from '@/gate/refresh'
import { aLink } from '../builders/account'
import { anArticle, rootBody } from '../builders/world'
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
  return {
    'sign-in/page.tsx': [at('/sign-in'), at('/sign-in?done=signedOut')],
    'reset/page.tsx': [at('/reset'), at('/reset?done=sent')],
    'reset/password/page.tsx': [at('/reset/password'), at(`/reset/${reset.secret}`)],
    'invitation/accept/page.tsx': [at('/invitation/accept'), at(`/invitation/${invitation.secret}`)],
    'card/[code]/page.tsx': [at(`/card/${'x'.repeat(43)}`)],
    'contact/page.tsx': [at('/contact')],
    'contact/thanks/page.tsx': [at('/contact/thanks')],
    'search/page.tsx': [
      at('/search'),
      at(`/search?q=${encodeURIComponent(FOUND[language])}`),
      at(`/search?q=${NOWHERE}`),
    ],
  }
}

/** Members' rooms, for whoever may enter. */
export const memberPlaces = (bodyId: string): Record<string, Place[]> => ({
  'page.tsx': [at(''), at('?refused=notYours')],
  'devices/page.tsx': [at('/devices'), at('/devices?done=ended')],
  'account/page.tsx': [at('/account'), at('/account?done=phone')],
  'account/email/page.tsx': [at('/account/email')],
  'card/page.tsx': [at('/card')],
  'my-data/page.tsx': [at('/my-data')],
  'my-data/requests/page.tsx': [at('/my-data/requests')],
  'my-data/erasure/page.tsx': [at('/my-data/erasure')],
  'requests/page.tsx': [at('/requests')],
  'password/page.tsx': [at('/password')],
  'structure/page.tsx': [at('/structure')],
  'structure/[id]/page.tsx': [at(`/structure/${bodyId}`), at(`/structure/${bodyId}?who=${NOWHERE}`)],
  '[...rest]/page.tsx': [at('/no-such-room', 404)],
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
