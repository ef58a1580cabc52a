import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { HeldSection } from '@/features/mydata/components/held-section'
import { gathered } from '@/features/mydata/my-data'
import { myData } from '@/features/mydata/queries'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('mydata.held'))('title'),
})

/** Everything held about the member, to read and to print; and what they can do about it. */
export default async function MyDataPage({ params }: PageProps<'/[locale]/members/my-data'>) {
  const [actor, locale] = await Promise.all([requireActor(), askedLocale(params)])
  const sections = await myData(actor, locale)
  const t = await getTranslations('mydata.held')
  const room = `/${locale}/members/my-data`
  return (
    <div className="grid max-w-4xl gap-6">
      <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
      <nav aria-label={t('links')} className="screen flex flex-wrap gap-3">
        <ButtonLink href={`${room}/file`} download>
          {t('download')}
        </ButtonLink>
        <ButtonLink href={`${room}/requests`} variant="quiet">
          {t('requests')}
        </ButtonLink>
        <ButtonLink href={`${room}/erasure`} variant="quiet">
          {t('erasure')}
        </ButtonLink>
      </nav>
      {gathered(sections).map(({ name, rows }) => (
        <HeldSection key={name} name={name} rows={rows} />
      ))}
    </div>
  )
}
