import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { verifyLedger } from '../queries'

/** What walking the chain found: whole, or where it breaks. */
export function ChainState({ state }: { state: Awaited<ReturnType<typeof verifyLedger>> }) {
  const t = useTranslations('ledger')
  if (!state) return null
  return state.brokenAt === null ? (
    <Notice kind="success" title={t('whole')}>
      {t('wholeText', { count: state.length })}
    </Notice>
  ) : (
    <Notice kind="danger" title={t('broken')}>
      {t('brokenText', { position: state.brokenAt })}
    </Notice>
  )
}
