-- To look over the newest matches is to read a date of each. With texts and vectors kept out of line, forty rows
-- share a page that held four, and the pages of a million rows stay in memory. Rows written before keep their form
-- until they are written again.
alter table search_entries set (toast_tuple_target = 128);
--> statement-breakpoint
alter table search_desk_entries set (toast_tuple_target = 128);
--> statement-breakpoint
-- As before, but for where counting stops: to find 1,001 matches of two common words takes twice as long as 301.
-- Best first: spelled like that, then but for hamza and accents, then but for what is joined to words, then by
-- another name; a phrase before its scattered words, title before summary before text; the reader's language
-- before others; then the newest.
-- All matches are weighed when there are few; of many, the 100 most promising, before the rest by date.
-- `bodies` narrows the rows where `within` does not. `total` stops at 301.
create or replace function search.find(source text, question text, within tsquery, bodies uuid[], until date, home text,
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
      -- The days of the newest 301 rows: a word that all of them had would be found often enough there.
      execute format('select max(told_on), min(told_on) from (
        select told_on from %I where told_on <= $1 order by told_on desc limit 301) as newest', source)
        into latest, earlier using until;
      if latest is null then return; end if;
      today := latest - date '2000-01-01';
      while level <= 10 and today - (((today >> level) - 1) << level) < latest - earlier loop
        level := level + 1;
      end loop;
      select * into level, everything from search.newest(source, q.loose, bodies, today, 301, level);
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
