import type { Sql } from 'postgres'

const BODIES = 25
const POINTS = 100
const ENTRIES = 10
const LINES = 4

/**
 * Adds programmes to a prepared database, those with these numbers: each runs before the public, with 100 points, ten
 * confirmed entries a point, the last with evidence, and four sources of money that were pledged, committed and paid in
 * part. In: a connection as owner.
 */
export const fillProgrammes = async (sql: Sql, from: number, to: number): Promise<void> => {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`insert into bodies (id, parent_id, kind, name_ar, name_fr, slug)
      select gen_random_uuid(), o.root_id, 'branch', 'فرع ' || i, 'Section ' || i, 'bench-' || i
      from generate_series(1, ${BODIES}::int) i, organisation o
      where not exists (select from bodies where slug = 'bench-1')`
    await tx`insert into members (id, name_ar, name_latin) select gen_random_uuid(), 'محررة البرامج', 'Bench Drafter'
      where not exists (select from members where name_latin = 'Bench Drafter')`
    await tx`create temporary table drafter on commit drop as select id from members where name_latin = 'Bench Drafter'`
    await tx`create temporary table plan on commit drop as
      select i, gen_random_uuid() as id, b.id as body_id from generate_series(${from}::int, ${to}::int) i
      join bodies b on b.slug = 'bench-' || (1 + i % ${BODIES}::int)`
    await tx`insert into programmes (id, body_id, kind, slug, title_ar, title_fr, intro_ar, communes, starts_on, ends_on, stage, added_by)
      select p.id, p.body_id, 'electoral', 'bench-' || p.i, 'برنامج ' || p.i, 'Programme ' || p.i, 'برنامج للقياس',
        array(select code from communes order by code limit 5), '2021-09-08', '2027-09-07', 'running', d.id from plan p, drafter d`
    await tx`insert into programme_openings (programme_id, body_id, opened_by) select p.id, p.body_id, d.id from plan p, drafter d`
    await tx`insert into programme_moves (id, programme_id, body_id, from_stage, stage, decision, decided_on, moved_by)
      select gen_random_uuid(), p.id, p.body_id, 'adopted', 'running', 'bureau', '2021-10-01', d.id from plan p, drafter d`
    await tx`create temporary table spot on commit drop as
      select n, gen_random_uuid() as id, p.id as programme_id, p.body_id from plan p, generate_series(1, ${POINTS}::int) n`
    await tx`insert into points (id, programme_id, body_id, number, version, adopted_version, added_by)
      select s.id, s.programme_id, s.body_id, s.n, 1, 1, d.id from spot s, drafter d`
    await tx`insert into point_versions (id, point_id, programme_id, body_id, number, title_ar, title_fr, text_ar, text_fr,
        need_ar, need_fr, theme, communes, authority, starts_on, due_on, cost, saved_by)
      select gen_random_uuid(), s.id, s.programme_id, s.body_id, 1, 'إنارة الحي رقم ' || s.n, 'Éclairage du quartier ' || s.n,
        repeat('نص النقطة كما وُعد بها. ', 20), repeat('Le texte du point, tel que promis. ', 20), 'حاجة من حاجات الحي', 'Un besoin',
        t.keys[1 + s.n % array_length(t.keys, 1)], array[c.codes[1 + s.n % array_length(c.codes, 1)]], 'commune',
        '2021-10-01', date '2023-01-01' + s.n * 10, s.n * 10000000, d.id
      from spot s, drafter d, (select array_agg(key order by position) as keys from themes) t,
        (select array_agg(code order by code) as codes from communes) c`
    await tx`create temporary table step on commit drop as
      select k, gen_random_uuid() as id, s.id as point_id, s.programme_id, s.body_id, s.n,
        case when k = ${ENTRIES}::int then (array['delivered', 'delivered', 'delayed', 'partlyDelivered', 'blocked', 'abandoned'])[1 + s.n % 6]
          when k % 3 = 2 then 'delayed' else 'begun' end as step
      from spot s, generate_series(1, ${ENTRIES}::int) k`
    await tx`insert into progress_entries (id, point_id, programme_id, body_id, step, happened_on, text_ar, text_fr, reason, entered_by, entered_at)
      select e.id, e.point_id, e.programme_id, e.body_id, e.step, date '2021-11-01' + e.k * 100 + e.n, 'ما حدث في هذه المرحلة', 'Ce qui s’est passé',
        'سبب', d.id, timestamptz '2021-11-01' + make_interval(days => e.k * 100 + e.n) from step e, drafter d`
    await tx`insert into progress_rulings (entry_id, programme_id, body_id, outcome, ruled_by, ruled_at)
      select e.id, e.programme_id, e.body_id, 'confirmed', d.id, timestamptz '2021-11-02' + make_interval(days => e.k * 100 + e.n) from step e, drafter d`
    await tx`insert into evidence (id, entry_id, programme_id, body_id, kind, title, url, added_by)
      select gen_random_uuid(), e.id, e.programme_id, e.body_id, 'link', 'محضر', 'https://example.org/pv', d.id from step e, drafter d where e.k = ${ENTRIES}::int`
    await tx`create temporary table purse on commit drop as
      select l, gen_random_uuid() as id, s.id as point_id, s.programme_id, s.body_id, s.n from spot s, generate_series(1, ${LINES}::int) l`
    await tx`insert into funding_lines (id, point_id, programme_id, body_id, source, added_by)
      select u.id, u.point_id, u.programme_id, u.body_id, (array['commune', 'region', 'state', 'allies'])[u.l], d.id from purse u, drafter d`
    await tx`insert into funding_entries (id, line_id, programme_id, body_id, stage, amount, "on", standing, recorded_by)
      select gen_random_uuid(), u.id, u.programme_id, u.body_id, x.stage, u.n * 1000000 / x.part, '2022-03-01', 'illustrative', d.id
      from purse u, drafter d, (values ('pledged', 1), ('committed', 2), ('paid', 4)) x(stage, part)`
  })
  await sql`vacuum analyze`
}

/** How much of it there is. */
export const countsOf = async (sql: Sql) => {
  const [counts] = await sql<{ programmes: number; points: number; entries: number; lines: number }[]>`select
    (select count(*)::int from programmes) as programmes, (select count(*)::int from points) as points,
    (select count(*)::int from progress_entries) as entries, (select count(*)::int from funding_lines) as lines`
  return counts ?? { programmes: 0, points: 0, entries: 0, lines: 0 }
}
