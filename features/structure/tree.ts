/** A body with the bodies right below it. */
export type Branching<Body> = { body: Body; below: Branching<Body>[] }

type Placed = { id: string; parentId: string | null }

/**
 * Bodies as the tree that they form; null where there is none at the root. What stood below a body that is not among
 * them (it was dissolved, say) is not lost: it is shown below the root. The order within stays.
 */
export function treeOf<Body extends Placed>(bodies: readonly Body[]): Branching<Body> | null {
  const root = bodies.find(({ parentId }) => parentId === null)
  if (!root) return null
  const known = new Set(bodies.map(({ id }) => id))
  const parentOf = ({ parentId }: Body) => (parentId && !known.has(parentId) ? root.id : parentId)
  const under = Map.groupBy(bodies, parentOf)
  const grown = (body: Body): Branching<Body> => ({ body, below: (under.get(body.id) ?? []).map(grown) })
  return grown(root)
}
