import { formatMoney } from '@/components/ui/amount'
import { env } from '@/env'
import { letter, type Read } from '@/features/account/letters'
import { titleIn } from '@/features/programmes/title'
import type { Letter } from '@/gate/mail'
import type { Locale } from '@/i18n/locales'
import type { Account } from './queries'

/** To whoever keeps an account or plans its election: which share of its cap its spending has reached. */
export const alarmLetter = (
  to: string,
  { id, electionId, list, constituency, spent, cap }: Account & { cap: number },
  percent: number,
  locale: Locale,
  read: Read,
): Promise<Letter> =>
  letter(
    percent === 100 ? 'campaignCap' : 'campaignAlarm',
    to,
    locale,
    {
      percent,
      list: titleIn(list, locale),
      constituency: titleIn(constituency, locale),
      spent: formatMoney(spent, locale),
      cap: formatMoney(cap, locale),
      left: formatMoney(Math.max(0, cap - spent), locale),
      link: `${env.PUBLIC_URL}/${locale}/members/elections/${electionId}/money/${id}`,
    },
    read,
  )
