type Branch = { covers: readonly string[] }

/** Branches that cover a commune, and all others, each in the order they came. */
export const coveringFirst = <Some extends Branch>(
  branches: readonly Some[],
  commune: string,
): { covering: Some[]; others: Some[] } => ({
  covering: branches.filter(({ covers }) => covers.includes(commune)),
  others: branches.filter(({ covers }) => !covers.includes(commune)),
})
