set check_function_bodies = off;
--> statement-breakpoint
-- Points of running programmes of which nothing was confirmed since a moment, a line for each programme: how many there
-- are, and since when the longest has been silent. What is delivered or abandoned needs no word any more. How many days
-- that is, the portal counts: a database may know older hours of the country than it.
create function programme.silent_since(before timestamptz)
  returns table (programme_id uuid, body_id uuid, points integer, since timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with running as (
      select t.id, t.programme_id, t.body_id, greatest(t.added_at,
          (select max(m.moved_at) from programme_moves m where m.programme_id = p.id and m.stage = 'running'),
          (select max(c.ruled_at) from progress_entries e join progress_rulings c on c.entry_id = e.id
            where e.point_id = t.id and c.outcome = 'confirmed')) as since,
        (select e.step from progress_entries e join progress_rulings c on c.entry_id = e.id and c.outcome = 'confirmed'
          where e.point_id = t.id and not exists (select from progress_entries x join progress_rulings y
            on y.entry_id = x.id and y.outcome = 'confirmed' where x.corrects = e.id)
          order by e.happened_on desc, e.entered_at desc, e.id desc limit 1) as step
      from programmes p join points t on t.programme_id = p.id and t.version > 0
      where p.stage = 'running' and not exists (select from point_droppings d where d.point_id = t.id)
    )
    select r.programme_id, r.body_id, count(*)::int, min(r.since) from running r
    where r.since < before and (r.step is null or r.step not in ('delivered', 'abandoned'))
    group by r.programme_id, r.body_id
  $$;
--> statement-breakpoint
alter function programme.silent_since(timestamptz) owner to portal_clerk;
--> statement-breakpoint
revoke execute on function programme.silent_since(timestamptz) from public;
--> statement-breakpoint
grant execute on function programme.silent_since(timestamptz) to portal_job;
--> statement-breakpoint
drop function programme.silences(timestamptz, integer);
