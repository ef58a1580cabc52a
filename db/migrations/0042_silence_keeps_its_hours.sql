-- What was voted on keeps its day and its law; what was entered today may still be put right, a past day among it.
-- While an election is silent, nobody ends its silence early by moving its day, its law or its hour; it may last longer.
create or replace function election.keep_law() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if (old.added_at at time zone 'Africa/Casablanca')::date >= access.today() then return null; end if;
      if least(old.polling_day, new.polling_day) < access.today()
        and (new.polling_day, new.rule_set_id) is distinct from (old.polling_day, old.rule_set_id)
      then perform access.refuse_by_rule('elections_keep_their_law'); end if;
      if now() >= old.silent_from and now() < old.silent_until
        and (new.silent_from > now() or new.silent_until < old.silent_until)
      then perform access.refuse_by_rule('elections_keep_their_silence'); end if;
      return null;
    end
  $$;
--> statement-breakpoint
CREATE POLICY "member_changes" ON "calendar_feeds" AS PERMISSIVE FOR UPDATE TO "portal_member" USING ("calendar_feeds"."member_id" = (select access.me())) WITH CHECK ("calendar_feeds"."member_id" = (select access.me()) and "calendar_feeds"."assurance" <= (select access.assurance())
      and exists (select from elections e where e.id = "calendar_feeds"."election_id"));
