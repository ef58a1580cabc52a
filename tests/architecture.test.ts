// Holds the house to its style page. Each claim is made of the house as it stands, and shown to fail on a fault
// planted in a house of one or two files.
import { describe, expect, test } from 'vitest'
import { circles, trespasses, wrongWays } from './architecture/imports.ts'
import { measures } from './architecture/measures.ts'
import { empty, malformed, mismatched, missingForms } from './architecture/messages.ts'
import { unaccountable, unrefused } from './architecture/mutations.ts'
import { barrels, dumpingGrounds, strays } from './architecture/rooms.ts'
import { house, type Source } from './architecture/sources.ts'
import { looseArabic, looseFrench } from './architecture/typesetting.ts'
import {
  sidedClasses,
  sidedStyles,
  silencedChecks,
  straySettings,
  uncheckedTypes,
} from './architecture/wording.ts'

type Check = (sources: Source[]) => string[]
type Files = Record<string, string>

const sources = house()
const of = (files: Files): Source[] => Object.entries(files).map(([path, text]) => ({ path, text }))

// One claim: true of our house, false of each house in `faulty`, true of the one in `sound`.
const claim = (title: string, check: Check, { faulty, sound }: { faulty: Files[]; sound: Files }) => {
  describe(title, () => {
    test('in this house', () => expect(check(sources)).toEqual([]))
    test.each(faulty)('a fault is noticed: %j', (files) => expect(check(of(files))).not.toEqual([]))
    test('what is right is left in peace', () => expect(check(of(sound))).toEqual([]))
  })
}

describe('Rooms and names', () => {
  claim('no file or folder is a dumping ground', dumpingGrounds, {
    faulty: [{ 'features/news/utils.ts': '' }, { 'gate/lib/a.ts': '' }, { 'components/ui/types.ts': '' }],
    sound: { 'features/news/common-ground.ts': '', 'components/ui/button.tsx': '' },
  })
  claim('a feature holds its surfaces, its nouns and its components, and nothing else', strays, {
    faulty: [
      { 'features/news/hooks/a.ts': '' },
      { 'features/news/Form.tsx': '' },
      { 'features/stray.ts': '' },
      { 'features/news/components/aForm.tsx': '' },
      { 'components/ui/Button.tsx': '' },
    ],
    sound: { 'features/news/mutations.ts': '', 'features/news/components/article-form.tsx': '' },
  })
  claim('no file merely passes on what others hold', barrels, {
    faulty: [{ 'features/news/index.ts': '' }, { 'gate/all.ts': "export * from './actor'" }],
    sound: { 'gate/actor.ts': 'export class Actor {}' },
  })
})

describe('Imports', () => {
  claim('imports run one way: app, features, gate, db', wrongWays, {
    faulty: [
      { 'gate/a.ts': "import { b } from '@/features/news/b'" },
      { 'db/a.ts': "import type { b } from '../gate/b'" },
      { 'components/ui/a.tsx': "import {\n  b,\n} from '../../features/news/b'" },
      { 'features/news/a.ts': "const b = await import('@/app/b')" },
      { 'app/page.tsx': "import '@/tests/builders/a'" },
    ],
    sound: { 'app/page.tsx': "import { b } from '@/features/news/queries'\n// import x from '@/tests/x'" },
  })
  claim('no feature reaches for another one’s mutations, actions or components', trespasses, {
    faulty: [
      { 'features/news/a.ts': "import { b } from '@/features/members/mutations'" },
      { 'features/news/components/A.tsx': "import { B } from '../../members/components/B'" },
    ],
    sound: {
      'features/news/a.ts': "import { b } from '@/features/members/queries'\nimport { c } from './mutations'",
    },
  })
  claim('no import comes back to where it started', circles, {
    faulty: [
      { 'gate/a.ts': "import { b } from './b'", 'gate/b.ts': "import { a } from './a.ts'" },
      { 'db/a.ts': "import './b'", 'db/b.ts': "export { c } from './c'", 'db/c.ts': "import '@/db/a'" },
    ],
    sound: { 'gate/a.ts': "import { b } from './b'", 'gate/b.ts': "import type { A } from './a'" },
  })
})

describe('Wording', () => {
  claim('settings are read in env.ts only', straySettings, {
    faulty: [{ 'gate/a.ts': 'const b = process.env.B' }, { 'app/a.ts': 'const { B } = process.env' }],
    sound: { 'env.ts': 'process.env', 'next.config.js': 'process.env', 'gate/a.ts': '// process.env' },
  })
  claim('classes mirror between Arabic and French', sidedClasses, {
    faulty: [
      { 'app/A.tsx': '<p className="ml-4" />' },
      { 'app/A.tsx': '<p className="grid md:-mr-2" />' },
      { 'app/A.tsx': "const a = cn('text-left', b)" },
      { 'app/A.tsx': '<p className={`hover:left-0`} />' },
      { 'app/A.tsx': '<p className="border-l" />' },
      { 'app/A.tsx': '<p className="rounded-tr-lg" />' },
    ],
    sound: { 'app/A.tsx': '<p className="ms-4 ps-2 start-0 border-s plain-text inline-left">left-wing</p>' },
  })
  claim('style sheets mirror too', sidedStyles, {
    faulty: [{ 'app/a.css': '.a { margin-left: 1px }' }, { 'app/a.css': 'text-align: right;' }],
    sound: { 'app/a.css': '.a { margin-inline-start: 1px; text-align: start }' },
  })
  claim('nothing is of any type', uncheckedTypes, {
    faulty: [
      { 'gate/a.ts': 'const a: any = 1' },
      { 'gate/a.ts': 'f(b as any)' },
      { 'gate/a.ts': 'Map<any, b>' },
    ],
    sound: { 'gate/a.ts': "const a = 'as any' // is any: body\nconst anyone: Anyone = b" },
  })
  claim('no check is silenced without a reason', silencedChecks, {
    faulty: [
      { 'gate/a.ts': '// @ts-ignore' },
      { 'gate/a.ts': '// @ts-expect-error' },
      { 'gate/a.ts': '// biome-ignore lint/a/b: <explanation>' },
      { 'gate/a.ts': '// biome-ignore lint/a/b' },
    ],
    sound: { 'gate/a.ts': '// biome-ignore lint/a/b: the statement cannot be bound' },
  })
})

describe('Mutations', () => {
  const publish = (body: string, parameters = 'actor: Actor, { articleId }: PublicationInput') => ({
    'features/news/mutations.ts': `import a from 'a'\n\nexport const publish = (${parameters}) =>\n  ${body}\n`,
  })
  claim('every mutation takes its actor, or the door, and writes to the ledger', unaccountable, {
    faulty: [
      publish('as(actor, async (tx) => tx.insert(a))'),
      publish('as(actor, async (tx) => record(tx))', 'input: Input'),
      publish('as(actor, async (tx) => {\n    // record(tx)\n  })'),
      { 'features/news/mutations.ts': 'export async function a(input: Input) {\n  await record(tx)\n}' },
    ],
    sound: {
      'features/news/mutations.ts': [
        'export const publish = (actor: Actor, { id }: Input) =>\n  as(actor, async (tx) => {\n    await record(tx, actor)\n  })',
        'export const revise = (actor: Actor, input: Input) => write(actor, input)',
        'const write = (actor: Actor, input: Input) =>\n  as(actor, (tx) => record(tx, actor))',
        'export const apply = (input: Input) =>\n  atTheDoor((tx) => tx.insert(a))',
      ].join('\n\n'),
    },
  })
  claim('every mutation is refused to someone in a database test', unrefused, {
    faulty: [
      publish('record()'),
      { ...publish('record()'), 'tests/database/news/a.test.ts': 'await publish(editor, a)' },
      { ...publish('record()'), 'tests/database/news/a.test.ts': '// publish: notYours' },
    ],
    sound: { ...publish('record()'), 'tests/database/news/a.test.ts': "refuses(publish(b, c), 'notYours')" },
  })
})

describe('Messages', () => {
  const said = (ar: string, fr: string, en: string) => ({
    'i18n/messages/ar/a.json': `{"k": ${JSON.stringify(ar)}}`,
    'i18n/messages/fr/a.json': `{"k": ${JSON.stringify(fr)}}`,
    'i18n/messages/en/a.json': `{"k": ${JSON.stringify(en)}}`,
  })
  const arabic = (forms: string) => ({
    'i18n/messages/ar/a.json': JSON.stringify({ k: { m: `{n, plural, ${forms}}` } }),
  })
  const six = 'zero {أ} one {أ} two {أ} few {أ} many {أ} other {أ}'
  claim('every message can be read', malformed, {
    faulty: [said('{', 'b', 'c'), said('{n, plural, one {a}}', 'b', 'c')],
    sound: said('أ {name}', 'a', '<b>a</b>'),
  })
  claim('every language has every message with the same arguments', mismatched, {
    faulty: [
      { 'i18n/messages/ar/a.json': '{"k": "أ"}' },
      said('{name}', '{nom}', '{name}'),
      said('<b>أ</b>', 'a', '<b>a</b>'),
      said('{s, select, m {a} other {b}}', '{s, select, f {a} other {b}}', '{s, select, m {a} other {b}}'),
    ],
    sound: said(`{n, plural, ${six}}`, '{n, plural, one {# a} other {# b}}', '{n} a'),
  })
  claim('Arabic counts in all six forms', missingForms, {
    faulty: [arabic('one {أ} other {أ}'), arabic(six.replace('two {أ}', ''))],
    sound: arabic(six),
  })
  claim('no message is empty', empty, { faulty: [said('', 'a', 'b')], sound: said('أ', 'a', 'b') })
  claim('French signs stay with their word', looseFrench, {
    faulty: [
      said('أ', 'Vraiment ?', 'c'),
      said('أ', '« oui\u00a0»', 'c'),
      said('أ', "l'heure", 'c'),
      said('أ', '42 098 habitants', 'c'),
      { 'db/sample/a.ts': "const a = { fr: 'Vraiment ?' }" },
    ],
    sound: said('أ', 'À 18:30\u00a0: «\u00a0l’heure\u00a0»\u00a0!', 'really?'),
  })
  claim('Arabic is set as Moroccan newspapers set it', looseArabic, {
    faulty: [
      said('نعم, لا', 'b', 'c'),
      said('لماذا ؟', 'b', 'c'),
      said('٢٠٢٧', 'b', 'c'),
      said('42 098 نسمة', 'b', 'c'),
      said('8 نوفمبر', 'b', 'c'),
      { 'db/sample/a.ts': "const a = { ar: 'متى?' }" },
    ],
    sound: said('8 نونبر: «نعم»، ولا؛ لماذا؟', 'b', 'c'),
  })
})

test('the house was measured', () => {
  const lines = measures(sources)
  console.log(`Lines a file\n${lines.join('\n')}`)
  expect(lines).not.toEqual([])
})
