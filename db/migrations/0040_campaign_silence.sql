set check_function_bodies = off;
--> statement-breakpoint
grant create on schema election to portal_clerk;
--> statement-breakpoint
-- Until when campaigning rests for what a body puts before the public; null where it does not rest now.
create function election.rests_until(body uuid) returns timestamptz
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select max(e.silent_until) from elections e
    where now() >= e.silent_from and now() < e.silent_until and election.is_within(e.id, body)
  $$;
--> statement-breakpoint
-- Whether a text or a programme is this body's.
create function election.is_own(article uuid, programme uuid, body uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select case when article is not null then exists (select from articles a where a.id = article and a.body_id = body)
      else exists (select from programmes p where p.id = programme and p.body_id = body) end
  $$;
--> statement-breakpoint
-- Whether an election's silence holds a text or a programme back: two people have not agreed otherwise.
create function election.holds_back(body uuid, article uuid, programme uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from elections e
      where now() >= e.silent_from and now() < e.silent_until and election.is_within(e.id, body)
        and not exists (select from silence_overrides o join silence_grants g on g.override_id = o.id
          where o.election_id = e.id and (o.article_id = article or o.programme_id = programme)))
  $$;
--> statement-breakpoint
create function election.check_article() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if exists (select from campaign_articles c where c.article_id = new.article_id)
        and election.holds_back(new.body_id, new.article_id, null)
      then perform access.refuse_by_rule('campaign_rests'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
create function election.check_programme() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if exists (select from programmes p where p.id = new.programme_id and p.kind = 'electoral')
        and election.holds_back(new.body_id, null, new.programme_id)
      then perform access.refuse_by_rule('campaign_rests'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
-- Nobody takes the mark away while it holds a text back.
create function election.check_unmarking() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if exists (select from articles a where a.id = old.article_id)
        and election.holds_back(old.body_id, old.article_id, null)
      then perform access.refuse_by_rule('campaign_rests'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
create function election.check_grant() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if exists (select from silence_overrides o where o.id = new.override_id and o.asked_by = new.granted_by)
      then perform access.refuse_by_rule('silence_granted_by_another'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
alter function election.rests_until(uuid) owner to portal_clerk;
--> statement-breakpoint
alter function election.is_own(uuid, uuid, uuid) owner to portal_clerk;
--> statement-breakpoint
alter function election.holds_back(uuid, uuid, uuid) owner to portal_clerk;
--> statement-breakpoint
alter function election.check_article() owner to portal_clerk;
--> statement-breakpoint
alter function election.check_programme() owner to portal_clerk;
--> statement-breakpoint
alter function election.check_unmarking() owner to portal_clerk;
--> statement-breakpoint
alter function election.check_grant() owner to portal_clerk;
--> statement-breakpoint
revoke create on schema election from portal_clerk;
--> statement-breakpoint
revoke execute on function election.rests_until(uuid), election.is_own(uuid, uuid, uuid), election.holds_back(uuid, uuid, uuid),
  election.check_article(), election.check_programme(), election.check_unmarking(), election.check_grant() from public;
--> statement-breakpoint
grant execute on function election.rests_until(uuid) to portal_member, portal_job;
--> statement-breakpoint
grant execute on function election.is_own(uuid, uuid, uuid) to portal_member;
--> statement-breakpoint
CREATE TABLE "campaign_articles" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"marked_by" uuid NOT NULL,
	"marked_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "campaign_articles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "silence_grants" (
	"override_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"granted_by" uuid NOT NULL,
	"granted_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "silence_grants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "silence_overrides" (
	"id" uuid PRIMARY KEY NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"article_id" uuid,
	"programme_id" uuid,
	"reason" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "silence_overrides_whole" UNIQUE("id","body_id"),
	CONSTRAINT "silence_overrides_of_one" CHECK (num_nonnulls("silence_overrides"."article_id", "silence_overrides"."programme_id") = 1),
	CONSTRAINT "silence_overrides_reasoned" CHECK (length(trim("silence_overrides"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "silence_overrides" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "campaign_articles" ADD CONSTRAINT "campaign_articles_marked_by_members_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_articles" ADD CONSTRAINT "campaign_articles_of_body" FOREIGN KEY ("article_id","body_id") REFERENCES "public"."articles"("id","body_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "silence_grants" ADD CONSTRAINT "silence_grants_granted_by_members_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "silence_grants" ADD CONSTRAINT "silence_grants_of_override" FOREIGN KEY ("override_id","body_id") REFERENCES "public"."silence_overrides"("id","body_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "silence_overrides" ADD CONSTRAINT "silence_overrides_election_id_elections_id_fk" FOREIGN KEY ("election_id") REFERENCES "public"."elections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "silence_overrides" ADD CONSTRAINT "silence_overrides_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "silence_overrides" ADD CONSTRAINT "silence_overrides_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "silence_overrides" ADD CONSTRAINT "silence_overrides_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "silence_overrides" ADD CONSTRAINT "silence_overrides_asked_by_members_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "campaign_articles_body_id_index" ON "campaign_articles" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "silence_grants_body_id_index" ON "silence_grants" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "silence_overrides_election_id_index" ON "silence_overrides" USING btree ("election_id");--> statement-breakpoint
CREATE INDEX "silence_overrides_body_id_index" ON "silence_overrides" USING btree ("body_id");--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "articles" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "campaign_articles" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("campaign_articles"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "campaign_articles"."body_id" = any((select access.bodies('news.publish'))::uuid[]) or "campaign_articles"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "campaign_articles" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("campaign_articles"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "campaign_articles"."body_id" = any((select access.bodies('news.publish'))::uuid[])) and "campaign_articles"."marked_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_removes" ON "campaign_articles" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("campaign_articles"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "campaign_articles"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "campaign_articles" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "campaign_articles" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "silence_grants" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("silence_grants"."body_id" = any((select access.bodies('news.publish'))::uuid[]) or "silence_grants"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "silence_grants"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "silence_grants" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("silence_grants"."body_id" = any((select access.bodies('election.plan'))::uuid[])) and "silence_grants"."granted_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "silence_grants" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "silence_grants" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "silence_overrides" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("silence_overrides"."body_id" = any((select access.bodies('news.publish'))::uuid[]) or "silence_overrides"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "silence_overrides"."body_id" = any((select access.bodies('election.plan'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "silence_overrides" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("silence_overrides"."body_id" = any((select access.bodies('news.publish'))::uuid[]) or "silence_overrides"."body_id" = any((select access.bodies('programme.adopt'))::uuid[])) and "silence_overrides"."asked_by" = (select access.me())
      and election.is_within("silence_overrides"."election_id", "silence_overrides"."body_id")
      and election.is_own("silence_overrides"."article_id", "silence_overrides"."programme_id", "silence_overrides"."body_id"));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "silence_overrides" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "silence_overrides" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);
--> statement-breakpoint
create trigger campaign_article_rests after insert or update on publications for each row execute function election.check_article();
--> statement-breakpoint
create trigger campaign_programme_rests after insert on programme_openings for each row execute function election.check_programme();
--> statement-breakpoint
create trigger campaign_mark_stays after delete on campaign_articles for each row execute function election.check_unmarking();
--> statement-breakpoint
create trigger silence_granted_by_another after insert on silence_grants for each row execute function election.check_grant();
