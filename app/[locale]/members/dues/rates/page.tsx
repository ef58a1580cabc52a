import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { RateForm } from '@/features/dues/components/rate-form'
import { RateList } from '@/features/dues/components/rate-list'
import { FULL, NEW } from '@/features/dues/input'
import { duesRatesSet, namedRates } from '@/features/dues/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('dues.rates'))('title'),
})

/** Where the organisation says what its members pay. */
export default async function RatesPage({ params }: PageProps<'/[locale]/members/dues/rates'>) {
  const locale = await askedLocale(params)
  const actor = await requireHolder('dues.set')
  const t = await getTranslations('dues')
  const rates = await duesRatesSet(actor)
  const choices = [
    { value: FULL, label: t('rates.full') },
    ...namedRates(rates).map(({ id, name }) => ({ value: id, label: name[locale] })),
    { value: NEW, label: t('rates.new') },
  ]
  return (
    <Words of={['account', 'dues.rates']}>
      <div className="grid max-w-4xl gap-6">
        <Breadcrumb
          steps={[{ href: `/${locale}/members/dues`, label: t('own.title') }]}
          here={t('rates.title')}
        />
        <PageTitle intro={t('rates.intro')}>{t('rates.title')}</PageTitle>
        <section className="card grid gap-4 p-5" aria-labelledby="set">
          <h2 id="set" className="text-xl">
            {t('rates.set')}
          </h2>
          <RateForm choices={choices} />
        </section>
        <RateList rates={rates} />
      </div>
    </Words>
  )
}
