import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import accounts from '@/db/sample/accounts.json'
import { sampleBodies } from '@/db/sample/organisation'
import { loadMembers, loadOffices } from '@/features/portal/sample-members'
import { loadProgrammes } from '@/features/portal/sample-programmes'
import { aMember, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'

const AZEMMOUR = 'azemmour-2015-2021'

// The sample's bodies and people, without its pictures and passwords.
beforeAll(async () => {
  const bodies = new Map<string, string>([['root', await rootBody(sql)]])
  for (const { key, kind, name, parent } of sampleBodies)
    if (parent !== null) {
      const id = randomUUID()
      await sql`insert into bodies (id, parent_id, kind, name_ar, name_fr)
        values (${id}, ${bodies.get(parent) ?? ''}, ${kind}, ${name.ar}, ${name.fr})`
      bodies.set(key, id)
    }
  const body = (key: string) => bodies.get(key) ?? ''
  const people = new Map<string, string>()
  for (const { key, nameAr, office, body: of } of accounts)
    people.set(key, await aMember(sql, nameAr, [office, body(of)]))
  const members = await loadMembers(sql, body)
  await loadOffices(sql, body, members)
  await loadProgrammes(sql, { body, person: (key) => members.get(key) ?? people.get(key) ?? '' })
})

test('Azemmour’s points cost 162 million dirhams together, to the centime', async () => {
  const [sum] =
    await sql`select sum(v.cost)::text as cost from programmes p join points t on t.programme_id = p.id
    join point_versions v on v.point_id = t.id and v.number = t.version where p.slug = ${AZEMMOUR}`
  expect(sum?.cost).toBe('16200000000')
})

test('about two thirds of it were brought in, whether one counts what is committed or what is paid', async () => {
  const rows = await sql<{ stage: string; amount: string }[]>`select e.stage, sum(e.amount)::text as amount
    from programmes p join funding_entries e on e.programme_id = p.id where p.slug = ${AZEMMOUR} group by e.stage`
  const share = new Map(rows.map(({ stage, amount }) => [stage, Number(amount) / 162_000_000_00]))
  expect(share.get('committed')).toBeCloseTo(2 / 3, 10)
  for (const stage of ['pledged', 'committed', 'paid']) {
    expect(share.get(stage)).toBeGreaterThan(0.6)
    expect(share.get(stage)).toBeLessThan(0.7)
  }
})

test('most of its points became reality, and the others say why not', async () => {
  const rows = await sql<{ step: string; reason: string }[]>`select distinct on (e.point_id) e.step, e.reason
    from progress_entries e join programmes p on p.id = e.programme_id where p.slug = ${AZEMMOUR}
    order by e.point_id, e.happened_on desc, e.entered_at desc`
  const [of, steps] = [rows.length, Map.groupBy(rows, ({ step }) => step)]
  expect(of).toBe(22)
  expect(steps.get('delivered')?.length).toBeGreaterThan(of / 2)
  for (const step of ['blocked', 'abandoned'])
    for (const { reason } of steps.get(step) ?? [])
      expect(reason).toMatch(/\p{Script=Arabic}.* · .*\p{Script=Latin}/u)
  expect([...steps.keys()].sort()).toEqual(['abandoned', 'blocked', 'delivered', 'partlyDelivered'])
})

test('the totals stand before the public as reported by the founding document, with their standing', async () => {
  const [programme] =
    await sql`select intro_ar, intro_fr, intro_en from programmes p join programme_openings o on o.programme_id = p.id
      where slug = ${AZEMMOUR} and stage = 'closed'`
  expect(programme?.intro_ar).toMatch(/162 مليون درهم.*ثلثيها.*الوثيقة التأسيسية.*مثال توضيحي/s)
  expect(programme?.intro_fr).toMatch(
    /162\u00a0millions de dirhams.*deux tiers.*document fondateur.*exemple/s,
  )
  expect(programme?.intro_en).toMatch(/162 million dirhams.*two thirds.*founding document.*example/s)
})

test('every figure of the sample is reported or an example, and none confirmed', async () => {
  const standings = await sql<{ standing: string }[]>`
    select cost_standing as standing from point_versions union select standing from funding_entries
    union select standing from indicator_readings`
  expect(standings.map(({ standing }) => standing)).toEqual(['illustrative'])
  const [unsourced] =
    await sql`select count(*)::int as points from point_versions where cost_source = '' or cost_on is null`
  expect(unsourced?.points).toBe(0)
})

test('every point of Azemmour says itself that it is an example', async () => {
  const [silent] =
    await sql`select count(*)::int as points from point_versions v join programmes p on p.id = v.programme_id
    where p.slug = ${AZEMMOUR} and (v.text_ar not like '%مثال توضيحي%' or v.text_fr not like '%Exemple%')`
  expect(silent?.points).toBe(0)
})

test('programmes and points are titled in Arabic and in French', async () => {
  const titles = await sql<{ ar: string; fr: string }[]>`select title_ar as ar, title_fr as fr from programmes
    union all select title_ar, title_fr from point_versions`
  for (const { ar, fr } of titles) {
    expect(ar).toMatch(/\p{Script=Arabic}/u)
    expect(fr).toMatch(/\p{Script=Latin}/u)
  }
})

test('each programme stands at another stage of its life, and only two before the public', async () => {
  const rows = await sql`select p.slug, p.stage, o.programme_id is not null as open,
      (select count(*)::int from points t where t.programme_id = p.id) as points,
      (select count(*)::int from proposals x where x.programme_id = p.id) as proposals
    from programmes p left join programme_openings o on o.programme_id = p.id order by p.starts_on`
  expect([...rows]).toEqual([
    { slug: AZEMMOUR, stage: 'closed', open: true, points: 22, proposals: 0 },
    { slug: 'plan-provincial-2026-2028', stage: 'running', open: true, points: 12, proposals: 6 },
    { slug: 'plan-azemmour-2026-2027', stage: 'gathering', open: false, points: 0, proposals: 9 },
    { slug: 'el-jadida-2027-2033', stage: 'consultation', open: false, points: 8, proposals: 6 },
  ])
})

test('a contributor’s entry waits, a running point is silent, and two amendments meet on one paragraph', async () => {
  const [waiting] = await sql`select count(*)::int as entries from progress_entries e
    where not exists (select from progress_rulings r where r.entry_id = e.id)`
  const [silent] = await sql`select count(*)::int as points from (
      select e.point_id from progress_entries e join programmes p on p.id = e.programme_id and p.stage = 'running'
      group by e.point_id having max(e.happened_on) < '2026-08-20') x`
  const collisions = await sql`select point_id from amendments a where not exists (
      select from amendment_answers w where w.amendment_id = a.id)
    group by point_id, locale, paragraph having count(*) > 1`
  expect([waiting?.entries, silent?.points, collisions.length]).toEqual([1, 1, 1])
})

test('whatever an amendment quotes stands in the wording that it amends', async () => {
  const wrong =
    await sql`select a.before from amendments a join point_versions v on v.point_id = a.point_id and v.number = a.version
    where a.before <> coalesce((string_to_array(case a.locale when 'ar' then v.text_ar else v.text_fr end, E'\n'))[a.paragraph + 1], '')`
  expect([...wrong]).toEqual([])
})
