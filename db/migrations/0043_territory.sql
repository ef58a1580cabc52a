CREATE TABLE "ballot_lists" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"constituency_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"name_ar" text NOT NULL,
	"name_fr" text DEFAULT '' NOT NULL,
	"is_ours" boolean DEFAULT false NOT NULL,
	"position" integer,
	"born_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ballot_lists_named" UNIQUE("constituency_id","name_ar"),
	CONSTRAINT "ballot_lists_of_constituency" UNIQUE("id","constituency_id"),
	CONSTRAINT "ballot_lists_called" CHECK (length(trim("ballot_lists"."name_ar")) > 0),
	CONSTRAINT "ballot_lists_position" CHECK ("ballot_lists"."position" >= 1)
);
--> statement-breakpoint
ALTER TABLE "ballot_lists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "constituencies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name_ar" text NOT NULL,
	"name_fr" text DEFAULT '' NOT NULL,
	"commune_code" text,
	"ballot" text NOT NULL,
	"part" text DEFAULT 'general' NOT NULL,
	"seats" integer NOT NULL,
	"women_seats" integer DEFAULT 0 NOT NULL,
	"attached_to" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "constituencies_coded" UNIQUE("election_id","code"),
	CONSTRAINT "constituencies_whole" UNIQUE("id","election_id","body_id"),
	CONSTRAINT "constituencies_of_election" UNIQUE("id","election_id"),
	CONSTRAINT "constituencies_named" CHECK (length(trim("constituencies"."name_ar")) > 0 and length(trim("constituencies"."code")) > 0),
	CONSTRAINT "constituencies_seats" CHECK ("constituencies"."seats" between 1 and 500),
	CONSTRAINT "constituencies_individual" CHECK ("constituencies"."ballot" = 'list' or ("constituencies"."seats" = 1 and "constituencies"."women_seats" = 0)),
	CONSTRAINT "constituencies_women" CHECK ("constituencies"."women_seats" between 0 and "constituencies"."seats" - 1),
	CONSTRAINT "constituencies_not_to_itself" CHECK ("constituencies"."attached_to" <> "constituencies"."id")
);
--> statement-breakpoint
ALTER TABLE "constituencies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "polling_stations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"constituency_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name_ar" text NOT NULL,
	"name_fr" text DEFAULT '' NOT NULL,
	"commune_code" text,
	"place" text DEFAULT '' NOT NULL,
	"central_office" text DEFAULT '' NOT NULL,
	"registered" integer,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "polling_stations_coded" UNIQUE("constituency_id","code"),
	CONSTRAINT "polling_stations_whole" UNIQUE("id","election_id","body_id"),
	CONSTRAINT "polling_stations_of_election" UNIQUE("id","election_id"),
	CONSTRAINT "polling_stations_named" CHECK (length(trim("polling_stations"."name_ar")) > 0 and length(trim("polling_stations"."code")) > 0),
	CONSTRAINT "polling_stations_registered" CHECK ("polling_stations"."registered" between 0 and 100000)
);
--> statement-breakpoint
ALTER TABLE "polling_stations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "result_votes" (
	"result_id" uuid NOT NULL,
	"list_id" uuid NOT NULL,
	"constituency_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"votes" integer NOT NULL,
	"seats" integer,
	CONSTRAINT "result_votes_result_id_list_id_pk" PRIMARY KEY("result_id","list_id"),
	CONSTRAINT "result_votes_counted" CHECK ("result_votes"."votes" >= 0 and ("result_votes"."seats" is null or "result_votes"."seats" >= 0))
);
--> statement-breakpoint
ALTER TABLE "result_votes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "results" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"constituency_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"station_id" uuid,
	"number" integer NOT NULL,
	"standing" text NOT NULL,
	"registered" integer,
	"voters" integer,
	"void" integer,
	"contested" integer,
	"valid" integer,
	"lot" uuid[] DEFAULT '{}' NOT NULL,
	"source" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "results_numbered" UNIQUE NULLS NOT DISTINCT("constituency_id","station_id","number"),
	CONSTRAINT "results_of_constituency" UNIQUE("id","constituency_id","body_id"),
	CONSTRAINT "results_numbers" CHECK ("results"."number" >= 1),
	CONSTRAINT "results_figures" CHECK (least("results"."registered", "results"."voters", "results"."void", "results"."contested", "results"."valid") >= 0),
	CONSTRAINT "results_sourced" CHECK (length(trim("results"."source")) > 0)
);
--> statement-breakpoint
ALTER TABLE "results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ballot_lists" ADD CONSTRAINT "ballot_lists_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_lists" ADD CONSTRAINT "ballot_lists_in_constituency" FOREIGN KEY ("constituency_id","election_id","body_id") REFERENCES "public"."constituencies"("id","election_id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "constituencies" ADD CONSTRAINT "constituencies_election_id_elections_id_fk" FOREIGN KEY ("election_id") REFERENCES "public"."elections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "constituencies" ADD CONSTRAINT "constituencies_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "constituencies" ADD CONSTRAINT "constituencies_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "constituencies" ADD CONSTRAINT "constituencies_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "constituencies" ADD CONSTRAINT "constituencies_attached" FOREIGN KEY ("attached_to","election_id") REFERENCES "public"."constituencies"("id","election_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polling_stations" ADD CONSTRAINT "polling_stations_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polling_stations" ADD CONSTRAINT "polling_stations_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polling_stations" ADD CONSTRAINT "polling_stations_of_constituency" FOREIGN KEY ("constituency_id","election_id","body_id") REFERENCES "public"."constituencies"("id","election_id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "result_votes" ADD CONSTRAINT "result_votes_of_result" FOREIGN KEY ("result_id","constituency_id","body_id") REFERENCES "public"."results"("id","constituency_id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "result_votes" ADD CONSTRAINT "result_votes_for_list" FOREIGN KEY ("list_id","constituency_id") REFERENCES "public"."ballot_lists"("id","constituency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_recorded_by_members_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_in_constituency" FOREIGN KEY ("constituency_id","election_id","body_id") REFERENCES "public"."constituencies"("id","election_id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_of_station" FOREIGN KEY ("station_id","election_id") REFERENCES "public"."polling_stations"("id","election_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ballot_lists_body_id_index" ON "ballot_lists" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "ballot_lists_election_id_index" ON "ballot_lists" USING btree ("election_id");--> statement-breakpoint
CREATE INDEX "constituencies_body_id_index" ON "constituencies" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "constituencies_attached_to_index" ON "constituencies" USING btree ("attached_to");--> statement-breakpoint
CREATE INDEX "polling_stations_body_id_index" ON "polling_stations" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "polling_stations_election_id_index" ON "polling_stations" USING btree ("election_id");--> statement-breakpoint
CREATE INDEX "result_votes_body_id_index" ON "result_votes" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "result_votes_list_id_index" ON "result_votes" USING btree ("list_id");--> statement-breakpoint
CREATE INDEX "results_body_id_index" ON "results" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "results_election_id_index" ON "results" USING btree ("election_id");--> statement-breakpoint
CREATE INDEX "results_station_id_index" ON "results" USING btree ("station_id");--> statement-breakpoint
CREATE POLICY "member_reads" ON "ballot_lists" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("ballot_lists"."body_id" = any((select access.own_bodies())::uuid[]) or "ballot_lists"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "ballot_lists" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("ballot_lists"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "ballot_lists"."added_by" = (select access.me()) and election.is_within("ballot_lists"."election_id", "ballot_lists"."body_id"));--> statement-breakpoint
CREATE POLICY "member_changes" ON "ballot_lists" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("ballot_lists"."body_id" = any((select access.bodies('election.plan'))::uuid[])) WITH CHECK ("ballot_lists"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_removes" ON "ballot_lists" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("ballot_lists"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "ballot_lists" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "ballot_lists" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "constituencies" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("constituencies"."body_id" = any((select access.own_bodies())::uuid[]) or "constituencies"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "constituencies" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("constituencies"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "constituencies"."added_by" = (select access.me()) and election.is_within("constituencies"."election_id", "constituencies"."body_id"));--> statement-breakpoint
CREATE POLICY "member_changes" ON "constituencies" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("constituencies"."body_id" = any((select access.bodies('election.plan'))::uuid[])) WITH CHECK (("constituencies"."body_id" = any((select access.bodies('election.plan'))::uuid[]))
      and election.is_within("constituencies"."election_id", "constituencies"."body_id"));--> statement-breakpoint
CREATE POLICY "member_removes" ON "constituencies" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("constituencies"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "constituencies" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "constituencies" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "polling_stations" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("polling_stations"."body_id" = any((select access.own_bodies())::uuid[]) or "polling_stations"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "polling_stations" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("polling_stations"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "polling_stations"."added_by" = (select access.me()) and election.is_within("polling_stations"."election_id", "polling_stations"."body_id"));--> statement-breakpoint
CREATE POLICY "member_changes" ON "polling_stations" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("polling_stations"."body_id" = any((select access.bodies('election.plan'))::uuid[])) WITH CHECK ("polling_stations"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_removes" ON "polling_stations" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("polling_stations"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "polling_stations" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "polling_stations" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "result_votes" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("result_votes"."body_id" = any((select access.own_bodies())::uuid[]) or "result_votes"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "result_votes" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("result_votes"."body_id" = any((select access.bodies('results.record'))::uuid[]))
      and exists (select from results r where r.id = "result_votes"."result_id" and r.recorded_at = now()));--> statement-breakpoint
CREATE POLICY "member_reads" ON "results" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("results"."body_id" = any((select access.own_bodies())::uuid[]) or "results"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "results" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("results"."body_id" = any((select access.bodies('results.record'))::uuid[])) and "results"."recorded_by" = (select access.me())
      and election.is_within("results"."election_id", "results"."body_id"));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "results" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);
--> statement-breakpoint
-- The founding's offices, where they stand already: who plans elections records their results.
do $$
begin
  alter table offices no force row level security;
  update offices set capabilities = capabilities || '{results.record}'
    where key in ('provincialSecretary', 'branchSecretary', 'campaignDirector')
      and 'election.plan' = any(capabilities) and not 'results.record' = any(capabilities);
  alter table offices force row level security;
end $$;
