import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Notice } from '@/components/ui/notice'
import { Said } from '@/components/ui/said'
import { Time } from '@/components/ui/time'
import { pathOf } from '@/features/programmes/addressed'
import { languageOf, titleIn } from '@/features/programmes/title'
import { directionOf, type Locale } from '@/i18n/locales'
import type { Contest, Found } from '../queries'

/** What was contested, of which programme or point, and what was found. Who wrote is not told here either. */
export function ContestSheet({ contest }: { contest: Contest }) {
  const t = useTranslations('contests')
  const locale = useLocale() as Locale
  const { programme, point, text, sentAt, found } = contest
  return (
    <article className="card grid gap-5 p-5">
      <dl className="grid gap-3 min-[40rem]:grid-cols-2">
        <Said label={t('about')}>
          <a
            href={`/${locale}${pathOf(contest)}`}
            className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
          >
            <span>
              {point && `${t('point', { number: String(point.number) })} · `}
              <Bidi>{titleIn(point?.title ?? programme, locale)}</Bidi>
            </span>
          </a>
        </Said>
        <Said label={t('sent')}>
          <Time at={sentAt} shape="minute" />
        </Said>
      </dl>
      <p lang={contest.locale} dir={directionOf(contest.locale)} className="whitespace-pre-line">
        {text}
      </p>
      {found && <FoundNotice found={found} locale={locale} />}
    </article>
  )
}

function FoundNotice({ found, locale }: { found: Found; locale: Locale }) {
  const t = useTranslations('contests')
  const { outcome, question, answer, answeredAt } = found
  return (
    <Notice
      kind="success"
      title={t.rich('answeredOn', {
        outcome: t(`outcomes.${outcome}`),
        date: () => <Time at={answeredAt} />,
      })}
    >
      {[question, answer].map((said) => {
        const language = languageOf(said, locale)
        return (
          <p
            key={said.ar}
            lang={language}
            dir={directionOf(language)}
            className={`whitespace-pre-line ${said === question ? 'font-medium' : ''}`}
          >
            {titleIn(said, locale)}
          </p>
        )
      })}
    </Notice>
  )
}
