ALTER TABLE `plan_reviews` ADD `not_known` text;--> statement-breakpoint
ALTER TABLE `sent_reminders` RENAME COLUMN `incident_id` TO `about_id`;
