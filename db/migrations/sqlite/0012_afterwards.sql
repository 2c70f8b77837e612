CREATE TABLE `check_ins` (
	`incident_id` text NOT NULL,
	`account_id` text NOT NULL,
	`how_i_am` text NOT NULL,
	`would_help` text NOT NULL,
	`talk_to` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`incident_id`, `account_id`)
);
--> statement-breakpoint
CREATE TABLE `plan_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`version_id` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`outcome` text NOT NULL,
	`why` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `plan_reviews_person` ON `plan_reviews` (`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `sent_reminders` (
	`account_id` text NOT NULL,
	`incident_id` text NOT NULL,
	`code` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `incident_id`, `code`)
);
--> statement-breakpoint
CREATE TABLE `talk_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`incident_id` text NOT NULL,
	`site_id` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `talk_requests_own` ON `talk_requests` (`incident_id`,`account_id`);--> statement-breakpoint
CREATE INDEX `talk_requests_site` ON `talk_requests` (`site_id`);--> statement-breakpoint
-- Why a plan was changed or left is kept with its review (P11).
CREATE TRIGGER plan_reviews_no_update BEFORE UPDATE ON plan_reviews BEGIN SELECT RAISE(ABORT, 'plan_reviews is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER plan_reviews_no_delete BEFORE DELETE ON plan_reviews BEGIN SELECT RAISE(ABORT, 'plan_reviews is append-only'); END;
