import { randomInt, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedIn } from '../builders/session'
import { aMember, anArticle, rootBody } from '../builders/world'
import { figure, times } from '../environment/figures'
import { builtActions, call } from '../http/calling'
import { portalToKill } from './portal-to-kill'

const KILLS = times(10, 100)
const AT_ONCE = 6

let portal: Awaited<ReturnType<typeof portalToKill>>
let cookie: string
let root: string
let editor: string
const publish = builtActions().find(({ name }) => name === 'news/publishAction')

beforeAll(async () => {
  if (!publish) throw new Error('the build has no action that publishes')
  portal = await portalToKill()
  root = await rootBody(portal.owner)
  editor = await aMember(portal.owner, 'محرر', ['communicationOfficer', root])
  ;({ cookie } = await signedIn(portal.owner, editor, portal.authSecret))
}, 300_000)
afterAll(() => portal?.end())

type Attempt = { articleId: string; once: string }

/** Sends the form. Out: `done`, why it was refused, or that no answer came. */
const attempt = async ({ articleId, once }: Attempt): Promise<string> => {
  if (!publish) return 'nothing to send'
  const fields = { articleId, language: 'ar', version: '1', locale: 'ar', once }
  const { answer } = await call(publish, fields, { cookie, base: portal.base }).catch(() => ({
    answer: undefined,
  }))
  return answer?.done === undefined ? (answer?.refused ?? 'unanswered') : 'done'
}

/** Sends the same form again, and again while told that the portal is busy: it is rising. Out: what it came to. */
const attemptAgain = async (each: Attempt): Promise<string> => {
  let outcome = ''
  const send = async () => {
    outcome = await attempt(each)
    return outcome
  }
  await expect.poll(send, { timeout: 30_000 }).not.toBe('busy')
  return outcome
}

const answeredAtLeast = (answers: Promise<unknown>[], wanted: number) =>
  new Promise<void>((go) => {
    let count = 0
    if (wanted === 0) go()
    for (const answer of answers)
      answer.then(() => {
        count += 1
        if (count >= wanted) go()
      })
  })

const drafted = async (): Promise<Attempt> => {
  const { id } = await anArticle(portal.owner, root, editor, { public: false, words: 'نص كامل يمكن نشره' })
  return { articleId: id, once: randomUUID() }
}

/** What of a publication stands: the row itself, the text it shows, its address, its line in the ledger. */
const traces = async (articleId: string) => {
  const [row] = await portal.owner<{ rows: number; texts: number; addresses: number; lines: number }[]>`
    select (select count(*)::int from publications where article_id = ${articleId}) as rows,
      (select count(*)::int from publications p join versions v on v.id = p.version_id where p.article_id = ${articleId}) as texts,
      (select count(*)::int from slugs where article_id = ${articleId}) as addresses,
      (select count(*)::int from ledger l join ledger_links k on k.line_id = l.id
        where l.subject = ${articleId} and l.act = 'article.published') as lines`
  return row
}

test(
  `kill -9 of server and database in turn, ${KILLS} times in the middle of publishing: nothing acknowledged is lost, nothing is half done, nothing is done twice`,
  async () => {
    const found = { acknowledged: 0, lost: 0, torn: 0, doubled: 0, chain: 'whole' }
    for (let kill = 0; kill < KILLS; kill += 1) {
      // One editor stands for many: what they do in a minute is no person's.
      await portal.owner`delete from limits.counters`
      const attempts = await Promise.all(Array.from({ length: AT_ONCE }, drafted))
      const answers = attempts.map(attempt)
      // Somewhere inside: when a random number of them have been answered, and the others are under way.
      await answeredAtLeast(answers, randomInt(AT_ONCE))
      await (kill % 2 ? portal.killDatabase() : portal.killServer())
      const acknowledged = await Promise.all(answers)
      for (const [index, { articleId }] of attempts.entries()) {
        const stands = await traces(articleId)
        const whole = stands?.rows === 1 && stands.texts === 1 && stands.addresses === 1 && stands.lines === 1
        const absent = stands?.rows === 0 && stands.addresses === 0 && stands.lines === 0
        const wasTold = acknowledged[index] === 'done'
        found.acknowledged += wasTold ? 1 : 0
        found.lost += wasTold && !whole ? 1 : 0
        found.torn += whole || absent ? 0 : 1
      }
      // The person sends the same form again; whatever happened before, it happens once.
      for (const each of attempts) expect(await attemptAgain(each)).toBe('done')
      for (const { articleId } of attempts) found.doubled += (await traces(articleId))?.lines === 1 ? 0 : 1
    }
    const [chain] = await portal.owner`select broken_at from access.verify_ledger()`
    if (chain?.broken_at !== null) found.chain = `broken at ${chain?.broken_at}`
    figure(
      'K3',
      `${KILLS} kills in ${KILLS * AT_ONCE} publications, ${found.acknowledged} acknowledged before: lost ${found.lost}, torn ${found.torn}, doubled ${found.doubled}, chain ${found.chain}`,
    )
    expect(found).toMatchObject({ lost: 0, torn: 0, doubled: 0, chain: 'whole' })
  },
  30 * 60_000,
)
