CREATE POLICY "notary_reads" ON "ledger_details" AS PERMISSIVE FOR SELECT TO "portal_notary" USING (true);
--> statement-breakpoint
-- Details were hashed as JavaScript spelled them, which the database, keeping jsonb in an order of its own, cannot
-- repeat. So far, once: their hashes are taken anew, and the chain over them forged again.
do $$
declare link record; last_hash bytea := '';
begin
  alter table ledger no force row level security;
  alter table ledger_details no force row level security;
  alter table ledger_links no force row level security;
  update ledger l set details_hash = sha256(d.salt || convert_to(d.details::text, 'UTF8'))
    from ledger_details d where d.line_id = l.id;
  for link in select k.position, access.ledger_text(l) as said
    from ledger_links k join ledger l on l.id = k.line_id order by k.position
  loop
    update ledger_links set hash = sha256(last_hash || convert_to(link.said, 'UTF8'))
      where position = link.position returning hash into last_hash;
  end loop;
  alter table ledger force row level security;
  alter table ledger_details force row level security;
  alter table ledger_links force row level security;
end $$;
--> statement-breakpoint
-- Walks the whole chain, and holds the details that are still there against their lines: the first position at which
-- something does not hold, or null when all does; and how long it is. Details that were erased are none; details of no
-- line, like a line without a link, count behind the last.
create or replace function access.verify_ledger() returns table (length bigint, broken_at bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with walked as (
      select k.position, k.hash,
        sha256(coalesce(lag(k.hash) over (order by k.position), ''::bytea)
          || convert_to(access.ledger_text(l), 'UTF8')) as expected,
        lag(k.position) over (order by k.position) as previous,
        d.line_id is null or (d.body_id is not distinct from l.body_id
          and l.details_hash is not distinct from sha256(d.salt || convert_to(d.details::text, 'UTF8'))) as details_hold
      from ledger_links k left join ledger l on l.id = k.line_id left join ledger_details d on d.line_id = l.id
    )
    select (select count(*) from ledger),
      coalesce(
        (select min(position) from walked
          where hash is distinct from expected or position <> coalesce(previous, 0) + 1 or not details_hold),
        (select max(k.position) + 1 from ledger_links k
          having count(*) <> (select count(*) from ledger)
            or exists (select from ledger_details d where not exists (select from ledger l where l.id = d.line_id))))
    where access.me() is null or cardinality(access.bodies('ledger.read')) > 0
  $$;
