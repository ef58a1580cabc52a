// What editors do at the desk, step by step: shared by the journeys that write, publish and take back.
import { randomBytes } from 'node:crypto'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import type { Editor } from '@tiptap/core'
import { aPerson, PASSWORD } from '../builders/account'
import { aBody, anArticle, rootBody } from '../builders/world'
import { expect, type Language, type Say } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { jpeg } from '../rules/pictures/hostile-files'
import { enterAs } from './travellers'

type Newsroom = { bodyId: string; fourEyes?: boolean }

/** A body of its own, so that journeys under way at once do not meet in one library. */
export const aNewsroom = async (fourEyes = false): Promise<Newsroom> => {
  const sql = ownerSql()
  return { bodyId: await aBody(sql, await rootBody(sql), 'فرع مولاي عبد الله', { fourEyes }) }
}

/** Somebody who writes and publishes for a body. */
export const anEditor = ({ bodyId }: Newsroom, name = 'سلمى الناشرة') =>
  aPerson(ownerSql(), name, 'communicationOfficer', bodyId)

/** An editor with a draft of their own, before the desk that shows it. Out: the article's id and the editor's. */
export async function atWork(page: Page, language: Language, words = 'كلمات أولى') {
  const { bodyId } = await aNewsroom()
  const editor = await anEditor({ bodyId })
  const { id } = await anArticle(ownerSql(), bodyId, editor.id, {
    ...{ public: false, locale: language, title: `${words} ${mark()}`, words },
  })
  const session = await enterAs(page.context(), editor.id)
  await openText(page, language, id)
  return { id, bodyId, editor, session }
}

/** Sets one text apart from all others. */
export const mark = () => randomBytes(4).toString('hex')

/** The same in letters, where a figure would be no name. */
export const lettered = () =>
  mark().replace(/./g, (digit) => 'ابتثجحخدذرزسشصضط'.charAt(Number.parseInt(digit, 16)))

// By its role: the page that one came from may stay behind, unseen.
export const main = (page: Page) => page.getByRole('main')
export const press = (page: Page | Locator, name: string) =>
  page.getByRole('button', { name, exact: true }).click()
export const fold = (page: Page, name: string) => main(page).locator('summary', { hasText: name }).click()
export const field = (page: Page | Locator, name: string) => page.getByRole('textbox', { name, exact: true })
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })

/** A control by the name that it is sent under: a password has no role. */
export const control = (page: Page, name: string) => main(page).locator(`[name="${name}"]:visible`)

/** Through the real door, with address and password. */
export async function enterByTheDoor(page: Page, t: Say, email: string, password = PASSWORD) {
  await field(page, t('account.signIn.who')).fill(email)
  await control(page, 'password').fill(password)
  await press(main(page), t('account.signIn.submit'))
}

/** From the desk's list to an empty text. Out: the article's id. */
export async function startArticle(page: Page, t: Say, title: string): Promise<string> {
  await page
    .getByRole('link', { name: t('news.desk.new') })
    .first()
    .click()
  await field(page, t('news.new.name')).fill(title)
  await choice(page, t('news.description.topicId')).selectOption({ index: 1 })
  await choice(page, t('news.description.bylineId')).selectOption({ index: 1 })
  await press(page, t('news.new.start'))
  await expect(page).toHaveURL(/\/desk\/news\/[0-9a-f-]{36}/)
  return /news\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
}

/** Opens a text where it is written, and waits until the editor runs. */
export async function openText(page: Page, language: Language, id: string, text: string = language) {
  await page.goto(`/${language}/desk/news/${id}?text=${text}`)
  await expect(page.getByRole('toolbar')).toBeVisible()
}

export const body = (page: Page, t: Say) => field(page, t('news.write.body'))

/** A tool of the editor's bar. */
export const tool = (page: Page, t: Say, name: string) =>
  page.getByRole('toolbar').getByRole('button', { name: t(`news.write.tools.${name}`), exact: true })

/**
 * Leads the caret to the end of the body, by keyboard. A browser tells the editor only at its next frame where the
 * caret went: hands are slower than that, keys sent by a program are not.
 */
export const caretToEnd = (page: Page, t: Say) =>
  expect(async () => {
    await page.keyboard.press('Control+End')
    const wordsAreBehind = await body(page, t).evaluate((element) => {
      const { editor } = element as unknown as { editor: Editor }
      const { doc, selection } = editor.state
      return doc.textBetween(selection.head, doc.content.size) === ''
    })
    expect(wordsAreBehind).toBe(true)
  }).toPass()

/** Puts words at the end of the body. */
export async function addWords(page: Page, t: Say, words: string) {
  await body(page, t).click()
  await caretToEnd(page, t)
  await page.keyboard.type(words)
}

/** How saving stands, as the line below the text says it. */
export const expectSaving = (page: Page, status: 'saved' | 'offline' | 'stale') =>
  expect(page.locator('[data-status]')).toHaveAttribute('data-status', status)

/** Brings a photograph into the library and says what it shows, in both languages. */
export async function bringPicture(page: Page, t: Say, alt: { ar: string; fr: string }) {
  await page.locator('input[type=file]').setInputFiles({
    name: 'IMG_2041.jpg',
    mimeType: 'image/jpeg',
    buffer: await jpeg(960, 720),
  })
  const card = page.getByRole('listitem').filter({ has: page.getByText(t('pictures.describe')) })
  await card.locator('summary').first().click()
  await field(card, t('pictures.altAr')).fill(alt.ar)
  await field(card, t('pictures.altFr')).fill(alt.fr)
  await card.getByRole('radio', { name: t('pictures.consents.nobodyShown') }).check()
  await press(card, t('pictures.save'))
  await expect(card.getByText(t('pictures.saved'))).toBeVisible()
}

/** Chooses a picture of the library in the sheet that stands open. */
export async function choosePicture(page: Page, t: Say, alt: string) {
  const sheet = page.getByRole('dialog', { name: t('pictures.chooser') })
  await sheet.getByRole('button', { name: alt }).click()
  await expect(sheet).toBeHidden()
}

/** Puts the text before the public and sees that it stands there. */
export async function publish(page: Page, t: Say) {
  await fold(page, t('news.publication.publishOpen'))
  await press(page, t('news.publication.publish'))
  await expect(page.getByRole('link', { name: t('news.publication.read') })).toBeVisible()
}

/** A visitor on an old phone: no script at all, in a browser that knows nothing of us. */
export const withoutScript = { javaScriptEnabled: false }

/** Where readers find a text by, as they would: the list, the home page, the feed, the sitemap. */
export async function placesThatName(
  visitor: BrowserContext,
  language: Language,
  title: string,
  slug: string,
) {
  const text = async (path: string) => (await visitor.request.get(path)).text()
  const [list, home, feed, sitemap] = await Promise.all(
    [`/${language}/news`, `/${language}`, `/${language}/feed.xml`, '/sitemap/1.xml'].map(text),
  )
  const address = `/${language}/news/${encodeURIComponent(slug)}`
  return {
    list: list?.includes(title),
    home: home?.includes(title),
    feed: feed?.includes(title),
    sitemap: sitemap?.includes(address),
  }
}
