import type { Locator, Page } from '@playwright/test'
import { everywhere, expect, once, test } from '../environment/journeys'
import { ownerSql } from '../environment/server'
import {
  addWords,
  aNewsroom,
  anEditor,
  atWork,
  body,
  bringPicture,
  caretToEnd,
  choosePicture,
  enterByTheDoor,
  expectSaving,
  field,
  fold,
  main,
  mark,
  openText,
  placesThatName,
  press,
  publish,
  startArticle,
  tool,
  withoutScript,
} from './newsroom'
import { expectFits, expectSound } from './travellers'

const ALT = { ar: 'رفوف كتب أمام نافذة', fr: 'Des rayons de livres devant une fenêtre' }

const TEXT = {
  ar: {
    title: 'مكتبة الحي تفتح أبوابها',
    summary: 'بعد سنتين من العمل، تفتح مكتبة الحي أبوابها لكل القراء.',
    heading: 'ما الذي يجده القراء',
    points: ['ألف كتاب', 'قاعة للأطفال'],
    quote: 'المكتبة بيت الجميع',
    source: 'برنامج أزمور',
    foreign: 'Bibliothèque de quartier',
    mistake: 'تفتح كل يوم أحد.',
    note: 'المكتبة تفتح يوم السبت، لا يوم الأحد.',
    reason: 'تأجل الافتتاح إلى موعد لاحق.',
    direction: 'rtl',
  },
  fr: {
    title: 'La bibliothèque du quartier ouvre ses portes',
    summary: 'Après deux ans de travaux, la bibliothèque accueille tous les lecteurs.',
    heading: 'Ce que les lecteurs y trouvent',
    points: ['Mille livres', 'Une salle pour les enfants'],
    quote: 'La bibliothèque est la maison de tous',
    source: 'Le programme d’Azemmour',
    foreign: 'مكتبة الحي',
    mistake: 'Ouverte chaque dimanche.',
    note: 'Elle ouvre le samedi, et non le dimanche.',
    reason: 'L’ouverture est reportée.',
    direction: 'ltr',
  },
} as const

test(
  'an editor publishes, a visitor without script reads it; it is corrected, then withdrawn, and is gone everywhere',
  everywhere,
  async ({ page, browser, language, t }) => {
    test.slow()
    const words = TEXT[language]
    const title = `${words.title} ${mark()}`
    const { email } = await anEditor(await aNewsroom())
    const visitor = await browser.newContext(withoutScript)
    const reader = await visitor.newPage()

    await test.step('signs in on the way to the desk', async () => {
      await page.goto(`/${language}/desk/pictures`)
      await enterByTheDoor(page, t, email)
      await expect(page).toHaveURL(new RegExp(`/${language}/desk/pictures$`))
    })

    await test.step('brings a photograph and says what it shows', () => bringPicture(page, t, ALT))

    const id = await test.step('starts an article', async () => {
      await page.goto(`/${language}/desk`)
      return startArticle(page, t, title)
    })

    await test.step('writes it: heading, list, quotation, link, picture', async () => {
      await field(page, t('news.write.summary')).fill(words.summary)
      await body(page, t).click()
      await page.keyboard.type(words.mistake)
      await page.keyboard.press('Enter')
      await page.keyboard.type(words.foreign)
      await page.keyboard.press('Enter')
      await tool(page, t, 'heading2').click()
      await page.keyboard.type(words.heading)
      await page.keyboard.press('Enter')
      await tool(page, t, 'bulletList').click()
      await page.keyboard.type(words.points[0])
      await page.keyboard.press('Enter')
      await page.keyboard.type(words.points[1])
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await tool(page, t, 'quote').click()
      await page.keyboard.type(words.quote)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await page.keyboard.type(words.source)
      await page.keyboard.press('Shift+Home')
      await tool(page, t, 'link').click()
      await field(page, t('news.write.link.address')).fill('https://example.org/azemmour')
      await press(page, t('news.write.link.apply'))
      await page.keyboard.press('End')
      await tool(page, t, 'picture').click()
      await choosePicture(page, t, ALT[language])
      await expectSaving(page, 'saved')
    })

    await test.step('each line runs as its own words do', async () => {
      const lines = body(page, t).locator('> p')
      await expect(lines.nth(0)).toHaveCSS('direction', words.direction)
      await expect(lines.nth(1)).toHaveCSS('direction', words.direction === 'rtl' ? 'ltr' : 'rtl')
      await expect(body(page, t).locator('li').first()).toHaveCSS('direction', words.direction)
      await expectSound(page)
    })

    await test.step('gives it the same picture as its cover', async () => {
      await fold(page, t('news.description.title'))
      await press(page, t('news.description.chooseCover'))
      await choosePicture(page, t, ALT[language])
      await press(page, t('news.description.save'))
      await expect(main(page).getByText(t('news.description.saved'))).toBeVisible()
    })

    const previewed = await test.step('sees it as readers will', async () => {
      await page.getByRole('link', { name: t('news.write.preview') }).click()
      await expect(main(page).getByRole('img', { name: ALT[language] })).toHaveCount(2)
      return asShown(await page.locator('article.article').innerHTML())
    })

    const slug = await test.step('publishes it', async () => {
      await page.getByRole('link', { name: t('news.preview.back') }).click()
      await publish(page, t)
      const [row] = await ownerSql()<{ slug: string; code: string }[]>`
      select p.slug, a.code from publications p join articles a on a.id = p.article_id where a.id = ${id}`
      return row ?? { slug: '', code: '' }
    })
    const address = `/${language}/news/${encodeURIComponent(slug.slug)}`

    await test.step('a visitor reads exactly what was previewed, pictures included', async () => {
      expect((await reader.goto(`/a/${slug.code}`))?.status()).toBe(200)
      expect(new URL(reader.url()).pathname).toBe(address)
      expect(asShown(await reader.locator('article.article').innerHTML())).toBe(previewed)
      for (const picture of await reader.locator('article.article img').all()) {
        const file = await visitor.request.get((await picture.getAttribute('src')) ?? '')
        expect(file.headers()['content-type']).toMatch(/^image\//)
      }
      expect(await placesThatName(visitor, language, title, slug.slug)).toEqual({
        ...{ list: true, home: true, feed: true, sitemap: true },
      })
      await expectFits(reader)
    })

    await test.step('the editor puts a mistake right, and readers are told when and what', async () => {
      await openText(page, language, id)
      await body(page, t).getByText(words.mistake).click({ clickCount: 3 })
      await page.keyboard.type(words.note)
      await expectSaving(page, 'saved')
      await fold(page, t('news.publication.correctOpen'))
      await field(page, t('news.publication.note')).fill(words.note)
      await press(page, t('news.publication.correct'))
      await expect(main(page).getByText(t('news.publication.corrected'))).toBeVisible()
      await reader.reload()
      await expect(reader.locator('article.article')).not.toContainText(words.mistake)
      const told = reader.getByRole('complementary', { name: t('reading.article.corrections') })
      await expect(told).toContainText(words.note)
      await expect(told.locator('time')).toHaveAttribute('datetime', /^20\d\d-/)
    })

    await test.step('the editor withdraws it: its addresses say why and no more, and no list names it', async () => {
      await fold(page, t('news.publication.withdrawOpen'))
      await field(page, t('news.publication.reason')).fill(words.reason)
      await press(page, t('news.publication.withdraw'))
      await expect(main(page).getByText(t('news.publication.withdrawn'))).toBeVisible()
      for (const gone of [address, `/a/${slug.code}`]) {
        expect((await reader.goto(gone))?.status(), gone).toBe(410)
        await expect(reader.locator('main')).toContainText(words.reason)
        for (const secret of [title, words.summary, words.quote])
          await expect(reader.locator('html')).not.toContainText(secret)
      }
      expect(await placesThatName(visitor, language, title, slug.slug)).toEqual({
        ...{ list: false, home: false, feed: false, sitemap: false },
      })
    })
    await visitor.close()
  },
)

// Of an article's markup, what is not of the moment: React's seams, and the second at which it was published.
const asShown = (html: string) => html.replaceAll(/<!--.*?-->| datetime="[^"]*"/g, '')

test('a reader of the other language is shown the text there is, with a note, until theirs is published', async ({
  page,
  browser,
  language,
  t,
}) => {
  const words = TEXT[language]
  const { id } = await atWork(page, language, words.title)
  await publish(page, t)
  const { slug } = await publicText(id)
  const other = language === 'ar' ? 'fr' : 'ar'
  const visitor = await browser.newContext(withoutScript)
  const reader = await visitor.newPage()
  await reader.goto(`/${other}/news/${encodeURIComponent(slug)}`)
  await expect(reader.locator('html')).toHaveAttribute('lang', other)
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(words.title)
  await expect(reader.locator('article.article .prose')).toHaveText(words.title)
  await expect(reader.locator('article.article').getByRole('status')).toBeVisible()

  await page
    .getByRole('navigation', { name: t('news.write.languages') })
    .getByRole('link')
    .nth(other === 'ar' ? 0 : 1)
    .click()
  await expect(field(page, t('news.write.title'))).toHaveValue('')
  await field(page, t('news.write.title')).fill(`${TEXT[other].title} ${mark()}`)
  await addWords(page, t, TEXT[other].quote)
  await expectSaving(page, 'saved')
  await publish(page, t)
  await reader.reload()
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(TEXT[other].title)
  await expect(reader.locator('article.article').getByRole('status')).toHaveCount(0)
  await reader.locator(`article.article a[hreflang="${language}"]`).click()
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(words.title)
  await visitor.close()
})

const publicText = async (id: string) => {
  const [row] = await ownerSql()<{ slug: string }[]>`select slug from publications where article_id = ${id}`
  return row ?? { slug: '' }
}

test(
  'a text that lacks its title is not published, and says so in plain words',
  once,
  async ({ page, language, t }) => {
    const { id } = await atWork(page, language)
    await page.goto(`/${language}/desk/news/${id}?text=en`)
    await addWords(page, t, 'Only words, no title')
    await expectSaving(page, 'saved')
    await fold(page, t('news.publication.publishOpen'))
    await press(page, t('news.publication.publish'))
    const told = page.getByRole('main').getByRole('alert')
    await expect(told.getByRole('listitem')).toHaveText([t('news.gaps.title')])
  },
)

test('a double click publishes once', once, async ({ page, language, t }) => {
  const { id } = await atWork(page, language)
  await fold(page, t('news.publication.publishOpen'))
  await page.getByRole('button', { name: t('news.publication.publish'), exact: true }).dblclick()
  await expect(page.getByRole('link', { name: t('news.publication.read') })).toBeVisible()
  await expect(main(page).getByRole('alert')).toHaveCount(0)
  const [row] = await ownerSql()<{ versions: number; lines: number }[]>`
    select (select count(*)::int from versions where article_id = ${id} and reason = 'published') as versions,
      (select count(*)::int from ledger where subject = ${id} and act = 'article.published') as lines`
  expect(row).toEqual({ versions: 1, lines: 1 })
})

test('an editor without a mouse writes and publishes', once, async ({ page, language, t }) => {
  const { id } = await atWork(page, language)
  await page.locator('#main').focus()
  await tabTo(page, body(page, t))
  await caretToEnd(page, t)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  await expect(tool(page, t, 'heading2')).toBeFocused()
  await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight')
  await expect(tool(page, t, 'heading3')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(body(page, t)).toBeFocused()
  await page.keyboard.type(TEXT[language].heading)
  await expect(body(page, t).getByRole('heading', { level: 3 })).toHaveText(TEXT[language].heading)
  await expectSaving(page, 'saved')
  await tabTo(page, main(page).locator('summary', { hasText: t('news.publication.publishOpen') }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: t('news.publication.publish'), exact: true }))
  await page.keyboard.press('Space')
  await expect(page.getByRole('link', { name: t('news.publication.read') })).toBeVisible()
  expect((await publicText(id)).slug).not.toBe('')
})

async function tabTo(page: Page, goal: Locator) {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab')
    if (await goal.evaluate((element) => element === document.activeElement)) return
  }
  await expect(goal, 'reached with the Tab key').toBeFocused()
}
