import { isCode, type Source } from './sources.ts'

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const linesOf = ({ text }: Source) => text.trimEnd().split('\n').length

/** Lines a file in each room: how many files, median, 95th percentile and the longest. To think with, not a wall. */
export const measures = (sources: Source[]) => {
  const rooms = Map.groupBy(sources.filter(isCode), ({ path }) =>
    path.includes('/') ? path.split('/')[0] : '.',
  )
  return [...rooms].map(([room, files]) => {
    const sorted = files.map(linesOf).sort((a, b) => a - b)
    const longest = files.toSorted((a, b) => linesOf(b) - linesOf(a))[0]
    return `${String(room).padEnd(11)} ${files.length} files, median ${at(sorted, 0.5)}, 95th ${at(sorted, 0.95)}, longest ${sorted.at(-1)} (${longest?.path})`
  })
}
