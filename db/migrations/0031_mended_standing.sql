CREATE POLICY "registrar_withdraws" ON "founding_steps" AS PERMISSIVE FOR INSERT TO "portal_registrar" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "keys_read" ON "departures" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "departures" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "transfers" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_ends" ON "transfers" AS PERMISSIVE FOR UPDATE TO "portal_clerk" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "member_adds" ON "cards" TO portal_member WITH CHECK ("cards"."member_id" = (select access.me()) and (select access.my_mandates())::uuid[] <> '{}');--> statement-breakpoint
ALTER POLICY "member_changes" ON "cards" TO portal_member USING ("cards"."member_id" = (select access.me()) and (select access.my_mandates())::uuid[] <> '{}') WITH CHECK ("cards"."member_id" = (select access.me()) and (select access.my_mandates())::uuid[] <> '{}');--> statement-breakpoint
ALTER POLICY "member_adds" ON "data_answers" TO portal_member WITH CHECK ("data_answers"."answered_by" = (select access.me()) and ("data_answers"."body_id" = any((select access.bodies('members.manage'))::uuid[]))
      and exists (select from data_requests r where r.id = "data_answers"."request_id" and r.member_id <> "data_answers"."answered_by"
        and "data_answers"."body_id" = coalesce((select p.body_id from profiles p where p.member_id = r.member_id),
          (select o.root_id from organisation o limit 1))));--> statement-breakpoint
ALTER POLICY "member_reads" ON "data_requests" TO portal_member USING ("data_requests"."member_id" = (select access.me()) or exists (select from organisation o
  where o.root_id = any((select access.bodies('members.manage'))::uuid[])) or exists (select from profiles p
      where p.member_id = "data_requests"."member_id" and p.body_id = any((select access.bodies('members.manage'))::uuid[])));--> statement-breakpoint
set check_function_bodies = off;
--> statement-breakpoint
grant execute on function access.current_mandates(uuid) to portal_registrar;
--> statement-breakpoint
-- What somebody's offices allow them now, and where: for whoever agreed before the actor did.
create function register.grants_of(who uuid) returns table (capability text, body_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive reach as (
      select c.capability, m.body_id from access.current_mandates(who) m join offices o on o.id = m.office_id
        cross join unnest(o.capabilities) as c(capability)
      union select r.capability, b.id from reach r join bodies b on b.parent_id = r.body_id
    ) select r.capability, r.body_id from reach r
  $$;
--> statement-breakpoint
-- Whether a member holds in these bodies, now or from a later day on, what none of these officers can do there.
create function register.holds_beyond(who uuid, places uuid[], officers uuid[]) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (
      select c, x.body_id from mandates x join offices o on o.id = x.office_id cross join unnest(o.capabilities) as c
      where x.member_id = who and x.body_id = any(places) and (x.ends_at is null or x.ends_at > now())
      except select g.capability, g.body_id from unnest(officers) as officer cross join lateral register.grants_of(officer) g)
  $$;
--> statement-breakpoint
-- Branches that stand receive members; one that is being founded has its founders.
create function register.receives(place uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from bodies b where b.id = place and b.kind = 'branch' and not b.being_founded
    and (b.dissolved_on is null or b.dissolved_on > current_date)) $$;
--> statement-breakpoint
-- What depends on this home: membership and offices in a branch and below it, but not in a branch below that the
-- member goes to. Offices of the whole organisation do not depend on where one is at home.
create function register.depends_on(home uuid, destination uuid) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(place), '{}') from unnest(register.below(array[home])) as place
    where exists (select from bodies b where b.id = home and b.kind = 'branch')
      and (not destination = any(register.below(array[home])) or not place = any(register.below(array[destination])))
  $$;
--> statement-breakpoint
-- Asked for by the member, or by whoever decides over them at home: then their branch has let them go.
create or replace function register.ask_transfer(who uuid, destination uuid, why text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare home uuid; id uuid := gen_random_uuid(); leads boolean := who <> access.me();
    begin
      -- The tree and the member's standing wait: what is checked here still holds when the row is written.
      perform pg_advisory_xact_lock_shared(hashtext('wahaj.tree'));
      perform pg_advisory_xact_lock(hashtextextended(who::text, 7));
      select p.body_id into home from profiles p where p.member_id = who;
      if home is null and not leads then perform register.refuse('register_no_home'); end if;
      if home is null or (leads and not register.answers_for(who)) then perform register.refuse('register_not_yours'); end if;
      if home = destination or not register.receives(destination) then perform register.refuse('register_no_destination'); end if;
      if exists (select from departures d where d.member_id = who and d.returned_at is null)
        then perform register.refuse('register_left_already'); end if;
      if exists (select from transfers t where t.member_id = who and t.received_at is null and t.ended_at is null)
        then perform register.refuse('transfers_one_at_a_time'); end if;
      if leads and register.holds_beyond(who, register.depends_on(home, destination), array[access.me()])
        then perform register.refuse('register_office_first'); end if;
      insert into transfers (id, member_id, from_body, to_body, reason, asked_by, released_by, released_at)
        values (id, who, home, destination, why, access.me(),
          case when leads then access.me() end, case when leads then now() end);
      return id;
    end
  $$;
--> statement-breakpoint
-- The next consent: the leaving branch's, then the receiving one's, which moves the member. One person speaks for both
-- branches only where they decide over the member; and no office ends that neither of the two could take away.
create or replace function register.agree(wanted uuid) returns text
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare t transfers; mine uuid[]; places uuid[];
    begin
      perform pg_advisory_xact_lock_shared(hashtext('wahaj.tree'));
      perform pg_advisory_xact_lock(hashtextextended(x.member_id::text, 7)) from transfers x where x.id = wanted;
      select * into t from transfers where id = wanted for update;
      mine := access.bodies('members.manage');
      if t.id is null or t.member_id = access.me() then perform register.refuse('register_not_yours'); end if;
      if not (case when t.released_at is null then t.from_body else t.to_body end = any(mine))
        then perform register.refuse('register_not_yours'); end if;
      if t.received_at is not null or t.ended_at is not null
        or not exists (select from profiles p where p.member_id = t.member_id and p.body_id = t.from_body)
        then perform register.refuse('register_transfer_over'); end if;
      if exists (select from departures d where d.member_id = t.member_id and d.returned_at is null)
        then perform register.refuse('register_left_already'); end if;
      if not register.receives(t.to_body) then perform register.refuse('register_no_destination'); end if;
      if t.released_by = access.me() and not register.answers_for(t.member_id)
        then perform register.refuse('register_another_receives'); end if;
      places := register.depends_on(t.from_body, t.to_body);
      if register.holds_beyond(t.member_id, places, array_remove(array[t.released_by, access.me()], null))
        then perform register.refuse('register_office_first'); end if;
      if t.released_at is null then
        update transfers set released_by = access.me(), released_at = now() where id = wanted;
        return 'released';
      end if;
      update transfers set received_by = access.me(), received_at = now() where id = wanted;
      perform register.lay_down(t.member_id, places, '');
      perform register.end_membership(t.member_id, t.from_body);
      perform register.enrol(t.member_id, t.to_body);
      update profiles set body_id = t.to_body where member_id = t.member_id;
      return 'received';
    end
  $$;
--> statement-breakpoint
-- Plain membership of a body, where it has not ended yet.
create function register.end_membership(who uuid, place uuid) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    with ended as (
      update mandates x set ends_at = greatest(now(), x.starts_at) from offices o
      where o.id = x.office_id and o.key = 'member' and x.member_id = who and x.body_id = place
        and (x.ends_at is null or x.ends_at > now())
      returning x.id, x.body_id
    )
    insert into mandate_endings (mandate_id, body_id, ended_by, reason)
      select id, body_id, access.me(), '' from ended on conflict do nothing
  $$;
--> statement-breakpoint
do $$
declare signature regprocedure;
begin
  for signature in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'register' and p.proname in ('grants_of', 'holds_beyond', 'receives', 'depends_on', 'end_membership') loop
    execute format('alter function %s owner to portal_registrar', signature);
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to portal_registrar', signature);
  end loop;
end $$;
--> statement-breakpoint
-- Who could give offices in the whole organisation by a mandate of their own; suspended people cannot while they are.
create function access.assigners() returns table (member_id uuid, standing boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select m.member_id, not exists (select from suspensions s where s.member_id = m.member_id
        and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now()))
    from mandates m join offices o on o.id = m.office_id join bodies b on b.id = m.body_id
    where b.parent_id is null and 'mandates.assign' = any(o.capabilities) and m.delegated_from is null
      and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
  $$;
--> statement-breakpoint
-- Somebody remains who can give offices, whichever way the others go. Under one lock: of two who go at once, the second
-- sees that the first is gone.
create function access.keep_an_assigner() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      -- Not the hand of the database's owner, who can invite a first administrator again.
      if pg_has_role(session_user, (select c.relowner from pg_class c where c.oid = tg_relid), 'member') then return null; end if;
      if tg_table_name = 'mandates' then
        if old.delegated_from is not null or old.starts_at > now() or old.ends_at <= now()
          or not exists (select from offices o join bodies b on b.id = old.body_id
            where o.id = old.office_id and 'mandates.assign' = any(o.capabilities) and b.parent_id is null)
        then return null; end if;
      elsif not exists (select from access.assigners() a where a.member_id = new.member_id) then
        return null;
      end if;
      perform pg_advisory_xact_lock(hashtext('wahaj.assigners'));
      if not exists (select from access.assigners() a where a.standing)
        then perform access.refuse_mandate('mandates_one_can_assign'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
alter function access.assigners() owner to portal_keys;
--> statement-breakpoint
alter function access.keep_an_assigner() owner to portal_keys;
--> statement-breakpoint
revoke execute on function access.assigners(), access.keep_an_assigner() from public;
--> statement-breakpoint
grant execute on function access.assigners() to portal_keys;
--> statement-breakpoint
create trigger mandates_keep_an_assigner after update of ends_at or delete on mandates
  for each row execute function access.keep_an_assigner();
--> statement-breakpoint
create trigger suspensions_keep_an_assigner after insert or update on suspensions
  for each row execute function access.keep_an_assigner();
--> statement-breakpoint
-- Leaving ends everything, and is counted as leaving wherever a body is being founded.
create or replace function register.depart(who uuid, why text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare home uuid;
    begin
      -- No body is merged or dissolved meanwhile.
      perform pg_advisory_xact_lock_shared(hashtext('wahaj.tree'));
      perform pg_advisory_xact_lock(hashtextextended(who::text, 7));
      select p.body_id into home from profiles p where p.member_id = who;
      if home is null then perform register.refuse('register_no_home'); end if;
      if who <> access.me() and not register.answers_for(who) then perform register.refuse('register_not_yours'); end if;
      if exists (select from departures d where d.member_id = who and d.returned_at is null)
        then perform register.refuse('register_left_already'); end if;
      -- Why they left is for their home to know.
      insert into founding_steps (id, body_id, step, outcome, member_id, done_by)
        select gen_random_uuid(), last.body_id, 'members', 'withdrawn', who, access.me() from (
          select distinct on (s.body_id) s.body_id, s.outcome from founding_steps s join bodies b on b.id = s.body_id
          where s.member_id = who and s.step = 'members' and b.being_founded and b.dissolved_on is null
          order by s.body_id, s.at desc) last
        where last.outcome = 'done';
      -- Whoever is giving them a mandate at this moment holds their row: what they gave is seen, or not given.
      perform from members m where m.id = who for update;
      insert into departures (id, member_id, body_id, reason, recorded_by)
        values (gen_random_uuid(), who, home, why, access.me());
      update transfers set ended_by = access.me(), ended_at = now(), end_reason = ''
        where member_id = who and received_at is null and ended_at is null;
      perform register.lay_down(who, null, why);
      return home;
    end
  $$;
--> statement-breakpoint
-- As before; and whoever has left is given nothing before they are back. PostgreSQL looks first whether the member is
-- there, and waits for a departure that is just being noted; only then is this asked.
create or replace function access.check_mandate() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare body bodies; most integer; taken integer;
    begin
      if tg_op = 'UPDATE' then
        if (new.id, new.member_id, new.office_id, new.body_id, new.starts_at, new.decision, new.decided_on, new.note)
            is distinct from
            (old.id, old.member_id, old.office_id, old.body_id, old.starts_at, old.decision, old.decided_on, old.note)
          or new.delegated_from is distinct from old.delegated_from
          or new.ends_at is null or new.ends_at > old.ends_at or old.ends_at <= now()
        then perform access.refuse_mandate('mandates_only_end'); end if;
        return new;
      end if;
      select * into body from bodies where id = new.body_id;
      if new.starts_at::date < body.founded_on then perform access.refuse_mandate('mandates_after_founding'); end if;
      if coalesce(new.ends_at, 'infinity') > body.dissolved_on then
        perform access.refuse_mandate('mandates_before_dissolution');
      end if;
      if exists (select from suspensions s where s.member_id = new.member_id
          and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now()))
        -- A membership that only moves on, in the same instant, stays suspended where it arrives.
        and not exists (select from mandates m join offices o on o.id = m.office_id where o.key = 'member'
          and m.member_id = new.member_id and m.office_id = new.office_id and m.ends_at = now())
      then perform access.refuse_mandate('mandates_not_while_suspended'); end if;
      if (new.ends_at is null or new.ends_at > now())
        and exists (select from departures d where d.member_id = new.member_id and d.returned_at is null)
      then perform access.refuse_mandate('mandates_not_after_leaving'); end if;
      if new.delegated_from is not null then
        if new.ends_at is null or new.ends_at > (select coalesce(m.ends_at, 'infinity') from mandates m where m.id = new.delegated_from)
        then perform access.refuse_mandate('mandates_delegation_ends_with_its_source'); end if;
        return new;
      end if;
      -- What is over takes no seat from anyone.
      if new.ends_at <= now() then return new; end if;
      select o.seats into most from statute_offices o where o.kind = body.kind and o.office_id = new.office_id;
      -- Where any number may, nobody is counted: a long list of members would be counted anew for each of them.
      if most is null then return new; end if;
      perform pg_advisory_xact_lock(hashtextextended(new.body_id::text || new.office_id::text, 0));
      select count(*) into taken from mandates m where m.body_id = new.body_id and m.office_id = new.office_id
        and m.delegated_from is null
        and tstzrange(m.starts_at, m.ends_at) && tstzrange(greatest(new.starts_at, now()), new.ends_at);
      if taken > most then perform access.refuse_mandate('mandates_within_seats'); end if;
      return new;
    end
  $$;
--> statement-breakpoint
-- A step on the way, as before; whoever has left the party founds nothing.
create or replace function access.take_step() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare founding foundings; body bodies; met date; least integer; founders uuid[];
    begin
      select * into body from bodies where id = new.body_id for no key update;
      select * into founding from foundings where body_id = new.body_id;
      if not body.being_founded or body.dissolved_on is not null then
        perform access.refuse_by_rule('foundings_under_way');
      end if;
      if new.held_on > access.today() then perform access.refuse_by_rule('foundings_not_in_the_future'); end if;
      if new.step = 'members' and new.outcome = 'done'
        and exists (select from departures d where d.member_id = new.member_id and d.returned_at is null)
      then perform access.refuse_by_rule('mandates_not_after_leaving'); end if;
      if new.step = 'communes' then
        delete from body_communes where body_id = new.body_id;
        insert into body_communes (body_id, commune_code) select distinct new.body_id, unnest(new.communes);
      end if;
      if new.step <> 'approval' or new.outcome <> 'done' then return null; end if;
      if new.done_by = founding.started_by and access.another_may_approve(new.body_id) then
        perform access.refuse_by_rule('foundings_four_eyes');
      end if;
      select s.held_on into met from founding_steps s where s.body_id = new.body_id and s.step = 'meeting'
        order by s.at desc limit 1;
      select t.least_founders into least from statutes t where t.kind = body.kind;
      select coalesce(array_agg(f.member_id), '{}') into founders from (
        select distinct on (s.member_id) s.member_id, s.outcome from founding_steps s
        where s.body_id = new.body_id and s.step = 'members' order by s.member_id, s.at desc) f
        where f.outcome = 'done'
          and not exists (select from departures d where d.member_id = f.member_id and d.returned_at is null);
      if met is null or cardinality(founders) < coalesce(least, 1)
        or not exists (select from founding_steps s where s.body_id = new.body_id and s.step = 'communes')
        or not exists (select from founding_steps s where s.body_id = new.body_id and s.step = 'bureau')
        or exists (select from statute_offices so join offices o on o.id = so.office_id
          where so.kind = body.kind and so.seats is not null and o.key <> 'member'
            and not exists (select from mandates m where m.body_id = new.body_id and m.office_id = o.id
              and m.delegated_from is null and (m.ends_at is null or m.ends_at > now())))
      then perform access.refuse_by_rule('foundings_complete'); end if;
      update bodies set being_founded = false, founded_on = met, version = version + 1 where id = new.body_id;
      insert into mandates (id, member_id, office_id, body_id, starts_at, decision, decided_on, given_by)
        select gen_random_uuid(), one, o.id, new.body_id, now(), 'founding', met, new.done_by
        from unnest(founders) one, offices o where o.key = 'member' and not exists (
          select from mandates m where m.member_id = one and m.office_id = o.id and m.body_id = new.body_id
            and (m.ends_at is null or m.ends_at > now()));
      return null;
    end
  $$;
--> statement-breakpoint
-- Carries out what was decided on a body, as before; transfers from it or to it are over.
create or replace function access.carry_out() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare body bodies; other bodies; child bodies; plain uuid; movers uuid[]; done uuid; n integer; more integer;
    begin
      -- One at a time: the tree that a decision was checked against is the tree that it changes.
      perform pg_advisory_xact_lock(hashtext('wahaj.tree'));
      select * into body from bodies where id = new.body_id for no key update;
      select id into plain from offices where key = 'member';
      if body.parent_id is null then perform access.refuse_by_rule('decisions_not_on_the_whole'); end if;
      if body.version <> new.version or body.parent_id <> new.parent_id then
        perform access.refuse_by_rule('decisions_on_what_was_seen');
      end if;
      if new.decided_on > access.today() then perform access.refuse_by_rule('decisions_not_in_the_future'); end if;
      if new.decided_on < greatest(body.founded_on, body.dissolved_on) then
        perform access.refuse_by_rule('decisions_after_founding');
      end if;
      if (new.kind = 'revival') <> (body.dissolved_on is not null)
        or (body.being_founded and new.kind in ('renewal', 'merger'))
      then perform access.refuse_by_rule('decisions_on_what_stands'); end if;
      if new.kind = 'revival' and exists (select from bodies p where p.id = body.parent_id and p.dissolved_on is not null)
      then perform access.refuse_by_rule('decisions_into_what_stands'); end if;
      if new.other_id is not null then
        select * into other from bodies where id = new.other_id for no key update;
        if other.dissolved_on is not null or other.being_founded then
          perform access.refuse_by_rule('decisions_into_what_stands');
        end if;
        if exists (with recursive below as (
            select b.id from bodies b where b.parent_id = new.body_id
            union select b.id from below a join bodies b on b.parent_id = a.id
          ) select from below where id = new.other_id)
        then perform access.refuse_by_rule('bodies_no_circle'); end if;
      end if;

      select coalesce(array_agg(distinct m.member_id), '{}') into movers from mandates m
        where new.kind = 'merger' and m.body_id = new.body_id and m.office_id = plain
          and m.delegated_from is null and (m.ends_at is null or m.ends_at > now());
      if new.kind in ('renewal', 'merger', 'dissolution') then
        with over as (
          update mandates m set ends_at = greatest(now(), m.starts_at) where m.body_id = new.body_id
            and (m.ends_at is null or m.ends_at > now()) and m.starts_at < coalesce(m.ends_at, 'infinity')
            and (new.kind <> 'renewal' or m.office_id <> plain)
          returning m.id, m.body_id)
        insert into mandate_endings (mandate_id, body_id, ended_by, reason)
          select id, body_id, new.decided_by, new.note from over on conflict do nothing;
        get diagnostics n = row_count;
        update body_decisions set ended = n where id = new.id;
      end if;
      if new.kind = 'merger' then
        insert into mandates (id, member_id, office_id, body_id, starts_at, decision, decided_on, note, given_by)
          select gen_random_uuid(), one, plain, new.other_id, now(), new.decision, new.decided_on, new.note, new.decided_by
          from unnest(movers) one where not exists (select from mandates m where m.member_id = one
            and m.office_id = plain and m.body_id = new.other_id and (m.ends_at is null or m.ends_at > now()));
        get diagnostics n = row_count;
        update body_decisions set begun = n where id = new.id;
        update profiles set body_id = new.other_id where body_id = new.body_id;
      end if;

      -- Nobody moves from a body that is over, or into it.
      if new.kind in ('merger', 'dissolution') then
        update transfers set ended_by = new.decided_by, ended_at = now(), end_reason = new.note
          where new.body_id in (from_body, to_body) and received_at is null and ended_at is null;
      end if;

      if new.kind in ('merger', 'dissolution') then
        for child in select * from bodies b where b.parent_id = new.body_id and b.dissolved_on is null for no key update loop
          if new.below is null then perform access.refuse_by_rule('decisions_name_what_is_below'); end if;
          done := gen_random_uuid();
          insert into body_decisions (id, body_id, parent_id, kind, decided_on, decision, other_id, below, note, version, decided_by)
            values (done, child.id, new.body_id, case new.below when 'moved' then 'move' else 'dissolution' end,
              greatest(new.decided_on, child.founded_on), new.decision,
              case new.below when 'moved' then coalesce(new.other_id, body.parent_id) end,
              case new.below when 'dissolved' then 'dissolved' end, new.note, child.version, new.decided_by);
          select ended into more from body_decisions where id = done;
          update body_decisions set ended = ended + more where id = new.id;
        end loop;
      end if;

      if new.kind = 'move' then
        update foundings set parent_id = new.other_id where body_id = new.body_id and body.being_founded;
      end if;
      update bodies set version = version + 1,
        parent_id = case when new.kind = 'move' then new.other_id else parent_id end,
        dissolved_on = case when new.kind in ('merger', 'dissolution') then new.decided_on
          when new.kind = 'revival' then null else dissolved_on end,
        merged_into = case when new.kind = 'merger' then new.other_id
          when new.kind = 'revival' then null else merged_into end
        where id = new.body_id;
      return null;
    end
  $$;
--> statement-breakpoint
-- A name is put right at its bearer's own request, by another, who manages the home that they have today.
create or replace function register.correct_name(request uuid, correct text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare asked data_requests;
    begin
      select * into asked from data_requests r where r.id = request and r.kind = 'correction'
        and r.subject in ('nameAr', 'nameLatin', 'knownAs') and r.member_id <> access.me()
        and register.home_of(r.member_id) = any(access.bodies('members.manage'))
        and not exists (select from data_answers a where a.request_id = r.id);
      if not found then return false; end if;
      update members set name_ar = case asked.subject when 'nameAr' then correct else name_ar end,
        name_latin = case asked.subject when 'nameLatin' then correct else name_latin end,
        known_as = case asked.subject when 'knownAs' then correct else known_as end
      where id = asked.member_id;
      return true;
    end
  $$;
--> statement-breakpoint
-- From which bodies at or above their home a member was suspended, or noted to have left: those in which whoever
-- decided managed members then. None where the member left by themself.
create function register.decided_from(who uuid, what text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive above as (
      select p.body_id as id from profiles p where p.member_id = who
      union select b.parent_id from above a join bodies b on b.id = a.id where b.parent_id is not null
    ), decisions as (
      select s.decided_by as decider, s.starts_at as at from suspensions s
        where what = 'suspension' and s.member_id = who and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now())
      union all
      select d.recorded_by, d.left_at from departures d
        where what = 'departure' and d.member_id = who and d.returned_at is null and d.recorded_by <> who
    )
    select coalesce(array_agg(distinct x.body_id), '{}') from decisions d
      join mandates x on x.member_id = d.decider and x.starts_at <= d.at and (x.ends_at is null or x.ends_at > d.at)
      join offices o on o.id = x.office_id and 'members.manage' = any(o.capabilities)
    where x.body_id in (select id from above) and exists (select from above a where a.id = any(access.bodies('members.manage')))
  $$;
--> statement-breakpoint
-- What was decided in a body is undone by whoever manages members in that body or above it.
create or replace function register.lift(who uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if not register.answers_for(who) then perform register.refuse('register_not_yours'); end if;
      perform pg_advisory_xact_lock(hashtextextended(who::text, 7));
      if not register.decided_from(who, 'suspension') <@ access.bodies('members.manage')
        then perform register.refuse('register_decided_above'); end if;
      update suspensions set ends_at = now(), lifted_by = access.me()
        where member_id = who and starts_at <= now() and (ends_at is null or ends_at > now());
      if not found then perform register.refuse('register_not_suspended'); end if;
    end
  $$;
--> statement-breakpoint
create or replace function register.come_back(who uuid) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare home uuid;
    begin
      perform pg_advisory_xact_lock(hashtextextended(who::text, 7));
      select p.body_id into home from profiles p where p.member_id = who;
      if who = access.me() or home is null or not home = any(access.bodies('members.manage'))
        then perform register.refuse('register_not_yours'); end if;
      if not register.decided_from(who, 'departure') <@ access.bodies('members.manage')
        then perform register.refuse('register_decided_above'); end if;
      update departures set returned_at = now(), return_recorded_by = access.me()
        where member_id = who and returned_at is null;
      if not found then perform register.refuse('register_not_left'); end if;
      perform register.enrol(who, home);
      return home;
    end
  $$;
--> statement-breakpoint
alter function register.decided_from(uuid, text) owner to portal_registrar;
--> statement-breakpoint
revoke execute on function register.decided_from(uuid, text) from public;
--> statement-breakpoint
grant execute on function register.decided_from(uuid, text) to portal_member, portal_registrar;
