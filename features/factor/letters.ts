import { env } from '@/env'
import { letter } from '@/features/account/letters'
import type { Letter } from '@/gate/mail'
import { LOCALES, type Locale } from '@/i18n/locales'

/** What happened to someone's second factor: they are told, in case it was not they who did it. */
export type FactorNews = 'factorAdded' | 'factorRemoved' | 'factorReset'

/** The letter about it, in the language of whoever gets it. */
export const factorLetter = (news: FactorNews, to: string, locale: Locale): Promise<Letter> =>
  letter(news, to, locale, {
    link: `${env.PUBLIC_URL}/${locale}/${news === 'factorReset' ? 'members/second-factor' : 'reset'}`,
  })

/** The same to be addressed, in each language: for someone whose own is told only once it is done. */
export async function factorLetters(news: FactorNews): Promise<Record<Locale, Letter>> {
  const [ar, fr, en] = await Promise.all(LOCALES.map((locale) => factorLetter(news, '', locale)))
  if (!ar || !fr || !en) throw new Error('a letter in each language')
  return { ar, fr, en }
}
