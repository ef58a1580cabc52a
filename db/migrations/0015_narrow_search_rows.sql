-- To look over the newest 1,001 matches is to read a date of each. With texts and vectors kept out of line, forty
-- rows share a page that held four, and the pages of a million rows stay in memory. Rows written before keep their
-- form until they are written again.
alter table search_entries set (toast_tuple_target = 128);
--> statement-breakpoint
alter table search_desk_entries set (toast_tuple_target = 128);
