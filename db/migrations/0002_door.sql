-- The door: what happens before there is an actor. And the ledger's chain.
create schema door;
--> statement-breakpoint
grant usage on schema door to portal_door, portal_doorkeeper;
--> statement-breakpoint
grant create on schema door to portal_doorkeeper;
--> statement-breakpoint
create function door.suspended(who uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from suspensions s where s.member_id = who
      and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now()))
  $$;
--> statement-breakpoint
create function door.note(who uuid, what text) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    insert into ledger (id, actor_id, act, subject, body_id)
    values (gen_random_uuid(), who, what, who::text, (select root_id from organisation limit 1))
  $$;
--> statement-breakpoint
create function door.credentials(address text) returns table (member_id uuid, password_hash text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.member_id, c.password_hash from credentials c
    where c.email = address and not door.suspended(c.member_id)
  $$;
--> statement-breakpoint
create function door.rehash(who uuid, new_hash text) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update credentials set password_hash = new_hash where member_id = who $$;
--> statement-breakpoint
create function door.open_session(who uuid, session_hash bytea, lasts interval, browser text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare opened uuid := gen_random_uuid();
    begin
      if door.suspended(who) then return null; end if;
      insert into sessions (id, hash, member_id, ends_at, device)
      values (opened, session_hash, who, now() + lasts, left(browser, 200));
      perform door.note(who, 'session.opened');
      return opened;
    end
  $$;
--> statement-breakpoint
-- Asked at every request: a session that was ended, ran out, lay idle, or whose member is suspended is none.
create function door.resolve_session(session_hash bytea, idle interval)
  returns table (session_id uuid, member_id uuid, assurance integer, name_ar text, name_latin text, grants jsonb)
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
        select found_one.id, m.id, found_one.assurance, m.name_ar, m.name_latin,
          (select coalesce(jsonb_object_agg(g.capability, g.reach), '{}') from
            (select capability, jsonb_agg(body_id) as reach from access.grants() group by capability) g)
        from members m where m.id = found_one.member_id;
    end
  $$;
--> statement-breakpoint
create function door.close_session(session_hash bytea) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare who uuid;
    begin
      update sessions set revoked_at = now() where hash = session_hash and revoked_at is null returning member_id into who;
      if who is not null then perform door.note(who, 'session.closed'); end if;
    end
  $$;
--> statement-breakpoint
create function door.issue_token(address text, token_hash bytea, why text, lasts interval) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare who uuid;
    begin
      select c.member_id into who from credentials c where c.email = address and not door.suspended(c.member_id);
      if who is null then return null; end if;
      insert into tokens (hash, member_id, purpose, ends_at) values (token_hash, who, why, now() + lasts);
      perform door.note(who, why || '.asked');
      return who;
    end
  $$;
--> statement-breakpoint
create function door.token_stands(token_hash bytea, why text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from tokens t where t.hash = token_hash and t.purpose = why
      and t.used_at is null and t.ends_at > now() and not door.suspended(t.member_id))
  $$;
--> statement-breakpoint
-- Once, and never again: the row is marked used in the statement that finds it.
create function door.redeem(token_hash bytea, why text, new_hash text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare who uuid;
    begin
      update tokens t set used_at = now()
      where t.hash = token_hash and t.purpose = why and t.used_at is null and t.ends_at > now()
        and not door.suspended(t.member_id)
      returning t.member_id into who;
      if who is null then return null; end if;
      update credentials set password_hash = new_hash, changed_at = now() where member_id = who;
      update tokens set used_at = now() where member_id = who and used_at is null;
      update sessions set revoked_at = now() where member_id = who and revoked_at is null;
      perform door.note(who, 'password.set');
      return who;
    end
  $$;
--> statement-breakpoint
create function door.count_refusal(what text, why text) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    insert into visitor_refusals (day, act, reason) values (to_char(now(), 'YYYY-MM-DD'), left(what, 100), left(why, 100))
    on conflict (day, act, reason) do update set count = visitor_refusals.count + 1
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
grant execute on function door.credentials(text), door.rehash(uuid, text), door.open_session(uuid, bytea, interval, text),
  door.resolve_session(bytea, interval), door.close_session(bytea), door.issue_token(text, bytea, text, interval),
  door.token_stands(bytea, text), door.redeem(bytea, text, text), door.count_refusal(text, text) to portal_door;
--> statement-breakpoint
-- What a line says, in one fixed order; the chain hashes this.
create function access.ledger_text(line ledger) returns text
  language sql immutable set search_path = public, pg_temp
  as $$
    select jsonb_build_array(line.id, extract(epoch from line.at)::text, line.actor_id, line.act, line.subject,
      line.body_id, line.count, encode(line.details_hash, 'hex'))::text
  $$;
--> statement-breakpoint
-- At commit, so that a long import does not hold everyone up: the lock is taken for the length of a hash.
create function access.forge_link() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare last_link ledger_links;
    begin
      perform pg_advisory_xact_lock(hashtext('wahaj.ledger'));
      select * into last_link from ledger_links order by position desc limit 1;
      insert into ledger_links (position, line_id, hash)
      values (coalesce(last_link.position, 0) + 1, new.id,
        sha256(coalesce(last_link.hash, ''::bytea) || convert_to(access.ledger_text(new), 'UTF8')));
      return null;
    end
  $$;
--> statement-breakpoint
create constraint trigger ledger_chain after insert on ledger deferrable initially deferred
  for each row execute function access.forge_link();
--> statement-breakpoint
-- Walks the whole chain: the first position at which it does not hold, or null when it does; and how long it is.
create function access.verify_ledger() returns table (length bigint, broken_at bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with walked as (
      select k.position, k.hash,
        sha256(coalesce(lag(k.hash) over (order by k.position), ''::bytea)
          || convert_to(access.ledger_text(l), 'UTF8')) as expected,
        lag(k.position) over (order by k.position) as previous
      from ledger_links k left join ledger l on l.id = k.line_id
    )
    select (select count(*) from ledger),
      coalesce(
        (select min(position) from walked
          where hash is distinct from expected or position <> coalesce(previous, 0) + 1),
        (select max(k.position) + 1 from ledger_links k
          having count(*) <> (select count(*) from ledger)))
    where access.me() is null or cardinality(access.bodies('ledger.read')) > 0
  $$;
--> statement-breakpoint
alter function access.forge_link() owner to portal_notary;
--> statement-breakpoint
alter function access.verify_ledger() owner to portal_notary;
--> statement-breakpoint
revoke execute on function access.ledger_text(ledger), access.forge_link(), access.verify_ledger() from public;
--> statement-breakpoint
grant execute on function access.ledger_text(ledger), access.bodies(text) to portal_notary;
--> statement-breakpoint
grant execute on function access.verify_ledger() to portal_member;
