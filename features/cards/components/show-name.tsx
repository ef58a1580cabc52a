import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'

/** The way to where one decides whether the public page of one's body names one. */
export function ShowName() {
  const t = useTranslations('cards.name')
  return (
    <p>
      <ButtonLink href={`/${useLocale()}/members/public-name`} variant="quiet">
        {t('title')}
      </ButtonLink>
    </p>
  )
}
