/** The name of the constraint that the database refused a row by; undefined for every other error. */
export function violated(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, constraint_name: name } = error as { code?: unknown; constraint_name?: unknown }
  if (typeof code === 'string' && code.startsWith('23') && typeof name === 'string') return name
  return violated(error.cause)
}
