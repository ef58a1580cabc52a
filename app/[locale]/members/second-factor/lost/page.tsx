import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { LostDevices } from '@/features/factor/components/lost-devices'
import { peopleWithLostDevice } from '@/features/factor/queries'
import { requireHolder } from '@/gate/session'
import { cleanLine } from '@/gate/text'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('factor.reset'))('title'),
})

const name = z
  .string()
  .catch('')
  .transform((text) => cleanLine(text).slice(0, 80))

/** Where whoever manages members helps one who lost their device and has no printed code left. */
export default async function LostDevicePage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/second-factor/lost'>) {
  const [locale, asked] = await Promise.all([askedLocale(params), searchParams])
  const actor = await requireHolder('members.manage')
  const who = name.parse(asked.who)
  const people = who ? await peopleWithLostDevice(actor, who) : null
  const t = await getTranslations('factor')
  return (
    <div className="grid gap-6">
      <Breadcrumb
        steps={[{ href: `/${locale}/members/second-factor`, label: t('title') }]}
        here={t('reset.title')}
      />
      <PageTitle intro={t('reset.intro')}>{t('reset.title')}</PageTitle>
      <Words of={['factor.reset']}>
        <LostDevices who={who} people={people} locale={locale} />
      </Words>
    </div>
  )
}
