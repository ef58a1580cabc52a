set check_function_bodies = off;
--> statement-breakpoint
grant usage on schema search to portal_registrar;
--> statement-breakpoint
grant execute on function search.normalise(text), search.spelled(text), search.folded(text) to portal_registrar;
--> statement-breakpoint
grant execute on function access.grants() to portal_registrar;
--> statement-breakpoint
create function register.refuse(rule text) returns void language plpgsql
  as $$ begin raise exception '%', rule using errcode = 'check_violation', constraint = rule; end $$;
--> statement-breakpoint
-- A name by its words in order: «محمد العلوي» and «العلوي محمد» are one.
create function register.name_key(name text) returns text
  language sql immutable parallel safe set search_path = pg_catalog
  as $$
    select coalesce(string_agg(word, ' ' order by word collate "C"), '')
    from unnest(string_to_array(search.normalise(name), ' ')) as word where word <> ''
  $$;
--> statement-breakpoint
create function register.note_words() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      new.words := search.normalise(new.name_ar || ' ' || new.name_latin || ' ' || new.known_as);
      new.key_ar := register.name_key(new.name_ar);
      new.key_latin := register.name_key(new.name_latin);
      return new;
    end
  $$;
--> statement-breakpoint
-- Bodies of these and all below them.
create function register.below(tops uuid[]) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive tree as (
      select unnest(tops) as id union select b.id from tree t join bodies b on b.parent_id = t.id
    ) select coalesce(array_agg(id), '{}') from tree
  $$;
--> statement-breakpoint
-- A page of the register, by the question that was asked: how many there are, and who stands on it. People are found
-- through their home, and by name alone wherever a mandate of theirs runs; what else is noted of them is asked of
-- homes within reach only. In: keyed hashes of a phone and of its last digits, where such were typed.
create function register.page(asked jsonb, phone bytea, tail bytea, most integer, skipped integer)
  returns table (total integer, members uuid[])
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
    declare
      reach uuid[] := access.bodies('members.read');
      place uuid := (asked ->> 'body')::uuid;
      homes uuid[] := reach;
      everywhere boolean := exists (select from bodies b where b.parent_id is null and b.id = any(reach));
      noted boolean := asked ?| array['commune', 'gender', 'bornFrom', 'bornTo', 'standing', 'since'];
      narrowed boolean := false;
      people uuid[];
      called uuid[];
      wanted text := '';
      origin text := 'members m join profiles p on p.member_id = m.id';
      counted text;
      who text := 'm.id';
      running constant text := 'x.starts_at <= now() and (x.ends_at is null or x.ends_at > now())';
      word text;
    begin
      if place is not null then
        if not place = any(reach) then return query select 0, '{}'::uuid[]; return; end if;
        homes := register.below(array[place]);
        everywhere := everywhere and exists (select from bodies b where b.id = place and b.parent_id is null);
      end if;
      if everywhere then
        wanted := 'p.body_id = any($1)';
        who := 'p.member_id';
      else
        people := array(
          select p.member_id from profiles p where p.body_id = any(homes)
          union
          select x.member_id from mandates x where x.body_id = any(homes)
            and x.starts_at <= now() and (x.ends_at is null or x.ends_at > now()));
        wanted := 'm.id = any($2)';
        if noted then wanted := wanted || ' and p.body_id = any($1)';
        else origin := 'members m left join profiles p on p.member_id = m.id'; end if;
        homes := reach;
      end if;
      if asked ? 'digits' then
        called := array(select c.member_id from contacts c join profiles h on h.member_id = c.member_id
          where h.body_id = any(reach) and (c.phone_key = page.phone or c.phone_tail = page.tail));
        wanted := wanted || ' and (m.id = any($3) or m.number = $4)';
      end if;
      if asked ? 'words' then
        foreach word in array string_to_array(search.normalise(asked ->> 'words'), ' ') loop
          wanted := wanted || format(' and m.words like %L', '%' || replace(replace(replace(word, '\', ''), '%', ''), '_', '') || '%');
        end loop;
      end if;
      if asked ? 'commune' then wanted := wanted || ' and p.commune_code = $5 ->> ''commune'''; end if;
      if asked ? 'gender' then wanted := wanted || ' and p.gender = $5 ->> ''gender'''; end if;
      if asked ? 'bornFrom' then wanted := wanted || ' and p.born_on >= ($5 ->> ''bornFrom'')::date'; end if;
      if asked ? 'bornTo' then wanted := wanted || ' and p.born_on <= ($5 ->> ''bornTo'')::date'; end if;
      if asked ? 'since' then wanted := wanted || ' and m.joined_at >= ($5 ->> ''since'')::date'; end if;
      if asked ? 'office' then
        wanted := wanted || ' and ' || who || ' in (select x.member_id from mandates x where x.office_id = ($5 ->> ''office'')::uuid'
          || case when everywhere then ' and ' else ' and x.body_id = any($6) and ' end || running || ')';
      end if;
      if asked ->> 'standing' in ('left', 'running', 'suspended') then
        wanted := wanted || case asked ->> 'standing' when 'left' then ' and' else ' and not' end
          || ' exists (select from departures d where d.member_id = ' || who || ' and d.returned_at is null)';
        if asked ->> 'standing' <> 'left' then
          wanted := wanted || case asked ->> 'standing' when 'suspended' then ' and' else ' and not' end
            || ' exists (select from suspensions x where x.member_id = ' || who || ' and ' || running || ')';
        end if;
      end if;
      -- Where nothing is asked of names and numbers, homes alone are counted.
      counted := case when everywhere and not asked ?| array['words', 'digits', 'since'] then 'profiles p' else origin end;
      execute 'select count(*)::int from ' || counted || ' where ' || wanted into total
        using homes, people, called, (asked ->> 'digits')::int, asked, reach;
      execute 'select array(select m.id from ' || origin || ' where ' || wanted || ' order by m.name_ar, m.id limit $7 offset $8)'
        into members using homes, people, called, (asked ->> 'digits')::int, asked, reach, most, skipped;
      return next;
    end
  $$;
--> statement-breakpoint
-- Whether the actor decides over this member: in charge of their home, not of themselves, and of nobody who can do
-- somewhere what the actor cannot do there.
create function register.answers_for(who uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select who <> access.me()
      and exists (select from profiles p where p.member_id = who and p.body_id = any(access.bodies('members.manage')))
      and not exists (
        select c, x.body_id from mandates x join offices o on o.id = x.office_id cross join unnest(o.capabilities) as c
        where x.member_id = who and x.starts_at <= now() and (x.ends_at is null or x.ends_at > now())
        except select g.capability, g.body_id from access.grants() g)
  $$;
--> statement-breakpoint
create function register.suspend(who uuid, why text, until timestamptz) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare id uuid := gen_random_uuid();
    begin
      if not register.answers_for(who) then perform register.refuse('register_not_yours'); end if;
      perform pg_advisory_xact_lock(hashtextextended(who::text, 7));
      if exists (select from suspensions s where s.member_id = who and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now()))
        then perform register.refuse('register_suspended_already'); end if;
      insert into suspensions (id, member_id, ends_at, reason, decided_by) values (id, who, until, why, access.me());
      return id;
    end
  $$;
--> statement-breakpoint
create function register.lift(who uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if not register.answers_for(who) then perform register.refuse('register_not_yours'); end if;
      update suspensions set ends_at = now(), lifted_by = access.me()
        where member_id = who and starts_at <= now() and (ends_at is null or ends_at > now());
      if not found then perform register.refuse('register_not_suspended'); end if;
    end
  $$;
--> statement-breakpoint
-- Ends what a member holds in these bodies (null: everywhere), with the reason beside it.
create function register.lay_down(who uuid, places uuid[], why text) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    with ended as (
      update mandates set ends_at = greatest(now(), starts_at)
      where member_id = who and (ends_at is null or ends_at > now()) and (places is null or body_id = any(places))
      returning id, body_id
    )
    insert into mandate_endings (mandate_id, body_id, ended_by, reason)
      select id, body_id, access.me(), why from ended on conflict do nothing
  $$;
--> statement-breakpoint
-- Membership itself, from now on; what the statutes know no number for.
create function register.enrol(who uuid, place uuid) returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    insert into mandates (id, member_id, office_id, body_id, starts_at, decision, decided_on, given_by)
      select gen_random_uuid(), who, o.id, place, now(), 'appointment', current_date, access.me() from offices o
      where o.key = 'member' and not exists (select from mandates x where x.member_id = who and x.office_id = o.id
        and x.body_id = place and x.starts_at <= now() and (x.ends_at is null or x.ends_at > now()))
  $$;
--> statement-breakpoint
create function register.depart(who uuid, why text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare home uuid := (select p.body_id from profiles p where p.member_id = who);
    begin
      if home is null then perform register.refuse('register_no_home'); end if;
      if who <> access.me() and not register.answers_for(who) then perform register.refuse('register_not_yours'); end if;
      perform pg_advisory_xact_lock(hashtextextended(who::text, 7));
      if exists (select from departures d where d.member_id = who and d.returned_at is null)
        then perform register.refuse('register_left_already'); end if;
      if exists (select from mandates x join offices o on o.id = x.office_id join bodies b on b.id = x.body_id
          where b.parent_id is null and 'mandates.assign' = any(o.capabilities) and x.delegated_from is null and x.member_id = who
            and x.starts_at <= now() and (x.ends_at is null or x.ends_at > now()))
        and not exists (select from mandates x join offices o on o.id = x.office_id join bodies b on b.id = x.body_id
          where b.parent_id is null and 'mandates.assign' = any(o.capabilities) and x.delegated_from is null and x.member_id <> who
            and x.starts_at <= now() and (x.ends_at is null or x.ends_at > now()))
        then perform register.refuse('register_last_one'); end if;
      insert into departures (id, member_id, body_id, reason, recorded_by)
        values (gen_random_uuid(), who, home, why, access.me());
      update transfers set ended_by = access.me(), ended_at = now(), end_reason = ''
        where member_id = who and received_at is null and ended_at is null;
      perform register.lay_down(who, null, why);
      return home;
    end
  $$;
--> statement-breakpoint
create function register.come_back(who uuid) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare home uuid := (select p.body_id from profiles p where p.member_id = who);
    begin
      if who = access.me() or home is null or not home = any(access.bodies('members.manage'))
        then perform register.refuse('register_not_yours'); end if;
      update departures set returned_at = now(), return_recorded_by = access.me()
        where member_id = who and returned_at is null;
      if not found then perform register.refuse('register_not_left'); end if;
      perform register.enrol(who, home);
      return home;
    end
  $$;
--> statement-breakpoint
-- Asked for by the member, or by whoever is in charge of their home: then their branch has let them go.
create function register.ask_transfer(who uuid, destination uuid, why text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare home uuid := (select p.body_id from profiles p where p.member_id = who); id uuid := gen_random_uuid();
      leads boolean := who <> access.me() and home = any(access.bodies('members.manage'));
    begin
      if home is null and who = access.me() then perform register.refuse('register_no_home'); end if;
      if home is null or (who <> access.me() and not leads) then perform register.refuse('register_not_yours'); end if;
      if home = destination or not exists (select from bodies b where b.id = destination and b.kind = 'branch'
          and (b.dissolved_on is null or b.dissolved_on > current_date))
        then perform register.refuse('register_no_destination'); end if;
      if exists (select from departures d where d.member_id = who and d.returned_at is null)
        then perform register.refuse('register_left_already'); end if;
      if exists (select from transfers t where t.member_id = who and t.received_at is null and t.ended_at is null)
        then perform register.refuse('transfers_one_at_a_time'); end if;
      insert into transfers (id, member_id, from_body, to_body, reason, asked_by, released_by, released_at)
        values (id, who, home, destination, why, access.me(),
          case when leads then access.me() end, case when leads then now() end);
      return id;
    end
  $$;
--> statement-breakpoint
-- The next consent: the leaving branch's, then the receiving one's, which moves the member.
create function register.agree(wanted uuid) returns text
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare t transfers; mine uuid[] := access.bodies('members.manage');
    begin
      select * into t from transfers where id = wanted for update;
      if t.id is null or t.member_id = access.me() then perform register.refuse('register_not_yours'); end if;
      if not (case when t.released_at is null then t.from_body else t.to_body end = any(mine))
        then perform register.refuse('register_not_yours'); end if;
      if t.received_at is not null or t.ended_at is not null then perform register.refuse('register_transfer_over'); end if;
      if t.released_at is null then
        update transfers set released_by = access.me(), released_at = now() where id = wanted;
        return 'released';
      end if;
      update transfers set received_by = access.me(), received_at = now() where id = wanted;
      perform register.lay_down(t.member_id, register.below(array[t.from_body]), '');
      perform register.enrol(t.member_id, t.to_body);
      update profiles set body_id = t.to_body where member_id = t.member_id;
      return 'received';
    end
  $$;
--> statement-breakpoint
create function register.decline(wanted uuid, why text) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare t transfers; mine uuid[] := access.bodies('members.manage');
    begin
      select * into t from transfers where id = wanted for update;
      if t.id is null or not (t.member_id = access.me() or t.from_body = any(mine)
          or (t.released_at is not null and t.to_body = any(mine)))
        then perform register.refuse('register_not_yours'); end if;
      if t.received_at is not null or t.ended_at is not null then perform register.refuse('register_transfer_over'); end if;
      update transfers set ended_by = access.me(), ended_at = now(), end_reason = why where id = wanted;
    end
  $$;
--> statement-breakpoint
-- The names of members whose transfer concerns the actor: the receiving branch does not know them yet.
create function register.transfer_names() returns table (id uuid, name_ar text, name_latin text, number integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select t.id, m.name_ar, m.name_latin, m.number from transfers t join members m on m.id = t.member_id
    where t.member_id = access.me() or t.from_body = any(access.bodies('members.manage'))
      or (t.released_at is not null and t.to_body = any(access.bodies('members.manage')))
  $$;
--> statement-breakpoint
-- Whom each of these rows may be, among members whose home the actor keeps: by phone, by address, by name.
create function register.alike(asked jsonb) returns table (line integer, member_id uuid, found_by text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with reach as materialized (select access.bodies('members.manage') as homes),
    rows as materialized (
      select r.line, r.born, decode(r.phone, 'hex') as phone, decode(r.email, 'hex') as email,
        register.name_key(r.ar) as ar, register.name_key(r.latin) as latin
      from jsonb_to_recordset(asked) as r(line integer, ar text, latin text, born date, phone text, email text)
    ), met as (
      select r.line, c.member_id, 1 as rank, 'phone' as found_by, null::date as born from rows r join contacts c on c.phone_key = r.phone
      union all select r.line, c.member_id, 2, 'email', null from rows r join contacts c on c.email_key = r.email
      union all select r.line, m.id, 3, 'name', r.born from rows r join members m on m.key_ar = r.ar and r.ar <> ''
      union all select r.line, m.id, 4, 'name', r.born from rows r join members m on m.key_latin = r.latin and r.latin <> ''
    )
    select distinct on (met.line) met.line, met.member_id, met.found_by
    from met join profiles p on p.member_id = met.member_id, reach
    where p.body_id = any(reach.homes) and (met.born is null or p.born_on is null or met.born = p.born_on)
    order by met.line, met.rank, met.member_id
  $$;
--> statement-breakpoint
-- What a member's own rows look like: another print, and somebody has changed them.
create function register.print_of(who uuid) returns text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select md5(concat_ws('|', m.name_ar, m.name_latin, m.known_as, p::text, c::text))
    from members m left join profiles p on p.member_id = m.id left join contacts c on c.member_id = m.id where m.id = who
  $$;
--> statement-breakpoint
-- Takes rows of an accepted preview into the register. In: each row as read by the application, contacts sealed.
create function register.take_in(wanted uuid, rows jsonb) returns integer
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare mine uuid[] := access.bodies('members.manage'); list imports; taken integer;
    begin
      select * into list from imports where id = wanted for update;
      if list.id is null or not (list.bodies <> '{}' and list.bodies <@ mine) then perform register.refuse('register_not_yours'); end if;
      if list.accepted_at is not null then perform register.refuse('register_accepted_already'); end if;
      create temporary table if not exists taking (line integer, id uuid, body uuid, ar text, latin text, known text, gender text,
        born date, commune text, joined date, merges boolean, phone text, phone_key text, phone_tail text, email text, email_key text,
        cin text, cin_key text) on commit drop;
      truncate taking;
      insert into taking select * from jsonb_to_recordset(rows) as r(line integer, id uuid, body uuid, ar text, latin text, known text,
        gender text, born date, commune text, joined date, merges boolean, phone text, phone_key text, phone_tail text, email text,
        email_key text, cin text, cin_key text);
      if exists (select from taking t where not t.merges and not t.body = any(list.bodies))
        or exists (select from taking t where t.merges and not exists (select from profiles p
          where p.member_id = t.id and p.body_id = any(mine)))
      then perform register.refuse('register_not_yours'); end if;
      insert into members (id, name_ar, name_latin, known_as, joined_at)
        select id, ar, latin, known, coalesce(joined, now()) from taking where not merges;
      insert into profiles (member_id, body_id, gender, born_on, commune_code)
        select id, body, gender, born, commune from taking where not merges;
      insert into contacts (member_id, phone_sealed, phone_key, phone_tail, email_sealed, email_key, cin_sealed, cin_key)
        select id, decode(phone, 'hex'), decode(phone_key, 'hex'), decode(phone_tail, 'hex'), decode(email, 'hex'),
          decode(email_key, 'hex'), decode(cin, 'hex'), decode(cin_key, 'hex') from taking
        where not merges and (phone is not null or email is not null or cin is not null);
      insert into consents (id, member_id, purpose, channel, version, evidence, recorded_by)
        select gen_random_uuid(), id, 'membership', 'record', '1', 'paper', access.me() from taking where not merges;
      insert into mandates (id, member_id, office_id, body_id, starts_at, decision, decided_on, given_by)
        select gen_random_uuid(), t.id, o.id, t.body, now(), 'appointment', coalesce(t.joined, current_date), access.me()
        from taking t, offices o where o.key = 'member' and not t.merges;
      update import_rows r set state = 'taken', member_id = t.id, filled = '{}' from taking t
        where r.import_id = wanted and r.line = t.line and not t.merges;
      perform register.fill_in(wanted);
      update import_rows r set print = md5(concat_ws('|', m.name_ar, m.name_latin, m.known_as, p::text, c::text))
        from taking t join members m on m.id = t.id join profiles p on p.member_id = t.id
        left join contacts c on c.member_id = t.id where r.import_id = wanted and r.line = t.line;
      select count(*) into taken from taking;
      return taken;
    end
  $$;
--> statement-breakpoint
-- What a merged row knows and the register did not; what stands there stays.
create function register.fill_in(wanted uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare one record; news text[];
    begin
      for one in select t.*, p.gender as p_gender, p.born_on as p_born, p.commune_code as p_commune,
          c.phone_key as c_phone, c.email_key as c_email, c.cin_key as c_cin
        from taking t join profiles p on p.member_id = t.id left join contacts c on c.member_id = t.id
        where t.merges order by t.line
      loop
        news := array_remove(array[
          case when one.p_gender is null and one.gender is not null then 'gender' end,
          case when one.p_born is null and one.born is not null then 'born' end,
          case when one.p_commune is null and one.commune is not null then 'commune' end,
          case when one.c_phone is null and one.phone is not null then 'phone' end,
          case when one.c_email is null and one.email is not null then 'email' end,
          case when one.c_cin is null and one.cin is not null then 'cin' end], null);
        update profiles set gender = coalesce(gender, one.gender), born_on = coalesce(born_on, one.born),
          commune_code = coalesce(commune_code, one.commune) where member_id = one.id;
        if news && array['phone', 'email', 'cin'] then
          insert into contacts (member_id) values (one.id) on conflict do nothing;
          update contacts set
            phone_sealed = case when 'phone' = any(news) then decode(one.phone, 'hex') else phone_sealed end,
            phone_key = case when 'phone' = any(news) then decode(one.phone_key, 'hex') else phone_key end,
            phone_tail = case when 'phone' = any(news) then decode(one.phone_tail, 'hex') else phone_tail end,
            email_sealed = case when 'email' = any(news) then decode(one.email, 'hex') else email_sealed end,
            email_key = case when 'email' = any(news) then decode(one.email_key, 'hex') else email_key end,
            cin_sealed = case when 'cin' = any(news) then decode(one.cin, 'hex') else cin_sealed end,
            cin_key = case when 'cin' = any(news) then decode(one.cin_key, 'hex') else cin_key end
          where member_id = one.id;
        end if;
        update import_rows set state = 'merged', member_id = one.id, filled = news
          where import_id = wanted and line = one.line;
      end loop;
    end
  $$;
--> statement-breakpoint
create function register.close_import(wanted uuid, signed text) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      update imports set accepted_at = now(), statement = signed
        where id = wanted and accepted_at is null and bodies <> '{}' and bodies <@ access.bodies('members.manage');
      if not found then perform register.refuse('register_accepted_already'); end if;
      update import_rows set sealed = null, keys = '{}',
        state = case when state in ('taken', 'merged') then state else 'left' end where import_id = wanted;
    end
  $$;
--> statement-breakpoint
-- Takes a whole list back out, member by member; who was touched since, or is spoken of elsewhere, stays.
-- Out: how many are gone, and the lines of those who stay.
create function register.undo_import(wanted uuid) returns table (gone integer, kept integer[])
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare list imports; one record; mine uuid[] := access.bodies('members.manage');
    begin
      gone := 0; kept := '{}';
      select * into list from imports where id = wanted for update;
      if list.id is null or not (list.bodies <> '{}' and list.bodies <@ mine)
        then perform register.refuse('register_not_yours'); end if;
      if list.accepted_at is null or list.undone_at is not null then perform register.refuse('register_undone_already'); end if;
      for one in select * from import_rows r where r.import_id = wanted and r.state in ('taken', 'merged') order by r.line loop
        begin
          if one.print is distinct from register.print_of(one.member_id)
            or not exists (select from profiles p where p.member_id = one.member_id and p.body_id = any(mine))
            then raise foreign_key_violation; end if;
          if one.state = 'merged' then
            update profiles set gender = case when 'gender' = any(one.filled) then null else gender end,
              born_on = case when 'born' = any(one.filled) then null else born_on end,
              commune_code = case when 'commune' = any(one.filled) then null else commune_code end
              where member_id = one.member_id;
            update contacts set
              phone_sealed = case when 'phone' = any(one.filled) then null else phone_sealed end,
              phone_key = case when 'phone' = any(one.filled) then null else phone_key end,
              phone_tail = case when 'phone' = any(one.filled) then null else phone_tail end,
              email_sealed = case when 'email' = any(one.filled) then null else email_sealed end,
              email_key = case when 'email' = any(one.filled) then null else email_key end,
              cin_sealed = case when 'cin' = any(one.filled) then null else cin_sealed end,
              cin_key = case when 'cin' = any(one.filled) then null else cin_key end
              where member_id = one.member_id;
          else
            if (select count(*) from mandates x where x.member_id = one.member_id and x.ends_at is null) <> 1
              or (select count(*) from mandates x where x.member_id = one.member_id) <> 1
              or (select count(*) from consents x where x.member_id = one.member_id and x.withdrawn_at is null) <> 1
              or (select count(*) from consents x where x.member_id = one.member_id) <> 1
              then raise foreign_key_violation; end if;
            update import_rows set member_id = null where import_id = wanted and line = one.line;
            delete from consents where member_id = one.member_id;
            delete from contacts where member_id = one.member_id;
            delete from mandates where member_id = one.member_id;
            delete from profiles where member_id = one.member_id;
            delete from members where id = one.member_id;
          end if;
          update import_rows set state = 'undone' where import_id = wanted and line = one.line;
          gone := gone + 1;
        exception when foreign_key_violation then
          kept := kept || one.line;
        end;
      end loop;
      update imports set undone_at = now(), undone_by = access.me() where id = wanted;
      return next;
    end
  $$;
--> statement-breakpoint
alter function register.note_words() owner to portal_registrar;
--> statement-breakpoint
alter function register.below(uuid[]) owner to portal_registrar;
--> statement-breakpoint
alter function register.page(jsonb, bytea, bytea, integer, integer) owner to portal_registrar;
--> statement-breakpoint
alter function register.answers_for(uuid) owner to portal_registrar;
--> statement-breakpoint
alter function register.suspend(uuid, text, timestamptz) owner to portal_registrar;
--> statement-breakpoint
alter function register.lift(uuid) owner to portal_registrar;
--> statement-breakpoint
alter function register.lay_down(uuid, uuid[], text) owner to portal_registrar;
--> statement-breakpoint
alter function register.enrol(uuid, uuid) owner to portal_registrar;
--> statement-breakpoint
alter function register.depart(uuid, text) owner to portal_registrar;
--> statement-breakpoint
alter function register.come_back(uuid) owner to portal_registrar;
--> statement-breakpoint
alter function register.ask_transfer(uuid, uuid, text) owner to portal_registrar;
--> statement-breakpoint
alter function register.agree(uuid) owner to portal_registrar;
--> statement-breakpoint
alter function register.decline(uuid, text) owner to portal_registrar;
--> statement-breakpoint
alter function register.transfer_names() owner to portal_registrar;
--> statement-breakpoint
alter function register.alike(jsonb) owner to portal_registrar;
--> statement-breakpoint
alter function register.print_of(uuid) owner to portal_registrar;
--> statement-breakpoint
alter function register.take_in(uuid, jsonb) owner to portal_registrar;
--> statement-breakpoint
alter function register.fill_in(uuid) owner to portal_registrar;
--> statement-breakpoint
alter function register.close_import(uuid, text) owner to portal_registrar;
--> statement-breakpoint
alter function register.undo_import(uuid) owner to portal_registrar;
--> statement-breakpoint
revoke execute on function register.refuse(text), register.name_key(text), register.note_words(), register.below(uuid[]), register.page(jsonb, bytea, bytea, integer, integer), register.answers_for(uuid), register.suspend(uuid, text, timestamptz), register.lift(uuid), register.lay_down(uuid, uuid[], text), register.enrol(uuid, uuid), register.depart(uuid, text), register.come_back(uuid), register.ask_transfer(uuid, uuid, text), register.agree(uuid), register.decline(uuid, text), register.transfer_names(), register.alike(jsonb), register.print_of(uuid), register.take_in(uuid, jsonb), register.fill_in(uuid), register.close_import(uuid, text), register.undo_import(uuid) from public;
--> statement-breakpoint
grant execute on function register.name_key(text), register.page(jsonb, bytea, bytea, integer, integer), register.answers_for(uuid), register.suspend(uuid, text, timestamptz), register.lift(uuid), register.depart(uuid, text), register.come_back(uuid), register.ask_transfer(uuid, uuid, text), register.agree(uuid), register.decline(uuid, text), register.transfer_names(), register.alike(jsonb), register.take_in(uuid, jsonb), register.close_import(uuid, text), register.undo_import(uuid) to portal_member;
--> statement-breakpoint
grant execute on function register.refuse(text), register.name_key(text) to portal_registrar;
--> statement-breakpoint
CREATE TABLE "departures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"left_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"returned_at" timestamp with time zone,
	"return_recorded_by" uuid,
	CONSTRAINT "departures_return_after" CHECK ("departures"."returned_at" >= "departures"."left_at")
);
--> statement-breakpoint
ALTER TABLE "departures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_rows" (
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"sealed" "bytea",
	"state" text DEFAULT 'unread' NOT NULL,
	"faults" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"body_id" uuid,
	"alike" uuid,
	"alike_by" text,
	"alike_line" integer,
	"keys" "bytea"[] DEFAULT '{}' NOT NULL,
	"choice" text,
	"member_id" uuid,
	"filled" text[] DEFAULT '{}' NOT NULL,
	"print" text,
	CONSTRAINT "import_rows_import_id_line_pk" PRIMARY KEY("import_id","line")
);
--> statement-breakpoint
ALTER TABLE "import_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"bodies" uuid[] NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"file_name" text NOT NULL,
	"headers" text[] NOT NULL,
	"mapping" jsonb NOT NULL,
	"mapped" boolean DEFAULT false NOT NULL,
	"rows" integer NOT NULL,
	"statement" text,
	"accepted_at" timestamp with time zone,
	"undone_at" timestamp with time zone,
	"undone_by" uuid
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "segments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"question" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "segments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "transfers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"from_body" uuid NOT NULL,
	"to_body" uuid NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"released_by" uuid,
	"released_at" timestamp with time zone,
	"received_by" uuid,
	"received_at" timestamp with time zone,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	CONSTRAINT "transfers_elsewhere" CHECK ("transfers"."from_body" <> "transfers"."to_body"),
	CONSTRAINT "transfers_released_before_received" CHECK ("transfers"."received_at" is null or "transfers"."released_at" is not null),
	CONSTRAINT "transfers_end_one_way" CHECK ("transfers"."received_at" is null or "transfers"."ended_at" is null)
);
--> statement-breakpoint
ALTER TABLE "transfers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "words" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "key_ar" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "key_latin" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "suspensions" ADD COLUMN "lifted_by" uuid;--> statement-breakpoint
ALTER TABLE "departures" ADD CONSTRAINT "departures_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departures" ADD CONSTRAINT "departures_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departures" ADD CONSTRAINT "departures_recorded_by_members_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departures" ADD CONSTRAINT "departures_return_recorded_by_members_id_fk" FOREIGN KEY ("return_recorded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_alike_members_id_fk" FOREIGN KEY ("alike") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_started_by_members_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_undone_by_members_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segments" ADD CONSTRAINT "segments_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_from_body_bodies_id_fk" FOREIGN KEY ("from_body") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_to_body_bodies_id_fk" FOREIGN KEY ("to_body") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_asked_by_members_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_released_by_members_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_received_by_members_id_fk" FOREIGN KEY ("received_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_ended_by_members_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "departures_once" ON "departures" USING btree ("member_id") WHERE "departures"."returned_at" is null;--> statement-breakpoint
CREATE INDEX "import_rows_member_id_index" ON "import_rows" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "import_rows_alike_index" ON "import_rows" USING btree ("alike");--> statement-breakpoint
CREATE UNIQUE INDEX "segments_named_once" ON "segments" USING btree ("member_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "transfers_one_at_a_time" ON "transfers" USING btree ("member_id") WHERE "transfers"."received_at" is null and "transfers"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "transfers_from_body_index" ON "transfers" USING btree ("from_body");--> statement-breakpoint
CREATE INDEX "transfers_to_body_index" ON "transfers" USING btree ("to_body");--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_lifted_by_members_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mandates_office_id_body_id_index" ON "mandates" USING btree ("office_id","body_id");--> statement-breakpoint
CREATE INDEX "members_words" ON "members" USING gin ("words" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "members_name_ar_id_index" ON "members" USING btree ("name_ar","id");--> statement-breakpoint
CREATE INDEX "members_key_ar_index" ON "members" USING btree ("key_ar");--> statement-breakpoint
CREATE INDEX "members_key_latin_index" ON "members" USING btree ("key_latin");--> statement-breakpoint
CREATE INDEX "members_joined_at_index" ON "members" USING btree ("joined_at");--> statement-breakpoint
DROP POLICY "registrar_reads" ON "members";--> statement-breakpoint
DROP POLICY "registrar_admits" ON "members";--> statement-breakpoint
DROP POLICY "registrar_admits" ON "mandates";--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "mandate_endings" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "mandates" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "members" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "suspensions" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "departures" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("departures"."member_id" = (select access.me()) or "departures"."body_id" = any((select access.bodies('members.read'))::uuid[]) or "departures"."body_id" = any((select access.bodies('members.manage'))::uuid[]));--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "departures" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "import_rows" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from imports i where i.id = "import_rows"."import_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "import_rows" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (exists (select from imports i where i.id = "import_rows"."import_id" and i.accepted_at is null));--> statement-breakpoint
CREATE POLICY "member_changes" ON "import_rows" AS PERMISSIVE FOR UPDATE TO "portal_member" USING (exists (select from imports i where i.id = "import_rows"."import_id" and i.accepted_at is null)) WITH CHECK (exists (select from imports i where i.id = "import_rows"."import_id" and i.accepted_at is null));--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "import_rows" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "imports" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("imports"."bodies" <> '{}' and "imports"."bodies" <@ (select access.bodies('members.manage')));--> statement-breakpoint
CREATE POLICY "member_adds" ON "imports" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("imports"."started_by" = (select access.me()) and "imports"."bodies" <> '{}' and "imports"."bodies" <@ (select access.bodies('members.manage')));--> statement-breakpoint
CREATE POLICY "member_changes" ON "imports" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("imports"."bodies" <> '{}' and "imports"."bodies" <@ (select access.bodies('members.manage'))) WITH CHECK ("imports"."bodies" <> '{}' and "imports"."bodies" <@ (select access.bodies('members.manage')));--> statement-breakpoint
CREATE POLICY "member_removes" ON "imports" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("imports"."accepted_at" is null and "imports"."bodies" <> '{}' and "imports"."bodies" <@ (select access.bodies('members.manage')));--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "imports" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "job_finds" ON "imports" AS PERMISSIVE FOR SELECT TO "portal_job" USING ("imports"."started_at" < now() - case when "imports"."accepted_at" is null then interval '7 days' else interval '30 days' end);--> statement-breakpoint
CREATE POLICY "job_clears" ON "imports" AS PERMISSIVE FOR DELETE TO "portal_job" USING ("imports"."started_at" < now() - case when "imports"."accepted_at" is null then interval '7 days' else interval '30 days' end);--> statement-breakpoint
CREATE POLICY "member_reads" ON "segments" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("segments"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_adds" ON "segments" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("segments"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_removes" ON "segments" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("segments"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_reads" ON "transfers" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("transfers"."member_id" = (select access.me()) or "transfers"."from_body" = any((select access.bodies('members.manage'))::uuid[])
        or ("transfers"."released_at" is not null and "transfers"."to_body" = any((select access.bodies('members.manage'))::uuid[])));--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "transfers" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "member_reads" ON "suspensions" TO portal_member USING ("suspensions"."member_id" = (select access.me()) or exists (select from profiles p where p.member_id = "suspensions"."member_id"));
--> statement-breakpoint
ALTER POLICY "member_reads" ON "members" TO portal_member USING ("members"."id" = (select access.me()) or exists (select from organisation o
  where o.root_id = any((select access.bodies('members.read'))::uuid[])) or exists (select from profiles p where p.member_id = "members"."id")
      or "members"."id" = any((select access.members_within('members.read'))::uuid[])
      or "members"."id" = any((select access.colleagues('news.write'))::uuid[]));
--> statement-breakpoint
CREATE INDEX "profiles_commune_code_index" ON "profiles" USING btree ("commune_code");
--> statement-breakpoint
create trigger members_words before insert or update of name_ar, name_latin, known_as, words, key_ar, key_latin on members
  for each row execute function register.note_words();
--> statement-breakpoint
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
-- Who stands there already can be found, too.
do $$
begin
  alter table members no force row level security;
  update members set words = '';
  alter table members force row level security;
end $$;
