ALTER TABLE "credentials" ADD COLUMN "locale" text DEFAULT 'ar' NOT NULL;--> statement-breakpoint
CREATE POLICY "job_finds" ON "sessions" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_finds" ON "submissions" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_finds" ON "tokens" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "doorkeeper_names" ON "members" AS PERMISSIVE FOR UPDATE TO "portal_doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "member_changes" ON "sessions" TO portal_member USING ("sessions"."member_id" = (select access.me())) WITH CHECK ("sessions"."member_id" = (select access.me()) and "sessions"."revoked_at" is not null);
--> statement-breakpoint
-- The door, second part. A session also says its member's address: asked again in place, it need not be typed.
drop function door.resolve_session(bytea, interval), door.open_session(uuid, bytea, interval, text),
  door.token_stands(bytea, text), door.redeem(bytea, text, text);
--> statement-breakpoint
create function door.resolve_session(session_hash bytea, idle interval)
  returns table (session_id uuid, member_id uuid, assurance integer, email text, name_ar text, name_latin text, grants jsonb)
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
      perform set_config('app.member', found_one.member_id::text, true);
      return query
        select found_one.id, m.id, found_one.assurance, c.email, m.name_ar, m.name_latin,
          (select coalesce(jsonb_object_agg(g.capability, g.reach), '{}') from
            (select capability, jsonb_agg(body_id) as reach from access.grants() group by capability) g)
        from members m join credentials c on c.member_id = m.id where m.id = found_one.member_id;
    end
  $$;
--> statement-breakpoint
create function door.open_session(who uuid, session_hash bytea, lasts interval, browser text, language text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare opened uuid := gen_random_uuid();
    begin
      if door.suspended(who) then return null; end if;
      insert into sessions (id, hash, member_id, ends_at, device)
      values (opened, session_hash, who, now() + lasts, left(browser, 300));
      update credentials set locale = language where member_id = who and locale <> language;
      perform door.note(who, 'session.opened');
      return opened;
    end
  $$;
--> statement-breakpoint
-- Five letters an hour are enough for anyone; links sent before stay good, so that nobody can spoil another's.
create or replace function door.issue_token(address text, token_hash bytea, why text, lasts interval) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare who uuid;
    begin
      select c.member_id into who from credentials c
      where c.email = address and c.password_hash is not null and not door.suspended(c.member_id) for update;
      if who is null or 5 <= (select count(*) from tokens t
        where t.member_id = who and t.purpose = why and t.created_at > now() - interval '1 hour') then return null; end if;
      insert into tokens (hash, member_id, purpose, ends_at) values (token_hash, who, why, now() + lasts);
      perform door.note(who, why || '.asked');
      return who;
    end
  $$;
--> statement-breakpoint
-- Whose link this is, while it can still be used.
create function door.token_owner(token_hash bytea, why text)
  returns table (member_id uuid, email text, name_ar text, name_latin text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select m.id, c.email, m.name_ar, m.name_latin
    from tokens t join credentials c on c.member_id = t.member_id join members m on m.id = t.member_id
    where t.hash = token_hash and t.purpose = why and t.used_at is null and t.ends_at > now()
      and not door.suspended(t.member_id)
  $$;
--> statement-breakpoint
-- Once, and never again: the row is marked used in the statement that finds it.
create function door.redeem(token_hash bytea, why text, new_hash text, language text) returns uuid
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
      returning t.member_id into who;
      if who is null then return null; end if;
      update credentials set password_hash = new_hash, changed_at = now(), locale = language where member_id = who;
      update tokens set used_at = now() where member_id = who and used_at is null;
      update sessions set revoked_at = now() where member_id = who and revoked_at is null;
      perform door.note(who, 'password.set');
      return who;
    end
  $$;
--> statement-breakpoint
-- An invitation is redeemed like any link, and its owner says what they are called.
create function door.accept(token_hash bytea, new_hash text, language text, in_arabic text, in_latin text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare who uuid := door.redeem(token_hash, 'invitation', new_hash, language);
    begin
      if who is null then return null; end if;
      update members set name_ar = in_arabic, name_latin = in_latin where id = who;
      perform door.note(who, 'invitation.accepted');
      return who;
    end
  $$;
--> statement-breakpoint
-- Of the signed-in member alone, and it ends every session of theirs.
create function door.change_my_password(new_hash text) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      update credentials set password_hash = new_hash, changed_at = now() where member_id = access.me();
      update tokens set used_at = now() where member_id = access.me() and used_at is null;
      update sessions set revoked_at = now() where member_id = access.me() and revoked_at is null;
    end
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
grant execute on function door.resolve_session(bytea, interval), door.open_session(uuid, bytea, interval, text, text),
  door.issue_token(text, bytea, text, interval), door.token_owner(bytea, text), door.redeem(bytea, text, text, text),
  door.accept(bytea, text, text, text, text) to portal_door;
--> statement-breakpoint
grant usage on schema door to portal_member;
--> statement-breakpoint
grant execute on function door.change_my_password(text) to portal_member;
