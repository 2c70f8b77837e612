CREATE TABLE `item_views` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`section` text NOT NULL,
	`item_id` text NOT NULL,
	`account_id` text,
	`by` text NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`suggestion_id` text
);
--> statement-breakpoint
CREATE INDEX `item_views_person` ON `item_views` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `item_views_suggestion` ON `item_views` (`suggestion_id`);--> statement-breakpoint
CREATE TABLE `suggestion_answers` (
	`suggestion_id` text PRIMARY KEY NOT NULL,
	`answer` text NOT NULL,
	`words` text,
	`account_id` text NOT NULL,
	`basis` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `suggestion_talk` (
	`id` text PRIMARY KEY NOT NULL,
	`suggestion_id` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`words` text,
	`closes` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `suggestion_talk_suggestion` ON `suggestion_talk` (`suggestion_id`,`id`);--> statement-breakpoint
CREATE TABLE `suggestions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`section` text NOT NULL,
	`item_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text,
	`placing` text,
	`voice` text NOT NULL,
	`why` text,
	`said_then` text,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_at` integer
);
--> statement-breakpoint
CREATE INDEX `suggestions_person` ON `suggestions` (`person_id`,`at`);--> statement-breakpoint
CREATE INDEX `suggestions_account` ON `suggestions` (`account_id`);