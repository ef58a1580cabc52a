-- The index follows the texts in the same transaction; and how a question is answered from it.
-- Rows stay narrow, so that a thousand matches are a few pages: texts and vectors move out of line.
alter table search_entries set (toast_tuple_target = 128);
--> statement-breakpoint
alter table search_desk_entries set (toast_tuple_target = 128);
--> statement-breakpoint
alter table search_entries alter column vector set storage external;
--> statement-breakpoint
alter table search_desk_entries alter column vector set storage external;
--> statement-breakpoint
create type search.hit as (article_id uuid, locale text, told_on date);
--> statement-breakpoint
-- Words that decide nothing beside others; alone they are asked for like any word.
create function search.small_words() returns text[]
  language sql immutable parallel safe set search_path = pg_catalog
  as $$
    select array['في', 'فى', 'من', 'على', 'إلى', 'الى', 'عن', 'مع', 'أن', 'إن', 'ان', 'ما', 'لا', 'هذا', 'هذه', 'ذلك',
      'التي', 'الذي', 'أو', 'او', 'ثم', 'و', 'le', 'la', 'les', 'de', 'des', 'du', 'et', 'en', 'un', 'une', 'à', 'a',
      'au', 'aux', 'sur', 'par', 'pour', 'the', 'of', 'and', 'in', 'to', 'on', 'for', 'el', 'al']
  $$;
--> statement-breakpoint
-- A question, as strictly as it can be taken and then ever more loosely. Needles are the words to highlight.
create function search.understand(question text,
    out exact tsquery, out exact_phrase tsquery, out normalised tsquery, out phrase tsquery,
    out in_title tsquery, out in_summary tsquery, out titled tsquery, out loose tsquery, out needles text[])
  language plpgsql stable set search_path = public, pg_temp
  as $$
    declare
      spelled text[] := (search.words(left(question, 400)))[1:12];
      folded text[] := string_to_array(search.folded(array_to_string(spelled, ' ')), ' ');
      small boolean[] := array(select word = any(search.small_words()) from unnest(spelled) as word);
      synonyms jsonb := search.synonyms(folded);
      -- One part for each word, in tsquery's own notation.
      exacts text[] := '{}'; phrase_exact text := ''; normals text[] := '{}'; phrase_normal text := '';
      titles text[] := '{}'; looses text[] := '{}';
      at int := 1; span int; last int; forms text[]; known text; alternative text; slot_title text; slot text;
    begin
      needles := '{}';
      while at <= cardinality(spelled) loop
        -- The longest name that begins here.
        known := null;
        span := least(6, cardinality(spelled) - at + 1);
        while span > 0 and known is null loop
          span := span - 1;
          known := array_to_string(folded[at:at + span], ' ');
          if synonyms ? known is not true then known := null; end if;
        end loop;
        if folded[at] = '' or (span = 0 and small[at] and false = any(small)) then
          at := at + 1;
          continue;
        end if;
        if known is null and synonyms is not null then
          select form into known from unnest(search.light(folded[at])) as form where synonyms ? form limit 1;
        end if;
        slot := ''; slot_title := '';
        for i in at .. at + span loop
          continue when folded[i] = '';
          forms := folded[i] || search.light(folded[i]);
          needles := needles || forms;
          exacts := exacts || quote_literal(spelled[i]);
          normals := normals || quote_literal('~' || folded[i]);
          if last is not null then
            phrase_exact := phrase_exact || format(' <%s> ', i - last);
            phrase_normal := phrase_normal || format(' <%s> ', i - last);
          end if;
          phrase_exact := phrase_exact || quote_literal(spelled[i]);
          phrase_normal := phrase_normal || quote_literal('~' || folded[i]) || ':ABC';
          last := i;
          slot := concat_ws(' & ', nullif(slot, ''), search.either('~', forms));
          slot_title := concat_ws(' & ', nullif(slot_title, ''), search.either('^', forms));
        end loop;
        for alternative in select jsonb_array_elements_text(synonyms -> known) loop
          forms := string_to_array(alternative, ' ');
          needles := needles || array(select form from unnest(forms) as form where form <> all(search.small_words()));
          slot := slot || ' | ' || search.each('~', forms);
          slot_title := slot_title || ' | ' || search.each('^', forms);
        end loop;
        titles := titles || ('(' || slot_title || ')');
        looses := looses || ('(' || slot || ')');
        at := at + span + 1;
      end loop;
      if cardinality(looses) = 0 then return; end if;
      exact := array_to_string(exacts, ' & ')::tsquery;
      normalised := (array_to_string(normals, ':ABC & ') || ':ABC')::tsquery;
      in_title := (array_to_string(normals, ':A & ') || ':A')::tsquery;
      in_summary := (array_to_string(normals, ':AB & ') || ':AB')::tsquery;
      titled := array_to_string(titles, ' & ')::tsquery;
      loose := array_to_string(looses, ' & ')::tsquery;
      if cardinality(exacts) > 1 then
        exact_phrase := phrase_exact::tsquery;
        phrase := phrase_normal::tsquery;
      end if;
    end
  $$;
--> statement-breakpoint
-- By each name in the question, the others that mean the same; null where there is none.
create function search.synonyms(folded text[]) returns jsonb
  language plpgsql stable set search_path = public, pg_temp
  as $$
    declare
      phrases text[] := array(
        select array_to_string(folded[i:i + n], ' ') from generate_subscripts(folded, 1) as i, generate_series(0, 5) as n
        union select form from unnest(folded) as word, unnest(search.light(word)) as form);
    begin
      return (select jsonb_object_agg(s.phrase, s.others) from (
        select one.phrase, jsonb_agg(distinct other.phrase) as others
        from search_synonyms one join search_synonyms other on other.meaning = one.meaning and other.phrase <> one.phrase
        where one.phrase = any(phrases) group by one.phrase) as s);
    end
  $$;
--> statement-breakpoint
create function search.either(mark text, words text[]) returns text
  language sql immutable parallel safe set search_path = pg_catalog
  as $$ select '(' || string_agg(quote_literal(mark || word), ' | ') || ')' from unnest(words) as word $$;
--> statement-breakpoint
create function search.each(mark text, words text[]) returns text
  language sql immutable parallel safe set search_path = pg_catalog
  as $$ select '(' || string_agg(quote_literal(mark || word), ' & ') || ')' from unnest(words) as word $$;
--> statement-breakpoint
-- The newest `most` rows of `source` that match, newest first. Looks back in time only as far as it must: what
-- is found in one stretch says how long the next has to be. A frequent word ends after the first, a rare one
-- after two looks into the index.
create function search.newest(source text, wanted tsquery, latest date, depth int, most int) returns search.hit[]
  language plpgsql stable set search_path = public, pg_temp
  as $$
    declare
      hits search.hit[];
      today int := latest - date '2000-01-01';
      level int := depth;
      enough int;
    begin
      loop
        -- Materialised: rather than ask the index, a planner would go through all texts by date.
        execute format('with matches as materialized (select article_id, locale, told_on from %I where vector @@ $1)
          select array(select (article_id, locale, told_on)::search.hit from matches
            order by told_on desc, article_id, locale limit $2)', source)
          into hits using
            case when level > 12 then wanted
            else wanted && format('''#%s:%s'' | ''#%s:%s''', level, today >> level, level, (today >> level) - 1)::tsquery end,
            most;
        exit when level > 12 or cardinality(hits) >= most;
        if cardinality(hits) = 0 then
          level := 13;
        else
          enough := search.days_back(today, level) * 1.2 * most / cardinality(hits);
          loop
            level := level + 1;
            exit when level > 12 or search.days_back(today, level) >= enough;
          end loop;
        end if;
      end loop;
      return hits;
    end
  $$;
--> statement-breakpoint
-- How many days the last two blocks of a level are, up to today.
create function search.days_back(today int, level int) returns int
  language sql immutable parallel safe set search_path = pg_catalog
  as $$ select today - (((today >> level) - 1) << level) + 1 $$;
--> statement-breakpoint
-- Best first: spelled like that, then but for hamza and accents, then but for what is joined to words, then by
-- another name; a phrase before its scattered words, title before summary before text; the reader's language
-- before others; then the newest.
-- All matches are weighed when there are few; of many, the 100 most promising, before the rest by date.
-- `total` stops at 1,001.
create function search.find(source text, question text, within tsquery, until date, home text, skip int, take int)
  returns table (article_id uuid, locale text, place int, total int, needles text[])
  language plpgsql stable rows 20 set search_path = public, pg_temp set enable_seqscan = off set jit = off
  set max_parallel_workers_per_gather = 0
  as $$
    declare
      q record;
      latest date; earlier date; depth int := 99;
      stage tsquery;
      everything search.hit[]; promising search.hit[];
    begin
      select * into q from search.understand(question);
      if q.loose is null then return; end if;
      if within is not null then
        q.exact := q.exact && within; q.titled := q.titled && within; q.loose := q.loose && within;
      end if;
      execute format('select max(told_on) from %I where told_on <= $1', source) into latest using until;
      if latest is null then return; end if;
      execute format('select told_on from %I where told_on <= $1 order by told_on desc offset 1000 limit 1', source)
        into earlier using latest;
      if earlier is not null then
        select coalesce(min(level), 99) into depth from generate_series(0, 12) as level
          where search.days_back(latest - date '2000-01-01', level) > latest - earlier;
      end if;
      everything := search.newest(source, q.loose, latest, depth, 1001);
      if cardinality(everything) <= 100 then
        promising := everything;
      else
        promising := '{}';
        -- What can be first comes first; a stage that fills the list spares the looser ones.
        foreach stage in array array[q.exact && q.titled, q.exact, q.titled] loop
          exit when cardinality(promising) >= 100;
          promising := promising || array(
            select (w.article_id, w.locale, w.told_on)::search.hit
            from unnest(search.newest(source, stage, latest, greatest(depth - 3, 0), 100)) with ordinality
              as w(article_id, locale, told_on, position)
            where (w.article_id, w.locale) not in (select p.article_id, p.locale from unnest(promising) as p)
            order by w.position);
        end loop;
        promising := (promising || array(
          select (w.article_id, w.locale, w.told_on)::search.hit
          from unnest(everything[1:100]) with ordinality as w(article_id, locale, told_on, position)
          where (w.article_id, w.locale) not in (select p.article_id, p.locale from unnest(promising) as p)
          order by w.position))[1:100];
      end if;
      execute format(
        'select array(
          select (h.article_id, h.locale, h.told_on)::search.hit
          from unnest($1) as h
          cross join lateral (
            -- The vector is unpacked once, not at each question to it.
            select e.vector || '''' as vector from %I e
            where e.article_id = h.article_id and e.locale = h.locale offset 0
          ) as x
          order by
            case when vector @@ $2 then 5 when vector @@ $3 then 4 when vector @@ $4 then 3 when vector @@ $5 then 2 else 1 end desc,
            case when vector @@ $6 then 3 when vector @@ $7 then 2 when vector @@ $8 then 1 else 0 end desc,
            h.locale = $9 desc, h.told_on desc, h.article_id, h.locale)', source)
        into promising
        using promising, q.exact_phrase, q.exact, q.phrase, q.normalised, q.in_title, q.in_summary, q.titled, home;
      total := cardinality(everything);
      needles := array(select distinct needle from unnest(q.needles) as needle);
      return query
        select s.article_id, s.locale, (row_number() over (order by s.stage, s.position))::int, find.total, find.needles
        from (
          select h.article_id, h.locale, 1 as stage, h.position
          from unnest(promising) with ordinality as h(article_id, locale, told_on, position)
          union all
          select h.article_id, h.locale, 2, h.position
          from unnest(everything) with ordinality as h(article_id, locale, told_on, position)
          where cardinality(everything) > 100
            and (h.article_id, h.locale) not in (select p.article_id, p.locale from unnest(promising) as p)
        ) as s
        order by s.stage, s.position offset skip limit take;
    end
  $$;
--> statement-breakpoint
-- The labels that a row must bear; null where nothing is asked for.
create function search.filters(topic uuid, year int, language text) returns tsquery
  language sql immutable parallel safe set search_path = pg_catalog
  as $$
    select nullif(concat_ws(' & ', quote_literal('#t' || topic), quote_literal('#y' || year), quote_literal('#l' || language)), '')::tsquery
  $$;
--> statement-breakpoint
create function search.last_day(year int) returns date
  language sql immutable parallel safe set search_path = pg_catalog
  as $$ select coalesce(make_date(year, 12, 31), 'infinity') $$;
--> statement-breakpoint
-- Among the public texts, as whoever asks.
create function search.news(question text, topic uuid, year int, language text, home text, skip int, take int)
  returns table (article_id uuid, locale text, place int, total int, needles text[])
  language sql stable rows 20 set search_path = public, pg_temp
  as $$
    select * from search.find('search_entries', question, search.filters(topic, year, language),
      search.last_day(year), home, skip, take)
  $$;
--> statement-breakpoint
-- Among the texts of the bodies that the actor writes or publishes for. A row policy cannot use the index (a
-- match could tell on rows that one may not see), so its keeper looks, for these bodies only; whoever asks
-- then reads the rows under their own policies.
create function search.desk(question text, topic uuid, year int, language text, home text, skip int, take int)
  returns table (article_id uuid, locale text, place int, total int, needles text[])
  language plpgsql stable rows 20 security definer set search_path = public, pg_temp
  as $$
    declare
      reach uuid[] := access.bodies('news.write') || access.bodies('news.publish');
      asked tsquery := search.filters(topic, year, language);
      within tsquery;
    begin
      if cardinality(reach) = 0 then return; end if;
      within := search.either('#b', reach::text[])::tsquery;
      if asked is not null then within := within && asked; end if;
      return query select * from search.find('search_desk_entries', question, within, search.last_day(year), home, skip, take);
    end
  $$;
--> statement-breakpoint
-- Words of the public texts that look like those of the question that no public text has.
create function search.nearest(question text) returns table (heard text, spelled text, likeness real)
  language plpgsql rows 20 set search_path = public, pg_temp set enable_seqscan = off set jit = off
  as $$
    declare
      asked text; folded text;
    begin
      foreach asked in array (search.words(left(question, 400)))[1:12] loop
        folded := search.folded(asked);
        continue when asked = any(search.small_words())
          or exists (select from search_words w where w.word = any(folded || search.light(folded)));
        -- In a long word a slip leaves more letters standing.
        perform set_config('pg_trgm.similarity_threshold', case when length(folded) < 7 then '0.3' else '0.35' end, true);
        return query
          select asked, known.spelled, similarity(known.word, folded) as likeness
          from (
            select w.word, w.spelled, 1 as choice from search_words w where w.word % folded
            union
            select s.phrase, s.phrase, 2 from search_synonyms s where s.phrase % folded
          ) as known(word, spelled, choice)
          order by likeness desc, known.choice, known.word limit 8;
      end loop;
    end
  $$;
--> statement-breakpoint
create function search.remember(texts text) returns void
  language sql set search_path = public, pg_temp
  as $$
    insert into search_words (word, spelled)
    select distinct on (w.folded) w.folded, w.spelled
    from search.spelled(texts) as all_words,
      unnest(string_to_array(all_words, ' '), string_to_array(search.folded(all_words), ' ')) as w(spelled, folded)
    where length(w.folded) between 3 and 30 and w.folded ~ '[^0-9]'
      and not exists (select from search_words known where known.word = w.folded)
    -- In one order, so that two publications never wait for each other.
    order by w.folded, w.spelled
    on conflict do nothing
  $$;
--> statement-breakpoint
-- Takes back the words that no public text has any more. Those of the newest texts are not worth asking about.
create function search.forget(gone tsvector) returns void
  language sql set search_path = public, pg_temp
  as $$
    with recent as materialized (
      select distinct lexeme from (select vector from search_entries order by told_on desc limit 50) as e,
        unnest(tsvector_to_array(e.vector)) as lexeme
    ), candidates as materialized (
      select distinct search.folded(lexeme) as word from unnest(tsvector_to_array(gone)) as lexeme
      where lexeme !~ '^[#^~]' and lexeme not in (select lexeme from recent)
    )
    delete from search_words w using candidates c
    where w.word = c.word and not exists (select from search_entries e
      where e.vector @@ quote_literal('~' || c.word)::tsquery
        -- The same word, not one that is this word under what is joined to it.
        and e.vector @@ (quote_literal('~' || c.word) || ':ABC')::tsquery)
  $$;
--> statement-breakpoint
create function search.keep_public() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare
      gone tsvector;
      told versions;
      content text;
      told_on date;
    begin
      if tg_op in ('UPDATE', 'DELETE') then
        delete from search_entries e where e.article_id = old.article_id and e.locale = old.locale returning e.vector into gone;
      end if;
      if tg_op in ('INSERT', 'UPDATE') then
        select * into strict told from versions v where v.id = new.version_id;
        content := search.plain(told.body);
        told_on := coalesce(told.event_on, (new.published_at at time zone 'UTC')::date);
        insert into search_entries (article_id, locale, body_id, topic_id, told_on, title, summary, words, slug, published_at, vector)
        values (new.article_id, new.locale, new.body_id, new.topic_id, told_on, told.title, told.summary, content,
          new.slug, new.published_at, search.vector(told.title, told.summary, content,
            search.labels(new.body_id, new.topic_id, new.locale, told_on)));
        perform search.remember(concat_ws(' ', told.title, told.summary, content));
      end if;
      if gone is not null then perform search.forget(gone); end if;
      perform search.keep_desk(coalesce(new.article_id, old.article_id), coalesce(new.locale, old.locale));
      return null;
    end
  $$;
--> statement-breakpoint
create function search.keep_desk(article uuid, language text) returns void
  language plpgsql set search_path = public, pg_temp
  as $$
    declare
      kept record;
      content text;
      told_on date;
    begin
      select a.body_id, a.topic_id, a.event_on, t.* into kept
      from articles a cross join lateral (
        select 1 as choice, d.title, d.summary, d.body, d.saved_at from drafts d
          where d.article_id = a.id and d.locale = language
        union all
        select 2, v.title, v.summary, v.body, v.saved_at from publications p join versions v on v.id = p.version_id
          where p.article_id = a.id and p.locale = language
        order by choice limit 1
      ) as t where a.id = article;
      delete from search_desk_entries e where e.article_id = article and e.locale = language;
      if kept.saved_at is null then return; end if;
      content := search.plain(kept.body);
      told_on := coalesce(kept.event_on, (kept.saved_at at time zone 'UTC')::date);
      insert into search_desk_entries (article_id, locale, body_id, topic_id, told_on, title, summary, words, saved_at, vector)
      values (article, language, kept.body_id, kept.topic_id, told_on, kept.title, kept.summary, content, kept.saved_at,
        search.vector(kept.title, kept.summary, content, search.labels(kept.body_id, kept.topic_id, language, told_on)));
    end
  $$;
--> statement-breakpoint
create function search.keep_draft() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      perform search.keep_desk(coalesce(new.article_id, old.article_id), coalesce(new.locale, old.locale));
      return null;
    end
  $$;
--> statement-breakpoint
create function search.keep_article() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      perform search.keep_desk(e.article_id, e.locale) from search_desk_entries e where e.article_id = new.id;
      return null;
    end
  $$;
--> statement-breakpoint
-- A commune goes by its names in both languages, and by the ways the first of them is written.
create function search.keep_commune() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if tg_op in ('UPDATE', 'DELETE') then
        delete from search_synonyms s where s.meaning = 'commune ' || old.code;
      end if;
      if tg_op in ('INSERT', 'UPDATE') then
        insert into search_synonyms (meaning, phrase)
        select distinct 'commune ' || new.code, replace(name, way.usual, way.other)
        from unnest(array[search.normalise(new.name_ar), search.normalise(new.name_fr)]) as name,
          (values ('', ''), ('moulay', 'my'), ('my', 'moulay'), ('oulad', 'ouled'), ('ouled', 'oulad'), ('lbir', 'bir'), ('lbir', 'bir el'),
            ('لبير', 'بير'), ('بير', 'لبير'), ('اولاد', 'ولاد')) as way(usual, other)
        where name <> '' and (way.usual = '' or split_part(name, ' ', 1) = way.usual)
        on conflict do nothing;
      end if;
      return null;
    end
  $$;
--> statement-breakpoint
-- Makes both indexes anew, after the rules for words have changed.
create function search.rebuild() returns void
  language sql security definer set search_path = public, pg_temp
  as $$
    delete from search_words;
    update search_entries e set vector = search.vector(e.title, e.summary, e.words,
      search.labels(e.body_id, e.topic_id, e.locale, e.told_on));
    select search.remember(concat_ws(' ', e.title, e.summary, e.words)) from search_entries e;
    update search_desk_entries e set vector = search.vector(e.title, e.summary, e.words,
      search.labels(e.body_id, e.topic_id, e.locale, e.told_on));
  $$;
--> statement-breakpoint
do $$
declare signature regprocedure;
begin
  for signature in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'search' loop
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to portal_search', signature);
  end loop;
  foreach signature in array array['search.keep_public()', 'search.keep_draft()', 'search.keep_article()', 'search.keep_commune()',
    'search.keep_desk(uuid, text)', 'search.desk(text, uuid, int, text, text, int, int)', 'search.rebuild()']::regprocedure[] loop
    execute format('alter function %s owner to portal_search', signature);
  end loop;
end $$;
--> statement-breakpoint
grant execute on function search.spelled(text), search.folded(text), search.normalise(text), search.words(text),
  search.light(text), search.small_words(), search.either(text, text[]), search.each(text, text[]), search.synonyms(text[]), search.understand(text),
  search.newest(text, tsquery, date, int, int), search.days_back(int, int),
  search.find(text, text, tsquery, date, text, int, int),
  search.filters(uuid, int, text), search.last_day(int), search.news(text, uuid, int, text, text, int, int),
  search.nearest(text) to portal_visitor, portal_member;
--> statement-breakpoint
grant execute on function search.desk(text, uuid, int, text, text, int, int) to portal_member;
--> statement-breakpoint
grant execute on function search.rebuild() to portal_job;
--> statement-breakpoint
grant execute on function access.bodies(text) to portal_search;
--> statement-breakpoint
create trigger search_keeps_public after insert or update or delete on publications
  for each row execute function search.keep_public();
--> statement-breakpoint
create trigger search_keeps_draft after insert or delete or update of title, summary, body on drafts
  for each row execute function search.keep_draft();
--> statement-breakpoint
create trigger search_keeps_article after update of body_id, topic_id, event_on on articles
  for each row execute function search.keep_article();
--> statement-breakpoint
create trigger search_keeps_commune after insert or update or delete on communes
  for each row execute function search.keep_commune();
--> statement-breakpoint
insert into search_synonyms (meaning, phrase)
select distinct meaning, search.normalise(phrase)
from (values
  ('month 1', array['يناير', 'كانون الثاني', 'جانفي', 'janvier', 'january']),
  ('month 2', array['فبراير', 'شباط', 'فيفري', 'février', 'february']),
  ('month 3', array['مارس', 'آذار', 'mars', 'march']),
  ('month 4', array['أبريل', 'إبريل', 'نيسان', 'أفريل', 'avril', 'april']),
  ('month 5', array['ماي', 'مايو', 'أيار', 'mai', 'may']),
  ('month 6', array['يونيو', 'يونيه', 'حزيران', 'جوان', 'juin', 'june']),
  ('month 7', array['يوليوز', 'يوليو', 'يوليه', 'تموز', 'جويلية', 'juillet', 'july']),
  ('month 8', array['غشت', 'أغسطس', 'آب', 'أوت', 'août', 'august']),
  ('month 9', array['شتنبر', 'سبتمبر', 'أيلول', 'septembre', 'september']),
  ('month 10', array['أكتوبر', 'تشرين الأول', 'octobre', 'october']),
  ('month 11', array['نونبر', 'نوفمبر', 'تشرين الثاني', 'novembre', 'november']),
  ('month 12', array['دجنبر', 'ديسمبر', 'كانون الأول', 'décembre', 'december']),
  ('Moulay', array['Moulay', 'My', 'مولاي']),
  ('Oulad', array['Oulad', 'Ouled', 'أولاد', 'ولاد']),
  ('Sidi', array['Sidi', 'سيدي']),
  ('Bir Jdid', array['Bir Jdid', 'Lbir Jdid', 'Bir El Jadid', 'بئر الجديد', 'البئر الجديد', 'لبير الجديد', 'البير الجديد', 'بير جديد', 'لبير جديد']),
  ('Azemmour', array['Azemmour', 'Azemour', 'آزمور', 'أزمور', 'زمور']),
  ('El Jadida', array['El Jadida', 'Eljadida', 'Al Jadida', 'Mazagan', 'الجديدة', 'مازاغان'])
) as same(meaning, phrases), unnest(phrases) as phrase;
