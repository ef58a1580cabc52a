ALTER TABLE "leads" DROP CONSTRAINT "leads_article_id_body_id_articles_id_body_id_fk";
--> statement-breakpoint
ALTER TABLE "elected_versions" ADD COLUMN "member_id" uuid;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_article_id_body_id_articles_id_body_id_fk" FOREIGN KEY ("article_id","body_id") REFERENCES "public"."articles"("id","body_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "elected_versions_member_id_index" ON "elected_versions" USING btree ("member_id");--> statement-breakpoint
-- For a moment open to their owner, whom row policies bind like everybody.
alter table elected_versions no force row level security;
--> statement-breakpoint
alter table elected_offices no force row level security;
--> statement-breakpoint
update elected_versions v set member_id = o.member_id from elected_offices o where o.id = v.office_id;
--> statement-breakpoint
alter table elected_versions force row level security;
--> statement-breakpoint
alter table elected_offices force row level security;
--> statement-breakpoint
create or replace function access.keep_elected() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare said jsonb := to_jsonb(new);
    begin
      if tg_op = 'UPDATE' and (new.id, new.body_id) is distinct from (old.id, old.body_id)
        or tg_op = 'UPDATE' and new.version <> old.version + 1
        or tg_op = 'UPDATE' and said ->> 'office_id' is distinct from to_jsonb(old) ->> 'office_id'
        or tg_op = 'UPDATE' and new.note = ''
      then
        raise exception 'elected_corrections_are_kept'
          using errcode = 'check_violation', constraint = 'elected_corrections_are_kept';
      end if;
      insert into elected_versions (subject_id, version, office_id, body_id, member_id, fields, note, recorded_by, recorded_at)
        values (new.id, new.version, coalesce((said ->> 'office_id')::uuid, new.id), new.body_id,
          coalesce((said ->> 'member_id')::uuid, (select o.member_id from elected_offices o where o.id = (said ->> 'office_id')::uuid)),
          said - '{id,body_id,office_id,member_id,version,note,recorded_by,recorded_at}'::text[],
          new.note, new.recorded_by, new.recorded_at);
      return new;
    end
  $$;
--> statement-breakpoint
-- Whether the last mandate of a member ended so long ago that nothing of them is to be kept any longer.
create function register.left_long_ago(who uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(max(coalesce(m.ends_at, 'infinity')) < now() - make_interval(months =>
      (select t.months from retention_times t where t.kind = 'left')), false) from mandates m where m.member_id = who
  $$;
--> statement-breakpoint
-- Erases one member, all of it or nothing, by the plan that the owner laid down; the chain of the ledger stays whole.
-- Out: the addresses whose letters must go too; null where it is not time, whoever had left came back meanwhile, or
-- nobody else could give offices.
create or replace function register.erase(who uuid) returns text[]
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare one record; addresses text[]; why text;
    begin
      select e.cause into why from erasures e
        where e.member_id = who and e.carried_out_at is null and e.due_at <= now() for update;
      if why = 'retention' and not register.left_long_ago(who) then
        delete from erasures e where e.member_id = who;
        return null;
      end if;
      if why is null or register.last_to_assign(who) then return null; end if;
      addresses := array(select c.email from credentials c where c.member_id = who and c.email is not null
        union select x.email from email_changes x where x.member_id = who);
      perform register.forget_details(who);
      -- What speaks of them goes, by who they are: words would take what others answer for along. A line that also
      -- answers to others for what was done to them keeps its numbers.
      delete from ledger_details d using ledger l where l.id = d.line_id and (l.subject = who::text
        or (l.count <= 1 and position(who::text in d.details::text) > 0));
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
-- What has outlived its time goes; whoever left that long ago is to be erased.
create or replace function register.keep_times() returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    begin
      delete from consents c using retention_times t
        where t.kind = 'consents' and c.withdrawn_at < now() - make_interval(months => t.months);
      delete from data_requests r using retention_times t, data_answers a
        where t.kind = 'requests' and a.request_id = r.id and a.answered_at < now() - make_interval(months => t.months);
      insert into erasures (member_id, cause, due_at)
        select distinct m.member_id, 'retention', now() from mandates m
        where not exists (select from erasures e where e.member_id = m.member_id) and register.left_long_ago(m.member_id);
    end
  $$;
--> statement-breakpoint
alter function register.left_long_ago(uuid) owner to portal_registrar;
--> statement-breakpoint
revoke execute on function register.left_long_ago(uuid) from public;
--> statement-breakpoint
grant execute on function register.left_long_ago(uuid) to portal_registrar;
