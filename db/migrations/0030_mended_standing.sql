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
