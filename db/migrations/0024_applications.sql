set check_function_bodies = off;
--> statement-breakpoint
CREATE TABLE "application_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"step" text NOT NULL,
	"body_id" uuid NOT NULL,
	"taken_by" uuid,
	"taken_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reason" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "application_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "applications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"reminded_at" timestamp with time zone,
	"name_ar" text NOT NULL,
	"name_latin" text NOT NULL,
	"known_as" text DEFAULT '' NOT NULL,
	"gender" text,
	"born_on" date,
	"commune_code" text NOT NULL,
	"contribution" text DEFAULT '' NOT NULL,
	"phone_sealed" "bytea",
	"phone_key" "bytea",
	"phone_tail" "bytea",
	"email_sealed" "bytea",
	"email_key" "bytea",
	"link" "bytea",
	"locale" text NOT NULL,
	"consents" text[] NOT NULL,
	"consent_version" text NOT NULL,
	"signed_on" date,
	"kept_by" text,
	"entered_by" uuid,
	"member_id" uuid,
	CONSTRAINT "applications_link_unique" UNIQUE("link"),
	CONSTRAINT "applications_have_a_name" CHECK ("applications"."name_ar" <> '' or "applications"."name_latin" <> ''),
	CONSTRAINT "applications_are_bounded" CHECK (length("applications"."contribution") <= 2000),
	CONSTRAINT "applications_born" CHECK ("applications"."born_on" between '1900-01-01' and '2100-01-01'),
	CONSTRAINT "applications_agree_to_be_kept" CHECK ('membership/record' = any("applications"."consents")),
	CONSTRAINT "applications_by_letter_or_on_paper" CHECK (case when "applications"."entered_by" is null
        then "applications"."email_sealed" is not null and "applications"."email_key" is not null and "applications"."link" is not null
        else "applications"."signed_on" is not null and "applications"."kept_by" <> '' and "applications"."email_sealed" is null and "applications"."stage" <> 'unconfirmed' end),
	CONSTRAINT "applications_found_by_what_is_sealed" CHECK (("applications"."phone_sealed" is null) = ("applications"."phone_key" is null) and ("applications"."phone_sealed" is null) = ("applications"."phone_tail" is null)),
	CONSTRAINT "applications_become_members" CHECK (("applications"."member_id" is not null) = ("applications"."stage" = 'member'))
);
--> statement-breakpoint
ALTER TABLE "applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "credentials" ALTER COLUMN "email" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "application_steps" ADD CONSTRAINT "application_steps_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_steps" ADD CONSTRAINT "application_steps_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_steps" ADD CONSTRAINT "application_steps_taken_by_members_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_entered_by_members_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_steps_application_id_taken_at_index" ON "application_steps" USING btree ("application_id","taken_at");--> statement-breakpoint
CREATE INDEX "applications_body_id_stage_index" ON "applications" USING btree ("body_id","stage");--> statement-breakpoint
CREATE INDEX "applications_stage_since_index" ON "applications" USING btree ("stage","since");--> statement-breakpoint
CREATE POLICY "registrar_reads" ON "credentials" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_opens" ON "credentials" AS PERMISSIVE FOR INSERT TO "portal_registrar" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_addresses" ON "credentials" AS PERMISSIVE FOR UPDATE TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_reads" ON "tokens" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_issues" ON "tokens" AS PERMISSIVE FOR INSERT TO "portal_registrar" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_spends" ON "tokens" AS PERMISSIVE FOR UPDATE TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "doorkeeper_finds" ON "contacts" AS PERMISSIVE FOR SELECT TO "portal_doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_reads" ON "bodies" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_admits" ON "mandates" AS PERMISSIVE FOR INSERT TO "portal_registrar" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_reads" ON "members" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_admits" ON "members" AS PERMISSIVE FOR INSERT TO "portal_registrar" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_reads" ON "offices" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "application_steps" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from applications a where a.id = "application_steps"."application_id"));--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "application_steps" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "visitor_applies" ON "applications" AS PERMISSIVE FOR INSERT TO "portal_door" WITH CHECK ("applications"."stage" = 'unconfirmed' and "applications"."entered_by" is null and "applications"."member_id" is null);--> statement-breakpoint
CREATE POLICY "member_reads" ON "applications" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("applications"."stage" <> 'unconfirmed' and ("applications"."body_id" = any((select access.bodies('members.manage'))::uuid[]) or "applications"."body_id" = any((select access.bodies('members.confirm'))::uuid[])));--> statement-breakpoint
CREATE POLICY "member_adds" ON "applications" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("applications"."entered_by" = (select access.me()) and "applications"."stage" = 'branch' and "applications"."member_id" is null
        and "applications"."body_id" = any((select access.bodies('members.manage'))::uuid[]));--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "applications" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "job_clears" ON "applications" AS PERMISSIVE FOR DELETE TO "portal_job" USING (("applications"."stage" = 'unconfirmed' and "applications"."sent_at" < now() - interval '7 days')
        or ("applications"."stage" in ('member', 'declined', 'withdrawn') and "applications"."since" < now() - interval '90 days'));
--> statement-breakpoint
grant usage on schema register to portal_door, portal_job;
--> statement-breakpoint
grant usage on schema search to portal_registrar;
--> statement-breakpoint
grant execute on function search.spelled(text), search.folded(text), search.normalise(text) to portal_registrar;
--> statement-breakpoint
-- Those who hold a capability over a body, in the nearest body that has any: the branch's own before those above it.
create function access.nearest_holders(wanted text, below uuid) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive up as (
      select b.id, b.parent_id, 0 as height from bodies b where b.id = below
      union all select b.id, b.parent_id, u.height + 1 from up u join bodies b on b.id = u.parent_id
    ), held as (
      select m.member_id, u.height from up u join mandates m on m.body_id = u.id join offices o on o.id = m.office_id
      where wanted = any(o.capabilities)
        and exists (select from access.current_mandates(m.member_id) c where c.id = m.id)
    )
    select distinct member_id from held where height = (select min(height) from held)
  $$;
--> statement-breakpoint
-- Whether the actor holds, everywhere, all that this member holds: no one gets at powers beyond their own.
create function access.holds_all_of(who uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select not exists (select from access.current_mandates(who) m join offices o on o.id = m.office_id
      cross join unnest(o.capabilities) as c(capability) where not m.body_id = any(access.bodies(c.capability)))
  $$;
--> statement-breakpoint
-- A decision over an application at the stage that its reader saw. Of two at once, one finds it there; the other gets
-- no row. Out: where to write to the applicant.
create function register.decide(wanted uuid, seen text, what text, why text, onward uuid)
  returns table (email_sealed bytea, language text)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare a applications; onto text;
    begin
      select * into a from applications x where x.id = wanted and x.stage = seen
        and x.stage in ('branch', 'asked', 'secretariat') for update;
      if not found or not a.body_id = any(access.bodies(
        case a.stage when 'secretariat' then 'members.confirm' else 'members.manage' end)) then return; end if;
      onto := case
        when what = 'declined' then 'declined'
        when a.stage = 'secretariat' then null
        when what = 'accepted' then 'secretariat'
        when what = 'asked' and a.entered_by is null then 'asked'
        when what = 'passed' and onward <> a.body_id and exists (select from bodies b where b.id = onward
          and b.kind in ('branch', 'organisation') and not b.being_founded and b.dissolved_on is null) then 'branch' end;
      if onto is null then return; end if;
      update applications x set stage = onto, since = now(), reminded_at = null,
        body_id = case what when 'passed' then onward else x.body_id end where x.id = wanted;
      insert into application_steps (id, application_id, step, body_id, taken_by, reason)
        values (gen_random_uuid(), wanted, what, a.body_id, access.me(), why);
      return query select a.email_sealed, a.locale;
    end
  $$;
--> statement-breakpoint
-- The secretariat's word: member, home, contacts, consents and plain membership by this decision, all at once.
create function register.admit(wanted uuid, fresh uuid, why text, decided date)
  returns table (email_sealed bytea, language text)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare a applications;
    begin
      select * into a from applications x where x.id = wanted and x.stage = 'secretariat' for update;
      if not found or not a.body_id = any(access.bodies('members.confirm')) then return; end if;
      insert into members (id, name_ar, name_latin, known_as) values (fresh,
        coalesce(nullif(a.name_ar, ''), a.name_latin), coalesce(nullif(a.name_latin, ''), a.name_ar), a.known_as);
      insert into profiles (member_id, body_id, gender, born_on, commune_code)
        values (fresh, a.body_id, a.gender, a.born_on, a.commune_code);
      insert into contacts (member_id, phone_sealed, phone_key, phone_tail, email_sealed, email_key)
        values (fresh, a.phone_sealed, a.phone_key, a.phone_tail, a.email_sealed, a.email_key);
      insert into consents (id, member_id, purpose, channel, version, given_at, evidence, recorded_by)
        select gen_random_uuid(), fresh, split_part(c, '/', 1), split_part(c, '/', 2), a.consent_version,
          coalesce(a.signed_on::timestamptz, a.sent_at),
          case when a.entered_by is null then 'application' else 'paper' end, a.entered_by
        from unnest(a.consents) c;
      insert into mandates (id, member_id, office_id, body_id, starts_at, decision, decided_on, given_by)
        select gen_random_uuid(), fresh, o.id, a.body_id, now(), 'admission', decided, access.me()
        from offices o where o.key = 'member';
      insert into credentials (member_id, locale) values (fresh, a.locale);
      update applications x set stage = 'member', since = now(), member_id = fresh where x.id = wanted;
      insert into application_steps (id, application_id, step, body_id, taken_by, reason)
        values (gen_random_uuid(), wanted, 'admitted', a.body_id, access.me(), why);
      return query select a.email_sealed, a.locale;
    end
  $$;
--> statement-breakpoint
-- A link to a first password for someone whose application was confirmed and who has none yet. In: their address, or
-- null where they were given one before. Out: the address and the language of the letter.
create function register.invite(newcomer uuid, address text, token_hash bytea, lasts interval)
  returns table (sent_to text, language text)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    begin
      if not exists (select from applications a where a.member_id = newcomer and a.entered_by is null
        and (a.body_id = any(access.bodies('members.confirm')) or a.body_id = any(access.bodies('members.manage'))))
        or exists (select from credentials c where c.member_id = newcomer and c.password_hash is not null) then return; end if;
      if address is not null then
        update credentials c set email = address where c.member_id = newcomer and c.email is null;
      end if;
      update tokens t set used_at = now() where t.member_id = newcomer and t.purpose = 'invitation' and t.used_at is null;
      insert into tokens (hash, member_id, purpose, ends_at) values (token_hash, newcomer, 'invitation', now() + lasts);
      return query select c.email, c.locale from credentials c where c.member_id = newcomer;
    end
  $$;
--> statement-breakpoint
-- Contacts of an applicant, for those who decide; who was shown is written down.
create function register.open_application(wanted uuid) returns table (phone_sealed bytea, email_sealed bytea)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare a applications;
    begin
      select * into a from applications x where x.id = wanted and x.stage <> 'unconfirmed'
        and (x.body_id = any(access.bodies('members.manage')) or x.body_id = any(access.bodies('members.confirm')));
      if not found then return; end if;
      insert into ledger (id, actor_id, act, subject, body_id)
        values (gen_random_uuid(), access.me(), 'application.opened', wanted::text, a.body_id);
      return query select a.phone_sealed, a.email_sealed;
    end
  $$;
--> statement-breakpoint
-- A printed code for a member without e-mail whose home the actor manages; earlier ones are spent by it.
create function register.issue_code(who uuid, code_hash bytea, lasts interval) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    begin
      if not exists (select from profiles p where p.member_id = who and p.body_id = any(access.bodies('members.manage')))
        or exists (select from credentials c where c.member_id = who and c.email is not null)
        or not access.holds_all_of(who) then return false; end if;
      insert into credentials (member_id) select who
        where not exists (select from credentials c where c.member_id = who);
      update tokens t set used_at = now() where t.member_id = who and t.purpose = 'code' and t.used_at is null;
      insert into tokens (hash, member_id, purpose, ends_at) values (code_hash, who, 'code', now() + lasts);
      return true;
    end
  $$;
--> statement-breakpoint
-- Members without e-mail whose home the actor manages: by a part of a name, by number, by a phone's last four digits.
create function register.without_email(words text, tail bytea, wanted_number integer)
  returns table (id uuid, name_ar text, name_latin text, known_as text, number integer, body_id uuid, has_signed_in boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select m.id, m.name_ar, m.name_latin, m.known_as, m.number, p.body_id, c.password_hash is not null
    from profiles p join members m on m.id = p.member_id left join credentials c on c.member_id = m.id
    where p.body_id = any(access.bodies('members.manage')) and c.email is null
      and (m.number = wanted_number
        or exists (select from contacts k where k.member_id = m.id and k.phone_tail = tail)
        or search.normalise(m.known_as || ' ' || m.name_ar || ' ' || m.name_latin) like
          '%' || nullif(replace(replace(search.normalise(without_email.words), '%', ''), '_', ''), '') || '%')
    order by m.known_as, m.name_ar limit 20
  $$;
--> statement-breakpoint
-- What the applicant may know of their own application: where it stands, since when, what was said. No names.
create function register.application_behind(secret_hash bytea)
  returns table (id uuid, stage text, since timestamptz, sent_at timestamptz, body_id uuid, steps jsonb)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select a.id, a.stage, a.since, a.sent_at, a.body_id,
      (select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'at', s.taken_at, 'bodyId', s.body_id, 'reason', s.reason)
        order by s.taken_at), '[]') from application_steps s where s.application_id = a.id)
    from applications a where a.link = secret_hash
  $$;
--> statement-breakpoint
-- What the applicant does with it: confirms the address, answers, withdraws. False where it no longer can be done.
create function register.applicant_acts(secret_hash bytea, what text, words text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare a applications; onto text;
    begin
      select * into a from applications x where x.link = secret_hash for update;
      onto := case
        when what = 'confirmed' and a.stage = 'unconfirmed' then 'branch'
        when what = 'answered' and a.stage = 'asked' then 'branch'
        when what = 'withdrawn' and a.stage in ('unconfirmed', 'branch', 'asked', 'secretariat') then 'withdrawn' end;
      if onto is null then return false; end if;
      -- What reached nobody goes at once.
      if a.stage = 'unconfirmed' and onto = 'withdrawn' then
        delete from applications x where x.id = a.id;
        return true;
      end if;
      update applications x set stage = onto, since = now(), reminded_at = null where x.id = a.id;
      insert into application_steps (id, application_id, step, body_id, reason)
        values (gen_random_uuid(), a.id, what, a.body_id, words);
      insert into ledger (id, act, subject, body_id) values (gen_random_uuid(), 'application.' || what, a.id::text, a.body_id);
      return true;
    end
  $$;
--> statement-breakpoint
-- Who is to be reminded, and of how many applications; each is told of once in so long.
create function register.take_reminders(moment timestamptz, branch_waits interval, secretariat_waits interval)
  returns table (address text, language text, waiting integer)
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    with due as (
      update applications a set reminded_at = moment
      where (a.stage = 'branch' and greatest(a.since, a.reminded_at) < moment - branch_waits)
        or (a.stage = 'secretariat' and greatest(a.since, a.reminded_at) < moment - secretariat_waits)
      returning a.body_id, a.stage
    ), whom as (
      select h.holder from due d cross join lateral access.nearest_holders(
        case d.stage when 'secretariat' then 'members.confirm' else 'members.manage' end, d.body_id) as h(holder)
    )
    select c.email, c.locale, count(*)::integer from whom w join credentials c on c.member_id = w.holder
    where c.email is not null group by c.email, c.locale
  $$;
--> statement-breakpoint
-- The way in, by address, by number, or by a phone that is one person's alone.
drop function door.credentials(text);
--> statement-breakpoint
create function door.credentials(address text, phone bytea, wanted_number integer) returns table (member_id uuid, password_hash text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.member_id, c.password_hash from credentials c
    where not door.suspended(c.member_id) and c.member_id = any(
      array(select x.member_id from credentials x where x.email = address)
      || array(select m.id from members m where m.number = wanted_number)
      || (select case count(*) when 1 then array_agg(k.member_id) else '{}' end
        from contacts k join credentials x on x.member_id = k.member_id
        where k.phone_key = phone and x.password_hash is not null))
  $$;
--> statement-breakpoint
alter function door.credentials(text, bytea, integer) owner to portal_doorkeeper;
--> statement-breakpoint
revoke execute on function door.credentials(text, bytea, integer) from public;
--> statement-breakpoint
grant execute on function door.credentials(text, bytea, integer) to portal_door, portal_doorkeeper;
--> statement-breakpoint
alter function access.nearest_holders(text, uuid) owner to portal_keys;
--> statement-breakpoint
alter function access.holds_all_of(uuid) owner to portal_keys;
--> statement-breakpoint
revoke execute on function access.nearest_holders(text, uuid), access.holds_all_of(uuid) from public;
--> statement-breakpoint
grant execute on function access.nearest_holders(text, uuid), access.holds_all_of(uuid) to portal_registrar;
--> statement-breakpoint
do $$
declare signature regprocedure;
begin
  for signature in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'register' loop
    execute format('alter function %s owner to portal_registrar', signature);
    execute format('revoke execute on function %s from public', signature);
  end loop;
end $$;
--> statement-breakpoint
grant execute on function register.decide(uuid, text, text, text, uuid), register.admit(uuid, uuid, text, date),
  register.invite(uuid, text, bytea, interval), register.open_application(uuid),
  register.issue_code(uuid, bytea, interval), register.without_email(text, bytea, integer) to portal_member;
--> statement-breakpoint
grant execute on function register.application_behind(bytea), register.applicant_acts(bytea, text, text) to portal_door;
--> statement-breakpoint
grant execute on function register.take_reminders(timestamptz, interval, interval) to portal_job;
