import { createHash, randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { as, Repeated, type Tx } from '@/db/client'
import { candidacyPaperKinds, candidacyPapers, candidacyScans } from '@/db/schema/candidacy-papers'
import { candidacyIn, heldCandidacy } from '@/features/candidacies/candidacy-rows'
import { storedName } from '@/features/documents/document'
import { type Kept, keepable } from '@/features/documents/keepable'
import { electionIn } from '@/features/elections/election-rows'
import type { Actor } from '@/gate/actor'
import { onTheClock } from '@/gate/day'
import { record } from '@/gate/ledger'
import { insist, Refused } from '@/gate/refusals'
import { underRules } from '@/gate/rules'
import { freshStem, put, remove } from '@/gate/store'
import type {
  EditedKindInput,
  KindInput,
  PaperBackInput,
  PaperInput,
  RemovedKindInput,
  ScanInput,
  UsualInput,
} from './input'
import { kindIn, scanIn, scansKept } from './paper-rows'
import { mayReadPapers, maySetKinds, mayTakeIn } from './policy'
import { USUAL_PAPERS } from './usual-papers'

const NAMED = { candidacy_paper_kinds_named: 'heldPaper' } as const
const IN_USE = {
  candidacy_papers_kind_id_candidacy_paper_kinds_id_fk: 'inUse',
  candidacy_scans_kind_id_candidacy_paper_kinds_id_fk: 'inUse',
} as const

/** Begins the list of papers with those that files usually hold, each to be confirmed; those that stand stay. */
export const layUsualPapers = (actor: Actor, { electionId }: UsualInput) =>
  as(actor, async (tx) => {
    const { bodyId } = await electionIn(tx, electionId)
    insist(maySetKinds(actor, { bodyId }), 'notYours')
    const rows = USUAL_PAPERS.map(({ ar, fr, en, isNeeded }, position) => ({
      ...{ id: randomUUID(), electionId, bodyId, nameAr: ar, nameFr: fr, nameEn: en },
      ...{ isNeeded, position, addedBy: actor.memberId },
    }))
    const laid = await tx
      .insert(candidacyPaperKinds)
      .values(rows)
      .onConflictDoNothing()
      .returning({ id: candidacyPaperKinds.id })
    await record(tx, actor, 'papers.laid', { subject: electionId, bodyId, count: laid.length })
    return { electionId }
  })

/** Adds a paper that each file is to hold. */
export const addPaperKind = (actor: Actor, { electionId, ...said }: KindInput) =>
  as(actor, async (tx) => {
    const { bodyId } = await electionIn(tx, electionId)
    insist(maySetKinds(actor, { bodyId }), 'notYours')
    const position = sql`(select coalesce(max(k.position), -1) + 1 from candidacy_paper_kinds k
      where k.election_id = ${electionId})`
    const row = { ...said, id: randomUUID(), electionId, bodyId, position, addedBy: actor.memberId }
    await underRules(tx.insert(candidacyPaperKinds).values(row), NAMED)
    await record(tx, actor, 'papers.added', { subject: row.id, bodyId, details: { name: said.nameAr } })
    return { electionId, kindId: row.id }
  })

/** Says anew what a paper is called, whether everyone hands it in, and whether somebody read so in the law. */
export const editPaperKind = (actor: Actor, { kindId, version, ...said }: EditedKindInput) =>
  as(actor, async (tx) => {
    const before = await kindIn(tx, kindId)
    const { bodyId, electionId } = before
    insist(maySetKinds(actor, { bodyId }), 'notYours')
    insist(before.version === version, 'stale', { theirs: before })
    const rows = await underRules(
      tx
        .update(candidacyPaperKinds)
        .set({ ...said, version: version + 1 })
        .where(and(eq(candidacyPaperKinds.id, kindId), eq(candidacyPaperKinds.version, version)))
        .returning({ id: candidacyPaperKinds.id }),
      NAMED,
    )
    if (rows.length === 0) insist(false, 'stale', { theirs: await kindIn(tx, kindId) })
    await record(tx, actor, 'papers.edited', { subject: kindId, bodyId })
    return { electionId, version: version + 1 }
  })

/** Takes a paper off the list. Refuses `inUse` once somebody handed it in. */
export const removePaperKind = (actor: Actor, { kindId }: RemovedKindInput) =>
  as(actor, async (tx) => {
    const { bodyId, electionId, nameAr } = await kindIn(tx, kindId)
    insist(maySetKinds(actor, { bodyId }), 'notYours')
    await underRules(tx.delete(candidacyPaperKinds).where(eq(candidacyPaperKinds.id, kindId)), IN_USE)
    await record(tx, actor, 'papers.removed', { subject: kindId, bodyId, details: { name: nameAr } })
    return { electionId }
  })

// A paper is one of the election that the candidacy is for.
async function insistKindOf(tx: Tx, kindId: string, electionId: string): Promise<void> {
  insist((await kindIn(tx, kindId)).electionId === electionId, 'notFound')
}

/** Notes that a paper was handed in, and until when it is good; noted again, the latest counts. */
export const takeInPaper = (actor: Actor, { candidacyId, kindId, ...said }: PaperInput) =>
  as(actor, async (tx) => {
    const { candidacy, withdrawal } = await heldCandidacy(tx, candidacyId)
    const { bodyId, electionId } = candidacy
    insist(mayTakeIn(actor, candidacy), 'notYours')
    await insistKindOf(tx, kindId, electionId)
    insist(!withdrawal, 'withdrawnAlready')
    const today = onTheClock(new Date()).day
    insist(said.handedInOn <= today, 'invalid', { fields: { handedInOn: 'future' } })
    const row = { ...said, recordedBy: actor.memberId, recordedAt: sql`now()` }
    await tx
      .insert(candidacyPapers)
      .values({ ...row, candidacyId, kindId, bodyId })
      .onConflictDoUpdate({ target: [candidacyPapers.candidacyId, candidacyPapers.kindId], set: row })
    await record(tx, actor, 'paper.taken', { subject: candidacyId, bodyId, details: { kindId, ...said } })
    return { electionId, candidacyId }
  })

/** Notes that a paper is not in the file after all: lost, or given back. */
export const giveBackPaper = (actor: Actor, { candidacyId, kindId }: PaperBackInput) =>
  as(actor, async (tx) => {
    const candidacy = await candidacyIn(tx, candidacyId)
    const { bodyId, electionId } = candidacy
    insist(mayTakeIn(actor, candidacy), 'notYours')
    const gone = await tx
      .delete(candidacyPapers)
      .where(and(eq(candidacyPapers.candidacyId, candidacyId), eq(candidacyPapers.kindId, kindId)))
      .returning({ kindId: candidacyPapers.kindId })
    insist(gone.length > 0, 'notFound')
    await record(tx, actor, 'paper.returned', { subject: candidacyId, bodyId, details: { kindId } })
    return { electionId, candidacyId }
  })

/** So many scans of one paper, and so much for a whole file, in bytes. */
const MOST_SCANS = 10
const MOST_OF_FILE = 100 * 1024 ** 2

type NewScan = { candidacyId: string; kindId: string; bytes: Uint8Array }

/** Takes a scan into a candidate's file: a PDF as it is, a photograph rendered anew. The file first, then the row. */
export async function addScan(actor: Actor, { candidacyId, kindId, bytes }: NewScan) {
  const candidacy = await as(actor.reader, (tx) => candidacyIn(tx, candidacyId))
  insist(mayReadPapers(actor, candidacy), 'notYours')
  const kept = await keepable(bytes)
  const stem = freshStem()
  const file = storedName(stem, kept.type)
  await put('documents', file, kept.bytes)
  try {
    return await as(actor, (tx) => enter(tx, actor, { candidacyId, kindId, stem, kept }))
  } catch (error) {
    // Any other failure may have come after the commit: then the file is wanted.
    if (error instanceof Refused || error instanceof Repeated) await remove('documents', file)
    throw error
  }
}

type Entry = { candidacyId: string; kindId: string; stem: string; kept: Kept }

async function enter(tx: Tx, actor: Actor, { candidacyId, kindId, stem, kept }: Entry) {
  const { candidacy, withdrawal } = await heldCandidacy(tx, candidacyId)
  const { bodyId, electionId } = candidacy
  await insistKindOf(tx, kindId, electionId)
  insist(!withdrawal, 'withdrawnAlready')
  const { ofKind, bytes } = await scansKept(tx, candidacyId, kindId)
  insist(ofKind < MOST_SCANS && bytes + kept.bytes.length <= MOST_OF_FILE, 'quota')
  const sha256 = createHash('sha256').update(kept.bytes).digest('hex')
  const row = { id: randomUUID(), candidacyId, kindId, bodyId, stem, type: kept.type }
  await tx
    .insert(candidacyScans)
    .values({ ...row, bytes: kept.bytes.length, sha256, addedBy: actor.memberId })
  await record(tx, actor, 'scan.added', { subject: candidacyId, bodyId, details: { kindId } })
  return { id: row.id }
}

/** Takes a scan out of a file; its bytes go the same night. */
export const removeScan = (actor: Actor, { scanId }: ScanInput) =>
  as(actor, async (tx) => {
    const { candidacyId, kindId, bodyId } = await scanIn(tx, scanId)
    const candidacy = await candidacyIn(tx, candidacyId)
    insist(mayReadPapers(actor, candidacy), 'notYours')
    await tx.delete(candidacyScans).where(eq(candidacyScans.id, scanId))
    await record(tx, actor, 'scan.removed', { subject: candidacyId, bodyId, details: { kindId } })
    return { electionId: candidacy.electionId, candidacyId }
  })

/** Hands a scan out, and notes who read whose: it holds what nobody else has to know. */
export const openScan = (actor: Actor, { scanId }: ScanInput) =>
  as(actor, async (tx) => {
    const { candidacyId, kindId, bodyId, stem, type } = await scanIn(tx, scanId)
    insist(mayReadPapers(actor, await candidacyIn(tx, candidacyId)), 'notYours')
    const { nameAr, nameFr } = await kindIn(tx, kindId)
    await record(tx, actor, 'scan.read', { subject: candidacyId, bodyId, details: { kindId } })
    return { stem, type, title: nameFr || nameAr }
  })
