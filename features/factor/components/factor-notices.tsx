import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import type { Standing } from '../queries'

// From here on people should print new ones while they still can.
const FEW_LEFT = 3

type Props = { heldBack: boolean; standing: Standing; done: string | string[] | undefined }

/** How one's second factor stands: what waits for it, what was just done, how many printed codes are left. */
export function FactorNotices({ heldBack, standing, done }: Props) {
  const t = useTranslations('factor')
  const left = standing.state === 'on' ? standing.codesLeft : 0
  return (
    <>
      {heldBack && (
        <Notice kind="warning" title={t('first.title')}>
          {t('first.text')}
        </Notice>
      )}
      {done === 'removed' && standing.state === 'none' && <Notice kind="success">{t('remove.done')}</Notice>}
      {standing.state === 'on' && (
        <Notice
          kind={left <= FEW_LEFT || done === 'recovered' ? 'warning' : 'success'}
          title={t.rich('since', { date: () => <Time at={standing.since} /> })}
        >
          {t('left', { count: left })} {done === 'recovered' && t('recovered')}
        </Notice>
      )}
    </>
  )
}
