import { eq, sql } from 'drizzle-orm'
import { as } from '@/db/client'
import { cards } from '@/db/schema/mydata'
import { profiles } from '@/db/schema/people'
import { organisation } from '@/db/schema/portal'
import { bodies, members } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import { unseal } from '@/gate/seal'
import { digest } from '@/gate/secrets'
import type { CardState } from './card'

/** The actor’s own card: who they are, where their home is, and the code that only they can show; none before it is made. */
export const myCard = (actor: Actor) =>
  as(actor, async (tx) => {
    const [row] = await tx
      .select({
        name: { ar: members.nameAr, latin: members.nameLatin },
        number: members.number,
        joinedAt: members.joinedAt,
        home: { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn },
        codeSealed: cards.codeSealed,
        endsOn: cards.endsOn,
        over: sql<boolean>`coalesce(${cards.endsOn} < current_date, true)`,
      })
      .from(members)
      .leftJoin(profiles, eq(profiles.memberId, members.id))
      .innerJoin(
        bodies,
        sql`${bodies.id} = coalesce(${profiles.bodyId}, (select root_id from ${organisation} limit 1))`,
      )
      .leftJoin(cards, eq(cards.memberId, members.id))
      .where(eq(members.id, actor.memberId))
    if (!row) throw new Error('this member is none')
    const { codeSealed, over, ...shown } = row
    return { ...shown, code: codeSealed && !over ? unseal(codeSealed, 'card') : null }
  })
export type MyCard = Awaited<ReturnType<typeof myCard>>

type Checked = {
  name_ar: string
  name_latin: string
  number: number
  body_id: string
  ends_on: string
  state: CardState
}

/**
 * Whose card this is, as far as the actor reads the register of its holder’s home; the register writes down that it
 * was checked. Null for everyone else, and for a code that is none: nobody can tell one from the other.
 */
export const checkCard = (actor: Actor, code: string) =>
  as(actor, async (tx) => {
    const [row] = await tx.execute<Checked & { ar: string; fr: string; en: string | null }>(sql`
      select c.*, b.name_ar as ar, b.name_fr as fr, b.name_en as en
      from register.check_card(${digest(code)}) c join bodies b on b.id = c.body_id`)
    return row ?? null
  })
export type CheckedCard = NonNullable<Awaited<ReturnType<typeof checkCard>>>
