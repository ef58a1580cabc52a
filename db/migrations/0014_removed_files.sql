ALTER TABLE "renditions" DROP CONSTRAINT "renditions_picture_id_body_id_pictures_id_body_id_fk";
--> statement-breakpoint
ALTER TABLE "articles" DROP CONSTRAINT "articles_cover_id_pictures_id_fk";
--> statement-breakpoint
ALTER TABLE "versions" DROP CONSTRAINT "versions_cover_id_pictures_id_fk";
--> statement-breakpoint
ALTER TABLE "renditions" ADD CONSTRAINT "renditions_picture_id_body_id_pictures_id_body_id_fk" FOREIGN KEY ("picture_id","body_id") REFERENCES "public"."pictures"("id","body_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_cover_id_pictures_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."pictures"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_cover_id_pictures_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."pictures"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "job_finds_removed" ON "documents" AS PERMISSIVE FOR SELECT TO "portal_job" USING ("documents"."removed_at" < now() - interval '30 days');--> statement-breakpoint
CREATE POLICY "job_clears_removed" ON "documents" AS PERMISSIVE FOR DELETE TO "portal_job" USING ("documents"."removed_at" < now() - interval '30 days'
        and not exists (select from publication_documents u where u.document_id = "documents"."id"));--> statement-breakpoint
CREATE POLICY "job_finds_removed" ON "pictures" AS PERMISSIVE FOR SELECT TO "portal_job" USING ("pictures"."removed_at" < now() - interval '30 days');--> statement-breakpoint
CREATE POLICY "job_clears_removed" ON "pictures" AS PERMISSIVE FOR DELETE TO "portal_job" USING ("pictures"."removed_at" < now() - interval '30 days'
        and not exists (select from publication_pictures u where u.picture_id = "pictures"."id"));--> statement-breakpoint
CREATE POLICY "job_finds_removed" ON "renditions" AS PERMISSIVE FOR SELECT TO "portal_job" USING (exists (select from pictures p where p.id = "renditions"."picture_id"));--> statement-breakpoint
CREATE POLICY "job_looks" ON "publication_documents" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "job_looks" ON "publication_pictures" AS PERMISSIVE FOR SELECT TO "portal_job" USING (true);