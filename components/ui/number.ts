const NBSP = '\u00a0'

/**
 * A number as this portal writes it: Western digits, grouped with a no-break space in Arabic and French (an ordinary
 * one would let "20 542" read "542 20"), with a comma in English.
 */
export function formatNumber(value: number | bigint, locale: string, options?: Intl.NumberFormatOptions) {
  const parts = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'fr-FR', options).formatToParts(value)
  return parts.map(({ type, value: text }) => (type === 'group' && locale !== 'en' ? NBSP : text)).join('')
}
