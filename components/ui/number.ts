const NBSP = '\u00a0'

/**
 * A number as this portal writes it: Western digits, grouped with a no-break space in Arabic and French (an ordinary
 * one would let "20 542" read "542 20"), with a comma in English.
 */
export function formatNumber(value: number | bigint, locale: string, options?: Intl.NumberFormatOptions) {
  const parts = formatIn(locale === 'fr' ? 'fr-FR' : 'en-GB', options).formatToParts(value)
  if (locale === 'en') return parts.map((part) => part.value).join('')
  const ours: Record<string, string> = { group: NBSP, decimal: ',' }
  return parts.map((part) => ours[part.type] ?? part.value.replaceAll('\u202f', NBSP)).join('')
}

// A format is dear to make: a table of sums would make hundreds.
const formats = new Map<string, Intl.NumberFormat>()

function formatIn(region: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${region} ${JSON.stringify(options)}`
  const format = formats.get(name) ?? new Intl.NumberFormat(region, options)
  formats.set(name, format)
  return format
}
