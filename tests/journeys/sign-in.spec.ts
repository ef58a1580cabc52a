import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { PASSWORD } from '../builders/account'
import { revoke } from '../builders/session'
import { everywhere, expect, once, test } from '../environment/journeys'
import { dataDir, ownerSql } from '../environment/server'
import { control, main } from './newsroom'
import { enterAs, expectSound, someone } from './travellers'

const FRESH = 'خمس نخلات قرب الميناء'

const WORDS = {
  ar: {
    email: 'البريد الإلكتروني',
    password: 'كلمة المرور',
    enter: 'دخول',
    wrong: 'غير صحيح',
    show: 'إظهار كلمة المرور',
    welcome: 'مرحبا بك',
    leave: 'تسجيل الخروج',
    left: 'خرجت من حسابك',
    menu: 'القائمة',
    current: 'كلمة المرور الحالية',
    fresh: 'كلمة المرور الجديدة',
    change: 'تغيير كلمة المرور',
    changed: 'تغيرت كلمة المرور',
    ended: 'انتهت جلستك',
    goOn: 'متابعة',
    devices: 'أجهزتي المتصلة',
    end: 'إنهاء اتصال',
    send: 'إرسال الرابط',
    sent: 'تفقّد بريدك',
    save: 'حفظ كلمة المرور',
    saved: 'حُفظت كلمة المرور الجديدة',
    forgotten: 'نسيت كلمة المرور؟',
  },
  fr: {
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    enter: 'Se connecter',
    wrong: 'est inexact',
    show: 'Afficher le mot de passe',
    welcome: 'Bienvenue',
    leave: 'Se déconnecter',
    left: 'Votre compte est déconnecté',
    menu: 'Menu',
    current: 'Mot de passe actuel',
    fresh: 'Nouveau mot de passe',
    change: 'Changer le mot de passe',
    changed: 'Le mot de passe est changé',
    ended: 'Votre session est terminée',
    goOn: 'Continuer',
    devices: 'Mes appareils connectés',
    end: 'Déconnecter :',
    send: 'Envoyer le lien',
    sent: 'Consultez votre messagerie',
    save: 'Enregistrer le mot de passe',
    saved: 'Le nouveau mot de passe est enregistré',
    forgotten: 'Mot de passe oublié ?',
  },
}

const field = (page: Page, label: string) => main(page).getByLabel(label, { exact: false }).first()

async function signIn(page: Page, t: (typeof WORDS)['ar'], email: string, password = PASSWORD) {
  await field(page, t.email).fill(email)
  await control(page, 'password').fill(password)
  await main(page).getByRole('button', { name: t.enter, exact: true }).click()
}

// On a phone the ways on and out stand behind a button.
async function leave(page: Page, t: (typeof WORDS)['ar']) {
  const out = page.getByRole('banner').getByRole('button', { name: t.leave })
  if (!(await out.isVisible()))
    await page.getByRole('banner').getByRole('button', { name: t.menu }).first().click()
  await out.click()
}

test(
  'a member who was on the way to a room signs in by keyboard and arrives there',
  everywhere,
  async ({ page, language }) => {
    const t = WORDS[language]
    const { email } = await someone()
    await page.goto(`/${language}/members/devices`)
    await expect(page).toHaveURL(/\/sign-in\?to=/)
    await field(page, t.email).focus()
    await page.keyboard.type(email)
    await page.keyboard.press('Tab')
    await page.keyboard.type('not my password')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(control(page, 'password')).toHaveAttribute('type', 'text')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(main(page).getByRole('alert')).toContainText(t.wrong)
    await expect(field(page, t.email)).toHaveValue(email)
    await control(page, 'password').focus()
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/${language}/members/devices$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.devices)
  },
)

test(
  'an address typed with Arabic digits, capitals and stray spaces is understood',
  once,
  async ({ page, language }) => {
    const { email } = await someone()
    const arabic = email.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))
    await page.goto(`/${language}/sign-in`)
    await signIn(page, WORDS[language], ` ${arabic.toUpperCase()} `)
    await expect(page).toHaveURL(new RegExp(`/${language}/members$`))
  },
)

test.describe('without script', everywhere, () => {
  test.use({ javaScriptEnabled: false })

  test('signing in, being refused, and signing out all work', async ({ page, language }) => {
    const t = WORDS[language]
    const { email } = await someone()
    await page.goto(`/${language}/members`)
    await signIn(page, t, email, 'not my password')
    await expect(main(page).getByRole('alert')).toContainText(t.wrong)
    await expect(field(page, t.email)).toHaveValue(email)
    await signIn(page, t, email)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(t.welcome)
    await leave(page, t)
    await expect(main(page).getByRole('status')).toContainText(t.left)
  })

  test('a forgotten password is replaced by a link from a letter', async ({ page, language }) => {
    const t = WORDS[language]
    const { email } = await someone()
    await page.goto(`/${language}/sign-in`)
    await page.getByRole('link', { name: t.forgotten }).click()
    await field(page, t.email).fill(email)
    await page.getByRole('button', { name: t.send }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(t.sent)
    await page.goto(await linkIn(email))
    await expect(page).toHaveURL(new RegExp(`/${language}/reset/password$`))
    await field(page, t.fresh).fill('motdepasse2026')
    await page.getByRole('button', { name: t.save }).click()
    await expect(control(page, 'password')).toHaveAttribute('aria-invalid', 'true')
    await field(page, t.fresh).fill(FRESH)
    await page.getByRole('button', { name: t.save }).click()
    await expect(main(page).getByRole('status')).toContainText(t.saved)
    await signIn(page, t, email, FRESH)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(t.welcome)
  })
})

const letters = () => {
  const outbox = join(dataDir(), 'outbox')
  if (!existsSync(outbox)) return []
  return readdirSync(outbox).map((name) => readFileSync(join(outbox, name), 'utf8'))
}
const letterTo = (email: string) => letters().find((letter) => letter.startsWith(`To: ${email}\n`)) ?? ''
async function linkIn(email: string): Promise<string> {
  await expect.poll(() => letterTo(email), { timeout: 30_000 }).toContain('/reset/')
  return /http\S+\/reset\/[\w-]{43}/.exec(letterTo(email))?.[0] ?? ''
}

test(
  'after signing out nothing of the rooms can be seen again, not even with the Back button',
  once,
  async ({ page, language }) => {
    const t = WORDS[language]
    const { email } = await someone('صاحبة الحساب')
    await page.goto(`/${language}/sign-in`)
    await signIn(page, t, email)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(t.welcome)
    await page.goto(`/${language}/members/password`)
    await leave(page, t)
    await expect(main(page).getByRole('status')).toContainText(t.left)
    for (let back = 0; back < 2; back++) {
      await page.goBack()
      await expect(control(page, 'email')).toBeVisible()
      await expect(page.locator('body')).not.toContainText('صاحبة الحساب')
      await expect(page.locator('body')).not.toContainText(email)
    }
  },
)

test(
  'a session that ends while someone writes asks for the password in place, and nothing is lost',
  once,
  async ({ page, context, language }) => {
    const t = WORDS[language]
    const { id } = await someone()
    const session = await enterAs(context, id)
    await page.goto(`/${language}/members/password`)
    await field(page, t.current).fill(PASSWORD)
    await field(page, t.fresh).fill(FRESH)
    await revoke(ownerSql(), session)
    await main(page).getByRole('button', { name: t.change }).click()

    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(t.ended)
    await expectSound(page)
    await dialog.locator('[name=password]').fill('not my password')
    await dialog.getByRole('button', { name: t.goOn }).click()
    await expect(dialog.getByRole('alert')).toContainText(t.wrong)
    await dialog.locator('[name=password]').fill(PASSWORD)
    await dialog.getByRole('button', { name: t.goOn }).click()

    await expect(main(page).getByRole('status')).toContainText(t.changed)
    await expect(page).toHaveURL(/\/members\/devices\?done=passwordChanged$/)
  },
)

test(
  'a lost phone is signed out from the list of devices',
  once,
  async ({ page, context, browser, language }) => {
    const t = WORDS[language]
    const { id, email } = await someone()
    const lost = await browser.newContext({
      userAgent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    })
    const phone = await lost.newPage()
    await phone.goto(`/${language}/sign-in`)
    await signIn(phone, t, email)
    await expect(phone.getByRole('heading', { level: 1 })).toContainText(t.welcome)

    await enterAs(context, id)
    await page.goto(`/${language}/members/devices`)
    await main(page)
      .getByRole('button', { name: new RegExp(`${t.end}.*iPhone`) })
      .click()
    await expect(page).toHaveURL(/done=ended/)
    await expect(main(page)).not.toContainText('iPhone')
    await phone.reload()
    await expect(phone).toHaveURL(/\/sign-in\?to=/)
    await lost.close()
  },
)
