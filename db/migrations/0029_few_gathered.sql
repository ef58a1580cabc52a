-- The page of the register again: the planner is told what was asked, and where few answer they are gathered first.
create or replace function register.page(asked jsonb, phone bytea, tail bytea, most integer, skipped integer)
  returns table (total integer, members uuid[])
  language plpgsql stable security definer set search_path = public, pg_temp set max_parallel_workers_per_gather = 0
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
      few constant integer := 5000;
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
        using homes, people, called, (asked ->> 'digits')::int, reach;
      -- Few are gathered and put in order; many are met soon enough on a walk through the names.
      execute case when total <= few then
          'with m as materialized (select m.id, m.name_ar from ' || origin || ' where ' || wanted || ') select array(select m.id from m'
        else 'select array(select m.id from ' || origin || ' where ' || wanted end || ' order by m.name_ar, m.id limit $6 offset $7)'
        into members using homes, people, called, (asked ->> 'digits')::int, reach, most, skipped;
      return next;
    end
  $$;
