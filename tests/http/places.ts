import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Sql } from 'postgres'
import type { Capability } from '@/db/capabilities'
import { aBody, anArticle } from '../builders/world'

/** What lies in the rooms of one branch: ids to ask for, and a word in each thing that nobody else's page has. */
export type Kept = Record<
  | 'branchId'
  | 'branch'
  | 'draftId'
  | 'draft'
  | 'discarded'
  | 'letterId'
  | 'letter'
  | 'picture'
  | 'document'
  | 'date'
  | 'clerk'
  | 'asked',
  string
>

/** Who may open a page or a route, and what it then shows. `own`: what is the asking person's. */
export type Place =
  | { for: 'anyone' }
  /** Another test's: what is sent in, or answered to jobs alone. */
  | { for: 'itself' }
  | { for: 'signedIn' | Capability[]; path: (kept: Kept) => string; shows: keyof Kept | 'own' }

const anyone: Place = { for: 'anyone' }
const edit: Capability[] = ['news.write', 'news.publish']
const led: Capability[] = ['members.read', 'mandates.assign']
const room = (
  who: 'signedIn' | Capability[],
  shows: keyof Kept | 'own',
  path: string | ((kept: Kept) => string),
): Place => ({ for: who, shows, path: typeof path === 'string' ? () => path : path })

/** Every page and route there is. One that is missing here fails the test of the build. */
export const PLACES: Record<string, Place> = {
  '/[locale]/(public)/page': anyone,
  '/[locale]/(public)/[...rest]/page': anyone,
  '/[locale]/(public)/a/[code]/page': anyone,
  '/[locale]/(public)/about/page': anyone,
  '/[locale]/(public)/failed/page': anyone,
  '/[locale]/(public)/legal/page': anyone,
  '/[locale]/(public)/news/page': anyone,
  '/[locale]/(public)/news/[slug]/page': anyone,
  '/[locale]/(public)/news/page/[page]/page': anyone,
  '/[locale]/(public)/news/topic/[topic]/page': anyone,
  '/[locale]/(public)/news/topic/[topic]/page/[page]/page': anyone,
  '/[locale]/(public)/not-found/page': anyone,
  '/[locale]/(public)/privacy/page': anyone,
  // Who learns what from a card: card.test.ts.
  '/[locale]/(door)/card/[code]/page': { for: 'itself' },
  '/[locale]/(door)/contact/page': anyone,
  '/[locale]/(door)/contact/thanks/page': anyone,
  '/[locale]/(door)/email/[secret]/route': anyone,
  '/[locale]/(door)/invitation/[secret]/route': anyone,
  '/[locale]/(door)/invitation/accept/page': anyone,
  '/[locale]/(door)/reset/[secret]/route': anyone,
  '/[locale]/(door)/reset/page': anyone,
  '/[locale]/(door)/reset/password/page': anyone,
  '/[locale]/(door)/search/page': anyone,
  '/[locale]/(door)/sign-in/page': anyone,
  '/[locale]/feed.xml/route': anyone,
  '/language/[locale]/route': anyone,
  '/manifest.webmanifest/route': anyone,
  '/robots.txt/route': anyone,
  '/sitemap.xml/route': anyone,
  '/sitemap/[part]/route': anyone,
  '/social/[locale]/[code]/route': anyone,
  '/api/health/live/route': anyone,
  '/api/health/ready/route': anyone,
  // Row by row: uploads.test.ts.
  '/pictures/[name]/[file]/route': { for: 'itself' },
  '/documents/[name]/route': { for: 'itself' },
  '/api/auth/[...nextauth]/route': { for: 'itself' },
  '/api/refresh/route': { for: 'itself' },
  '/[locale]/members/page': room('signedIn', 'own', '/members'),
  '/[locale]/members/[...rest]/page': room('signedIn', 'own', '/members/nowhere'),
  '/[locale]/members/account/page': room('signedIn', 'own', '/members/account'),
  '/[locale]/members/account/email/page': room('signedIn', 'own', '/members/account/email'),
  '/[locale]/members/card/page': room('signedIn', 'own', '/members/card'),
  '/[locale]/members/my-data/page': room('signedIn', 'own', '/members/my-data'),
  '/[locale]/members/my-data/requests/page': room('signedIn', 'own', '/members/my-data/requests'),
  '/[locale]/members/my-data/erasure/page': room('signedIn', 'own', '/members/my-data/erasure'),
  '/[locale]/members/my-data/file/route': room('signedIn', 'own', '/members/my-data/file'),
  '/[locale]/members/requests/page': room(['members.manage'], 'asked', '/members/requests'),
  '/[locale]/members/devices/page': room('signedIn', 'own', '/members/devices'),
  '/[locale]/members/password/page': room('signedIn', 'own', '/members/password'),
  '/[locale]/members/structure/page': room(led, 'branch', '/members/structure'),
  '/[locale]/members/structure/[id]/page': room(
    led,
    'branch',
    ({ branchId }) => `/members/structure/${branchId}`,
  ),
  '/[locale]/desk/[...rest]/page': room('signedIn', 'own', '/desk/nowhere'),
  '/[locale]/desk/page': room(edit, 'draft', '/desk'),
  '/[locale]/desk/news/new/page': room(['news.write'], 'branch', '/desk/news/new'),
  '/[locale]/desk/news/[id]/page': room(edit, 'draft', ({ draftId }) => `/desk/news/${draftId}`),
  '/[locale]/desk/news/[id]/preview/page': room(
    edit,
    'draft',
    ({ draftId }) => `/desk/news/${draftId}/preview`,
  ),
  '/[locale]/desk/news/[id]/versions/page': room(
    edit,
    'draft',
    ({ draftId }) => `/desk/news/${draftId}/versions`,
  ),
  '/[locale]/desk/discarded/page': room(edit, 'discarded', '/desk/discarded'),
  '/[locale]/desk/search/page': room(edit, 'draftId', ({ draft }) => `/desk/search?q=${draft}`),
  '/[locale]/desk/pictures/page': room(edit, 'picture', '/desk/pictures'),
  '/[locale]/desk/documents/page': room(edit, 'document', '/desk/documents'),
  '/[locale]/desk/dates/page': room(['news.publish'], 'date', '/desk/dates'),
  '/[locale]/desk/messages/page': room(['messages.read'], 'letter', '/desk/messages'),
  '/[locale]/desk/messages/[id]/page': room(
    ['messages.read'],
    'letter',
    ({ letterId }) => `/desk/messages/${letterId}`,
  ),
  '/[locale]/desk/ledger/page': room(['ledger.read'], 'clerk', '/desk/ledger'),
  '/[locale]/desk/settings/page': room(['settings.manage'], 'branch', '/desk/settings'),
  '/api/pictures/route': room(edit, 'picture', '/api/pictures'),
  '/api/documents/route': room(edit, 'document', '/api/documents'),
}

/** Every page and route that the build knows. */
export const builtPlaces = (): string[] => {
  const dist = process.env.NEXT_DIST_DIR ?? '.next'
  const manifest = JSON.parse(readFileSync(`${dist}/server/app-paths-manifest.json`, 'utf8'))
  // Next's own page for errors before any of ours is found; the gate shows ours instead.
  return Object.keys(manifest).filter((name) => !name.startsWith('/_'))
}

const word = () => `qz${randomUUID().replaceAll('-', '').slice(0, 14)}`

/** A branch below `root` with one thing of every kind in it. */
export async function keptIn(sql: Sql, root: string, authorId: string, clerk: string): Promise<Kept> {
  const words = { branch: word(), draft: word(), discarded: word(), letter: word() }
  const [picture, document, date, letterId] = [word(), word(), word(), randomUUID()]
  const branchId = await aBody(sql, root, words.branch)
  const draft = await anArticle(sql, branchId, authorId, { title: words.draft, public: false })
  const gone = await anArticle(sql, branchId, authorId, { title: words.discarded, public: false })
  await sql`insert into discards (article_id, body_id, discarded_by) values (${gone.id}, ${branchId}, ${authorId})`
  await sql`insert into messages (id, body_id, name, email, subject, text, locale)
    values (${letterId}, ${branchId}, 'زائر', 'visitor@example.org', ${words.letter}, 'نص', 'ar')`
  await sql`insert into pictures (id, body_id, name, width, height, uploaded_by, alt_ar, alt_fr, alt_en)
    values (${randomUUID()}, ${branchId}, ${randomUUID()}, 800, 600, ${authorId}, ${picture}, ${picture}, ${picture})`
  await sql`insert into documents (id, body_id, name, title, type, bytes, sha256, uploaded_by)
    values (${randomUUID()}, ${branchId}, ${randomUUID()}, ${document}, 'application/pdf', 1000, 'x', ${authorId})`
  const title = sql.json({ ar: date, fr: date, en: date })
  await sql`insert into coming_dates (id, body_id, "on", precision, title)
    values (${randomUUID()}, ${branchId}, '2030-01-01', 'year', ${title})`
  await sql`insert into ledger (id, actor_id, act, subject, body_id)
    values (${randomUUID()}, ${authorId}, 'article.saved', ${draft.id}, ${branchId})`
  const asked = word()
  await sql`insert into data_requests (id, member_id, body_id, kind, subject, wanted, due_at)
    values (${randomUUID()}, ${authorId}, ${branchId}, 'correction', 'nameAr', ${asked}, now() + interval '1 day')`
  return { ...words, asked, branchId, draftId: draft.id, letterId, picture, document, date, clerk }
}
