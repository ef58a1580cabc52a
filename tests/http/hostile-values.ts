import fc from 'fast-check'

const RIGHT_TO_LEFT_OVERRIDE = '\u202e'

/** What people's fingers, broken programs and attackers put where a word, a number, an id or a day is asked for. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff\ud800',
  '\ufffe\uffff',
  `${RIGHT_TO_LEFT_OVERRIDE}txt.exe`,
  '\u2066\u2067\u2068\u2069',
  'é'.repeat(3),
  'e\u0301'.repeat(3),
  'ﷺ'.repeat(2_000),
  'ـ'.repeat(50_000),
  'x'.repeat(250_000),
  '\n'.repeat(20_000),
  '-1',
  '0',
  '1e309',
  '-0',
  'NaN',
  'Infinity',
  '0x10',
  '9'.repeat(400),
  '٩٩٩٩٩٩٩٩٩٩٩٩',
  '1.5',
  'true',
  'null',
  'undefined',
  '[]',
  '{}',
  '31/2/2026',
  '٣١/١٢/٩٩٩٩',
  '0000-00-00',
  '-271821-04-20',
  '25:99',
  '00000000-0000-0000-0000-000000000000',
  '00000000-0000-4000-8000-00000000000G',
  '{00000000-0000-4000-8000-000000000000}',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  "'; drop table members; --",
  "' or '1'='1",
  '\\',
  '%',
  '%00',
  '%c0%ae%c0%ae/',
  '../../../../etc/passwd',
  '/\\evil.example',
  '//evil.example',
  'javascript:alert(1)',
  '<script>alert(1)</script>',
  '=cmd|"/C calc"!A1',
  '@SUM(1+1)',
  '$' + '{7*7}{{7*7}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '$undefined',
  '$K1',
  '$@1',
  '$F1',
  '$1:constructor:constructor',
  '$B1',
  '👨‍👩‍👧‍👦'.repeat(300),
  'ar',
  'xx',
  'ar\0',
]

/** Names of fields that no form has. */
export const HOSTILE_NAMES: readonly string[] = [
  '__proto__',
  '__proto__[isAdmin]',
  'constructor',
  'constructor.prototype.isAdmin',
  'toString',
  'hasOwnProperty',
  'then',
  '',
  ' ',
  'a[]',
  'a[0][b]',
  'a.b',
  '$ACTION_KEY',
  '$ACTION_REF_1',
  '$ACTION_ID_00',
  'x'.repeat(5_000),
]

// Values whose own methods lie: what is made a text of without asking throws.
const LYING: unknown[] = [
  { toString: 1 },
  { toString: null, valueOf: null },
  { toJSON: 'x' },
  { length: 1e9 },
  { type: { toString: 1 } },
]

/** Any JSON value, lies among them. */
export const anyJson = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(...LYING))

const nodeType = fc.oneof(
  fc.constantFrom(
    ...[
      'paragraph',
      'heading',
      'bulletList',
      'listItem',
      'blockquote',
      'text',
      'hardBreak',
      'picture',
      'paper',
    ],
    ...['doc', 'script', 'codeBlock', 'image', 'iframe', '__proto__', 'constructor', 'toString', ''],
  ),
  anyJson,
)

const attributes = fc.oneof(
  anyJson,
  fc.dictionary(
    fc.constantFrom('level', 'start', 'pictureId', 'documentId', 'caption', 'href', 'class'),
    anyJson,
  ),
)

const mark = fc.oneof(
  anyJson,
  fc.record({
    type: fc.oneof(fc.constantFrom('bold', 'link', 'code', '__proto__'), anyJson),
    attrs: attributes,
  }),
)

const { tree } = fc.letrec<{ tree: unknown; node: unknown }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, anyJson, tie('node')),
  node: fc.record(
    {
      type: nodeType,
      attrs: attributes,
      marks: fc.oneof(anyJson, fc.array(mark, { maxLength: 3 })),
      text: fc.oneof(fc.constantFrom(...HOSTILE_TEXTS.filter(({ length }) => length < 100)), anyJson),
      content: fc.oneof(anyJson, fc.array(tie('tree'), { maxLength: 4 })),
    },
    { requiredKeys: ['type'] },
  ),
}))

const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times)
const nested = (depth: number) =>
  `${'{"type":"blockquote","content":['.repeat(depth)}{"type":"paragraph"}${']}'.repeat(depth)}`

const BOTTOMLESS: string[] = [
  deep('[', ']', 100_000),
  '{"a":'.repeat(50_000),
  `{"type":"doc","content":[${nested(5_000)}]}`,
  `{"type":"doc","content":[${'{"type":"paragraph"},'.repeat(30_000)}{"type":"paragraph"}]}`,
  '{"type":"doc","__proto__":{"content":[]},"content":[{"type":"paragraph","__proto__":{"x":1}}]}',
]

/** A text of the editor's as nobody's editor writes it. */
export const hostileDoc: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(tree, { maxLength: 5 }).map((content) => JSON.stringify({ type: 'doc', content })),
  },
  { weight: 2, arbitrary: anyJson.map((value) => JSON.stringify(value) ?? '') },
  { weight: 1, arbitrary: fc.constantFrom(...BOTTOMLESS) },
)

/** What may stand in one field. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: hostileDoc },
  { weight: 1, arbitrary: fc.uuid() },
)
