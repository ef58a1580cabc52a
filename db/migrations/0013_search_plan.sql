-- The same answers with less reading: rows are gathered by their places, the index is asked fewer times.
drop function search.find(text, text, tsquery, date, text, int, int);
--> statement-breakpoint
drop function search.newest(text, tsquery, date, int, int);
--> statement-breakpoint
drop function search.days_back(int, int);
--> statement-breakpoint
drop type search.hit;
--> statement-breakpoint
-- The newest `most` rows of `source` that match, newest first, as their places in the table: those stay while one
-- statement runs, and nothing is quicker to gather and to read again. Looks back in time only as far as it must:
-- what is found in one stretch says how long the next has to be. A frequent word ends after the first, a rare one
-- after two looks into the index. A stretch is two blocks of 2^level days up to `today`, counted as search.blocks
-- counts; past level 10 it is all time: to look for so many days takes longer than it spares. In: the level to
-- begin with; out: the one that sufficed.
create function search.newest(source text, wanted tsquery, bodies uuid[], today int, most int, inout level int,
    out places tid[])
  language plpgsql stable set search_path = public, pg_temp
  as $$
    declare
      enough float;
    begin
      loop
        -- Sorted apart: a planner would otherwise go through all texts by date rather than ask the index.
        execute format('select array(
          select place from (
            select ctid as place, told_on, article_id, locale from %I
            where vector @@ $1 and ($2 is null or body_id = any ($2)) offset 0) as matches
          order by told_on desc, article_id, locale limit $3)', source)
          into places using
            case when level > 10 then wanted
            else wanted && format('''#%s:%s'' | ''#%s:%s''', level, today >> level, level, (today >> level) - 1)::tsquery end,
            bodies, most;
        exit when level > 10 or cardinality(places) >= most;
        if cardinality(places) = 0 then
          level := 11;
        else
          enough := (today - (((today >> level) - 1) << level) + 1) * 1.2 * most / cardinality(places);
          level := level + 1;
          while level <= 10 and today - (((today >> level) - 1) << level) + 1 < enough loop
            level := level + 1;
          end loop;
        end if;
      end loop;
    end
  $$;
--> statement-breakpoint
-- Best first: spelled like that, then but for hamza and accents, then but for what is joined to words, then by
-- another name; a phrase before its scattered words, title before summary before text; the reader's language
-- before others; then the newest.
-- All matches are weighed when there are few; of many, the 100 most promising, before the rest by date.
-- `bodies` narrows the rows where `within` does not. `total` stops at 1,001.
create function search.find(source text, question text, within tsquery, bodies uuid[], until date, home text,
    skip int, take int)
  returns table (article_id uuid, locale text, place int, total int, needles text[])
  language plpgsql stable rows 20 set search_path = public, pg_temp set enable_seqscan = off set jit = off
  set max_parallel_workers_per_gather = 0
  as $$
    declare
      q record;
      latest date; earlier date; today int; level int := 0;
      stage tsquery;
      everything tid[]; promising tid[]; more tid[];
    begin
      select * into q from search.understand(question);
      if q.loose is null then return; end if;
      if within is not null then
        q.exact := q.exact && within; q.titled := q.titled && within; q.loose := q.loose && within;
      end if;
      -- The days of the newest 1,001 rows: a word that all of them had would be found often enough there.
      execute format('select max(told_on), min(told_on) from (
        select told_on from %I where told_on <= $1 order by told_on desc limit 1001) as newest', source)
        into latest, earlier using until;
      if latest is null then return; end if;
      today := latest - date '2000-01-01';
      while level <= 10 and today - (((today >> level) - 1) << level) < latest - earlier loop
        level := level + 1;
      end loop;
      select * into level, everything from search.newest(source, q.loose, bodies, today, 1001, level);
      total := cardinality(everything);
      needles := array(select distinct needle from unnest(q.needles) as needle);
      promising := everything;
      if total > 100 then
        promising := '{}';
        -- What can be first comes first; a stage that fills the list spares the looser ones.
        foreach stage in array array[q.exact && q.titled, q.exact, q.titled] loop
          exit when cardinality(promising) >= 100;
          -- Where matches are not dense, words of titles are so rare that all of them are soon read.
          select places into more from search.newest(source, stage, bodies, today, 100,
            case when stage = q.exact or level <= 7 then level else 11 end);
          promising := promising || search.others(more, promising);
        end loop;
        promising := (promising || search.others(everything[1:100], promising))[1:100];
      end if;
      if skip < 100 then
        execute format(
          'select array(
            select h.place from unnest($1) as h(place)
            cross join lateral (
              -- Taken out of an array the vector is unpacked once, not at each question to it.
              select (array[e.vector])[1] as vector, e.told_on, e.article_id, e.locale from %I e
              where e.ctid = h.place offset 0
            ) as x
            order by
              case when vector @@ $2 then 5 when vector @@ $3 then 4 when vector @@ $4 then 3 when vector @@ $5 then 2 else 1 end desc,
              case when vector @@ $6 then 3 when vector @@ $7 then 2 when vector @@ $8 then 1 else 0 end desc,
              x.locale = $9 desc, x.told_on desc, x.article_id, x.locale)', source)
          into promising
          using promising, q.exact_phrase, q.exact, q.phrase, q.normalised, q.in_title, q.in_summary, q.titled, home;
      end if;
      if skip + take > 100 and total > 100 then
        promising := promising || search.others(everything, promising);
      end if;
      return query execute format('select e.article_id, e.locale, $2 + h.nth::int, $3, $4
        from unnest($1) with ordinality as h(place, nth) join %I e on e.ctid = h.place', source)
        using promising[skip + 1 : skip + take], skip, total, needles;
    end
  $$;
--> statement-breakpoint
-- The places that are not among those known, in their order.
create function search.others(places tid[], known tid[]) returns tid[]
  language sql immutable parallel safe set search_path = pg_catalog
  as $$
    select array(select w.place from unnest(places) with ordinality as w(place, nth)
      where w.place not in (select k.place from unnest(known) as k(place)) order by w.nth)
  $$;
--> statement-breakpoint
create or replace function search.news(question text, topic uuid, year int, language text, home text, skip int, take int)
  returns table (article_id uuid, locale text, place int, total int, needles text[])
  language sql stable rows 20 set search_path = public, pg_temp
  as $$
    select * from search.find('search_entries', question, search.filters(topic, year, language), null,
      search.last_day(year), home, skip, take)
  $$;
--> statement-breakpoint
create or replace function search.desk(question text, topic uuid, year int, language text, home text, skip int, take int)
  returns table (article_id uuid, locale text, place int, total int, needles text[])
  language plpgsql stable rows 20 security definer set search_path = public, pg_temp
  as $$
    declare
      reach uuid[] := array(
        select distinct body from unnest(access.bodies('news.write') || access.bodies('news.publish')) as body);
      within tsquery := search.filters(topic, year, language);
      few boolean := cardinality(reach) <= 3;
    begin
      if cardinality(reach) = 0 then return; end if;
      -- Of few bodies the index tells the texts; with many it is quicker to look at what was found.
      if few then
        within := concat_ws(' & ', within, search.either('#b', reach::text[]))::tsquery;
      end if;
      return query select * from search.find('search_desk_entries', question, within, case when few then null else reach end,
        search.last_day(year), home, skip, take);
    end
  $$;
--> statement-breakpoint
do $$
declare signature regprocedure;
begin
  foreach signature in array array['search.newest(text, tsquery, uuid[], int, int, int)', 'search.others(tid[], tid[])',
    'search.find(text, text, tsquery, uuid[], date, text, int, int)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to portal_visitor, portal_member, portal_search', signature);
  end loop;
end $$;
