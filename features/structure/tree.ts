/** A body with the bodies right below it. */
export type Branching<Body> = { body: Body; below: Branching<Body>[] }

type Placed = { id: string; parentId: string | null }

/** Bodies as the trees that they form; what has no parent among them stands on top. The order within stays. */
export function treesOf<Body extends Placed>(bodies: readonly Body[]): Branching<Body>[] {
  const known = new Set(bodies.map(({ id }) => id))
  const under = Map.groupBy(bodies, ({ parentId }) => (parentId && known.has(parentId) ? parentId : null))
  const grown = (parent: string | null): Branching<Body>[] =>
    (under.get(parent) ?? []).map((body) => ({ body, below: grown(body.id) }))
  return grown(null)
}
