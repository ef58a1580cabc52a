import { and, eq } from 'drizzle-orm'
import { as, type Tx } from '@/db/client'
import type { Doc } from '@/db/schema/news'
import { organisation } from '@/db/schema/portal'
import { bodies } from '@/db/schema/structure'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type { FourEyesInput, SettingsInput } from './input'
import { docOf, notationOf } from './plain-notation'
import { mayManageSettings, maySetFourEyes } from './policy'

/** Changes what the organisation says of itself. Refuses `stale` with what another administrator set meanwhile. */
export const changeSettings = (actor: Actor, { version, ...input }: SettingsInput) =>
  as(actor, async (tx) => {
    const before = await settingsIn(tx)
    insist(mayManageSettings(actor, before.rootId), 'notYours')
    insist(before.version === version, 'stale', { theirs: before })
    const changed = await tx
      .update(organisation)
      .set({ ...rowOf(input, before.mission), version: version + 1 })
      .where(and(eq(organisation.rootId, before.rootId), eq(organisation.version, version)))
      .returning({ version: organisation.version })
    insist(changed.length === 1, 'stale', { theirs: await settingsIn(tx) })
    await record(tx, actor, 'organisation.changed', { subject: before.rootId, bodyId: before.rootId })
    return { version: version + 1 }
  })

async function settingsIn(tx: Tx) {
  const [row] = await tx.select().from(organisation).limit(1)
  insist(row, 'notFound')
  return row
}

type Texts = Omit<SettingsInput, 'version'>

const inLanguages = (input: Texts, name: 'name' | 'subtitle' | 'address' | 'publisher' | 'host') => ({
  ar: input[`${name}Ar`],
  fr: input[`${name}Fr`],
  en: input[`${name}En`],
})

// What the plain field cannot show (a link, say) is kept as long as nobody changes the words.
const mission = (typed: string, before: Doc): Doc => (typed === notationOf(before) ? before : docOf(typed))

const rowOf = (input: Texts, before: Record<'ar' | 'fr' | 'en', Doc>) => {
  const { email, phone, emblemUrl, seaColour, glowColour, cndpAuthorisation, cndpTransfer } = input
  return {
    ...{ email, phone, emblemUrl, seaColour, glowColour, cndpAuthorisation, cndpTransfer },
    name: inLanguages(input, 'name'),
    subtitle: inLanguages(input, 'subtitle'),
    address: inLanguages(input, 'address'),
    publisher: inLanguages(input, 'publisher'),
    host: inLanguages(input, 'host'),
    mission: {
      ar: mission(input.missionAr, before.ar),
      fr: mission(input.missionFr, before.fr),
      en: mission(input.missionEn, before.en),
    },
  }
}

/** Settles whether a body asks for four eyes before a text is public. */
export const setFourEyes = (actor: Actor, { bodyId, version, fourEyes }: FourEyesInput) =>
  as(actor, async (tx) => {
    const [body] = await tx.select().from(bodies).where(eq(bodies.id, bodyId))
    insist(body, 'notFound')
    insist(maySetFourEyes(actor, bodyId), 'notYours')
    if (body.fourEyes === fourEyes) return { version: body.version }
    const changed = await tx
      .update(bodies)
      .set({ fourEyes, version: version + 1 })
      .where(and(eq(bodies.id, bodyId), eq(bodies.version, version)))
      .returning({ version: bodies.version })
    insist(changed.length === 1, 'stale', { theirs: { fourEyes: body.fourEyes, version: body.version } })
    await record(tx, actor, 'body.fourEyes', { subject: bodyId, bodyId, details: { fourEyes } })
    return { version: version + 1 }
  })
