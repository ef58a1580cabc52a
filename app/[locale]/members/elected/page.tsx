import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { CardFold } from '@/components/ui/card-fold'
import { choicesFor } from '@/features/elected/choices'
import { KeptList } from '@/features/elected/components/kept-list'
import { MemberSearch } from '@/features/elected/components/member-search'
import { RecordForm } from '@/features/elected/components/record-form'
import { keptRegister } from '@/features/elected/queries'
import { askedWho } from '@/features/mandates/who'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('elected'))('room'),
})

/** The register of elected officials, for those who keep it. */
export default async function ElectedRoom({ params, searchParams }: PageProps<'/[locale]/members/elected'>) {
  const [locale, asked] = await Promise.all([askedLocale(params), searchParams])
  const actor = await requireHolder('elected.record')
  const who = askedWho(asked)
  const { offices, keepers, found } = await keptRegister(actor, who)
  const [choices, t] = await Promise.all([choicesFor(locale, found ?? []), getTranslations('elected')])
  const bodies = keepers.map(({ id, name }) => ({ value: id, label: name[locale] ?? name.fr }))
  return (
    <Words of={['account', 'elected']}>
      <div className="grid max-w-4xl gap-6">
        <PageTitle intro={t('roomIntro')}>{t('room')}</PageTitle>
        <CardFold id="record" title={t('record')} open={who !== '' || offices.length === 0}>
          <div className="grid gap-6">
            <MemberSearch who={who} found={found?.length ?? null} />
            <RecordForm bodies={bodies} choices={choices} />
          </div>
        </CardFold>
        <KeptList offices={offices} locale={locale} />
      </div>
    </Words>
  )
}
