import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { titleIn } from '@/features/programmes/title'
import { RuleSetForm } from '@/features/rulesets/components/rule-set-form'
import { filledWith } from '@/features/rulesets/filled'
import { BANDS, DEADLINES } from '@/features/rulesets/input'
import { lawRoom } from '@/features/rulesets/queries'
import { askedId } from '@/gate/meant'
import { absent, requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('rulesets'))('another'),
})

const spare = (used: number, most: number) => Math.min(most, used + 2)

/** Where another version of the law is entered, begun from one that stands. */
export default async function NewRuleSetPage({
  params,
}: PageProps<'/[locale]/members/elections/rules/[set]/new'>) {
  const [locale, { set }] = await Promise.all([askedLocale(params), params])
  const actor = await requireHolder('settings.manage')
  const asked = askedId(set)
  const room = asked ? await lawRoom(actor, asked) : null
  if (!room?.mayEnter) return absent(actor)
  const { law, rules } = room
  const [t, elections] = await Promise.all([getTranslations('rulesets'), getTranslations('elections')])
  const base = `/${locale}/members/elections`
  return (
    <Words of={['account', 'rulesets']}>
      <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-6">
        <Breadcrumb
          steps={[
            { href: base, label: elections('title') },
            { href: `${base}/rules`, label: t('title') },
            { href: `${base}/rules/${law.id}`, label: titleIn(law.name, locale) },
          ]}
          here={t('another')}
        />
        <PageTitle intro={t('anotherText')}>{t('another')}</PageTitle>
        <RuleSetForm
          kind={law.kind}
          filled={filledWith(rules)}
          bands={spare(rules.councils.length, BANDS)}
          deadlines={spare(rules.deadlines.length, DEADLINES)}
        />
      </div>
    </Words>
  )
}
