import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { asVisitor } from '@/db/client'
import { pointsOf } from '@/features/points/queries'
import { stepOf } from '@/features/progress/progress'
import { changesIn } from '@/features/tracker/changes'
import { historiesOf } from '@/features/tracker/history'
import { COLUMNS, offeredProgramme, pointsCsv, programmeJson } from '@/features/tracker/open-data'
import { openProgramme } from '@/features/tracker/open-schema'
import {
  measured,
  moneyOf,
  pointsListed,
  programmeBySlug,
  programmesBeside,
  programmesIn,
} from '@/features/tracker/queries'
import { aLine, anEntry, aPaper, aPoint, aProgramme, aProposal } from '../../builders/programme'
import { aBody, aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const root = await rootBody(sql)
const whole = async (pieces: AsyncGenerator<string>) => (await Array.fromAsync(pieces)).join('')
const WORDS = { locale: 'fr', heading: (column: string) => column, said: (word: string) => word } as const

/** Everything that the tracker's pages, feeds and files read of a programme. */
const readAll = (slug: string) =>
  asVisitor(async (tx) => {
    const programme = await programmeBySlug(tx, slug)
    if (!programme) return null
    const { id } = programme
    const beside = await programmesBeside(tx, { count: 20, skip: 0, bodies: 20 })
    return {
      programme,
      beside,
      measured: await measured(tx, [...beside.listed, ...beside.latest]),
      listed: await programmesIn(tx, { count: 20 }),
      points: await pointsListed(tx, id),
      money: await moneyOf(tx, id),
      worded: await pointsOf(tx, id),
      histories: [...(await historiesOf(tx, id, { count: 50 }))],
      changes: await changesIn(tx, { programmeId: id, since: null, count: 200 }),
    }
  })

const downloads = async (slug: string) => {
  const programme = await offeredProgramme(slug)
  if (!programme) return null
  const json = await whole(programmeJson(programme, 'التنظيم', 'https://example.org'))
  return { json, csv: await whole(pointsCsv(programme, WORDS, 'https://example.org')) }
}

const SECRET = 'كناري'

// Everything around a programme that is the members' own, each piece of it marked.
async function aGuardedProgramme() {
  const branch = await aBody(sql, root, 'فرع أزمور')
  const author = await aMember(sql, `${SECRET} الكاتبة`, ['branchSecretary', branch])
  const member = await aMember(sql, `${SECRET} المنخرط`, ['member', branch])
  const programme = await aProgramme(sql, branch, author)
  const point = await aPoint(sql, programme, author, {
    title: `${SECRET} قبل المصادقة`,
    text: `${SECRET} مسودة`,
  })
  const shown = { point_id: point.id, programme_id: programme.id, body_id: branch }
  await sql`insert into point_versions ${sql({ id: randomUUID(), ...shown, number: 2, title_ar: 'إنارة حي السلام', theme: 'roads', authority: 'commune', due_on: '2026-12-31', saved_by: author })}`
  await sql`update points set adopted_version = 2 where id = ${point.id}`
  await anEntry(sql, point, member, { text: 'انطلقت الأشغال' })
  await anEntry(sql, point, member, {
    text: `${SECRET} لم يؤكد`,
    ruling: null,
    on: '2025-01-01',
    step: 'delivered',
  })
  await anEntry(sql, point, member, {
    text: `${SECRET} أعيد`,
    ruling: 'returned',
    on: '2025-01-01',
    step: 'blocked',
  })
  await aLine(sql, point, author)
  const proposal = await aProposal(sql, programme, member, branch, { title: `${SECRET} مقترح`, need: SECRET })
  const ofProgramme = { programme_id: programme.id, body_id: branch }
  const paper = await aPaper(sql, branch, member)
  await sql`update documents set title = ${SECRET} where id = ${paper}`
  // Whatever season it is: what is looked at is who reads it.
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`insert into proposal_supports ${tx({ proposal_id: proposal, member_id: author })}`
    await tx`insert into proposal_comments ${tx({ id: randomUUID(), proposal_id: proposal, member_id: author, kind: 'comment', text: SECRET })}`
    await tx`insert into proposal_answers ${tx({ id: randomUUID(), proposal_id: proposal, ...ofProgramme, outcome: 'merged', point_id: point.id, reason: SECRET, answered_by: author })}`
    const amendment = {
      id: randomUUID(),
      ...shown,
      version: 1,
      locale: 'ar',
      paragraph: 0,
      before: SECRET,
      after: `${SECRET}.`,
    }
    await tx`insert into amendments ${tx({ ...amendment, reason: SECRET, met_on: '2024-01-01', minutes_id: paper, from_id: branch, voices: 7, entered_by: member })}`
    await tx`insert into amendment_answers ${tx({ amendment_id: amendment.id, ...ofProgramme, outcome: 'accepted', reason: SECRET, version: 2, answered_by: author })}`
    const opinion = randomUUID()
    await tx`insert into opinions ${tx({ id: opinion, ...ofProgramme, asked_id: branch, question: SECRET, closes_on: '2030-01-01', asked_by: author })}`
    await tx`insert into opinion_votes ${tx({ opinion_id: opinion, member_id: member, choice: 'for' })}`
    await tx`insert into programme_moves ${tx({ id: randomUUID(), ...ofProgramme, stage: 'running', decision: 'bureau', decided_on: '2024-01-01', note: SECRET, moved_by: author })}`
    await tx`insert into contests ${tx({ id: randomUUID(), ...ofProgramme, point_id: point.id, text: SECRET, locale: 'ar' })}`
  })
  return { branch, author, member, programme, point, proposal }
}

describe('What is the members’ own stays theirs', () => {
  test('no draft, unconfirmed entry, proposal, amendment, vote, note, contest or name is in anything that is read', async () => {
    const { programme, author, member } = await aGuardedProgramme()
    const read = await readAll(programme.slug)
    const files = await downloads(programme.slug)
    const everything = JSON.stringify(read) + JSON.stringify(files)
    expect(everything).toContain('إنارة حي السلام')
    expect(everything).toContain('انطلقت الأشغال')
    expect(everything).not.toContain(SECRET)
    for (const id of [author, member]) expect(everything).not.toContain(id)
  })
  test('an entry that nobody confirmed moves no figure', async () => {
    const { programme } = await aGuardedProgramme()
    const read = await readAll(programme.slug)
    expect(read?.points.map(({ step }) => step)).toEqual(['begun'])
    expect(read?.histories[0]?.[1].entries.length).toBe(1)
  })
  test('where a point came from is told by body and count', async () => {
    const { programme } = await aGuardedProgramme()
    const read = await readAll(programme.slug)
    expect(
      read?.histories[0]?.[1].origins.map(({ kind, body, pieces, voices }) => [
        kind,
        body.ar,
        pieces,
        voices,
      ]),
    ).toEqual([
      ['proposal', 'فرع أزمور', 1, 1],
      ['amendment', 'فرع أزمور', 1, 7],
    ])
  })
})

describe('A programme is public while its body wills it', () => {
  test('one that is shut is nowhere: not in a list, on a page, in a file', async () => {
    const { programme } = await aGuardedProgramme()
    await sql`delete from programme_openings where programme_id = ${programme.id}`
    expect(await readAll(programme.slug)).toBeNull()
    expect(await downloads(programme.slug)).toBeNull()
    const left = await asVisitor(async (tx) => ({
      beside: await programmesBeside(tx, { count: 50, skip: 0, bodies: 50 }),
      points: await pointsListed(tx, programme.id),
      money: await moneyOf(tx, programme.id),
      histories: [...(await historiesOf(tx, programme.id, { count: 50 }))],
      changes: await changesIn(tx, { programmeId: programme.id, since: null, count: 200 }),
    }))
    expect(JSON.stringify(left)).not.toContain(programme.id)
    expect([left.points, left.money, left.histories, left.changes].flat()).toEqual([])
  })
  test('one that is shut while it is downloaded ends there', async () => {
    const { programme } = await aGuardedProgramme()
    const offered = await offeredProgramme(programme.slug)
    if (!offered) throw new Error('it was before the public')
    const pieces = programmeJson(offered, 'x', 'https://example.org')
    const head = (await pieces.next()).value
    await sql`delete from programme_openings where programme_id = ${programme.id}`
    const read = JSON.parse(head + (await whole(pieces)))
    expect(read.points).toEqual([])
  })
})

describe('Nothing disappears', () => {
  const running = async () => {
    const branch = await aBody(sql, root, 'فرع')
    const author = await aMember(sql, 'كاتب', ['branchSecretary', branch])
    const programme = await aProgramme(sql, branch, author)
    return { branch, author, programme, point: await aPoint(sql, programme, author) }
  }

  test('a point that is reworded with another day shows both days, and both wordings', async () => {
    const { programme, point, branch, author } = await running()
    await sql`insert into point_versions ${sql({ id: randomUUID(), point_id: point.id, programme_id: programme.id, body_id: branch, number: 2, title_ar: 'عنوان جديد', theme: 'roads', authority: 'commune', due_on: '2027-06-30', note: 'تأخر التمويل', saved_by: author })}`
    const read = await readAll(programme.slug)
    expect(read?.points[0]).toMatchObject({ dueOn: '2027-06-30', firstDueOn: '2026-12-31' })
    expect(read?.histories[0]?.[1].wordings.map(({ dueOn }) => dueOn)).toEqual(['2026-12-31', '2027-06-30'])
    expect(read?.changes).toContainEqual(expect.objectContaining({ kind: 'reworded', note: 'تأخر التمويل' }))
  })
  test('a corrected entry stays to be read and counts for nothing', async () => {
    const { programme, point, author } = await running()
    const wrong = await anEntry(sql, point, author, { step: 'delivered', on: '2024-06-01' })
    const right = await anEntry(sql, point, author, { step: 'begun', on: '2024-05-01' })
    await sql`update progress_entries set corrects = ${wrong} where id = ${right}`
    const read = await readAll(programme.slug)
    expect(read?.histories[0]?.[1].entries.length).toBe(2)
    expect(read?.points[0]?.step).toBe('begun')
  })
  test('a cancelled amount stays to be read and counts for nothing', async () => {
    const { programme, point, author } = await running()
    await aLine(sql, point, author, { pledged: 100_00, committed: 0, paid: 0 })
    const line = await aLine(sql, point, author, { source: 'allies', pledged: 50_00, committed: 0, paid: 0 })
    await sql`insert into funding_cancellations (entry_id, programme_id, body_id, reason, cancelled_by)
      select id, programme_id, body_id, 'خطأ في الرقم', ${author} from funding_entries where line_id = ${line}`
    const read = await readAll(programme.slug)
    expect(read?.money).toEqual([
      { source: 'commune', stage: 'pledged', standing: 'reported', amount: 100_00 },
    ])
    expect(JSON.stringify(read?.histories)).toContain('خطأ في الرقم')
    expect(read?.changes.filter(({ kind }) => kind === 'cancelled').length).toBe(1)
  })
  test('a dropped point keeps its number, and is in no figure', async () => {
    const { programme, author, branch } = await running()
    const second = await aPoint(sql, programme, author)
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`insert into point_droppings ${tx({ point_id: second.id, programme_id: programme.id, body_id: branch, reason: 'مكرر', dropped_by: author })}`
    })
    const read = await readAll(programme.slug)
    expect(read?.programme.dropped).toEqual([{ number: 2, reason: 'مكرر' }])
    expect(read?.points.map(({ number }) => number)).toEqual([1])
    expect((await downloads(programme.slug))?.csv.split('\r\n').length).toBe(3)
  })
})

describe('Figures', () => {
  test('how far each point has come is what the rules say of its entries, whatever they are', async () => {
    const branch = await aBody(sql, root, 'فرع')
    const author = await aMember(sql, 'كاتب', ['branchSecretary', branch])
    const programme = await aProgramme(sql, branch, author)
    for (let n = 0; n < 12; n += 1) {
      const point = await aPoint(sql, programme, author)
      let last: string | null = null
      for (let m = 0; m <= n % 5; m += 1) {
        const step = (['begun', 'delayed', 'delivered', 'blocked', 'partlyDelivered'] as const)[
          (n * 3 + m) % 5
        ]
        const ruling = ([null, 'confirmed', 'confirmed', 'returned'] as const)[(n + m) % 4] ?? null
        const id: string = await anEntry(sql, point, author, {
          step: step ?? 'begun',
          on: `2024-0${1 + ((n + m * 2) % 8)}-01`,
          ruling,
        })
        if (last && (n + m) % 3 === 0)
          await sql`update progress_entries set corrects = ${last} where id = ${id}`
        last = id
      }
    }
    const entries = await sql`select e.id, e.point_id, e.step, e.happened_on::text as "happenedOn",
      to_char(e.entered_at, 'YYYY-MM-DD HH24:MI:SS.US') as "enteredAt", e.corrects, r.outcome as ruling
      from progress_entries e left join progress_rulings r on r.entry_id = e.id where e.programme_id = ${programme.id}`
    const read = await readAll(programme.slug)
    expect(read?.points.length).toBe(12)
    for (const { id, step } of read?.points ?? [])
      expect(step).toBe(stepOf(entries.filter((entry) => entry.point_id === id) as never))
    const [row] = read?.measured.filter(({ id }) => id === programme.id) ?? []
    expect(row?.figures?.shares.total).toBe(12)
    expect(row?.figures?.shares.delivered).toBe(
      read?.points.filter(({ step }) => step === 'delivered').length,
    )
  })
  test('lists and pages count the same money, to the centime', async () => {
    const branch = await aBody(sql, root, 'فرع')
    const author = await aMember(sql, 'كاتب', ['branchSecretary', branch])
    const programme = await aProgramme(sql, branch, author)
    const point = await aPoint(sql, programme, author, { cost: 1_000_000_01 })
    await aLine(sql, point, author, { source: 'region', pledged: 333_33, committed: 222_22, paid: 111_11 })
    await aLine(sql, point, author, { source: 'state', pledged: 999_999_999_99, committed: 1, paid: 1 })
    const read = await readAll(programme.slug)
    const [row] = read?.measured.filter(({ id }) => id === programme.id) ?? []
    expect(row?.figures?.sums).toMatchObject({
      pledged: 333_33 + 999_999_999_99,
      paid: 111_12,
      committed: 222_23,
    })
    expect(row?.figures?.cost).toBe(1_000_000_01)
    const pledged = read?.money
      .filter(({ stage }) => stage === 'pledged')
      .reduce((sum, { amount }) => sum + amount, 0)
    expect(pledged).toBe(row?.figures?.sums.pledged)
  })
  test('a programme whose points were not promised yet has no figures', async () => {
    const branch = await aBody(sql, root, 'فرع')
    const author = await aMember(sql, 'كاتب', ['branchSecretary', branch])
    const programme = await aProgramme(sql, branch, author, { stage: 'consultation' })
    await aPoint(sql, programme, author)
    const read = await readAll(programme.slug)
    expect(read?.measured.find(({ id }) => id === programme.id)?.figures).toBeNull()
    expect(read?.points.length).toBe(1)
  })
})

describe('Open data', () => {
  test('the JSON is what its schema says, and holds every point however many there are', async () => {
    const branch = await aBody(sql, root, 'فرع')
    const author = await aMember(sql, 'كاتب', ['branchSecretary', branch])
    const programme = await aProgramme(sql, branch, author)
    for (let n = 0; n < 55; n += 1) {
      const point = await aPoint(sql, programme, author)
      if (n % 20 === 0) await anEntry(sql, point, author, { step: 'delivered' })
      if (n % 20 === 0) await aLine(sql, point, author)
    }
    const files = await downloads(programme.slug)
    const read = openProgramme.strict().parse(JSON.parse(files?.json ?? ''))
    expect(read.points.map(({ number }) => number)).toEqual(Array.from({ length: 55 }, (_, n) => n + 1))
    expect(read.points[0]).toMatchObject({
      step: 'delivered',
      totals: { pledged: 80_000_00, paid: 20_000_00 },
    })
    expect(files?.csv.startsWith(`\ufeff"number";"title"`)).toBe(true)
    expect(files?.csv.trimEnd().split('\r\n').length).toBe(56)
    expect(COLUMNS.length).toBe(21)
  })
  test('a title that looks like a formula stays a title in the table', async () => {
    const branch = await aBody(sql, root, 'فرع')
    const author = await aMember(sql, 'كاتب', ['branchSecretary', branch])
    const programme = await aProgramme(sql, branch, author)
    await aPoint(sql, programme, author)
    await sql`update point_versions set title_fr = '=HYPERLINK("http://x")' where programme_id = ${programme.id}`
    expect((await downloads(programme.slug))?.csv).toContain(`"'=HYPERLINK(""http://x"")"`)
  })
})
