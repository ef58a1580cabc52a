ALTER TABLE "announcements" DROP CONSTRAINT "announcements_point_id_points_id_fk";
--> statement-breakpoint
ALTER TABLE "contest_outcomes" DROP CONSTRAINT "contest_outcomes_point_id_points_id_fk";
--> statement-breakpoint
ALTER TABLE "contests" DROP CONSTRAINT "contests_point_id_points_id_fk";
--> statement-breakpoint
ALTER TABLE "followers" DROP CONSTRAINT "followers_point_id_points_id_fk";
--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_of_point" FOREIGN KEY ("point_id","programme_id","body_id") REFERENCES "public"."points"("id","programme_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_outcomes" ADD CONSTRAINT "contest_outcomes_of_point" FOREIGN KEY ("point_id","programme_id","body_id") REFERENCES "public"."points"("id","programme_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contests" ADD CONSTRAINT "contests_of_point" FOREIGN KEY ("point_id","programme_id","body_id") REFERENCES "public"."points"("id","programme_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "followers" ADD CONSTRAINT "followers_of_point" FOREIGN KEY ("point_id","programme_id","body_id") REFERENCES "public"."points"("id","programme_id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER POLICY "member_reads" ON "amendment_answers" TO portal_member USING ("amendment_answers"."body_id" = any((select access.own_bodies())::uuid[])
    or "amendment_answers"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "amendment_answers"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "amendment_answers"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "amendment_answers"."body_id" = any((select access.bodies('funding.record'))::uuid[]) or exists (select from amendments a
      where a.id = "amendment_answers"."amendment_id" and a.member_id = (select access.me())));--> statement-breakpoint
ALTER POLICY "member_reads" ON "amendments" TO portal_member USING ("amendments"."body_id" = any((select access.own_bodies())::uuid[])
    or "amendments"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "amendments"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "amendments"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "amendments"."body_id" = any((select access.bodies('funding.record'))::uuid[]) or "amendments"."member_id" = (select access.me()));--> statement-breakpoint
ALTER POLICY "member_reads" ON "proposal_answers" TO portal_member USING ("proposal_answers"."body_id" = any((select access.own_bodies())::uuid[])
    or "proposal_answers"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "proposal_answers"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "proposal_answers"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "proposal_answers"."body_id" = any((select access.bodies('funding.record'))::uuid[]) or exists (select from proposals p
      where p.id = "proposal_answers"."proposal_id" and p.member_id = (select access.me())));--> statement-breakpoint
ALTER POLICY "member_reads" ON "proposals" TO portal_member USING ("proposals"."body_id" = any((select access.own_bodies())::uuid[])
    or "proposals"."body_id" = any((select access.bodies('programme.read'))::uuid[]) or "proposals"."body_id" = any((select access.bodies('programme.edit'))::uuid[]) or "proposals"."body_id" = any((select access.bodies('programme.adopt'))::uuid[]) or "proposals"."body_id" = any((select access.bodies('funding.record'))::uuid[]) or "proposals"."member_id" = (select access.me()));
--> statement-breakpoint
create trigger milestone_in_season after insert on milestones for each row
  execute function programme.check_season('gathering', 'drafting', 'consultation', 'adopted', 'running', 'closed');
--> statement-breakpoint
create trigger milestone_day_in_season after insert on milestone_days for each row
  execute function programme.check_season('gathering', 'drafting', 'consultation', 'adopted', 'running', 'closed');
--> statement-breakpoint
create trigger indicator_in_season after insert on indicators for each row
  execute function programme.check_season('gathering', 'drafting', 'consultation', 'adopted', 'running', 'closed');
--> statement-breakpoint
create trigger indicator_reading_in_season after insert on indicator_readings for each row
  execute function programme.check_season('gathering', 'drafting', 'consultation', 'adopted', 'running', 'closed');
