import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { ButtonLink } from '../ui/button-link'
import { NotFoundPicture } from './not-found-picture'

/** What a reader finds where nothing is: a sentence, and two ways on. Goes inside a ReadingPage. */
export function MissingPage({ locale }: { locale: Locale }) {
  const t = useTranslations('shell.missing')
  return (
    <div className="wrap grid justify-items-center gap-5 py-12 text-center">
      <NotFoundPicture />
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="measure text-soft">{t('text')}</p>
      <p className="flex flex-wrap justify-center gap-3">
        <ButtonLink href={`/${locale}`}>{t('home')}</ButtonLink>
        <ButtonLink href={`/${locale}/search`} variant="quiet">
          {t('search')}
        </ButtonLink>
      </p>
    </div>
  )
}
