import { sampleMembers } from '../members.ts'
import { sampleMandates } from '../offices.ts'

/** The nth of the sample’s members at home in a branch, counted from 0. */
export const home = (branch: string, n: number): string => {
  const member = sampleMembers.filter((one) => one.branch === branch)[n]
  if (!member) throw new Error(`the sample has no member ${n} in ${branch}`)
  return member.key
}

/** The first members of the sample who sit in a body that is nobody’s home. */
export const seated = (body: string, count: number): string[] =>
  sampleMandates
    .filter((mandate) => mandate.body === body)
    .slice(0, count)
    .map(({ member }) => member)
