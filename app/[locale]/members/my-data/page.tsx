import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { ButtonLink } from '@/components/ui/button-link'
import { HeldSection } from '@/features/mydata/components/held-section'
import { gathered } from '@/features/mydata/my-data'
import { myData } from '@/features/mydata/queries'
import { requireActor } from '@/gate/session'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('mydata.held'))('title'),
})

/** Everything held about the member, to read and to print; and what they can do about it. */
export default async function MyDataPage() {
  const actor = await requireActor()
  const [sections, locale] = await Promise.all([myData(actor), getLocale()])
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
