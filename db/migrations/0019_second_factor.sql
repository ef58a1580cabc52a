set check_function_bodies = off;
--> statement-breakpoint
-- Whether offices give the actor power now. Said by db/client.ts in each transaction; where nothing is said, they give none.
create function access.empowered() returns boolean language sql stable
  as $$
    select coalesce(current_setting('app.second_factor', true), '') = 'optional'
      or coalesce(current_setting('app.assurance', true), '') = '2'
  $$;
--> statement-breakpoint
-- Mandates that hold now: dated, not suspended, and a delegation only while its source holds. The actor's own hold
-- with what they can do only where the second factor was asked for; plain membership holds all the same.
create or replace function access.current_mandates(who uuid) returns table (id uuid, office_id uuid, body_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive live as (
      select m.* from mandates m where m.member_id = who
        and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
        and not exists (select from suspensions s where s.member_id = m.member_id
          and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now()))
        and (who is distinct from access.me() or (select access.empowered())
          or exists (select from offices o where o.id = m.office_id and o.capabilities = '{}'))
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
-- Whether a member holds an office that can do anything: such people are staff, with a second factor or before it.
create function access.is_staff(who uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from mandates m join offices o on o.id = m.office_id
      where m.member_id = who and o.capabilities <> '{}'
        and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now()))
  $$;
--> statement-breakpoint
-- A member's home, or their bodies where none is noted, as far as the actor manages the members there. None where the
-- person can do more than the actor: with a password in hand, taking their second factor away would be taking their office.
create function access.homes_managed(who uuid) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with held as (
      select m.body_id, o.capabilities from mandates m join offices o on o.id = m.office_id
      where m.member_id = who and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
    ), homes as (
      select p.body_id from profiles p where p.member_id = who
      union select h.body_id from held h where not exists (select from profiles p where p.member_id = who)
    )
    select coalesce(array_agg(h.body_id), '{}') from homes h
    where h.body_id = any(access.bodies('members.manage')) and not exists (
      select from held cross join unnest(held.capabilities) as c(capability)
      where not held.body_id = any(access.bodies(c.capability)))
  $$;
--> statement-breakpoint
alter function access.is_staff(uuid) owner to portal_keys;
--> statement-breakpoint
alter function access.homes_managed(uuid) owner to portal_keys;
--> statement-breakpoint
revoke execute on function access.empowered(), access.is_staff(uuid), access.homes_managed(uuid) from public;
--> statement-breakpoint
grant execute on function access.empowered() to portal_keys;
--> statement-breakpoint
grant execute on function access.is_staff(uuid) to portal_doorkeeper;
--> statement-breakpoint
grant execute on function access.homes_managed(uuid) to portal_member, portal_doorkeeper;
--> statement-breakpoint
CREATE TABLE "pending_sign_ins" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "pending_sign_ins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"member_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "recovery_codes_member_id_hash_pk" PRIMARY KEY("member_id","hash")
);
--> statement-breakpoint
ALTER TABLE "recovery_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "second_factors" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"secret" "bytea" NOT NULL,
	"begun_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "second_factors_step" CHECK ("second_factors"."last_step" >= 0)
);
--> statement-breakpoint
ALTER TABLE "second_factors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "pending_sign_ins" ADD CONSTRAINT "pending_sign_ins_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_member_id_second_factors_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."second_factors"("member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pending_sign_ins_member_id_index" ON "pending_sign_ins" USING btree ("member_id");--> statement-breakpoint
CREATE POLICY "doorkeeper_keeps" ON "pending_sign_ins" AS PERMISSIVE FOR ALL TO "portal_doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "job_finds" ON "pending_sign_ins" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_clears" ON "pending_sign_ins" AS PERMISSIVE FOR DELETE TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "recovery_codes" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("recovery_codes"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "doorkeeper_keeps" ON "recovery_codes" AS PERMISSIVE FOR ALL TO "portal_doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "second_factors" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("second_factors"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "doorkeeper_keeps" ON "second_factors" AS PERMISSIVE FOR ALL TO "portal_doorkeeper" USING (true) WITH CHECK (true);
--> statement-breakpoint
-- The door, third part. A session says how sure it is, and the lock hears it; staff who are not sure enough are told.
drop function door.resolve_session(bytea, interval), door.open_session(uuid, bytea, interval, text, text);
--> statement-breakpoint
create function door.resolve_session(session_hash bytea, idle interval)
  returns table (session_id uuid, member_id uuid, assurance integer, email text, name_ar text, name_latin text,
    grants jsonb, staff boolean)
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare found_one sessions;
    begin
      select * into found_one from sessions s where s.hash = session_hash and s.revoked_at is null
        and s.ends_at > now() and s.seen_at > now() - idle and not door.suspended(s.member_id);
      if not found then return; end if;
      -- Once a minute is enough to know when a device was last seen.
      if found_one.seen_at < now() - interval '1 minute' then
        update sessions set seen_at = now() where id = found_one.id;
      end if;
      perform set_config('app.member', found_one.member_id::text, true),
        set_config('app.assurance', found_one.assurance::text, true);
      return query
        select found_one.id, m.id, found_one.assurance, coalesce(c.email, m.number::text), m.name_ar, m.name_latin,
          (select coalesce(jsonb_object_agg(g.capability, g.reach), '{}') from
            (select capability, jsonb_agg(body_id) as reach from access.grants() group by capability) g),
          access.is_staff(m.id)
        from members m join credentials c on c.member_id = m.id where m.id = found_one.member_id;
    end
  $$;
--> statement-breakpoint
-- Whoever has a second factor gets no session without it, whatever asks for one.
create function door.open_session(who uuid, session_hash bytea, lasts interval, browser text, language text, sureness integer default 1) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare opened uuid := gen_random_uuid();
    begin
      if door.suspended(who) then return null; end if;
      if sureness < 2 and exists (select from second_factors f where f.member_id = who and f.confirmed_at is not null)
      then return null; end if;
      insert into sessions (id, hash, member_id, ends_at, device, assurance)
      values (opened, session_hash, who, now() + lasts, left(browser, 300), sureness);
      update credentials set locale = language where member_id = who and locale <> language;
      perform door.note(who, 'session.opened');
      return opened;
    end
  $$;
--> statement-breakpoint
-- After the right password: whether a code is owed, which is then written down.
create function door.owe_code(who uuid, pending_hash bytea, lasts interval) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if not exists (select from second_factors f where f.member_id = who and f.confirmed_at is not null)
      then return false; end if;
      insert into pending_sign_ins (hash, member_id, ends_at) values (pending_hash, who, now() + lasts);
      return true;
    end
  $$;
--> statement-breakpoint
-- Who owes a code, while it can still be given: not after its time, nor after the password has changed.
create function door.owes_code(pending_hash bytea) returns table (member_id uuid, email text, secret bytea)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select f.member_id, coalesce(c.email, m.number::text), f.secret from pending_sign_ins p
    join second_factors f on f.member_id = p.member_id join credentials c on c.member_id = p.member_id
    join members m on m.id = p.member_id
    where p.hash = pending_hash and p.used_at is null and p.ends_at > now() and f.confirmed_at is not null
      and c.changed_at <= p.created_at and not door.suspended(p.member_id)
  $$;
--> statement-breakpoint
-- Takes a code once: the half minute of a device, or one of those kept for the day it is lost.
create function door.take_code(who uuid, step bigint, recovery bytea) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if step is not null then
        update second_factors f set last_step = step
        where f.member_id = who and f.confirmed_at is not null and f.last_step < step;
        return found;
      end if;
      update recovery_codes r set used_at = now()
      where r.member_id = who and r.hash = recovery and r.used_at is null;
      if found then perform door.note(who, 'factor.recovered'); end if;
      return found;
    end
  $$;
--> statement-breakpoint
create function door.pay_code(pending_hash bytea, step bigint, recovery bytea) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare who uuid;
    begin
      perform from pending_sign_ins p where p.hash = pending_hash and p.used_at is null for update;
      if not found then return null; end if;
      select o.member_id into who from door.owes_code(pending_hash) o;
      if who is null or not door.take_code(who, step, recovery) then return null; end if;
      update pending_sign_ins set used_at = now() where hash = pending_hash;
      return who;
    end
  $$;
--> statement-breakpoint
create function door.second_factor(who uuid) returns table (secret bytea, confirmed boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select f.secret, f.confirmed_at is not null from second_factors f where f.member_id = who $$;
--> statement-breakpoint
-- Asked again of someone who is signed in, however they call themselves at the door.
create function door.password_of(who uuid) returns text
  language sql stable security definer set search_path = public, pg_temp
  as $$ select c.password_hash from credentials c where c.member_id = who $$;
--> statement-breakpoint
create function door.begin_my_second_factor(sealed bytea) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      insert into second_factors as f (member_id, secret) values (access.me(), sealed)
      on conflict (member_id) do update set secret = excluded.secret, begun_at = now() where f.confirmed_at is null;
      return found;
    end
  $$;
--> statement-breakpoint
create function door.end_my_sessions() returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update sessions set revoked_at = now() where member_id = access.me() and revoked_at is null $$;
--> statement-breakpoint
create function door.keep_my_codes(hashes bytea[]) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      delete from recovery_codes where member_id = access.me();
      insert into recovery_codes (member_id, hash) select access.me(), h from unnest(hashes) h;
    end
  $$;
--> statement-breakpoint
-- From now on the second factor counts; sessions that were opened without it end.
create function door.confirm_my_second_factor(sealed bytea, step bigint, hashes bytea[]) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      update second_factors f set confirmed_at = now(), last_step = step
      where f.member_id = access.me() and f.confirmed_at is null and f.secret = sealed;
      if not found then return false; end if;
      perform door.keep_my_codes(hashes), door.end_my_sessions();
      return true;
    end
  $$;
--> statement-breakpoint
create function door.renew_my_codes(step bigint, recovery bytea, hashes bytea[]) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if not door.take_code(access.me(), step, recovery) then return false; end if;
      perform door.keep_my_codes(hashes);
      return true;
    end
  $$;
--> statement-breakpoint
-- Sessions end with it: none is as sure any more as it says.
create function door.remove_my_second_factor(step bigint, recovery bytea) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if not door.take_code(access.me(), step, recovery) then return false; end if;
      delete from second_factors where member_id = access.me();
      perform door.end_my_sessions();
      return true;
    end
  $$;
--> statement-breakpoint
-- Takes a lost second factor away, for who manages the members of that person's home body, and never one's own.
create function door.reset_second_factor(who uuid) returns table (email text, locale text)
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if who = access.me() or access.homes_managed(who) = '{}' then return; end if;
      delete from second_factors f where f.member_id = who and f.confirmed_at is not null;
      if not found then return; end if;
      update sessions set revoked_at = now() where member_id = who and revoked_at is null;
      return query select c.email, c.locale from credentials c where c.member_id = who;
    end
  $$;
--> statement-breakpoint
-- Of these people, those whose second factor the actor may take away.
create function door.second_factors_to_reset(people uuid[]) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(f.member_id), '{}') from second_factors f
    where f.member_id = any(people) and f.confirmed_at is not null and f.member_id <> access.me()
      and access.homes_managed(f.member_id) <> '{}'
  $$;
--> statement-breakpoint
do $$
declare signature regprocedure;
begin
  for signature in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'door' loop
    execute format('alter function %s owner to portal_doorkeeper', signature);
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to portal_doorkeeper', signature);
  end loop;
end $$;
--> statement-breakpoint
grant execute on function door.resolve_session(bytea, interval), door.open_session(uuid, bytea, interval, text, text, integer),
  door.owe_code(uuid, bytea, interval), door.owes_code(bytea), door.pay_code(bytea, bigint, bytea), door.second_factor(uuid),
  door.password_of(uuid)
  to portal_door;
--> statement-breakpoint
grant execute on function door.begin_my_second_factor(bytea), door.confirm_my_second_factor(bytea, bigint, bytea[]),
  door.renew_my_codes(bigint, bytea, bytea[]), door.remove_my_second_factor(bigint, bytea), door.reset_second_factor(uuid),
  door.second_factors_to_reset(uuid[]) to portal_member;
