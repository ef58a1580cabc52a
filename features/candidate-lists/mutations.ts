import { as } from '@/db/client'
import { heldCandidacy } from '@/features/candidacies/candidacy-rows'
import type { Actor } from '@/gate/actor'
import { record } from '@/gate/ledger'
import { insist } from '@/gate/refusals'
import type { MoveInput, PlaceInput, RemovalInput } from './input'
import { keepPlaces, listToSet } from './list-rows'
import { moved, placedLast, without } from './order'

/** Puts an endorsed candidate at the end of a part of a list; whoever stands on it already moves there. */
export const placeCandidate = (actor: Actor, input: PlaceInput) =>
  as(actor, async (tx) => {
    const { constituencyId, candidacyId, part, version } = input
    const { electionId, bodyId, ballot, places } = await listToSet(tx, actor, input)
    const { candidacy, endorsement } = await heldCandidacy(tx, candidacyId)
    insist(candidacy.electionId === electionId, 'notFound')
    insist(endorsement, 'notEndorsed')
    insist(part !== 'women' || ballot === 'list', 'invalid', { fields: { part: 'required' } })
    const whose = { constituencyId, electionId, bodyId }
    await keepPlaces(tx, actor, whose, places, placedLast(places, candidacyId, part))
    await record(tx, actor, 'list.placed', {
      subject: candidacyId,
      bodyId,
      details: { constituencyId, part },
    })
    return { constituencyId, version: version + 1 }
  })

/** Moves a candidate a place up or down in their part. */
export const moveCandidate = (actor: Actor, input: MoveInput) =>
  as(actor, async (tx) => {
    const { constituencyId, candidacyId, towards, version } = input
    const { electionId, bodyId, places } = await listToSet(tx, actor, input)
    insist(
      places.some((one) => one.candidacyId === candidacyId),
      'notFound',
    )
    const whose = { constituencyId, electionId, bodyId }
    await keepPlaces(tx, actor, whose, places, moved(places, candidacyId, towards))
    const details = { constituencyId, towards }
    await record(tx, actor, 'list.moved', { subject: candidacyId, bodyId, details })
    return { constituencyId, version: version + 1 }
  })

/** Takes a candidate off a list; those behind them move up. */
export const takeOffList = (actor: Actor, input: RemovalInput) =>
  as(actor, async (tx) => {
    const { constituencyId, candidacyId, version } = input
    const { electionId, bodyId, places } = await listToSet(tx, actor, input)
    insist(
      places.some((one) => one.candidacyId === candidacyId),
      'notFound',
    )
    const whose = { constituencyId, electionId, bodyId }
    await keepPlaces(tx, actor, whose, places, without(places, candidacyId))
    await record(tx, actor, 'list.taken', { subject: candidacyId, bodyId, details: { constituencyId } })
    return { constituencyId, version: version + 1 }
  })
