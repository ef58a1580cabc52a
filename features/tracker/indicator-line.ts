type Read = { value: number; on: string }

/** An indicator's readings in a picture, in pixels; `target` and `baseline` are the heights of its two rules. */
export type IndicatorLine = {
  width: number
  height: number
  dots: { x: number; y: number }[]
  baseline: number
  target: number
}

const [WIDTH, HEIGHT, EDGE] = [320, 110, 12]

/** Draws readings over time between where it began and where it is to come. In Arabic time begins on the right. */
export function indicatorLine(
  { baseline, target, readings }: { baseline: number; target: number; readings: readonly Read[] },
  mirrored: boolean,
): IndicatorLine {
  const values = [baseline, target, ...readings.map(({ value }) => value)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const y = (value: number) =>
    high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - EDGE * 2)
  const days = readings.map(({ on }) => Date.parse(on))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const x = (on: string) => {
    const share = last === first ? 0.5 : (Date.parse(on) - first) / (last - first)
    const place = EDGE + share * (WIDTH - EDGE * 2)
    return mirrored ? WIDTH - place : place
  }
  return {
    ...{ width: WIDTH, height: HEIGHT, baseline: y(baseline), target: y(target) },
    dots: readings.map(({ value, on }) => ({ x: x(on), y: y(value) })),
  }
}
