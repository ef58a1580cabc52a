-- What a word is to the search: one spelling for many, in the index and in the question alike.
do $$
begin
  if not exists (select from pg_roles where rolname = 'portal_search') then
    create role portal_search nologin noinherit nobypassrls;
  end if;
  grant portal_search to current_user;
end $$;
--> statement-breakpoint
create extension if not exists pg_trgm with schema public;
--> statement-breakpoint
create schema search;
--> statement-breakpoint
grant usage on schema search to portal_visitor, portal_member, portal_search, portal_job;
--> statement-breakpoint
grant usage on schema public, access to portal_search;
--> statement-breakpoint
grant create on schema search to portal_search;
--> statement-breakpoint
-- Words as they were spelled, with single spaces between: no harakat, tatweel, invisible marks, capitals or
-- punctuation, Western digits, no elided article (l'équipe → équipe). Hamza and accents stay.
-- Of a text longer than 60,000 letters only the beginning is read: a tsvector holds no more.
create function search.spelled(original text) returns text
  language sql immutable parallel safe set search_path = pg_catalog
  as $$
    select btrim(regexp_replace(
      regexp_replace(
        translate(
          regexp_replace(
            lower(normalize(
              regexp_replace(left(original, 60000),
                '[\u00AD\u061C\u0640\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]', '', 'g'),
              nfkc) collate "und-x-icu"),
            '[\u0300-\u036F\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08FF]', '', 'g'),
          '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789'),
        '(^|[^[:alnum:]])(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu)[''’‘ʼ`](?=[[:alnum:]])' collate "und-x-icu",
        '\1', 'g'),
      '[^[:alnum:]]+|[ʼ]+' collate "und-x-icu", ' ', 'g'))
  $$;
--> statement-breakpoint
-- The same words without hamza, accents and the letters that are only written differently. One word out for
-- each word in: a word of nothing but hamza leaves its two spaces behind.
create function search.folded(spelled text) returns text
  language sql immutable parallel safe set search_path = pg_catalog
  as $$
    select replace(replace(replace(
      translate(
        normalize(regexp_replace(normalize(spelled, nfkd), '[\u0300-\u036F\u0653-\u0655]', '', 'g'), nfc),
        'ٱٲٳٵىیېةۀەہھکڪگݣڭپڤڥچøđłıء',
        'اااايييهههههكككككبففجodli'),
      'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss')
  $$;
--> statement-breakpoint
create function search.normalise(original text) returns text
  language sql immutable parallel safe set search_path = pg_catalog
  as $$ select btrim(regexp_replace(search.folded(search.spelled(original)), ' +', ' ', 'g')) $$;
--> statement-breakpoint
create function search.words(original text) returns text[]
  language sql immutable parallel safe set search_path = pg_catalog
  as $$
    select coalesce(array_agg(left(word, 60) order by position), '{}')
    from unnest(string_to_array(nullif(search.spelled(original), ''), ' ')) with ordinality as w(word, position)
  $$;
--> statement-breakpoint
-- The other words that a normalised word may be under what is joined to it: و ف ب ل ال and their unions, the
-- plural's s or x. Several, since nobody can tell from a word alone whether its و joins or belongs (وزارة):
-- two words are the same to the search when they share one form.
create function search.light(word text) returns text[]
  language sql immutable parallel safe set search_path = pg_catalog
  as $$
    select coalesce(array_agg(distinct form), '{}')
    from (values
      (substring(word from '^[وف]?[بكل]?ال(..+)$')),
      (substring(word from '^[وف]?لل(..+)$')),
      (substring(word from '^[وف](..+)$')),
      (substring(word from '^[وف]?[بل](..+)$')),
      (substring(word from '^([a-z]{3,}[^s])s$')),
      (substring(word from '^([a-z]+eau)x$')),
      (substring(word from '^([a-z]{2,}a)ux$') || 'l')
    ) as forms(form)
    where form is not null and form <> word
  $$;
--> statement-breakpoint
-- How the index holds a text: each word as spelled; with «~» all that it may be, its normal form at its places
-- and its light forms at the last place there is; with «^» the same for the words of the title. Labels (with «#»)
-- are what filters ask for.
create function search.vector(title text, summary text, words text, labels text[]) returns tsvector
  language sql immutable parallel safe set search_path = pg_catalog
  as $$
    with zones(zone, spelled) as (
      values ('A', search.spelled(title)), ('B', search.spelled(summary)), ('C', search.spelled(words))
    ), spoken as materialized (
      select zone, left(w.spelled, 60) as spelled, left(w.folded, 60) as folded,
        row_number() over (order by zone, w.position) + case zone when 'A' then 0 when 'B' then 8 else 16 end as position
      from zones,
        unnest(string_to_array(nullif(zones.spelled, ''), ' '),
          string_to_array(nullif(search.folded(zones.spelled), ''), ' ')) with ordinality as w(spelled, folded, position)
    ), known as materialized (
      select folded, string_agg(position || zone, ',') as places, bool_or(zone = 'A') as titled,
        search.light(folded) as forms
      from spoken where folded <> '' group by folded
    ), lexemes(lexeme, places) as (
      select spelled, string_agg(position || zone, ',') from spoken group by spelled
      union all select '~' || folded, places from known
      union all select distinct '~' || form, '16383D' from known, unnest(forms) as form
      union all select distinct '^' || form, null from known, unnest(folded || forms) as form where titled
      union all select label, null from unnest(labels) as label
    )
    select coalesce(string_agg(quote_literal(lexeme) || coalesce(':' || places, ''), ' '), '')::tsvector from lexemes
  $$;
--> statement-breakpoint
-- Days by blocks of 1, 2, 4 … 4,096: any stretch of time up to today is two of them.
create function search.blocks(day date) returns text[]
  language sql immutable parallel safe set search_path = pg_catalog
  as $$
    select array_agg('#' || level || ':' || ((day - date '2000-01-01') >> level)) from generate_series(0, 12) as level
  $$;
--> statement-breakpoint
create function search.labels(body uuid, topic uuid, locale text, day date) returns text[]
  language sql immutable parallel safe set search_path = pg_catalog
  as $$
    select search.blocks(day)
      || array['#b' || body, '#t' || topic, '#l' || locale, '#y' || extract(year from day)::int]
  $$;
--> statement-breakpoint
-- The words of a text without its structure: one line for each block, whatever is bold or linked inside a word.
create function search.plain(doc jsonb) returns text
  language sql immutable parallel safe set search_path = pg_catalog
  as $$
    select coalesce(string_agg(line, E'\n'), '') from (
      select case
        when jsonb_typeof(block) = 'string' then block #>> '{}'
        else (
          select string_agg(coalesce(inline ->> 'text', ' '), '' order by position)
          from jsonb_array_elements(block -> 'content') with ordinality as i(inline, position)
        ) end as line
      from jsonb_path_query(doc,
        'strict $.** ? (@.content[*].type == "text" || @.type == "caption")', '{}', true) as block
    ) as lines
  $$;
