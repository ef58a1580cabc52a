import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Badge } from '@/components/ui/badge'
import { BODY_KINDS } from '@/db/schema/structure'
import { StatutesForm } from '@/features/statutes/components/statutes-form'
import { mayEditStatutes } from '@/features/statutes/policy'
import { statutesRoom } from '@/features/statutes/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('statutes'))('title'),
})

/** What the statutes ask of each kind of body, and which bodies that concerns. */
export default async function StatutesPage({ params }: PageProps<'/[locale]/members/structure/statutes'>) {
  const locale = await askedLocale(params)
  const actor = await requireHolder('settings.manage')
  const room = await statutesRoom(actor)
  if (!mayEditStatutes(actor, room.rootId)) notFound()
  const t = await getTranslations('statutes')
  const kindNames = await getTranslations('founding.kinds')
  const offices = room.offices.map(({ id, name }) => ({ id, label: name[locale] }))
  return (
    <Words of={['account', 'statutes']}>
      <div className="grid max-w-4xl gap-6">
        <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
        {BODY_KINDS.map((kind) => {
          const statutes = room.kinds.find((one) => one.kind === kind)
          const concerned = room.bodies.filter((body) => body.kind === kind)
          if (!statutes) return null
          return (
            <details key={kind} className="fold card p-5">
              <summary className="flex min-h-11 items-center">
                <h2 className="text-xl">{kindNames(kind)}</h2>
              </summary>
              <div className="grid gap-5 pt-3">
                <section aria-label={t('concerns')} className="grid gap-1">
                  <p className="text-sm text-soft">{concerned.length > 0 ? t('concerns') : t('noBody')}</p>
                  <ul className="flex flex-wrap gap-2">
                    {concerned.map(({ id, name, beyond }) => (
                      <li key={id}>
                        <a href={`/${locale}/members/structure/${id}`} className="hover:underline">
                          <Badge tone={beyond > 0 ? 'clay' : 'plain'}>
                            {name[locale] ?? name.fr}
                            {beyond > 0 && ` · ${t('beyond', { count: beyond })}`}
                          </Badge>
                        </a>
                      </li>
                    ))}
                  </ul>
                </section>
                <StatutesForm statutes={statutes} offices={offices} />
              </div>
            </details>
          )
        })}
      </div>
    </Words>
  )
}
