import { shownPhone } from '@/features/messages/phone'
import { typedDay } from '@/gate/day'
import type { Locale } from '@/i18n/locales'
import type { Contact } from './contact'
import type { Entry } from './queries'
import type { Cell } from './sheet'

/** The columns of a list that leaves the register, by their message keys. */
export type Heading =
  | 'number'
  | 'nameAr'
  | 'nameLatin'
  | 'knownAs'
  | 'branch'
  | 'commune'
  | 'gender'
  | 'bornOn'
  | 'joinedOn'
  | 'offices'
  | 'standing'
  | 'phone'
  | 'email'

const PLAIN: Heading[] = [
  'number',
  'nameAr',
  'nameLatin',
  'knownAs',
  'branch',
  'commune',
  'gender',
  'bornOn',
  'joinedOn',
  'offices',
  'standing',
]

// As dialled from anywhere: a leading + would make a formula of it.
const dialled = (phone: string) =>
  phone.startsWith('+212') ? shownPhone(phone).replaceAll('\u00a0', ' ') : phone.replace('+', '00')

/** Members as rows of a list: words in the reader's language, days as they are typed. */
export function listOf(entries: Entry[], contacts: Contact[] | null, locale: Locale) {
  const byMember = new Map(contacts?.map((contact) => [contact.memberId, contact]))
  const said = (names: { ar: string; fr: string; en: string | null } | null | undefined) =>
    names ? (names[locale] ?? names.fr) : ''
  const headings = contacts ? ([...PLAIN, 'phone', 'email'] as Heading[]) : PLAIN
  const rows = entries.map((entry): Cell[] => {
    const { phone, email } = byMember.get(entry.id) ?? {}
    const plain = [
      entry.number,
      entry.nameAr,
      entry.nameLatin,
      entry.knownAs,
      said(entry.home?.name ?? entry.places[0]),
      said(entry.commune),
      entry.gender ?? '',
      typedDay(entry.bornOn),
      typedDay(entry.joinedAt.slice(0, 10)),
      entry.offices.map(said).join(locale === 'ar' ? '، ' : ', '),
      entry.left ? 'left' : entry.suspended ? 'suspended' : 'running',
    ]
    return contacts ? [...plain, phone ? dialled(phone) : '', email ?? ''] : plain
  })
  return { headings, rows }
}
