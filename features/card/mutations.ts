import { sql } from 'drizzle-orm'
import { as } from '@/db/client'
import { cards } from '@/db/schema/mydata'
import { rootOf } from '@/features/account/queries'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import { seal } from '@/gate/seal'
import { digest, freshSecret } from '@/gate/secrets'
import { lastDayOf } from './card'
import { mayMakeCard } from './policy'

/** Makes the actor’s card for this year; the code of the one before is good for nothing any more. */
export const makeCard = (actor: Actor) =>
  as(actor, async (tx) => {
    const [held] = await tx.execute<{ mandates: string[] }>(sql`select access.my_mandates() as mandates`)
    insist(mayMakeCard(held?.mandates ?? []), 'noMembership')
    const code = freshSecret()
    const made = {
      hash: digest(code),
      codeSealed: seal(code, 'card'),
      madeAt: new Date(),
      endsOn: lastDayOf(onTheClock(new Date()).day),
    }
    await tx
      .insert(cards)
      .values({ memberId: actor.memberId, ...made })
      .onConflictDoUpdate({ target: cards.memberId, set: made })
    await record(tx, actor, 'card.made', { subject: actor.memberId, bodyId: await rootOf(tx) })
  })
