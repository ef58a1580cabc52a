set check_function_bodies = off;
--> statement-breakpoint
create extension if not exists btree_gist with schema public;
--> statement-breakpoint
-- Whether the actor holds, in this body, all that this office can do there.
create function access.holds_office(wanted_office uuid, wanted_body uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select not exists (
      select c from offices o cross join unnest(o.capabilities) as c where o.id = wanted_office
      except select g.capability from access.grants() g where g.body_id = wanted_body)
  $$;
--> statement-breakpoint
-- The mandates that the actor holds now: what is delegated from them is theirs to take back.
create function access.my_mandates() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(array_agg(m.id), '{}') from access.current_mandates(access.me()) m $$;
--> statement-breakpoint
-- A mandate can be passed on in whole or in part: to its body or one below, with offices that can do no more.
create function access.may_delegate(source uuid, wanted_office uuid, wanted_body uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive held as (
      select m.body_id, o.capabilities from access.current_mandates(access.me()) m
        join offices o on o.id = m.office_id where m.id = source
    ), reach as (
      select body_id as id from held union select b.id from reach r join bodies b on b.parent_id = r.id
    )
    select exists (select from reach where id = wanted_body)
      and (select o.capabilities <> '{}' and o.capabilities <@ (select capabilities from held)
        from offices o where o.id = wanted_office)
  $$;
--> statement-breakpoint
-- Whoever has it, whoever delegated it, whoever could give it.
create function access.may_end(wanted uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from mandates m where m.id = wanted and (m.member_id = access.me()
      or m.delegated_from = any(access.my_mandates())
      or (m.body_id = any(access.bodies('mandates.assign')) and access.holds_office(m.office_id, m.body_id))))
  $$;
--> statement-breakpoint
create function access.refuse_mandate(rule text) returns void language plpgsql
  as $$ begin raise exception '%', rule using errcode = 'check_violation', constraint = rule; end $$;
--> statement-breakpoint
-- What no mandate may be, whoever writes it. Seats are counted under a lock: of two at once, one finds the last seat.
create function access.check_mandate() returns trigger
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
      then perform access.refuse_mandate('mandates_not_while_suspended'); end if;
      if new.delegated_from is not null then
        if new.ends_at is null or new.ends_at > (select coalesce(m.ends_at, 'infinity') from mandates m where m.id = new.delegated_from)
        then perform access.refuse_mandate('mandates_delegation_ends_with_its_source'); end if;
        return new;
      end if;
      -- What is over takes no seat from anyone.
      if new.ends_at <= now() then return new; end if;
      perform pg_advisory_xact_lock(hashtextextended(new.body_id::text || new.office_id::text, 0));
      select o.seats into most from statute_offices o where o.kind = body.kind and o.office_id = new.office_id;
      select count(*) into taken from mandates m where m.body_id = new.body_id and m.office_id = new.office_id
        and m.delegated_from is null
        and tstzrange(m.starts_at, m.ends_at) && tstzrange(greatest(new.starts_at, now()), new.ends_at);
      if taken > most then perform access.refuse_mandate('mandates_within_seats'); end if;
      return new;
    end
  $$;
--> statement-breakpoint
-- The tree has no circles.
create function access.check_tree() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      perform pg_advisory_xact_lock(hashtext('wahaj.tree'));
      if exists (
        with recursive above as (
          select new.parent_id as id union select b.parent_id from above a join bodies b on b.id = a.id
        ) select from above where id = new.id)
      then raise exception 'bodies_no_circle' using errcode = 'check_violation', constraint = 'bodies_no_circle'; end if;
      return new;
    end
  $$;
--> statement-breakpoint
alter function access.holds_office(uuid, uuid) owner to portal_keys;
--> statement-breakpoint
alter function access.my_mandates() owner to portal_keys;
--> statement-breakpoint
alter function access.may_delegate(uuid, uuid, uuid) owner to portal_keys;
--> statement-breakpoint
alter function access.may_end(uuid) owner to portal_keys;
--> statement-breakpoint
alter function access.check_mandate() owner to portal_keys;
--> statement-breakpoint
alter function access.check_tree() owner to portal_keys;
--> statement-breakpoint
revoke execute on function access.holds_office(uuid, uuid), access.my_mandates(), access.may_delegate(uuid, uuid, uuid), access.may_end(uuid), access.refuse_mandate(text), access.check_mandate(), access.check_tree() from public;
--> statement-breakpoint
grant execute on function access.holds_office(uuid, uuid), access.my_mandates(), access.may_delegate(uuid, uuid, uuid), access.may_end(uuid) to portal_member, portal_keys;
--> statement-breakpoint
grant execute on function access.refuse_mandate(text) to portal_keys;
--> statement-breakpoint
CREATE TABLE "mandate_endings" (
	"mandate_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"ended_by" uuid NOT NULL,
	"ended_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mandate_endings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "statute_offices" (
	"kind" text NOT NULL,
	"office_id" uuid NOT NULL,
	"seats" integer,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "statute_offices_kind_office_id_pk" PRIMARY KEY("kind","office_id"),
	CONSTRAINT "statute_offices_seats" CHECK ("statute_offices"."seats" between 1 and 1000)
);
--> statement-breakpoint
ALTER TABLE "statute_offices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "statutes" (
	"kind" text PRIMARY KEY NOT NULL,
	"seats" integer,
	"term_months" integer,
	"women_share" integer DEFAULT 0 NOT NULL,
	"young_share" integer DEFAULT 0 NOT NULL,
	"young_until" integer DEFAULT 40 NOT NULL,
	"quorum" integer DEFAULT 50 NOT NULL,
	"notice_days" integer DEFAULT 15 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "statutes_seats" CHECK ("statutes"."seats" between 1 and 1000),
	CONSTRAINT "statutes_term" CHECK ("statutes"."term_months" between 1 and 240),
	CONSTRAINT "statutes_shares" CHECK ("statutes"."women_share" between 0 and 100 and "statutes"."young_share" between 0 and 100),
	CONSTRAINT "statutes_quorum" CHECK ("statutes"."quorum" between 0 and 100 and "statutes"."notice_days" between 0 and 365)
);
--> statement-breakpoint
ALTER TABLE "statutes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "mandates" ADD COLUMN "note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "mandates" ADD COLUMN "given_by" uuid;--> statement-breakpoint
ALTER TABLE "mandate_endings" ADD CONSTRAINT "mandate_endings_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_endings" ADD CONSTRAINT "mandate_endings_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_endings" ADD CONSTRAINT "mandate_endings_ended_by_members_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statute_offices" ADD CONSTRAINT "statute_offices_kind_statutes_kind_fk" FOREIGN KEY ("kind") REFERENCES "public"."statutes"("kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statute_offices" ADD CONSTRAINT "statute_offices_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_given_by_members_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "member_adds" ON "mandates" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("mandates"."given_by" = (select access.me()) and case when "mandates"."delegated_from" is null
      then "mandates"."body_id" = any((select access.bodies('mandates.assign'))::uuid[]) and access.holds_office("mandates"."office_id", "mandates"."body_id")
      else access.may_delegate("mandates"."delegated_from", "mandates"."office_id", "mandates"."body_id") end);--> statement-breakpoint
CREATE POLICY "member_changes" ON "mandates" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("mandates"."member_id" = (select access.me()) or "mandates"."delegated_from" = any((select access.my_mandates())::uuid[])
      or ("mandates"."body_id" = any((select access.bodies('mandates.assign'))::uuid[]) and access.holds_office("mandates"."office_id", "mandates"."body_id"))) WITH CHECK ("mandates"."member_id" = (select access.me()) or "mandates"."delegated_from" = any((select access.my_mandates())::uuid[])
      or ("mandates"."body_id" = any((select access.bodies('mandates.assign'))::uuid[]) and access.holds_office("mandates"."office_id", "mandates"."body_id")));--> statement-breakpoint
CREATE POLICY "member_reads" ON "mandate_endings" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from mandates m where m.id = "mandate_endings"."mandate_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "mandate_endings" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("mandate_endings"."ended_by" = (select access.me()) and access.may_end("mandate_endings"."mandate_id"));--> statement-breakpoint
CREATE POLICY "published" ON "statute_offices" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_adds" ON "statute_offices" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (exists (select from organisation o
  where o.root_id = any((select access.bodies('settings.manage'))::uuid[])));--> statement-breakpoint
CREATE POLICY "member_changes" ON "statute_offices" AS PERMISSIVE FOR UPDATE TO "portal_member" USING (exists (select from organisation o
  where o.root_id = any((select access.bodies('settings.manage'))::uuid[]))) WITH CHECK (exists (select from organisation o
  where o.root_id = any((select access.bodies('settings.manage'))::uuid[])));--> statement-breakpoint
CREATE POLICY "member_removes" ON "statute_offices" AS PERMISSIVE FOR DELETE TO "portal_member" USING (exists (select from organisation o
  where o.root_id = any((select access.bodies('settings.manage'))::uuid[])));--> statement-breakpoint
CREATE POLICY "keys_read" ON "statute_offices" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "statutes" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_changes" ON "statutes" AS PERMISSIVE FOR UPDATE TO "portal_member" USING (exists (select from organisation o
  where o.root_id = any((select access.bodies('settings.manage'))::uuid[]))) WITH CHECK (exists (select from organisation o
  where o.root_id = any((select access.bodies('settings.manage'))::uuid[])));--> statement-breakpoint
CREATE POLICY "keys_read" ON "statutes" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);--> statement-breakpoint
ALTER POLICY "member_reads" ON "mandates" TO portal_member USING ("mandates"."member_id" = (select access.me()) or "mandates"."body_id" = any((select access.bodies('members.read'))::uuid[]) or "mandates"."body_id" = any((select access.bodies('mandates.assign'))::uuid[])
        or "mandates"."delegated_from" = any((select access.my_mandates())::uuid[]));
--> statement-breakpoint
alter table mandates add constraint mandates_not_twice exclude using gist
  (member_id with =, office_id with =, body_id with =, tstzrange(starts_at, ends_at) with &&);
--> statement-breakpoint
-- After the row policies: whoever may not write here is not told why it could not be.
create trigger mandates_checked after insert or update on mandates for each row execute function access.check_mandate();
--> statement-breakpoint
create trigger tree_checked after insert or update of parent_id on bodies for each row when (new.parent_id is not null)
  execute function access.check_tree();
