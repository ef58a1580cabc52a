CREATE TABLE "credentials" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "credentials_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ledger" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"act" text NOT NULL,
	"subject" text,
	"body_id" uuid,
	"count" integer DEFAULT 1 NOT NULL,
	"details_hash" "bytea"
);
--> statement-breakpoint
ALTER TABLE "ledger" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ledger_details" (
	"line_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid,
	"salt" "bytea" NOT NULL,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ledger_details" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ledger_links" (
	"position" bigint PRIMARY KEY NOT NULL,
	"line_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "ledger_links_lineId_unique" UNIQUE("line_id")
);
--> statement-breakpoint
ALTER TABLE "ledger_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hash" "bytea" NOT NULL,
	"member_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"assurance" integer DEFAULT 1 NOT NULL,
	"device" text DEFAULT '' NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "sessions_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "submissions" (
	"member_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"act" text NOT NULL,
	"answer" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "submissions_member_id_key_pk" PRIMARY KEY("member_id","key")
);
--> statement-breakpoint
ALTER TABLE "submissions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tokens" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visitor_refusals" (
	"day" text NOT NULL,
	"act" text NOT NULL,
	"reason" text NOT NULL,
	"count" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "visitor_refusals_day_act_reason_pk" PRIMARY KEY("day","act","reason")
);
--> statement-breakpoint
ALTER TABLE "visitor_refusals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"name" text NOT NULL,
	"title" text NOT NULL,
	"type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "documents_name_unique" UNIQUE("name"),
	CONSTRAINT "documents_have_a_title" CHECK (length(trim("documents"."title")) > 0)
);
--> statement-breakpoint
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pictures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"name" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"alt_ar" text DEFAULT '' NOT NULL,
	"alt_fr" text DEFAULT '' NOT NULL,
	"alt_en" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"consent" text,
	"consent_note" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "pictures_name_unique" UNIQUE("name"),
	CONSTRAINT "pictures_id_body" UNIQUE("id","body_id")
);
--> statement-breakpoint
ALTER TABLE "pictures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "renditions" (
	"picture_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"format" text NOT NULL,
	"bytes" integer NOT NULL,
	CONSTRAINT "renditions_picture_id_width_format_pk" PRIMARY KEY("picture_id","width","format")
);
--> statement-breakpoint
ALTER TABLE "renditions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"byline_id" uuid NOT NULL,
	"kind" text DEFAULT 'news' NOT NULL,
	"topic_id" uuid NOT NULL,
	"event_on" date,
	"cover_id" uuid,
	"code" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "articles_code_unique" UNIQUE("code"),
	CONSTRAINT "articles_id_body" UNIQUE("id","body_id")
);
--> statement-breakpoint
ALTER TABLE "articles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"note" text NOT NULL,
	"corrected_by" uuid NOT NULL,
	"corrected_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "corrections_say_what" CHECK (length(trim("corrections"."note")) > 0)
);
--> statement-breakpoint
ALTER TABLE "corrections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "drafts" (
	"article_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"slug" text DEFAULT '' NOT NULL,
	"body" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "drafts_article_id_locale_pk" PRIMARY KEY("article_id","locale")
);
--> statement-breakpoint
ALTER TABLE "drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "leads" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"chosen_by" uuid NOT NULL,
	"chosen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "leads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "publication_documents" (
	"article_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"document_id" uuid NOT NULL,
	CONSTRAINT "publication_documents_article_id_locale_document_id_pk" PRIMARY KEY("article_id","locale","document_id")
);
--> statement-breakpoint
ALTER TABLE "publication_documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "publication_pictures" (
	"article_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"picture_id" uuid NOT NULL,
	CONSTRAINT "publication_pictures_article_id_locale_picture_id_pk" PRIMARY KEY("article_id","locale","picture_id")
);
--> statement-breakpoint
ALTER TABLE "publication_pictures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "publications" (
	"article_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"version_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"topic_id" uuid NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	"corrected_at" timestamp with time zone,
	CONSTRAINT "publications_article_id_locale_pk" PRIMARY KEY("article_id","locale"),
	CONSTRAINT "publications_versionId_unique" UNIQUE("version_id"),
	CONSTRAINT "publications_slug" UNIQUE("locale","slug")
);
--> statement-breakpoint
ALTER TABLE "publications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "schedules" (
	"article_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"publish_at" timestamp with time zone NOT NULL,
	"planned_by" uuid NOT NULL,
	"planned_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "schedules_article_id_locale_pk" PRIMARY KEY("article_id","locale")
);
--> statement-breakpoint
ALTER TABLE "schedules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "slugs" (
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"article_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "slugs_locale_slug_pk" PRIMARY KEY("locale","slug")
);
--> statement-breakpoint
ALTER TABLE "slugs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "topics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name_ar" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "topics_key_unique" UNIQUE("key")
);
--> statement-breakpoint
ALTER TABLE "topics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"number" integer NOT NULL,
	"reason" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"slug" text NOT NULL,
	"body" jsonb NOT NULL,
	"kind" text NOT NULL,
	"topic_id" uuid NOT NULL,
	"byline_id" uuid NOT NULL,
	"event_on" date,
	"cover_id" uuid,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "versions_number" UNIQUE("article_id","locale","number")
);
--> statement-breakpoint
ALTER TABLE "versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "withdrawals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"reason" text NOT NULL,
	"withdrawn_by" uuid NOT NULL,
	"withdrawn_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "withdrawals_say_why" CHECK (length(trim("withdrawals"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "withdrawals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "coming_dates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"on" date NOT NULL,
	"precision" text NOT NULL,
	"title" jsonb NOT NULL,
	"place" jsonb,
	"note" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	"added_by" uuid
);
--> statement-breakpoint
ALTER TABLE "coming_dates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "message_handlings" (
	"message_id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"handled_by" uuid NOT NULL,
	"handled_at" timestamp with time zone DEFAULT now() NOT NULL,
	"note" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "message_handlings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"phone" text,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"locale" text NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "messages_are_bounded" CHECK (length("messages"."text") <= 8000)
);
--> statement-breakpoint
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation" (
	"root_id" uuid PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"subtitle" jsonb NOT NULL,
	"mission" jsonb NOT NULL,
	"sea_colour" text,
	"glow_colour" text,
	"emblem_url" text,
	"email" text NOT NULL,
	"phone" text,
	"address" jsonb NOT NULL,
	"publisher" jsonb NOT NULL,
	"host" jsonb NOT NULL,
	"cndp_authorisation" text,
	"cndp_transfer" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "bodies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"kind" text NOT NULL,
	"name_ar" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text,
	"founded_on" date,
	"dissolved_on" date,
	"four_eyes" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "bodies_dissolved_after_founding" CHECK ("bodies"."dissolved_on" >= "bodies"."founded_on")
);
--> statement-breakpoint
ALTER TABLE "bodies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "body_communes" (
	"body_id" uuid NOT NULL,
	"commune_code" text NOT NULL,
	CONSTRAINT "body_communes_body_id_commune_code_pk" PRIMARY KEY("body_id","commune_code")
);
--> statement-breakpoint
ALTER TABLE "body_communes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "communes" (
	"code" text PRIMARY KEY NOT NULL,
	"name_ar" text NOT NULL,
	"name_fr" text NOT NULL,
	"province_fr" text NOT NULL,
	"kind" text NOT NULL,
	"population2014" integer NOT NULL,
	"population2024" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "communes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mandates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"office_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"decision" text NOT NULL,
	"decided_on" date NOT NULL,
	"delegated_from" uuid,
	CONSTRAINT "mandates_end_after_start" CHECK ("mandates"."ends_at" >= "mandates"."starts_at"),
	CONSTRAINT "mandates_delegation_names_its_source" CHECK (("mandates"."decision" = 'delegation') = ("mandates"."delegated_from" is not null))
);
--> statement-breakpoint
ALTER TABLE "mandates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name_ar" text NOT NULL,
	"name_latin" text NOT NULL,
	"joined_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name_ar" text NOT NULL,
	"name_fr" text NOT NULL,
	"name_en" text NOT NULL,
	"capabilities" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "offices_key_unique" UNIQUE("key")
);
--> statement-breakpoint
ALTER TABLE "offices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suspensions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"starts_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone,
	"reason" text NOT NULL,
	"decided_by" uuid
);
--> statement-breakpoint
ALTER TABLE "suspensions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_details" ADD CONSTRAINT "ledger_details_line_id_ledger_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."ledger"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_details" ADD CONSTRAINT "ledger_details_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_links" ADD CONSTRAINT "ledger_links_line_id_ledger_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."ledger"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_uploaded_by_members_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_uploaded_by_members_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renditions" ADD CONSTRAINT "renditions_picture_id_body_id_pictures_id_body_id_fk" FOREIGN KEY ("picture_id","body_id") REFERENCES "public"."pictures"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_byline_id_offices_id_fk" FOREIGN KEY ("byline_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_cover_id_pictures_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."pictures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_corrected_by_members_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_body_id_articles_id_body_id_fk" FOREIGN KEY ("article_id","body_id") REFERENCES "public"."articles"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_saved_by_members_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_article_id_body_id_articles_id_body_id_fk" FOREIGN KEY ("article_id","body_id") REFERENCES "public"."articles"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_chosen_by_members_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_article_id_body_id_articles_id_body_id_fk" FOREIGN KEY ("article_id","body_id") REFERENCES "public"."articles"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_documents" ADD CONSTRAINT "publication_documents_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_documents" ADD CONSTRAINT "publication_documents_article_id_locale_publications_article_id_locale_fk" FOREIGN KEY ("article_id","locale") REFERENCES "public"."publications"("article_id","locale") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_pictures" ADD CONSTRAINT "publication_pictures_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."pictures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_pictures" ADD CONSTRAINT "publication_pictures_article_id_locale_publications_article_id_locale_fk" FOREIGN KEY ("article_id","locale") REFERENCES "public"."publications"("article_id","locale") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_version_id_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by_members_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_article_id_body_id_articles_id_body_id_fk" FOREIGN KEY ("article_id","body_id") REFERENCES "public"."articles"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_planned_by_members_id_fk" FOREIGN KEY ("planned_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_article_id_body_id_articles_id_body_id_fk" FOREIGN KEY ("article_id","body_id") REFERENCES "public"."articles"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slugs" ADD CONSTRAINT "slugs_article_id_body_id_articles_id_body_id_fk" FOREIGN KEY ("article_id","body_id") REFERENCES "public"."articles"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_byline_id_offices_id_fk" FOREIGN KEY ("byline_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_cover_id_pictures_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."pictures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_saved_by_members_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_article_id_body_id_articles_id_body_id_fk" FOREIGN KEY ("article_id","body_id") REFERENCES "public"."articles"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_withdrawn_by_members_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_article_id_body_id_articles_id_body_id_fk" FOREIGN KEY ("article_id","body_id") REFERENCES "public"."articles"("id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coming_dates" ADD CONSTRAINT "coming_dates_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coming_dates" ADD CONSTRAINT "coming_dates_added_by_members_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_handlings" ADD CONSTRAINT "message_handlings_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_handlings" ADD CONSTRAINT "message_handlings_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_handlings" ADD CONSTRAINT "message_handlings_handled_by_members_id_fk" FOREIGN KEY ("handled_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_root_id_bodies_id_fk" FOREIGN KEY ("root_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_parent_id_bodies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_communes" ADD CONSTRAINT "body_communes_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_communes" ADD CONSTRAINT "body_communes_commune_code_communes_code_fk" FOREIGN KEY ("commune_code") REFERENCES "public"."communes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_delegated_from_mandates_id_fk" FOREIGN KEY ("delegated_from") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_decided_by_members_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ledger_at_index" ON "ledger" USING btree ("at");--> statement-breakpoint
CREATE INDEX "ledger_subject_index" ON "ledger" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "sessions_member_id_index" ON "sessions" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "tokens_member_id_index" ON "tokens" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "documents_body_id_uploaded_at_index" ON "documents" USING btree ("body_id","uploaded_at");--> statement-breakpoint
CREATE INDEX "pictures_body_id_uploaded_at_index" ON "pictures" USING btree ("body_id","uploaded_at");--> statement-breakpoint
CREATE INDEX "articles_body_id_created_at_index" ON "articles" USING btree ("body_id","created_at");--> statement-breakpoint
CREATE INDEX "corrections_article_id_locale_index" ON "corrections" USING btree ("article_id","locale");--> statement-breakpoint
CREATE INDEX "publication_documents_document_id_index" ON "publication_documents" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "publication_pictures_picture_id_index" ON "publication_pictures" USING btree ("picture_id");--> statement-breakpoint
CREATE INDEX "publications_locale_published_at_index" ON "publications" USING btree ("locale","published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "publications_locale_topic_id_published_at_index" ON "publications" USING btree ("locale","topic_id","published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "slugs_article_id_index" ON "slugs" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "withdrawals_article_id_locale_index" ON "withdrawals" USING btree ("article_id","locale");--> statement-breakpoint
CREATE INDEX "coming_dates_on_index" ON "coming_dates" USING btree ("on");--> statement-breakpoint
CREATE INDEX "messages_body_id_sent_at_index" ON "messages" USING btree ("body_id","sent_at");--> statement-breakpoint
CREATE INDEX "bodies_parent_id_index" ON "bodies" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "mandates_member_id_index" ON "mandates" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "mandates_body_id_index" ON "mandates" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "suspensions_member_id_index" ON "suspensions" USING btree ("member_id");--> statement-breakpoint
CREATE POLICY "member_reads" ON "credentials" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("credentials"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "doorkeeper_keeps" ON "credentials" AS PERMISSIVE FOR ALL TO "portal_doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "ledger" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("ledger"."body_id" = any((select access.bodies('ledger.read'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "ledger" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("ledger"."actor_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "notary_reads" ON "ledger" AS PERMISSIVE FOR SELECT TO "portal_notary" USING (true);--> statement-breakpoint
CREATE POLICY "doorkeeper_notes" ON "ledger" AS PERMISSIVE FOR INSERT TO "portal_doorkeeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "ledger_details" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("ledger_details"."body_id" = any((select access.bodies('ledger.read'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "ledger_details" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (access.is_my_line("ledger_details"."line_id"));--> statement-breakpoint
CREATE POLICY "notary_keeps" ON "ledger_links" AS PERMISSIVE FOR ALL TO "portal_notary" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "sessions" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("sessions"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "sessions" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("sessions"."member_id" = (select access.me())) WITH CHECK ("sessions"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "doorkeeper_keeps" ON "sessions" AS PERMISSIVE FOR ALL TO "portal_doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "job_clears" ON "sessions" AS PERMISSIVE FOR DELETE TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "submissions" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("submissions"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_adds" ON "submissions" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("submissions"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "submissions" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("submissions"."member_id" = (select access.me())) WITH CHECK ("submissions"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "job_clears" ON "submissions" AS PERMISSIVE FOR DELETE TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "doorkeeper_keeps" ON "tokens" AS PERMISSIVE FOR ALL TO "portal_doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "job_clears" ON "tokens" AS PERMISSIVE FOR DELETE TO "portal_job" USING (true);--> statement-breakpoint
CREATE POLICY "doorkeeper_counts" ON "visitor_refusals" AS PERMISSIVE FOR ALL TO "portal_doorkeeper" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "published" ON "documents" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from publication_documents u where u.document_id = "documents"."id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "documents" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("documents"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "documents"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "documents" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("documents"."body_id" = any((select access.bodies('news.write'))::uuid[])) and "documents"."uploaded_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "documents" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("documents"."body_id" = any((select access.bodies('news.write'))::uuid[])) WITH CHECK ("documents"."body_id" = any((select access.bodies('news.write'))::uuid[]));--> statement-breakpoint
CREATE POLICY "published" ON "pictures" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from publication_pictures u where u.picture_id = "pictures"."id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "pictures" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("pictures"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "pictures"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "pictures" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("pictures"."body_id" = any((select access.bodies('news.write'))::uuid[])) and "pictures"."uploaded_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "pictures" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("pictures"."body_id" = any((select access.bodies('news.write'))::uuid[])) WITH CHECK ("pictures"."body_id" = any((select access.bodies('news.write'))::uuid[]));--> statement-breakpoint
CREATE POLICY "published" ON "renditions" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from publication_pictures u where u.picture_id = "renditions"."picture_id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "renditions" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("renditions"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "renditions"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "renditions" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("renditions"."body_id" = any((select access.bodies('news.write'))::uuid[]));--> statement-breakpoint
CREATE POLICY "published" ON "articles" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from publications p where p.article_id = "articles"."id")
      or exists (select from withdrawals w where w.article_id = "articles"."id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "articles" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("articles"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "articles"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "articles" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("articles"."body_id" = any((select access.bodies('news.write'))::uuid[])) and "articles"."author_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "articles" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("articles"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "articles"."body_id" = any((select access.bodies('news.publish'))::uuid[])) WITH CHECK ("articles"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "articles"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "published" ON "corrections" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from publications p
      where p.article_id = "corrections"."article_id" and p.locale = "corrections"."locale"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "corrections" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("corrections"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "corrections"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "corrections" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("corrections"."body_id" = any((select access.bodies('news.publish'))::uuid[])) and "corrections"."corrected_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_reads" ON "drafts" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("drafts"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "drafts"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "drafts" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("drafts"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "drafts"."body_id" = any((select access.bodies('news.publish'))::uuid[])) and "drafts"."saved_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "drafts" AS PERMISSIVE FOR UPDATE TO "portal_member" USING (("drafts"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "drafts"."body_id" = any((select access.bodies('news.publish'))::uuid[]))) WITH CHECK (("drafts"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "drafts"."body_id" = any((select access.bodies('news.publish'))::uuid[])));--> statement-breakpoint
CREATE POLICY "published" ON "leads" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_adds" ON "leads" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("leads"."body_id" = any((select access.bodies('news.publish'))::uuid[])) and "leads"."chosen_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_removes" ON "leads" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("leads"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "published" ON "publication_documents" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_adds" ON "publication_documents" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("publication_documents"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_removes" ON "publication_documents" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("publication_documents"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "published" ON "publication_pictures" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_adds" ON "publication_pictures" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("publication_pictures"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_removes" ON "publication_pictures" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("publication_pictures"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "published" ON "publications" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_adds" ON "publications" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("publications"."body_id" = any((select access.bodies('news.publish'))::uuid[])) and "publications"."published_by" = (select access.me())
      and access.may_put_before_public("publications"."version_id"));--> statement-breakpoint
CREATE POLICY "member_changes" ON "publications" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("publications"."body_id" = any((select access.bodies('news.publish'))::uuid[])) WITH CHECK (("publications"."body_id" = any((select access.bodies('news.publish'))::uuid[])) and access.may_put_before_public("publications"."version_id"));--> statement-breakpoint
CREATE POLICY "member_removes" ON "publications" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("publications"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_reads" ON "schedules" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("schedules"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "schedules"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "schedules" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("schedules"."body_id" = any((select access.bodies('news.publish'))::uuid[])) and "schedules"."planned_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_removes" ON "schedules" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("schedules"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "published" ON "slugs" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_adds" ON "slugs" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("slugs"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "published" ON "topics" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "versions" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (exists (select from publications p where p.version_id = "versions"."id"));--> statement-breakpoint
CREATE POLICY "member_reads" ON "versions" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("versions"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "versions"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "versions" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK ("versions"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "versions"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "published" ON "withdrawals" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_adds" ON "withdrawals" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("withdrawals"."body_id" = any((select access.bodies('news.publish'))::uuid[])) and "withdrawals"."withdrawn_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "published" ON "coming_dates" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_adds" ON "coming_dates" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("coming_dates"."body_id" = any((select access.bodies('news.publish'))::uuid[])) and "coming_dates"."added_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_changes" ON "coming_dates" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("coming_dates"."body_id" = any((select access.bodies('news.publish'))::uuid[])) WITH CHECK ("coming_dates"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_removes" ON "coming_dates" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("coming_dates"."body_id" = any((select access.bodies('news.publish'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_reads" ON "message_handlings" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("message_handlings"."body_id" = any((select access.bodies('messages.read'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "message_handlings" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("message_handlings"."body_id" = any((select access.bodies('messages.read'))::uuid[])) and "message_handlings"."handled_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "member_removes" ON "message_handlings" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("message_handlings"."body_id" = any((select access.bodies('messages.read'))::uuid[]));--> statement-breakpoint
CREATE POLICY "visitor_sends" ON "messages" AS PERMISSIVE FOR INSERT TO "portal_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "messages" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("messages"."body_id" = any((select access.bodies('messages.read'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_removes" ON "messages" AS PERMISSIVE FOR DELETE TO "portal_member" USING ("messages"."body_id" = any((select access.bodies('messages.read'))::uuid[]));--> statement-breakpoint
CREATE POLICY "published" ON "organisation" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_changes" ON "organisation" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("organisation"."root_id" = any((select access.bodies('settings.manage'))::uuid[])) WITH CHECK ("organisation"."root_id" = any((select access.bodies('settings.manage'))::uuid[]));--> statement-breakpoint
CREATE POLICY "doorkeeper_reads" ON "organisation" AS PERMISSIVE FOR SELECT TO "portal_doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "bodies" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_changes" ON "bodies" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("bodies"."id" = any((select access.bodies('settings.manage'))::uuid[])) WITH CHECK ("bodies"."id" = any((select access.bodies('settings.manage'))::uuid[]));--> statement-breakpoint
CREATE POLICY "keys_read" ON "bodies" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "body_communes" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "communes" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "mandates" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("mandates"."member_id" = (select access.me()) or "mandates"."body_id" = any((select access.bodies('members.read'))::uuid[]) or "mandates"."body_id" = any((select access.bodies('mandates.assign'))::uuid[]));--> statement-breakpoint
CREATE POLICY "keys_read" ON "mandates" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "members" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("members"."id" = (select access.me()) or "members"."id" = any((select access.members_within('members.read'))::uuid[])
      or "members"."id" = any((select access.colleagues('news.write'))::uuid[]));--> statement-breakpoint
CREATE POLICY "keys_read" ON "members" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);--> statement-breakpoint
CREATE POLICY "doorkeeper_reads" ON "members" AS PERMISSIVE FOR SELECT TO "portal_doorkeeper" USING (true);--> statement-breakpoint
CREATE POLICY "published" ON "offices" AS PERMISSIVE FOR SELECT TO "portal_member", "portal_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "keys_read" ON "offices" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "suspensions" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("suspensions"."member_id" = (select access.me()));--> statement-breakpoint
CREATE POLICY "keys_read" ON "suspensions" AS PERMISSIVE FOR SELECT TO "portal_keys" USING (true);--> statement-breakpoint
CREATE POLICY "doorkeeper_reads" ON "suspensions" AS PERMISSIVE FOR SELECT TO "portal_doorkeeper" USING (true);