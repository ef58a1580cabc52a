import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import type { Head } from '@/features/programmes/queries'
import { isAdopted, isDrafted, takesPoints } from '@/features/programmes/stage'
import type { Point } from '../queries'
import { RestoreForm } from './drop-forms'

type Props = { head: Head; point: Point; mine: boolean }

/** How a point’s wording stands: dropped, changed or added since adoption; and the ways to its other wordings. */
export function PointNotes({ head, point, mine }: Props) {
  const t = useTranslations('points')
  const base = `/${useLocale()}/members/programmes/${head.id}/points/${point.number}`
  return (
    <>
      {point.dropped !== null && (
        <Notice kind="warning" title={t('drop.dropped')}>
          <p dir="auto">{t('list.because', { reason: point.dropped })}</p>
          {mine && isDrafted(head.stage) && <RestoreForm pointId={point.id} />}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <p className="text-sm text-soft">
          {t.rich('point.wording', {
            version: point.version,
            date: () => <Time at={point.savedAt} />,
          })}
          {isAdopted(head.stage) && <SinceAdoption point={point} base={base} />}
        </p>
        <p className="screen flex flex-wrap gap-3">
          <ButtonLink href={`${base}/versions`} variant="quiet">
            {t('point.versions')}
          </ButtonLink>
          {mine && takesPoints(head.stage) && point.dropped === null && (
            <ButtonLink href={`${base}/edit`} variant="quiet">
              {t('point.edit')}
            </ButtonLink>
          )}
        </p>
      </div>
    </>
  )
}

function SinceAdoption({ point: { adoptedVersion, version }, base }: { point: Point; base: string }) {
  const t = useTranslations('points.point')
  if (adoptedVersion === version) return null
  return (
    <span className="block">
      {t(adoptedVersion === null ? 'addedLater' : 'sinceAdoption')}{' '}
      {adoptedVersion !== null && (
        <a
          href={`${base}/versions?from=${adoptedVersion}&to=${version}`}
          className="inline-flex min-h-11 items-center underline"
        >
          {t('compare')}
        </a>
      )}
    </span>
  )
}
