import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'

/** The way from a body's room to what its public page says. */
export function EditCard({ href }: { href: string }) {
  const t = useTranslations('cards.card')
  return (
    <ButtonLink href={href} variant="quiet">
      {t('title')}
    </ButtonLink>
  )
}
