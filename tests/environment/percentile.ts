/** The value below which so many per cent of them lie. */
export const percentile = (values: number[], percent: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.ceil((values.length * percent) / 100) - 1)
  ] ?? 0
