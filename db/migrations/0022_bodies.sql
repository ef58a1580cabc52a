set check_function_bodies = off;
--> statement-breakpoint
-- Which of these mandates are those of leaders: an office that the statutes name for that kind of body, held oneself.
create function access.leading(wanted uuid[]) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select m.id from mandates m
      join bodies b on b.id = m.body_id and (b.dissolved_on is null or b.dissolved_on > current_date)
      join offices o on o.id = m.office_id and o.key <> 'member'
      join statute_offices s on s.kind = b.kind and s.office_id = m.office_id
    where m.id = any(wanted) and m.delegated_from is null
  $$;
--> statement-breakpoint
-- The mandates whose holders may stand before the public now: they agreed, lead, and are neither past their time nor suspended.
create function access.shown_mandates() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(m.id), '{}') from leader_notices n
      join mandates m on m.id = n.mandate_id and m.member_id = n.member_id
    where m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
      and not exists (select from suspensions s where s.member_id = m.member_id
        and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now()))
      and m.id in (select access.leading((select array_agg(mandate_id) from leader_notices)))
  $$;
--> statement-breakpoint
-- Whether the actor may put this mandate of theirs before the public, under the name that they are recorded with.
create function access.may_be_shown(wanted uuid, in_body uuid, as_office uuid, called_ar text, called_latin text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from access.current_mandates(access.me()) c
        where c.id = wanted and c.body_id = in_body and c.office_id = as_office)
      and exists (select from members p where p.id = access.me() and (p.name_ar, p.name_latin) = (called_ar, called_latin))
      and exists (select access.leading(array[wanted]))
  $$;
--> statement-breakpoint
-- An address in Latin letters for a body that was given none: of its French name, numbered where another has it.
create function access.address_body() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare plain text; free text; n integer := 1;
    begin
      perform pg_advisory_xact_lock(hashtext('wahaj.body-addresses'));
      plain := regexp_replace(normalize(lower(new.name_fr), nfkd), '[\u0300-\u036F]', '', 'g');
      plain := replace(replace(plain, 'œ', 'oe'), 'æ', 'ae');
      plain := regexp_replace(plain, '(^|[^a-z0-9])[ld][''’](?=[a-z0-9])', '\1', 'g');
      plain := btrim(left(btrim(regexp_replace(plain, '[^a-z0-9]+', '-', 'g'), '-'), 50), '-');
      if plain = '' then plain := new.kind || '-' || left(new.id::text, 8); end if;
      free := plain;
      while exists (select from bodies b where b.slug = free) loop
        n := n + 1;
        free := plain || '-' || n;
      end loop;
      new.slug := free;
      return new;
    end
  $$;
--> statement-breakpoint
alter function access.leading(uuid[]) owner to portal_keys;
--> statement-breakpoint
alter function access.shown_mandates() owner to portal_keys;
--> statement-breakpoint
alter function access.may_be_shown(uuid, uuid, uuid, text, text) owner to portal_keys;
--> statement-breakpoint
alter function access.address_body() owner to portal_keys;
--> statement-breakpoint
revoke execute on function access.leading(uuid[]), access.shown_mandates(), access.may_be_shown(uuid, uuid, uuid, text, text), access.address_body() from public;
--> statement-breakpoint
grant execute on function access.leading(uuid[]) to portal_keys;
--> statement-breakpoint
grant execute on function access.shown_mandates() to portal_visitor, portal_member;
--> statement-breakpoint
grant execute on function access.may_be_shown(uuid, uuid, uuid, text, text) to portal_member;
--> statement-breakpoint
CREATE TABLE "body_cards" (
	"body_id" uuid PRIMARY KEY NOT NULL,
	"address" jsonb DEFAULT '{"ar": "", "fr": "", "en": ""}' NOT NULL,
	"meeting_place" jsonb DEFAULT '{"ar": "", "fr": "", "en": ""}' NOT NULL,
	"meeting_times" jsonb DEFAULT '{"ar": "", "fr": "", "en": ""}' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"phone" text,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "body_cards_phone" CHECK ("body_cards"."phone" ~ '^\+[1-9][0-9]{6,14}$')
);
--> statement-breakpoint
ALTER TABLE "body_cards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "leader_notices" (
	"mandate_id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"office_id" uuid NOT NULL,
	"name_ar" text NOT NULL,
	"name_latin" text NOT NULL,
	"wording" integer NOT NULL,
	"consented_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "leader_notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "bodies" ADD COLUMN "slug" text DEFAULT '' NOT NULL;--> statement-breakpoint
create trigger bodies_addressed before insert or update of slug on bodies for each row when (new.slug = '')
  execute function access.address_body();
--> statement-breakpoint
alter table bodies no force row level security;
--> statement-breakpoint
update bodies set slug = '';
--> statement-breakpoint
alter table bodies force row level security;
--> statement-breakpoint
ALTER TABLE "body_cards" ADD CONSTRAINT "body_cards_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_cards" ADD CONSTRAINT "body_cards_changed_by_members_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leader_notices" ADD CONSTRAINT "leader_notices_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leader_notices" ADD CONSTRAINT "leader_notices_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leader_notices" ADD CONSTRAINT "leader_notices_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leader_notices" ADD CONSTRAINT "leader_notices_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "leader_notices_body_id_index" ON "leader_notices" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "leader_notices_member_id_index" ON "leader_notices" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "publications_body_id_published_at_index" ON "publications" USING btree ("body_id","published_at" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_slug_unique" UNIQUE("slug");--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_slug" CHECK ("bodies"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("bodies"."slug") <= 60);--> statement-breakpoint
CREATE POLICY "published" ON "body_cards" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_adds" ON "body_cards" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("body_cards"."changed_by" = (select access.me()) and "body_cards"."body_id" = any((select access.bodies('bodies.manage'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_changes" ON "body_cards" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("body_cards"."body_id" = any((select access.bodies('bodies.manage'))::uuid[])) WITH CHECK ("body_cards"."changed_by" = (select access.me()) and "body_cards"."body_id" = any((select access.bodies('bodies.manage'))::uuid[]));--> statement-breakpoint
CREATE POLICY "published" ON "leader_notices" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING ("leader_notices"."mandate_id" = any((select access.shown_mandates())::uuid[]));--> statement-breakpoint
CREATE POLICY "member_reads" ON "leader_notices" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("leader_notices"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_adds" ON "leader_notices" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("leader_notices"."member_id" = (select access.me())
      and access.may_be_shown("leader_notices"."mandate_id", "leader_notices"."body_id", "leader_notices"."office_id", "leader_notices"."name_ar", "leader_notices"."name_latin"));--> statement-breakpoint
CREATE POLICY "member_removes" ON "leader_notices" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("leader_notices"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "keys_read" ON "leader_notices" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);
--> statement-breakpoint
-- What is closed to its owner too is opened for these lines; db/locks.ts closes it again.
alter table offices no force row level security;
--> statement-breakpoint
update offices set capabilities = array_append(capabilities, 'bodies.manage')
  where key in ('provincialSecretary', 'branchSecretary', 'sectorCoordinator') and not 'bodies.manage' = any(capabilities);
--> statement-breakpoint
alter table offices force row level security;
--> statement-breakpoint
alter table statutes no force row level security;
--> statement-breakpoint
alter table statute_offices no force row level security;
--> statement-breakpoint
-- Who leads the province is an office of its statutes, too, where these stand as they were laid.
insert into statute_offices (kind, office_id, seats, position)
  select s.kind, o.id, null, 0 from statutes s, offices o
  where s.kind = 'organisation' and o.key = 'provincialSecretary'
    and not exists (select from statute_offices known where known.kind = 'organisation');
--> statement-breakpoint
alter table statute_offices force row level security;
--> statement-breakpoint
alter table statutes force row level security;
