// Invented people for the sample portal, told apart from real ones by their mark and by telephone numbers that nobody
// has. Always the same ones: each is made of its place in the list, and of nothing else.

export type SampleMember = {
  key: string
  /** The key of the branch that is their home. */
  branch: string
  nameAr: string
  nameLatin: string
  knownAs: string
  gender: 'f' | 'm'
  bornOn: string
  commune: string
  phone: string
  joinedOn: string
}

type Name = [ar: string, latin: string]

const WOMEN: Name[] = [
  ['أمينة', 'Amina'],
  ['خديجة', 'Khadija'],
  ['سلمى', 'Salma'],
  ['نعيمة', 'Naïma'],
  ['حسناء', 'Hasna'],
  ['مليكة', 'Malika'],
  ['سناء', 'Sanaa'],
  ['زهرة', 'Zahra'],
  ['إيمان', 'Imane'],
  ['لطيفة', 'Latifa'],
  ['هاجر', 'Hajar'],
  ['بشرى', 'Bouchra'],
]
const MEN: Name[] = [
  ['محمد', 'Mohammed'],
  ['يوسف', 'Youssef'],
  ['إدريس', 'Driss'],
  ['عبد الله', 'Abdellah'],
  ['كريم', 'Karim'],
  ['مصطفى', 'Mustapha'],
  ['رشيد', 'Rachid'],
  ['حميد', 'Hamid'],
  ['عمر', 'Omar'],
  ['سعيد', 'Saïd'],
  ['طارق', 'Tarik'],
  ['نور الدين', 'Noureddine'],
]
const FAMILIES: Name[] = [
  ['الساحلي', 'Sahli'],
  ['البحراوي', 'Bahraoui'],
  ['الدكالي', 'Doukkali'],
  ['الحداد', 'Haddad'],
  ['النجار', 'Najjar'],
  ['العطار', 'Attar'],
  ['الفلاح', 'Fellah'],
  ['الصياد', 'Sayad'],
  ['الخياط', 'Khayat'],
  ['البناي', 'Bennay'],
  ['الوردي', 'Ouardi'],
]

/** The sample's standing branches, with the communes that their members live in. */
const PLACES: [branch: string, communes: string[]][] = [
  ['jadida', ['06.181.01.03']],
  ['azemmour', ['06.181.01.01', '06.181.07.03']],
  ['branch-lbir-jdid', ['06.181.01.05']],
  ['branch-haouzia', ['06.181.07.03', '06.181.07.09']],
  ['branch-sidi-ali', ['06.181.03.11']],
  ['branch-chtouka', ['06.181.03.01']],
  ['branch-ouled-frej', ['06.181.09.13']],
  ['branch-sidi-smail', ['06.181.09.19']],
]

const COUNT = 120
const at = <Item>(list: readonly Item[], n: number): Item => list[n % list.length] as Item
const two = (n: number) => String(n).padStart(2, '0')

const sampleMember = (n: number): SampleMember => {
  const woman = n % 5 < 2
  const [firstAr, firstLatin] = at(woman ? WOMEN : MEN, n)
  const [lastAr, lastLatin] = at(FAMILIES, n * 7 + Math.floor(n / 11))
  const [branch, communes] = at(PLACES, n)
  return {
    key: `sample-${n + 1}`,
    branch,
    nameAr: `${firstAr} ${lastAr} (${woman ? 'تجريبية' : 'تجريبي'})`,
    nameLatin: `${firstLatin} ${lastLatin} (sample)`,
    knownAs: n % 17 === 3 ? (woman ? `أم ${at(MEN, n + 1)[0]}` : `أبو ${at(WOMEN, n + 1)[0]}`) : '',
    gender: woman ? 'f' : 'm',
    bornOn: `${1952 + ((n * 13) % 54)}-${two(1 + ((n * 5) % 12))}-${two(1 + ((n * 11) % 28))}`,
    commune: at(communes, Math.floor(n / PLACES.length)),
    phone: `+2126000${String(n).padStart(5, '0')}`,
    joinedOn: `${2012 + ((n * 3) % 14)}-${two(1 + ((n * 7) % 12))}-15`,
  }
}

export const sampleMembers: SampleMember[] = Array.from({ length: COUNT }, (_, n) => sampleMember(n))
