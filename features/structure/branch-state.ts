import type { BodyKind } from '@/db/schema/structure'

export type BranchState = 'branch' | 'founding' | 'none'

type Covering = { kind: BodyKind; beingFounded: boolean }

/** The branch of a commune among the bodies that cover it: one that stands before one that is being founded. */
export function branchIn<Body extends Covering>(covering: readonly Body[]): Body | undefined {
  const branches = covering.filter(({ kind }) => kind === 'branch')
  return branches.find(({ beingFounded }) => !beingFounded) ?? branches[0]
}

/** What stands in a commune, told by the bodies that cover it. */
export function branchState(covering: readonly Covering[]): BranchState {
  const branch = branchIn(covering)
  if (!branch) return 'none'
  return branch.beingFounded ? 'founding' : 'branch'
}
