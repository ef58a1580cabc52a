set check_function_bodies = off;
--> statement-breakpoint
grant create on schema election to portal_clerk;
--> statement-breakpoint
-- The stations that the actor was asked to for an election, wherever in the organisation they are.
create function election.my_stations(wanted uuid) returns table (agent_id uuid, code text, name_ar text, name_fr text,
    place text, central_office text, constituency_ar text, constituency_fr text, commune_code text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select a.id, s.code, s.name_ar, s.name_fr, s.place, s.central_office, c.name_ar, c.name_fr, c.commune_code
    from agents a join polling_stations s on s.id = a.station_id join constituencies c on c.id = s.constituency_id
    where a.election_id = wanted and a.member_id = access.me()
  $$;
--> statement-breakpoint
-- How many come to each shift of an election that the actor may know of; who they are is not told.
create function election.coming(wanted uuid) returns table (shift_id uuid, coming integer)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select v.shift_id, count(*)::int from shift_volunteers v where v.election_id = wanted
      and (v.body_id = any(access.own_bodies()) or v.body_id = any(access.election_bodies())) group by v.shift_id
  $$;
--> statement-breakpoint
-- Under a lock, so that of two who take the last place at once one does.
create function election.check_shift() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended(new.shift_id::text, 0));
      if (select count(*) from shift_volunteers v where v.shift_id = new.shift_id)
        > (select s.needed from shifts s where s.id = new.shift_id)
      then perform access.refuse_by_rule('shifts_filled'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
-- How much of a resource is out at the busiest moment, as lent or, where it came back before, until then.
create function election.most_out(wanted uuid) returns bigint
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with lent as (
      select l.amount, l.starts_at, least(r.returned_at, l.ends_at) as until
      from loans l left join loan_returns r on r.loan_id = l.id where l.resource_id = wanted
    )
    select coalesce(max((select sum(o.amount) from lent o where o.starts_at <= l.starts_at and l.starts_at < o.until)), 0)
    from lent l where l.starts_at < l.until
  $$;
--> statement-breakpoint
create function election.check_loan() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended(new.resource_id::text, 0));
      if election.most_out(new.resource_id) > (select r.count from resources r where r.id = new.resource_id)
      then perform access.refuse_by_rule('loans_within_count'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
create function election.check_count() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended(new.id::text, 0));
      if election.most_out(new.id) > new.count then perform access.refuse_by_rule('loans_within_count'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
-- The names of members who have a part in an election, in bodies whose plans the actor reads.
create function register.named_for(wanted uuid) returns table (member_id uuid, name_ar text, name_latin text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with followed as (select access.bodies('election.read') || access.bodies('election.plan') as ids)
    select m.id, m.name_ar, m.name_latin from members m where m.id in (
      select a.member_id from agents a, followed f where a.election_id = wanted and a.body_id = any(f.ids)
      union select v.member_id from shift_volunteers v, followed f where v.election_id = wanted and v.body_id = any(f.ids)
      union select l.member_id from loans l, followed f where l.election_id = wanted and l.body_id = any(f.ids))
  $$;
--> statement-breakpoint
-- The one way to the telephones of agents who are no members: for whoever plans for them, and it writes down to whom.
create function register.reveal_outsiders(wanted uuid[], purpose text) returns table (agent_id uuid, phone_sealed bytea)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare home record; line uuid; salt bytea; told jsonb;
    begin
      for home in
        select o.body_id, array_agg(o.agent_id order by o.agent_id) as shown from agent_outsiders o
        where o.agent_id = any(wanted) and o.body_id = any(access.bodies('election.plan')) group by o.body_id
      loop
        line := gen_random_uuid();
        salt := uuid_send(gen_random_uuid());
        told := jsonb_build_object('purpose', purpose, 'agents', home.shown);
        insert into ledger (id, actor_id, act, subject, body_id, count, details_hash)
          values (line, access.me(), 'contacts.revealed', home.body_id::text, home.body_id, cardinality(home.shown),
            sha256(salt || convert_to(told::text, 'UTF8')));
        insert into ledger_details (line_id, body_id, salt, details) values (line, home.body_id, salt, told);
        return query select o.agent_id, o.phone_sealed from agent_outsiders o where o.agent_id = any(home.shown);
      end loop;
    end
  $$;
--> statement-breakpoint
alter function election.my_stations(uuid) owner to portal_clerk;
--> statement-breakpoint
alter function election.coming(uuid) owner to portal_clerk;
--> statement-breakpoint
alter function election.check_shift() owner to portal_clerk;
--> statement-breakpoint
alter function election.most_out(uuid) owner to portal_clerk;
--> statement-breakpoint
alter function election.check_loan() owner to portal_clerk;
--> statement-breakpoint
alter function election.check_count() owner to portal_clerk;
--> statement-breakpoint
alter function register.named_for(uuid) owner to portal_registrar;
--> statement-breakpoint
alter function register.reveal_outsiders(uuid[], text) owner to portal_registrar;
--> statement-breakpoint
revoke create on schema election from portal_clerk;
--> statement-breakpoint
revoke execute on function election.my_stations(uuid), election.coming(uuid), election.check_shift(), election.most_out(uuid),
  election.check_loan(), election.check_count(), register.named_for(uuid), register.reveal_outsiders(uuid[], text) from public;
--> statement-breakpoint
grant execute on function election.my_stations(uuid), election.coming(uuid), register.named_for(uuid),
  register.reveal_outsiders(uuid[], text) to portal_member;
--> statement-breakpoint
grant execute on function election.most_out(uuid) to portal_clerk;
--> statement-breakpoint
grant execute on function access.election_bodies() to portal_clerk;
--> statement-breakpoint
grant execute on function access.today() to portal_job;
--> statement-breakpoint
CREATE TABLE "agent_answers" (
	"agent_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"comes" boolean NOT NULL,
	"said_by" uuid NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agent_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agent_outsiders" (
	"agent_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"election_id" uuid NOT NULL,
	"name_sealed" "bytea" NOT NULL,
	"phone_sealed" "bytea" NOT NULL,
	"phone_key" "bytea" NOT NULL,
	"agreed_on" date NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agent_outsiders_once" UNIQUE("election_id","phone_key")
);
--> statement-breakpoint
ALTER TABLE "agent_outsiders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agent_trainings" (
	"agent_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"trained_on" date NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agent_trainings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"station_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"rank" text NOT NULL,
	"member_id" uuid,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agents_whole" UNIQUE("id","body_id"),
	CONSTRAINT "agents_of_election" UNIQUE("id","election_id","body_id"),
	CONSTRAINT "agents_ranked" CHECK ("agents"."rank" in ('first', 'second', 'reserve'))
);
--> statement-breakpoint
ALTER TABLE "agents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "loan_returns" (
	"loan_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"noted_by" uuid NOT NULL,
	"returned_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "loan_returns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "loans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"resource_id" uuid NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"amount" integer DEFAULT 1 NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "loans_whole" UNIQUE("id","body_id"),
	CONSTRAINT "loans_hours" CHECK ("loans"."starts_at" < "loans"."ends_at"),
	CONSTRAINT "loans_amount" CHECK ("loans"."amount" >= 1)
);
--> statement-breakpoint
ALTER TABLE "loans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"count" integer DEFAULT 1 NOT NULL,
	"owner" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "resources_whole" UNIQUE("id","election_id","body_id"),
	CONSTRAINT "resources_named" CHECK (length(trim("resources"."name")) > 0),
	CONSTRAINT "resources_counted" CHECK ("resources"."count" between 1 and 100000 and ("resources"."kind" = 'material' or "resources"."count" = 1))
);
--> statement-breakpoint
ALTER TABLE "resources" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shift_volunteers" (
	"shift_id" uuid NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"member_id" uuid NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "shift_volunteers_shift_id_member_id_pk" PRIMARY KEY("shift_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "shift_volunteers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shifts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"place" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"needed" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "shifts_whole" UNIQUE("id","election_id","body_id","starts_at","ends_at"),
	CONSTRAINT "shifts_said" CHECK (length(trim("shifts"."purpose")) > 0 and length(trim("shifts"."place")) > 0),
	CONSTRAINT "shifts_hours" CHECK ("shifts"."starts_at" < "shifts"."ends_at"),
	CONSTRAINT "shifts_needed" CHECK ("shifts"."needed" between 1 and 500)
);
--> statement-breakpoint
ALTER TABLE "shifts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agent_answers" ADD CONSTRAINT "agent_answers_said_by_members_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agent_answers" ADD CONSTRAINT "agent_answers_of_agent" FOREIGN KEY ("agent_id","body_id") REFERENCES "public"."agents"("id","body_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "agent_outsiders" ADD CONSTRAINT "agent_outsiders_noted_by_members_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agent_outsiders" ADD CONSTRAINT "agent_outsiders_of_agent" FOREIGN KEY ("agent_id","election_id","body_id") REFERENCES "public"."agents"("id","election_id","body_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "agent_trainings" ADD CONSTRAINT "agent_trainings_noted_by_members_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agent_trainings" ADD CONSTRAINT "agent_trainings_of_agent" FOREIGN KEY ("agent_id","body_id") REFERENCES "public"."agents"("id","body_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "agents" ADD CONSTRAINT "agents_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agents" ADD CONSTRAINT "agents_asked_by_members_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agents" ADD CONSTRAINT "agents_at_station" FOREIGN KEY ("station_id","election_id","body_id") REFERENCES "public"."polling_stations"("id","election_id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "loan_returns" ADD CONSTRAINT "loan_returns_noted_by_members_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loan_returns" ADD CONSTRAINT "loan_returns_of_loan" FOREIGN KEY ("loan_id","body_id") REFERENCES "public"."loans"("id","body_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loans" ADD CONSTRAINT "loans_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loans" ADD CONSTRAINT "loans_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loans" ADD CONSTRAINT "loans_of_resource" FOREIGN KEY ("resource_id","election_id","body_id") REFERENCES "public"."resources"("id","election_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_election_id_elections_id_fk" FOREIGN KEY ("election_id") REFERENCES "public"."elections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resources" ADD CONSTRAINT "resources_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shift_volunteers" ADD CONSTRAINT "shift_volunteers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shift_volunteers" ADD CONSTRAINT "shift_volunteers_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shift_volunteers" ADD CONSTRAINT "shift_volunteers_of_shift" FOREIGN KEY ("shift_id","election_id","body_id","starts_at","ends_at") REFERENCES "public"."shifts"("id","election_id","body_id","starts_at","ends_at") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_election_id_elections_id_fk" FOREIGN KEY ("election_id") REFERENCES "public"."elections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agent_answers_body_id_index" ON "agent_answers" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "agent_outsiders_body_id_index" ON "agent_outsiders" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "agent_trainings_body_id_index" ON "agent_trainings" USING btree ("body_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agents_one_first" ON "agents" USING btree ("station_id") WHERE "agents"."rank" = 'first';--> statement-breakpoint
CREATE UNIQUE INDEX "agents_one_second" ON "agents" USING btree ("station_id") WHERE "agents"."rank" = 'second';--> statement-breakpoint
CREATE UNIQUE INDEX "agents_in_one_station" ON "agents" USING btree ("election_id","member_id") WHERE "agents"."rank" <> 'reserve';--> statement-breakpoint
CREATE UNIQUE INDEX "agents_once_a_station" ON "agents" USING btree ("station_id","member_id");--> statement-breakpoint
CREATE INDEX "agents_election_id_index" ON "agents" USING btree ("election_id");--> statement-breakpoint
CREATE INDEX "agents_body_id_index" ON "agents" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "agents_member_id_index" ON "agents" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "loan_returns_body_id_index" ON "loan_returns" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "loans_resource_id_index" ON "loans" USING btree ("resource_id");--> statement-breakpoint
CREATE INDEX "loans_body_id_index" ON "loans" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "loans_member_id_index" ON "loans" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "resources_election_id_index" ON "resources" USING btree ("election_id");--> statement-breakpoint
CREATE INDEX "resources_body_id_index" ON "resources" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "shift_volunteers_election_id_index" ON "shift_volunteers" USING btree ("election_id");--> statement-breakpoint
CREATE INDEX "shift_volunteers_body_id_index" ON "shift_volunteers" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "shift_volunteers_member_id_index" ON "shift_volunteers" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "shifts_election_id_index" ON "shifts" USING btree ("election_id");--> statement-breakpoint
CREATE INDEX "shifts_body_id_index" ON "shifts" USING btree ("body_id");--> statement-breakpoint
CREATE POLICY "member_reads" ON "agent_answers" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from agents a where a.id = "agent_answers"."agent_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "agent_answers" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("agent_answers"."said_by" = (select access.me()) and ("agent_answers"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or exists (select from agents a
      where a.id = "agent_answers"."agent_id" and a.member_id = (select access.me()))));--> statement-breakpoint
CREATE POLICY "member_changes" ON "agent_answers" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("agent_answers"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or exists (select from agents a
      where a.id = "agent_answers"."agent_id" and a.member_id = (select access.me()))) WITH CHECK ("agent_answers"."said_by" = (select access.me()) and ("agent_answers"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or exists (select from agents a
      where a.id = "agent_answers"."agent_id" and a.member_id = (select access.me()))));--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "agent_answers" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "agent_answers" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "agent_outsiders" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("agent_outsiders"."body_id" = any((select access.bodies('election.read'))::uuid[]) or "agent_outsiders"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "agent_outsiders" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("agent_outsiders"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "agent_outsiders"."noted_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "job_clears" ON "agent_outsiders" AS PERMISSIVE FOR DELETE TO "portal_job" USING (exists (select from elections e where e.id = "agent_outsiders"."election_id"
        and e.polling_day < access.today() - 60));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "agent_outsiders" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "agent_trainings" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from agents a where a.id = "agent_trainings"."agent_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "agent_trainings" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("agent_trainings"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "agent_trainings"."noted_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_removes" ON "agent_trainings" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("agent_trainings"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "agent_trainings" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "agent_trainings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "agents" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("agents"."body_id" = any((select access.bodies('election.read'))::uuid[]) or "agents"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or "agents"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_adds" ON "agents" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("agents"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "agents"."asked_by" = (select access.me())
      and ("agents"."member_id" is null or exists (select from members m where m.id = "agents"."member_id")));--> statement-breakpoint
CREATE POLICY "member_changes" ON "agents" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("agents"."body_id" = any((select access.bodies('election.plan'))::uuid[])) WITH CHECK ("agents"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_removes" ON "agents" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("agents"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "agents" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "agents" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "agents" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "loan_returns" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from loans l where l.id = "loan_returns"."loan_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "loan_returns" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("loan_returns"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "loan_returns"."noted_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "loan_returns" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "loan_returns" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "loan_returns" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "loans" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("loans"."body_id" = any((select access.bodies('election.read'))::uuid[]) or "loans"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or "loans"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_adds" ON "loans" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("loans"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "loans"."added_by" = (select access.me())
      and exists (select from members m where m.id = "loans"."member_id"));--> statement-breakpoint
CREATE POLICY "member_removes" ON "loans" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("loans"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "loans" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "loans" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "loans" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "resources" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("resources"."body_id" = any((select access.bodies('election.read'))::uuid[]) or "resources"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or exists (select from loans l
      where l.resource_id = "resources"."id" and l.member_id = (select access.me())));--> statement-breakpoint
CREATE POLICY "member_adds" ON "resources" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("resources"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "resources"."added_by" = (select access.me()) and election.is_within("resources"."election_id", "resources"."body_id"));--> statement-breakpoint
CREATE POLICY "member_changes" ON "resources" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("resources"."body_id" = any((select access.bodies('election.plan'))::uuid[])) WITH CHECK ("resources"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_removes" ON "resources" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("resources"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "resources" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "resources" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "shift_volunteers" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("shift_volunteers"."body_id" = any((select access.bodies('election.read'))::uuid[]) or "shift_volunteers"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or "shift_volunteers"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_adds" ON "shift_volunteers" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("shift_volunteers"."added_by" = (select access.me()) and exists (select from shifts s where s.id = "shift_volunteers"."shift_id")
      and ("shift_volunteers"."member_id" = (select access.me()) or ("shift_volunteers"."body_id" = any((select access.bodies('election.plan'))::uuid[]))
        and exists (select from members m where m.id = "shift_volunteers"."member_id")));--> statement-breakpoint
CREATE POLICY "member_removes" ON "shift_volunteers" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("shift_volunteers"."member_id" = (select access.me()) or "shift_volunteers"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "shift_volunteers" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "shift_volunteers" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "shift_volunteers" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "shifts" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("shifts"."body_id" = any((select access.own_bodies())::uuid[]) or "shifts"."body_id" = any((select access.election_bodies())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "shifts" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("shifts"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "shifts"."added_by" = (select access.me()) and election.is_within("shifts"."election_id", "shifts"."body_id"));--> statement-breakpoint
CREATE POLICY "member_changes" ON "shifts" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("shifts"."body_id" = any((select access.bodies('election.plan'))::uuid[])) WITH CHECK ("shifts"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_removes" ON "shifts" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("shifts"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "shifts" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "shifts" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);
--> statement-breakpoint
alter table shift_volunteers add constraint shift_volunteers_one_at_a_time exclude using gist
  (member_id with =, tstzrange(starts_at, ends_at) with &&);
--> statement-breakpoint
create trigger shifts_not_overfilled after insert on shift_volunteers for each row execute function election.check_shift();
--> statement-breakpoint
create trigger loans_within_count after insert on loans for each row execute function election.check_loan();
--> statement-breakpoint
create trigger loans_within_changed_count after update of count on resources for each row execute function election.check_count();
