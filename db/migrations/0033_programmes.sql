set check_function_bodies = off;
--> statement-breakpoint
create schema programme;
--> statement-breakpoint
grant usage on schema programme to portal_visitor, portal_member, portal_clerk, portal_doorkeeper, portal_job;
--> statement-breakpoint
grant create on schema programme to portal_clerk;
--> statement-breakpoint
grant usage on schema access to portal_clerk;
--> statement-breakpoint
-- Bodies in which the actor holds a mandate now, plain membership among them.
create function access.seats() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(array_agg(distinct m.body_id), '{}') from access.current_mandates(access.me()) m $$;
--> statement-breakpoint
-- These, and all that stand above them: a branch's member draws up the province's plan too.
create function access.own_bodies() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive above as (
      select unnest(access.seats()) as id
      union
      select b.parent_id from above a join bodies b on b.id = a.id where b.parent_id is not null
    )
    select coalesce(array_agg(id), '{}') from above
  $$;
--> statement-breakpoint
-- How many sit in a body now: a number, and nobody's name.
create function access.electorate(body uuid) returns integer
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select count(distinct m.member_id)::int from mandates m where m.body_id = body
      and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
      and not exists (select from suspensions s where s.member_id = m.member_id
        and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now()))
  $$;
--> statement-breakpoint
-- Whether a proposal or an amendment may come to a programme of this body from that one: a member brings their own,
-- from a body of theirs; whoever edits that body's programmes brings what a meeting of it said.
create function programme.may_bring(body uuid, author uuid, from_body uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select (body = any(access.own_bodies()) or body = any(access.bodies('programme.read')))
      and case when author is null then from_body = any(access.bodies('programme.edit')) and exists (
          with recursive above as (
            select from_body as id
            union
            select b.parent_id from above a join bodies b on b.id = a.id where b.parent_id is not null
          ) select from above where id = body)
        else author = access.me() and (from_body = any(access.seats()) or access.is_home(author, from_body)) end
  $$;
--> statement-breakpoint
create function programme.may_vote(wanted uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from opinions o join programmes p on p.id = o.programme_id
      where o.id = wanted and p.stage = 'consultation' and o.closes_on >= access.today()
        and o.asked_id = any(access.seats())
        and not exists (select from opinion_closings c where c.opinion_id = o.id))
  $$;
--> statement-breakpoint
create function programme.is_asked(wanted uuid, body uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from opinions o where o.id = wanted and o.asked_id = body
    and not exists (select from opinion_closings c where c.opinion_id = o.id)) $$;
--> statement-breakpoint
-- A programme moves by one step of its life; forward and back are said here alone. Checks come after the row policies:
-- who may not is told so, and nothing about the programme.
create function programme.note_stage() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      select p.stage into new.from_stage from programmes p where p.id = new.programme_id for update;
      return new;
    end
  $$;
--> statement-breakpoint
create function programme.move() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if not (new.from_stage, new.stage) in (('gathering', 'drafting'), ('drafting', 'gathering'),
        ('drafting', 'consultation'), ('consultation', 'drafting'), ('consultation', 'adopted'), ('adopted', 'running'),
        ('running', 'closed'), ('closed', 'running'), ('closed', 'archived'), ('archived', 'closed'))
      then perform access.refuse_by_rule('programme_moves_one_step'); end if;
      if new.stage = 'adopted' then
        if not exists (select from points t where t.programme_id = new.programme_id and t.version > 0
          and not exists (select from point_droppings d where d.point_id = t.id))
        then perform access.refuse_by_rule('programmes_adopted_with_points'); end if;
        update points set adopted_version = version where programme_id = new.programme_id and version > 0
          and not exists (select from point_droppings d where d.point_id = points.id);
      end if;
      update programmes set stage = new.stage where id = new.programme_id;
      return null;
    end
  $$;
--> statement-breakpoint
-- The next number of a programme. Under its lock: of two at once the second waits, and no number is given twice.
create function programme.number_point() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      perform from programmes p where p.id = new.programme_id for update;
      select coalesce(max(t.number), 0) + 1 into new.number from points t where t.programme_id = new.programme_id;
      new.version := 0;
      new.adopted_version := null;
      return new;
    end
  $$;
--> statement-breakpoint
-- A wording follows the one that its writer saw; who saw an older one is refused by the unique number.
create function programme.follow_version() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare latest integer;
    begin
      select t.version into latest from points t where t.id = new.point_id for update;
      if new.number <> latest + 1 then perform access.refuse_by_rule('point_versions_follow'); end if;
      update points set version = new.number where id = new.point_id;
      return null;
    end
  $$;
--> statement-breakpoint
create function programme.check_dropping() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if not exists (select from programmes p where p.id = coalesce(new.programme_id, old.programme_id)
        and p.stage in ('gathering', 'drafting', 'consultation'))
      then perform access.refuse_by_rule('points_dropped_before_adoption'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
-- Proposals come while a programme gathers, amendments and calls for opinions while it is in consultation, entries once it runs.
create function programme.check_season() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if not exists (select from programmes p where p.id = new.programme_id and p.stage = any(tg_argv))
      then perform access.refuse_by_rule(tg_table_name || '_in_season'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
create function programme.check_correction() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if new.corrects is not null and not exists (select from progress_entries e where e.id = new.corrects and e.point_id = new.point_id)
      then perform access.refuse_by_rule('progress_entries_correct_their_point'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
-- Looked at when the transaction ends: the evidence comes after the entry that it is for.
create function programme.check_evidence() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if new.step in ('delivered', 'partlyDelivered') and not exists (select from evidence v where v.entry_id = new.id)
      then perform access.refuse_by_rule('progress_entries_delivered_with_evidence'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
-- What is paid was committed, and what is committed was pledged. One at a time for each line.
create function programme.check_money() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare line uuid; sums record;
    begin
      line := case tg_table_name when 'funding_entries' then (to_jsonb(new) ->> 'line_id')::uuid
        else (select e.line_id from funding_entries e where e.id = (to_jsonb(new) ->> 'entry_id')::uuid) end;
      perform pg_advisory_xact_lock(hashtextextended(line::text, 33));
      select coalesce(sum(e.amount) filter (where e.stage = 'pledged'), 0) as pledged,
          coalesce(sum(e.amount) filter (where e.stage = 'committed'), 0) as committed,
          coalesce(sum(e.amount) filter (where e.stage = 'paid'), 0) as paid
        into sums from funding_entries e where e.line_id = line
          and not exists (select from funding_cancellations c where c.entry_id = e.id);
      if sums.committed > sums.pledged then perform access.refuse_by_rule('funding_committed_was_pledged'); end if;
      if sums.paid > sums.committed then perform access.refuse_by_rule('funding_paid_was_committed'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
create function programme.count_electorate() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      select access.electorate(o.asked_id), s.quorum into new.electorate, new.quorum
        from opinions o join bodies b on b.id = o.asked_id join statutes s on s.kind = b.kind where o.id = new.opinion_id;
      return new;
    end
  $$;
--> statement-breakpoint
-- What a point of a public programme came from: bodies and counts, never a name or a word of a member.
create function programme.origins(wanted uuid) returns table (point_id uuid, kind text, from_id uuid, pieces integer, voices integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select x.point_id, x.kind, x.from_id, count(*)::int, sum(x.voices)::int from (
      select distinct on (a.proposal_id) a.point_id, 'proposal' as kind, p.from_id, p.voices
        from proposal_answers a join proposals p on p.id = a.proposal_id
        where a.programme_id = wanted order by a.proposal_id, a.answered_at desc, a.id
    ) x where x.point_id is not null and exists (select from programme_openings o where o.programme_id = wanted)
      group by x.point_id, x.kind, x.from_id
    union all
    select m.point_id, 'amendment', m.from_id, count(*)::int, sum(m.voices)::int
      from amendments m join amendment_answers a on a.amendment_id = m.id
      where m.programme_id = wanted and a.outcome <> 'declined'
        and exists (select from programme_openings o where o.programme_id = wanted)
      group by m.point_id, m.from_id
  $$;
--> statement-breakpoint
-- How to tell the author of a proposal or an amendment what became of it: for whoever answers it.
create function door.author_of(kind text, wanted uuid) returns table (email text, locale text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.email, c.locale from credentials c where c.email is not null and c.member_id = case kind
      when 'proposal' then (select p.member_id from proposals p where p.id = wanted
        and p.body_id = any(access.bodies('programme.edit')))
      when 'amendment' then (select a.member_id from amendments a where a.id = wanted
        and a.body_id = any(access.bodies('programme.edit'))) end
  $$;
--> statement-breakpoint
-- Whoever has the link owns the address.
create function door.confirm_follow(link_hash bytea) returns table (programme_id uuid, point_id uuid)
  language sql volatile security definer set search_path = public, pg_temp
  as $$ update followers f set confirmed_at = coalesce(f.confirmed_at, now()) where f.hash = link_hash
    returning f.programme_id, f.point_id $$;
--> statement-breakpoint
create function door.stop_follow(link_hash bytea) returns table (programme_id uuid, point_id uuid)
  language sql volatile security definer set search_path = public, pg_temp
  as $$ delete from followers f where f.hash = link_hash returning f.programme_id, f.point_id $$;
--> statement-breakpoint
alter function access.seats() owner to portal_keys;
--> statement-breakpoint
alter function access.own_bodies() owner to portal_keys;
--> statement-breakpoint
alter function access.electorate(uuid) owner to portal_keys;
--> statement-breakpoint
alter function programme.may_bring(uuid, uuid, uuid) owner to portal_clerk;
--> statement-breakpoint
alter function programme.may_vote(uuid) owner to portal_clerk;
--> statement-breakpoint
alter function programme.is_asked(uuid, uuid) owner to portal_clerk;
--> statement-breakpoint
alter function programme.note_stage() owner to portal_clerk;
--> statement-breakpoint
alter function programme.move() owner to portal_clerk;
--> statement-breakpoint
alter function programme.number_point() owner to portal_clerk;
--> statement-breakpoint
alter function programme.follow_version() owner to portal_clerk;
--> statement-breakpoint
alter function programme.check_dropping() owner to portal_clerk;
--> statement-breakpoint
alter function programme.check_season() owner to portal_clerk;
--> statement-breakpoint
alter function programme.check_correction() owner to portal_clerk;
--> statement-breakpoint
alter function programme.check_evidence() owner to portal_clerk;
--> statement-breakpoint
alter function programme.check_money() owner to portal_clerk;
--> statement-breakpoint
alter function programme.count_electorate() owner to portal_clerk;
--> statement-breakpoint
alter function programme.origins(uuid) owner to portal_clerk;
--> statement-breakpoint
alter function door.author_of(text, uuid) owner to portal_doorkeeper;
--> statement-breakpoint
alter function door.confirm_follow(bytea) owner to portal_doorkeeper;
--> statement-breakpoint
alter function door.stop_follow(bytea) owner to portal_doorkeeper;
--> statement-breakpoint
revoke execute on all functions in schema programme from public;
--> statement-breakpoint
revoke execute on function access.seats(), access.own_bodies(), access.electorate(uuid), door.author_of(text, uuid), door.confirm_follow(bytea), door.stop_follow(bytea) from public;
--> statement-breakpoint
grant execute on function access.seats(), access.own_bodies() to portal_keys, portal_member, portal_clerk;
--> statement-breakpoint
grant execute on function access.electorate(uuid) to portal_member, portal_clerk;
--> statement-breakpoint
grant execute on function access.bodies(text), access.is_home(uuid, uuid), access.refuse_by_rule(text), access.today() to portal_clerk;
--> statement-breakpoint
grant execute on function programme.may_bring(uuid, uuid, uuid), programme.may_vote(uuid), programme.is_asked(uuid, uuid) to portal_member;
--> statement-breakpoint
grant execute on function programme.origins(uuid) to portal_visitor, portal_member;
--> statement-breakpoint
grant execute on function door.author_of(text, uuid) to portal_member;
--> statement-breakpoint
grant execute on function door.confirm_follow(bytea), door.stop_follow(bytea) to portal_door;
--> statement-breakpoint
-- Points of running programmes of which nothing was confirmed for so many days, a line for each programme: how many
-- there are, and how many days the longest has been silent. What is delivered or abandoned needs no word any more.
create function programme.silences(moment timestamptz, days integer)
  returns table (programme_id uuid, body_id uuid, points integer, longest integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with running as (
      select t.id, t.programme_id, t.body_id, greatest(t.added_at,
          (select max(m.moved_at) from programme_moves m where m.programme_id = p.id and m.stage = 'running'),
          (select max(c.ruled_at) from progress_entries e join progress_rulings c on c.entry_id = e.id
            where e.point_id = t.id and c.outcome = 'confirmed')) as since,
        (select e.step from progress_entries e join progress_rulings c on c.entry_id = e.id and c.outcome = 'confirmed'
          where e.point_id = t.id and not exists (select from progress_entries x join progress_rulings y
            on y.entry_id = x.id and y.outcome = 'confirmed' where x.corrects = e.id)
          order by e.happened_on desc, e.entered_at desc, e.id desc limit 1) as step
      from programmes p join points t on t.programme_id = p.id and t.version > 0
      where p.stage = 'running' and not exists (select from point_droppings d where d.point_id = t.id)
    ), silent as (
      select r.programme_id, r.body_id, (moment at time zone 'Africa/Casablanca')::date
          - (r.since at time zone 'Africa/Casablanca')::date as lasted
      from running r where r.step is null or r.step not in ('delivered', 'abandoned')
    )
    select s.programme_id, s.body_id, count(*)::int, max(s.lasted) from silent s
    where s.lasted >= days group by s.programme_id, s.body_id
  $$;
--> statement-breakpoint
-- Where those are written to who hold a capability in the nearest body that has any.
create function register.nearest_addresses(wanted text, below uuid) returns table (address text, language text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.email, c.locale from access.nearest_holders(wanted, below) as h(holder)
      join credentials c on c.member_id = h.holder where c.email is not null
  $$;
--> statement-breakpoint
alter function programme.silences(timestamptz, integer) owner to portal_clerk;
--> statement-breakpoint
alter function register.nearest_addresses(text, uuid) owner to portal_registrar;
--> statement-breakpoint
revoke execute on function programme.silences(timestamptz, integer), register.nearest_addresses(text, uuid) from public;
--> statement-breakpoint
grant execute on function programme.silences(timestamptz, integer), register.nearest_addresses(text, uuid) to portal_job;
--> statement-breakpoint
-- What a link is for, before its owner has said anything.
create function door.follow_behind(link_hash bytea) returns table (programme_id uuid, point_id uuid, confirmed boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select f.programme_id, f.point_id, f.confirmed_at is not null from followers f where f.hash = link_hash $$;
--> statement-breakpoint
alter function door.follow_behind(bytea) owner to portal_doorkeeper;
--> statement-breakpoint
revoke execute on function door.follow_behind(bytea) from public;
--> statement-breakpoint
grant execute on function door.follow_behind(bytea) to portal_door;
--> statement-breakpoint
CREATE TABLE "announcements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"point_id" uuid,
	"entry_id" uuid NOT NULL,
	"reached" uuid,
	"sent" integer DEFAULT 0 NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "announcements_entryId_unique" UNIQUE("entry_id")
);
--> statement-breakpoint
ALTER TABLE "announcements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contest_outcomes" (
	"contest_id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"point_id" uuid,
	"outcome" text NOT NULL,
	"question_ar" text NOT NULL,
	"question_fr" text DEFAULT '' NOT NULL,
	"answer_ar" text NOT NULL,
	"answer_fr" text DEFAULT '' NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contest_outcomes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"point_id" uuid,
	"text" text NOT NULL,
	"email_sealed" "bytea",
	"locale" text NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "followers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"point_id" uuid,
	"email_sealed" "bytea" NOT NULL,
	"email_key" "bytea" NOT NULL,
	"locale" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"secret_sealed" "bytea" NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "followers_hash_unique" UNIQUE("hash"),
	CONSTRAINT "followers_once" UNIQUE NULLS NOT DISTINCT("email_key","programme_id","point_id")
);
--> statement-breakpoint
ALTER TABLE "followers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "amendment_answers" (
	"amendment_id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"version" integer,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "amendment_answers_wording" CHECK (("amendment_answers"."outcome" = 'declined') = ("amendment_answers"."version" is null))
);
--> statement-breakpoint
ALTER TABLE "amendment_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "amendments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"point_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"locale" text NOT NULL,
	"paragraph" integer NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"reason" text NOT NULL,
	"member_id" uuid,
	"from_id" uuid NOT NULL,
	"met_on" date,
	"voices" integer DEFAULT 1 NOT NULL,
	"minutes_id" uuid,
	"entered_by" uuid NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "amendments_paragraph" CHECK ("amendments"."paragraph" between 0 and 1000),
	CONSTRAINT "amendments_change_something" CHECK ("amendments"."before" <> "amendments"."after")
);
--> statement-breakpoint
ALTER TABLE "amendments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "indicator_readings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"indicator_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"value" numeric NOT NULL,
	"on" date NOT NULL,
	"source" text NOT NULL,
	"standing" text DEFAULT 'reported' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "indicator_readings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" uuid PRIMARY KEY NOT NULL,
	"point_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"name_ar" text NOT NULL,
	"name_fr" text DEFAULT '' NOT NULL,
	"unit_ar" text DEFAULT '' NOT NULL,
	"unit_fr" text DEFAULT '' NOT NULL,
	"baseline" numeric NOT NULL,
	"target" numeric NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "indicators" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "milestone_days" (
	"id" uuid PRIMARY KEY NOT NULL,
	"milestone_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on" date NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "milestone_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"point_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"title_ar" text NOT NULL,
	"title_fr" text DEFAULT '' NOT NULL,
	"due_on" date NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "milestones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "point_droppings" (
	"point_id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"dropped_by" uuid NOT NULL,
	"dropped_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "point_droppings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "point_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"point_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title_ar" text NOT NULL,
	"title_fr" text DEFAULT '' NOT NULL,
	"text_ar" text DEFAULT '' NOT NULL,
	"text_fr" text DEFAULT '' NOT NULL,
	"need_ar" text DEFAULT '' NOT NULL,
	"need_fr" text DEFAULT '' NOT NULL,
	"theme" text NOT NULL,
	"communes" text[] DEFAULT '{}' NOT NULL,
	"quarter" text DEFAULT '' NOT NULL,
	"authority" text NOT NULL,
	"office_id" uuid,
	"partners" text DEFAULT '' NOT NULL,
	"starts_on" date,
	"due_on" date,
	"cost" bigint,
	"cost_standing" text DEFAULT 'reported' NOT NULL,
	"cost_source" text DEFAULT '' NOT NULL,
	"cost_on" date,
	"note" text DEFAULT '' NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "point_versions_numbered" UNIQUE("point_id","number"),
	CONSTRAINT "point_versions_titled" CHECK (length(trim("point_versions"."title_ar")) > 0),
	CONSTRAINT "point_versions_dates" CHECK ("point_versions"."due_on" >= "point_versions"."starts_on"),
	CONSTRAINT "point_versions_cost" CHECK ("point_versions"."cost" between 0 and 1000000000000)
);
--> statement-breakpoint
ALTER TABLE "point_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "points" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"number" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"adopted_version" integer,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "points_numbered" UNIQUE("programme_id","number"),
	CONSTRAINT "points_whole" UNIQUE("id","programme_id","body_id")
);
--> statement-breakpoint
ALTER TABLE "points" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinion_closings" (
	"opinion_id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"electorate" integer DEFAULT 0 NOT NULL,
	"quorum" integer DEFAULT 0 NOT NULL,
	"closed_by" uuid NOT NULL,
	"closed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "opinion_closings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinion_counts" (
	"opinion_id" uuid PRIMARY KEY NOT NULL,
	"asked_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"present" integer NOT NULL,
	"in_favour" integer NOT NULL,
	"against" integer NOT NULL,
	"abstained" integer NOT NULL,
	"minutes_id" uuid NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opinion_counts_add_up" CHECK ("opinion_counts"."in_favour" >= 0 and "opinion_counts"."against" >= 0 and "opinion_counts"."abstained" >= 0
        and "opinion_counts"."in_favour" + "opinion_counts"."against" + "opinion_counts"."abstained" <= "opinion_counts"."present" and "opinion_counts"."present" <= 100000)
);
--> statement-breakpoint
ALTER TABLE "opinion_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinion_votes" (
	"opinion_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"choice" text NOT NULL,
	"cast_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opinion_votes_opinion_id_member_id_pk" PRIMARY KEY("opinion_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "opinion_votes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"asked_id" uuid NOT NULL,
	"question" text DEFAULT '' NOT NULL,
	"closes_on" date NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "opinions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme_moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"from_stage" text DEFAULT 'gathering' NOT NULL,
	"stage" text NOT NULL,
	"decision" text NOT NULL,
	"decided_on" date NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"moved_by" uuid NOT NULL,
	"moved_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "programme_moves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme_openings" (
	"programme_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "programme_openings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"title_ar" text NOT NULL,
	"title_fr" text DEFAULT '' NOT NULL,
	"title_en" text DEFAULT '' NOT NULL,
	"intro_ar" text DEFAULT '' NOT NULL,
	"intro_fr" text DEFAULT '' NOT NULL,
	"intro_en" text DEFAULT '' NOT NULL,
	"communes" text[] DEFAULT '{}' NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"stage" text DEFAULT 'gathering' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programmes_slug_unique" UNIQUE("slug"),
	CONSTRAINT "programmes_whole" UNIQUE("id","body_id"),
	CONSTRAINT "programmes_slug" CHECK ("programmes"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("programmes"."slug") <= 60),
	CONSTRAINT "programmes_term" CHECK ("programmes"."ends_on" >= "programmes"."starts_on"),
	CONSTRAINT "programmes_titled" CHECK (length(trim("programmes"."title_ar")) > 0)
);
--> statement-breakpoint
ALTER TABLE "programmes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "themes" (
	"key" text PRIMARY KEY NOT NULL,
	"name_ar" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "themes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entry_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"picture_id" uuid,
	"document_id" uuid,
	"url" text,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evidence_is_one_thing" CHECK (case "evidence"."kind" when 'picture' then "evidence"."picture_id" is not null and "evidence"."document_id" is null and "evidence"."url" is null
        when 'link' then "evidence"."url" is not null and "evidence"."picture_id" is null and "evidence"."document_id" is null
        else "evidence"."document_id" is not null and "evidence"."picture_id" is null and "evidence"."url" is null end),
	CONSTRAINT "evidence_url" CHECK ("evidence"."url" ~ '^https?://' and length("evidence"."url") <= 2000)
);
--> statement-breakpoint
ALTER TABLE "evidence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "funding_cancellations" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"cancelled_by" uuid NOT NULL,
	"cancelled_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "funding_cancellations_reason" CHECK (length(trim("funding_cancellations"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "funding_cancellations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "funding_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"line_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"amount" bigint NOT NULL,
	"on" date NOT NULL,
	"reference" text DEFAULT '' NOT NULL,
	"standing" text DEFAULT 'reported' NOT NULL,
	"document_id" uuid,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "funding_entries_whole" UNIQUE("id","programme_id"),
	CONSTRAINT "funding_entries_amount" CHECK ("funding_entries"."amount" between 1 and 1000000000000),
	CONSTRAINT "funding_entries_confirmed" CHECK ("funding_entries"."standing" <> 'confirmed' or length(trim("funding_entries"."reference")) > 0)
);
--> statement-breakpoint
ALTER TABLE "funding_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "funding_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"point_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"source" text NOT NULL,
	"partner" text DEFAULT '' NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "funding_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "progress_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"point_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"step" text NOT NULL,
	"happened_on" date NOT NULL,
	"text_ar" text DEFAULT '' NOT NULL,
	"text_fr" text DEFAULT '' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"corrects" uuid,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "progress_entries_whole" UNIQUE("id","programme_id"),
	CONSTRAINT "progress_entries_say_something" CHECK (length(trim("progress_entries"."text_ar" || "progress_entries"."text_fr")) > 0),
	CONSTRAINT "progress_entries_reason" CHECK ("progress_entries"."step" not in ('delayed', 'blocked', 'abandoned') or length(trim("progress_entries"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "progress_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "progress_rulings" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"ruled_by" uuid NOT NULL,
	"ruled_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "progress_rulings_reason" CHECK ("progress_rulings"."outcome" = 'confirmed' or length(trim("progress_rulings"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "progress_rulings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposal_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"proposal_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"point_id" uuid,
	"reason" text NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "proposal_answers_point" CHECK (("proposal_answers"."outcome" in ('taken', 'merged')) = ("proposal_answers"."point_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "proposal_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposal_comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"proposal_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "proposal_comments_bounded" CHECK (length("proposal_comments"."text") between 1 and 4000)
);
--> statement-breakpoint
ALTER TABLE "proposal_comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposal_duplicates" (
	"proposal_id" uuid NOT NULL,
	"of_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "proposal_duplicates_proposal_id_of_id_member_id_pk" PRIMARY KEY("proposal_id","of_id","member_id"),
	CONSTRAINT "proposal_duplicates_of_another" CHECK ("proposal_duplicates"."proposal_id" <> "proposal_duplicates"."of_id")
);
--> statement-breakpoint
ALTER TABLE "proposal_duplicates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposal_supports" (
	"proposal_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "proposal_supports_proposal_id_member_id_pk" PRIMARY KEY("proposal_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "proposal_supports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"programme_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"title" text NOT NULL,
	"need" text NOT NULL,
	"helps" text DEFAULT '' NOT NULL,
	"communes" text[] DEFAULT '{}' NOT NULL,
	"quarter" text DEFAULT '' NOT NULL,
	"cost" bigint,
	"member_id" uuid,
	"from_id" uuid NOT NULL,
	"met_on" date,
	"voices" integer DEFAULT 1 NOT NULL,
	"minutes_id" uuid,
	"entered_by" uuid NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "proposals_cost" CHECK ("proposals"."cost" between 0 and 1000000000000),
	CONSTRAINT "proposals_voices" CHECK ("proposals"."voices" between 1 and 100000),
	CONSTRAINT "proposals_from_a_meeting_or_a_member" CHECK (("proposals"."member_id" is null) = ("proposals"."met_on" is not null) and ("proposals"."member_id" is not null or "proposals"."minutes_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "purpose" text DEFAULT 'library' NOT NULL;--> statement-breakpoint
ALTER TABLE "pictures" ADD COLUMN "purpose" text DEFAULT 'library' NOT NULL;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_point_id_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_outcomes" ADD CONSTRAINT "contest_outcomes_point_id_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_outcomes" ADD CONSTRAINT "contest_outcomes_answered_by_members_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_outcomes" ADD CONSTRAINT "contest_outcomes_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_point_id_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followers" ADD CONSTRAINT "followers_point_id_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followers" ADD CONSTRAINT "followers_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendment_answers" ADD CONSTRAINT "amendment_answers_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "public"."amendments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendment_answers" ADD CONSTRAINT "amendment_answers_answered_by_members_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendment_answers" ADD CONSTRAINT "amendment_answers_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_minutes_id_documents_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_entered_by_members_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_of_point" FOREIGN KEY ("point_id","programme_id","body_id") REFERENCES "public"."points"("id","programme_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_readings" ADD CONSTRAINT "indicator_readings_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_readings" ADD CONSTRAINT "indicator_readings_recorded_by_members_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_readings" ADD CONSTRAINT "indicator_readings_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_of_point" FOREIGN KEY ("point_id","programme_id","body_id") REFERENCES "public"."points"("id","programme_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_days" ADD CONSTRAINT "milestone_days_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_days" ADD CONSTRAINT "milestone_days_recorded_by_members_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_days" ADD CONSTRAINT "milestone_days_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_of_point" FOREIGN KEY ("point_id","programme_id","body_id") REFERENCES "public"."points"("id","programme_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_droppings" ADD CONSTRAINT "point_droppings_dropped_by_members_id_fk" FOREIGN KEY ("dropped_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_droppings" ADD CONSTRAINT "point_droppings_of_point" FOREIGN KEY ("point_id","programme_id","body_id") REFERENCES "public"."points"("id","programme_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_versions" ADD CONSTRAINT "point_versions_theme_themes_key_fk" FOREIGN KEY ("theme") REFERENCES "public"."themes"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_versions" ADD CONSTRAINT "point_versions_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_versions" ADD CONSTRAINT "point_versions_saved_by_members_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_versions" ADD CONSTRAINT "point_versions_of_point" FOREIGN KEY ("point_id","programme_id","body_id") REFERENCES "public"."points"("id","programme_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "points" ADD CONSTRAINT "points_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "points" ADD CONSTRAINT "points_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_closings" ADD CONSTRAINT "opinion_closings_opinion_id_opinions_id_fk" FOREIGN KEY ("opinion_id") REFERENCES "public"."opinions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_closings" ADD CONSTRAINT "opinion_closings_closed_by_members_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_closings" ADD CONSTRAINT "opinion_closings_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_counts" ADD CONSTRAINT "opinion_counts_opinion_id_opinions_id_fk" FOREIGN KEY ("opinion_id") REFERENCES "public"."opinions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_counts" ADD CONSTRAINT "opinion_counts_minutes_id_documents_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_counts" ADD CONSTRAINT "opinion_counts_entered_by_members_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_votes" ADD CONSTRAINT "opinion_votes_opinion_id_opinions_id_fk" FOREIGN KEY ("opinion_id") REFERENCES "public"."opinions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_votes" ADD CONSTRAINT "opinion_votes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_asked_id_bodies_id_fk" FOREIGN KEY ("asked_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_asked_by_members_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_moves" ADD CONSTRAINT "programme_moves_moved_by_members_id_fk" FOREIGN KEY ("moved_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_moves" ADD CONSTRAINT "programme_moves_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_openings" ADD CONSTRAINT "programme_openings_opened_by_members_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_openings" ADD CONSTRAINT "programme_openings_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_entry_id_progress_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."progress_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."pictures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_cancellations" ADD CONSTRAINT "funding_cancellations_entry_id_funding_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."funding_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_cancellations" ADD CONSTRAINT "funding_cancellations_cancelled_by_members_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_cancellations" ADD CONSTRAINT "funding_cancellations_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_entries" ADD CONSTRAINT "funding_entries_line_id_funding_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."funding_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_entries" ADD CONSTRAINT "funding_entries_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_entries" ADD CONSTRAINT "funding_entries_recorded_by_members_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_entries" ADD CONSTRAINT "funding_entries_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_lines" ADD CONSTRAINT "funding_lines_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funding_lines" ADD CONSTRAINT "funding_lines_of_point" FOREIGN KEY ("point_id","programme_id","body_id") REFERENCES "public"."points"("id","programme_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_corrects_progress_entries_id_fk" FOREIGN KEY ("corrects") REFERENCES "public"."progress_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_entered_by_members_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_of_point" FOREIGN KEY ("point_id","programme_id","body_id") REFERENCES "public"."points"("id","programme_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_rulings" ADD CONSTRAINT "progress_rulings_ruled_by_members_id_fk" FOREIGN KEY ("ruled_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_rulings" ADD CONSTRAINT "progress_rulings_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_rulings" ADD CONSTRAINT "progress_rulings_of_entry" FOREIGN KEY ("entry_id","programme_id") REFERENCES "public"."progress_entries"("id","programme_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_answers" ADD CONSTRAINT "proposal_answers_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_answers" ADD CONSTRAINT "proposal_answers_point_id_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_answers" ADD CONSTRAINT "proposal_answers_answered_by_members_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_answers" ADD CONSTRAINT "proposal_answers_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_comments" ADD CONSTRAINT "proposal_comments_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_comments" ADD CONSTRAINT "proposal_comments_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_duplicates" ADD CONSTRAINT "proposal_duplicates_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_duplicates" ADD CONSTRAINT "proposal_duplicates_of_id_proposals_id_fk" FOREIGN KEY ("of_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_duplicates" ADD CONSTRAINT "proposal_duplicates_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_supports" ADD CONSTRAINT "proposal_supports_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_supports" ADD CONSTRAINT "proposal_supports_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_minutes_id_documents_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_entered_by_members_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_of_programme" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."programmes"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "announcements_programme_id_index" ON "announcements" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "contest_outcomes_programme_id_index" ON "contest_outcomes" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "contests_body_id_sent_at_index" ON "contests" USING btree ("body_id","sent_at");--> statement-breakpoint
CREATE INDEX "followers_programme_id_id_index" ON "followers" USING btree ("programme_id","id");--> statement-breakpoint
CREATE INDEX "amendments_point_id_index" ON "amendments" USING btree ("point_id");--> statement-breakpoint
CREATE INDEX "amendments_member_id_index" ON "amendments" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "amendments_minutes_id_index" ON "amendments" USING btree ("minutes_id");--> statement-breakpoint
CREATE INDEX "indicator_readings_indicator_id_index" ON "indicator_readings" USING btree ("indicator_id");--> statement-breakpoint
CREATE INDEX "indicators_point_id_index" ON "indicators" USING btree ("point_id");--> statement-breakpoint
CREATE INDEX "milestone_days_milestone_id_index" ON "milestone_days" USING btree ("milestone_id");--> statement-breakpoint
CREATE INDEX "milestones_point_id_index" ON "milestones" USING btree ("point_id");--> statement-breakpoint
CREATE INDEX "point_versions_programme_id_theme_index" ON "point_versions" USING btree ("programme_id","theme");--> statement-breakpoint
CREATE INDEX "opinion_counts_minutes_id_index" ON "opinion_counts" USING btree ("minutes_id");--> statement-breakpoint
CREATE INDEX "opinions_programme_id_index" ON "opinions" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "programme_moves_programme_id_index" ON "programme_moves" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "programme_openings_body_id_index" ON "programme_openings" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "programmes_body_id_index" ON "programmes" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "programmes_communes_index" ON "programmes" USING gin ("communes");--> statement-breakpoint
CREATE INDEX "evidence_entry_id_index" ON "evidence" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "evidence_picture_id_index" ON "evidence" USING btree ("picture_id");--> statement-breakpoint
CREATE INDEX "evidence_document_id_index" ON "evidence" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "funding_entries_line_id_index" ON "funding_entries" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "funding_entries_programme_id_index" ON "funding_entries" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "funding_entries_document_id_index" ON "funding_entries" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "funding_lines_point_id_index" ON "funding_lines" USING btree ("point_id");--> statement-breakpoint
CREATE INDEX "funding_lines_programme_id_index" ON "funding_lines" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "progress_entries_point_id_happened_on_index" ON "progress_entries" USING btree ("point_id","happened_on");--> statement-breakpoint
CREATE INDEX "progress_entries_programme_id_entered_at_index" ON "progress_entries" USING btree ("programme_id","entered_at");--> statement-breakpoint
CREATE INDEX "progress_rulings_programme_id_ruled_at_index" ON "progress_rulings" USING btree ("programme_id","ruled_at");--> statement-breakpoint
CREATE INDEX "proposal_answers_proposal_id_index" ON "proposal_answers" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "proposal_answers_point_id_index" ON "proposal_answers" USING btree ("point_id");--> statement-breakpoint
CREATE INDEX "proposal_comments_proposal_id_index" ON "proposal_comments" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "proposals_programme_id_sent_at_index" ON "proposals" USING btree ("programme_id","sent_at");--> statement-breakpoint
CREATE INDEX "proposals_member_id_index" ON "proposals" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "proposals_minutes_id_index" ON "proposals" USING btree ("minutes_id");--> statement-breakpoint
CREATE POLICY "member_reads" ON "announcements" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("announcements"."body_id" = any((select access.bodies('programme.edit'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "announcements" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("announcements"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "announcements"."sent" = 0 and "announcements"."finished_at" is null);--> statement-breakpoint
CREATE POLICY "job_reads" ON "announcements" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_works_off" ON "announcements" AS PERMISSIVE FOR UPDATE TO "portal_job" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "published" ON "contest_outcomes" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from programme_openings o where o.programme_id = "contest_outcomes"."programme_id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "contest_outcomes" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("contest_outcomes"."body_id" = any((select access.bodies('programme.edit'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "contest_outcomes" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("contest_outcomes"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "contest_outcomes"."answered_by" = (select access.me())
      and exists (select from contests c where c.id = "contest_outcomes"."contest_id" and c.programme_id = "contest_outcomes"."programme_id"));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "contest_outcomes" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "visitor_contests" ON "contests" AS PERMISSIVE FOR INSERT TO "portal_door" WITH CHECK (length("contests"."text") between 1 and 4000);--> statement-breakpoint
CREATE POLICY "member_reads" ON "contests" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("contests"."body_id" = any((select access.bodies('programme.edit'))::uuid[]));--> statement-breakpoint
CREATE POLICY "job_answers" ON "contests" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_clears" ON "contests" AS PERMISSIVE FOR DELETE TO "portal_job" USING ("contests"."sent_at" < now() - interval '24 months');--> statement-breakpoint
CREATE POLICY "visitor_follows" ON "followers" AS PERMISSIVE FOR INSERT TO "portal_door" WITH CHECK ("followers"."confirmed_at" is null);--> statement-breakpoint
CREATE POLICY "doorkeeper_keeps" ON "followers" AS PERMISSIVE FOR ALL TO "portal_doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "job_writes_to" ON "followers" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_clears" ON "followers" AS PERMISSIVE FOR DELETE TO "portal_job" USING ("followers"."confirmed_at" is null and "followers"."asked_at" < now() - interval '7 days');--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "followers" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "followers" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "amendment_answers" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("amendment_answers"."body_id" = any((select access.own_bodies())::uuid[])
    or "amendment_answers"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "amendment_answers"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "amendment_answers"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "amendment_answers"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "amendment_answers" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("amendment_answers"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "amendment_answers"."answered_by" = (select access.me())
      and exists (select from amendments a where a.id = "amendment_answers"."amendment_id" and a.programme_id = "amendment_answers"."programme_id"));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "amendment_answers" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "amendment_answers" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "amendments" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("amendments"."body_id" = any((select access.own_bodies())::uuid[])
    or "amendments"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "amendments"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "amendments"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "amendments"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "amendments" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("amendments"."entered_by" = (select access.me()) and programme.may_bring("amendments"."body_id", "amendments"."member_id", "amendments"."from_id"));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "amendments" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "doorkeeper_reads" ON "amendments" AS PERMISSIVE FOR SELECT TO "portal_doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "amendments" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "indicator_readings" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from indicators i where i.id = "indicator_readings"."indicator_id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "indicator_readings" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("indicator_readings"."body_id" = any((select access.own_bodies())::uuid[])
    or "indicator_readings"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "indicator_readings"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "indicator_readings"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "indicator_readings"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "indicator_readings" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("indicator_readings"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "indicator_readings"."recorded_by" = (select access.me())
      and exists (select from indicators i where i.id = "indicator_readings"."indicator_id" and i.programme_id = "indicator_readings"."programme_id"));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "indicator_readings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "indicators" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from programme_openings o where o.programme_id = "indicators"."programme_id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "indicators" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("indicators"."body_id" = any((select access.own_bodies())::uuid[])
    or "indicators"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "indicators"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "indicators"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "indicators"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "indicators" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("indicators"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "indicators"."added_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "indicators" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "milestone_days" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from milestones m where m.id = "milestone_days"."milestone_id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "milestone_days" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("milestone_days"."body_id" = any((select access.own_bodies())::uuid[])
    or "milestone_days"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "milestone_days"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "milestone_days"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "milestone_days"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "milestone_days" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("milestone_days"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "milestone_days"."recorded_by" = (select access.me())
      and exists (select from milestones m where m.id = "milestone_days"."milestone_id" and m.programme_id = "milestone_days"."programme_id"));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "milestone_days" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "milestones" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from programme_openings o where o.programme_id = "milestones"."programme_id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "milestones" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("milestones"."body_id" = any((select access.own_bodies())::uuid[])
    or "milestones"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "milestones"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "milestones"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "milestones"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "milestones" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("milestones"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "milestones"."added_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "milestones" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "point_droppings" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from programme_openings o where o.programme_id = "point_droppings"."programme_id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "point_droppings" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("point_droppings"."body_id" = any((select access.own_bodies())::uuid[])
    or "point_droppings"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "point_droppings"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "point_droppings"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "point_droppings"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "point_droppings" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("point_droppings"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "point_droppings"."dropped_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_removes" ON "point_droppings" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("point_droppings"."body_id" = any((select access.bodies('programme.edit'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "point_droppings" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "point_droppings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "point_versions" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from points p where p.id = "point_versions"."point_id"
      and (p.version = "point_versions"."number" or p.adopted_version <= "point_versions"."number")));--> statement-breakpoint
CREATE POLICY "member_reads" ON "point_versions" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("point_versions"."body_id" = any((select access.own_bodies())::uuid[])
    or "point_versions"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "point_versions"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "point_versions"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "point_versions"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "point_versions" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("point_versions"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "point_versions"."saved_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "point_versions" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "job_reads" ON "point_versions" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "point_versions" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "points" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from programme_openings o where o.programme_id = "points"."programme_id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "points" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("points"."body_id" = any((select access.own_bodies())::uuid[])
    or "points"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "points"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "points"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "points"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "points" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("points"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "points"."added_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "points" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_counts" ON "points" AS PERMISSIVE FOR UPDATE TO "portal_clerk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "doorkeeper_reads" ON "points" AS PERMISSIVE FOR SELECT TO "portal_doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "job_reads" ON "points" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "points" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "opinion_closings" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from opinions o where o.id = "opinion_closings"."opinion_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "opinion_closings" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("opinion_closings"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "opinion_closings"."closed_by" = (select access.me())
      and exists (select from opinions o where o.id = "opinion_closings"."opinion_id" and o.programme_id = "opinion_closings"."programme_id"));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "opinion_closings" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "opinion_closings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "opinion_counts" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from opinions o where o.id = "opinion_counts"."opinion_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "opinion_counts" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("opinion_counts"."asked_id" = any((select access.bodies('programme.edit'))::uuid[])) and "opinion_counts"."entered_by" = (select access.me())
      and programme.is_asked("opinion_counts"."opinion_id", "opinion_counts"."asked_id"));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "opinion_counts" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "opinion_counts" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "opinion_votes" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from opinions o where o.id = "opinion_votes"."opinion_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "opinion_votes" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("opinion_votes"."member_id" = (select access.me()) and programme.may_vote("opinion_votes"."opinion_id"));--> statement-breakpoint
CREATE POLICY "member_changes" ON "opinion_votes" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("opinion_votes"."member_id" = (select access.me()) and programme.may_vote("opinion_votes"."opinion_id")) WITH CHECK ("opinion_votes"."member_id" = (select access.me()) and programme.may_vote("opinion_votes"."opinion_id"));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "opinion_votes" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "opinion_votes" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "opinions" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("opinions"."body_id" = any((select access.own_bodies())::uuid[])
    or "opinions"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "opinions"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "opinions"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "opinions"."body_id" = any((select access.bodies('funding.record'))::uuid[]) or "opinions"."asked_id" = any((select access.own_bodies())::uuid[])
    or "opinions"."asked_id" = any((select access.bodies('programme.read'))::uuid[]) or "opinions"."asked_id" = any((select access.bodies('programme.edit'))::uuid[]) or "opinions"."asked_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "opinions"."asked_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "opinions" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("opinions"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "opinions"."asked_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "opinions" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "opinions" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "programme_moves" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from programme_openings o where o.programme_id = "programme_moves"."programme_id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "programme_moves" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("programme_moves"."body_id" = any((select access.own_bodies())::uuid[])
    or "programme_moves"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "programme_moves"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "programme_moves"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "programme_moves"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "programme_moves" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("programme_moves"."moved_by" = (select access.me()) and case when "programme_moves"."stage" in ('gathering', 'drafting', 'consultation')
      then "programme_moves"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) else "programme_moves"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) end);--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "programme_moves" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "programme_moves" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "programme_openings" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_adds" ON "programme_openings" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("programme_openings"."body_id" = any((select access.bodies('programme.adopt'))::uuid[])) and "programme_openings"."opened_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_removes" ON "programme_openings" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("programme_openings"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "programme_openings" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "doorkeeper_reads" ON "programme_openings" AS PERMISSIVE FOR SELECT TO "portal_doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "job_reads" ON "programme_openings" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "programme_openings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "programmes" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from programme_openings o where o.programme_id = "programmes"."id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "programmes" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("programmes"."body_id" = any((select access.own_bodies())::uuid[])
    or "programmes"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "programmes"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "programmes"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "programmes"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "programmes" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("programmes"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "programmes"."added_by" = (select access.me()) and "programmes"."stage" = 'gathering');--> statement-breakpoint
CREATE POLICY "member_changes" ON "programmes" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("programmes"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) WITH CHECK ("programmes"."body_id" = any((select access.bodies('programme.edit'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "programmes" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_moves" ON "programmes" AS PERMISSIVE FOR UPDATE TO "portal_clerk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "doorkeeper_reads" ON "programmes" AS PERMISSIVE FOR SELECT TO "portal_doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "job_reads" ON "programmes" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "programmes" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "themes" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "evidence" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from progress_entries e where e.id = "evidence"."entry_id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "evidence" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("evidence"."body_id" = any((select access.own_bodies())::uuid[])
    or "evidence"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "evidence"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "evidence"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "evidence"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "evidence" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("evidence"."body_id" = any((select access.own_bodies())::uuid[])
    or "evidence"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "evidence"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "evidence"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "evidence"."body_id" = any((select access.bodies('funding.record'))::uuid[])) and "evidence"."added_by" = (select access.me()) and exists (select from progress_entries e
      where e.id = "evidence"."entry_id" and e.programme_id = "evidence"."programme_id" and e.entered_by = (select access.me())));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "evidence" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "evidence" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "funding_cancellations" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from programme_openings o where o.programme_id = "funding_cancellations"."programme_id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "funding_cancellations" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("funding_cancellations"."body_id" = any((select access.own_bodies())::uuid[])
    or "funding_cancellations"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "funding_cancellations"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "funding_cancellations"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "funding_cancellations"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "funding_cancellations" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("funding_cancellations"."body_id" = any((select access.bodies('funding.record'))::uuid[])) and "funding_cancellations"."cancelled_by" = (select access.me())
      and exists (select from funding_entries e where e.id = "funding_cancellations"."entry_id" and e.programme_id = "funding_cancellations"."programme_id"));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "funding_cancellations" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "funding_cancellations" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "funding_entries" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from programme_openings o where o.programme_id = "funding_entries"."programme_id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "funding_entries" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("funding_entries"."body_id" = any((select access.own_bodies())::uuid[])
    or "funding_entries"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "funding_entries"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "funding_entries"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "funding_entries"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "funding_entries" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("funding_entries"."body_id" = any((select access.bodies('funding.record'))::uuid[])) and "funding_entries"."recorded_by" = (select access.me())
      and exists (select from funding_lines l where l.id = "funding_entries"."line_id" and l.programme_id = "funding_entries"."programme_id"));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "funding_entries" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "funding_entries" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "funding_lines" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from programme_openings o where o.programme_id = "funding_lines"."programme_id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "funding_lines" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("funding_lines"."body_id" = any((select access.own_bodies())::uuid[])
    or "funding_lines"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "funding_lines"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "funding_lines"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "funding_lines"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "funding_lines" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("funding_lines"."body_id" = any((select access.bodies('funding.record'))::uuid[])) and "funding_lines"."added_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "funding_lines" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "funding_lines" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "progress_entries" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from progress_rulings c where c.entry_id = "progress_entries"."id" and c.outcome = 'confirmed'));--> statement-breakpoint
CREATE POLICY "member_reads" ON "progress_entries" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("progress_entries"."body_id" = any((select access.own_bodies())::uuid[])
    or "progress_entries"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "progress_entries"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "progress_entries"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "progress_entries"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "progress_entries" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("progress_entries"."body_id" = any((select access.own_bodies())::uuid[])
    or "progress_entries"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "progress_entries"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "progress_entries"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "progress_entries"."body_id" = any((select access.bodies('funding.record'))::uuid[])) and "progress_entries"."entered_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "progress_entries" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "job_reads" ON "progress_entries" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "progress_entries" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "progress_rulings" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING ("progress_rulings"."outcome" = 'confirmed' and exists (select from programme_openings o where o.programme_id = "progress_rulings"."programme_id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "progress_rulings" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("progress_rulings"."body_id" = any((select access.own_bodies())::uuid[])
    or "progress_rulings"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "progress_rulings"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "progress_rulings"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "progress_rulings"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "progress_rulings" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("progress_rulings"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "progress_rulings"."ruled_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "progress_rulings" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "job_reads" ON "progress_rulings" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "progress_rulings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "proposal_answers" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("proposal_answers"."body_id" = any((select access.own_bodies())::uuid[])
    or "proposal_answers"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "proposal_answers"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "proposal_answers"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "proposal_answers"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "proposal_answers" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("proposal_answers"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "proposal_answers"."answered_by" = (select access.me())
      and exists (select from proposals p where p.id = "proposal_answers"."proposal_id" and p.programme_id = "proposal_answers"."programme_id")
      and ("proposal_answers"."point_id" is null or exists (select from points t where t.id = "proposal_answers"."point_id" and t.programme_id = "proposal_answers"."programme_id")));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "proposal_answers" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "proposal_answers" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "proposal_comments" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from proposals p where p.id = "proposal_comments"."proposal_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "proposal_comments" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("proposal_comments"."member_id" = (select access.me()) and exists (select from proposals p where p.id = "proposal_comments"."proposal_id"));--> statement-breakpoint
CREATE POLICY "member_removes" ON "proposal_comments" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("proposal_comments"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "proposal_comments" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "proposal_comments" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "proposal_duplicates" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from proposals p where p.id = "proposal_duplicates"."proposal_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "proposal_duplicates" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("proposal_duplicates"."member_id" = (select access.me()) and exists (select from proposals p join proposals q
      on q.programme_id = p.programme_id and q.id = "proposal_duplicates"."of_id" where p.id = "proposal_duplicates"."proposal_id"));--> statement-breakpoint
CREATE POLICY "member_removes" ON "proposal_duplicates" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("proposal_duplicates"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "proposal_duplicates" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "proposal_duplicates" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "proposal_supports" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from proposals p where p.id = "proposal_supports"."proposal_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "proposal_supports" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("proposal_supports"."member_id" = (select access.me()) and exists (select from proposals p where p.id = "proposal_supports"."proposal_id"));--> statement-breakpoint
CREATE POLICY "member_removes" ON "proposal_supports" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("proposal_supports"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "proposal_supports" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "proposal_supports" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "proposals" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("proposals"."body_id" = any((select access.own_bodies())::uuid[])
    or "proposals"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "proposals"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "proposals"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "proposals"."body_id" = any((select access.bodies('funding.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "proposals" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("proposals"."entered_by" = (select access.me()) and programme.may_bring("proposals"."body_id", "proposals"."member_id", "proposals"."from_id"));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "proposals" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "doorkeeper_reads" ON "proposals" AS PERMISSIVE FOR SELECT TO "portal_doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "proposals" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
ALTER POLICY "published" ON "documents" TO portal_member,portal_visitor USING (exists (select from publication_documents u where u.document_id = "documents"."id")
      or exists (select from evidence x where x.document_id = "documents"."id") or exists (select from funding_entries x where x.document_id = "documents"."id"));--> statement-breakpoint
ALTER POLICY "member_reads" ON "documents" TO portal_member USING ("documents"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "documents"."body_id" = any((select access.bodies('news.publish'))::uuid[])
      or ("documents"."purpose" = 'evidence' and "documents"."uploaded_by" = (select access.me()))
      or exists (select from evidence x where x.document_id = "documents"."id") or exists (select from funding_entries x where x.document_id = "documents"."id")
      or exists (select from proposals x where x.minutes_id = "documents"."id") or exists (select from amendments x where x.minutes_id = "documents"."id")
      or exists (select from opinion_counts x where x.minutes_id = "documents"."id"));--> statement-breakpoint
ALTER POLICY "member_adds" ON "documents" TO portal_member WITH CHECK (("documents"."body_id" = any((select access.bodies('news.write'))::uuid[]) or ("documents"."purpose" = 'evidence' and ("documents"."body_id" = any((select access.own_bodies())::uuid[])
    or "documents"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "documents"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "documents"."body_id" = any((select access.bodies('funding.record'))::uuid[]))))
      and "documents"."uploaded_by" = (select access.me()));--> statement-breakpoint
ALTER POLICY "job_clears_removed" ON "documents" TO portal_job USING ("documents"."removed_at" < now() - interval '30 days' and "documents"."purpose" = 'library'
        and not exists (select from publication_documents u where u.document_id = "documents"."id"));--> statement-breakpoint
ALTER POLICY "published" ON "pictures" TO portal_member,portal_visitor USING (exists (select from publication_pictures u where u.picture_id = "pictures"."id")
      or exists (select from evidence e where e.picture_id = "pictures"."id"));--> statement-breakpoint
ALTER POLICY "member_reads" ON "pictures" TO portal_member USING ("pictures"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "pictures"."body_id" = any((select access.bodies('news.publish'))::uuid[])
      or ("pictures"."purpose" = 'evidence' and "pictures"."uploaded_by" = (select access.me())) or exists (select from evidence e where e.picture_id = "pictures"."id"));--> statement-breakpoint
ALTER POLICY "member_adds" ON "pictures" TO portal_member WITH CHECK (("pictures"."body_id" = any((select access.bodies('news.write'))::uuid[]) or ("pictures"."purpose" = 'evidence' and ("pictures"."body_id" = any((select access.own_bodies())::uuid[])
    or "pictures"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "pictures"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "pictures"."body_id" = any((select access.bodies('funding.record'))::uuid[]))))
      and "pictures"."uploaded_by" = (select access.me()));--> statement-breakpoint
ALTER POLICY "job_clears_removed" ON "pictures" TO portal_job USING ("pictures"."removed_at" < now() - interval '30 days' and "pictures"."purpose" = 'library'
        and not exists (select from publication_pictures u where u.picture_id = "pictures"."id"));--> statement-breakpoint
ALTER POLICY "published" ON "renditions" TO portal_member,portal_visitor USING (exists (select from publication_pictures u where u.picture_id = "renditions"."picture_id")
      or exists (select from evidence e where e.picture_id = "renditions"."picture_id"));--> statement-breakpoint
ALTER POLICY "member_reads" ON "renditions" TO portal_member USING ("renditions"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "renditions"."body_id" = any((select access.bodies('news.publish'))::uuid[])
      or exists (select from pictures p where p.id = "renditions"."picture_id"));--> statement-breakpoint
ALTER POLICY "member_adds" ON "renditions" TO portal_member WITH CHECK ("renditions"."body_id" = any((select access.bodies('news.write'))::uuid[]) or exists (select from pictures p
      where p.id = "renditions"."picture_id" and p.purpose = 'evidence' and p.uploaded_by = (select access.me())));
--> statement-breakpoint
create trigger programme_stage_noted before insert on programme_moves for each row execute function programme.note_stage();
--> statement-breakpoint
create trigger programme_moved after insert on programme_moves for each row execute function programme.move();
--> statement-breakpoint
create trigger point_numbered before insert on points for each row execute function programme.number_point();
--> statement-breakpoint
create trigger point_in_season after insert on points for each row
  execute function programme.check_season('gathering', 'drafting', 'consultation', 'running');
--> statement-breakpoint
create trigger point_version_follows after insert on point_versions for each row execute function programme.follow_version();
--> statement-breakpoint
create trigger point_dropped after insert or delete on point_droppings for each row execute function programme.check_dropping();
--> statement-breakpoint
create trigger proposal_in_season after insert on proposals for each row execute function programme.check_season('gathering');
--> statement-breakpoint
create trigger amendment_in_season after insert on amendments for each row execute function programme.check_season('consultation');
--> statement-breakpoint
create trigger opinion_in_season after insert on opinions for each row execute function programme.check_season('consultation');
--> statement-breakpoint
create trigger entry_in_season after insert on progress_entries for each row execute function programme.check_season('running', 'closed');
--> statement-breakpoint
create trigger entry_corrects after insert on progress_entries for each row execute function programme.check_correction();
--> statement-breakpoint
create constraint trigger entry_has_evidence after insert on progress_entries deferrable initially deferred
  for each row execute function programme.check_evidence();
--> statement-breakpoint
create trigger funding_entry_checked after insert on funding_entries for each row execute function programme.check_money();
--> statement-breakpoint
create trigger funding_cancellation_checked after insert on funding_cancellations for each row execute function programme.check_money();
--> statement-breakpoint
create trigger opinion_closed before insert on opinion_closings for each row execute function programme.count_electorate();
--> statement-breakpoint
-- The founding's offices, where they stand already.
do $$
begin
  alter table offices no force row level security;
  update offices set capabilities = capabilities || '{programme.read,programme.edit,programme.adopt,funding.record}'
    where key in ('provincialSecretary', 'branchSecretary') and not 'programme.edit' = any(capabilities);
  update offices set capabilities = capabilities || '{programme.read}'
    where key = 'secretariatMember' and not 'programme.read' = any(capabilities);
  update offices set capabilities = capabilities || '{programme.read,funding.record}'
    where key = 'treasurer' and not 'funding.record' = any(capabilities);
  alter table offices force row level security;
end $$;
