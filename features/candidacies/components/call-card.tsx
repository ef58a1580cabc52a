import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Fold } from '@/components/ui/fold'
import { Time } from '@/components/ui/time'
import { languageOf, titleIn } from '@/features/programmes/title'
import { typedDay } from '@/gate/day'
import { directionOf, type Locale } from '@/i18n/locales'
import { constituencyName } from '../constituency-name'
import type { Call } from '../shown'
import { ApplyForm } from './apply-forms'
import { EditCallForm } from './call-forms'

type Props = {
  call: Call
  /** True for whoever opened it, or could have. */
  sets: boolean
  incompatible: readonly string[]
  /** What the reader is called. */
  name: { ar: string; latin: string }
  locale: Locale
}

const TONES = { ahead: 'glow', open: 'leaf', over: 'plain' } as const

/** A call for candidacies: what it asks, until when, and the way to answer it. */
export function CallCard({ call, sets, incompatible, name, locale }: Props) {
  const t = useTranslations('candidacies.call')
  const { id, body, text, opensOn, closesOn, standing, covers } = call
  const language = languageOf(text, locale)
  return (
    <li className="card grid gap-3 p-5">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
        <Bidi>{body[locale] ?? body.fr}</Bidi>
        <Badge tone={TONES[standing]}>{t(`standings.${standing}`)}</Badge>
      </h3>
      <p className="text-soft">
        {t.rich('window', { from: () => <Time at={opensOn} />, until: () => <Time at={closesOn} /> })}
      </p>
      <p lang={language} dir={directionOf(language)} className="measure whitespace-pre-line">
        {titleIn(text, locale)}
      </p>
      {standing === 'open' && covers.length === 0 && <p className="text-soft">{t('nowhere')}</p>}
      {standing === 'open' && covers.length > 0 && (
        <Fold title={t('answer')}>
          <ApplyForm
            callId={id}
            constituencies={covers.map((one) => ({ value: one.id, label: constituencyName(one, locale) }))}
            incompatible={incompatible}
            parts={covers.some(({ womenSeats, part }) => womenSeats > 0 || part === 'women')}
            name={name}
          />
        </Fold>
      )}
      {sets && (
        <Fold title={t('edit')}>
          <EditCallForm
            callId={id}
            version={call.version}
            filled={{
              ...{ opensOn: typedDay(opensOn), closesOn: typedDay(closesOn) },
              ...{ textAr: text.ar, textFr: text.fr, textEn: text.en },
            }}
          />
        </Fold>
      )}
    </li>
  )
}
