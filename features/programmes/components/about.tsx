import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Said } from '@/components/ui/said'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import type { Commune, Head } from '../queries'
import { languageOf, titleIn } from '../title'

type Props = { head: Head; communes: readonly Commune[] }

/** What a programme is for: its introduction, body, term and places. */
export function About({ head, communes }: Props) {
  const t = useTranslations('programmes')
  const locale = useLocale() as Locale
  const intro = titleIn(head.intro, locale)
  const places = communes.filter(({ code }) => head.communes.includes(code))
  return (
    <section aria-labelledby="about" className="grid gap-4">
      <h2 id="about" className="text-xl">
        {t('overview.about')}
      </h2>
      {intro ? (
        <p lang={languageOf(head.intro, locale)} dir="auto" className="measure whitespace-pre-line">
          {intro}
        </p>
      ) : (
        <p className="text-soft">{t('overview.noIntro')}</p>
      )}
      <dl className="grid gap-4 min-[30rem]:grid-cols-2">
        <Said label={t('overview.body')}>
          <Bidi>{head.body[locale] ?? head.body.fr}</Bidi>
        </Said>
        <Said label={t('overview.kind')}>{t(`kinds.${head.kind}`)}</Said>
        <Said label={t('overview.term')}>
          {t.rich('overview.span', {
            from: () => <Time at={head.startsOn} />,
            until: () => <Time at={head.endsOn} />,
          })}
        </Said>
        <Said label={t('overview.communes')}>
          {places.length > 0
            ? places
                .map(({ ar, latin }) => (locale === 'ar' ? ar : latin))
                .join(locale === 'ar' ? '، ' : ', ')
            : t('overview.everywhere')}
        </Said>
        <Said label={t('overview.contents')}>{t('list.points', { count: head.points })}</Said>
      </dl>
    </section>
  )
}
