set check_function_bodies = off;
--> statement-breakpoint
ALTER TABLE "tokens" ADD COLUMN "issued_by" uuid;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_issued_by_members_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- The bodies in which a member holds a capability now, whoever asks.
create function access.reach_of(one uuid, wanted text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive reach as (
      select m.body_id as id from access.current_mandates(one) m join offices o on o.id = m.office_id
        where wanted = any(o.capabilities)
      union
      select b.id from reach r join bodies b on b.parent_id = r.id
    )
    select coalesce(array_agg(id), '{}') from reach
  $$;
--> statement-breakpoint
-- Whether one member may hand another a printed code: they manage the other's home, and hold, everywhere, all that the
-- other holds. Offices that begin later or rest while suspended count too: a code outlives the wait.
create function access.may_hand_code(giver uuid, taker uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from profiles p where p.member_id = taker
        and p.body_id = any(access.reach_of(giver, 'members.manage')))
      and not exists (select from mandates m join offices o on o.id = m.office_id
        cross join unnest(o.capabilities) as c(capability)
        where m.member_id = taker and (m.ends_at is null or m.ends_at > now())
          and not m.body_id = any(access.reach_of(giver, c.capability)))
  $$;
--> statement-breakpoint
drop function access.holds_all_of(uuid);
--> statement-breakpoint
alter function access.reach_of(uuid, text) owner to portal_keys;
--> statement-breakpoint
alter function access.may_hand_code(uuid, uuid) owner to portal_keys;
--> statement-breakpoint
revoke execute on function access.reach_of(uuid, text), access.may_hand_code(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function access.reach_of(uuid, text) to portal_keys;
--> statement-breakpoint
grant execute on function access.may_hand_code(uuid, uuid) to portal_registrar, portal_doorkeeper;
--> statement-breakpoint
-- A printed code for a member without e-mail whose home the actor manages; earlier ones are spent by it.
create or replace function register.issue_code(who uuid, code_hash bytea, lasts interval) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    begin
      if exists (select from credentials c where c.member_id = who and c.email is not null)
        or not access.may_hand_code(access.me(), who) then return false; end if;
      insert into credentials (member_id) select who
        where not exists (select from credentials c where c.member_id = who);
      update tokens t set used_at = now() where t.member_id = who and t.purpose = 'code' and t.used_at is null;
      insert into tokens (hash, member_id, purpose, ends_at, issued_by)
        values (code_hash, who, 'code', now() + lasts, access.me());
      return true;
    end
  $$;
--> statement-breakpoint
-- Whoever is given an office that can do something has no open code any more: it was handed to a plain member.
create function register.spend_codes() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if exists (select from offices o where o.id = new.office_id and o.capabilities <> '{}') then
        update tokens t set used_at = now()
          where t.member_id = new.member_id and t.purpose = 'code' and t.used_at is null;
      end if;
      return null;
    end
  $$;
--> statement-breakpoint
create trigger mandates_spend_codes after insert on mandates for each row execute function register.spend_codes();
--> statement-breakpoint
alter function register.spend_codes() owner to portal_registrar;
--> statement-breakpoint
revoke execute on function register.spend_codes() from public;
--> statement-breakpoint
-- Once, and never again: the row is marked used in the statement that finds it. A code only while whoever handed it
-- over still could.
create or replace function door.redeem(token_hash bytea, why text, new_hash text, language text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare who uuid;
    begin
      -- The person's own row first, always: two links of one person must not wait for each other.
      perform from credentials c where c.member_id =
        (select t.member_id from tokens t where t.hash = token_hash and t.purpose = why) for update;
      update tokens t set used_at = now()
      where t.hash = token_hash and t.purpose = why and t.used_at is null and t.ends_at > now()
        and not door.suspended(t.member_id)
        and (t.purpose <> 'code' or access.may_hand_code(t.issued_by, t.member_id))
      returning t.member_id into who;
      if who is null then return null; end if;
      update credentials set password_hash = new_hash, changed_at = now(), locale = language where member_id = who;
      update tokens set used_at = now() where member_id = who and used_at is null;
      update sessions set revoked_at = now() where member_id = who and revoked_at is null;
      perform door.note(who, 'password.set');
      return who;
    end
  $$;
