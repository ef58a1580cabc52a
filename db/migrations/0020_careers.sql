set check_function_bodies = off;
--> statement-breakpoint
-- Elected offices that anyone may read: of public history, or with the consent of the member who holds them.
create function access.public_offices() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(o.id), '{}') from elected_offices o
    where o.public_history or exists (select from elected_consents c where c.office_id = o.id)
  $$;
--> statement-breakpoint
-- What a member's mandates let them do now, each capability with the mandate it comes from. Of others, only what stems
-- from mandates that the actor may see.
create function access.powers_of(who uuid)
  returns table (mandate_id uuid, office_id uuid, body_id uuid, ends_at timestamptz, delegated boolean, capabilities text[])
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select m.id, m.office_id, m.body_id, m.ends_at, m.delegated_from is not null, o.capabilities
    from access.current_mandates(who) c join mandates m on m.id = c.id join offices o on o.id = m.office_id
    where who = access.me() or m.body_id = any(access.bodies('members.read'))
      or m.body_id = any(access.bodies('mandates.assign')) or m.delegated_from = any(access.my_mandates())
  $$;
--> statement-breakpoint
-- Which offices, in the actor's own bodies and those above them, are held now by someone else who could do what the
-- actor could not. The nearest first. Nobody is named.
create function access.helpers(wanted text[]) returns table (office_id uuid, body_id uuid, distance int)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive above as (
      select c.body_id as id, 0 as distance from access.current_mandates(access.me()) c
      union select b.parent_id, a.distance + 1 from above a join bodies b on b.id = a.id where b.parent_id is not null
    ), around as (
      select id, min(distance) as distance from (
        select id, distance from above union all select b.id, 1000 from bodies b where b.parent_id is null) x group by id
    )
    select m.office_id, m.body_id, min(a.distance)::int
    from around a join mandates m on m.body_id = a.id join offices o on o.id = m.office_id
    where o.capabilities && wanted and m.member_id <> access.me() and m.delegated_from is null
      and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
      and not exists (select from suspensions s where s.member_id = m.member_id
        and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now()))
    group by m.office_id, m.body_id order by 3
  $$;
--> statement-breakpoint
-- Each version of what is said of an elected office is kept as it was said, whoever writes it; whose it is in the
-- members' register stays out.
create function access.keep_elected() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare said jsonb := to_jsonb(new);
    begin
      if tg_op = 'UPDATE' and (new.id, new.body_id) is distinct from (old.id, old.body_id)
        or tg_op = 'UPDATE' and new.version <> old.version + 1
        or tg_op = 'UPDATE' and said ->> 'office_id' is distinct from to_jsonb(old) ->> 'office_id'
        or tg_op = 'UPDATE' and new.note = ''
      then
        raise exception 'elected_corrections_are_kept'
          using errcode = 'check_violation', constraint = 'elected_corrections_are_kept';
      end if;
      insert into elected_versions (subject_id, version, office_id, body_id, fields, note, recorded_by, recorded_at)
        values (new.id, new.version, coalesce((said ->> 'office_id')::uuid, new.id), new.body_id,
          said - '{id,body_id,office_id,member_id,version,note,recorded_by,recorded_at}'::text[],
          new.note, new.recorded_by, new.recorded_at);
      return new;
    end
  $$;
--> statement-breakpoint
alter function access.public_offices() owner to portal_keys;
--> statement-breakpoint
alter function access.powers_of(uuid) owner to portal_keys;
--> statement-breakpoint
alter function access.helpers(text[]) owner to portal_keys;
--> statement-breakpoint
alter function access.keep_elected() owner to portal_keys;
--> statement-breakpoint
revoke execute on function access.public_offices(), access.powers_of(uuid), access.helpers(text[]), access.keep_elected() from public;
--> statement-breakpoint
grant execute on function access.public_offices() to portal_visitor, portal_member;
--> statement-breakpoint
grant execute on function access.powers_of(uuid), access.helpers(text[]) to portal_member;
--> statement-breakpoint
grant execute on function access.my_mandates(), access.bodies(text) to portal_keys;
--> statement-breakpoint
CREATE TABLE "career_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"member_id" uuid,
	"text" jsonb NOT NULL,
	"starts_on" date NOT NULL,
	"starts_precision" text NOT NULL,
	"ends_on" date,
	"ends_precision" text DEFAULT 'day' NOT NULL,
	"source" jsonb NOT NULL,
	"source_url" text,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "career_entries_end_after_start" CHECK ("career_entries"."ends_on" >= "career_entries"."starts_on")
);
--> statement-breakpoint
ALTER TABLE "career_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "elected_consents" (
	"office_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"given_on" date NOT NULL,
	"paper" text DEFAULT '' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "elected_consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "elected_offices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"council" text NOT NULL,
	"commune_code" text,
	"place_ar" text DEFAULT '' NOT NULL,
	"place_fr" text DEFAULT '' NOT NULL,
	"member_id" uuid,
	"name_ar" text NOT NULL,
	"name_latin" text NOT NULL,
	"seat" text DEFAULT '' NOT NULL,
	"council_group" text DEFAULT '' NOT NULL,
	"starts_on" date NOT NULL,
	"starts_precision" text DEFAULT 'day' NOT NULL,
	"ends_on" date,
	"ends_precision" text DEFAULT 'day' NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"source_on" date NOT NULL,
	"end_reason" text DEFAULT '' NOT NULL,
	"public_history" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "elected_offices_of_body" UNIQUE("id","body_id"),
	CONSTRAINT "elected_offices_of_member" UNIQUE("id","body_id","member_id"),
	CONSTRAINT "elected_offices_commune" CHECK (("elected_offices"."council" = 'commune') = ("elected_offices"."commune_code" is not null)),
	CONSTRAINT "elected_offices_end_after_start" CHECK ("elected_offices"."ends_on" >= "elected_offices"."starts_on"),
	CONSTRAINT "elected_offices_sourced" CHECK ("elected_offices"."source" <> ''),
	CONSTRAINT "elected_offices_history_names_no_member" CHECK (not ("elected_offices"."public_history" and "elected_offices"."member_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "elected_offices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "elected_responsibilities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"title" jsonb NOT NULL,
	"starts_on" date NOT NULL,
	"starts_precision" text DEFAULT 'day' NOT NULL,
	"ends_on" date,
	"ends_precision" text DEFAULT 'day' NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"source_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "elected_responsibilities_end_after_start" CHECK ("elected_responsibilities"."ends_on" >= "elected_responsibilities"."starts_on"),
	CONSTRAINT "elected_responsibilities_sourced" CHECK ("elected_responsibilities"."source" <> '')
);
--> statement-breakpoint
ALTER TABLE "elected_responsibilities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "elected_versions" (
	"subject_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"office_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"fields" jsonb NOT NULL,
	"note" text NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "elected_versions_subject_id_version_pk" PRIMARY KEY("subject_id","version")
);
--> statement-breakpoint
ALTER TABLE "elected_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "career_entries" ADD CONSTRAINT "career_entries_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "career_entries" ADD CONSTRAINT "career_entries_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "career_entries" ADD CONSTRAINT "career_entries_recorded_by_members_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "elected_consents" ADD CONSTRAINT "elected_consents_recorded_by_members_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "elected_consents" ADD CONSTRAINT "elected_consents_office" FOREIGN KEY ("office_id","body_id","member_id") REFERENCES "public"."elected_offices"("id","body_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "elected_offices" ADD CONSTRAINT "elected_offices_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "elected_offices" ADD CONSTRAINT "elected_offices_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "elected_offices" ADD CONSTRAINT "elected_offices_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "elected_offices" ADD CONSTRAINT "elected_offices_recorded_by_members_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "elected_responsibilities" ADD CONSTRAINT "elected_responsibilities_recorded_by_members_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "elected_responsibilities" ADD CONSTRAINT "elected_responsibilities_office" FOREIGN KEY ("office_id","body_id") REFERENCES "public"."elected_offices"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "career_entries_member_id_index" ON "career_entries" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "elected_offices_member_id_index" ON "elected_offices" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "elected_offices_body_id_index" ON "elected_offices" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "elected_responsibilities_office_id_index" ON "elected_responsibilities" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "elected_versions_office_id_index" ON "elected_versions" USING btree ("office_id");--> statement-breakpoint
CREATE POLICY "published" ON "career_entries" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING ("career_entries"."member_id" is null);--> statement-breakpoint
CREATE POLICY "member_reads" ON "career_entries" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("career_entries"."member_id" = (select access.me()) or "career_entries"."member_id" = any((select access.members_within('members.read'))::uuid[])
    or "career_entries"."member_id" = any((select access.members_within('mandates.assign'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "career_entries" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("career_entries"."body_id" = any((select access.bodies('elected.record'))::uuid[])) and "career_entries"."recorded_by" = (select access.me())
      and ("career_entries"."member_id" is null or "career_entries"."member_id" = any((select access.members_within('members.read'))::uuid[])
    or "career_entries"."member_id" = any((select access.members_within('mandates.assign'))::uuid[])));--> statement-breakpoint
CREATE POLICY "member_removes" ON "career_entries" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("career_entries"."member_id" = (select access.me()) or "career_entries"."body_id" = any((select access.bodies('elected.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_reads" ON "elected_consents" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("elected_consents"."member_id" = (select access.me()) or "elected_consents"."body_id" = any((select access.bodies('elected.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "elected_consents" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("elected_consents"."recorded_by" = (select access.me()) and ("elected_consents"."member_id" = (select access.me()) or "elected_consents"."body_id" = any((select access.bodies('elected.record'))::uuid[])));--> statement-breakpoint
CREATE POLICY "member_removes" ON "elected_consents" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("elected_consents"."member_id" = (select access.me()) or "elected_consents"."body_id" = any((select access.bodies('elected.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "keys_read" ON "elected_consents" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "elected_offices" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING ("elected_offices"."id" = any((select access.public_offices())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_reads" ON "elected_offices" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("elected_offices"."body_id" = any((select access.bodies('elected.record'))::uuid[]) or "elected_offices"."member_id" = (select access.me()) or "elected_offices"."member_id" = any((select access.members_within('members.read'))::uuid[])
    or "elected_offices"."member_id" = any((select access.members_within('mandates.assign'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "elected_offices" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("elected_offices"."body_id" = any((select access.bodies('elected.record'))::uuid[])) and "elected_offices"."recorded_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "elected_offices" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("elected_offices"."body_id" = any((select access.bodies('elected.record'))::uuid[])) WITH CHECK (("elected_offices"."body_id" = any((select access.bodies('elected.record'))::uuid[])) and "elected_offices"."recorded_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "keys_read" ON "elected_offices" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "elected_responsibilities" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from elected_offices o where o.id = "elected_responsibilities"."office_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "elected_responsibilities" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("elected_responsibilities"."body_id" = any((select access.bodies('elected.record'))::uuid[])) and "elected_responsibilities"."recorded_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "elected_responsibilities" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("elected_responsibilities"."body_id" = any((select access.bodies('elected.record'))::uuid[])) WITH CHECK (("elected_responsibilities"."body_id" = any((select access.bodies('elected.record'))::uuid[])) and "elected_responsibilities"."recorded_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_reads" ON "elected_versions" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("elected_versions"."body_id" = any((select access.bodies('elected.record'))::uuid[]));--> statement-breakpoint
CREATE POLICY "keys_adds" ON "elected_versions" AS PERMISSIVE FOR INSERT TO "portal_keys" WITH CHECK (true);--> statement-breakpoint
-- Nobody holds the same seat twice at a time.
alter table elected_offices add constraint elected_offices_not_twice exclude using gist
  (member_id with =, council with =, (coalesce(commune_code, place_fr)) with =, daterange(starts_on, ends_on) with &&)
  where (member_id is not null);
--> statement-breakpoint
create trigger elected_offices_kept after insert or update on elected_offices for each row execute function access.keep_elected();
--> statement-breakpoint
create trigger elected_responsibilities_kept after insert or update on elected_responsibilities for each row execute function access.keep_elected();
--> statement-breakpoint
-- In portals that stand already; new ones begin with it (db/founding.ts).
alter table offices no force row level security;
--> statement-breakpoint
update offices set capabilities = array_append(capabilities, 'elected.record')
  where key in ('provincialSecretary', 'branchSecretary') and not 'elected.record' = any(capabilities);
--> statement-breakpoint
alter table offices force row level security;
