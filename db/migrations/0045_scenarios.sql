CREATE TABLE "scenarios" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"constituency_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"name" text NOT NULL,
	"inputs" jsonb NOT NULL,
	"shared_with" text,
	"member_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scenarios_named" CHECK (length(trim("scenarios"."name")) > 0),
	CONSTRAINT "scenarios_inputs" CHECK (jsonb_typeof("scenarios"."inputs") = 'object')
);
--> statement-breakpoint
ALTER TABLE "scenarios" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_of_constituency" FOREIGN KEY ("constituency_id","election_id") REFERENCES "public"."constituencies"("id","election_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "scenarios_constituency_id_index" ON "scenarios" USING btree ("constituency_id");--> statement-breakpoint
CREATE INDEX "scenarios_body_id_index" ON "scenarios" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "scenarios_member_id_index" ON "scenarios" USING btree ("member_id");--> statement-breakpoint
CREATE POLICY "member_reads" ON "scenarios" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("scenarios"."member_id" = (select access.me()) or ("scenarios"."shared_with" = 'readers' and ("scenarios"."body_id" = any((select access.bodies('election.read'))::uuid[]) or "scenarios"."body_id" = any((select access.bodies('election.plan'))::uuid[])))
        or ("scenarios"."shared_with" = 'planners' and ("scenarios"."body_id" = any((select access.bodies('election.plan'))::uuid[]))));--> statement-breakpoint
CREATE POLICY "member_adds" ON "scenarios" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("scenarios"."member_id" = (select access.me()) and ("scenarios"."body_id" = any((select access.bodies('election.read'))::uuid[]) or "scenarios"."body_id" = any((select access.bodies('election.plan'))::uuid[]))
        and exists (select from constituencies c where c.id = "scenarios"."constituency_id" and c.election_id = "scenarios"."election_id"));--> statement-breakpoint
CREATE POLICY "member_changes" ON "scenarios" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("scenarios"."member_id" = (select access.me()) and ("scenarios"."body_id" = any((select access.bodies('election.read'))::uuid[]) or "scenarios"."body_id" = any((select access.bodies('election.plan'))::uuid[]))) WITH CHECK ("scenarios"."member_id" = (select access.me()) and ("scenarios"."body_id" = any((select access.bodies('election.read'))::uuid[]) or "scenarios"."body_id" = any((select access.bodies('election.plan'))::uuid[])));--> statement-breakpoint
CREATE POLICY "member_removes" ON "scenarios" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("scenarios"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "scenarios" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "scenarios" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);