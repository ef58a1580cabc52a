// Nothing that an editor writes is lost: not to a colleague, not to a broken line, not to a session that ends.

import { PASSWORD } from '../builders/account'
import { revoke } from '../builders/session'
import { anArticle } from '../builders/world'
import { expect, once, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import {
  addWords,
  aNewsroom,
  anEditor,
  atWork,
  body,
  expectSaving,
  field,
  fold,
  main,
  openText,
  press,
} from './newsroom'
import { enterAs, expectSound } from './travellers'

const WORDS = {
  ar: { mine: 'ما كتبته سلمى عن الميناء', theirs: 'ما كتبه يونس عن السوق' },
  fr: { mine: 'Salma parle du port', theirs: 'Younes parle du marché' },
}

test(
  'two editors on one article: the second sees both texts and chooses, and nothing is overwritten',
  once,
  async ({ page, browser, language, t }) => {
    const words = WORDS[language]
    const { id, bodyId } = await atWork(page, language)
    const colleague = await anEditor({ bodyId }, 'يونس الكاتب')
    const elsewhere = await browser.newContext()
    await enterAs(elsewhere, colleague.id)
    const other = await elsewhere.newPage()
    await openText(other, language, id)

    await addWords(other, t, ` ${words.theirs}`)
    await expectSaving(other, 'saved')
    await addWords(page, t, ` ${words.mine}`)
    await expectSaving(page, 'stale')
    await expect(main(page).getByText(t('news.two.title'))).toBeVisible()
    await expect(main(page).getByText('يونس الكاتب')).toBeVisible()
    const texts = main(page).getByRole('group', { name: t('news.two.parts.body') })
    await expect(texts).toContainText(words.mine)
    await expect(texts).toContainText(words.theirs)
    await expectSound(page)

    await texts.getByRole('radio', { name: t('news.two.keep.both') }).check()
    await press(page, t('news.two.settle'))
    await expectSaving(page, 'saved')
    await expect(body(page, t)).toContainText(words.mine)
    await expect(body(page, t)).toContainText(words.theirs)

    // The first editor writes on, not knowing: now it is theirs to choose, and they give way.
    await addWords(other, t, ' …')
    await expectSaving(other, 'stale')
    const here = main(other).getByRole('group', { name: t('news.two.parts.body') })
    await here.getByRole('radio', { name: t('news.two.keep.theirs') }).check()
    await press(other, t('news.two.settle'))
    await expectSaving(other, 'saved')
    const kept = await ownerSql()<
      { body: string }[]
    >`select body::text from versions where article_id = ${id}`
    expect(kept.some(({ body: text }) => text.includes(`${words.theirs} …`))).toBe(true)
    await elsewhere.close()
  },
)

test(
  'a lost connection keeps what was written, and sends it when it returns',
  once,
  async ({ page, context, language, t }) => {
    const { id } = await atWork(page, language)
    await context.setOffline(true)
    await addWords(page, t, ` ${WORDS[language].mine}`)
    await expectSaving(page, 'offline')
    await expect(main(page).getByText(t('news.write.trouble.offlineText'))).toBeVisible()
    await expectSound(page)
    await addWords(page, t, ` ${WORDS[language].theirs}`)
    await context.setOffline(false)
    await expectSaving(page, 'saved')
    await openText(page, language, id)
    await expect(body(page, t)).toContainText(`${WORDS[language].mine} ${WORDS[language].theirs}`)
  },
)

test(
  'a page closed while the line was broken finds its words again',
  once,
  async ({ page, context, browser, language, t }) => {
    const { id } = await atWork(page, language)
    await context.setOffline(true)
    await addWords(page, t, ` ${WORDS[language].mine}`)
    await expectSaving(page, 'offline')
    // For the one that closes, the line stays broken: it would send what it has while it goes.
    const storageState = await context.storageState()
    await page.close()
    const later = await (await browser.newContext({ storageState })).newPage()
    await openText(later, language, id)
    await expect(body(later, t)).toContainText(WORDS[language].mine)
    await expect(main(later).getByText(t('news.write.trouble.recovered'))).toBeVisible()
    await expectSaving(later, 'saved')
  },
)

test(
  'a form sent over a broken line keeps what was typed and says so, and a second press does it',
  once,
  async ({ page, context, language, t }) => {
    await atWork(page, language)
    await fold(page, t('news.description.title'))
    await field(page, t('news.description.eventOn')).fill('22/04/2018')
    await context.setOffline(true)
    await press(page, t('news.description.save'))
    await expect(main(page).getByRole('alert')).toHaveText(t('refusals.noAnswer'))
    await expect(field(page, t('news.description.eventOn'))).toHaveValue('22/04/2018')
    await context.setOffline(false)
    await press(page, t('news.description.save'))
    await expect(main(page).getByText(t('news.description.saved'))).toBeVisible()
  },
)

test(
  'a session that ends while someone writes asks for the password in place, and the words are kept',
  once,
  async ({ page, language, t }) => {
    const { id, session } = await atWork(page, language)
    await revoke(ownerSql(), session)
    await addWords(page, t, ` ${WORDS[language].mine}`)
    const dialog = page.getByRole('dialog', { name: t('account.signInAgain.title') })
    await expectSound(page)
    await dialog.locator('[name=password]').fill(PASSWORD)
    await press(dialog, t('account.signInAgain.submit'))
    await expect(dialog).toBeHidden()
    await expectSaving(page, 'saved')
    await openText(page, language, id)
    await expect(body(page, t)).toContainText(WORDS[language].mine)
  },
)

test('versions are kept, compared word by word, and restored', async ({ page, language, t }) => {
  const words = WORDS[language]
  const { id } = await atWork(page, language, words.mine)
  await page.getByRole('link', { name: t('news.write.versions') }).click()
  await press(page, t('news.versions.keep'))
  await expect(main(page).getByText(t('news.versions.kept'))).toBeVisible()
  await openText(page, language, id)
  await body(page, t).getByText(words.mine).click({ clickCount: 3 })
  await page.keyboard.type(words.theirs)
  await expectSaving(page, 'saved')

  await page.getByRole('link', { name: t('news.write.versions') }).click()
  await press(page, t('news.versions.compare'))
  const compared = main(page)
    .getByRole('region')
    .filter({ has: page.locator('.difference') })
  await expect(compared.locator('del').first()).toBeVisible()
  await expect(compared.locator('ins').first()).toBeVisible()
  await expectSound(page)

  await main(page)
    .getByRole('button', { name: t('news.versions.restore') })
    .last()
    .click()
  await expect(page).toHaveURL(/\/desk\/news\/[0-9a-f-]{36}\?text=/)
  await expect(body(page, t)).toHaveText(words.mine)
})

test.describe('before script runs', () => {
  test.use({ javaScriptEnabled: false })

  test('the title takes no words yet, since they would be lost', once, async ({ page, language, t }) => {
    const { bodyId } = await aNewsroom()
    const editor = await anEditor({ bodyId })
    const { id } = await anArticle(ownerSql(), bodyId, editor.id, { public: false, locale: language })
    await enterAs(page.context(), editor.id)
    await page.goto(`/${language}/desk/news/${id}?text=${language}`)
    await expect(field(page, t('news.write.title'))).not.toBeEditable()
  })
})
