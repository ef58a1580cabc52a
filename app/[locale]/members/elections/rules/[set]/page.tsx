import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Bidi } from '@/components/ui/bidi'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { titleIn } from '@/features/programmes/title'
import { RuleSetView } from '@/features/rulesets/components/rule-set-view'
import { lawRoom } from '@/features/rulesets/queries'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('rulesets'))('title'),
})

/** One version of the law, whole; for who enters the law the way to another version that begins from it. */
export default async function RuleSetPage({ params }: PageProps<'/[locale]/members/elections/rules/[set]'>) {
  const [locale, { set }] = await Promise.all([askedLocale(params), params])
  const actor = await requireActor()
  const asked = askedId(set)
  const room = asked && (await lawRoom(actor, asked))
  if (!room) return absent(actor)
  const { law, note, rules, mayEnter } = room
  const [t, elections] = await Promise.all([getTranslations('rulesets'), getTranslations('elections')])
  const base = `/${locale}/members/elections`
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-6">
      <Breadcrumb
        steps={[
          { href: base, label: elections('title') },
          { href: `${base}/rules`, label: t('title') },
        ]}
        here={titleIn(law.name, locale)}
      />
      <PageTitle
        intro={`${elections(`kinds.${law.kind}`)} · ${t('under', { count: law.elections })}`}
        actions={
          mayEnter && (
            <ButtonLink href={`${base}/rules/${law.id}/new`} variant="quiet">
              {t('another')}
            </ButtonLink>
          )
        }
      >
        <Bidi>{titleIn(law.name, locale)}</Bidi>
      </PageTitle>
      {note && (
        <p className="measure whitespace-pre-line" dir="auto">
          {note}
        </p>
      )}
      <RuleSetView rules={rules} locale={locale} />
    </div>
  )
}
