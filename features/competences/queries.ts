import { asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { as, asVisitor, type Tx } from '@/db/client'
import {
  competenceNeedClosings,
  competenceNeeds,
  competenceOffers,
  competences,
  offerClosings,
  skillFields,
} from '@/db/schema/competences'
import { bodies, members } from '@/db/schema/structure'
import type { WaitingLine } from '@/features/home/line'
import type { Actor } from '@/gate/actor'
import { unseal } from '@/gate/seal'

const fieldNames = { ar: skillFields.nameAr, fr: skillFields.nameFr, en: skillFields.nameEn }
const bodyNames = { ar: bodies.nameAr, fr: bodies.nameFr, en: bodies.nameEn }
const MOST_PEOPLE = 2000
const MOST_SHOWN = 100

const fieldList = (tx: Tx) =>
  tx.select({ key: skillFields.key, name: fieldNames }).from(skillFields).orderBy(asc(skillFields.position))

export type SkillField = Awaited<ReturnType<typeof fieldList>>[number]

/** The closed list of what can be known, for the door. */
export const skillFieldList = () => asVisitor(fieldList)

// Spelled out: a column of the only table would lose its table's name, and be the consent's own.
const agreedTo = sql<boolean>`exists (select from consents c where c.member_id = competences.member_id
  and c.purpose = 'competences' and c.withdrawn_at is null)`

/** What the actor said that they know (null: nothing yet), whether they agreed, and the closed list. */
export const ownCompetences = (actor: Actor) =>
  as(actor, async (tx) => {
    const [own] = await tx
      .select({
        profession: competences.profession,
        fields: competences.fields,
        languages: competences.languages,
        words: competences.words,
        hours: competences.hours,
        agreed: agreedTo,
      })
      .from(competences)
      .where(eq(competences.memberId, actor.memberId))
    return { own: own ?? null, fields: await fieldList(tx) }
  })

export type OwnCompetences = NonNullable<Awaited<ReturnType<typeof ownCompetences>>['own']>

const openNeeds = (tx: Tx) =>
  tx
    .select({
      id: competenceNeeds.id,
      bodyId: competenceNeeds.bodyId,
      body: bodyNames,
      title: competenceNeeds.title,
      fieldKey: competenceNeeds.fieldKey,
      language: competenceNeeds.language,
      level: competenceNeeds.level,
      hours: competenceNeeds.hours,
      text: sql<string>`search.normalise(${competenceNeeds.title})`,
    })
    .from(competenceNeeds)
    .innerJoin(bodies, eq(bodies.id, competenceNeeds.bodyId))
    .leftJoin(competenceNeedClosings, eq(competenceNeedClosings.needId, competenceNeeds.id))
    .where(isNull(competenceNeedClosings.needId))
    .orderBy(desc(competenceNeeds.statedAt))
    .limit(MOST_SHOWN)

export type OpenNeed = Awaited<ReturnType<typeof openNeeds>>[number]

// Whom the row policies show who agreed: oneself among them only then.
const agreeing = (tx: Tx) =>
  tx
    .select({
      id: competences.memberId,
      number: members.number,
      name: { ar: members.nameAr, latin: members.nameLatin },
      profession: competences.profession,
      fields: competences.fields,
      languages: competences.languages,
      hours: competences.hours,
      text: sql<string>`search.normalise(${competences.profession} || ' ' || ${competences.words})`,
    })
    .from(competences)
    .innerJoin(members, eq(members.id, competences.memberId))
    .where(agreedTo)
    .orderBy(desc(competences.changedAt))
    .limit(MOST_PEOPLE)

export type Agreeing = Awaited<ReturnType<typeof agreeing>>[number]

/** What the actor's bodies need, and the members who agreed to be proposed for it. */
export const needsAndPeople = (actor: Actor) =>
  as(actor, async (tx) => ({
    needs: await openNeeds(tx),
    people: await agreeing(tx),
    ...(await choicesFor(tx)),
  }))

type Choices = {
  fields: SkillField[]
  bodies: { id: string; name: { ar: string; fr: string; en: string | null } }[]
}

// Both lists at once: a page asks seldom.
async function choicesFor(tx: Tx): Promise<Choices> {
  const [row] = await tx.execute<Choices>(sql`select
    (select coalesce(jsonb_agg(jsonb_build_object('key', f.key, 'name',
      jsonb_build_object('ar', f.name_ar, 'fr', f.name_fr, 'en', f.name_en)) order by f.position), '[]')
      from skill_fields f) as fields,
    (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name',
      jsonb_build_object('ar', b.name_ar, 'fr', b.name_fr, 'en', b.name_en)) order by b.parent_id nulls first, b.name_ar), '[]')
      from bodies b where b.dissolved_on is null
        and b.id = any((select access.bodies('members.manage'))::uuid[])) as bodies`)
  return row ?? { fields: [], bodies: [] }
}

/** Bodies for which the actor may say what they need. */
export const needingBodies = async (actor: Actor) => (await as(actor, choicesFor)).bodies

/** Which offers: those that wait, or those that are closed. */
export const OFFER_SHELVES = ['waiting', 'done'] as const
export type OfferShelf = (typeof OFFER_SHELVES)[number]

const on = { waiting: isNull(offerClosings.offerId), done: isNotNull(offerClosings.offerId) }

const passedTo = sql<{ id: string; ar: string; fr: string; en: string | null }[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'ar', b.name_ar, 'fr', b.name_fr, 'en', b.name_en)
    order by p.passed_at), '[]') from offer_passings p join bodies b on b.id = p.body_id
  where p.offer_id = ${competenceOffers.id})`

/** Offers that the actor may read, newest first: who offers what, without how to reach them. */
export const offersOn = (actor: Actor, shelf: OfferShelf) =>
  as(actor, (tx) =>
    tx
      .select({
        id: competenceOffers.id,
        name: competenceOffers.name,
        profession: competenceOffers.profession,
        sentAt: competenceOffers.sentAt,
        passedTo,
      })
      .from(competenceOffers)
      .leftJoin(offerClosings, eq(offerClosings.offerId, competenceOffers.id))
      .where(on[shelf])
      .orderBy(desc(competenceOffers.sentAt))
      .limit(MOST_SHOWN),
  )

/** Offers from outside that nobody has answered. */
export const offersWaiting: WaitingLine = {
  key: 'offers',
  path: () => '/members/competences/offers',
  concerns: (actor) => actor.holdsSomewhere('members.manage'),
  count: () => sql`select count(*) from competence_offers o
    where not exists (select from offer_closings c where c.offer_id = o.id)`,
}

/** One whole offer with how to reach whoever made it, as far as the row policies show it; null otherwise. */
export async function offerById(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      id: competenceOffers.id,
      bodyId: competenceOffers.bodyId,
      name: competenceOffers.name,
      emailSealed: competenceOffers.emailSealed,
      phoneSealed: competenceOffers.phoneSealed,
      profession: competenceOffers.profession,
      fields: sql<{ ar: string; fr: string; en: string }[]>`(select coalesce(jsonb_agg(jsonb_build_object(
        'ar', f.name_ar, 'fr', f.name_fr, 'en', f.name_en) order by f.position), '[]') from skill_fields f
        where f.key = any(${competenceOffers.fields}))`,
      languages: competenceOffers.languages,
      words: competenceOffers.words,
      hours: competenceOffers.hours,
      locale: competenceOffers.locale,
      sentAt: competenceOffers.sentAt,
      passedTo,
      outcome: offerClosings.outcome,
      note: offerClosings.note,
      closedAt: offerClosings.closedAt,
    })
    .from(competenceOffers)
    .leftJoin(offerClosings, eq(offerClosings.offerId, competenceOffers.id))
    .where(eq(competenceOffers.id, id))
  if (!row) return null
  const { emailSealed, phoneSealed, ...open } = row
  return { ...open, email: unseal(emailSealed, 'email'), phone: phoneSealed && unseal(phoneSealed, 'phone') }
}

export type Offer = NonNullable<Awaited<ReturnType<typeof offerById>>>
