import { cleanLine } from '@/gate/text'

/** What a column of a list can be. */
export const FIELDS = [
  'nameAr',
  'nameLatin',
  'knownAs',
  'gender',
  'bornOn',
  'commune',
  'phone',
  'email',
  'cin',
  'branch',
  'joinedOn',
] as const
export type Field = (typeof FIELDS)[number]

/** Which field each column is; null where it is none of ours. */
export type Mapping = (Field | null)[]

// How people head such columns, folded: no accents, no article, no signs.
const HEADINGS: Record<Field, string[]> = {
  nameAr: [
    'الاسم',
    'اسم',
    'الاسم الكامل',
    'الاسم والنسب',
    'الاسم العائلي والشخصي',
    'الاسم بالعربية',
    'nom arabe',
    'nom en arabe',
    'name ar',
    'arabic name',
  ],
  nameLatin: [
    'nom',
    'nom complet',
    'nom et prenom',
    'nom prenom',
    'prenom et nom',
    'noms',
    'الاسم بالفرنسية',
    'الاسم باللاتينية',
    'name',
    'full name',
    'name latin',
    'latin name',
    'nom latin',
    'الاسم بالحروف اللاتينية',
    'nom en lettres latines',
    'name in latin letters',
  ],
  knownAs: ['يعرف ب', 'المعروف ب', 'اللقب', 'الكنية', 'surnom', 'dit', 'connu comme', 'known as', 'nickname'],
  gender: ['الجنس', 'النوع', 'sexe', 'genre', 'gender', 'sex'],
  bornOn: [
    'تاريخ الميلاد',
    'تاريخ الازدياد',
    'سنة الميلاد',
    'سنة الازدياد',
    'الازدياد',
    'date de naissance',
    'ne le',
    'annee de naissance',
    'naissance',
    'birth date',
    'date of birth',
    'birth year',
    'born',
  ],
  commune: [
    'الجماعة',
    'جماعة',
    'جماعة السكنى',
    'محل السكنى',
    'commune',
    'commune de residence',
    'residence',
    'ville',
  ],
  phone: [
    'الهاتف',
    'رقم الهاتف',
    'الهاتف المحمول',
    'المحمول',
    'telephone',
    'tel',
    'gsm',
    'numero de telephone',
    'portable',
    'mobile',
    'phone',
    'phone number',
  ],
  email: [
    'البريد الالكتروني',
    'البريد',
    'الايميل',
    'email',
    'e mail',
    'mail',
    'courriel',
    'adresse email',
    'adresse e mail',
    'email address',
  ],
  cin: [
    'رقم البطاقة الوطنية',
    'البطاقة الوطنية',
    'رقم البطاقة',
    'ر ب ت و',
    'cin',
    'cnie',
    'n cin',
    'numero cin',
    'carte nationale',
    'id card',
    'national id',
  ],
  branch: ['الفرع', 'الفرع المحلي', 'فرع', 'section', 'section locale', 'branche', 'branch', 'local branch'],
  joinedOn: [
    'تاريخ الانخراط',
    'سنة الانخراط',
    'الانخراط',
    'date d adhesion',
    'annee d adhesion',
    'adhesion',
    'adherent depuis',
    'joined',
    'join date',
    'member since',
  ],
}

/** A heading as it is compared: lower case, without accents, hamzas on letters, vowels and signs. */
export const folded = (heading: string): string =>
  cleanLine(heading)
    .normalize('NFD')
    .replace(/\p{M}|ـ/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const KNOWN = new Map(
  FIELDS.flatMap((field) => HEADINGS[field].map((heading) => [folded(heading), field] as const)),
)

/** Guesses from the headings, in Arabic, French or English, what each column is; no field is given twice. */
export function guessMapping(headings: readonly string[]): Mapping {
  const taken = new Set<Field>()
  return headings.map((heading) => {
    const field = KNOWN.get(folded(heading))
    if (!field || taken.has(field)) return null
    taken.add(field)
    return field
  })
}

/** Whether a mapping names people at all, and no field twice. */
export const mapsPeople = (mapping: Mapping): boolean => {
  const fields = mapping.filter((field) => field !== null)
  return new Set(fields).size === fields.length && (fields.includes('nameAr') || fields.includes('nameLatin'))
}
