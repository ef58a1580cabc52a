import { offsetAt } from '@/gate/clock'
import { type Locale, REGIONAL } from '@/i18n/locales'

const shapes = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  minute: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  },
} satisfies Record<string, Intl.DateTimeFormatOptions>

export type DateShape = keyof typeof shapes

/**
 * A date in Moroccan words (ماي، غشت، شتنبر) and Western digits. A bare day ("2018-04-22") has no zone and stays
 * that day; an instant is told in Casablanca's time.
 */
export function formatDate(at: Date | string, locale: string, shape: DateShape = 'day') {
  const bare = typeof at === 'string' && at.length === 10
  const instant = new Date(at).getTime()
  const onTheClock = bare ? instant : instant + offsetAt(instant)
  const told = formatIn(locale as Locale, shape).format(onTheClock)
  return locale === 'fr' ? told.replace(/(?<!\d)1(?= \p{L})/u, '1er') : told
}

// A format is dear to make: a page of dates would make hundreds.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(locale: Locale, shape: DateShape): Intl.DateTimeFormat {
  const name = `${locale} ${shape}`
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(REGIONAL[locale], { ...shapes[shape], timeZone: 'UTC' })
  formats.set(name, format)
  return format
}
