CREATE TABLE "cards" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"hash" "bytea" NOT NULL,
	"code_sealed" "bytea" NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "cards_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "cards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "data_answers" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "data_answers_say_why_not" CHECK ("data_answers"."outcome" <> 'declined' or length(trim("data_answers"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "data_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "data_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"wanted" text DEFAULT '' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "data_requests_are_due_later" CHECK ("data_requests"."due_at" > "data_requests"."asked_at")
);
--> statement-breakpoint
ALTER TABLE "data_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "email_changes" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_sealed" "bytea" NOT NULL,
	"email_key" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "email_changes_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "email_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "erasures" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"cause" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"carried_out_at" timestamp with time zone,
	CONSTRAINT "erasures_leave_time_to_think" CHECK ("erasures"."cause" = 'retention' or "erasures"."due_at" >= "erasures"."asked_at" + interval '7 days')
);
--> statement-breakpoint
ALTER TABLE "erasures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "holdings" (
	"position" integer PRIMARY KEY NOT NULL,
	"plan" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "holdings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "retention_times" (
	"kind" text PRIMARY KEY NOT NULL,
	"months" integer NOT NULL,
	CONSTRAINT "retention_times_are_months" CHECK ("retention_times"."months" between 1 and 120)
);
--> statement-breakpoint
ALTER TABLE "retention_times" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "credentials" ADD COLUMN "locale_chosen" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_answers" ADD CONSTRAINT "data_answers_request_id_data_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."data_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_answers" ADD CONSTRAINT "data_answers_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_answers" ADD CONSTRAINT "data_answers_answered_by_members_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_changes" ADD CONSTRAINT "email_changes_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "data_requests_member_id_index" ON "data_requests" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "data_requests_body_id_due_at_index" ON "data_requests" USING btree ("body_id","due_at");--> statement-breakpoint
CREATE INDEX "ledger_actor_id_index" ON "ledger" USING btree ("actor_id");--> statement-breakpoint
CREATE POLICY "member_changes" ON "credentials" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("credentials"."member_id" = (select access.me())) WITH CHECK ("credentials"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "credentials" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_blanks" ON "credentials" AS PERMISSIVE FOR UPDATE TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "credentials" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "ledger" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "ledger_details" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "ledger_details" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "sessions" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "sessions" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "submissions" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "submissions" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "tokens" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "tokens" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_blanks" ON "tokens" AS PERMISSIVE FOR UPDATE TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "documents" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "pictures" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "articles" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "corrections" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "discards" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "drafts" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "leads" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "publications" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "schedules" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "versions" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "withdrawals" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "coming_dates" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "message_handlings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "messages" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "messages" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "organisation" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "bodies" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_blanks" ON "mandate_endings" AS PERMISSIVE FOR UPDATE TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "mandate_endings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_blanks" ON "mandates" AS PERMISSIVE FOR UPDATE TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "mandates" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_blanks" ON "members" AS PERMISSIVE FOR UPDATE TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "members" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "offices" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "suspensions" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "suspensions" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "cards" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("cards"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_adds" ON "cards" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("cards"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "cards" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("cards"."member_id" = (select access.me())) WITH CHECK ("cards"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "cards" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "data_answers" AS PERMISSIVE FOR SELECT TO "portal_member" USING (exists (select from data_requests r where r.id = "data_answers"."request_id"));--> statement-breakpoint
CREATE POLICY "member_adds" ON "data_answers" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("data_answers"."answered_by" = (select access.me()) and ("data_answers"."body_id" = any((select access.bodies('members.manage'))::uuid[]))
      and exists (select from data_requests r where r.id = "data_answers"."request_id" and r.body_id = "data_answers"."body_id"));--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "data_answers" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "data_requests" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("data_requests"."member_id" = (select access.me()) or "data_requests"."body_id" = any((select access.bodies('members.manage'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "data_requests" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("data_requests"."member_id" = (select access.me()) and "data_requests"."body_id" = coalesce(
      (select p.body_id from profiles p where p.member_id = "data_requests"."member_id"), (select o.root_id from organisation o limit 1)));--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "data_requests" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "email_changes" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("email_changes"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_adds" ON "email_changes" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("email_changes"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "email_changes" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("email_changes"."member_id" = (select access.me())) WITH CHECK ("email_changes"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_removes" ON "email_changes" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("email_changes"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "email_changes" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "job_finds" ON "email_changes" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_clears" ON "email_changes" AS PERMISSIVE FOR DELETE TO "portal_job" USING ("email_changes"."ends_at" < now());--> statement-breakpoint
CREATE POLICY "member_reads" ON "erasures" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("erasures"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_adds" ON "erasures" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("erasures"."member_id" = (select access.me()) and "erasures"."cause" = 'asked' and "erasures"."carried_out_at" is null);--> statement-breakpoint
CREATE POLICY "member_removes" ON "erasures" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("erasures"."member_id" = (select access.me()) and "erasures"."cause" = 'asked' and "erasures"."carried_out_at" is null);--> statement-breakpoint
CREATE POLICY "registrar_keeps" ON "erasures" AS PERMISSIVE FOR ALL TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_follows" ON "holdings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "retention_times" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_changes" ON "retention_times" AS PERMISSIVE FOR UPDATE TO "portal_member" USING (exists (select from organisation o
  where o.root_id = any((select access.bodies('settings.manage'))::uuid[]))) WITH CHECK (exists (select from organisation o
  where o.root_id = any((select access.bodies('settings.manage'))::uuid[])));--> statement-breakpoint
CREATE POLICY "registrar_reads" ON "retention_times" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
ALTER POLICY "member_adds" ON "contacts" TO portal_member WITH CHECK ("contacts"."member_id" = (select access.me()) or exists (select from profiles p where p.member_id = "contacts"."member_id" and p.body_id = any((select access.bodies('members.manage'))::uuid[])));
--> statement-breakpoint
insert into retention_times (kind, months) values ('left', 24), ('consents', 36), ('requests', 24);
--> statement-breakpoint
-- Blanking the note of a mandate is no change to it: whoever may touch that column only ever empties it.
create or replace trigger mandates_checked after insert or update of id, member_id, office_id, body_id, starts_at, ends_at,
  decision, decided_on, delegated_from, given_by on mandates for each row execute function access.check_mandate();
--> statement-breakpoint
-- A language that somebody chose stays, in whichever one they sign in next.
create function access.keep_chosen_language() returns trigger language plpgsql
  as $$ begin new.locale := old.locale; return new; end $$;
--> statement-breakpoint
create trigger chosen_language_stays before update of locale on credentials for each row
  when (old.locale_chosen and current_user = 'portal_doorkeeper') execute function access.keep_chosen_language();
--> statement-breakpoint
-- The branch that keeps this member’s data, or the whole organisation where none does.
create function register.home_of(who uuid) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce((select p.body_id from profiles p where p.member_id = who), (select root_id from organisation limit 1))
  $$;
--> statement-breakpoint
-- Which rows of a table concern a member ($1), by the plan that the owner laid down.
create function register.concerns(whose jsonb) returns text
  language sql immutable set search_path = public, pg_temp
  as $$
    select case when whose ? 'through'
      then format('t.%I in (select x.%I from %I x where x.%I = $1%s)', whose->>'column', whose->'through'->>'key',
        whose->'through'->>'table', whose->'through'->>'column', case when whose->'through' ? 'text' then '::text' else '' end)
      else format('t.%I = $1%s', whose->>'column', case when whose ? 'text' then '::text' else '' end) end
  $$;
--> statement-breakpoint
-- Everything that is held about the signed-in member, table by table; of anyone else, nothing.
create function register.about_me() returns table (place integer, held jsonb)
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
    declare one record;
    begin
      for one in select h.position, h.plan from holdings h order by h.position loop
        place := one.position;
        execute format('select coalesce(jsonb_agg(to_jsonb(r)), ''[]'') from (select %s from %I t where %s) r',
          (select string_agg(format('t.%I', c), ', ') from jsonb_array_elements_text(one.plan->'shown') c),
          one.plan->>'table', register.concerns(one.plan->'whose')) into held using access.me();
        return next;
      end loop;
    end
  $$;
--> statement-breakpoint
-- Whether nobody else could give offices in the whole organisation.
create function register.last_to_assign(who uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with assigning as (
      select m.member_id from mandates m join offices o on o.id = m.office_id join organisation g on g.root_id = m.body_id
      where 'mandates.assign' = any(o.capabilities) and m.delegated_from is null
        and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
        and not exists (select from suspensions s where s.member_id = m.member_id
          and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now()))
        and not exists (select from erasures e where e.member_id = m.member_id and e.member_id <> who)
    )
    select exists (select from assigning where member_id = who)
      and not exists (select from assigning where member_id <> who)
  $$;
--> statement-breakpoint
create function register.am_i_the_last() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select register.last_to_assign(access.me()) $$;
--> statement-breakpoint
-- The signed-in member takes the address that they have shown to be theirs; links sent to the one before are spent.
-- Out: the address before, or null where the link is not theirs or no longer good.
create function register.confirm_my_email(link_hash bytea) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare asked email_changes; earlier text;
    begin
      delete from email_changes where member_id = access.me() and hash = link_hash and ends_at > now() returning * into asked;
      if not found then return null; end if;
      select c.email into earlier from credentials c where c.member_id = access.me();
      update credentials set email = asked.email where member_id = access.me();
      insert into contacts (member_id, email_sealed, email_key) values (access.me(), asked.email_sealed, asked.email_key)
        on conflict (member_id) do update set email_sealed = excluded.email_sealed, email_key = excluded.email_key;
      update tokens set used_at = now() where member_id = access.me() and used_at is null;
      return earlier;
    end
  $$;
--> statement-breakpoint
-- A name is put right at its bearer’s own request, by whoever manages their home.
create function register.correct_name(request uuid, correct text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare asked data_requests;
    begin
      select * into asked from data_requests r where r.id = request and r.kind = 'correction'
        and r.subject in ('nameAr', 'nameLatin', 'knownAs') and r.body_id = any(access.bodies('members.manage'))
        and not exists (select from data_answers a where a.request_id = r.id);
      if not found then return false; end if;
      update members set name_ar = case asked.subject when 'nameAr' then correct else name_ar end,
        name_latin = case asked.subject when 'nameLatin' then correct else name_latin end,
        known_as = case asked.subject when 'knownAs' then correct else known_as end
      where id = asked.member_id;
      return true;
    end
  $$;
--> statement-breakpoint
-- Whose card this is, for those who read the register of its holder’s home, and it is written down. For everyone
-- else, and for a code that is none, the same silence after the same look-up.
create function register.check_card(code_hash bytea)
  returns table (name_ar text, name_latin text, number integer, body_id uuid, ends_on date, state text)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare card cards; home uuid;
    begin
      select * into card from cards c where c.hash = code_hash;
      home := register.home_of(card.member_id);
      if card.member_id is null or not home = any(access.bodies('members.read')) then return; end if;
      insert into ledger (id, actor_id, act, subject, body_id)
        values (gen_random_uuid(), access.me(), 'card.checked', card.member_id::text, home);
      return query select m.name_ar, m.name_latin, m.number, home, card.ends_on,
        case when exists (select from suspensions s where s.member_id = m.id and s.starts_at <= now()
            and (s.ends_at is null or s.ends_at > now())) then 'suspended'
          when not exists (select from mandates d where d.member_id = m.id and d.starts_at <= now()
            and (d.ends_at is null or d.ends_at > now())) then 'left'
          when card.ends_on < current_date then 'expired' else 'valid' end
        from members m where m.id = card.member_id;
    end
  $$;
--> statement-breakpoint
create function register.due_erasures() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select e.member_id from erasures e where e.carried_out_at is null and e.due_at <= now() order by e.due_at $$;
--> statement-breakpoint
-- Erases one member, all of it or nothing, by the plan that the owner laid down; the chain of the ledger stays whole.
-- Out: the addresses whose letters must go too; null where it is not time, or nobody else could give offices.
create function register.erase(who uuid) returns text[]
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare one record; known text[]; addresses text[];
    begin
      perform from erasures e where e.member_id = who and e.carried_out_at is null and e.due_at <= now() for update;
      if not found or register.last_to_assign(who) then return null; end if;
      addresses := array(select c.email from credentials c where c.member_id = who
        union select x.email from email_changes x where x.member_id = who);
      select array_remove(array[m.name_ar, m.name_latin] || addresses, '') into known from members m where m.id = who;
      -- What names them goes. A line that also answers to others for what was done to them keeps its numbers.
      delete from ledger_details d using ledger l where l.id = d.line_id and (l.subject = who::text
        or (l.count <= 1 and position(who::text in d.details::text) > 0)
        or exists (select from unnest(known) word where position(trim(both '"' from to_jsonb(word)::text) in d.details::text) > 0));
      update mandates set ends_at = greatest(now(), starts_at)
        where member_id = who and (ends_at is null or ends_at > now());
      for one in select h.plan from holdings h order by h.position loop
        if one.plan->>'erased' = 'removed' then
          execute format('delete from %I t where %s', one.plan->>'table', register.concerns(one.plan->'whose')) using who;
        elsif one.plan->'erased' ? 'blanked' then
          execute format('update %I t set %s where %s', one.plan->>'table',
            (select string_agg(format('%I = %L', b.key, b.value), ', ') from jsonb_each_text(one.plan->'erased'->'blanked') b),
            register.concerns(one.plan->'whose')) using who;
        end if;
      end loop;
      update erasures set carried_out_at = now() where member_id = who;
      insert into ledger (id, actor_id, act, subject, body_id)
        select gen_random_uuid(), who, 'member.erased', who::text, root_id from organisation limit 1;
      return addresses;
    end
  $$;
--> statement-breakpoint
-- What has outlived its time goes; whoever left that long ago is to be erased.
create function register.keep_times() returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    begin
      delete from consents c using retention_times t
        where t.kind = 'consents' and c.withdrawn_at < now() - make_interval(months => t.months);
      delete from data_requests r using retention_times t, data_answers a
        where t.kind = 'requests' and a.request_id = r.id and a.answered_at < now() - make_interval(months => t.months);
      insert into erasures (member_id, cause, due_at)
        select m.member_id, 'retention', now() from mandates m
        where not exists (select from erasures e where e.member_id = m.member_id)
        group by m.member_id
        having max(coalesce(m.ends_at, 'infinity')) < now() - make_interval(months =>
          (select t.months from retention_times t where t.kind = 'left'));
    end
  $$;
--> statement-breakpoint
do $$
declare signature regprocedure;
begin
  for signature in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'register' and p.proname in ('home_of', 'concerns', 'about_me', 'last_to_assign', 'am_i_the_last',
      'confirm_my_email', 'correct_name', 'check_card', 'due_erasures', 'erase', 'keep_times') loop
    execute format('alter function %s owner to portal_registrar', signature);
    execute format('revoke execute on function %s from public', signature);
    execute format('grant execute on function %s to portal_registrar', signature);
  end loop;
end $$;
--> statement-breakpoint
revoke execute on function access.keep_chosen_language() from public;
--> statement-breakpoint
grant execute on function register.about_me(), register.am_i_the_last(), register.confirm_my_email(bytea),
  register.correct_name(uuid, text), register.check_card(bytea) to portal_member;
--> statement-breakpoint
grant usage on schema register to portal_job;
--> statement-breakpoint
grant execute on function register.due_erasures(), register.erase(uuid), register.keep_times() to portal_job;
