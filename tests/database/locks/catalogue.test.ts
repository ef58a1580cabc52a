import { expect, test } from 'vitest'
import { ownerSql as sql } from '../../environment/database'
import { figure } from '../../environment/figures'

const PORTAL = (await sql`select rolname from pg_roles where rolname like 'portal\\_%'`).map(
  ({ rolname }) => rolname,
)

// Logins that own a schema of their own, and nothing else: the job queue and the rate limiter.
const OWN_SCHEMA = { portal_boss: 'pgboss', portal_limits: 'limits' }

test('every table is closed by row policies, for its owner too', async () => {
  const open = await sql`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`
  expect([...open]).toEqual([])
})

test('how many tables there are, and how many of them have a gap', async () => {
  const [row] = await sql<{ tables: number; gaps: number }[]>`
    select count(*)::int as tables, count(*) filter (where not (c.relrowsecurity and c.relforcerowsecurity)
      or not exists (select from pg_policy p where p.polrelid = c.oid))::int as gaps
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p')`
  figure('Z5', `${row?.tables} tables under FORCE row security with policies, gaps ${row?.gaps}`)
  expect(row?.gaps).toBe(0)
})

test('no table is left without a policy', async () => {
  const bare = await sql`select tablename from pg_tables t where schemaname = 'public'
    and not exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = t.tablename)`
  expect([...bare]).toEqual([])
})

test('no role of the portal walks past row policies, creates roles, or is a superuser', async () => {
  const strong = await sql`select rolname from pg_roles
    where rolname = any(${PORTAL}) and (rolbypassrls or rolsuper or rolcreaterole or rolcreatedb or rolinherit)`
  expect([...strong]).toEqual([])
})

test('no role of the portal owns a table, but the two that own a schema of their own', async () => {
  const owned = await sql<{ schema: string; owner: string }[]>`
    select distinct n.nspname as schema, r.rolname as owner from pg_class c
    join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
    where c.relkind in ('r', 'p', 'v', 'm') and r.rolname = any(${PORTAL})`
  for (const { owner, schema } of owned) expect(OWN_SCHEMA).toHaveProperty(owner, schema)
  const elsewhere = await sql<{ table: string; role: string }[]>`
    select table_schema || '.' || table_name as table, grantee as role from information_schema.role_table_grants
    where grantee in ('portal_boss', 'portal_limits') and table_schema not in ('pgboss', 'limits')`
  expect([...elsewhere]).toEqual([])
})

test('the portal’s login has no rights of its own', async () => {
  const own =
    await sql`select table_name, privilege_type from information_schema.role_table_grants where grantee = 'portal_app'`
  expect([...own]).toEqual([])
})

test('rights follow policies: nothing is granted that no policy speaks of', async () => {
  const beyond = await sql`
    select grantee, table_name, privilege_type from information_schema.role_table_grants g
    where table_schema = 'public' and grantee like 'portal\_%' and not exists (
      select from pg_policies p where p.schemaname = 'public' and p.tablename = g.table_name
        and g.grantee = any(p.roles) and p.cmd in ('ALL', g.privilege_type))`
  expect([...beyond]).toEqual([])
})

test('everybody at large can do nothing', async () => {
  const rights = await sql`select table_name, privilege_type from information_schema.role_table_grants
    where grantee = 'PUBLIC' and table_schema in ('public', 'access', 'door', 'programme', 'search', 'pgboss', 'limits')`
  expect([...rights]).toEqual([])
})

test('no function of the portal can be called by everybody at large', async () => {
  const open = await sql`select p.oid::regprocedure::text as name from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('access', 'door', 'programme', 'register', 'search') and p.prorettype <> 'trigger'::regtype
      and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
        where a.grantee = 0 and a.privilege_type = 'EXECUTE')`
  expect(open.map(({ name }) => name)).toEqual([])
})

test('of what lends the rights of the registrar, who reads everybody, nothing is open to visitors', async () => {
  const callers = await sql<{ caller: string }[]>`select distinct r.rolname as caller from pg_proc p
    join pg_roles o on o.oid = p.proowner cross join aclexplode(p.proacl) a join pg_roles r on r.oid = a.grantee
    where p.prosecdef and o.rolname = 'portal_registrar' and a.privilege_type = 'EXECUTE' order by 1`
  expect(callers.map(({ caller }) => caller)).toEqual([
    'portal_door',
    'portal_job',
    'portal_member',
    'portal_registrar',
  ])
})

test('every view reads with its reader’s rights', async () => {
  const views = await sql`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('pg_catalog', 'information_schema', 'pgboss') and c.relkind = 'v'
      and not coalesce(c.reloptions::text like '%security_invoker=true%', false)`
  expect([...views]).toEqual([])
})

test('every function that lends its owner’s rights pins where it looks, and its owner is no superuser', async () => {
  const loose = await sql`select p.oid::regprocedure::text as name from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
    where p.prosecdef and n.nspname in ('public', 'access', 'door', 'programme', 'search', 'register')
      and (r.rolsuper or p.proconfig is null or not exists (select from unnest(p.proconfig) c where c like 'search_path=%'))`
  expect([...loose]).toEqual([])
})
