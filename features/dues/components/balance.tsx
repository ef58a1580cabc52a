import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Money } from '@/components/ui/money'

/** How an account stands: what is owed, nothing, or what was paid ahead. In: centimes. */
export function Balance({ centimes }: { centimes: number }) {
  const t = useTranslations('dues')
  if (centimes === 0) return <Badge tone="leaf">{t('settled')}</Badge>
  const amount = { amount: () => <Money centimes={Math.abs(centimes)} /> }
  return centimes > 0 ? (
    <Badge tone="clay">{t.rich('owes', amount)}</Badge>
  ) : (
    <Badge tone="sea">{t.rich('ahead', amount)}</Badge>
  )
}
