CREATE TABLE "discards" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"discarded_by" uuid NOT NULL,
	"discarded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "discards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "drafts" DROP CONSTRAINT "drafts_article_id_body_id_articles_id_body_id_fk";
--> statement-breakpoint
ALTER TABLE "schedules" DROP CONSTRAINT "schedules_article_id_body_id_articles_id_body_id_fk";
--> statement-breakpoint
ALTER TABLE "versions" DROP CONSTRAINT "versions_article_id_body_id_articles_id_body_id_fk";
--> statement-breakpoint
ALTER TABLE "schedules" ADD COLUMN "version_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "discards" ADD CONSTRAINT "discards_discarded_by_members_id_fk" FOREIGN KEY ("discarded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discards" ADD CONSTRAINT "discards_article_id_body_id_articles_id_body_id_fk" FOREIGN KEY ("article_id","body_id") REFERENCES "public"."articles"("id","body_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_article_id_body_id_articles_id_body_id_fk" FOREIGN KEY ("article_id","body_id") REFERENCES "public"."articles"("id","body_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_article_id_body_id_articles_id_body_id_fk" FOREIGN KEY ("article_id","body_id") REFERENCES "public"."articles"("id","body_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_article_id_body_id_articles_id_body_id_fk" FOREIGN KEY ("article_id","body_id") REFERENCES "public"."articles"("id","body_id") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE POLICY "job_finds_discarded" ON "articles" AS PERMISSIVE FOR SELECT TO "portal_job" USING (exists (select from discards d where d.article_id = "articles"."id" and d.discarded_at < now() - interval '30 days'));--> statement-breakpoint
CREATE POLICY "job_clears_discarded" ON "articles" AS PERMISSIVE FOR DELETE TO "portal_job" USING (exists (select from discards d where d.article_id = "articles"."id" and d.discarded_at < now() - interval '30 days'));--> statement-breakpoint
CREATE POLICY "member_reads" ON "discards" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("discards"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "discards"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "discards" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("discards"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "discards"."body_id" = any((select access.bodies('news.publish'))::uuid[])) and "discards"."discarded_by" = (select access.me())
      and not exists (select from publications p where p.article_id = "discards"."article_id")
      and not exists (select from withdrawals w where w.article_id = "discards"."article_id"));--> statement-breakpoint
CREATE POLICY "member_removes" ON "discards" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("discards"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "discards"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "job_finds" ON "discards" AS PERMISSIVE FOR SELECT TO "portal_job" USING ("discards"."discarded_at" < now() - interval '30 days');--> statement-breakpoint
ALTER POLICY "member_changes" ON "drafts" TO portal_member USING ("drafts"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "drafts"."body_id" = any((select access.bodies('news.publish'))::uuid[])) WITH CHECK (("drafts"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "drafts"."body_id" = any((select access.bodies('news.publish'))::uuid[])) and "drafts"."saved_by" = (select access.me()));--> statement-breakpoint
ALTER POLICY "member_adds" ON "leads" TO portal_member WITH CHECK (exists (select from organisation o
  where o.root_id = any((select access.bodies('news.publish'))::uuid[])) and "leads"."chosen_by" = (select access.me()));--> statement-breakpoint
ALTER POLICY "member_removes" ON "leads" TO portal_member USING (exists (select from organisation o
  where o.root_id = any((select access.bodies('news.publish'))::uuid[])));--> statement-breakpoint
ALTER POLICY "member_adds" ON "publication_documents" TO portal_member WITH CHECK (("publication_documents"."body_id" = any((select access.bodies('news.publish'))::uuid[]))
      and exists (select from documents d where d.id = "publication_documents"."document_id" and d.removed_at is null));--> statement-breakpoint
ALTER POLICY "member_adds" ON "publication_pictures" TO portal_member WITH CHECK (("publication_pictures"."body_id" = any((select access.bodies('news.publish'))::uuid[]))
      and exists (select from pictures p where p.id = "publication_pictures"."picture_id" and p.removed_at is null));--> statement-breakpoint
ALTER POLICY "member_adds" ON "schedules" TO portal_member WITH CHECK (("schedules"."body_id" = any((select access.bodies('news.publish'))::uuid[])) and "schedules"."planned_by" = (select access.me())
      and access.may_put_before_public("schedules"."version_id"));--> statement-breakpoint
ALTER POLICY "member_adds" ON "versions" TO portal_member WITH CHECK (("versions"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "versions"."body_id" = any((select access.bodies('news.publish'))::uuid[])) and ("versions"."saved_by" = (select access.me())
      or exists (select from drafts d where d.article_id = "versions"."article_id" and d.locale = "versions"."locale"
        and d.saved_by = "versions"."saved_by" and d.title = "versions"."title" and d.summary = "versions"."summary"
        and d.body = "versions"."body")));