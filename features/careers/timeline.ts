import type { Dated } from '@/features/elected/term'

/** One post of a career, whatever gave it. */
export type Post = Dated & { id: string }

/** A career's posts, the latest first; of those that began together, the one known more exactly comes first. */
export const latestFirst = <P extends Post>(posts: readonly P[]): P[] =>
  posts.toSorted(
    (a, b) => b.startsOn.localeCompare(a.startsOn) || exactness(b) - exactness(a) || a.id.localeCompare(b.id),
  )

const exactness = ({ startsPrecision }: Post) => ['year', 'month', 'day'].indexOf(startsPrecision)
