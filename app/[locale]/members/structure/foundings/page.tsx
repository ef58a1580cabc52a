import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { CardFold } from '@/components/ui/card-fold'
import { Time } from '@/components/ui/time'
import { FoundingList } from '@/features/founding/components/founding-list'
import { StartForm } from '@/features/founding/components/start-form'
import { foundingsRoom } from '@/features/founding/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('founding'))('title'),
})

/** What is being founded, and where one can begin. */
export default async function FoundingsPage({ params }: PageProps<'/[locale]/members/structure/foundings'>) {
  const locale = await askedLocale(params)
  const actor = await requireHolder('bodies.manage', 'bodies.approve')
  const t = await getTranslations('founding')
  const { foundings, parents, dissolved, communes } = await foundingsRoom(actor)
  return (
    <Words of={['account', 'founding.start', 'founding.kinds']}>
      <div className="grid max-w-4xl gap-6">
        <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
        {parents.length > 0 && (
          <CardFold title={t('start.open')}>
            <p className="text-soft">{t('start.text')}</p>
            <StartForm
              parents={parents.map(({ id, name }) => ({ value: id, label: name[locale] ?? name.fr }))}
              communes={communes}
            />
          </CardFold>
        )}
        <section aria-labelledby="under-way" className="grid gap-3">
          <h2 id="under-way" className="text-xl">
            {t('underWay')}
          </h2>
          <FoundingList foundings={foundings} actor={actor} locale={locale} />
        </section>
        {dissolved.length > 0 && (
          <section aria-labelledby="dissolved" className="grid gap-3">
            <h2 id="dissolved" className="text-xl">
              {t('dissolved')}
            </h2>
            <ul className="card divide-y divide-line">
              {dissolved.map(({ id, name, dissolvedOn }) => (
                <li key={id} className="px-5 py-2">
                  <a
                    href={`/${locale}/members/structure/${id}/decisions`}
                    className="flex min-h-11 flex-wrap items-center gap-x-3 font-medium hover:underline"
                  >
                    {name[locale] ?? name.fr}
                    <span className="text-sm font-normal text-soft">
                      {t.rich('dissolvedOn', { date: () => <Time at={dissolvedOn ?? ''} /> })}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Words>
  )
}
