import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { aPerson } from '../builders/account'
import { aBody, rootBody } from '../builders/world'
import { expect, type Language, type Say, test } from '../environment/journeys'
import { dataDir, ownerSql } from '../environment/server'
import { jpeg } from '../rules/pictures/hostile-files'
import { fold, main, mark, press } from './newsroom'
import { enterAs, expectSound } from './travellers'

const RENDERED = { timeout: 60_000 }

/** A branch with whoever leads it, and two members. */
async function aBranch() {
  const sql = ownerSql()
  const bodyId = await aBody(sql, await rootBody(sql), `فرع ${mark()}`)
  const person = async (name: string, office: string) => {
    const { id } = await aPerson(sql, name, office, bodyId)
    await sql`insert into profiles (member_id, body_id) values (${id}, ${bodyId}) on conflict do nothing`
    return id
  }
  return {
    bodyId,
    secretary: await person('كاتبة الفرع', 'branchSecretary'),
    author: await person('نعيمة', 'member'),
    comrade: await person('إدريس', 'member'),
  }
}

const formOf = (page: Page, name: string): Locator =>
  main(page)
    .locator('form', { has: page.locator(`[name="${name}"]`) })
    .first()
const fill = async (form: Locator, typed: Record<string, string>) => {
  for (const [name, words] of Object.entries(typed)) await form.locator(`[name="${name}"]`).fill(words)
}

async function move(page: Page, t: Say, rooms: string, stage: string, decision: string) {
  await page.goto(rooms)
  await page
    .locator('details', { has: page.locator('[name="decision"]') })
    .locator('summary')
    .first()
    .click()
  const form = formOf(page, 'decision')
  await form.locator(`[name="stage"][value="${stage}"]`).check()
  await form.locator('[name="decision"]').selectOption(decision)
  await form.locator('[name="decidedOn"]').fill('١/١٠/٢٠٢٦')
  await form.locator('button[type=submit]').click()
  await expect(main(page)).toContainText(t(`programmes.stages.${stage}`))
}

const lettersTo = (email: string) => {
  const outbox = join(dataDir(), 'outbox')
  if (!existsSync(outbox)) return ''
  return readdirSync(outbox)
    .map((name) => readFileSync(join(outbox, name), 'utf8'))
    .filter((letter) => letter.startsWith(`To: ${email}\n`))
    .join('\n')
}

async function report(
  page: Page,
  typed: { step: string; on: string; text: string; reason?: string; link?: string },
) {
  const form = formOf(page, 'happenedOn')
  // Once something was entered, the form is folded below the chain.
  if (!(await form.isVisible()))
    await main(page).locator('details', { has: form }).locator('summary').first().click()
  await form.locator('[name="step"]').selectOption(typed.step)
  await fill(form, {
    happenedOn: typed.on,
    textAr: typed.text,
    reason: typed.reason ?? '',
    link: typed.link ?? '',
  })
  return form
}

const titleOf = (language: Language, title: string) => (language === 'ar' ? title : `${title} (fr)`)

test('a promise is proposed, amended, voted, adopted, begun, delayed and kept, and anyone can trace it', async ({
  page,
  browser,
  language,
  t,
}) => {
  test.setTimeout(300_000)
  const { secretary, author, comrade } = await aBranch()
  const title = `برنامج ${mark()}`
  let rooms = ''
  const as = (member: string) => enterAs(page.context(), member)

  await test.step('the secretary begins the branch’s programme', async () => {
    await as(secretary)
    await page.goto(`/${language}/members/programmes`)
    await fold(page, t('programmes.list.begin'))
    const form = formOf(page, 'titleAr')
    await form.locator('[name="kind"]').selectOption('workPlan')
    await fill(form, {
      titleAr: title,
      titleFr: titleOf('fr', title),
      startsOn: '1/1/2026',
      endsOn: '31/12/2027',
    })
    await form.locator('button[type=submit]').click()
    await expect(page).toHaveURL(/\/members\/programmes\/[\da-f-]{36}$/)
    rooms = page.url()
  })

  await test.step('a member proposes, another supports it and asks', async () => {
    await as(author)
    await page.goto(`${rooms}/proposals/new`)
    await fill(formOf(page, 'need'), { title: 'ملعب للقرب', need: 'لا ملعب لأطفال حي السلام' })
    await press(page, t('proposals.form.submit'))
    await expect(page).toHaveURL(/\/proposals\/[\da-f-]{36}/)
    await as(comrade)
    await page.reload()
    await press(page, t('proposals.support.add'))
    await expect(main(page)).toContainText(t('proposals.support.yours'))
    await formOf(page, 'text').locator('[name="text"]').fill('أين الأرض؟')
    await press(page, t('proposals.say.submit'))
    await expect(main(page).getByText('أين الأرض؟').first()).toBeVisible()
    await expectSound(page)
  })

  await test.step('the drafter makes a numbered point of it, with a reason', async () => {
    const proposal = page.url()
    await as(secretary)
    await move(page, t, rooms, 'drafting', 'bureau')
    await page.goto(proposal)
    const form = formOf(page, 'outcome')
    await form.locator('[name="outcome"][value="taken"]').check()
    await form.locator('[name="theme"]').selectOption('youth')
    await form.locator('[name="authority"]').selectOption('commune')
    await form.locator('[name="reason"]').fill('حاجة يجمع عليها الفرع')
    await form.locator('button[type=submit]').click()
    await expect(main(page)).toContainText('حاجة يجمع عليها الفرع')
    await page.goto(`${rooms}/points/1/edit`)
    await fill(formOf(page, 'textAr'), {
      titleFr: 'Terrain de proximité',
      textAr: 'نهيئ ملعبا للقرب.\nنفتحه للمدارس.',
    })
    await formOf(page, 'textAr').locator('button[type=submit]').last().click()
    await expect(page).toHaveURL(/\/points\/1$/)
    await move(page, t, rooms, 'consultation', 'bureau')
  })

  await test.step('a member amends a paragraph, and the drafter takes it in', async () => {
    await as(comrade)
    await page.goto(`${rooms}/points/1/amendments?in=ar`)
    await fold(page, t('amendments.form.amend', { number: '1' }))
    await fill(formOf(page, 'after'), { after: 'نهيئ ملعبا مضاء للقرب.', reason: 'يلعب الأطفال مساء' })
    await press(page, t('amendments.form.send'))
    await expect(main(page)).toContainText(t('amendments.form.sent'))
    await expectSound(page)
    await as(secretary)
    await page.reload()
    await fold(page, t('amendments.answering.open'))
    const form = formOf(page, 'amendmentId')
    await form.locator('[name="outcome"][value="accepted"]').check()
    await form.locator('[name="reason"]').fill('صحيح')
    await form.locator('button[type=submit]').click()
    await expect(main(page)).toContainText(t('amendments.answered'))
    await page.goto(`${rooms}/points/1`)
    await expect(main(page)).toContainText('نهيئ ملعبا مضاء للقرب.')
  })

  await test.step('the branch gives its opinion in an open vote', async () => {
    await page.goto(`${rooms}/opinions`)
    await fold(page, t('opinions.ask.open'))
    const form = formOf(page, 'closesOn')
    await form.locator('[name="askedId"]').selectOption({ index: 1 })
    await form.locator('[name="closesOn"]').fill('1/1/2099')
    await form.locator('button[type=submit]').click()
    await expect(main(page)).toContainText(t('opinions.ask.done'))
    for (const member of [author, comrade, secretary]) {
      await as(member)
      await page.reload()
      await press(page, t('opinions.choices.for'))
      await expect(main(page)).toContainText(t('opinions.vote.yours', { choice: t('opinions.choices.for') }))
    }
    await fold(page, t('opinions.close.open'))
    await press(page, t('opinions.close.submit'))
    await expect(main(page)).toContainText(t('opinions.results.carried'))
    await expectSound(page)
  })

  await test.step('it is adopted, runs, and is put before the public', async () => {
    await move(page, t, rooms, 'adopted', 'generalMeeting')
    await move(page, t, rooms, 'running', 'bureau')
    await page.goto(rooms)
    await press(page, t('programmes.opening.openSubmit'))
    await expect(page.getByRole('button', { name: t('programmes.opening.openSubmit') })).toHaveCount(0)
  })

  const [programme] = await ownerSql()<
    { slug: string }[]
  >`select slug from programmes where title_ar = ${title}`
  const told = `/${language}/programmes/${programme?.slug}/1`
  const email = `reader.${mark()}@example.org`
  const visitor = await (await browser.newContext()).newPage()

  await test.step('a reader follows the point by e-mail', async () => {
    await visitor.goto(told)
    await expect(main(visitor)).toContainText(t('programmes.steps.promised'))
    await visitor.goto(`/${language}/follow?programme=${programme?.slug}&point=1`)
    await main(visitor).locator('[name="email"]').fill(email)
    await main(visitor).locator('form button[type=submit]').click()
    await expect.poll(() => lettersTo(email), { timeout: 30_000 }).toContain('/follow/')
    await visitor.goto(/http\S+\/follow\/[\w-]{43}/.exec(lettersTo(email))?.[0] ?? '')
    await main(visitor).locator('form button[type=submit]').first().click()
    await expect(visitor).toHaveURL(/done=confirmed/)
  })

  await test.step('a member reports with a photograph; nobody else sees it before the secretary confirms', async () => {
    await as(author)
    await page.goto(`${rooms}/points/1/progress`)
    const form = await report(page, { step: 'begun', on: '2/10/2026', text: 'دخلت الجرافة أرض الملعب' })
    await form
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'site.jpg', mimeType: 'image/jpeg', buffer: await jpeg(640, 480) })
    await expect(form.getByText('site.jpg')).toBeVisible(RENDERED)
    await expect(form.locator('[name="picture.1"]')).not.toHaveValue('', RENDERED)
    await form.locator('button[type=submit]').last().click()
    await expect(main(page)).toContainText(t('progress.entry.waits'))
    await visitor.goto(told)
    await expect(main(visitor)).not.toContainText('دخلت الجرافة')
    await as(secretary)
    await page.goto(`${rooms}/progress`)
    await press(page, t('progress.ruling.confirm'))
    await expect(main(page)).not.toContainText(t('progress.ruling.confirm'))
  })

  await test.step('the public sees it with its photograph, and the follower is told', async () => {
    await visitor.goto(told)
    await expect(main(visitor)).toContainText('دخلت الجرافة أرض الملعب')
    await expect(main(visitor).locator('img').first()).toBeVisible()
    await expectSound(visitor)
    await expect
      .poll(() => lettersTo(email), { timeout: 60_000 })
      .toContain(`/programmes/${programme?.slug}/1`)
  })

  await test.step('it is delayed with a reason, then delivered with evidence, never without', async () => {
    await page.goto(`${rooms}/points/1/progress`)
    let form = await report(page, {
      step: 'delayed',
      on: '3/10/2026',
      text: 'توقفت الأشغال',
      reason: 'تأخر تحويل الاعتماد',
    })
    await form.locator('button[type=submit]').last().click()
    await expect(main(page)).toContainText('تأخر تحويل الاعتماد')
    await page.reload()
    form = await report(page, { step: 'delivered', on: '4/10/2026', text: 'فُتح الملعب' })
    await form.locator('button[type=submit]').last().click()
    await expect(main(page)).toContainText(t('refusals.noEvidence'))
    await expect(form.locator('[name="textAr"]')).toHaveValue('فُتح الملعب')
    await form.locator('[name="link"]').fill('https://example.org/pv-reception')
    await form.locator('button[type=submit]').last().click()
    await expect(main(page)).toContainText('https://example.org/pv-reception'.replace('https://', ''))
  })

  await test.step('the reader finds its whole history, and what it came from, without a member’s name', async () => {
    await visitor.goto(told)
    for (const words of ['دخلت الجرافة أرض الملعب', 'توقفت الأشغال', 'تأخر تحويل الاعتماد', 'فُتح الملعب'])
      await expect(main(visitor)).toContainText(words)
    await expect(main(visitor)).toContainText(t('programmes.steps.delivered'))
    for (const name of ['نعيمة', 'إدريس', 'لا ملعب لأطفال', 'أين الأرض'])
      expect(await visitor.content()).not.toContain(name === 'لا ملعب لأطفال' ? 'يلعب الأطفال مساء' : name)
    await expectSound(visitor)
  })
})
