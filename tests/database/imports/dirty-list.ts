const FIRST = ['أمينة', 'محمد', 'فاطمة الزهراء', 'إدريس', 'خديجة', 'عبد الله', 'سلمى', 'يوسف']
const LAST = ['العلوي', 'الإدريسي', 'بن عمر', 'الساحلي', 'أيت الحاج', 'المنصوري']
const LATIN = ['Amina', 'Mohamed', 'Fatima-Zahra', 'Idriss', 'Khadija', 'Abdellah', 'Salma', 'Youssef']
const FAMILY = ['Alaoui', 'El Idrissi', 'Ben Omar', 'Sahli', 'Aït El Haj', 'Mansouri']
const GENDERS = ['أنثى', 'ذكر', 'F', 'Homme', 'féminin', 'm', '']
const BIRTHS = ['12/03/1985', '١٢-٠٣-١٩٩٠', '1979', '1988-07-21', '']

export const HEADINGS = [
  'الاسم الكامل',
  'Nom et prénom',
  'GSM',
  'E-mail',
  'Sexe',
  'تاريخ الازدياد',
  'Commune',
]

const pick = (list: readonly string[], n: number) => list[n % list.length] ?? ''
const phone = (n: number) => {
  const plain = `06${String(10_000_000 + n)}`
  return [plain, plain.replace(/(..)(?=.)/g, '$1 '), plain.slice(1), `+212 ${plain.slice(1)}`][n % 4] ?? plain
}

// What lists from offices really hold, one fault a row.
const FAULTS: ((row: string[]) => string[])[] = [
  ([, , ...rest]) => ['', '', ...rest],
  (row) => row.with(2, '06123'),
  (row) => row.with(3, 'amina chez gmail'),
  (row) => row.with(4, '؟'),
  (row) => row.with(5, '31/02/1990'),
  (row) => row.with(5, '12/03/2090'),
  (row) => row.with(6, 'Atlantide'),
]

/** A list with stray blanks, digits of both kinds and mixed languages; every 33rd row is wrong in one cell. */
export function dirtyList(count: number): { lines: string[][]; bad: number[] } {
  const bad: number[] = []
  const rows = Array.from({ length: count }, (_, n) => {
    const row = [
      `  ${pick(FIRST, n)}   ${pick(LAST, n >> 2)} `,
      `${pick(FAMILY, n >> 2).toUpperCase()} ${pick(LATIN, n)}`,
      phone(n),
      n % 3 === 0 ? `Membre.${n}@Example.org` : '',
      pick(GENDERS, n),
      pick(BIRTHS, n),
      n % 5 === 0 ? 'Azemmour' : '',
    ]
    if (n % 33 !== 7) return row
    bad.push(n + 2)
    return (FAULTS[Math.floor(n / 33) % FAULTS.length] ?? ((same: string[]) => same))(row)
  })
  return { lines: [HEADINGS, ...rows], bad }
}

/** A list as a spreadsheet of French Morocco writes it. */
export const csvOf = (lines: string[][]): Uint8Array =>
  new TextEncoder().encode(
    lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n'),
  )
