// Writes words wherever the portal lets anyone write, each through its own action.
import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { ACTS, type Place } from './acts'
import { builtActions, type Call, call } from './calling'
import { docWith } from './hostile-markup'

type Fields = Record<string, string>
type Pen = { sql: Sql; how: Call; place: Place }

/** Where the words can be read afterwards: by everyone, and in rooms. */
export type Written = { pages: string[]; rooms: string[]; refused: string[] }

const actions = new Map(builtActions().map((action) => [action.name, action]))

/** Does an act; out: where it led, or a note that it was refused. */
async function act(
  { sql, how }: Pen,
  name: string,
  fields: Fields,
): Promise<{ to: string; refused: string[] }> {
  const action = actions.get(name)
  if (!action) throw new Error(`the build has no ${name}`)
  await sql`delete from limits.counters`
  const { status, answer, location, text } = await call(
    action,
    { locale: 'ar', once: randomUUID(), ...fields },
    how,
  )
  if (status >= 500 || (!answer && !location)) throw new Error(`${name}: ${status} ${text.slice(0, 300)}`)
  const { refused, fields: faults } = answer ?? {}
  return {
    to: location ?? '',
    refused: refused ? [`${name}: ${refused} ${JSON.stringify(faults ?? {})}`] : [],
  }
}

const fieldsOf = async (name: string, { sql, place }: Pen): Promise<Fields> => {
  const known = ACTS[name]
  return known && known.for !== 'anyone' && known.for !== 'oneself' ? known.fields(sql, place) : {}
}

async function aPicture(pen: Pen, words: string) {
  const { pictureId = '' } = await fieldsOf('pictures/describePicture', pen)
  const said = { altAr: words, altFr: words, altEn: words, credit: words, consentNote: words }
  const { refused } = await act(pen, 'pictures/describePicture', {
    ...{ pictureId, version: '1', consent: 'recorded' },
    ...said,
  })
  return { pictureId, refused }
}

async function aText(pen: Pen, words: string) {
  const { pictureId, refused } = await aPicture(pen, words)
  const description = await fieldsOf('news/startArticleAction', pen)
  const { to } = await act(pen, 'news/startArticleAction', { ...description, title: words })
  const articleId = /news\/([0-9a-f-]{36})/.exec(to)?.[1] ?? ''
  const body = JSON.stringify(docWith(words, pictureId))
  const text = { articleId, language: 'ar', title: words, summary: words, slug: '', body }
  const saved = await act(pen, 'news/saveDraftAction', { ...text, version: '1' })
  const described = await act(pen, 'news/describeArticleAction', {
    ...{ ...description, articleId, version: '1', coverId: pictureId },
  })
  return { articleId, text, refused: [...refused, ...saved.refused, ...described.refused] }
}

const textOf = { language: 'ar' }

async function aCorrectedText(pen: Pen, words: string): Promise<Written> {
  const { articleId, text, refused } = await aText(pen, words)
  const published = await act(pen, 'news/publishAction', { ...textOf, articleId, version: '2' })
  const saved = await act(pen, 'news/saveDraftAction', { ...text, summary: `${words} +`, version: '2' })
  const corrected = await act(pen, 'news/correctAction', { ...textOf, articleId, version: '3', note: words })
  const pages = await addressesOf(pen, articleId)
  const room = `/ar/desk/news/${articleId}`
  return {
    pages,
    rooms: [`${room}?text=ar`, `${room}/preview?text=ar`, `${room}/versions?text=ar`],
    refused: [...refused, ...published.refused, ...saved.refused, ...corrected.refused],
  }
}

async function aWithdrawnText(pen: Pen, words: string): Promise<Written> {
  const { articleId, refused } = await aText(pen, words)
  const published = await act(pen, 'news/publishAction', { ...textOf, articleId, version: '2' })
  const pages = await addressesOf(pen, articleId)
  const withdrawn = await act(pen, 'news/withdrawAction', {
    ...textOf,
    articleId,
    version: '2',
    reason: words,
  })
  return { pages, rooms: [], refused: [...refused, ...published.refused, ...withdrawn.refused] }
}

async function addressesOf({ sql }: Pen, articleId: string): Promise<string[]> {
  const [row] = await sql<{ slug: string }[]>`select slug from publications where article_id = ${articleId}`
  return row ? [`/ar/news/${row.slug}`, `/fr/news/${row.slug}`] : []
}

async function aLetter(pen: Pen, words: string): Promise<Written> {
  const email = `${randomUUID()}@example.org`
  const sent = await act(pen, 'messages/sendLetterAction', {
    ...{ email, phone: '', website: '' },
    ...{ name: words, subject: words, text: words },
  })
  const [row] = await pen.sql<{ id: string }[]>`select id from messages where email = ${email}`
  const messageId = row?.id ?? ''
  const handled = await act(pen, 'messages/handleMessageAction', { messageId, note: words })
  return {
    pages: [],
    rooms: [`/ar/desk/messages/${messageId}`],
    refused: [...sent.refused, ...handled.refused],
  }
}

async function smallThings(pen: Pen, words: string): Promise<Written> {
  const { documentId = '' } = await fieldsOf('documents/renameDocument', pen)
  const renamed = await act(pen, 'documents/renameDocument', { documentId, title: words })
  const inAll = (name: string) => ({ [`${name}Ar`]: words, [`${name}Fr`]: words, [`${name}En`]: words })
  const announced = await act(pen, 'calendar/addDateAction', {
    ...{ bodyId: pen.place.bodyId, when: '2031' },
    ...{ ...inAll('title'), ...inAll('place'), ...inAll('note') },
  })
  const { articleId, refused } = await aText(pen, words)
  const discarded = await act(pen, 'news/discardArticleAction', { articleId })
  return {
    pages: [],
    rooms: [],
    refused: [...renamed.refused, ...announced.refused, ...refused, ...discarded.refused],
  }
}

/** Writes these words into every field of every text, picture, document, date, letter and note there is. */
export async function writeEverywhere(pen: Pen, words: string): Promise<Written> {
  const all: Written[] = []
  for (const write of [aCorrectedText, aWithdrawnText, aLetter, smallThings])
    all.push(await write(pen, words))
  return {
    pages: all.flatMap(({ pages }) => pages),
    rooms: all.flatMap(({ rooms }) => rooms),
    refused: all.flatMap(({ refused }) => refused),
  }
}

const SAID_IN_ALL = ['name', 'subtitle', 'address', 'publisher', 'host', 'mission']
const SAID_ONCE = ['cndpAuthorisation', 'cndpTransfer']

/** Has the organisation call itself all this, a part in each field. Out: what was refused. */
export async function callItself(pen: Pen, words: string[]): Promise<string[]> {
  const fields = [...SAID_IN_ALL.flatMap((name) => ['Ar', 'Fr', 'En'].map((at) => name + at)), ...SAID_ONCE]
  const [row] = await pen.sql<{ version: number; email: string }[]>`select version, email from organisation`
  const said = fields.map((name, i) => [name, (words[i % words.length] ?? '').slice(0, 80)])
  const own = { version: String(row?.version), email: row?.email ?? '' }
  const blank = { phone: '', emblemUrl: '', seaColour: '', glowColour: '' }
  const { refused } = await act(pen, 'organisation/changeSettingsAction', {
    ...{ ...own, ...blank },
    ...Object.fromEntries(said),
  })
  return refused
}
