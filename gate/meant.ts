import { notFound } from 'next/navigation'
import { z } from 'zod'
import { LOCALES } from '@/i18n/locales'

/**
 * How every cached read with arguments begins. The build lists such functions beside the actions: no page names them,
 * but whoever knew a name could call one with anything. What nobody can mean is not found, and nothing of it is kept.
 */
export function insistMeant(...conditions: boolean[]): void {
  if (!conditions.every(Boolean)) notFound()
}

export const isLocale = (given: unknown): boolean => LOCALES.some((locale) => locale === given)
export const isCount = (given: unknown, most: number): boolean =>
  z.int().min(1).max(most).safeParse(given).success
export const isId = (given: unknown): boolean => z.uuid().safeParse(given).success

/** An id that an address names; null where it names none. */
export const askedId = (text: string): string | null => (isId(text) ? text : null)

/** What an address asks after in one word, without blanks around it; empty where it asks nothing, or twice. */
export const askedText = (asked: string | string[] | undefined): string =>
  typeof asked === 'string' ? asked.trim() : ''
