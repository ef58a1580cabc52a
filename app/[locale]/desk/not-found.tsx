import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'

/** A text that is not there, or not this person's to see. */
export default async function DeskNotFound() {
  const [t, locale] = [await getTranslations('news.notFound'), await getLocale()]
  return (
    <EmptyState title={t('title')} action={<ButtonLink href={`/${locale}/desk`}>{t('back')}</ButtonLink>}>
      {t('text')}
    </EmptyState>
  )
}
