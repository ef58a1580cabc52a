set check_function_bodies = off;
--> statement-breakpoint
grant create on schema election to portal_clerk;
--> statement-breakpoint
-- The next number of its side in an account. Under a lock until the transaction ends: of two at once the second waits,
-- and a number that was not used after all is used by the next.
create function election.number_entry() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended('campaign ' || new.account_id::text, 0));
      select coalesce(max(e.number), 0) + 1 into new.number from campaign_entries e
        where e.account_id = new.account_id and e.side = new.side;
      return new;
    end
  $$;
--> statement-breakpoint
-- Whether the actor brought a paper themselves, to show that something is true.
create function election.is_own_paper(wanted uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from documents d where d.id = wanted and d.purpose = 'evidence' and d.uploaded_by = access.me()) $$;
--> statement-breakpoint
-- Where those are written to who keep an account or plan its election, nearest to its body: for whoever keeps it.
create function register.campaign_addresses(wanted uuid) returns table (address text, language text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select distinct n.address, n.language from campaign_accounts a
      cross join unnest(array['campaign.account', 'election.plan']) as c(capability)
      cross join lateral register.nearest_addresses(c.capability, a.body_id) n
    where a.id = wanted and a.body_id = any(access.bodies('campaign.account'))
  $$;
--> statement-breakpoint
alter function election.number_entry() owner to portal_clerk;
--> statement-breakpoint
alter function election.is_own_paper(uuid) owner to portal_clerk;
--> statement-breakpoint
alter function register.campaign_addresses(uuid) owner to portal_registrar;
--> statement-breakpoint
revoke create on schema election from portal_clerk;
--> statement-breakpoint
revoke execute on function election.number_entry(), election.is_own_paper(uuid), register.campaign_addresses(uuid) from public;
--> statement-breakpoint
grant execute on function election.is_own_paper(uuid), register.campaign_addresses(uuid) to portal_member;
--> statement-breakpoint
CREATE TABLE "campaign_accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"list_id" uuid NOT NULL,
	"constituency_id" uuid NOT NULL,
	"election_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_accounts_one_each" UNIQUE("list_id"),
	CONSTRAINT "campaign_accounts_whole" UNIQUE("id","body_id")
);
--> statement-breakpoint
ALTER TABLE "campaign_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign_alarms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"percent" integer NOT NULL,
	"spent" bigint NOT NULL,
	"cap" bigint,
	"raised_by" uuid NOT NULL,
	"raised_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_alarms_numbered" UNIQUE("account_id","number"),
	CONSTRAINT "campaign_alarms_percent" CHECK ("campaign_alarms"."percent" in (0, 70, 90, 100))
);
--> statement-breakpoint
ALTER TABLE "campaign_alarms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign_budgets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"amounts" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_budgets_numbered" UNIQUE("account_id","number"),
	CONSTRAINT "campaign_budgets_from_one" CHECK ("campaign_budgets"."number" >= 1),
	CONSTRAINT "campaign_budgets_amounts" CHECK (jsonb_typeof("campaign_budgets"."amounts") = 'object')
);
--> statement-breakpoint
ALTER TABLE "campaign_budgets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign_cancellations" (
	"entry_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"cancelled_by" uuid NOT NULL,
	"cancelled_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_cancellations_entry_id_pk" PRIMARY KEY("entry_id"),
	CONSTRAINT "campaign_cancellations_reason" CHECK (length(trim("campaign_cancellations"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "campaign_cancellations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"side" text NOT NULL,
	"heading" text NOT NULL,
	"number" integer DEFAULT 0 NOT NULL,
	"amount" bigint NOT NULL,
	"on" date NOT NULL,
	"way" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_entries_numbered" UNIQUE("account_id","side","number"),
	CONSTRAINT "campaign_entries_whole" UNIQUE("id","body_id"),
	CONSTRAINT "campaign_entries_amount" CHECK ("campaign_entries"."amount" between 1 and 1000000000000),
	CONSTRAINT "campaign_entries_heading" CHECK (case "campaign_entries"."side" when 'receipt' then "campaign_entries"."heading" in ('ownMeans', 'partySupport', 'stateSupport', 'moneyDonation', 'kindDonation')
        else "campaign_entries"."heading" in ('printing', 'meetings', 'transport', 'media', 'personnel', 'petty') end),
	CONSTRAINT "campaign_entries_in_kind" CHECK ("campaign_entries"."side" = 'expense' or ("campaign_entries"."heading" = 'kindDonation') = ("campaign_entries"."way" = 'inKind'))
);
--> statement-breakpoint
ALTER TABLE "campaign_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign_limits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"cap" bigint,
	"donor_most" bigint,
	"cash_most" bigint,
	"article" text NOT NULL,
	"reason" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_limits_numbered" UNIQUE("account_id","number"),
	CONSTRAINT "campaign_limits_from_one" CHECK ("campaign_limits"."number" >= 1),
	CONSTRAINT "campaign_limits_cap" CHECK ("campaign_limits"."cap" is null or "campaign_limits"."cap" between 1 and 1000000000000),
	CONSTRAINT "campaign_limits_donor" CHECK ("campaign_limits"."donor_most" is null or "campaign_limits"."donor_most" between 1 and 1000000000000),
	CONSTRAINT "campaign_limits_cash" CHECK ("campaign_limits"."cash_most" is null or "campaign_limits"."cash_most" between 1 and 1000000000000),
	CONSTRAINT "campaign_limits_founded" CHECK (length(trim("campaign_limits"."article")) > 0 and length(trim("campaign_limits"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "campaign_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign_parties" (
	"entry_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"name" text NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"reference" text DEFAULT '' NOT NULL,
	CONSTRAINT "campaign_parties_entry_id_pk" PRIMARY KEY("entry_id"),
	CONSTRAINT "campaign_parties_named" CHECK (length(trim("campaign_parties"."name")) > 0)
);
--> statement-breakpoint
ALTER TABLE "campaign_parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "campaign_vouchers" (
	"entry_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"attached_by" uuid NOT NULL,
	"attached_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_vouchers_entry_id_document_id_pk" PRIMARY KEY("entry_id","document_id")
);
--> statement-breakpoint
ALTER TABLE "campaign_vouchers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "campaign_accounts" ADD CONSTRAINT "campaign_accounts_opened_by_members_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_accounts" ADD CONSTRAINT "campaign_accounts_of_list" FOREIGN KEY ("list_id","constituency_id") REFERENCES "public"."ballot_lists"("id","constituency_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_accounts" ADD CONSTRAINT "campaign_accounts_in_constituency" FOREIGN KEY ("constituency_id","election_id","body_id") REFERENCES "public"."constituencies"("id","election_id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "campaign_alarms" ADD CONSTRAINT "campaign_alarms_raised_by_members_id_fk" FOREIGN KEY ("raised_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_alarms" ADD CONSTRAINT "campaign_alarms_of_account" FOREIGN KEY ("account_id","body_id") REFERENCES "public"."campaign_accounts"("id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "campaign_budgets" ADD CONSTRAINT "campaign_budgets_saved_by_members_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_budgets" ADD CONSTRAINT "campaign_budgets_of_account" FOREIGN KEY ("account_id","body_id") REFERENCES "public"."campaign_accounts"("id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "campaign_cancellations" ADD CONSTRAINT "campaign_cancellations_cancelled_by_members_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_cancellations" ADD CONSTRAINT "campaign_cancellations_of_entry" FOREIGN KEY ("entry_id","body_id") REFERENCES "public"."campaign_entries"("id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "campaign_entries" ADD CONSTRAINT "campaign_entries_recorded_by_members_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_entries" ADD CONSTRAINT "campaign_entries_of_account" FOREIGN KEY ("account_id","body_id") REFERENCES "public"."campaign_accounts"("id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "campaign_limits" ADD CONSTRAINT "campaign_limits_set_by_members_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_limits" ADD CONSTRAINT "campaign_limits_of_account" FOREIGN KEY ("account_id","body_id") REFERENCES "public"."campaign_accounts"("id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "campaign_parties" ADD CONSTRAINT "campaign_parties_of_entry" FOREIGN KEY ("entry_id","body_id") REFERENCES "public"."campaign_entries"("id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "campaign_vouchers" ADD CONSTRAINT "campaign_vouchers_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_vouchers" ADD CONSTRAINT "campaign_vouchers_attached_by_members_id_fk" FOREIGN KEY ("attached_by") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_vouchers" ADD CONSTRAINT "campaign_vouchers_of_entry" FOREIGN KEY ("entry_id","body_id") REFERENCES "public"."campaign_entries"("id","body_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "campaign_accounts_body_id_index" ON "campaign_accounts" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "campaign_accounts_election_id_index" ON "campaign_accounts" USING btree ("election_id");--> statement-breakpoint
CREATE INDEX "campaign_vouchers_document_id_index" ON "campaign_vouchers" USING btree ("document_id");--> statement-breakpoint
CREATE POLICY "member_reads" ON "campaign_accounts" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("campaign_accounts"."body_id" = any((select access.bodies('campaign.account'))::uuid[]) or "campaign_accounts"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or "campaign_accounts"."body_id" = any((select access.bodies('election.read'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "campaign_accounts" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("campaign_accounts"."body_id" = any((select access.bodies('campaign.account'))::uuid[])) and "campaign_accounts"."opened_by" = (select access.me()) and election.is_within("campaign_accounts"."election_id", "campaign_accounts"."body_id")
      and exists (select from ballot_lists l where l.id = "campaign_accounts"."list_id" and l.is_ours));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "campaign_accounts" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "campaign_accounts" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "campaign_alarms" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("campaign_alarms"."body_id" = any((select access.bodies('campaign.account'))::uuid[]) or "campaign_alarms"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or "campaign_alarms"."body_id" = any((select access.bodies('election.read'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "campaign_alarms" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("campaign_alarms"."body_id" = any((select access.bodies('campaign.account'))::uuid[])) and "campaign_alarms"."raised_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "campaign_alarms" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "campaign_budgets" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("campaign_budgets"."body_id" = any((select access.bodies('campaign.account'))::uuid[]) or "campaign_budgets"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or "campaign_budgets"."body_id" = any((select access.bodies('election.read'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "campaign_budgets" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("campaign_budgets"."body_id" = any((select access.bodies('campaign.account'))::uuid[])) and "campaign_budgets"."saved_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "campaign_budgets" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "campaign_cancellations" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("campaign_cancellations"."body_id" = any((select access.bodies('campaign.account'))::uuid[]) or "campaign_cancellations"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or "campaign_cancellations"."body_id" = any((select access.bodies('election.read'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "campaign_cancellations" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("campaign_cancellations"."body_id" = any((select access.bodies('campaign.account'))::uuid[])) and "campaign_cancellations"."cancelled_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "campaign_cancellations" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "campaign_entries" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("campaign_entries"."body_id" = any((select access.bodies('campaign.account'))::uuid[]) or "campaign_entries"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or "campaign_entries"."body_id" = any((select access.bodies('election.read'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "campaign_entries" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("campaign_entries"."body_id" = any((select access.bodies('campaign.account'))::uuid[])) and "campaign_entries"."recorded_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "campaign_entries" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "campaign_entries" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "campaign_limits" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("campaign_limits"."body_id" = any((select access.bodies('campaign.account'))::uuid[]) or "campaign_limits"."body_id" = any((select access.bodies('election.plan'))::uuid[]) or "campaign_limits"."body_id" = any((select access.bodies('election.read'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "campaign_limits" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("campaign_limits"."body_id" = any((select access.bodies('campaign.account'))::uuid[])) and "campaign_limits"."set_by" = (select access.me()));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "campaign_limits" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "member_reads" ON "campaign_parties" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("campaign_parties"."body_id" = any((select access.bodies('campaign.account'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "campaign_parties" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("campaign_parties"."body_id" = any((select access.bodies('campaign.account'))::uuid[]))
      and exists (select from campaign_entries e where e.id = "campaign_parties"."entry_id" and e.recorded_at = now()));--> statement-breakpoint
CREATE POLICY "member_reads" ON "campaign_vouchers" AS PERMISSIVE FOR SELECT TO "portal_member" USING ("campaign_vouchers"."body_id" = any((select access.bodies('campaign.account'))::uuid[]));--> statement-breakpoint
CREATE POLICY "member_adds" ON "campaign_vouchers" AS PERMISSIVE FOR INSERT TO "portal_member" WITH CHECK (("campaign_vouchers"."body_id" = any((select access.bodies('campaign.account'))::uuid[])) and "campaign_vouchers"."attached_by" = (select access.me()) and election.is_own_paper("campaign_vouchers"."document_id"));--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "campaign_vouchers" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
ALTER POLICY "member_reads" ON "documents" TO portal_member USING ("documents"."body_id" = any((select access.bodies('news.write'))::uuid[]) or "documents"."body_id" = any((select access.bodies('news.publish'))::uuid[])
      or ("documents"."purpose" = 'evidence' and "documents"."uploaded_by" = (select access.me()))
      or exists (select from evidence x where x.document_id = "documents"."id") or exists (select from funding_entries x where x.document_id = "documents"."id")
      or exists (select from proposals x where x.minutes_id = "documents"."id") or exists (select from amendments x where x.minutes_id = "documents"."id")
      or exists (select from opinion_counts x where x.minutes_id = "documents"."id") or exists (select from campaign_vouchers x where x.document_id = "documents"."id"));--> statement-breakpoint
ALTER POLICY "member_adds" ON "documents" TO portal_member WITH CHECK (("documents"."body_id" = any((select access.bodies('news.write'))::uuid[]) or ("documents"."purpose" = 'evidence' and ("documents"."body_id" = any((select access.own_bodies())::uuid[])
    or "documents"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "documents"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "documents"."body_id" = any((select access.bodies('funding.record'))::uuid[]) or "documents"."body_id" = any((select access.bodies('campaign.account'))::uuid[]))))
      and "documents"."uploaded_by" = (select access.me()));--> statement-breakpoint
ALTER POLICY "member_adds" ON "pictures" TO portal_member WITH CHECK (("pictures"."body_id" = any((select access.bodies('news.write'))::uuid[]) or ("pictures"."purpose" = 'evidence' and ("pictures"."body_id" = any((select access.own_bodies())::uuid[])
    or "pictures"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "pictures"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "pictures"."body_id" = any((select access.bodies('funding.record'))::uuid[]) or "pictures"."body_id" = any((select access.bodies('campaign.account'))::uuid[]))))
      and "pictures"."uploaded_by" = (select access.me()));
--> statement-breakpoint
create trigger campaign_entries_are_numbered before insert on campaign_entries
  for each row execute function election.number_entry();
--> statement-breakpoint
-- The founding's offices, where they stand already: who keeps the books or directs the campaign keeps its account.
do $$
begin
  alter table offices no force row level security;
  update offices set capabilities = capabilities || '{campaign.account}'
    where (key in ('provincialSecretary', 'campaignDirector') and 'election.plan' = any(capabilities)
        or key = 'treasurer' and 'dues.record' = any(capabilities))
      and not 'campaign.account' = any(capabilities);
  alter table offices force row level security;
end $$;
