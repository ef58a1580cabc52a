-- How a body is founded, and what is decided on it later. The steps and decisions are rows that nobody changes; what
-- follows from them is carried out by triggers, whoever writes the row.
set check_function_bodies = off;
--> statement-breakpoint
do $$ begin
  if not exists (select from pg_roles where rolname = 'portal_clerk') then
    create role portal_clerk nologin noinherit nobypassrls;
  end if;
  grant portal_clerk to current_user;
end $$;
--> statement-breakpoint
grant usage on schema public, access to portal_clerk;
--> statement-breakpoint
grant create on schema access to portal_clerk;
--> statement-breakpoint
grant execute on function access.me() to portal_clerk;
--> statement-breakpoint
alter table offices no force row level security;
--> statement-breakpoint
update offices set capabilities = array_append(capabilities, 'bodies.manage')
  where key in ('provincialSecretary', 'branchSecretary', 'sectorCoordinator') and not 'bodies.manage' = any(capabilities);
--> statement-breakpoint
update offices set capabilities = array_append(capabilities, 'bodies.approve')
  where key in ('provincialSecretary', 'secretariatMember') and not 'bodies.approve' = any(capabilities);
--> statement-breakpoint
alter table offices force row level security;
--> statement-breakpoint
-- What a person could not tell apart from the law of the house, the database says by name of the rule.
create function access.refuse_by_rule(rule text) returns void language plpgsql
  as $$ begin raise exception '%', rule using errcode = 'check_violation', constraint = rule; end $$;
--> statement-breakpoint
create function access.today() returns date language sql stable
  as $$ select (now() at time zone 'Africa/Casablanca')::date $$;
--> statement-breakpoint
-- Whether somebody else than who began a founding could approve it.
create function access.another_may_approve(wanted uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive above as (
      select unnest(array[f.parent_id, f.approved_in]) as id from foundings f where f.body_id = wanted
      union select b.parent_id from above a join bodies b on b.id = a.id where b.parent_id is not null
    )
    select exists (select from mandates m join offices o on o.id = m.office_id
      where m.body_id in (select id from above) and 'bodies.approve' = any(o.capabilities)
        and m.member_id <> (select f.started_by from foundings f where f.body_id = wanted)
        and exists (select from access.current_mandates(m.member_id) c where c.id = m.id))
  $$;
--> statement-breakpoint
-- How many hold an office in a body: a number, and nobody's name.
create function access.holders_of(office uuid, body uuid) returns integer
  language sql stable security definer set search_path = public, pg_temp
  as $$ select count(*)::int from mandates m where m.office_id = office and m.body_id = body
    and m.delegated_from is null and (m.ends_at is null or m.ends_at > now()) $$;
--> statement-breakpoint
-- The secretariat approves what is founded below the organisation itself; else whoever may, at the parent.
create function access.begin_founding() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      new.approved_in := coalesce((select s.id from bodies s join bodies p on p.id = new.parent_id
        where p.parent_id is null and s.parent_id = p.id and s.kind = 'secretariat' and s.dissolved_on is null
        order by s.id limit 1), new.parent_id);
      return new;
    end
  $$;
--> statement-breakpoint
create function access.place_founding() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if exists (select from bodies p where p.id = new.parent_id and (p.dissolved_on is not null or p.being_founded))
      then perform access.refuse_by_rule('foundings_below_what_stands'); end if;
      insert into body_communes (body_id, commune_code) select new.body_id, unnest(new.communes) on conflict do nothing;
      return null;
    end
  $$;
--> statement-breakpoint
-- A step on the way. The last one founds: under a lock, so that of two who approve at once one does.
create function access.take_step() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare founding foundings; body bodies; met date; least integer; founders uuid[];
    begin
      select * into body from bodies where id = new.body_id for no key update;
      select * into founding from foundings where body_id = new.body_id;
      if not body.being_founded or body.dissolved_on is not null then
        perform access.refuse_by_rule('foundings_under_way');
      end if;
      if new.held_on > access.today() then perform access.refuse_by_rule('foundings_not_in_the_future'); end if;
      if new.step = 'communes' then
        delete from body_communes where body_id = new.body_id;
        insert into body_communes (body_id, commune_code) select distinct new.body_id, unnest(new.communes);
      end if;
      if new.step <> 'approval' or new.outcome <> 'done' then return null; end if;
      if new.done_by = founding.started_by and access.another_may_approve(new.body_id) then
        perform access.refuse_by_rule('foundings_four_eyes');
      end if;
      select s.held_on into met from founding_steps s where s.body_id = new.body_id and s.step = 'meeting'
        order by s.at desc limit 1;
      select t.least_founders into least from statutes t where t.kind = body.kind;
      select coalesce(array_agg(f.member_id), '{}') into founders from (
        select distinct on (s.member_id) s.member_id, s.outcome from founding_steps s
        where s.body_id = new.body_id and s.step = 'members' order by s.member_id, s.at desc) f
        where f.outcome = 'done';
      if met is null or cardinality(founders) < coalesce(least, 1)
        or not exists (select from founding_steps s where s.body_id = new.body_id and s.step = 'communes')
        or not exists (select from founding_steps s where s.body_id = new.body_id and s.step = 'bureau')
        or exists (select from statute_offices so join offices o on o.id = so.office_id
          where so.kind = body.kind and so.seats is not null and o.key <> 'member'
            and not exists (select from mandates m where m.body_id = new.body_id and m.office_id = o.id
              and m.delegated_from is null and (m.ends_at is null or m.ends_at > now())))
      then perform access.refuse_by_rule('foundings_complete'); end if;
      update bodies set being_founded = false, founded_on = met, version = version + 1 where id = new.body_id;
      insert into mandates (id, member_id, office_id, body_id, starts_at, decision, decided_on, given_by)
        select gen_random_uuid(), one, o.id, new.body_id, now(), 'founding', met, new.done_by
        from unnest(founders) one, offices o where o.key = 'member' and not exists (
          select from mandates m where m.member_id = one and m.office_id = o.id and m.body_id = new.body_id
            and (m.ends_at is null or m.ends_at > now()));
      return null;
    end
  $$;
--> statement-breakpoint
-- Carries out what was decided on a body, and counts the mandates that it moved.
create function access.carry_out() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare body bodies; other bodies; child bodies; plain uuid; movers uuid[]; done uuid; n integer; more integer;
    begin
      -- One at a time: the tree that a decision was checked against is the tree that it changes.
      perform pg_advisory_xact_lock(hashtext('wahaj.tree'));
      select * into body from bodies where id = new.body_id for no key update;
      select id into plain from offices where key = 'member';
      if body.parent_id is null then perform access.refuse_by_rule('decisions_not_on_the_whole'); end if;
      if body.version <> new.version or body.parent_id <> new.parent_id then
        perform access.refuse_by_rule('decisions_on_what_was_seen');
      end if;
      if new.decided_on > access.today() then perform access.refuse_by_rule('decisions_not_in_the_future'); end if;
      if new.decided_on < greatest(body.founded_on, body.dissolved_on) then
        perform access.refuse_by_rule('decisions_after_founding');
      end if;
      if (new.kind = 'revival') <> (body.dissolved_on is not null)
        or (body.being_founded and new.kind in ('renewal', 'merger'))
      then perform access.refuse_by_rule('decisions_on_what_stands'); end if;
      if new.kind = 'revival' and exists (select from bodies p where p.id = body.parent_id and p.dissolved_on is not null)
      then perform access.refuse_by_rule('decisions_into_what_stands'); end if;
      if new.other_id is not null then
        select * into other from bodies where id = new.other_id for no key update;
        if other.dissolved_on is not null or other.being_founded then
          perform access.refuse_by_rule('decisions_into_what_stands');
        end if;
        if exists (with recursive below as (
            select b.id from bodies b where b.parent_id = new.body_id
            union select b.id from below a join bodies b on b.parent_id = a.id
          ) select from below where id = new.other_id)
        then perform access.refuse_by_rule('bodies_no_circle'); end if;
      end if;

      select coalesce(array_agg(distinct m.member_id), '{}') into movers from mandates m
        where new.kind = 'merger' and m.body_id = new.body_id and m.office_id = plain
          and m.delegated_from is null and (m.ends_at is null or m.ends_at > now());
      if new.kind in ('renewal', 'merger', 'dissolution') then
        with over as (
          update mandates m set ends_at = greatest(now(), m.starts_at) where m.body_id = new.body_id
            and (m.ends_at is null or m.ends_at > now()) and m.starts_at < coalesce(m.ends_at, 'infinity')
            and (new.kind <> 'renewal' or m.office_id <> plain)
          returning m.id, m.body_id)
        insert into mandate_endings (mandate_id, body_id, ended_by, reason)
          select id, body_id, new.decided_by, new.note from over on conflict do nothing;
        get diagnostics n = row_count;
        update body_decisions set ended = n where id = new.id;
      end if;
      if new.kind = 'merger' then
        insert into mandates (id, member_id, office_id, body_id, starts_at, decision, decided_on, note, given_by)
          select gen_random_uuid(), one, plain, new.other_id, now(), new.decision, new.decided_on, new.note, new.decided_by
          from unnest(movers) one where not exists (select from mandates m where m.member_id = one
            and m.office_id = plain and m.body_id = new.other_id and (m.ends_at is null or m.ends_at > now()));
        get diagnostics n = row_count;
        update body_decisions set begun = n where id = new.id;
        update profiles set body_id = new.other_id where body_id = new.body_id;
      end if;

      if new.kind in ('merger', 'dissolution') then
        for child in select * from bodies b where b.parent_id = new.body_id and b.dissolved_on is null for no key update loop
          if new.below is null then perform access.refuse_by_rule('decisions_name_what_is_below'); end if;
          done := gen_random_uuid();
          insert into body_decisions (id, body_id, parent_id, kind, decided_on, decision, other_id, below, note, version, decided_by)
            values (done, child.id, new.body_id, case new.below when 'moved' then 'move' else 'dissolution' end,
              greatest(new.decided_on, child.founded_on), new.decision,
              case new.below when 'moved' then coalesce(new.other_id, body.parent_id) end,
              case new.below when 'dissolved' then 'dissolved' end, new.note, child.version, new.decided_by);
          select ended into more from body_decisions where id = done;
          update body_decisions set ended = ended + more where id = new.id;
        end loop;
      end if;

      if new.kind = 'move' then
        update foundings set parent_id = new.other_id where body_id = new.body_id and body.being_founded;
      end if;
      update bodies set version = version + 1,
        parent_id = case when new.kind = 'move' then new.other_id else parent_id end,
        dissolved_on = case when new.kind in ('merger', 'dissolution') then new.decided_on
          when new.kind = 'revival' then null else dissolved_on end,
        merged_into = case when new.kind = 'merger' then new.other_id
          when new.kind = 'revival' then null else merged_into end
        where id = new.body_id;
      return null;
    end
  $$;
--> statement-breakpoint
alter function access.another_may_approve(uuid) owner to portal_keys;
--> statement-breakpoint
alter function access.holders_of(uuid, uuid) owner to portal_keys;
--> statement-breakpoint
alter function access.begin_founding() owner to portal_clerk;
--> statement-breakpoint
alter function access.place_founding() owner to portal_clerk;
--> statement-breakpoint
alter function access.take_step() owner to portal_clerk;
--> statement-breakpoint
alter function access.carry_out() owner to portal_clerk;
--> statement-breakpoint
revoke execute on function access.holders_of(uuid, uuid), access.refuse_by_rule(text), access.today(), access.another_may_approve(uuid), access.begin_founding(), access.place_founding(), access.take_step(), access.carry_out() from public;
--> statement-breakpoint
grant execute on function access.refuse_by_rule(text), access.today(), access.another_may_approve(uuid) to portal_clerk;
--> statement-breakpoint
grant execute on function access.another_may_approve(uuid), access.holders_of(uuid, uuid) to portal_member;
--> statement-breakpoint
CREATE TABLE "body_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"parent_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"decided_on" date NOT NULL,
	"decision" text NOT NULL,
	"other_id" uuid,
	"below" text,
	"note" text NOT NULL,
	"version" integer NOT NULL,
	"decided_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"ended" integer DEFAULT 0 NOT NULL,
	"begun" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "body_decisions_one_a_version" UNIQUE("body_id","version"),
	CONSTRAINT "body_decisions_name_another" CHECK (("body_decisions"."kind" in ('merger', 'move')) = ("body_decisions"."other_id" is not null)),
	CONSTRAINT "body_decisions_not_into_itself" CHECK ("body_decisions"."other_id" <> "body_decisions"."body_id"),
	CONSTRAINT "body_decisions_below" CHECK ("body_decisions"."below" is null or "body_decisions"."kind" in ('merger', 'dissolution')),
	CONSTRAINT "body_decisions_noted" CHECK ("body_decisions"."note" <> '')
);
--> statement-breakpoint
ALTER TABLE "body_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "founding_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"step" text NOT NULL,
	"outcome" text DEFAULT 'done' NOT NULL,
	"held_on" date,
	"place" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"member_id" uuid,
	"communes" text[],
	"done_by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "founding_steps_name_members" CHECK (("founding_steps"."step" = 'members') = ("founding_steps"."member_id" is not null)),
	CONSTRAINT "founding_steps_name_communes" CHECK (("founding_steps"."step" = 'communes') = ("founding_steps"."communes" is not null)),
	CONSTRAINT "founding_steps_are_dated" CHECK ("founding_steps"."step" not in ('meeting', 'bureau') or "founding_steps"."held_on" is not null),
	CONSTRAINT "founding_steps_outcome" CHECK ("founding_steps"."outcome" = 'done' or ("founding_steps"."outcome" = 'withdrawn' and "founding_steps"."step" = 'members')
        or ("founding_steps"."outcome" = 'refused' and "founding_steps"."step" = 'approval' and "founding_steps"."note" <> ''))
);
--> statement-breakpoint
ALTER TABLE "founding_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "foundings" (
	"body_id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid NOT NULL,
	"approved_in" uuid NOT NULL,
	"communes" text[] DEFAULT '{}' NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "foundings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "bodies" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "statutes" ADD COLUMN "least_founders" integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE "body_decisions" ADD CONSTRAINT "body_decisions_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_decisions" ADD CONSTRAINT "body_decisions_parent_id_bodies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_decisions" ADD CONSTRAINT "body_decisions_other_id_bodies_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_decisions" ADD CONSTRAINT "body_decisions_decided_by_members_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "founding_steps" ADD CONSTRAINT "founding_steps_body_id_foundings_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."foundings"("body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "founding_steps" ADD CONSTRAINT "founding_steps_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "founding_steps" ADD CONSTRAINT "founding_steps_done_by_members_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foundings" ADD CONSTRAINT "foundings_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foundings" ADD CONSTRAINT "foundings_parent_id_bodies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foundings" ADD CONSTRAINT "foundings_approved_in_bodies_id_fk" FOREIGN KEY ("approved_in") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "foundings" ADD CONSTRAINT "foundings_started_by_members_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "founding_steps_approved_once" ON "founding_steps" USING btree ("body_id") WHERE "founding_steps"."step" = 'approval' and "founding_steps"."outcome" = 'done';--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_merged_into_bodies_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_merged_into_another" CHECK ("bodies"."merged_into" is null or ("bodies"."dissolved_on" is not null and "bodies"."merged_into" <> "bodies"."id"));--> statement-breakpoint
ALTER TABLE "statutes" ADD CONSTRAINT "statutes_founders" CHECK ("statutes"."least_founders" between 1 and 1000);--> statement-breakpoint
ALTER TABLE "statutes" ADD CONSTRAINT "statutes_young" CHECK ("statutes"."young_until" between 16 and 60);--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "profiles" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_moves" ON "profiles" AS PERMISSIVE FOR UPDATE TO "portal_clerk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_adds" ON "bodies" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("bodies"."parent_id" = any((select access.bodies('bodies.manage'))::uuid[])) and "bodies"."being_founded"
        and "bodies"."founded_on" is null and "bodies"."dissolved_on" is null);--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "bodies" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_carries_out" ON "bodies" AS PERMISSIVE FOR UPDATE TO "portal_clerk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clerk_keeps" ON "body_communes" AS PERMISSIVE FOR ALL TO "portal_clerk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clerk_adds" ON "mandate_endings" AS PERMISSIVE FOR INSERT TO "portal_clerk" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "mandates" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_adds" ON "mandates" AS PERMISSIVE FOR INSERT TO "portal_clerk" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clerk_ends" ON "mandates" AS PERMISSIVE FOR UPDATE TO "portal_clerk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "offices" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "statute_offices" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "statutes" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "body_decisions" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("body_decisions"."body_id" = any((select access.bodies('members.read'))::uuid[]) or "body_decisions"."body_id" = any((select access.bodies('mandates.assign'))::uuid[]) or "body_decisions"."body_id" = any((select access.bodies('bodies.manage'))::uuid[])
      or "body_decisions"."parent_id" = any((select access.bodies('bodies.manage'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "body_decisions" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("body_decisions"."decided_by" = (select access.me()) and "body_decisions"."parent_id" = any((select access.bodies('bodies.manage'))::uuid[])
      and ("body_decisions"."other_id" is null or "body_decisions"."other_id" = any((select access.bodies('bodies.manage'))::uuid[])));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "body_decisions" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_adds" ON "body_decisions" AS PERMISSIVE FOR INSERT TO "portal_clerk" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clerk_counts" ON "body_decisions" AS PERMISSIVE FOR UPDATE TO "portal_clerk" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "founding_steps" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from foundings f where f.body_id = "founding_steps"."body_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "founding_steps" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("founding_steps"."done_by" = (select access.me())
      and ("founding_steps"."member_id" is null or exists (select from members m where m.id = "founding_steps"."member_id"))
      and exists (select from foundings f where f.body_id = "founding_steps"."body_id" and case when "founding_steps"."step" = 'approval'
        then f.parent_id = any((select access.bodies('bodies.approve'))::uuid[])
          or f.approved_in = any((select access.bodies('bodies.approve'))::uuid[])
        else f.parent_id = any((select access.bodies('bodies.manage'))::uuid[]) end));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "founding_steps" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "foundings" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("foundings"."parent_id" = any((select access.bodies('bodies.manage'))::uuid[]) or "foundings"."parent_id" = any((select access.bodies('bodies.approve'))::uuid[])
      or "foundings"."approved_in" = any((select access.bodies('bodies.approve'))::uuid[])
      or "foundings"."body_id" = any((select access.bodies('members.read'))::uuid[]) or "foundings"."body_id" = any((select access.bodies('mandates.assign'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "foundings" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("foundings"."started_by" = (select access.me()) and "foundings"."parent_id" = any((select access.bodies('bodies.manage'))::uuid[])
      and exists (select from bodies b where b.id = "foundings"."body_id" and b.parent_id = "foundings"."parent_id" and b.being_founded));--> statement-breakpoint
CREATE POLICY "keys_read" ON "foundings" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "foundings" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_moves" ON "foundings" AS PERMISSIVE FOR UPDATE TO "portal_clerk" USING (true) WITH CHECK (true);
--> statement-breakpoint
create trigger founding_begun before insert on foundings for each row execute function access.begin_founding();
--> statement-breakpoint
create trigger founding_placed after insert on foundings for each row execute function access.place_founding();
--> statement-breakpoint
create trigger founding_steps_taken after insert on founding_steps for each row execute function access.take_step();
--> statement-breakpoint
create trigger body_decisions_carried_out after insert on body_decisions for each row execute function access.carry_out();
--> statement-breakpoint
create or replace function access.check_mandate() returns trigger
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
        -- A membership that only moves on, in the same instant, stays suspended where it arrives.
        and not exists (select from mandates m join offices o on o.id = m.office_id where o.key = 'member'
          and m.member_id = new.member_id and m.office_id = new.office_id and m.ends_at = now())
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
