import { sql } from 'drizzle-orm'
import type { Sql } from 'postgres'
import { as, asVisitor } from '@/db/client'
import { aBody, aMember, anArticle, rootBody } from './world'

type Mixed = { memberId: string | null; sees: string[] }

/** Editors of different branches, plain members and a visitor, each with the drafts that are theirs to see. */
export async function mixedActors(owner: Sql): Promise<Mixed[]> {
  const root = await rootBody(owner)
  const actors: Mixed[] = [{ memberId: null, sees: [] }]
  for (const name of ['أزمور', 'الجديدة', 'البير الجديد', 'مولاي عبد الله']) {
    const branch = await aBody(owner, root, name)
    const editor = await aMember(owner, name, ['branchSecretary', branch])
    const { id } = await anArticle(owner, branch, editor, { public: false })
    actors.push(
      { memberId: editor, sees: [id] },
      { memberId: await aMember(owner, name, ['member', branch]), sees: [] },
    )
  }
  return actors
}

// As many as wait for one pool's connections at a time.
const AT_ONCE = 300

/** Runs so many transactions, each as one of them, all over each other; counts those that saw anything but their own. */
export async function leaks(actors: Mixed[], transactions: number): Promise<number> {
  // Of these drafts alone: what others left in the database says nothing here.
  const drafts = `{${actors.flatMap(({ sees }) => sees).join()}}`
  const look = sql`select id, pg_sleep(random() * 0.002) from articles where id = any(${drafts}::uuid[])`
  const attempt = async (i: number) => {
    const { memberId, sees } = actors[i % actors.length] ?? { memberId: null, sees: [] }
    const rows = await (memberId
      ? as({ memberId, assurance: 1 }, (tx) => tx.execute(look))
      : asVisitor((tx) => tx.execute(look)))
    return rows.map((row) => row.id).join() === sees.join() ? 0 : 1
  }
  let [begun, found] = [0, 0]
  const lane = async () => {
    while (begun < transactions) {
      const leaked = await attempt(begun++)
      found += leaked
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return found
}
