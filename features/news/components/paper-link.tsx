import { Mark } from '@/components/ui/mark'
import { formatNumber } from '@/components/ui/number'
import { type DocumentType, documentPath, STORED_AS } from '@/features/documents/document'
import type { Locale } from '@/i18n/locales'

export type OfferedDocument = { id: string; name: string; title: string; type: DocumentType; bytes: number }

/** A document to download: its title, then what it is and how heavy. */
export function PaperLink({ paper, locale }: { paper: OfferedDocument; locale: Locale }) {
  const kind = STORED_AS[paper.type].toUpperCase()
  return (
    <a href={documentPath(paper.name)} download className="document">
      <Mark name="download" className="size-7 text-sea" />
      <span className="min-w-0">
        <b className="block">{paper.title}</b>
        <bdi className="text-sm text-soft">{`${kind} · ${weight(paper.bytes, locale)}`}</bdi>
      </span>
    </a>
  )
}

const UNITS = {
  ar: ['كيلوبايت', 'ميغابايت'],
  fr: ['Ko', 'Mo'],
  en: ['KB', 'MB'],
} as const

// Thousands, as phones count.
function weight(bytes: number, locale: Locale): string {
  const large = bytes >= 1_000_000
  const value = Math.max(1, bytes / (large ? 1_000_000 : 1_000))
  const [kilo, mega] = UNITS[locale]
  return `${formatNumber(value, locale, { maximumFractionDigits: large ? 1 : 0 })}\u00a0${large ? mega : kilo}`
}
