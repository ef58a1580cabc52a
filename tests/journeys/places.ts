import { randomUUID } from 'node:crypto'
import { anArticle, rootBody } from '../builders/world'
import type { Language } from '../environment/journeys'
import { ownerSql } from '../environment/server'

const SUBJECT = 'إنارة زنقة الميناء منقطعة منذ أسبوعين، والسكان يسألون من يجيبهم'
const ADDRESS = 'amina.essahli.quartier-du-port.el-jadida@example.org'

const WORDS = {
  ar: { found: 'الجديدة', missing: 'زقطمبليات' },
  fr: { found: 'El Jadida', missing: 'zqtmblyat' },
}

const slugsIn = async (locale: string) => {
  const rows = await ownerSql()<{ slug: string }[]>`
    select slug from publications where locale = ${locale} order by published_at`
  return rows.map(({ slug }) => `${locale}/news/${encodeURIComponent(slug)}`)
}

/** An article of the sample that English readers are offered in another language. */
const withoutEnglish = async () => {
  const [row] = await ownerSql()<{ code: string }[]>`
    select code from articles a
    where exists (select from publications p where p.article_id = a.id and p.locale = 'ar')
      and not exists (select from publications p where p.article_id = a.id and p.locale = 'en') limit 1`
  return `en/a/${row?.code}`
}

/** Every page that anyone may open, as paths: in this language, and an article in each. */
export async function publicPlaces(language: Language): Promise<string[]> {
  const [first, ...others] = await slugsIn(language)
  const [english = 'en'] = await slugsIn('en')
  const { found, missing } = WORDS[language]
  const here = [
    '',
    '/news',
    '/news/topic/elections',
    '/about',
    '/legal',
    '/privacy',
    '/failed',
    '/no-such-page',
    '/news/no-such-article',
  ]
  const doors = [
    '/contact',
    '/contact/thanks',
    '/search',
    `/search?q=${encodeURIComponent(found)}`,
    `/search?q=${encodeURIComponent(missing)}`,
    '/sign-in',
    '/sign-in?done=signedOut',
    '/reset',
    '/reset?done=sent',
    '/reset/password',
    '/invitation/accept',
  ]
  const places = [...here, ...doors].map((path) => `${language}${path}`)
  return [...places, first ?? '', others.at(-1) ?? '', english, 'en', await withoutEnglish()]
}

/** A draft, a text in the bin and a letter, so that no room of the desk is empty. Out: their ids. */
async function deskOf(memberId: string) {
  const sql = ownerSql()
  const body = await rootBody(sql)
  const draft = await anArticle(sql, body, memberId, {
    public: false,
    title: 'مسودة عن النقل المدرسي بالدواوير',
  })
  const bin = await anArticle(sql, body, memberId, { public: false, title: 'نص أهمل قبل نشره' })
  await sql`insert into discards (article_id, body_id, discarded_by) values (${bin.id}, ${body}, ${memberId})`
  const letter = randomUUID()
  await sql`insert into messages (id, body_id, name, email, phone, subject, text, locale)
    values (${letter}, ${body}, 'أمينة الساحلي', ${ADDRESS}, '+212612345678', ${SUBJECT}, ${SUBJECT}, 'ar')`
  const [shown] = await sql<{ id: string }[]>`select article_id as id from publications limit 1`
  return { draft: draft.id, letter, shown: shown?.id ?? '' }
}

/** Every room of the members' area and of the desk, for one who may enter them all. */
export async function rooms(language: Language, memberId: string): Promise<string[]> {
  const { draft, letter, shown } = await deskOf(memberId)
  const members = ['', '?refused=notYours', '/devices', '/password', '/no-such-room'].map(
    (path) => `/members${path}`,
  )
  const articles = [draft, shown].flatMap((id) => [
    `/news/${id}`,
    `/news/${id}?text=en`,
    `/news/${id}/preview`,
    `/news/${id}/versions`,
  ])
  const lists = ['', '/news/new', '/discarded', '/pictures', '/documents', '/messages', `/messages/${letter}`]
  const others = ['/dates', '/settings', '/ledger', '/ledger?family=picture', '/no-such-room']
  const desk = [...lists, ...articles, ...others].map((path) => `/desk${path}`)
  return [...members, ...desk].map((path) => language + path)
}
