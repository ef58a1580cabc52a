set check_function_bodies = off;
--> statement-breakpoint
grant create on schema election to portal_clerk;
--> statement-breakpoint
-- Whether a call asks for candidacies in a constituency today: of its own body, or of one below it.
create function election.takes_candidacies(wanted uuid, place uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive above as (
      select k.body_id as id from constituencies k where k.id = place
      union
      select b.parent_id from above a join bodies b on b.id = a.id where b.parent_id is not null
    )
    select exists (select from candidacy_calls c join above a on a.id = c.body_id
      join constituencies k on k.id = place and k.election_id = c.election_id
      where c.id = wanted and access.today() between c.opens_on and c.closes_on)
  $$;
--> statement-breakpoint
-- How many of the commission think what of the actor's own candidacy, and not who.
create function election.opinions_on_mine(wanted uuid) returns table (opinion text, count integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select o.opinion, count(*)::int from candidacy_opinions o join candidacies c on c.id = o.candidacy_id
    where c.id = wanted and c.member_id = access.me() group by o.opinion
  $$;
--> statement-breakpoint
-- Who of a list that the actor sets stands on another of the same election too, and where.
create function election.placed_elsewhere(wanted uuid) returns table (candidacy_id uuid, name_ar text, name_fr text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select other.candidacy_id, k.name_ar, k.name_fr from candidate_places own
      join candidate_places other on other.candidacy_id = own.candidacy_id and other.constituency_id <> wanted
      join constituencies k on k.id = other.constituency_id
    where own.constituency_id = wanted and own.body_id = any(access.bodies('election.plan'))
  $$;
--> statement-breakpoint
-- One candidacy of a person at a time in a constituency; after a withdrawal, another. Asked after the row policies:
-- nobody learns from a refusal who stands where.
create function election.one_candidacy() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended(new.member_id::text || new.constituency_id::text, 0));
      if exists (select from candidacies c where c.member_id = new.member_id and c.constituency_id = new.constituency_id
          and c.id <> new.id and not exists (select from candidacy_withdrawals w where w.candidacy_id = c.id))
      then perform access.refuse_by_rule('candidacies_once'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
-- The file goes after its row, whatever took that.
create function election.leave_scan() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      insert into scan_leavings (stem, type) values (old.stem, old.type);
      return null;
    end
  $$;
--> statement-breakpoint
alter function election.takes_candidacies(uuid, uuid) owner to portal_clerk;
--> statement-breakpoint
alter function election.opinions_on_mine(uuid) owner to portal_clerk;
--> statement-breakpoint
alter function election.placed_elsewhere(uuid) owner to portal_clerk;
--> statement-breakpoint
alter function election.one_candidacy() owner to portal_clerk;
--> statement-breakpoint
alter function election.leave_scan() owner to portal_clerk;
--> statement-breakpoint
revoke create on schema election from portal_clerk;
--> statement-breakpoint
revoke execute on all functions in schema election from public;
--> statement-breakpoint
grant execute on function election.takes_candidacies(uuid, uuid), election.opinions_on_mine(uuid),
  election.placed_elsewhere(uuid) to portal_member;
--> statement-breakpoint
grant execute on function access.today() to portal_job;
--> statement-breakpoint
CREATE TABLE "candidacies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"constituency_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"call_id" uuid,
	"member_id" uuid NOT NULL,
	"name_ar" text NOT NULL,
	"name_latin" text NOT NULL,
	"part" text DEFAULT 'general' NOT NULL,
	"any_place" boolean DEFAULT false NOT NULL,
	"statement" text DEFAULT '' NOT NULL,
	"gender" text NOT NULL,
	"born_on" date NOT NULL,
	"mandates" text[] DEFAULT '{}' NOT NULL,
	"entered_by" uuid NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidacies_whole" UNIQUE("id","body_id"),
	CONSTRAINT "candidacies_of_member" UNIQUE("id","election_id","member_id"),
	CONSTRAINT "candidacies_named" CHECK (length(trim("candidacies"."name_ar")) > 0 and length(trim("candidacies"."name_latin")) > 0),
	CONSTRAINT "candidacies_womens_part" CHECK ("candidacies"."part" = 'general' or "candidacies"."gender" = 'f'),
	CONSTRAINT "candidacies_answered" CHECK (("candidacies"."call_id" is null) = ("candidacies"."entered_by" <> "candidacies"."member_id")),
	CONSTRAINT "candidacies_born" CHECK ("candidacies"."born_on" between '1900-01-01' and '2150-12-31')
);
--> statement-breakpoint
ALTER TABLE "candidacies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "candidacy_calls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"text_ar" text NOT NULL,
	"text_fr" text DEFAULT '' NOT NULL,
	"text_en" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidacy_calls_whole" UNIQUE("id","election_id"),
	CONSTRAINT "candidacy_calls_days" CHECK ("candidacy_calls"."opens_on" <= "candidacy_calls"."closes_on"),
	CONSTRAINT "candidacy_calls_said" CHECK (length(trim("candidacy_calls"."text_ar")) > 0)
);
--> statement-breakpoint
ALTER TABLE "candidacy_calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "candidacy_opinions" (
	"candidacy_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"given_by" uuid NOT NULL,
	"opinion" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidacy_opinions_candidacy_id_given_by_pk" PRIMARY KEY("candidacy_id","given_by"),
	CONSTRAINT "candidacy_opinions_say_why" CHECK ("candidacy_opinions"."opinion" = 'favourable' or length(trim("candidacy_opinions"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "candidacy_opinions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "candidacy_paper_kinds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"name_ar" text NOT NULL,
	"name_fr" text DEFAULT '' NOT NULL,
	"name_en" text DEFAULT '' NOT NULL,
	"is_needed" boolean DEFAULT true NOT NULL,
	"is_confirmed" boolean DEFAULT false NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidacy_paper_kinds_whole" UNIQUE("id","election_id"),
	CONSTRAINT "candidacy_paper_kinds_named" UNIQUE("election_id","name_ar"),
	CONSTRAINT "candidacy_paper_kinds_called" CHECK (length(trim("candidacy_paper_kinds"."name_ar")) > 0)
);
--> statement-breakpoint
ALTER TABLE "candidacy_paper_kinds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "candidacy_papers" (
	"candidacy_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"kind_id" uuid NOT NULL,
	"handed_in_on" date NOT NULL,
	"expires_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidacy_papers_candidacy_id_kind_id_pk" PRIMARY KEY("candidacy_id","kind_id"),
	CONSTRAINT "candidacy_papers_good_for_a_day" CHECK ("candidacy_papers"."expires_on" >= "candidacy_papers"."handed_in_on")
);
--> statement-breakpoint
ALTER TABLE "candidacy_papers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "candidacy_scans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"candidacy_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"kind_id" uuid NOT NULL,
	"stem" text NOT NULL,
	"type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidacy_scans_stem_unique" UNIQUE("stem")
);
--> statement-breakpoint
ALTER TABLE "candidacy_scans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "candidacy_withdrawals" (
	"candidacy_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"withdrawn_by" uuid NOT NULL,
	"withdrawn_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidacy_withdrawals_candidacy_id_pk" PRIMARY KEY("candidacy_id")
);
--> statement-breakpoint
ALTER TABLE "candidacy_withdrawals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "candidate_lists" (
	"constituency_id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"begun_by" uuid NOT NULL,
	"begun_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "candidate_lists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "candidate_places" (
	"constituency_id" uuid NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"candidacy_id" uuid NOT NULL,
	"part" text NOT NULL,
	"place" integer NOT NULL,
	"placed_by" uuid NOT NULL,
	"placed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidate_places_constituency_id_candidacy_id_pk" PRIMARY KEY("constituency_id","candidacy_id"),
	CONSTRAINT "candidate_places_from_one" CHECK ("candidate_places"."place" >= 1)
);
--> statement-breakpoint
ALTER TABLE "candidate_places" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "endorsement_revocations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"candidacy_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"election_id" uuid NOT NULL,
	"organ" text NOT NULL,
	"decided_on" date NOT NULL,
	"reference" text NOT NULL,
	"reason" text NOT NULL,
	"revoked_by" uuid NOT NULL,
	"revoked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "endorsement_revocations_say_why" CHECK (length(trim("endorsement_revocations"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "endorsement_revocations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "endorsements" (
	"candidacy_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"election_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"organ" text NOT NULL,
	"decided_on" date NOT NULL,
	"reference" text NOT NULL,
	"endorsed_by" uuid NOT NULL,
	"endorsed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "endorsements_candidacy_id_pk" PRIMARY KEY("candidacy_id"),
	CONSTRAINT "endorsements_once" UNIQUE("election_id","member_id"),
	CONSTRAINT "endorsements_of_election" UNIQUE("candidacy_id","election_id"),
	CONSTRAINT "endorsements_decided" CHECK (length(trim("endorsements"."organ")) > 0 and length(trim("endorsements"."reference")) > 0)
);
--> statement-breakpoint
ALTER TABLE "endorsements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "scan_leavings" (
	"stem" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "scan_leavings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "candidacies" ADD CONSTRAINT "candidacies_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacies" ADD CONSTRAINT "candidacies_entered_by_members_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacies" ADD CONSTRAINT "candidacies_in_constituency" FOREIGN KEY ("constituency_id","election_id","body_id") REFERENCES "public"."constituencies"("id","election_id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "candidacies" ADD CONSTRAINT "candidacies_answer_call" FOREIGN KEY ("call_id","election_id") REFERENCES "public"."candidacy_calls"("id","election_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacy_calls" ADD CONSTRAINT "candidacy_calls_election_id_elections_id_fk" FOREIGN KEY ("election_id") REFERENCES "public"."elections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacy_calls" ADD CONSTRAINT "candidacy_calls_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacy_calls" ADD CONSTRAINT "candidacy_calls_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacy_opinions" ADD CONSTRAINT "candidacy_opinions_given_by_members_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacy_opinions" ADD CONSTRAINT "candidacy_opinions_of_candidacy" FOREIGN KEY ("candidacy_id","body_id") REFERENCES "public"."candidacies"("id","body_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "candidacy_paper_kinds" ADD CONSTRAINT "candidacy_paper_kinds_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacy_paper_kinds" ADD CONSTRAINT "candidacy_paper_kinds_of_election" FOREIGN KEY ("election_id","body_id") REFERENCES "public"."elections"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacy_papers" ADD CONSTRAINT "candidacy_papers_kind_id_candidacy_paper_kinds_id_fk" FOREIGN KEY ("kind_id") REFERENCES "public"."candidacy_paper_kinds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacy_papers" ADD CONSTRAINT "candidacy_papers_recorded_by_members_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacy_papers" ADD CONSTRAINT "candidacy_papers_of_candidacy" FOREIGN KEY ("candidacy_id","body_id") REFERENCES "public"."candidacies"("id","body_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "candidacy_scans" ADD CONSTRAINT "candidacy_scans_kind_id_candidacy_paper_kinds_id_fk" FOREIGN KEY ("kind_id") REFERENCES "public"."candidacy_paper_kinds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacy_scans" ADD CONSTRAINT "candidacy_scans_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacy_scans" ADD CONSTRAINT "candidacy_scans_of_candidacy" FOREIGN KEY ("candidacy_id","body_id") REFERENCES "public"."candidacies"("id","body_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "candidacy_withdrawals" ADD CONSTRAINT "candidacy_withdrawals_withdrawn_by_members_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidacy_withdrawals" ADD CONSTRAINT "candidacy_withdrawals_of_candidacy" FOREIGN KEY ("candidacy_id","body_id") REFERENCES "public"."candidacies"("id","body_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "candidate_lists" ADD CONSTRAINT "candidate_lists_begun_by_members_id_fk" FOREIGN KEY ("begun_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_lists" ADD CONSTRAINT "candidate_lists_of_constituency" FOREIGN KEY ("constituency_id","election_id","body_id") REFERENCES "public"."constituencies"("id","election_id","body_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "candidate_places" ADD CONSTRAINT "candidate_places_placed_by_members_id_fk" FOREIGN KEY ("placed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_places" ADD CONSTRAINT "candidate_places_of_constituency" FOREIGN KEY ("constituency_id","election_id","body_id") REFERENCES "public"."constituencies"("id","election_id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "candidate_places" ADD CONSTRAINT "candidate_places_of_endorsed" FOREIGN KEY ("candidacy_id","election_id") REFERENCES "public"."endorsements"("candidacy_id","election_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_revocations" ADD CONSTRAINT "endorsement_revocations_revoked_by_members_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_revocations" ADD CONSTRAINT "endorsement_revocations_of_candidacy" FOREIGN KEY ("candidacy_id","body_id") REFERENCES "public"."candidacies"("id","body_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "endorsements" ADD CONSTRAINT "endorsements_endorsed_by_members_id_fk" FOREIGN KEY ("endorsed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsements" ADD CONSTRAINT "endorsements_of_candidacy" FOREIGN KEY ("candidacy_id","body_id") REFERENCES "public"."candidacies"("id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "endorsements" ADD CONSTRAINT "endorsements_of_member" FOREIGN KEY ("candidacy_id","election_id","member_id") REFERENCES "public"."candidacies"("id","election_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "candidacies_body_id_index" ON "candidacies" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "candidacies_election_id_index" ON "candidacies" USING btree ("election_id");--> statement-breakpoint
CREATE INDEX "candidacies_constituency_id_index" ON "candidacies" USING btree ("constituency_id");--> statement-breakpoint
CREATE INDEX "candidacies_member_id_index" ON "candidacies" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "candidacies_call_id_index" ON "candidacies" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "candidacy_calls_election_id_index" ON "candidacy_calls" USING btree ("election_id");--> statement-breakpoint
CREATE INDEX "candidacy_calls_body_id_index" ON "candidacy_calls" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "candidacy_opinions_body_id_index" ON "candidacy_opinions" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "candidacy_paper_kinds_body_id_index" ON "candidacy_paper_kinds" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "candidacy_papers_kind_id_index" ON "candidacy_papers" USING btree ("kind_id");--> statement-breakpoint
CREATE INDEX "candidacy_papers_body_id_index" ON "candidacy_papers" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "candidacy_scans_candidacy_id_index" ON "candidacy_scans" USING btree ("candidacy_id");--> statement-breakpoint
CREATE INDEX "candidacy_scans_kind_id_index" ON "candidacy_scans" USING btree ("kind_id");--> statement-breakpoint
CREATE INDEX "candidacy_scans_body_id_index" ON "candidacy_scans" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "candidacy_withdrawals_body_id_index" ON "candidacy_withdrawals" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "candidate_lists_body_id_index" ON "candidate_lists" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "candidate_places_candidacy_id_index" ON "candidate_places" USING btree ("candidacy_id");--> statement-breakpoint
CREATE INDEX "candidate_places_body_id_index" ON "candidate_places" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "candidate_places_election_id_index" ON "candidate_places" USING btree ("election_id");--> statement-breakpoint
CREATE INDEX "endorsement_revocations_candidacy_id_index" ON "endorsement_revocations" USING btree ("candidacy_id");--> statement-breakpoint
CREATE INDEX "endorsement_revocations_body_id_index" ON "endorsement_revocations" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "endorsements_body_id_index" ON "endorsements" USING btree ("body_id");--> statement-breakpoint
CREATE POLICY "member_reads" ON "candidacies" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("candidacies"."member_id" = (select access.me()) or "candidacies"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or "candidacies"."body_id" = any((select access.bodies('candidacies.judge'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "candidacies" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("candidacies"."entered_by" = (select access.me()) and case when "candidacies"."entered_by" = "candidacies"."member_id"
      then election.takes_candidacies("candidacies"."call_id", "candidacies"."constituency_id")
        and exists (select from constituencies k where k.id = "candidacies"."constituency_id")
      else "candidacies"."call_id" is null and ("candidacies"."body_id" = any((select access.bodies('election.plan'))::uuid[]))
        and exists (select from members m where m.id = "candidacies"."member_id") end);--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "candidacies" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "job_finds" ON "candidacies" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_clears" ON "candidacies" AS PERMISSIVE FOR DELETE TO "portal_job" USING (exists (select from elections e where e.id = "candidacies"."election_id" and e.polling_day < access.today())
        and not exists (select from endorsements d where d.candidacy_id = "candidacies"."id"));--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "candidacies" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "candidacies" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "candidacy_calls" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("candidacy_calls"."body_id" = any((select access.own_bodies())::uuid[]) or "candidacy_calls"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "candidacy_calls" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("candidacy_calls"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "candidacy_calls"."added_by" = (select access.me()) and election.is_within("candidacy_calls"."election_id", "candidacy_calls"."body_id"));--> statement-breakpoint
CREATE POLICY "member_changes" ON "candidacy_calls" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("candidacy_calls"."body_id" = any((select access.bodies('election.plan'))::uuid[])) WITH CHECK ("candidacy_calls"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "candidacy_calls" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "candidacy_calls" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "candidacy_opinions" AS PERMISSIVE FOR SELECT TO "portal_member" USING (("candidacy_opinions"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or "candidacy_opinions"."body_id" = any((select access.bodies('candidacies.judge'))::uuid[])) and exists (select from candidacies c where c.id = "candidacy_opinions"."candidacy_id" and c.member_id <> (select access.me())));--> statement-breakpoint
CREATE POLICY "member_adds" ON "candidacy_opinions" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("candidacy_opinions"."body_id" = any((select access.bodies('candidacies.judge'))::uuid[])) and "candidacy_opinions"."given_by" = (select access.me())
      and exists (select from candidacies c where c.id = "candidacy_opinions"."candidacy_id" and c.member_id <> (select access.me())));--> statement-breakpoint
CREATE POLICY "member_changes" ON "candidacy_opinions" AS PERMISSIVE FOR UPDATE TO "portal_member" USING (("candidacy_opinions"."body_id" = any((select access.bodies('candidacies.judge'))::uuid[])) and "candidacy_opinions"."given_by" = (select access.me())
      and exists (select from candidacies c where c.id = "candidacy_opinions"."candidacy_id" and c.member_id <> (select access.me()))) WITH CHECK (("candidacy_opinions"."body_id" = any((select access.bodies('candidacies.judge'))::uuid[])) and "candidacy_opinions"."given_by" = (select access.me())
      and exists (select from candidacies c where c.id = "candidacy_opinions"."candidacy_id" and c.member_id <> (select access.me())));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "candidacy_opinions" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "candidacy_opinions" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "candidacy_opinions" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "candidacy_paper_kinds" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("candidacy_paper_kinds"."body_id" = any((select access.own_bodies())::uuid[]) or "candidacy_paper_kinds"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "candidacy_paper_kinds" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("candidacy_paper_kinds"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "candidacy_paper_kinds"."added_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "candidacy_paper_kinds" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("candidacy_paper_kinds"."body_id" = any((select access.bodies('election.plan'))::uuid[])) WITH CHECK ("candidacy_paper_kinds"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_removes" ON "candidacy_paper_kinds" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("candidacy_paper_kinds"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "candidacy_paper_kinds" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "candidacy_papers" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("candidacy_papers"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or exists (select from candidacies c where c.id = "candidacy_papers"."candidacy_id" and c.member_id = (select access.me())));--> statement-breakpoint
CREATE POLICY "member_adds" ON "candidacy_papers" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("candidacy_papers"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "candidacy_papers"."recorded_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "candidacy_papers" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("candidacy_papers"."body_id" = any((select access.bodies('election.plan'))::uuid[])) WITH CHECK (("candidacy_papers"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "candidacy_papers"."recorded_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_removes" ON "candidacy_papers" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("candidacy_papers"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "candidacy_papers" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "candidacy_papers" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "candidacy_scans" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("candidacy_scans"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or exists (select from candidacies c where c.id = "candidacy_scans"."candidacy_id" and c.member_id = (select access.me())));--> statement-breakpoint
CREATE POLICY "member_adds" ON "candidacy_scans" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("candidacy_scans"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or exists (select from candidacies c where c.id = "candidacy_scans"."candidacy_id" and c.member_id = (select access.me()))) and "candidacy_scans"."added_by" = (select access.me())
        and not exists (select from candidacy_withdrawals w where w.candidacy_id = "candidacy_scans"."candidacy_id"));--> statement-breakpoint
CREATE POLICY "member_removes" ON "candidacy_scans" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("candidacy_scans"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or exists (select from candidacies c where c.id = "candidacy_scans"."candidacy_id" and c.member_id = (select access.me())));--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "candidacy_scans" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "candidacy_scans" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "candidacy_withdrawals" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from candidacies c where c.id = "candidacy_withdrawals"."candidacy_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "candidacy_withdrawals" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("candidacy_withdrawals"."withdrawn_by" = (select access.me())
      and not exists (select from endorsements d where d.candidacy_id = "candidacy_withdrawals"."candidacy_id")
      and (exists (select from candidacies c where c.id = "candidacy_withdrawals"."candidacy_id" and c.member_id = (select access.me())) or ("candidacy_withdrawals"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and exists (select from candidacies c
        where c.id = "candidacy_withdrawals"."candidacy_id" and c.entered_by <> c.member_id)));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "candidacy_withdrawals" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "candidacy_withdrawals" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "candidacy_withdrawals" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "candidate_lists" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("candidate_lists"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or "candidate_lists"."body_id" = any((select access.bodies('candidacies.judge'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "candidate_lists" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("candidate_lists"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "candidate_lists"."begun_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "candidate_lists" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("candidate_lists"."body_id" = any((select access.bodies('election.plan'))::uuid[])) WITH CHECK ("candidate_lists"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "candidate_lists" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "candidate_places" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("candidate_places"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or "candidate_places"."body_id" = any((select access.bodies('candidacies.judge'))::uuid[]) or exists (select from candidacies c where c.id = "candidate_places"."candidacy_id" and c.member_id = (select access.me())));--> statement-breakpoint
CREATE POLICY "member_adds" ON "candidate_places" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("candidate_places"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "candidate_places"."placed_by" = (select access.me())
      and exists (select from candidacies c where c.id = "candidate_places"."candidacy_id"));--> statement-breakpoint
CREATE POLICY "member_changes" ON "candidate_places" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("candidate_places"."body_id" = any((select access.bodies('election.plan'))::uuid[])) WITH CHECK ("candidate_places"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_removes" ON "candidate_places" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("candidate_places"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "candidate_places" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "candidate_places" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "candidate_places" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "endorsement_revocations" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from candidacies c where c.id = "endorsement_revocations"."candidacy_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "endorsement_revocations" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("endorsement_revocations"."revoked_by" = (select access.me()) and exists (select from elections e where e.id = "endorsement_revocations"."election_id"
    and e.body_id = any((select access.bodies('election.plan'))::uuid[]))
      and exists (select from candidacies c where c.id = "endorsement_revocations"."candidacy_id"));--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "endorsement_revocations" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "endorsement_revocations" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "endorsements" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from candidacies c where c.id = "endorsements"."candidacy_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "endorsements" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("endorsements"."endorsed_by" = (select access.me()) and exists (select from elections e where e.id = "endorsements"."election_id"
    and e.body_id = any((select access.bodies('election.plan'))::uuid[]))
      and exists (select from candidacies c where c.id = "endorsements"."candidacy_id")
      and not exists (select from candidacy_withdrawals w where w.candidacy_id = "endorsements"."candidacy_id"));--> statement-breakpoint
CREATE POLICY "member_removes" ON "endorsements" AS PERMISSIVE FOR DELETE TO "portal_member" USING (exists (select from elections e where e.id = "endorsements"."election_id"
    and e.body_id = any((select access.bodies('election.plan'))::uuid[])));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "endorsements" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "job_reads" ON "endorsements" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "endorsements" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "endorsements" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_leaves" ON "scan_leavings" AS PERMISSIVE FOR INSERT TO "portal_clerk" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "job_finds" ON "scan_leavings" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_clears" ON "scan_leavings" AS PERMISSIVE FOR DELETE TO "portal_job" USING (true);
--> statement-breakpoint
-- Who moves on a list passes through a place that is taken: it is free again when the act is over.
alter table candidate_places add constraint candidate_places_in_order
  unique (constituency_id, part, place) deferrable initially deferred;
--> statement-breakpoint
create trigger one_candidacy_at_a_time after insert on candidacies for each row execute function election.one_candidacy();
--> statement-breakpoint
create trigger scan_leaves_its_file after delete on candidacy_scans for each row execute function election.leave_scan();
--> statement-breakpoint
-- The founding's offices, where they stand already: the provincial secretary leads the commission.
do $$
begin
  alter table offices no force row level security;
  update offices set capabilities = capabilities || '{candidacies.judge}'
    where key = 'provincialSecretary' and not 'candidacies.judge' = any(capabilities);
  alter table offices force row level security;
end $$;
