/** One figure: what it is to be, what it came to, and whether that holds. */
export type Row = { what: string; target: string; measured: string; holds: boolean }

type Limit = { unit?: string; digits?: number; aside?: string }

const shown = (value: number, { unit = '', digits = 0 }: Limit) =>
  `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })}${unit && ` ${unit}`}`

const beside = (aside: string | undefined) => (aside ? ` (${aside})` : '')

/** A figure that must not be above its target. */
export const atMost = (what: string, value: number, most: number, how: Limit = {}): Row => ({
  what,
  target: `≤ ${shown(most, how)}`,
  measured: shown(value, how) + beside(how.aside),
  holds: value <= most,
})

/** A figure that must not be below its target. */
export const atLeast = (what: string, value: number, least: number, how: Limit = {}): Row => ({
  what,
  target: `≥ ${shown(least, how)}`,
  measured: shown(value, how) + beside(how.aside),
  holds: value >= least,
})

/** A claim that is so or not. */
export const must = (what: string, holds: boolean, measured: string, target = 'yes'): Row => ({
  what,
  target,
  measured,
  holds,
})

/** A figure without a target. */
export const told = (what: string, value: number | string, how: Limit = {}): Row => ({
  what,
  target: '',
  measured: (typeof value === 'number' ? shown(value, how) : value) + beside(how.aside),
  holds: true,
})

/** The middle of some figures. */
export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}

/** The rows as one table, the way a README shows it. */
export function table(sections: { title: string; rows: Row[] }[]): string {
  const lines = sections.flatMap(({ title, rows }) => [
    [`**${title}**`, '', '', ''],
    ...rows.map(({ what, target, measured, holds }) => [what, target, measured, mark(target, holds)]),
  ])
  const all = [['figure', 'target', 'measured', ''], ...lines]
  const widths = [0, 1, 2, 3].map((column) => Math.max(3, ...all.map((line) => line[column]?.length ?? 0)))
  const told = all.map(
    (line) => `| ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  )
  return [told[0], `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...told.slice(1)].join('\n')
}

const mark = (target: string, holds: boolean) => (target === '' ? '' : holds ? '✓' : '✗')
