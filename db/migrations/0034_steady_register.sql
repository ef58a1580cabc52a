set check_function_bodies = off;
--> statement-breakpoint
-- Members with a mandate, now, in a body that the capability reaches, as rows: a policy looks each up in a set of them.
-- The planner asks nothing of it in advance, as it would of an array that is unfolded.
create function access.people_within(wanted text) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select m.member_id from mandates m where m.body_id = any((select access.bodies(wanted))::uuid[])
      and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
  $$;
--> statement-breakpoint
alter function access.people_within(text) owner to portal_keys;
--> statement-breakpoint
revoke execute on function access.people_within(text) from public;
--> statement-breakpoint
grant execute on function access.people_within(text) to portal_member;
--> statement-breakpoint
ALTER POLICY "member_reads" ON "members" TO portal_member USING ("members"."id" = (select access.me()) or exists (select from organisation o
  where o.root_id = any((select access.bodies('members.read'))::uuid[])) or exists (select from profiles p where p.member_id = "members"."id")
      or "members"."id" in (select access.people_within('members.read'))
      or "members"."id" = any((select access.colleagues('news.write'))::uuid[])
      or "members"."id" in (select access.members_at_home('dues.record')));
--> statement-breakpoint
-- By the offices first: few carry the capability, and many hold a mandate in these bodies.
create or replace function access.colleagues(wanted text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(distinct m.member_id), '{}') from mandates m
    where m.office_id = any(array(select o.id from offices o where wanted = any(o.capabilities)))
      and m.body_id = any(access.bodies(wanted))
  $$;
--> statement-breakpoint
-- The page of the register once more: whoever answers is gathered once and then counted and put in order, and no table
-- is asked for that the question has no need of.
create or replace function register.page(asked jsonb, phone bytea, tail bytea, most integer, skipped integer)
  returns table (total integer, members uuid[])
  language plpgsql stable security definer set search_path = public, pg_temp
  -- Compiling a query takes longer than answering it.
  set max_parallel_workers_per_gather = 0 set jit = off
  as $$
    declare
      reach uuid[] := access.bodies('members.read');
      place uuid := (asked ->> 'body')::uuid;
      homes uuid[] := reach;
      everywhere boolean := exists (select from bodies b where b.parent_id is null and b.id = any(reach));
      noted boolean := asked ?| array['commune', 'gender', 'bornFrom', 'bornTo', 'standing', 'since'];
      named boolean := asked ?| array['words', 'digits', 'since'];
      people uuid[];
      called uuid[];
      answering uuid[];
      wanted text := '';
      who text := 'p.member_id';
      origin text := 'profiles p';
      walked text := 'members m join profiles p on p.member_id = m.id';
      running constant text := 'x.starts_at <= now() and (x.ends_at is null or x.ends_at > now())';
      few constant integer := 5000;
      word text;
    begin
      if place is not null then
        if not place = any(reach) then return query select 0, '{}'::uuid[]; return; end if;
        homes := register.below(array[place]);
        everywhere := everywhere and exists (select from bodies b where b.id = place and b.parent_id is null);
      end if;
      if everywhere then
        -- Where no body is out of reach, no home is.
        wanted := case when exists (select from bodies b where not b.id = any(homes)) then 'p.body_id = any($1)' else 'true' end;
      elsif noted and place is null then
        -- Notes are asked of homes within reach only: nobody else's mandates need looking through.
        wanted := 'p.body_id = any($1)';
      else
        people := array(
          select p.member_id from profiles p where p.body_id = any(homes)
          union
          select x.member_id from mandates x where x.body_id = any(homes)
            and x.starts_at <= now() and (x.ends_at is null or x.ends_at > now()));
        if not noted then
          who := 'm.id';
          origin := 'members m';
          walked := origin;
        end if;
        wanted := who || ' = any($2)' || case when noted then ' and p.body_id = any($1)' else '' end;
        homes := reach;
      end if;
      if named and who = 'p.member_id' then origin := walked; end if;
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
      -- As words of the query, not beside it: the planner then knows how many answer.
      if asked ? 'commune' then wanted := wanted || format(' and p.commune_code = %L', asked ->> 'commune'); end if;
      if asked ? 'gender' then wanted := wanted || format(' and p.gender = %L', asked ->> 'gender'); end if;
      if asked ? 'bornFrom' then wanted := wanted || format(' and p.born_on >= %L::date', asked ->> 'bornFrom'); end if;
      if asked ? 'bornTo' then wanted := wanted || format(' and p.born_on <= %L::date', asked ->> 'bornTo'); end if;
      if asked ? 'since' then wanted := wanted || format(' and m.joined_at >= %L::date', asked ->> 'since'); end if;
      if asked ? 'office' then
        wanted := wanted || ' and ' || who || format(' in (select x.member_id from mandates x where x.office_id = %L::uuid', asked ->> 'office')
          || case when everywhere then ' and ' else ' and x.body_id = any($5) and ' end || running || ')';
      end if;
      -- «Is true», so that each is looked up in a set: a join of these can come to compare each with each.
      if asked ->> 'standing' in ('left', 'running', 'suspended') then
        wanted := wanted || ' and (' || who || ' in (select d.member_id from departures d where d.returned_at is null)) is '
          || case asked ->> 'standing' when 'left' then 'true' else 'not true' end;
        if asked ->> 'standing' <> 'left' then
          wanted := wanted || ' and (' || who || ' in (select x.member_id from suspensions x where ' || running || ')) is '
            || case asked ->> 'standing' when 'suspended' then 'true' else 'not true' end;
        end if;
      end if;
      -- Nearly everybody is counted without being named.
      if everywhere and asked - array['body', 'since'] = '{}' then
        execute 'select count(*)::int from ' || origin || ' where ' || wanted into total using homes;
      end if;
      if total is null or total <= few then
        execute 'select array(select ' || who || ' from ' || origin || ' where ' || wanted || ')'
          into answering using homes, people, called, (asked ->> 'digits')::int, reach;
        total := cardinality(answering);
      end if;
      -- Few are put in order; many are met soon enough on a walk through the names.
      if total <= few then
        members := array(select m.id from unnest(answering) as w(id) join members m on m.id = w.id
          order by m.name_ar, m.id limit most offset skipped);
      else
        execute 'select array(select m.id from ' || walked || ' where ' || wanted || ' order by m.name_ar, m.id limit $6 offset $7)'
          into members using homes, people, called, (asked ->> 'digits')::int, reach, most, skipped;
      end if;
      return next;
    end
  $$;
--> statement-breakpoint
-- Rows of a list once more: between the first and the last line of those that are taken, since a list that came a moment
-- ago is none of the statistics, and all of its lines were compared with each.
create or replace function register.take_in(wanted uuid, rows jsonb) returns integer
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare mine uuid[] := access.bodies('members.manage'); list imports; taken integer; first integer; last integer;
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
      select min(line), max(line) into first, last from taking;
      update import_rows r set state = 'taken', member_id = t.id, filled = '{}' from taking t
        where r.import_id = wanted and r.line = t.line and r.line between first and last and not t.merges;
      perform register.fill_in(wanted);
      update import_rows r set print = md5(concat_ws('|', m.name_ar, m.name_latin, m.known_as, p::text, c::text))
        from taking t join members m on m.id = t.id join profiles p on p.member_id = t.id
        left join contacts c on c.member_id = t.id where r.import_id = wanted and r.line = t.line and r.line between first and last;
      select count(*) into taken from taking;
      return taken;
    end
  $$;
