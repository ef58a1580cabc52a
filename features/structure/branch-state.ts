import type { BodyKind } from '@/db/schema/structure'

export type BranchState = 'branch' | 'founding' | 'none'

/** What stands in a commune, told by the bodies that cover it: a branch without a founding date is being founded. */
export function branchState(covering: readonly { kind: BodyKind; foundedOn: string | null }[]): BranchState {
  const branches = covering.filter(({ kind }) => kind === 'branch')
  if (branches.some(({ foundedOn }) => foundedOn !== null)) return 'branch'
  return branches.length > 0 ? 'founding' : 'none'
}
