import { useLocale, useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { ButtonLink } from '@/components/ui/button-link'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { WaitingAmendment } from '../queries'
import { AmendmentCard } from './amendment-card'

type Props = {
  programmeId: string
  amendments: readonly WaitingAmendment[]
  /** Whether the reader is one of those who answer. */
  answers: boolean
}

/** What waits for an answer, point by point; it is answered beside the text. */
export function AmendmentQueue({ programmeId, amendments, answers }: Props) {
  const t = useTranslations('amendments')
  const locale = useLocale() as Locale
  const points = Map.groupBy(amendments, ({ number }) => number)
  const base = `/${locale}/members/programmes/${programmeId}/points`
  return (
    <div className="grid gap-8">
      {[...points].map(([number, waiting]) => (
        <section key={number} className="grid gap-4">
          <h2 className="text-xl">
            <Bidi>
              {t('ofPoint', { number, title: waiting[0] ? titleIn(waiting[0].title, locale) : '' })}
            </Bidi>
          </h2>
          <ul className="grid gap-4 min-[48rem]:grid-cols-2">
            {waiting.map((amendment) => (
              <li key={amendment.id} className="grid">
                <AmendmentCard amendment={amendment}>
                  <ButtonLink
                    href={`${base}/${number}/amendments?in=${amendment.locale}#amendment-${amendment.id}`}
                    variant="quiet"
                    className="justify-self-start"
                  >
                    {t(answers ? 'queue.answer' : 'queue.look')}
                  </ButtonLink>
                </AmendmentCard>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
