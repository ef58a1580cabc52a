/** An exact number: so many of so many. */
export type Fraction = { top: bigint; bottom: bigint }

const divisor = (one: bigint, other: bigint): bigint => (other === 0n ? one : divisor(other, one % other))

/** Makes a fraction in lowest terms. In: whole numbers of nought and more. Throws a RangeError over nought. */
export function fraction(top: number | bigint, bottom: number | bigint): Fraction {
  const [above, below] = [BigInt(top), BigInt(bottom)]
  if (below === 0n) throw new RangeError('nothing is divided by nought')
  const common = divisor(above, below)
  return { top: above / common, bottom: below / common }
}

/** From which denominator on hundredths would show two numbers as one. */
const FINE = 50n

/** To be read, never to be counted with: rounded to hundredths, halves up; finer where hundredths would hide something. */
export function readable({ top, bottom }: Fraction): number {
  const scale = bottom > FINE ? 10_000n : 100n
  return Number((2n * top * scale + bottom) / (2n * bottom)) / Number(scale)
}

/** Whether it is a whole number, and so need not be written as a fraction. */
export const isWhole = ({ bottom }: Fraction): boolean => bottom === 1n
