import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { ImportDesk } from '@/features/exchange/components/import-desk'
import { mayExchange } from '@/features/exchange/policy'
import { exchangeRoom } from '@/features/exchange/queries'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { takesPoints } from '@/features/programmes/stage'
import { askedId } from '@/gate/meant'
import { absent, requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('exchange'))('title'),
})

/** Where the points of a programme, their costs and their money go out as a list and come in again. */
export default async function ExchangePage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/programmes/[id]/exchange'>) {
  const [locale, { id }, { done }] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireHolder('programme.edit')
  const asked = askedId(id)
  const head = asked && (await exchangeRoom(actor, asked))
  if (!head || !mayExchange(actor, head.bodyId)) return absent(actor)
  const t = await getTranslations('exchange')
  const file = `/${locale}/members/programmes/${head.id}/exchange/points`
  return (
    <Words of={['exchange']}>
      <ProgrammeFrame head={head} tab="points" locale={locale} here={t('title')}>
        {done === 'imported' && <Notice kind="success">{t('done')}</Notice>}
        <p className="measure text-soft">{t('intro')}</p>
        <section aria-labelledby="out" className="grid gap-3">
          <h2 id="out" className="text-xl">
            {t('out.title')}
          </h2>
          <p className="measure">{t('out.text')}</p>
          <div className="flex flex-wrap gap-3">
            {(['csv', 'xlsx'] as const).map((format) => (
              <ButtonLink key={format} href={`${file}?format=${format}`} variant="quiet" download>
                {t(`out.${format}`)}
              </ButtonLink>
            ))}
          </div>
        </section>
        <section aria-labelledby="in" className="grid gap-3">
          <h2 id="in" className="text-xl">
            {t('in.title')}
          </h2>
          <p className="measure">{t(takesPoints(head.stage) ? 'in.text' : 'in.closedText')}</p>
          <ImportDesk programmeId={head.id} />
        </section>
      </ProgrammeFrame>
    </Words>
  )
}
