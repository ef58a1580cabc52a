import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import { Notice } from '@/components/ui/notice'
import { leftOf, levelOf, type Spending } from '../cap'

/** What an account's alarm asks for; nothing below the first. */
export function CapNotice({ spent, cap }: Spending) {
  const t = useTranslations('money.cap')
  const level = levelOf({ spent, cap })
  if (cap === null || level === 0) return null
  const left = leftOf(spent, cap)
  const word = left < 0 ? ('Over' as const) : level
  return (
    <Notice kind={level === 100 ? 'danger' : 'warning'} title={t(`title${word}`)}>
      {t.rich(`text${word}`, {
        left: () => <Money centimes={left} />,
        over: () => <Money centimes={-left} />,
      })}
    </Notice>
  )
}
