import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { formatNumber } from '@/components/ui/number'
import { documentPath } from '@/features/documents/document'
import type { Locale } from '@/i18n/locales'
import type { Voucher } from '../queries'

/** A voucher to download, with its weight. */
export function PaperLink({ paper }: { paper: Voucher }) {
  const t = useTranslations('money.book')
  const locale = useLocale() as Locale
  const megabytes = formatNumber(Math.max(0.1, paper.bytes / 1024 ** 2), locale, { maximumFractionDigits: 1 })
  return (
    <a
      href={documentPath(paper.name)}
      download
      className="inline-flex min-h-11 items-center gap-2 text-sea underline underline-offset-4"
    >
      <Mark name="download" />
      <span className="min-w-0 break-words">
        <bdi>{paper.title}</bdi> ({t('weight', { megabytes })})
      </span>
    </a>
  )
}
