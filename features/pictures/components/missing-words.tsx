import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { type Described, undescribedIn } from '../picture'

/** Says in which of the two languages of every text nobody has yet said what the picture shows. */
export function MissingWords({ picture }: { picture: Described }) {
  const t = useTranslations('pictures')
  const missing = undescribedIn(picture)
  if (missing.length === 2) return <Badge tone="clay">{t('undescribed')}</Badge>
  return missing.map((locale) => (
    <Badge key={locale} tone="clay">
      {t(`undescribedIn.${locale}`)}
    </Badge>
  ))
}
