import { plainPhone } from '@/features/messages/phone'
import { onTheClock, readDay, readWhen } from '@/gate/day'
import { cleanLine, westernDigits } from '@/gate/text'
import { type Field, folded, type Mapping } from './columns'

/** A member as a row tells of them: each detail in its one form, null where the row is silent. */
export type Person = {
  nameAr: string
  nameLatin: string
  knownAs: string
  gender: 'f' | 'm' | null
  bornOn: string | null
  commune: string | null
  phone: string | null
  email: string | null
  cin: string | null
  bodyId: string
  joinedOn: string | null
}

/** What is wrong with a row: in which column (from 0), and why, a message key of `imports.faults`. */
export type Fault = { column: number; fault: string }

/** Names that a cell may hold, folded, with what they stand for; and where rows without a branch go. */
export type Surroundings = {
  communes: ReadonlyMap<string, string>
  branches: ReadonlyMap<string, string>
  bodyId: string
  now: Date
}

const FEMALE = [
  'f',
  'femme',
  'feminin',
  'female',
  'w',
  'woman',
  'mme',
  'mlle',
  'انثي',
  'امراه',
  'مؤنث',
  'سيده',
]
const MALE = ['m', 'h', 'homme', 'masculin', 'male', 'man', 'mr', 'm.', 'ذكر', 'رجل', 'مذكر', 'ذ', 'سيد']
const EMAIL = /^[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"]+\.[^\s@<>()[\],;:".]{2,}$/
const CIN = /^[A-Z]{1,2}\d{3,7}$/
const MOST = 120

type Read = { value: string | null; fault?: string }
const value = (text: string | null): Read => ({ value: text })
const fault = (why: string): Read => ({ value: null, fault: why })

// A spreadsheet takes the 0 off a number: 612345678 was 0612345678.
const readPhone = (text: string): Read => {
  const digits = westernDigits(text).replace(/[\s.\-–/()]/g, '')
  const plain = plainPhone(/^[5-8]\d{8}$/.test(digits) ? `0${digits}` : text)
  return plain ? value(plain) : fault('phone')
}

const readEmail = (text: string): Read => {
  const email = text.normalize('NFC').toLowerCase()
  return email.length <= 254 && EMAIL.test(email) ? value(email) : fault('email')
}

const readCin = (text: string): Read => {
  const cin = westernDigits(text)
    .toUpperCase()
    .replace(/[\s.-]/g, '')
  return CIN.test(cin) ? value(cin) : fault('cin')
}

const readGender = (text: string): Read => {
  const word = folded(text)
  if (FEMALE.includes(word)) return value('f')
  return MALE.includes(word) ? value('m') : fault('gender')
}

// Where only the year is known, its first day stands for it.
const readPast =
  (least: string) =>
  (text: string, { now }: Surroundings): Read => {
    const day = readDay(text) ?? readWhen(text)?.on
    if (!day || day < least) return fault('date')
    return day <= onTheClock(now).day ? value(day) : fault('future')
  }

const readName = (text: string): Read => {
  if (text.length > MOST) return fault('tooLong')
  return /\p{L}/u.test(text) && !/\d{3}/.test(westernDigits(text)) ? value(text) : fault('name')
}

const READ: Record<Field, (text: string, around: Surroundings) => Read> = {
  nameAr: readName,
  nameLatin: readName,
  knownAs: (text) => (text.length > MOST ? fault('tooLong') : value(text)),
  gender: readGender,
  bornOn: readPast('1900-01-01'),
  commune: (text, { communes }) => {
    const code = communes.get(folded(text))
    return code ? value(code) : fault('commune')
  },
  phone: readPhone,
  email: readEmail,
  cin: readCin,
  branch: (text, { branches }) => {
    const id = branches.get(folded(text))
    return id ? value(id) : fault('branch')
  },
  joinedOn: readPast('1940-01-01'),
}

/** Reads one row: the person it tells of, and everything that is wrong with it. In: its cells, and what each is. */
export function readRow(cells: readonly string[], mapping: Mapping, around: Surroundings) {
  const read: Partial<Record<Field, string | null>> = {}
  const faults: Fault[] = []
  for (const [column, field] of mapping.entries()) {
    const text = cleanLine(cells[column] ?? '')
    if (!field || text === '') continue
    const { value: plain, fault: why } = READ[field](text, around)
    read[field] = plain
    if (why) faults.push({ column, fault: why })
  }
  const named = mapping.findIndex((field) => field === 'nameAr' || field === 'nameLatin')
  const blamed = faults.some(({ column }) => column === named)
  if (!read.nameAr && !read.nameLatin && !blamed) faults.push({ column: named, fault: 'required' })
  return { person: personOf(read, around), faults }
}

const personOf = (read: Partial<Record<Field, string | null>>, { bodyId }: Surroundings): Person => ({
  nameAr: read.nameAr ?? read.nameLatin ?? '',
  nameLatin: read.nameLatin ?? read.nameAr ?? '',
  knownAs: read.knownAs ?? '',
  gender: (read.gender as Person['gender']) ?? null,
  bornOn: read.bornOn ?? null,
  commune: read.commune ?? null,
  phone: read.phone ?? null,
  email: read.email ?? null,
  cin: read.cin ?? null,
  bodyId: read.branch ?? bodyId,
  joinedOn: read.joinedOn ?? null,
})

/** Names of bodies and communes as a cell may hold them: in each language, with and without the kind before it. */
export const byName = (rows: readonly { id: string; names: (string | null)[] }[]): Map<string, string> => {
  const map = new Map<string, string>()
  for (const { id, names } of rows)
    for (const name of names) {
      if (!name) continue
      const word = folded(name)
      const bare = word.replace(/^(فرع|جماعه|section|commune|branch)( de| d|of)? /, '')
      for (const key of [word, bare]) if (!map.has(key)) map.set(key, id)
    }
  return map
}
