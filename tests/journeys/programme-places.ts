// Where each page about programmes is looked at, like places.ts for the others.
import { randomUUID } from 'node:crypto'
import { seal } from '@/gate/seal'
import { digest, freshSecret } from '@/gate/secrets'
import { programmesOf } from '../builders/programme'
import { rootBody } from '../builders/world'
import { ownerSql } from '../environment/server'
import type { Place } from './places'

const at = (path: string, status = 200): Place => ({ path, status })

const LONG = 'تأهيل الملعب البلدي وتجهيز مستودعات الملابس وإنارة محيطه بشراكة مع المجلس الإقليمي'
const made = async (authorId: string) => {
  const sql = ownerSql()
  return programmesOf(sql, await rootBody(sql), authorId, (name) => `${name}: ${LONG}`)
}

/** Reading pages of a programme that runs, and of the one that the sample tells of. */
export async function trackerPlaces(authorId: string): Promise<Record<string, Place[]>> {
  const { running, point } = await made(authorId)
  const [told] = await ownerSql()<{ slug: string }[]>`select p.slug from programmes p
    join programme_openings o on o.programme_id = p.id where p.stage = 'closed' order by p.starts_on limit 1`
  const [base, sample] = [`/programmes/${running.slug}`, `/programmes/${told?.slug ?? ''}`]
  return {
    'programmes/page.tsx': [at('/programmes')],
    'programmes/page/[page]/page.tsx': [at('/programmes/page/9', 404)],
    'programmes/[slug]/page.tsx': [at(sample), at(base), at('/programmes/no-such-programme', 404)],
    'programmes/[slug]/place/[place]/page.tsx': [at(`${sample}/place/06-181-01-01`)],
    'programmes/[slug]/theme/[theme]/page.tsx': [
      at(`${sample}/theme/water`),
      at(`${base}/theme/nothing`, 404),
    ],
    'programmes/[slug]/step/[step]/page.tsx': [at(`${sample}/step/delivered`), at(`${base}/step/blocked`)],
    'programmes/[slug]/page/[page]/page.tsx': [at(`${sample}/page/9`, 404)],
    'programmes/[slug]/place/[place]/page/[page]/page.tsx': [at(`${sample}/place/06-181-01-01/page/9`, 404)],
    'programmes/[slug]/theme/[theme]/page/[page]/page.tsx': [at(`${sample}/theme/water/page/9`, 404)],
    'programmes/[slug]/step/[step]/page/[page]/page.tsx': [at(`${sample}/step/delivered/page/9`, 404)],
    'programmes/[slug]/[number]/page.tsx': [
      at(`${sample}/1`),
      at(`${base}/${point.number}`),
      at(`${base}/99`, 404),
    ],
    'programmes/[slug]/changes/page.tsx': [at(`${sample}/changes`), at(`${base}/changes`)],
    'programmes/[slug]/changes/since/[month]/page.tsx': [at(`${sample}/changes/since/2019-01`)],
    'programmes/[slug]/booklet/page.tsx': [at(`${sample}/booklet`)],
    'programmes/[slug]/card/page.tsx': [at(`${sample}/card`)],
  }
}

/** Doors that lead from a programme: to follow it, and to doubt what it says. */
export async function followPlaces(authorId: string): Promise<Record<string, Place[]>> {
  const { running, point } = await made(authorId)
  const secret = freshSecret()
  const whole = { programme_id: running.id, body_id: running.bodyId, point_id: point.id, locale: 'ar' }
  const sealed = { email_sealed: seal('visitor@example.org', 'email'), secret_sealed: seal(secret, 'follow') }
  await ownerSql()`insert into followers ${ownerSql()({ id: randomUUID(), ...whole, ...sealed, email_key: digest(secret), hash: digest(secret) })}`
  const about = `?programme=${running.slug}&point=${point.number}`
  return {
    'follow/page.tsx': [at(`/follow${about}`)],
    'follow/sent/page.tsx': [at('/follow/sent')],
    'follow/mine/page.tsx': [at(`/follow/${secret}`), at('/follow/mine')],
    'contest/page.tsx': [at(`/contest${about}`)],
    'contest/thanks/page.tsx': [at('/contest/thanks')],
  }
}

/** The rooms of programmes, for whoever drafts them. */
export async function programmePlaces(authorId: string): Promise<Record<string, Place[]>> {
  const { gathering, consulted, running, proposalId, draft, point, contestId } = await made(authorId)
  const [gathered, asked, run] = [gathering, consulted, running].map(({ id }) => `/programmes/${id}`)
  const drafted = `${asked}/points/${draft.number}`
  const kept = `${run}/points/${point.number}`
  return {
    'programmes/page.tsx': [at('/programmes')],
    'programmes/mine/page.tsx': [at('/programmes/mine')],
    'programmes/contests/page.tsx': [at('/programmes/contests')],
    'programmes/contests/[contest]/page.tsx': [at(`/programmes/contests/${contestId}`)],
    'programmes/[id]/page.tsx': [at(gathered ?? ''), at(asked ?? ''), at(run ?? '')],
    'programmes/[id]/adopted/page.tsx': [at(`${run}/adopted`)],
    'programmes/[id]/proposals/page.tsx': [at(`${gathered}/proposals`), at(`${run}/proposals`)],
    'programmes/[id]/proposals/new/page.tsx': [at(`${gathered}/proposals/new`)],
    'programmes/[id]/proposals/meeting/page.tsx': [at(`${gathered}/proposals/meeting`)],
    'programmes/[id]/proposals/[proposal]/page.tsx': [at(`${gathered}/proposals/${proposalId}`)],
    'programmes/[id]/contributions/page.tsx': [at(`${gathered}/contributions`)],
    'programmes/[id]/amendments/page.tsx': [at(`${asked}/amendments`), at(`${run}/amendments`)],
    'programmes/[id]/opinions/page.tsx': [at(`${asked}/opinions`), at(`${gathered}/opinions`)],
    'programmes/[id]/exchange/page.tsx': [at(`${asked}/exchange`)],
    'programmes/[id]/points/page.tsx': [at(`${run}/points`), at(`${gathered}/points`)],
    'programmes/[id]/points/new/page.tsx': [at(`${asked}/points/new`)],
    'programmes/[id]/points/[number]/page.tsx': [at(kept), at(drafted)],
    'programmes/[id]/points/[number]/edit/page.tsx': [at(`${kept}/edit`)],
    'programmes/[id]/points/[number]/versions/page.tsx': [at(`${kept}/versions`)],
    'programmes/[id]/points/[number]/amendments/page.tsx': [
      at(`${drafted}/amendments`),
      at(`${kept}/amendments`),
    ],
    'programmes/[id]/points/[number]/progress/page.tsx': [at(`${kept}/progress`)],
    'programmes/[id]/points/[number]/funding/page.tsx': [at(`${kept}/funding`)],
    'programmes/[id]/progress/page.tsx': [at(`${run}/progress`)],
    'programmes/[id]/funding/page.tsx': [at(`${run}/funding`), at(`${gathered}/funding`)],
  }
}
