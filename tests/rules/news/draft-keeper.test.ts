import { describe, expect, test } from 'vitest'
import { DraftKeeper, type SaveAnswer, type Shelved } from '@/features/news/draft-keeper'
import type { Words } from '@/features/news/same-words'
import { docOf } from '../../builders/world'

const text = (title: string): Words => ({ title, summary: '', slug: '', body: docOf('نص') })

/** A keeper with a portal that answers as told, a shelf one can look at, and a timer one rings by hand. */
function desk(answers: (SaveAnswer | 'lost')[] = [], left: Shelved | null = null) {
  const sent: { title: string; version: number; keepsTheirs: boolean }[] = []
  const shelf = { kept: left }
  let ring: (() => void) | null = null
  const keeper = new DraftKeeper(
    { words: text('أول'), version: 1, savedAt: null },
    async ({ title }, version, keepsTheirs) => {
      sent.push({ title, version, keepsTheirs })
      const answer = answers.shift() ?? saved(version + 1)
      if (answer === 'lost') throw new TypeError('Failed to fetch')
      return answer
    },
    {
      read: () => shelf.kept,
      write: (words) => {
        shelf.kept = words
      },
      clear: () => {
        shelf.kept = null
      },
    },
    {
      start: (_, then) => {
        ring = then
      },
      stop: () => {
        ring = null
      },
    },
  )
  return { keeper, sent, shelf, ring: () => ring?.(), waits: () => ring !== null }
}

const saved = (version: number): SaveAnswer => ({ done: { version, savedAt: '2026-11-23T10:00:00Z' } })
const stale = (title: string, version: number): SaveAnswer => ({
  refused: 'stale',
  theirs: { ...text(title), version, savedAt: null, savedBy: { ar: 'سلمى', latin: 'Salma' } },
})

describe('While one writes', () => {
  test('the words lie on the device at once, and leave it when the portal has them', async () => {
    const { keeper, shelf, sent } = desk()
    keeper.write({ title: 'ثان' })
    expect(shelf.kept?.words.title).toBe('ثان')
    expect(keeper.current().status).toBe('unsaved')
    expect(await keeper.flush()).toBe(true)
    expect(sent).toEqual([{ title: 'ثان', version: 1, keepsTheirs: false }])
    expect(keeper.current()).toMatchObject({ status: 'saved', version: 2 })
    expect(shelf.kept).toBeNull()
  })

  test('words written while a save is on its way go with the next, upon the version that it makes', async () => {
    const { keeper, shelf, sent } = desk()
    keeper.write({ title: 'ثان' })
    const going = keeper.flush()
    keeper.write({ title: 'ثالث' })
    expect(await going).toBe(true)
    expect(sent.map(({ title, version }) => [title, version])).toEqual([
      ['ثان', 1],
      ['ثالث', 2],
    ])
    expect(shelf.kept).toBeNull()
  })

  test('a space at the end is typed, though it changes no word', () => {
    const { keeper } = desk()
    keeper.write({ title: 'أول ' })
    expect(keeper.current().words.title).toBe('أول ')
  })
})

describe('When the line is lost', () => {
  test('it says so, keeps the words, tries again, and saves when the line is back', async () => {
    const { keeper, shelf, ring, waits } = desk(['lost', 'lost'])
    keeper.write({ title: 'ثان' })
    expect(await keeper.flush()).toBe(false)
    expect(keeper.current().status).toBe('offline')
    expect(shelf.kept?.words.title).toBe('ثان')
    expect(waits()).toBe(true)
    ring()
    await Promise.resolve()
    keeper.write({ title: 'ثالث' })
    expect(await keeper.flush()).toBe(true)
    expect(keeper.current()).toMatchObject({ status: 'saved', words: { title: 'ثالث' } })
  })

  test('a save that arrived though its answer did not is no conflict', async () => {
    const { keeper } = desk(['lost', stale('ثان', 2)])
    keeper.write({ title: 'ثان' })
    await keeper.flush()
    expect(await keeper.flush()).toBe(true)
    expect(keeper.current()).toMatchObject({ status: 'saved', version: 2, theirs: null })
  })
})

describe('When the session ends', () => {
  test('the words stay on the device and go out after the password was given', async () => {
    const { keeper, shelf } = desk([{ refused: 'notSignedIn' }])
    keeper.write({ title: 'ثان' })
    expect(await keeper.flush()).toBe(false)
    expect(keeper.current().status).toBe('signedOut')
    expect(shelf.kept?.words.title).toBe('ثان')
    keeper.retry()
    expect(await keeper.flush()).toBe(true)
  })
})

describe('When someone else saved', () => {
  test('both texts are held up, nothing more is sent, and the words still lie on the device', async () => {
    const { keeper, shelf, sent } = desk([stale('نصها', 5)])
    keeper.write({ title: 'نصي' })
    expect(await keeper.flush()).toBe(false)
    expect(keeper.current()).toMatchObject({ status: 'stale', theirs: { title: 'نصها', version: 5 } })
    expect(await keeper.flush()).toBe(false)
    expect(sent).toHaveLength(1)
    expect(shelf.kept?.words.title).toBe('نصي')
  })

  test('the choice goes onto their version, and theirs is kept where it gives way', async () => {
    const { keeper, sent } = desk([stale('نصها', 5)])
    keeper.write({ title: 'نصي' })
    await keeper.flush()
    keeper.settle(text('نصي'))
    expect(await keeper.flush()).toBe(true)
    expect(sent.at(-1)).toEqual({ title: 'نصي', version: 5, keepsTheirs: true })
  })
})

describe('When the page is opened again', () => {
  test('what was left unsaved is put back and saved', async () => {
    const { keeper, sent } = desk([], { version: 1, words: text('ما تُرك') })
    keeper.recover()
    expect(keeper.current()).toMatchObject({ recovered: true, words: { title: 'ما تُرك' } })
    await keeper.flush()
    expect(sent[0]?.title).toBe('ما تُرك')
  })

  test('what was left upon an older version is held up beside what stands there now', () => {
    const { keeper } = desk([], { version: 0, words: text('ما تُرك') })
    keeper.recover()
    expect(keeper.current()).toMatchObject({ status: 'stale', theirs: { title: 'أول' } })
  })

  test('what the portal already has is not put back', () => {
    const { keeper, shelf } = desk([], { version: 0, words: text('أول') })
    keeper.recover()
    expect(keeper.current().recovered).toBe(false)
    expect(shelf.kept).toBeNull()
  })

  test('a newer text from the portal is taken over, unless something here is unsaved', () => {
    const { keeper } = desk()
    keeper.adopt({ words: text('مسترجع'), version: 4, savedAt: null })
    expect(keeper.current()).toMatchObject({ version: 4, words: { title: 'مسترجع' } })
    keeper.write({ title: 'أكتب' })
    keeper.adopt({ words: text('آخر'), version: 9, savedAt: null })
    expect(keeper.current().words.title).toBe('أكتب')
  })
})

test('what the portal will not take stays in sight with the reason', async () => {
  const { keeper, shelf } = desk([{ refused: 'invalid', fields: { body: 'foreignText' } }])
  keeper.write({ title: 'ثان' })
  expect(await keeper.flush()).toBe(false)
  expect(keeper.current()).toMatchObject({ status: 'refused', fields: { body: 'foreignText' } })
  expect(shelf.kept?.words.title).toBe('ثان')
})
