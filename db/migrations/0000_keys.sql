-- The keys: roles, and the lookup behind both locks. Tables follow in the next migration.
set check_function_bodies = off;
--> statement-breakpoint
do $$
declare role_name text;
begin
  foreach role_name in array array['portal_visitor', 'portal_door', 'portal_member', 'portal_keys', 'portal_doorkeeper', 'portal_notary', 'portal_job', 'portal_postman'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin noinherit nobypassrls', role_name);
    end if;
    execute format('grant %I to current_user', role_name);
  end loop;
end $$;
--> statement-breakpoint
revoke all on schema public from public;
--> statement-breakpoint
grant usage on schema public to portal_visitor, portal_door, portal_member, portal_keys, portal_doorkeeper, portal_notary, portal_job;
--> statement-breakpoint
create schema access;
--> statement-breakpoint
grant usage on schema access to portal_visitor, portal_door, portal_member, portal_keys, portal_doorkeeper, portal_notary, portal_job;
--> statement-breakpoint
grant create on schema access to portal_keys, portal_doorkeeper, portal_notary;
--> statement-breakpoint
-- After a transaction the setting is '', not null.
create function access.me() returns uuid language sql stable
  as $$ select nullif(current_setting('app.member', true), '')::uuid $$;
--> statement-breakpoint
-- Mandates that hold now: dated, not suspended, and a delegation only while its source holds.
create function access.current_mandates(who uuid) returns table (id uuid, office_id uuid, body_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive live as (
      select m.* from mandates m where m.member_id = who
        and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
        and not exists (select from suspensions s where s.member_id = m.member_id
          and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now()))
    ), sources as (
      select l.id as mandate, l.delegated_from as source from live l where l.delegated_from is not null
      union
      select s.mandate, m.delegated_from from sources s join mandates m on m.id = s.source
        where m.delegated_from is not null
    )
    select l.id, l.office_id, l.body_id from live l
    where not exists (
      select from sources s join mandates m on m.id = s.source
      where s.mandate = l.id and not (
        m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
        and not exists (select from suspensions x where x.member_id = m.member_id
          and x.starts_at <= now() and (x.ends_at is null or x.ends_at > now()))))
  $$;
--> statement-breakpoint
-- Which capability the actor holds in which body: what both locks are fed by.
create function access.grants() returns table (capability text, body_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive reach as (
      select c.capability, m.body_id
      from access.current_mandates(access.me()) m
      join offices o on o.id = m.office_id
      cross join unnest(o.capabilities) as c(capability)
      union
      select r.capability, b.id from reach r join bodies b on b.parent_id = r.body_id
    )
    select capability, body_id from reach
  $$;
--> statement-breakpoint
create function access.bodies(wanted text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive reach as (
      select m.body_id as id
      from access.current_mandates(access.me()) m
      join offices o on o.id = m.office_id
      where wanted = any(o.capabilities)
      union
      select b.id from reach r join bodies b on b.parent_id = r.id
    )
    select coalesce(array_agg(id), '{}') from reach
  $$;
--> statement-breakpoint
-- Members with a mandate, now, in a body that the capability reaches.
create function access.members_within(wanted text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(distinct m.member_id), '{}') from mandates m
    where m.body_id = any(access.bodies(wanted))
      and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
  $$;
--> statement-breakpoint
-- Those among them who hold that capability themselves: an editor reads the names of editors, not of members.
create function access.colleagues(wanted text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(distinct m.member_id), '{}') from mandates m join offices o on o.id = m.office_id
    where m.body_id = any(access.bodies(wanted)) and wanted = any(o.capabilities)
  $$;
--> statement-breakpoint
-- Where a body asks for four eyes, whoever wrote the words last does not publish them.
create function access.may_put_before_public(wanted uuid) returns boolean
  language sql stable set search_path = public, pg_temp
  as $$
    select exists (select from versions v join bodies b on b.id = v.body_id
      where v.id = wanted and not (b.four_eyes and v.saved_by = access.me()))
  $$;
--> statement-breakpoint
-- Whether a line of the ledger is the actor's own: details go beside no other.
create function access.is_my_line(line uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from ledger l where l.id = line and l.actor_id = access.me()) $$;
--> statement-breakpoint
alter function access.is_my_line(uuid) owner to portal_notary;
--> statement-breakpoint
alter function access.current_mandates(uuid) owner to portal_keys;
--> statement-breakpoint
alter function access.grants() owner to portal_keys;
--> statement-breakpoint
alter function access.bodies(text) owner to portal_keys;
--> statement-breakpoint
alter function access.members_within(text) owner to portal_keys;
--> statement-breakpoint
alter function access.colleagues(text) owner to portal_keys;
--> statement-breakpoint
revoke execute on all functions in schema access from public;
--> statement-breakpoint
grant execute on function access.me() to portal_visitor, portal_door, portal_member, portal_keys, portal_doorkeeper, portal_notary;
--> statement-breakpoint
grant execute on function access.current_mandates(uuid) to portal_keys;
--> statement-breakpoint
grant execute on function access.grants(), access.bodies(text), access.members_within(text), access.colleagues(text), access.may_put_before_public(uuid), access.is_my_line(uuid) to portal_member;
--> statement-breakpoint
grant execute on function access.bodies(text), access.grants() to portal_keys, portal_doorkeeper;
