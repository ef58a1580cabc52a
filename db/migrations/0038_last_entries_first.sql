DROP INDEX "funding_entries_programme_id_index";--> statement-breakpoint
DROP INDEX "progress_entries_point_id_happened_on_index";--> statement-breakpoint
CREATE INDEX "funding_entries_programme_id_recorded_at_index" ON "funding_entries" USING btree ("programme_id","recorded_at");--> statement-breakpoint
CREATE INDEX "progress_entries_in_order" ON "progress_entries" USING btree ("point_id","happened_on","entered_at","id");--> statement-breakpoint
CREATE INDEX "progress_entries_correcting" ON "progress_entries" USING btree ("programme_id") WHERE "progress_entries"."corrects" is not null;