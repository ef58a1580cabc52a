DROP POLICY "treasurer_reads" ON "members" CASCADE;--> statement-breakpoint
ALTER POLICY "member_reads" ON "members" TO portal_member USING ("members"."id" = (select access.me()) or exists (select from organisation o
  where o.root_id = any((select access.bodies('members.read'))::uuid[])) or exists (select from profiles p where p.member_id = "members"."id")
      or "members"."id" = any((select access.members_within('members.read'))::uuid[])
      or "members"."id" = any((select access.colleagues('news.write'))::uuid[])
      or "members"."id" in (select access.members_at_home('dues.record')));