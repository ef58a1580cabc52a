CREATE TABLE "search_desk_entries" (
	"article_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"body_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"told_on" date NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"words" text NOT NULL,
	"vector" "tsvector" NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "search_desk_entries_article_id_locale_pk" PRIMARY KEY("article_id","locale")
);
--> statement-breakpoint
ALTER TABLE "search_desk_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_entries" (
	"article_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"body_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"told_on" date NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"words" text NOT NULL,
	"vector" "tsvector" NOT NULL,
	"slug" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "search_entries_article_id_locale_pk" PRIMARY KEY("article_id","locale")
);
--> statement-breakpoint
ALTER TABLE "search_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_synonyms" (
	"meaning" text NOT NULL,
	"phrase" text NOT NULL,
	CONSTRAINT "search_synonyms_phrase_meaning_pk" PRIMARY KEY("phrase","meaning")
);
--> statement-breakpoint
ALTER TABLE "search_synonyms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"spelled" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "search_desk_entries" ADD CONSTRAINT "search_desk_entries_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_desk_entries_told_on_index" ON "search_desk_entries" USING btree ("told_on");--> statement-breakpoint
CREATE INDEX "search_desk_entries_vector_index" ON "search_desk_entries" USING gin ("vector") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_entries_told_on_index" ON "search_entries" USING btree ("told_on");--> statement-breakpoint
CREATE INDEX "search_entries_vector_index" ON "search_entries" USING gin ("vector") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_synonyms_meaning_index" ON "search_synonyms" USING btree ("meaning");--> statement-breakpoint
CREATE INDEX "search_words_word_index" ON "search_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE POLICY "search_reads" ON "articles" AS PERMISSIVE FOR SELECT TO "portal_search" USING (true);--> statement-breakpoint
CREATE POLICY "search_reads" ON "drafts" AS PERMISSIVE FOR SELECT TO "portal_search" USING (true);--> statement-breakpoint
CREATE POLICY "search_reads" ON "publications" AS PERMISSIVE FOR SELECT TO "portal_search" USING (true);--> statement-breakpoint
CREATE POLICY "search_reads" ON "versions" AS PERMISSIVE FOR SELECT TO "portal_search" USING (true);--> statement-breakpoint
CREATE POLICY "search_reads" ON "communes" AS PERMISSIVE FOR SELECT TO "portal_search" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "search_desk_entries" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("search_desk_entries"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "search_desk_entries"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "search_keeps" ON "search_desk_entries" AS PERMISSIVE FOR ALL TO "portal_search" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "published" ON "search_entries" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "search_keeps" ON "search_entries" AS PERMISSIVE FOR ALL TO "portal_search" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "published" ON "search_synonyms" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "search_keeps" ON "search_synonyms" AS PERMISSIVE FOR ALL TO "portal_search" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "published" ON "search_words" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "search_keeps" ON "search_words" AS PERMISSIVE FOR ALL TO "portal_search" USING (true) WITH CHECK (true);