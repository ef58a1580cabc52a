set check_function_bodies = off;
--> statement-breakpoint
ALTER TABLE "credentials" ADD COLUMN "email_key" "bytea";--> statement-breakpoint
ALTER TABLE "tokens" ADD COLUMN "issued_by" uuid;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "phone_since" timestamp with time zone;--> statement-breakpoint
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
-- over still could. The time is taken once the row is held: what was owed by the password before is older than it.
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
      update credentials set password_hash = new_hash, changed_at = clock_timestamp(), locale = language where member_id = who;
      update tokens set used_at = now() where member_id = who and used_at is null;
      update sessions set revoked_at = now() where member_id = who and revoked_at is null;
      perform door.note(who, 'password.set');
      return who;
    end
  $$;
--> statement-breakpoint
-- What was checked outside the database holds here only while the password is still that one.
drop function door.rehash(uuid, text), door.owe_code(uuid, bytea, interval), door.change_my_password(text),
  door.open_session(uuid, bytea, interval, text, text, integer), door.pay_code(bytea, bigint, bytea);
--> statement-breakpoint
-- True while this is the member's password; nobody changes it before the transaction is over.
create function door.still_knows(who uuid, known_hash text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      perform from credentials c where c.member_id = who and c.password_hash = known_hash for update;
      return found;
    end
  $$;
--> statement-breakpoint
create function door.rehash(who uuid, known_hash text, new_hash text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      update credentials set password_hash = new_hash where member_id = who and password_hash = known_hash;
      return found;
    end
  $$;
--> statement-breakpoint
-- Whoever has a second factor gets no session without it, whatever asks for one; and none is sure without one.
create function door.open_session(who uuid, known_hash text, session_hash bytea, lasts interval, browser text, language text,
    sureness integer default 1) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare opened uuid := gen_random_uuid(); two_steps boolean;
    begin
      if door.suspended(who) or not door.still_knows(who, known_hash) then return null; end if;
      two_steps := exists (select from second_factors f where f.member_id = who and f.confirmed_at is not null);
      if two_steps and sureness < 2 then return null; end if;
      insert into sessions (id, hash, member_id, ends_at, device, assurance)
      values (opened, session_hash, who, now() + lasts, left(browser, 300), case when two_steps then sureness else 1 end);
      update credentials set locale = language where member_id = who and locale <> language;
      perform door.note(who, 'session.opened');
      return opened;
    end
  $$;
--> statement-breakpoint
-- After the right password: whether a code is owed, which is then written down. Null where it is the password no more.
create function door.owe_code(who uuid, known_hash text, pending_hash bytea, lasts interval) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if not door.still_knows(who, known_hash) then return null; end if;
      if not exists (select from second_factors f where f.member_id = who and f.confirmed_at is not null)
      then return false; end if;
      insert into pending_sign_ins (hash, member_id, ends_at) values (pending_hash, who, now() + lasts);
      return true;
    end
  $$;
--> statement-breakpoint
-- Out: whose it was, and the password that was given for it.
create function door.pay_code(pending_hash bytea, step bigint, recovery bytea) returns table (member_id uuid, password_hash text)
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    #variable_conflict use_column
    declare owing pending_sign_ins; who uuid;
    begin
      select * into owing from pending_sign_ins p where p.hash = pending_hash and p.used_at is null for update;
      if not found then return; end if;
      -- Held before it is looked at whether the password has changed: it cannot any more, then.
      perform from credentials c where c.member_id = owing.member_id for update;
      select o.member_id into who from door.owes_code(pending_hash) o;
      if who is null or not door.take_code(who, step, recovery) then return; end if;
      update pending_sign_ins set used_at = now() where hash = pending_hash;
      return query select c.member_id, c.password_hash from credentials c where c.member_id = who;
    end
  $$;
--> statement-breakpoint
-- Of the signed-in member alone, and it ends every session of theirs. False where the password was changed meanwhile.
create function door.change_my_password(known_hash text, new_hash text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if not door.still_knows(access.me(), known_hash) then return false; end if;
      update credentials set password_hash = new_hash, changed_at = clock_timestamp() where member_id = access.me();
      update tokens set used_at = now() where member_id = access.me() and used_at is null;
      update sessions set revoked_at = now() where member_id = access.me() and revoked_at is null;
      return true;
    end
  $$;
--> statement-breakpoint
-- From now on the second factor counts; sessions that were opened without it end. The password's row is held first here
-- and below: whoever opens a session holds it too, so that none slips between.
create or replace function door.confirm_my_second_factor(sealed bytea, step bigint, hashes bytea[]) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      perform from credentials c where c.member_id = access.me() for update;
      update second_factors f set confirmed_at = now(), last_step = step
      where f.member_id = access.me() and f.confirmed_at is null and f.secret = sealed;
      if not found then return false; end if;
      perform door.keep_my_codes(hashes), door.end_my_sessions();
      return true;
    end
  $$;
--> statement-breakpoint
-- Sessions end with it: none is as sure any more as it says.
create or replace function door.remove_my_second_factor(step bigint, recovery bytea) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      perform from credentials c where c.member_id = access.me() for update;
      if not door.take_code(access.me(), step, recovery) then return false; end if;
      delete from second_factors where member_id = access.me();
      perform door.end_my_sessions();
      return true;
    end
  $$;
--> statement-breakpoint
-- Takes a lost second factor away, for who manages the members of that person's home body, and never one's own.
create or replace function door.reset_second_factor(who uuid) returns table (email text, locale text)
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if who = access.me() or access.homes_managed(who) = '{}' then return; end if;
      perform from credentials c where c.member_id = who for update;
      delete from second_factors f where f.member_id = who and f.confirmed_at is not null;
      if not found then return; end if;
      update sessions set revoked_at = now() where member_id = who and revoked_at is null;
      return query select c.email, c.locale from credentials c where c.member_id = who;
    end
  $$;
--> statement-breakpoint
do $$
declare signature regprocedure;
begin
  for signature in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'door'
    and p.proname in ('still_knows', 'rehash', 'open_session', 'owe_code', 'pay_code', 'change_my_password') loop
    execute format('alter function %s owner to portal_doorkeeper', signature);
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to portal_doorkeeper', signature);
  end loop;
end $$;
--> statement-breakpoint
grant execute on function door.rehash(uuid, text, text), door.owe_code(uuid, text, bytea, interval),
  door.open_session(uuid, text, bytea, interval, text, text, integer), door.pay_code(bytea, bigint, bytea) to portal_door;
--> statement-breakpoint
grant execute on function door.change_my_password(text, text) to portal_member;

--> statement-breakpoint
-- An invitation is redeemed like any link. Only who has no name yet, and is called by their address, says what they are
-- called: the names of everyone else were decided by those who keep the register.
create or replace function door.accept(token_hash bytea, new_hash text, language text, in_arabic text, in_latin text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare who uuid := door.redeem(token_hash, 'invitation', new_hash, language);
    begin
      if who is null then return null; end if;
      update members m set name_ar = in_arabic, name_latin = in_latin from credentials c
        where m.id = who and c.member_id = m.id and m.name_ar = c.email and m.name_latin = c.email;
      perform door.note(who, 'invitation.accepted');
      return who;
    end
  $$;

--> statement-breakpoint
-- Since when a phone is somebody's is noted here alone: nobody claims to have had a number before its owner.
create function register.note_phone() returns trigger language plpgsql set search_path = public, pg_temp
  as $$
    begin
      new.phone_since := case
        when new.phone_key is null then null
        when tg_op = 'UPDATE' and new.phone_key is not distinct from old.phone_key then old.phone_since
        else clock_timestamp() end;
      return new;
    end
  $$;
--> statement-breakpoint
create trigger contacts_phone_since before insert or update on contacts for each row execute function register.note_phone();
--> statement-breakpoint
revoke execute on function register.note_phone() from public;
--> statement-breakpoint
-- The way in, by address, by number, or by a phone. A phone opens the account of who had it first: whoever notes
-- another's number later is told what a stranger is, and keeps nobody out. Of those whose number was noted before such
-- times were, it opens nobody's where they share it.
create or replace function door.credentials(address text, phone bytea, wanted_number integer) returns table (member_id uuid, password_hash text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.member_id, c.password_hash from credentials c
    where not door.suspended(c.member_id) and c.member_id = any(
      array(select x.member_id from credentials x where x.email = address)
      || array(select m.id from members m where m.number = wanted_number)
      || (select case count(*) when 1 then array_agg(h.member_id) else '{}' end from (
        select k.member_id, rank() over (order by k.phone_since nulls first) as place
        from contacts k join credentials x on x.member_id = k.member_id
        where k.phone_key = phone and x.password_hash is not null) h where h.place = 1))
  $$;

--> statement-breakpoint
-- The signed-in member takes the address that they have shown to be theirs; links sent to the one before are spent.
-- Out: the address before, empty where there was none; null where the link is not theirs or no longer good.
create or replace function register.confirm_my_email(link_hash bytea) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare asked email_changes; earlier text;
    begin
      delete from email_changes where member_id = access.me() and hash = link_hash and ends_at > now() returning * into asked;
      if not found then return null; end if;
      select c.email into earlier from credentials c where c.member_id = access.me();
      update credentials set email = asked.email, email_key = asked.email_key where member_id = access.me();
      insert into contacts (member_id, email_sealed, email_key) values (access.me(), asked.email_sealed, asked.email_key)
        on conflict (member_id) do update set email_sealed = excluded.email_sealed, email_key = excluded.email_key;
      update tokens set used_at = now() where member_id = access.me() and used_at is null;
      return coalesce(earlier, '');
    end
  $$;
--> statement-breakpoint
-- A link to a first password for someone whose application was confirmed and who has none yet. In: their address, or
-- null where they were given one before; it is the one that they confirmed when they applied.
-- Out: the address and the language of the letter.
create or replace function register.invite(newcomer uuid, address text, token_hash bytea, lasts interval)
  returns table (sent_to text, language text)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    begin
      if not exists (select from applications a where a.member_id = newcomer and a.entered_by is null
        and (a.body_id = any(access.bodies('members.confirm')) or a.body_id = any(access.bodies('members.manage'))))
        or exists (select from credentials c where c.member_id = newcomer and c.password_hash is not null) then return; end if;
      if address is not null then
        update credentials c set email = address,
          email_key = (select a.email_key from applications a where a.member_id = newcomer and a.entered_by is null limit 1)
          where c.member_id = newcomer and c.email is null;
      end if;
      update tokens t set used_at = now() where t.member_id = newcomer and t.purpose = 'invitation' and t.used_at is null;
      insert into tokens (hash, member_id, purpose, ends_at) values (token_hash, newcomer, 'invitation', now() + lasts);
      return query select c.email, c.locale from credentials c where c.member_id = newcomer;
    end
  $$;
--> statement-breakpoint
-- Who came by an application, and kept the address that it was confirmed from, has shown it already.
do $$
declare closed text;
begin
  foreach closed in array array['credentials', 'contacts', 'applications'] loop
    execute format('alter table %I no force row level security', closed);
  end loop;
  update credentials c set email_key = a.email_key from applications a join contacts k on k.member_id = a.member_id
    where a.member_id = c.member_id and a.entered_by is null and k.email_key = a.email_key and c.email is not null;
  foreach closed in array array['credentials', 'contacts', 'applications'] loop
    execute format('alter table %I force row level security', closed);
  end loop;
end $$;
