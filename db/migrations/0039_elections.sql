set check_function_bodies = off;
--> statement-breakpoint
create schema election;
--> statement-breakpoint
grant usage on schema election to portal_member, portal_clerk, portal_job;
--> statement-breakpoint
grant create on schema election to portal_clerk;
--> statement-breakpoint
-- Bodies where the actor reads or plans elections, and all that stand above them: a branch prepares the province's too.
create function access.election_bodies() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive above as (
      select unnest(access.bodies('election.read') || access.bodies('election.plan')) as id
      union
      select b.parent_id from above a join bodies b on b.id = a.id where b.parent_id is not null
    )
    select coalesce(array_agg(id), '{}') from above
  $$;
--> statement-breakpoint
-- Whether a body is the one that plans an election, or stands below it.
create function election.is_within(wanted uuid, body uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive above as (
      select body as id
      union
      select b.parent_id from above a join bodies b on b.id = a.id where b.parent_id is not null
    ) select exists (select from elections e join above a on a.id = e.body_id where e.id = wanted)
  $$;
--> statement-breakpoint
-- Whose a step is: a milestone belongs to the body that set it, a deadline of the law to the one that plans the election.
create function election.is_its(wanted uuid, step text, body uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select case when exists (select from election_milestones m where m.election_id = wanted and m.id::text = step)
      then exists (select from election_milestones m where m.id::text = step and m.body_id = body)
      else exists (select from elections e where e.id = wanted and e.body_id = body) end
  $$;
--> statement-breakpoint
-- What was voted on keeps its day and its law.
create function election.keep_law() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if old.polling_day < access.today()
        and (new.polling_day, new.rule_set_id) is distinct from (old.polling_day, old.rule_set_id)
      then perform access.refuse_by_rule('elections_keep_their_law'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
-- How surely the actor is who they say.
create function access.assurance() returns integer
  language sql stable set search_path = public, pg_temp
  as $$ select coalesce(nullif(current_setting('app.assurance', true), ''), '1')::int $$;
--> statement-breakpoint
-- Whose calendar a secret address is, and of what.
create function door.calendar_behind(link_hash bytea) returns table (member_id uuid, election_id uuid, assurance integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select f.member_id, f.election_id, f.assurance from calendar_feeds f where f.hash = link_hash $$;
--> statement-breakpoint
alter function door.calendar_behind(bytea) owner to portal_doorkeeper;
--> statement-breakpoint
alter function access.election_bodies() owner to portal_keys;
--> statement-breakpoint
alter function election.is_within(uuid, uuid) owner to portal_clerk;
--> statement-breakpoint
alter function election.is_its(uuid, text, uuid) owner to portal_clerk;
--> statement-breakpoint
alter function election.keep_law() owner to portal_clerk;
--> statement-breakpoint
revoke create on schema election from portal_clerk;
--> statement-breakpoint
revoke execute on function access.election_bodies(), access.assurance(), door.calendar_behind(bytea) from public;
--> statement-breakpoint
revoke execute on all functions in schema election from public;
--> statement-breakpoint
grant execute on function access.election_bodies(), access.assurance() to portal_member;
--> statement-breakpoint
grant execute on function door.calendar_behind(bytea) to portal_door;
--> statement-breakpoint
grant execute on function access.bodies(text) to portal_keys;
--> statement-breakpoint
grant execute on function election.is_within(uuid, uuid), election.is_its(uuid, text, uuid) to portal_member;
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"member_id" uuid NOT NULL,
	"election_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	"assurance" integer NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_feeds_member_id_election_id_pk" PRIMARY KEY("member_id","election_id"),
	CONSTRAINT "calendar_feeds_hash_unique" UNIQUE("hash"),
	CONSTRAINT "calendar_feeds_assurance" CHECK ("calendar_feeds"."assurance" in (1, 2))
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "election_marks" (
	"election_id" uuid NOT NULL,
	"key" text NOT NULL,
	"body_id" uuid NOT NULL,
	"marked_by" uuid NOT NULL,
	"marked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "election_marks_election_id_key_pk" PRIMARY KEY("election_id","key")
);
--> statement-breakpoint
ALTER TABLE "election_marks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "election_milestones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"title_ar" text NOT NULL,
	"title_fr" text DEFAULT '' NOT NULL,
	"title_en" text DEFAULT '' NOT NULL,
	"day" integer NOT NULL,
	"opens_on" integer,
	"after" text[] DEFAULT '{}' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "election_milestones_whole" UNIQUE("id","body_id"),
	CONSTRAINT "election_milestones_titled" CHECK (length(trim("election_milestones"."title_ar")) > 0),
	CONSTRAINT "election_milestones_days" CHECK ("election_milestones"."day" between -1000 and 1000
      and ("election_milestones"."opens_on" is null or "election_milestones"."opens_on" between -1000 and "election_milestones"."day"))
);
--> statement-breakpoint
ALTER TABLE "election_milestones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "elections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title_ar" text NOT NULL,
	"title_fr" text DEFAULT '' NOT NULL,
	"title_en" text DEFAULT '' NOT NULL,
	"polling_day" date NOT NULL,
	"is_assumed" boolean DEFAULT false NOT NULL,
	"closes_at" text DEFAULT '19:00' NOT NULL,
	"silent_from" timestamp with time zone NOT NULL,
	"silent_until" timestamp with time zone NOT NULL,
	"communes" text[] DEFAULT '{}' NOT NULL,
	"rule_set_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "elections_whole" UNIQUE("id","body_id"),
	CONSTRAINT "elections_titled" CHECK (length(trim("elections"."title_ar")) > 0),
	CONSTRAINT "elections_closing" CHECK ("elections"."closes_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	CONSTRAINT "elections_silence" CHECK ("elections"."silent_from" < "elections"."silent_until")
);
--> statement-breakpoint
ALTER TABLE "elections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rule_sets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"name_ar" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text DEFAULT '' NOT NULL,
	"rules" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"saved_by" uuid,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rule_sets_numbered" UNIQUE("kind","number"),
	CONSTRAINT "rule_sets_of_kind" UNIQUE("id","kind"),
	CONSTRAINT "rule_sets_from_one" CHECK ("rule_sets"."number" >= 1),
	CONSTRAINT "rule_sets_rules" CHECK (jsonb_typeof("rule_sets"."rules") = 'object')
);
--> statement-breakpoint
ALTER TABLE "rule_sets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_election_id_elections_id_fk" FOREIGN KEY ("election_id") REFERENCES "public"."elections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "election_marks" ADD CONSTRAINT "election_marks_election_id_elections_id_fk" FOREIGN KEY ("election_id") REFERENCES "public"."elections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "election_marks" ADD CONSTRAINT "election_marks_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "election_marks" ADD CONSTRAINT "election_marks_marked_by_members_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "election_milestones" ADD CONSTRAINT "election_milestones_election_id_elections_id_fk" FOREIGN KEY ("election_id") REFERENCES "public"."elections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "election_milestones" ADD CONSTRAINT "election_milestones_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "election_milestones" ADD CONSTRAINT "election_milestones_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "elections" ADD CONSTRAINT "elections_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "elections" ADD CONSTRAINT "elections_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "elections" ADD CONSTRAINT "elections_under_their_law" FOREIGN KEY ("rule_set_id","kind") REFERENCES "public"."rule_sets"("id","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_sets" ADD CONSTRAINT "rule_sets_saved_by_members_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "election_marks_body_id_index" ON "election_marks" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "election_milestones_election_id_index" ON "election_milestones" USING btree ("election_id");--> statement-breakpoint
CREATE INDEX "election_milestones_body_id_index" ON "election_milestones" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "elections_body_id_index" ON "elections" USING btree ("body_id");--> statement-breakpoint
CREATE POLICY "member_reads" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("calendar_feeds"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_adds" ON "calendar_feeds" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("calendar_feeds"."member_id" = (select access.me()) and "calendar_feeds"."assurance" <= (select access.assurance())
      and exists (select from elections e where e.id = "calendar_feeds"."election_id"));--> statement-breakpoint
CREATE POLICY "member_removes" ON "calendar_feeds" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("calendar_feeds"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "doorkeeper_reads" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO "portal_doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "calendar_feeds" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "election_marks" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("election_marks"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "election_marks" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("election_marks"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "election_marks"."marked_by" = (select access.me())
      and election.is_its("election_marks"."election_id", "election_marks"."key", "election_marks"."body_id"));--> statement-breakpoint
CREATE POLICY "member_removes" ON "election_marks" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("election_marks"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "election_marks" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "election_milestones" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("election_milestones"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "election_milestones" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("election_milestones"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "election_milestones"."added_by" = (select access.me())
      and election.is_within("election_milestones"."election_id", "election_milestones"."body_id"));--> statement-breakpoint
CREATE POLICY "member_changes" ON "election_milestones" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("election_milestones"."body_id" = any((select access.bodies('election.plan'))::uuid[])) WITH CHECK ("election_milestones"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_removes" ON "election_milestones" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("election_milestones"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "election_milestones" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "election_milestones" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "elections" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("elections"."body_id" = any((select access.own_bodies())::uuid[]) or "elections"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "elections" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("elections"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "elections"."added_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "elections" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("elections"."body_id" = any((select access.bodies('election.plan'))::uuid[])) WITH CHECK ("elections"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "elections" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "job_reads" ON "elections" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "elections" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "rule_sets" AS PERMISSIVE FOR SELECT TO "portal_member" USING ((select access.me()) is not null);--> statement-breakpoint
CREATE POLICY "member_adds" ON "rule_sets" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ((exists (select from organisation o
  where o.root_id = any((select access.bodies('settings.manage'))::uuid[]))) and "rule_sets"."saved_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "rule_sets" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);
--> statement-breakpoint
create trigger election_keeps_its_law after update on elections for each row execute function election.keep_law();
--> statement-breakpoint
-- The founding's offices, where they stand already.
do $$
begin
  alter table offices no force row level security;
  update offices set capabilities = capabilities || '{election.read,election.plan}'
    where key in ('provincialSecretary', 'branchSecretary') and not 'election.plan' = any(capabilities);
  update offices set capabilities = capabilities || '{election.read}'
    where key = 'secretariatMember' and not 'election.read' = any(capabilities);
  alter table offices force row level security;
end $$;
