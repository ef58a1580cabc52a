CREATE TABLE "campaign_objectives" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"commune_code" text,
	"measure" text NOT NULL,
	"number" integer NOT NULL,
	"target" integer,
	"day" integer DEFAULT 0 NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"points" uuid[] DEFAULT '{}' NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_objectives_numbered" UNIQUE NULLS NOT DISTINCT("election_id","body_id","commune_code","measure","number"),
	CONSTRAINT "campaign_objectives_numbers" CHECK ("campaign_objectives"."number" >= 1),
	CONSTRAINT "campaign_objectives_target" CHECK ("campaign_objectives"."target" between 1 and 10000000),
	CONSTRAINT "campaign_objectives_day" CHECK ("campaign_objectives"."day" between -1000 and 1000),
	CONSTRAINT "campaign_objectives_given_up" CHECK ("campaign_objectives"."target" is not null or length(trim("campaign_objectives"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "campaign_objectives" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign_outings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"commune_code" text NOT NULL,
	"area" text DEFAULT '' NOT NULL,
	"held_on" date NOT NULL,
	"doors" integer DEFAULT 0 NOT NULL,
	"conversations" integer DEFAULT 0 NOT NULL,
	"leaflets" integer DEFAULT 0 NOT NULL,
	"meetings" integer DEFAULT 0 NOT NULL,
	"participants" integer DEFAULT 0 NOT NULL,
	"led_by" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_outings_counts" CHECK ("campaign_outings"."doors" between 0 and 100000 and "campaign_outings"."conversations" between 0 and 100000 and "campaign_outings"."leaflets" between 0 and 100000
      and "campaign_outings"."meetings" between 0 and 100000 and "campaign_outings"."participants" between 0 and 100000)
);
--> statement-breakpoint
ALTER TABLE "campaign_outings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign_programmes" (
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"linked_by" uuid NOT NULL,
	"linked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_programmes_election_id_body_id_pk" PRIMARY KEY("election_id","body_id")
);
--> statement-breakpoint
ALTER TABLE "campaign_programmes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign_task_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"task_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"word" text DEFAULT '' NOT NULL,
	"taken_by" uuid NOT NULL,
	"taken_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_task_steps_numbered" UNIQUE("task_id","number"),
	CONSTRAINT "campaign_task_steps_numbers" CHECK ("campaign_task_steps"."number" >= 1),
	CONSTRAINT "campaign_task_steps_worded" CHECK (("campaign_task_steps"."state" = 'blocked') = (length(trim("campaign_task_steps"."word")) > 0))
);
--> statement-breakpoint
ALTER TABLE "campaign_task_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign_tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"title_ar" text NOT NULL,
	"title_fr" text DEFAULT '' NOT NULL,
	"title_en" text DEFAULT '' NOT NULL,
	"owner_id" uuid NOT NULL,
	"commune_code" text,
	"day" integer NOT NULL,
	"after" uuid[] DEFAULT '{}' NOT NULL,
	"points" uuid[] DEFAULT '{}' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_tasks_whole" UNIQUE("id","body_id"),
	CONSTRAINT "campaign_tasks_titled" CHECK (length(trim("campaign_tasks"."title_ar")) > 0),
	CONSTRAINT "campaign_tasks_day" CHECK ("campaign_tasks"."day" between -1000 and 1000)
);
--> statement-breakpoint
ALTER TABLE "campaign_tasks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "campaign_objectives" ADD CONSTRAINT "campaign_objectives_election_id_elections_id_fk" FOREIGN KEY ("election_id") REFERENCES "public"."elections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_objectives" ADD CONSTRAINT "campaign_objectives_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_objectives" ADD CONSTRAINT "campaign_objectives_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_objectives" ADD CONSTRAINT "campaign_objectives_set_by_members_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_outings" ADD CONSTRAINT "campaign_outings_election_id_elections_id_fk" FOREIGN KEY ("election_id") REFERENCES "public"."elections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_outings" ADD CONSTRAINT "campaign_outings_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_outings" ADD CONSTRAINT "campaign_outings_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_outings" ADD CONSTRAINT "campaign_outings_led_by_members_id_fk" FOREIGN KEY ("led_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_outings" ADD CONSTRAINT "campaign_outings_recorded_by_members_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_programmes" ADD CONSTRAINT "campaign_programmes_election_id_elections_id_fk" FOREIGN KEY ("election_id") REFERENCES "public"."elections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_programmes" ADD CONSTRAINT "campaign_programmes_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_programmes" ADD CONSTRAINT "campaign_programmes_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_programmes" ADD CONSTRAINT "campaign_programmes_linked_by_members_id_fk" FOREIGN KEY ("linked_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_task_steps" ADD CONSTRAINT "campaign_task_steps_taken_by_members_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_task_steps" ADD CONSTRAINT "campaign_task_steps_of_task" FOREIGN KEY ("task_id","body_id") REFERENCES "public"."campaign_tasks"("id","body_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_tasks" ADD CONSTRAINT "campaign_tasks_election_id_elections_id_fk" FOREIGN KEY ("election_id") REFERENCES "public"."elections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_tasks" ADD CONSTRAINT "campaign_tasks_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_tasks" ADD CONSTRAINT "campaign_tasks_owner_id_members_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_tasks" ADD CONSTRAINT "campaign_tasks_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_tasks" ADD CONSTRAINT "campaign_tasks_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "campaign_objectives_body_id_index" ON "campaign_objectives" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "campaign_outings_election_id_commune_code_index" ON "campaign_outings" USING btree ("election_id","commune_code");--> statement-breakpoint
CREATE INDEX "campaign_outings_body_id_index" ON "campaign_outings" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "campaign_outings_led_by_index" ON "campaign_outings" USING btree ("led_by");--> statement-breakpoint
CREATE INDEX "campaign_programmes_body_id_index" ON "campaign_programmes" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "campaign_programmes_programme_id_index" ON "campaign_programmes" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "campaign_task_steps_body_id_index" ON "campaign_task_steps" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "campaign_tasks_election_id_index" ON "campaign_tasks" USING btree ("election_id");--> statement-breakpoint
CREATE INDEX "campaign_tasks_body_id_index" ON "campaign_tasks" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "campaign_tasks_owner_id_index" ON "campaign_tasks" USING btree ("owner_id");--> statement-breakpoint
CREATE POLICY "member_reads" ON "campaign_objectives" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("campaign_objectives"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "campaign_objectives" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("campaign_objectives"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "campaign_objectives"."set_by" = (select access.me())
    and election.is_within("campaign_objectives"."election_id", "campaign_objectives"."body_id"));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "campaign_objectives" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "campaign_outings" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("campaign_outings"."led_by" = (select access.me()) or "campaign_outings"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "campaign_outings" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ((("campaign_outings"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "campaign_outings"."recorded_by" = (select access.me())
    and election.is_within("campaign_outings"."election_id", "campaign_outings"."body_id")) or ("campaign_outings"."recorded_by" = (select access.me()) and "campaign_outings"."led_by" = (select access.me()) and "campaign_outings"."body_id" = any((select access.own_bodies())::uuid[])
    and election.is_within("campaign_outings"."election_id", "campaign_outings"."body_id")));--> statement-breakpoint
CREATE POLICY "member_changes" ON "campaign_outings" AS PERMISSIVE FOR UPDATE TO "portal_member" USING (("campaign_outings"."body_id" = any((select access.bodies('election.plan'))::uuid[])) or "campaign_outings"."led_by" = (select access.me())) WITH CHECK (("campaign_outings"."body_id" = any((select access.bodies('election.plan'))::uuid[])) or "campaign_outings"."led_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_removes" ON "campaign_outings" AS PERMISSIVE FOR DELETE TO "portal_member" USING (("campaign_outings"."body_id" = any((select access.bodies('election.plan'))::uuid[])) or "campaign_outings"."led_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "keys_read" ON "campaign_outings" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "campaign_outings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "campaign_programmes" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("campaign_programmes"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "campaign_programmes" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("campaign_programmes"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "campaign_programmes"."linked_by" = (select access.me())
    and election.is_within("campaign_programmes"."election_id", "campaign_programmes"."body_id")
      and exists (select from programmes p where p.id = "campaign_programmes"."programme_id"));--> statement-breakpoint
CREATE POLICY "member_removes" ON "campaign_programmes" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("campaign_programmes"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "campaign_programmes" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "campaign_task_steps" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("campaign_task_steps"."body_id" = any((select access.election_bodies())::uuid[]) or exists (select from campaign_tasks t where t.id = "campaign_task_steps"."task_id" and t.owner_id = (select access.me())));--> statement-breakpoint
CREATE POLICY "member_adds" ON "campaign_task_steps" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("campaign_task_steps"."taken_by" = (select access.me()) and ("campaign_task_steps"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or exists (select from campaign_tasks t where t.id = "campaign_task_steps"."task_id" and t.owner_id = (select access.me()))));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "campaign_task_steps" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "keys_read" ON "campaign_task_steps" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "campaign_task_steps" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "campaign_tasks" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("campaign_tasks"."owner_id" = (select access.me()) or "campaign_tasks"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "campaign_tasks" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("campaign_tasks"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "campaign_tasks"."added_by" = (select access.me())
    and election.is_within("campaign_tasks"."election_id", "campaign_tasks"."body_id"));--> statement-breakpoint
CREATE POLICY "member_changes" ON "campaign_tasks" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("campaign_tasks"."body_id" = any((select access.bodies('election.plan'))::uuid[])) WITH CHECK ("campaign_tasks"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_removes" ON "campaign_tasks" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("campaign_tasks"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "campaign_tasks" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "keys_read" ON "campaign_tasks" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "campaign_tasks" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);
--> statement-breakpoint
-- Whether somebody sits in a body now, or in one below it.
create function access.sits_within(who uuid, body uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive below as (
      select body as id
      union
      select b.id from below d join bodies b on b.parent_id = d.id
    )
    select exists (select from access.current_mandates(who) m join below d on d.id = m.body_id)
  $$;
--> statement-breakpoint
-- People of the bodies for which the actor plans elections, by what they may be looked for by: to entrust work to them.
create function access.people_to_entrust(asked text) returns table (id uuid, name_ar text, name_latin text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select m.id, m.name_ar, m.name_latin from members m
    where m.id in (select access.people_within('election.plan'))
      and asked <> '' and not exists (select from string_to_table(asked, ' ') w
        where m.words not like '%' || replace(replace(replace(w, '\', ''), '%', ''), '_', '') || '%')
    order by m.name_ar, m.id limit 20
  $$;
--> statement-breakpoint
-- What those are called who have a part in the work before an election, to whoever reads or plans it.
create function access.campaign_people(wanted uuid) returns table (id uuid, name_ar text, name_latin text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with seen as (
      select t.id, t.owner_id from campaign_tasks t
      where t.election_id = wanted and t.body_id = any((select access.election_bodies())::uuid[])
    )
    select m.id, m.name_ar, m.name_latin from members m where m.id in (
      select s.owner_id from seen s
      union select p.taken_by from campaign_task_steps p join seen s on s.id = p.task_id
      union select o.led_by from campaign_outings o
        where o.election_id = wanted and o.body_id = any((select access.election_bodies())::uuid[]))
  $$;
--> statement-breakpoint
create function election.task_state(task uuid) returns text
  language sql stable set search_path = public, pg_temp
  as $$
    select coalesce(
      (select s.state from campaign_task_steps s where s.task_id = task order by s.number desc limit 1), 'open')
  $$;
--> statement-breakpoint
-- What the actor's own tasks wait for: its name, and whether it is done; whoever else it falls to, and nothing more.
create function election.needs_of_mine()
  returns table (task_id uuid, id uuid, title_ar text, title_fr text, title_en text, done boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select t.id, n.id, n.title_ar, n.title_fr, n.title_en, election.task_state(n.id) = 'done'
    from campaign_tasks t join campaign_tasks n on n.id = any(t.after)
    where t.owner_id = (select access.me())
  $$;
--> statement-breakpoint
-- Nobody outside the body is entrusted with its work, and no task waits for itself, whoever sees the others or does not.
create function election.keep_tasks() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if (tg_op = 'INSERT' or new.owner_id <> old.owner_id) and not access.sits_within(new.owner_id, new.body_id)
      then perform access.refuse_by_rule('campaign_tasks_of_body'); end if;
      perform pg_advisory_xact_lock(hashtextextended('campaign_tasks ' || new.election_id, 0));
      if exists (
        with recursive needed as (
          select unnest(new.after) as id
          union
          select unnest(t.after) from needed n join campaign_tasks t on t.id = n.id
        ) select from needed n where n.id = new.id)
      then perform access.refuse_by_rule('campaign_tasks_circle'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
-- Nothing begins, and nothing is done, before what it waits for.
create function election.keep_order() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if new.state in ('begun', 'done') and exists (
        select from campaign_tasks t join campaign_tasks n on n.id = any(t.after)
        where t.id = new.task_id and election.task_state(n.id) <> 'done')
      then perform access.refuse_by_rule('campaign_tasks_in_order'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
-- Whoever leads an outing of a body sits in it, or below it.
create function election.keep_outing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if not access.sits_within(new.led_by, new.body_id)
      then perform access.refuse_by_rule('campaign_outings_of_body'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
alter function access.sits_within(uuid, uuid) owner to portal_keys;
--> statement-breakpoint
alter function access.people_to_entrust(text) owner to portal_keys;
--> statement-breakpoint
alter function access.campaign_people(uuid) owner to portal_keys;
--> statement-breakpoint
grant create on schema election to portal_clerk;
--> statement-breakpoint
alter function election.task_state(uuid) owner to portal_clerk;
--> statement-breakpoint
alter function election.needs_of_mine() owner to portal_clerk;
--> statement-breakpoint
alter function election.keep_tasks() owner to portal_clerk;
--> statement-breakpoint
alter function election.keep_order() owner to portal_clerk;
--> statement-breakpoint
alter function election.keep_outing() owner to portal_clerk;
--> statement-breakpoint
revoke create on schema election from portal_clerk;
--> statement-breakpoint
revoke execute on function access.sits_within(uuid, uuid), access.people_to_entrust(text), access.campaign_people(uuid),
  election.task_state(uuid), election.needs_of_mine(), election.keep_tasks(), election.keep_order(), election.keep_outing() from public;
--> statement-breakpoint
grant execute on function access.sits_within(uuid, uuid) to portal_clerk;
--> statement-breakpoint
grant execute on function access.people_within(text), access.election_bodies() to portal_keys;
--> statement-breakpoint
grant execute on function access.people_to_entrust(text), access.campaign_people(uuid), election.needs_of_mine() to portal_member;
--> statement-breakpoint
create trigger tasks_keep_apart after insert or update of after, owner_id on campaign_tasks for each row execute function election.keep_tasks();
--> statement-breakpoint
create trigger steps_keep_order after insert on campaign_task_steps for each row execute function election.keep_order();
--> statement-breakpoint
create trigger outings_keep_body after insert on campaign_outings for each row execute function election.keep_outing();
