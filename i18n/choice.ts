import type { NextRequest } from 'next/server'
import { LOCALES, type Locale } from './locales'

export const LANGUAGE_COOKIE = 'wahaj-language'

const known = (tag: string | undefined): Locale | undefined => LOCALES.find((locale) => locale === tag)

/** The language for someone who named none: their cookie, then what their browser prefers, then Arabic. */
export function chosenLocale(request: NextRequest): Locale {
  const remembered = known(request.cookies.get(LANGUAGE_COOKIE)?.value)
  return remembered ?? preferred(request.headers.get('accept-language') ?? '') ?? 'ar'
}

/** The first of our languages in an Accept-Language header, by its weights. */
export function preferred(header: string): Locale | undefined {
  const ranked = header
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.trim().split(';')
      const weight = settings.find((setting) => setting.trim().startsWith('q='))?.split('=')[1]
      return { tag: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return ranked.map(({ tag }) => known(tag)).find((locale) => locale !== undefined)
}
