set check_function_bodies = off;
--> statement-breakpoint
-- Members whose home the capability reaches: names and numbers for whoever keeps the books, never their profiles.
create function access.members_at_home(wanted text) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select p.member_id from profiles p where p.body_id = any((select access.bodies(wanted))::uuid[]) $$;
--> statement-breakpoint
create function access.is_home(who uuid, body uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from profiles p where p.member_id = who and p.body_id = body) $$;
--> statement-breakpoint
-- When somebody was a member and when suspended, as days and without reasons: what dues are reckoned from. Of the
-- members at home in one body, for whoever keeps its books or manages its members; without a body, of the actor.
create function access.membership_terms(of_body uuid) returns table (member_id uuid, terms jsonb)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with seen as (
      select access.me() as id where of_body is null and access.me() is not null
      union all
      select p.member_id from profiles p where p.body_id = of_body
        and (of_body = any((select access.bodies('dues.record'))::uuid[])
          or of_body = any((select access.bodies('members.manage'))::uuid[]))
    ), runs as (
      select m.member_id as id, false as suspended, m.starts_at, m.ends_at from mandates m join seen on seen.id = m.member_id
        where m.delegated_from is null and (m.ends_at is null or m.ends_at > m.starts_at)
      union all
      select s.member_id, true, s.starts_at, s.ends_at from suspensions s join seen on seen.id = s.member_id
    ), days as (
      select r.id, r.suspended, (r.starts_at at time zone 'Africa/Casablanca')::date as since,
        ((r.ends_at - interval '1 microsecond') at time zone 'Africa/Casablanca')::date as until from runs r
    )
    select s.id, coalesce(jsonb_agg(jsonb_build_object('suspended', d.suspended, 'from', d.since, 'until', d.until))
      filter (where d.id is not null), '[]') from seen s left join days d on d.id = s.id group by s.id
  $$;
--> statement-breakpoint
-- The next number of a branch in this year. Under a lock until the transaction ends: of two at once the second waits,
-- and a number that was not used after all is used by the next.
create function register.number_receipt() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      new.year := extract(year from now() at time zone 'Africa/Casablanca');
      perform pg_advisory_xact_lock(hashtextextended('dues ' || new.body_id::text, new.year));
      select coalesce(max(r.number), 0) + 1 into new.number from dues_receipts r
        where r.body_id = new.body_id and r.year = new.year;
      return new;
    end
  $$;
--> statement-breakpoint
alter function access.members_at_home(text) owner to portal_keys;
--> statement-breakpoint
alter function access.is_home(uuid, uuid) owner to portal_keys;
--> statement-breakpoint
alter function access.membership_terms(uuid) owner to portal_keys;
--> statement-breakpoint
alter function register.number_receipt() owner to portal_registrar;
--> statement-breakpoint
revoke execute on function access.members_at_home(text), access.is_home(uuid, uuid), access.membership_terms(uuid), register.number_receipt() from public;
--> statement-breakpoint
grant execute on function access.members_at_home(text), access.is_home(uuid, uuid), access.membership_terms(uuid) to portal_member;
--> statement-breakpoint
CREATE TABLE "competence_need_closings" (
	"need_id" uuid PRIMARY KEY NOT NULL,
	"closed_by" uuid NOT NULL,
	"closed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"note" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "competence_need_closings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "competence_needs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"title" text NOT NULL,
	"field_key" text,
	"language" text,
	"level" text,
	"hours" integer DEFAULT 0 NOT NULL,
	"stated_by" uuid NOT NULL,
	"stated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "competence_needs_hours" CHECK ("competence_needs"."hours" between 0 and 60)
);
--> statement-breakpoint
ALTER TABLE "competence_needs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "competence_offers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email_sealed" "bytea" NOT NULL,
	"phone_sealed" "bytea",
	"profession" text DEFAULT '' NOT NULL,
	"fields" text[] DEFAULT '{}' NOT NULL,
	"languages" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"hours" integer DEFAULT 0 NOT NULL,
	"locale" text NOT NULL,
	"consent" text NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "competence_offers_bounded" CHECK (length("competence_offers"."words") <= 4000 and "competence_offers"."hours" between 0 and 60)
);
--> statement-breakpoint
ALTER TABLE "competence_offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "competences" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"profession" text DEFAULT '' NOT NULL,
	"fields" text[] DEFAULT '{}' NOT NULL,
	"languages" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"hours" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "competences_hours" CHECK ("competences"."hours" between 0 and 60)
);
--> statement-breakpoint
ALTER TABLE "competences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_closings" (
	"offer_id" uuid PRIMARY KEY NOT NULL,
	"outcome" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"closed_by" uuid NOT NULL,
	"closed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "offer_closings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_passings" (
	"offer_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"passed_by" uuid NOT NULL,
	"passed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "offer_passings_offer_id_body_id_pk" PRIMARY KEY("offer_id","body_id")
);
--> statement-breakpoint
ALTER TABLE "offer_passings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "skill_fields" (
	"key" text PRIMARY KEY NOT NULL,
	"name_ar" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "skill_fields" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dues_cancellations" (
	"receipt_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"cancelled_by" uuid NOT NULL,
	"cancelled_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "dues_cancellations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dues_categories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name_ar" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text NOT NULL,
	"added_by" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "dues_categories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dues_rates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"category_id" uuid,
	"starts_on" date NOT NULL,
	"period" text NOT NULL,
	"amount" integer NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dues_rates_amount" CHECK ("dues_rates"."amount" between 0 and 10000000),
	CONSTRAINT "dues_rates_from_a_month" CHECK (extract(day from "dues_rates"."starts_on") = 1)
);
--> statement-breakpoint
ALTER TABLE "dues_rates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dues_receipts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"year" integer DEFAULT 0 NOT NULL,
	"number" integer DEFAULT 0 NOT NULL,
	"member_id" uuid NOT NULL,
	"amount" integer NOT NULL,
	"paid_on" date NOT NULL,
	"method" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dues_receipts_numbered" UNIQUE("body_id","year","number"),
	CONSTRAINT "dues_receipts_of_body" UNIQUE("id","body_id"),
	CONSTRAINT "dues_receipts_amount" CHECK ("dues_receipts"."amount" between 1 and 10000000)
);
--> statement-breakpoint
ALTER TABLE "dues_receipts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dues_standings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"exempt" boolean DEFAULT false NOT NULL,
	"category_id" uuid,
	"reason" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dues_standings_one_thing" CHECK (not "dues_standings"."exempt" or "dues_standings"."category_id" is null),
	CONSTRAINT "dues_standings_from_a_month" CHECK (extract(day from "dues_standings"."starts_on") = 1)
);
--> statement-breakpoint
ALTER TABLE "dues_standings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "competence_need_closings" ADD CONSTRAINT "competence_need_closings_need_id_competence_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."competence_needs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence_need_closings" ADD CONSTRAINT "competence_need_closings_closed_by_members_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence_needs" ADD CONSTRAINT "competence_needs_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence_needs" ADD CONSTRAINT "competence_needs_field_key_skill_fields_key_fk" FOREIGN KEY ("field_key") REFERENCES "public"."skill_fields"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence_needs" ADD CONSTRAINT "competence_needs_stated_by_members_id_fk" FOREIGN KEY ("stated_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence_offers" ADD CONSTRAINT "competence_offers_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competences" ADD CONSTRAINT "competences_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_closings" ADD CONSTRAINT "offer_closings_offer_id_competence_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."competence_offers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_closings" ADD CONSTRAINT "offer_closings_closed_by_members_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_passings" ADD CONSTRAINT "offer_passings_offer_id_competence_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."competence_offers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_passings" ADD CONSTRAINT "offer_passings_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_passings" ADD CONSTRAINT "offer_passings_passed_by_members_id_fk" FOREIGN KEY ("passed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_cancellations" ADD CONSTRAINT "dues_cancellations_cancelled_by_members_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_cancellations" ADD CONSTRAINT "dues_cancellations_of_receipt" FOREIGN KEY ("receipt_id","body_id") REFERENCES "public"."dues_receipts"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_categories" ADD CONSTRAINT "dues_categories_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_rates" ADD CONSTRAINT "dues_rates_category_id_dues_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."dues_categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_rates" ADD CONSTRAINT "dues_rates_set_by_members_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_receipts" ADD CONSTRAINT "dues_receipts_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_receipts" ADD CONSTRAINT "dues_receipts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_receipts" ADD CONSTRAINT "dues_receipts_recorded_by_members_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_standings" ADD CONSTRAINT "dues_standings_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_standings" ADD CONSTRAINT "dues_standings_category_id_dues_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."dues_categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dues_standings" ADD CONSTRAINT "dues_standings_set_by_members_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "competence_needs_body_id_index" ON "competence_needs" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "competence_offers_body_id_sent_at_index" ON "competence_offers" USING btree ("body_id","sent_at");--> statement-breakpoint
CREATE INDEX "dues_receipts_member_id_index" ON "dues_receipts" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "dues_standings_member_id_index" ON "dues_standings" USING btree ("member_id");--> statement-breakpoint
CREATE POLICY "treasurer_reads" ON "members" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("members"."id" in (select access.members_at_home('dues.record')));--> statement-breakpoint
CREATE POLICY "member_reads" ON "competence_need_closings" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from competence_needs n where n.id = "competence_need_closings"."need_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "competence_need_closings" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (exists (select from competence_needs n where n.id = "competence_need_closings"."need_id") and "competence_need_closings"."closed_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_reads" ON "competence_needs" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("competence_needs"."body_id" = any((select access.bodies('members.manage'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "competence_needs" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("competence_needs"."body_id" = any((select access.bodies('members.manage'))::uuid[])) and "competence_needs"."stated_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "visitor_offers" ON "competence_offers" AS PERMISSIVE FOR INSERT TO "portal_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "competence_offers" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("competence_offers"."body_id" = any((select access.bodies('members.manage'))::uuid[]) or exists (select from offer_passings p
      where p.offer_id = "competence_offers"."id"));--> statement-breakpoint
CREATE POLICY "job_clears" ON "competence_offers" AS PERMISSIVE FOR DELETE TO "portal_job" USING ("competence_offers"."sent_at" < now() - interval '12 months');--> statement-breakpoint
CREATE POLICY "member_reads" ON "competences" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("competences"."member_id" = (select access.me()) or (exists (select from profiles p where p.member_id = "competences"."member_id" and p.body_id = any((select access.bodies('members.manage'))::uuid[])) and exists (select from consents c
      where c.member_id = "competences"."member_id" and c.purpose = 'competences' and c.withdrawn_at is null)));--> statement-breakpoint
CREATE POLICY "member_adds" ON "competences" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("competences"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "competences" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("competences"."member_id" = (select access.me())) WITH CHECK ("competences"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_removes" ON "competences" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("competences"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_reads" ON "offer_closings" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from competence_offers o where o.id = "offer_closings"."offer_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "offer_closings" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (exists (select from competence_offers o where o.id = "offer_closings"."offer_id") and "offer_closings"."closed_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_reads" ON "offer_passings" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("offer_passings"."body_id" = any((select access.bodies('members.manage'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "offer_passings" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (exists (select from organisation o
  where o.root_id = any((select access.bodies('members.manage'))::uuid[])) and "offer_passings"."passed_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "published" ON "skill_fields" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "dues_cancellations" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from dues_receipts r where r.id = "dues_cancellations"."receipt_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "dues_cancellations" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("dues_cancellations"."body_id" = any((select access.bodies('dues.record'))::uuid[])) and "dues_cancellations"."cancelled_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "published" ON "dues_categories" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_adds" ON "dues_categories" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (exists (select from organisation o
  where o.root_id = any((select access.bodies('dues.set'))::uuid[])) and "dues_categories"."added_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "published" ON "dues_rates" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_adds" ON "dues_rates" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (exists (select from organisation o
  where o.root_id = any((select access.bodies('dues.set'))::uuid[])) and "dues_rates"."set_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_reads" ON "dues_receipts" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("dues_receipts"."member_id" = (select access.me()) or "dues_receipts"."body_id" = any((select access.bodies('dues.record'))::uuid[]) or "dues_receipts"."body_id" = any((select access.bodies('members.manage'))::uuid[])
      or "dues_receipts"."member_id" in (select access.members_at_home('dues.record')) or "dues_receipts"."member_id" in (select access.members_at_home('members.manage')));--> statement-breakpoint
CREATE POLICY "member_adds" ON "dues_receipts" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("dues_receipts"."body_id" = any((select access.bodies('dues.record'))::uuid[])) and "dues_receipts"."recorded_by" = (select access.me())
      and access.is_home("dues_receipts"."member_id", "dues_receipts"."body_id"));--> statement-breakpoint
CREATE POLICY "registrar_counts" ON "dues_receipts" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "dues_standings" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("dues_standings"."member_id" = (select access.me()) or "dues_standings"."member_id" in (select access.members_at_home('dues.record')) or "dues_standings"."member_id" in (select access.members_at_home('members.manage')));--> statement-breakpoint
CREATE POLICY "member_adds" ON "dues_standings" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("dues_standings"."member_id" in (select access.members_at_home('dues.record'))) and "dues_standings"."set_by" = (select access.me()));
--> statement-breakpoint
create trigger receipts_numbered before insert on dues_receipts for each row execute function register.number_receipt();
--> statement-breakpoint
-- The founding's offices, where they stand already.
do $$
begin
  alter table offices no force row level security;
  update offices set capabilities = capabilities || '{dues.set}'
    where key = 'provincialSecretary' and not 'dues.set' = any(capabilities);
  update offices set capabilities = capabilities || '{dues.record}'
    where key in ('provincialSecretary', 'treasurer') and not 'dues.record' = any(capabilities);
  alter table offices force row level security;
end $$;
