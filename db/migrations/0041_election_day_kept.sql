-- What was voted on keeps its day and its law; what was entered today may still be put right, a past day among it.
create or replace function election.keep_law() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if least(old.polling_day, new.polling_day) < access.today()
        and (old.added_at at time zone 'Africa/Casablanca')::date < access.today()
        and (new.polling_day, new.rule_set_id) is distinct from (old.polling_day, old.rule_set_id)
      then perform access.refuse_by_rule('elections_keep_their_law'); end if;
      return null;
    end
  $$;
