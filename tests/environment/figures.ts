import { appendFileSync } from 'node:fs'

/** How many times: a few in `npm test`, all of them in `npm run prove`. */
export const times = (few: number, all: number): number => (process.env.PROVING ? all : few)

/** Notes what a row of the security page came to, for the table that `npm run prove` ends with. */
export function figure(row: string, cameTo: string): void {
  console.log(`${row}: ${cameTo}`)
  if (process.env.FIGURES) appendFileSync(process.env.FIGURES, `${JSON.stringify({ row, cameTo })}\n`)
}
