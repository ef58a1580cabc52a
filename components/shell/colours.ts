type Rgb = readonly [number, number, number]

const parse = (hex: string): Rgb => {
  const [, r, g, b] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex) ?? []
  if (!r || !g || !b) throw new Error(`Not a colour: ${hex}`)
  return [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)]
}

const write = (rgb: Rgb) => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

const linear = (part: number) => (part <= 10.31475 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4)

const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)

/** The WCAG contrast of two colours written #rrggbb, from 1 to 21. */
export function contrast(one: string, other: string) {
  const [low = 0, high = 0] = [luminance(parse(one)), luminance(parse(other))].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const mix = ([r, g, b]: Rgb, [toR, toG, toB]: Rgb, share: number): Rgb => [
  r + (toR - r) * share,
  g + (toG - g) * share,
  b + (toB - b) * share,
]

/** The colour nearest to `hex`, towards `target`, that reads on `ground` with the contrast asked. */
function readable(hex: string, target: string, ground: string, least: number) {
  for (let share = 0; share <= 1; share += 0.04) {
    const shade = write(mix(parse(hex), parse(target), share))
    if (contrast(shade, ground) >= least) return shade
  }
  return target
}

/**
 * A deployment's two colours as CSS variables for <html style>: each is moved towards black or white just far enough
 * to stay readable by day and by night, so that no settings page can make the portal illegible.
 */
export function brandStyle({ sea, glow }: { sea?: string | undefined; glow?: string | undefined }) {
  return {
    ...(sea && {
      '--sea-day': readable(sea, '#000000', '#e9dfcb', 5),
      '--deep-day': readable(sea, '#000000', '#fdf3df', 9),
      '--deep-night': readable(sea, '#000000', '#fdf3df', 12),
      '--sea-night': readable(sea, '#ffffff', '#20394b', 5),
    }),
    ...(glow && {
      '--glow-day': readable(glow, '#ffffff', '#2b1c02', 5),
      '--glow-night': readable(glow, '#ffffff', '#2b1c02', 8),
    }),
  }
}
