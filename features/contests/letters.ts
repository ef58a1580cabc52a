import { createTranslator } from 'next-intl'
import { env } from '@/env'
import { letter } from '@/features/account/letters'
import { titleIn } from '@/features/programmes/title'
import type { Jobs } from '@/gate/jobs'
import type { Letter } from '@/gate/mail'
import type { Locale } from '@/i18n/locales'
import { messagesOf } from '@/i18n/messages'

/** To whoever contested something and left an address: what was found, in the words that the public reads. */
export async function foundLetter(
  to: string,
  { outcome, question, answer, path }: Jobs['contest']['found'],
  locale: Locale,
): Promise<Letter> {
  const words = createTranslator({ locale, messages: await messagesOf(locale), namespace: 'contests' }) as (
    key: string,
  ) => string
  return letter('contestAnswered', to, locale, {
    outcome: words(`outcomes.${outcome}`),
    question: titleIn(question, locale),
    answer: titleIn(answer, locale),
    link: `${env.PUBLIC_URL}/${locale}${path}`,
  })
}
