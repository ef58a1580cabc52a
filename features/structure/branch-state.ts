import type { BodyKind } from '@/db/schema/structure'

export type BranchState = 'branch' | 'founding' | 'none'

/** What stands in a commune, told by the bodies that cover it. */
export function branchState(covering: readonly { kind: BodyKind; beingFounded: boolean }[]): BranchState {
  const branches = covering.filter(({ kind }) => kind === 'branch')
  if (branches.some(({ beingFounded }) => !beingFounded)) return 'branch'
  return branches.length > 0 ? 'founding' : 'none'
}
