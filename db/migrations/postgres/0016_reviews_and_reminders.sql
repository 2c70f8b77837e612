ALTER TABLE "plan_reviews" ADD COLUMN "not_known" jsonb;--> statement-breakpoint
ALTER TABLE "sent_reminders" RENAME COLUMN "incident_id" TO "about_id";--> statement-breakpoint
ALTER TABLE "sent_reminders" RENAME CONSTRAINT "sent_reminders_account_id_incident_id_code_pk" TO "sent_reminders_account_id_about_id_code_pk";
