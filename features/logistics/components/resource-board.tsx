import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/shell/section-heading'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/i18n/locales'
import { freeNow, isLate } from '../lending'
import type { Resource } from '../queries'
import { LoanLine } from './loan-line'

type Props = { resources: readonly Resource[]; way: (resource: Resource) => string; locale: Locale }

/** What the campaign has: what is not back in time first, then all of it with how much is free now. */
export function ResourceBoard({ resources, way, locale }: Props) {
  const t = useTranslations('logistics')
  const now = new Date()
  const late = resources.flatMap((resource) =>
    resource.loans.filter((loan) => isLate(loan, now)).map((loan) => ({ loan, resource })),
  )
  return (
    <>
      {late.length > 0 && (
        <section aria-labelledby="late" className="grid gap-3">
          <SectionHeading id="late">{t('late')}</SectionHeading>
          <Notice kind="danger">{t('lateCount', { count: late.length })}</Notice>
          <ul className="grid gap-3">
            {late
              .toSorted((one, other) => one.loan.endsAt.getTime() - other.loan.endsAt.getTime())
              .map(({ loan, resource }) => (
                <li key={loan.id} className="card grid gap-1 p-4">
                  <a href={way(resource)} className="inline-flex min-h-11 items-center font-medium">
                    <Bidi>{resource.name}</Bidi>
                  </a>
                  <LoanLine loan={loan} late />
                </li>
              ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="resources" className="grid gap-3">
        <SectionHeading id="resources">{t('all')}</SectionHeading>
        <ul className="grid gap-3 min-[48rem]:grid-cols-2">
          {resources.map((resource) => (
            <Listed key={resource.id} {...{ resource, now, locale }} href={way(resource)} />
          ))}
        </ul>
      </section>
    </>
  )
}

type ListedProps = { resource: Resource; now: Date; href: string; locale: Locale }

function Listed({ resource, now, href, locale }: ListedProps) {
  const t = useTranslations('logistics')
  const { name, kind, owner, count, body, loans } = resource
  const free = freeNow(count, loans, now)
  return (
    <li className="card grid content-start gap-2 p-5">
      <h3 className="text-lg">
        <a href={href} className="inline-flex min-h-11 items-center">
          <Bidi>{name}</Bidi>
        </a>
      </h3>
      <p className="text-sm text-soft">
        {t(`kinds.${kind}`)} · {t(`owners.${owner}`)} · <Bidi>{body[locale] ?? body.fr}</Bidi>
      </p>
      <p>
        <Badge tone={free > 0 ? 'leaf' : 'glow'}>{t('free', { free, count })}</Badge>
      </p>
      {loans
        .filter(({ returnedAt, endsAt }) => returnedAt === null && endsAt > now)
        .map((loan) => (
          <LoanLine key={loan.id} loan={loan} />
        ))}
    </li>
  )
}
