ALTER POLICY "member_adds" ON "results" TO portal_member WITH CHECK (("results"."body_id" = any((select access.bodies('results.record'))::uuid[])) and "results"."recorded_by" = (select access.me())
      and election.is_within("results"."election_id", "results"."body_id")
      and exists (select from elections e where e.id = "results"."election_id" and e.silent_until <= now()));