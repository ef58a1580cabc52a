import { cleanText, westernDigits } from '@/gate/text'

const MOROCCAN = /^(?:\+212|00212|212)0?([5-8]\d{8})$|^0([5-8]\d{8})$/
const ABROAD = /^(?:\+|00)([1-9]\d{6,14})$/

/**
 * A telephone number as it is kept, +212612345678, from whatever people type: spaces, dots, dashes, brackets,
 * Arabic-Indic digits, 0…, 00212… or +212…; numbers of other countries need their + or 00. Null when it is none.
 */
export function plainPhone(typed: string): string | null {
  const dialled = westernDigits(cleanText(typed)).replace(/[\s.\-–/()]/g, '')
  const home = MOROCCAN.exec(dialled)
  if (home) return `+212${home[1] ?? home[2]}`
  const abroad = ABROAD.exec(dialled)?.[1]
  return abroad && !abroad.startsWith('212') ? `+${abroad}` : null
}

/** The same as it is read: 06 12 34 56 78 for Morocco's own. */
export const shownPhone = (phone: string): string =>
  phone.startsWith('+212') ? `0${phone.slice(4)}`.replace(/(\d\d)(?=\d)/g, '$1\u00a0') : phone
