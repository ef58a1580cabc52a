import { isCode, isProduct, type Source, withoutComments } from './sources.ts'

const linesWith = (sources: Source[], pattern: RegExp, complaint: string, read = (text: string) => text) =>
  sources.flatMap(({ path, text }) =>
    read(text)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${complaint}`] : [])),
  )

// The cache handler is loaded by Next itself, before any of our modules.
const MAY_READ_SETTINGS = /^(env\.ts|cache-handler\.mjs)$/
// Next sets these itself, and replaces them while building.
const NEXTS_OWN = /process\.env\.(NODE_ENV|NEXT_RUNTIME|NEXT_PHASE)\b/g
const withoutNextsOwn = (text: string) => withoutComments(text).replace(NEXTS_OWN, '')

/** Places that read a setting past env.ts. */
export const straySettings = (sources: Source[]) =>
  linesWith(
    sources.filter(isProduct).filter(({ path }) => !MAY_READ_SETTINGS.test(path)),
    /\bprocess\.env\b/,
    'settings come from env.ts',
    withoutNextsOwn,
  )

const SIDES = [
  '(scroll-)?[mp][lr]-',
  '(left|right)-',
  'border-[lr](-|$)',
  'rounded-([lr]|[tb][lr])(-|$)',
  '(text|float|clear)-(left|right)$',
].join('|')
const SIDED = new RegExp(
  `(^|[\\s"'\`])([\\w\\[\\]&>*=-]+:)*!?-?(${SIDES.replaceAll('$', '(?=[\\s"\'`]|$)')})`,
)
const strings = (text: string) => text.replace(/[^'"`\n]*(?:(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1)?/g, '$1$2$1')

/** Classes that would not mirror between Arabic and French. */
export const sidedClasses = (sources: Source[]) =>
  linesWith(
    sources.filter(({ path }) => path.endsWith('.tsx')),
    SIDED,
    'left and right do not mirror: use ms- me- ps- pe- start- end-',
    (text) => strings(withoutComments(text)),
  )

const SIDED_STYLE =
  /(^|[\s;{])(((margin|padding|border|inset)-)?(left|right)|border-(top|bottom)-(left|right)-radius)(-\w+)*\s*:|(text-align|float)\s*:\s*(left|right)/

/** The same in style sheets. */
export const sidedStyles = (sources: Source[]) =>
  linesWith(
    sources.filter(({ path }) => path.endsWith('.css')),
    SIDED_STYLE,
    'left and right do not mirror: use inline-start and inline-end',
    withoutComments,
  )

// Strings are emptied: their words are not types.
const withoutStrings = (text: string) => text.replace(/(['"`])(?:(?!\1)[^\\\n]|\\.)*\1/g, '$1$1')

/** Places where the type checker was told to look away. */
export const uncheckedTypes = (sources: Source[]) =>
  linesWith(sources.filter(isCode), /(:|\bas|<)\s*any\b(?!\w)/, 'say which type it is', (text) =>
    withoutStrings(withoutComments(text)),
  )

/** Checks that were switched off without a reason beside it. */
export const silencedChecks = (sources: Source[]) =>
  linesWith(
    // The words stand here and in our own test as examples.
    sources.filter((source) => isCode(source) && !source.path.startsWith('tests/architecture')),
    /@ts-(ignore|nocheck)|@ts-expect-error(?!\s*:?\s*\S+\s+\S+)|biome-ignore(?!-end)[^:]*(:\s*)?$|biome-ignore[^:]*:\s*<explanation>/,
    'give the reason, or mend what is wrong',
  )
