import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Bidi } from '@/components/ui/bidi'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ELECTION_KINDS } from '@/db/elections'
import { titleIn } from '@/features/programmes/title'
import { lawsRoom } from '@/features/rulesets/queries'
import { requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('rulesets'))('title'),
})

/** Every version of the law, by what is voted for. */
export default async function RulesPage({ params }: PageProps<'/[locale]/members/elections/rules'>) {
  const locale = await askedLocale(params)
  const actor = await requireActor()
  const [{ laws }, t, kinds] = await Promise.all([
    lawsRoom(actor),
    getTranslations('rulesets'),
    getTranslations('elections.kinds'),
  ])
  const elections = await getTranslations('elections')
  return (
    <div className="grid max-w-4xl gap-6">
      <Breadcrumb
        steps={[{ href: `/${locale}/members/elections`, label: elections('title') }]}
        here={t('title')}
      />
      <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
      {ELECTION_KINDS.map((kind) => (
        <section key={kind} aria-labelledby={kind} className="grid gap-3">
          <h2 id={kind} className="text-xl">
            {kinds(kind)}
          </h2>
          <ul className="grid gap-3">
            {laws
              .filter((law) => law.kind === kind)
              .map((law) => (
                <li key={law.id} className="card flex flex-wrap items-center gap-x-4 gap-y-1 p-4">
                  <a
                    href={`/${locale}/members/elections/rules/${law.id}`}
                    className="inline-flex min-h-11 items-center font-semibold"
                  >
                    <Bidi>{titleIn(law.name, locale)}</Bidi>
                  </a>
                  <span className="text-sm text-soft">{t('under', { count: law.elections })}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
