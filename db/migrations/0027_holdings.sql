ALTER TABLE "competence_offers" ADD COLUMN "email_key" "bytea";--> statement-breakpoint
CREATE INDEX "competence_offers_email_key_index" ON "competence_offers" USING btree ("email_key");--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "body_cards" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "leader_notices" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "leader_notices" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "competence_need_closings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "competence_needs" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "competence_offers" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "competence_offers" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "competences" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "competences" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "offer_closings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "offer_passings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_blanks" ON "dues_cancellations" AS PERMISSIVE FOR UPDATE TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "dues_cancellations" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "dues_categories" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "dues_rates" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_blanks" ON "dues_receipts" AS PERMISSIVE FOR UPDATE TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_blanks" ON "dues_standings" AS PERMISSIVE FOR UPDATE TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "dues_standings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "career_entries" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "career_entries" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "elected_consents" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "elected_consents" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "elected_offices" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "elected_offices" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "elected_responsibilities" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "elected_responsibilities" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "elected_versions" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "elected_versions" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "pending_sign_ins" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "pending_sign_ins" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "recovery_codes" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "recovery_codes" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "second_factors" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "second_factors" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "body_decisions" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_blanks" ON "founding_steps" AS PERMISSIVE FOR UPDATE TO "portal_registrar" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "founding_steps" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "founding_steps" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "foundings" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_erases" ON "segments" AS PERMISSIVE FOR DELETE TO "portal_registrar" USING (true);--> statement-breakpoint
CREATE POLICY "registrar_shows" ON "segments" AS PERMISSIVE FOR SELECT TO "portal_registrar" USING (true);
--> statement-breakpoint
-- The signed-in member takes the address that they have shown to be theirs; links sent to the one before are spent.
-- Out: the address before, empty where there was none; null where the link is not theirs or no longer good.
create or replace function register.confirm_my_email(link_hash bytea) returns text
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
      return coalesce(earlier, '');
    end
  $$;
--> statement-breakpoint
-- What the ledger says in detail of the rows that an erasure touches: their notes and reasons stand there too.
create function register.forget_details(who uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare one record;
    begin
      for one in select h.plan from holdings h where h.plan->>'erased' is distinct from 'kept' and exists (
        select from information_schema.columns c where c.table_schema = 'public'
          and c.table_name = h.plan->>'table' and c.column_name = 'id') loop
        execute format('delete from ledger_details d using ledger l, %I t where l.id = d.line_id and l.subject = t.id::text and %s',
          one.plan->>'table', register.concerns(one.plan->'whose')) using who;
      end loop;
    end
  $$;
--> statement-breakpoint
-- Erases one member, all of it or nothing, by the plan that the owner laid down; the chain of the ledger stays whole.
-- Out: the addresses whose letters must go too; null where it is not time, or nobody else could give offices.
create or replace function register.erase(who uuid) returns text[]
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare one record; known text[]; addresses text[];
    begin
      perform from erasures e where e.member_id = who and e.carried_out_at is null and e.due_at <= now() for update;
      if not found or register.last_to_assign(who) then return null; end if;
      addresses := array(select c.email from credentials c where c.member_id = who and c.email is not null
        union select x.email from email_changes x where x.member_id = who);
      select array_remove(array[m.name_ar, m.name_latin] || addresses, '') into known from members m where m.id = who;
      perform register.forget_details(who);
      -- What names them goes. A line that also answers to others for what was done to them keeps its numbers.
      delete from ledger_details d using ledger l where l.id = d.line_id and (l.subject = who::text
        or (l.count <= 1 and position(who::text in d.details::text) > 0)
        or exists (select from unnest(known) word where position(trim(both '"' from to_jsonb(word)::text) in d.details::text) > 0));
      update mandates set ends_at = greatest(now(), starts_at)
        where member_id = who and (ends_at is null or ends_at > now());
      -- Approved later, a founding would give its founders a mandate.
      delete from founding_steps s using bodies b where s.member_id = who and b.id = s.body_id and b.being_founded;
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
alter function register.forget_details(uuid) owner to portal_registrar;
--> statement-breakpoint
revoke execute on function register.forget_details(uuid) from public;
--> statement-breakpoint
grant execute on function register.forget_details(uuid) to portal_registrar;
