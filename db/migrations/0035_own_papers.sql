set check_function_bodies = off;
--> statement-breakpoint
-- A meeting's minutes are the paper of whoever enters what it said: naming another's would open it to everybody within reach.
create function programme.are_my_minutes(paper uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select paper is null or exists (select from documents d
      where d.id = paper and d.purpose = 'evidence' and d.uploaded_by = access.me())
  $$;
--> statement-breakpoint
-- What shows something of a programme was brought for it by whoever names it, or shows something of it already.
create function programme.may_show(of_programme uuid, document uuid, picture uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select (document is null
        or exists (select from documents d where d.id = document and d.purpose = 'evidence' and d.uploaded_by = access.me())
        or exists (select from evidence e where e.document_id = document and e.programme_id = of_programme)
        or exists (select from funding_entries f where f.document_id = document and f.programme_id = of_programme))
      and (picture is null
        or exists (select from pictures p where p.id = picture and p.purpose = 'evidence' and p.uploaded_by = access.me())
        or exists (select from evidence e where e.picture_id = picture and e.programme_id = of_programme))
  $$;
--> statement-breakpoint
-- Whether one body is another, or stands below it.
create function programme.is_within(wanted uuid, body uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with recursive above as (
      select wanted as id
      union
      select b.parent_id from above a join bodies b on b.id = a.id where b.parent_id is not null
    ) select exists (select from above where id = body)
  $$;
--> statement-breakpoint
create or replace function programme.count_electorate() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      select access.electorate(o.asked_id), coalesce(s.quorum, 0) into new.electorate, new.quorum
        from opinions o join bodies b on b.id = o.asked_id left join statutes s on s.kind = b.kind where o.id = new.opinion_id;
      return new;
    end
  $$;
--> statement-breakpoint
alter function programme.are_my_minutes(uuid) owner to portal_clerk;
--> statement-breakpoint
alter function programme.may_show(uuid, uuid, uuid) owner to portal_clerk;
--> statement-breakpoint
alter function programme.is_within(uuid, uuid) owner to portal_clerk;
--> statement-breakpoint
revoke execute on function programme.are_my_minutes(uuid), programme.may_show(uuid, uuid, uuid), programme.is_within(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function programme.are_my_minutes(uuid), programme.may_show(uuid, uuid, uuid), programme.is_within(uuid, uuid) to portal_member;
--> statement-breakpoint
create trigger point_version_in_season after insert on point_versions for each row
  execute function programme.check_season('gathering', 'drafting', 'consultation', 'running');
--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_from_a_meeting_or_a_member" CHECK (case when "amendments"."member_id" is null then "amendments"."met_on" is not null and "amendments"."minutes_id" is not null and "amendments"."voices" between 1 and 100000
        else "amendments"."met_on" is null and "amendments"."minutes_id" is null and "amendments"."voices" = 1 end);--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "documents" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
CREATE POLICY "clerk_reads" ON "pictures" AS PERMISSIVE FOR SELECT TO "portal_clerk" USING (true);--> statement-breakpoint
ALTER POLICY "member_adds" ON "amendments" TO portal_member WITH CHECK ("amendments"."entered_by" = (select access.me()) and programme.may_bring("amendments"."body_id", "amendments"."member_id", "amendments"."from_id")
      and programme.are_my_minutes("amendments"."minutes_id"));--> statement-breakpoint
ALTER POLICY "member_adds" ON "opinion_counts" TO portal_member WITH CHECK (("opinion_counts"."asked_id" = any((select access.bodies('programme.edit'))::uuid[])) and "opinion_counts"."entered_by" = (select access.me())
      and programme.is_asked("opinion_counts"."opinion_id", "opinion_counts"."asked_id")
      and programme.are_my_minutes("opinion_counts"."minutes_id"));--> statement-breakpoint
ALTER POLICY "member_adds" ON "opinions" TO portal_member WITH CHECK (("opinions"."body_id" = any((select access.bodies('programme.edit'))::uuid[])) and "opinions"."asked_by" = (select access.me())
      and programme.is_within("opinions"."asked_id", "opinions"."body_id"));--> statement-breakpoint
ALTER POLICY "member_adds" ON "evidence" TO portal_member WITH CHECK (("evidence"."body_id" = any((select access.own_bodies())::uuid[])
    or "evidence"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "evidence"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "evidence"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "evidence"."body_id" = any((select access.bodies('funding.record'))::uuid[])) and "evidence"."added_by" = (select access.me()) and exists (select from progress_entries e
      where e.id = "evidence"."entry_id" and e.programme_id = "evidence"."programme_id" and e.entered_by = (select access.me()))
      and programme.may_show("evidence"."programme_id", "evidence"."document_id", "evidence"."picture_id"));--> statement-breakpoint
ALTER POLICY "member_adds" ON "funding_entries" TO portal_member WITH CHECK (("funding_entries"."body_id" = any((select access.bodies('funding.record'))::uuid[])) and "funding_entries"."recorded_by" = (select access.me())
      and exists (select from funding_lines l where l.id = "funding_entries"."line_id" and l.programme_id = "funding_entries"."programme_id")
      and programme.may_show("funding_entries"."programme_id", "funding_entries"."document_id", null));--> statement-breakpoint
ALTER POLICY "member_adds" ON "proposals" TO portal_member WITH CHECK ("proposals"."entered_by" = (select access.me()) and programme.may_bring("proposals"."body_id", "proposals"."member_id", "proposals"."from_id")
      and programme.are_my_minutes("proposals"."minutes_id"));