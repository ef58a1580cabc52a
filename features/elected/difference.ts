type Version = { subjectId: string; version: number; fields: Record<string, unknown> }

/** A field that a correction changed, as words: «—» stands for nothing. */
type Change = { field: string; before: string; after: string }

/** What a version changed of the one before it; nothing for the first. In: a version, and all there are. */
export function differences(version: Version, all: readonly Version[]): Change[] {
  const earlier = all.find(
    ({ subjectId, version: number }) => subjectId === version.subjectId && number === version.version - 1,
  )
  if (!earlier) return []
  return Object.keys({ ...earlier.fields, ...version.fields }).flatMap((field) => {
    const [before, after] = [words(earlier.fields[field]), words(version.fields[field])]
    return before === after ? [] : [{ field, before, after }]
  })
}

function words(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'object') return Object.values(value).filter(Boolean).join(' / ')
  return String(value)
}
