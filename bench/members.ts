import type { Sql } from 'postgres'

const FIRST = `محمد أحمد يوسف إدريس كريم مصطفى رشيد حميد عمر سعيد طارق خالد ياسين أيوب بلال حسن حسين عثمان زكرياء أنس
  أمينة خديجة سلمى نعيمة حسناء مليكة سناء زهرة إيمان لطيفة هاجر بشرى كوثر مريم ليلى سعاد نادية فاطمة حنان وفاء`
const LAST = `العلوي الإدريسي الساحلي البحراوي الدكالي الحداد النجار العطار الفلاح الصياد الخياط البناي الوردي المنصوري
  التازي الفاسي البقالي الشرقاوي الغزواني السباعي الرحماني البوعناني المرابط القادري الحسني الصقلي الزياني العمراني`

/**
 * Fills a prepared database with 50 branches, 10 sectors, and so many members: each at home in a branch, with three
 * mandates (membership, one that is over, one in a sector or an office). In: a connection as owner. Nothing is sealed.
 */
export async function fillRegister(
  sql: Sql,
  members: number,
): Promise<{ branches: string[]; sectors: string[] }> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`create temporary table place on commit drop as
      select i, gen_random_uuid() as id, case when i <= 50 then 'branch' else 'sector' end as kind from generate_series(1, 60) i`
    await tx`insert into bodies (id, parent_id, kind, name_ar, name_fr, slug)
      select p.id, o.root_id, p.kind, 'هيئة ' || p.i, 'Instance ' || p.i, 'instance-' || p.i from place p, organisation o`
    await tx`create temporary table called on commit drop as
      select row_number() over () - 1 as n, ar, latin, search.normalise(ar || ' ' || latin) as words,
        register.name_key(ar) as key_ar, register.name_key(latin) as key_latin
      from (select f || ' ' || l as ar, 'Nom ' || a || ' ' || b as latin
        from unnest(${FIRST.split(/\s+/)}::text[]) with ordinality as x(f, a),
          unnest(${LAST.split(/\s+/)}::text[]) with ordinality as y(l, b)) names`
    await tx`create temporary table person on commit drop as
      select i, gen_random_uuid() as id, (i * 7919) % (select count(*) from called) as name, 1 + (i * 31) % 50 as home,
        timestamptz '2000-01-01' + make_interval(days => (i * 37) % 9000) as joined
      from generate_series(1, ${members}::int) i`
    await tx`insert into members (id, name_ar, name_latin, joined_at, words, key_ar, key_latin)
      select p.id, c.ar, c.latin, p.joined, c.words, c.key_ar, c.key_latin from person p join called c on c.n = p.name`
    await tx`insert into profiles (member_id, body_id, gender, born_on, commune_code)
      select p.id, h.id, case when p.i % 5 < 2 then 'f' else 'm' end, date '1950-01-01' + (p.i * 13) % 20000,
        (select array_agg(code) from communes)[1 + p.i % 50] from person p join place h on h.i = p.home`
    await tx`insert into contacts (member_id, phone_sealed, phone_key, phone_tail)
      select id, sha256(convert_to('s' || i, 'UTF8')), sha256(convert_to('p' || i, 'UTF8')), sha256(convert_to('t' || i % 10000, 'UTF8'))
      from person`
    await tx`insert into suspensions (id, member_id, reason) select gen_random_uuid(), id, 'x' from person where i % 200 = 0`
    await tx`insert into departures (id, member_id, body_id, recorded_by)
      select gen_random_uuid(), p.id, h.id, p.id from person p join place h on h.i = p.home where p.i % 100 = 1`
    const mandate = tx`insert into mandates (id, member_id, office_id, body_id, starts_at, ends_at, decision, decided_on)
      select gen_random_uuid(), p.id, o.id, h.id,`
    await tx`${mandate} p.joined, null, 'appointment', '2018-04-22' from person p join place h on h.i = p.home
      join offices o on o.key = 'member'`
    await tx`${mandate} p.joined, p.joined + interval '1 year', 'appointment', '2018-04-22' from person p
      join place h on h.i = 1 + (p.home + 7) % 50 join offices o on o.key = 'member'`
    await tx`${mandate} p.joined, null, 'appointment', '2018-04-22' from person p
      join place h on h.i = case when p.i % 2 = 0 then 51 + (p.i / 2) % 10 else p.home end
      join offices o on o.key = case when p.i % 2 = 0 then 'member' when p.i % 40 = 1 then 'treasurer' else 'adviser' end`
  })
  // As the server’s own housekeeping leaves tables that stood for a while, and none of it in the measurement’s way.
  await sql`vacuum (analyze)`
  await sql`checkpoint`
  const rows = await sql<
    { id: string; kind: string }[]
  >`select id, kind from bodies where name_fr like 'Instance %'`
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ id }) => id)
  return { branches: of('branch'), sectors: of('sector') }
}
