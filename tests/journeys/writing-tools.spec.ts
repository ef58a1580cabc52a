import type { BrowserContext, Page } from '@playwright/test'
import { anArticle, rootBody } from '../builders/world'
import { expect, type Language, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import { enterAs, expectSound, someone } from './travellers'

/** An editor before a draft of theirs. Out: the tools above the text. */
async function writing(page: Page, context: BrowserContext, language: Language) {
  const { id: editor } = await someone('محررة', 'editor')
  const { id } = await anArticle(ownerSql(), await rootBody(ownerSql()), editor, { public: false })
  await enterAs(context, editor)
  await page.goto(`/${language}/desk/news/${id}?text=ar`)
  return page.getByRole('toolbar')
}

test('one Tab reaches the tools, and arrow keys walk them the way the page reads', async ({
  page,
  context,
  language,
}) => {
  const tools = (await writing(page, context, language)).getByRole('button')
  const onward = language === 'ar' ? 'ArrowLeft' : 'ArrowRight'
  await expect(tools.and(page.locator('[tabindex="0"]'))).toHaveCount(1)
  await tools.first().focus()
  await page.keyboard.press(onward)
  await expect(tools.nth(1)).toBeFocused()
  await expect(tools.and(page.locator('[tabindex="0"]'))).toHaveCount(1)
  await page.keyboard.press('End')
  await expect(tools.last()).toBeFocused()
  await page.keyboard.press(onward)
  await expect(tools.first()).toBeFocused()
})

test('a sheet takes the focus, closes with Escape, and gives the focus back', async ({
  page,
  context,
  language,
}) => {
  const opener = (await writing(page, context, language)).locator('[aria-haspopup="dialog"]').first()
  await opener.focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog')
  await expect(sheet).toBeVisible()
  await expect(sheet.locator(':focus')).toHaveCount(1)
  await expectSound(page)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(opener).toBeFocused()
})
