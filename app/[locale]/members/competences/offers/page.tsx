import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { OfferList } from '@/features/competences/components/offer-list'
import { OFFER_SHELVES, offersOn } from '@/features/competences/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('competences.offers'))('title'),
})

const question = z.object({ shelf: z.enum(OFFER_SHELVES).catch('waiting') })

/** What people from outside offer. */
export default async function OffersPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/competences/offers'>) {
  const [locale, asked] = await Promise.all([askedLocale(params), searchParams])
  const actor = await requireHolder('members.manage')
  const t = await getTranslations('competences')
  const { shelf } = question.parse(asked)
  return (
    <div className="grid max-w-4xl gap-6">
      <Breadcrumb
        steps={[{ href: `/${locale}/members/competences/needs`, label: t('needs.title') }]}
        here={t('offers.title')}
      />
      <PageTitle intro={t('offers.intro')}>{t('offers.title')}</PageTitle>
      <nav aria-label={t('offers.shelves')}>
        <ul className="flex flex-wrap gap-2">
          {OFFER_SHELVES.map((one) => (
            <li key={one}>
              <a href={`?shelf=${one}`} aria-current={one === shelf ? 'page' : undefined} className="chip">
                {t(`offers.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <OfferList offers={await offersOn(actor, shelf)} />
    </div>
  )
}
