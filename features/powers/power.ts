type Names = { ar: string; fr: string; en: string | null }

/** A mandate that gives powers: its office, its body, until when, and what the office can do. */
export type Source = {
  mandateId: string
  office: Names
  body: Names & { id: string; below: number }
  endsAt: string | null
  delegated: boolean
  capabilities: string[]
}

/** What one can do in a body, and from which mandates that comes. */
export type Power = { capability: string; sources: Source[] }

/** Powers body by body, the bodies in the order in which they come; each capability once, in the order of `all`. */
export function byBody(sources: readonly Source[], all: readonly string[]) {
  return [...Map.groupBy(sources, ({ body }) => body.id).values()].map((held) => ({
    body: (held[0] as Source).body,
    sources: held,
    powers: all
      .map((capability) => ({
        capability,
        sources: held.filter(({ capabilities }) => capabilities.includes(capability)),
      }))
      .filter(({ sources: from }) => from.length > 0),
  }))
}

/** A capability as messages name it: they know no dots. */
export const sentenceOf = (capability: string): string => capability.replaceAll('.', '_')
