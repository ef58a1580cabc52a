import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const drawings = new Map<string, string>()

// The very drawings of the pages, read once.
function inside(file: 'band.svg' | 'emblem.svg'): string {
  const known = drawings.get(file)
  if (known !== undefined) return known
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'public', file)
  const drawing = readFileSync(path, 'utf8').replace(/^.*?<svg[^>]*>|<\/svg>\s*$|<style>.*?<\/style>/gs, '')
  drawings.set(file, drawing)
  return drawing
}

/** Azemmour's band across the card, its upper edge at `y`. */
export const band = (y: number, colour: string): string =>
  `<defs><pattern id="band" width="82" height="28" y="${y}" patternUnits="userSpaceOnUse">
    <g fill="${colour}">${inside('band.svg')}</g></pattern></defs>
  <rect y="${y}" width="1200" height="28" fill="url(#band)"/>`

/** The portal's emblem, on a dark ground. */
export const emblem = (
  x: number,
  y: number,
  size: number,
  { glow, light }: { glow: string; light: string },
) =>
  `<style>.s{fill:#7cc0dc}.g{fill:${glow}}.i{fill:${light}}</style>
  <svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="4 9 56 52">${inside('emblem.svg')}</svg>`
