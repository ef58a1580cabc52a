DROP INDEX "publications_locale_topic_id_published_at_index";--> statement-breakpoint
CREATE INDEX "publications_published_at_index" ON "publications" USING btree ("published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "publications_topic_id_published_at_index" ON "publications" USING btree ("topic_id","published_at" DESC NULLS LAST);
