// Requests as no page of ours sends them. Each says what it is, so that one that hurts can be told and sent again.
import fc from 'fast-check'
import type { Action } from './calling'
import { anyJson, HOSTILE_NAMES, HOSTILE_TEXTS, hostileDoc, hostileText } from './hostile-values'
import { builtRoutes } from './routes'

/** `broken` requests are none that the protocol knows: what answers them stands before our code. */
export type Attempt = { what: string; broken?: true; path: string; init: RequestInit }

/** An action, and fields that it would take from whoever may do it. */
export type Known = { action: Action; fields: Record<string, string> }

type Field = [name: string, value: string | Uint8Array]

const CRLF = '\r\n'
// By hand: FormData would mend halves of letters and names with line ends, and an attacker would not.
const multipart = (fields: Field[]): Pick<RequestInit, 'body'> & { headers: Record<string, string> } => {
  const boundary = `----wahaj${fields.length}x`
  const parts = fields.map(([name, value]) =>
    Buffer.concat([
      Buffer.from(`--${boundary}${CRLF}Content-Disposition: form-data; name="${name}"`),
      Buffer.from(typeof value === 'string' ? '' : '; filename="x.jpg"'),
      Buffer.from(CRLF + CRLF),
      typeof value === 'string' ? Buffer.from(value) : value,
      Buffer.from(CRLF),
    ]),
  )
  return {
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--${CRLF}`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

const fieldName = fc.constantFrom(...HOSTILE_NAMES)
const file = fc.uint8Array({ maxLength: 40 })
const fieldValue = fc.oneof({ weight: 5, arbitrary: hostileText }, { weight: 1, arbitrary: file })

// What happens to a form on its way: fields are lost, doubled, overwritten, added.
const mishaps = (fields: Record<string, string>): fc.Arbitrary<Field[]> => {
  const names = [...Object.keys(fields), 'locale', 'once']
  const given: Field[] = Object.entries({ locale: 'ar', ...fields })
  const name = fc.constantFrom(...names)
  const body: fc.Arbitrary<Field[]> =
    'body' in fields ? hostileDoc.map((doc) => [['body', doc]]) : fc.constant([])
  return fc
    .record({
      lost: fc.subarray(names, { maxLength: 2 }),
      wrong: fc.array(fc.tuple(name, fieldValue), { minLength: 1, maxLength: 3 }),
      doubled: fc.array(fc.tuple(name, fieldValue), { maxLength: 1 }),
      added: fc.array(fc.tuple(fieldName, fieldValue), { maxLength: 2 }),
      body,
    })
    .map(({ lost, wrong, doubled, added, body: doc }) => {
      const overwritten = new Map<string, string | Uint8Array>([...given, ...wrong, ...doc])
      for (const each of lost) overwritten.delete(each)
      return [...overwritten, ...doubled, ...added]
    })
}

const posted = (action: Action, what: string, more: RequestInit, broken?: true): Attempt => ({
  what: `${action.name}: ${what}`,
  ...(broken && { broken }),
  path: action.page,
  init: { method: 'POST', ...more, headers: { 'next-action': action.id, ...more.headers } },
})

const told = (fields: Field[]) =>
  JSON.stringify(fields.map(([name, value]) => [name.slice(0, 40), String(value).slice(0, 120)]))

/** A form's fields gone wrong, as the page's script sends them. */
const byScript = ({ action, fields }: Known): fc.Arbitrary<Attempt> =>
  mishaps(fields).map((wrong) =>
    posted(
      action,
      told(wrong),
      multipart([...wrong.map(([name, value]): Field => [`1_${name}`, value]), ['0', '[null,"$K1"]']]),
    ),
  )

// A dollar begins a reference of the protocol: what refers to nothing breaks it, and is sent elsewhere here.
const withoutReferences = (given: unknown[]): string => JSON.stringify(given).replaceAll('"$', '"')

/** The same before script. */
const byForm = ({ action, fields }: Known): fc.Arbitrary<Attempt> =>
  fc
    .tuple(
      mishaps(fields),
      fc.oneof(
        fc.constant('[null]'),
        anyJson.map((json) => withoutReferences([json])),
      ),
    )
    .map(([wrong, before]) => ({
      what: `${action.name} before script: ${before.slice(0, 60)} ${told(wrong)}`,
      path: action.page,
      init: {
        method: 'POST',
        ...multipart([
          ['$ACTION_REF_1', ''],
          ['$ACTION_1:0', JSON.stringify({ id: action.id, bound: '$@1' })],
          ['$ACTION_1:1', before],
          ['$ACTION_KEY', 'k1'],
          ...wrong,
        ]),
      },
    }))

// Arguments that the protocol can read and that are no form.
const argumentsInstead = fc.oneof(
  fc.constantFrom(
    ...[
      '[]',
      '[null]',
      '[null,null]',
      '[null,"$undefined"]',
      '[null,"x"]',
      '[null,7]',
      '[null,{}]',
      '[null,[]]',
    ],
    ...[
      '[null,[["a","b"]]]',
      '[null,{"entries":1}]',
      '[null,"$D2026-01-01"]',
      '[null,"$n5"]',
      '[null,"$NaN"]',
    ],
    ...['[null,{"keys":"x","getAll":"y"}]', '[[[[[]]]],[]]', '["$Infinity",{"length":3}]', '[null,"$-0"]'],
  ),
  fc.array(anyJson, { maxLength: 3 }).map(withoutReferences),
)
const byArguments = ({ action }: Known): fc.Arbitrary<Attempt> =>
  argumentsInstead.map((given) =>
    posted(action, `called with ${given.slice(0, 200)}`, {
      body: given,
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
    }),
  )

const BROKEN_REPLIES: Field[][] = [
  [],
  [['0', '']],
  [['\0', 'x']],
  [['0', '{']],
  [['0', '[null,"$K9"]']],
  [['0', '[null,"$@9"]']],
  [
    ['0', '[null,"$F1"]'],
    ['1', '{"id":"x","bound":null}'],
  ],
  [
    ['0', '[null,"$1:__proto__:constructor:constructor"]'],
    ['1', '{}'],
  ],
  [
    ['0', '[null,"$1:then:constructor"]'],
    ['1', '"$@0"'],
  ],
  [
    ['0', '{"then":"$1:__proto__:then","status":"resolved_model","value":"{}"}'],
    ['1', '"$@0"'],
  ],
  [['0', `[null,${'['.repeat(20_000)}${']'.repeat(20_000)}]`]],
  [
    ['0', '[null,"$Q1"]'],
    ['1', '[[1]]'],
  ],
  [['0', '[null,"$n99999999999999999999999999"]']],
  [['0', '[null,"$B1"]']],
  [
    ['__proto__', 'x'],
    ['0', '["$K__proto__"]'],
  ],
]
const byBrokenReply = ({ action }: Known): fc.Arbitrary<Attempt> =>
  fc
    .constantFrom(...BROKEN_REPLIES)
    .map((fields) => posted(action, `a broken reply ${told(fields)}`, multipart(fields), true))

const BROKEN_BODIES: [type: string, body: string][] = [
  ['multipart/form-data', 'x'],
  ['multipart/form-data; boundary=x', ''],
  ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n[null'],
  ['multipart/form-data; boundary=x', '--y\r\n\r\n--y--'],
  ['multipart/form-data; boundary=', '--\r\n\r\n----'],
  ['application/x-www-form-urlencoded', '0=%5Bnull%5D'],
  ['application/json', '{}'],
  ['text/plain;charset=UTF-8', ''],
  ['text/plain;charset=UTF-8', '['],
  ['text/plain;charset=UTF-8', '"$1"'],
  ['\u00ff/\u00ff', '\0'],
]
const byBrokenBody = ({ action }: Known): fc.Arbitrary<Attempt> =>
  fc.tuple(fc.constantFrom(...BROKEN_BODIES), fc.boolean()).map(([[type, body], scripted]) => {
    const more = { body, headers: { 'content-type': type } }
    const what = `a broken body ${type} ${JSON.stringify(body)}`
    if (scripted) return posted(action, what, more, true)
    return { what, broken: true, path: action.page, init: { method: 'POST', ...more } }
  })

const FORGED: Field[][] = [
  [['$ACTION_ID_00', '']],
  [['$ACTION_ID_', '']],
  [['$ACTION_REF_1', '']],
  [
    ['$ACTION_REF_1', ''],
    ['$ACTION_1:0', '{'],
  ],
  [
    ['$ACTION_REF_1', ''],
    ['$ACTION_1:0', '{"id":"__proto__","bound":null}'],
  ],
  [
    ['$ACTION_REF___proto__', ''],
    ['$ACTION___proto__:0', '{}'],
  ],
  [
    ['$ACTION_KEY', 'k'],
    ['$ACTION_KEY', 'k'],
  ],
]
const byForgery = ({ action }: Known): fc.Arbitrary<Attempt> =>
  fc.oneof(
    fc.constantFrom(...FORGED).map(
      (fields): Attempt => ({
        what: `a forged form ${told(fields)}`,
        broken: true,
        path: action.page,
        init: { method: 'POST', ...multipart(fields) },
      }),
    ),
    fc.constantFrom('', 'x', '00', '__proto__', action.id.slice(0, -1), `${action.id}0`, 'f'.repeat(42)).map(
      (id): Attempt => ({
        what: `an action that does not exist: ${id}`,
        broken: true,
        path: action.page,
        init: { method: 'POST', ...multipart([['0', '[null,"$K1"]']]), headers: { 'next-action': id } },
      }),
    ),
  )

const UPLOADS = ['/api/pictures', '/api/documents', '/api/imports', '/api/register/export']
const upload: fc.Arbitrary<Attempt> = fc
  .tuple(
    fc.constantFrom(...UPLOADS),
    fc.oneof(
      mishaps({ bodyId: '00000000-0000-4000-8000-000000000000', title: 'x' }).map((fields) =>
        multipart(fields),
      ),
      fc
        .tuple(mishaps({ bodyId: '00000000-0000-4000-8000-000000000000' }), file)
        .map(([fields, bytes]) => multipart([...fields, ['file', bytes]])),
      fc.constantFrom(...BROKEN_BODIES).map(([type, body]) => ({ body, headers: { 'content-type': type } })),
    ),
  )
  .map(([path, more]) => ({
    what: `upload to ${path}: ${String(more.body).slice(0, 300)}`,
    path,
    init: { method: 'POST', ...more },
  }))

const PLACES = [
  '/ar/news/*',
  '/fr/news/page/*',
  '/en/news/topic/*',
  '/ar/news/topic/*/page/*',
  '/*',
  '/*/news',
  '/ar/*',
  '/ar/*/*',
  '/a/*',
  '/ar/a/*',
  '/social/*/*',
  '/social/ar/*',
  '/sitemap/*',
  '/pictures/*/*',
  '/documents/*',
  '/language/*?next=*',
  '/language/fr?next=*',
  '/api/pictures?words=*&page=*',
  '/api/documents?words=*&page=*',
  '/ar/search?q=*&topic=*&year=*&page=*',
  '/fr/search?q=*&q=*',
  '/ar/sign-in?to=*&done=*',
  '/ar/reset?done=*',
  '/ar/reset/*',
  '/ar/invitation/*',
  '/ar/members?refused=*',
  '/ar/members/devices?done=*',
  '/fr/desk?*=*',
  '/ar/desk/news/*?text=*',
  '/ar/desk/news/*/*',
  '/ar/desk/ledger?page=*&family=*&from=*',
  '/ar/desk/pictures?words=*&page=*',
  '/ar/desk/documents?words=*&page=*',
  '/ar/contact?done=*',
  '/api/refresh?*',
  '/_next/*',
  '/_next/image?url=*&w=*',
  '/_next/static/*',
]

const ODD_HEADERS: Record<string, string>[] = [
  {},
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-state-tree': '%' },
  { rsc: '1', 'next-router-state-tree': encodeURIComponent('[["",{}],"__proto__"]') },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { 'next-router-segment-prefetch': '/../../x' },
  { 'accept-language': `${'ar,'.repeat(1_000)}*;q=x` },
  { cookie: 'wahaj-session=x; wahaj-device=%00; wahaj-link=\u00ff; language=../../x' },
  { cookie: `wahaj-session=${'e'.repeat(3_000)}.e.e.e.e` },
  { 'x-forwarded-for': '\u00ff,::,x', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher' },
  { 'if-none-match': '"'.repeat(500), range: 'bytes=9-1,-,x', 'if-modified-since': 'x' },
  { accept: '\u00ff', 'content-type': 'x' },
  { 'x-path': '//evil.example', 'x-nonce': "'unsafe-inline'" },
]

const METHODS = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

// Both as a browser writes them and as nobody should: half of a percent sign, raw bytes.
const segment = fc.oneof(
  fc
    .constantFrom(...HOSTILE_TEXTS.filter(({ length }) => length < 2_000))
    .map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom(
    '%',
    '%zz',
    '%00',
    '%ff%fe',
    '%2e%2e%2f',
    '..%5c',
    '%252e',
    '%d8%00',
    ';',
    '.rsc',
    '.json',
    '~',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => encodeURIComponent(text.toWellFormed())),
)

const NAMES = [
  'q',
  'page',
  'topic',
  'text',
  'to',
  'done',
  'words',
  'shelf',
  'state',
  'family',
  'next',
  '__proto__',
]

// No route can be forgotten: each is here with everything that may vary in it, and with a query that it may not know.
const everyPlace = () => [
  ...PLACES,
  ...builtRoutes().map((route) => route.replace('[locale]', 'ar').replace(/\[[\w.]+\]/g, '*')),
  ...builtRoutes().map((route) => `${route.replace('[locale]', 'fr').replace(/\[[\w.]+\]/g, '*')}?`),
]

const query = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), segment), { minLength: 1, maxLength: 4 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'))

const address = (): fc.Arbitrary<Attempt> =>
  fc
    .record({
      place: fc.constantFrom(...everyPlace()),
      fill: fc.array(segment, { minLength: 4, maxLength: 4 }),
      asked: query,
      headers: fc.constantFrom(...ODD_HEADERS),
      method: fc.constantFrom(...METHODS),
    })
    .map(({ place, fill, asked, headers, method }) => {
      const filled = fill.reduce((so, each) => so.replace('*', () => each), place)
      const path = filled.endsWith('?') ? filled + asked : filled
      return {
        what: `${method} ${path.slice(0, 300)} ${JSON.stringify(headers).slice(0, 120)}`,
        path,
        init: { method, headers },
      }
    })

/** So many requests as no page of ours sends them, on every action and every route, the same at each run. */
export function malformed(known: Known[], count: number, seed: number): Attempt[] {
  const one = fc.constantFrom(...known)
  const on = (make: (known: Known) => fc.Arbitrary<Attempt>) => one.chain(make)
  const any = fc.oneof(
    { weight: 30, arbitrary: on(byScript) },
    { weight: 12, arbitrary: on(byForm) },
    { weight: 8, arbitrary: on(byArguments) },
    { weight: 5, arbitrary: on(byBrokenReply) },
    { weight: 4, arbitrary: on(byBrokenBody) },
    { weight: 3, arbitrary: on(byForgery) },
    { weight: 8, arbitrary: upload },
    { weight: 30, arbitrary: address() },
  )
  return fc.sample(any, { numRuns: count, seed })
}
