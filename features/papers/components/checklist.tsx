import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import { titleIn } from '@/features/programmes/title'
import { typedDay } from '@/gate/day'
import type { Locale } from '@/i18n/locales'
import { isComplete, type PaperStanding } from '../checklist'
import type { FilePaper } from '../queries'
import { GiveBackForm, RemoveScanForm, TakeInForm } from './paper-forms'
import { ScanBox } from './scan-box'

const TONES: Record<PaperStanding, 'clay' | 'glow' | 'leaf' | 'plain'> = {
  expired: 'clay',
  missing: 'clay',
  expiring: 'glow',
  good: 'leaf',
  optional: 'plain',
}

type Props = {
  candidacyId: string
  /** Where its scans are fetched. */
  base: string
  papers: readonly FilePaper[]
  /** True for whoever takes papers in, and while scans may be brought. */
  takesIn: boolean
  brings: boolean
  today: string
  locale: Locale
}

/** A candidate’s file: what is missing or runs out first, then what is there. */
export function Checklist({ papers, ...rest }: Props) {
  const t = useTranslations('candidacies.papers')
  const open = papers.filter(({ standing }) => standing !== 'good' && standing !== 'optional').length
  return (
    <>
      {isComplete(papers) ? (
        <Notice kind="success" title={t('complete')}>
          <p>{t('completeText')}</p>
        </Notice>
      ) : (
        <Notice kind="warning" title={t('open', { count: open })} />
      )}
      <ul className="grid gap-3">
        {papers.map((paper) => (
          <Row key={paper.id} paper={paper} {...rest} />
        ))}
      </ul>
    </>
  )
}

function Row({ paper, takesIn, brings, ...rest }: Omit<Props, 'papers'> & { paper: FilePaper }) {
  const t = useTranslations('candidacies.papers')
  const { candidacyId, today, locale } = rest
  const { id: kindId, name, standing, handedInOn, expiresOn, isConfirmed } = paper
  return (
    <li className="card grid gap-2 p-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b className="font-medium">
          <Bidi>{titleIn(name, locale)}</Bidi>
        </b>
        <Badge tone={TONES[standing]}>{t(`standings.${standing}`)}</Badge>
        {!isConfirmed && <span className="text-sm text-soft">{t('unconfirmed')}</span>}
      </p>
      {handedInOn && (
        <p className="text-sm text-soft">
          {t.rich('handed', { day: () => <Time at={handedInOn} /> })}
          {expiresOn && (
            <>
              {' · '}
              {t.rich('until', { day: () => <Time at={expiresOn} /> })}
            </>
          )}
        </p>
      )}
      <Scans paper={paper} brings={brings} {...rest} />
      {takesIn && (
        <div className="screen">
          <Fold title={t(handedInOn ? 'change' : 'takeTitle')}>
            <div className="grid gap-3">
              <TakeInForm
                {...{ candidacyId, kindId }}
                handedInOn={typedDay(handedInOn ?? today)}
                expiresOn={typedDay(expiresOn)}
              />
              {handedInOn && <GiveBackForm {...{ candidacyId, kindId }} />}
            </div>
          </Fold>
        </div>
      )}
    </li>
  )
}

type ScansProps = Omit<Props, 'papers' | 'takesIn'> & { paper: FilePaper }

function Scans({ paper, candidacyId, base, brings, locale }: ScansProps) {
  const t = useTranslations('candidacies.papers')
  const title = titleIn(paper.name, locale)
  return (
    <>
      {paper.scans.length > 0 && (
        <ul className="grid gap-1">
          {paper.scans.map(({ id, addedAt }, at) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <a
                href={`${base}/scans/${id}`}
                className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
              >
                {t('scan', { number: at + 1 })}
              </a>
              <span className="text-sm text-soft">
                <Time at={new Date(addedAt)} />
              </span>
              {brings && (
                <div className="screen">
                  <Fold title={t('remove')} grave>
                    <RemoveScanForm scanId={id} name={`${title} ${at + 1}`} />
                  </Fold>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {brings && (
        <div className="screen">
          <Fold title={t('bring')}>
            <ScanBox candidacyId={candidacyId} kindId={paper.id} />
          </Fold>
        </div>
      )}
    </>
  )
}
