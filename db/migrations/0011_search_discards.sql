-- A text that was thrown away is not found on the desk; taken back, it is again.
create function search.keep_discard() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      if tg_op = 'INSERT' then
        delete from search_desk_entries e where e.article_id = new.article_id;
      else
        perform search.keep_desk(d.article_id, d.locale) from drafts d where d.article_id = old.article_id;
      end if;
      return null;
    end
  $$;
--> statement-breakpoint
alter function search.keep_discard() owner to portal_search;
--> statement-breakpoint
revoke execute on function search.keep_discard() from public;
--> statement-breakpoint
create trigger search_keeps_discard after insert or delete on discards
  for each row execute function search.keep_discard();
