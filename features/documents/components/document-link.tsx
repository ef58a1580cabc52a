import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/components/ui/number'
import { type DocumentType, documentPath } from '../document'

type Props = { document: { name: string; title: string; type: DocumentType; bytes: number } }

/** A document to download: its title, and before one taps, what it is and how heavy. */
export function DocumentLink({ document }: Props) {
  const t = useTranslations('documents')
  const { name, title, type } = document
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      <a
        href={documentPath(name)}
        download
        className="flex min-h-11 items-center font-medium text-sea underline"
      >
        <bdi>{title}</bdi>
      </a>
      <DocumentFacts {...document} kind={type === 'application/pdf' ? t('pdf') : t('paper')} />
    </span>
  )
}

function DocumentFacts({ bytes, kind }: { bytes: number; kind: string }) {
  const t = useTranslations('documents')
  const megabytes = formatNumber(Math.max(0.1, bytes / 1024 ** 2), useLocale(), { maximumFractionDigits: 1 })
  return (
    <span className="text-sm text-soft">
      {kind} · {t('size', { megabytes })}
    </span>
  )
}
