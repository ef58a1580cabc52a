import { randomUUID } from 'node:crypto'
import { pause } from '@/bin/processes.mjs'
import type { Editor } from './editor'
import type { Front } from './front'
import type { Portal } from './portal'
import { atMost, must, type Row } from './verdict'

const TIMES = 5
const LIST = '/ar/news'

type Text = { title: string; path: string; id: string }

/** Whether readers at this address find the text, on its own page and in the list; as status and yes or no. */
async function foundAt(site: string, { title, path }: Text): Promise<'shown' | 'gone' | 'between'> {
  const [page, list] = await Promise.all([fetch(site + path), fetch(site + LIST)])
  const [words, lines] = await Promise.all([page.text(), list.text()])
  if (page.status === 200 && words.includes(title) && lines.includes(title)) return 'shown'
  return page.status !== 200 && !words.includes(title) && !lines.includes(title) ? 'gone' : 'between'
}

/** What readers find right after an act, through the front some moments later, and after a restart. */
export async function freshness(portal: Portal, editor: Editor, front: Front | null): Promise<Row[]> {
  const [rounds, delays] = [TIMES * 2, [] as number[]]
  let atOnce = 0
  const kept: { text: Text; as: 'shown' | 'gone' }[] = []
  const look = async (text: Text, as: 'shown' | 'gone') => {
    const since = performance.now()
    if ((await foundAt(portal.url, text)) === as) atOnce += 1
    if (front) delays.push(await delayAt(front.url, text, as, since))
  }
  for (let i = 0; i < TIMES; i++) {
    const text = await aText(editor, i)
    // So that every cache holds what stood there before.
    for (const site of [portal.url, front?.url ?? portal.url]) await foundAt(site, text)
    await editor.publishes(text)
    await look(text, 'shown')
    const another = await aText(editor, i + TIMES)
    await editor.publishes(another)
    for (const site of [portal.url, front?.url ?? portal.url]) await foundAt(site, another)
    await editor.withdraws(another)
    await look(another, 'gone')
    kept.push({ text, as: 'shown' }, { text: another, as: 'gone' })
  }
  await portal.restart()
  const after = await Promise.all(kept.map(async ({ text, as }) => (await foundAt(portal.url, text)) === as))
  const still = after.filter(Boolean).length
  return [
    must(
      'seen at the server’s next answer, on page and list',
      atOnce === rounds,
      `${atOnce} of ${rounds}`,
      'all',
    ),
    ...(front
      ? [
          atMost('seen through the front, the slowest', Math.max(...delays) / 1000, 2, {
            unit: 's',
            digits: 2,
          }),
        ]
      : []),
    must('so after a restart of the server', still === kept.length, `${still} of ${kept.length}`, 'all'),
  ]
}

async function aText(editor: Editor, number: number): Promise<Text> {
  const title = `خبر القياس ${number} ${randomUUID().slice(0, 8)}`
  const { id, slug } = await editor.writes(title)
  return { title, id, path: `/ar/news/${encodeURIComponent(slug)}` }
}

async function delayAt(site: string, text: Text, as: 'shown' | 'gone', since: number): Promise<number> {
  while ((await foundAt(site, text)) !== as) {
    if (performance.now() - since > 10_000) throw new Error(`the front still has it otherwise: ${text.path}`)
    await pause(20)
  }
  return performance.now() - since
}
