CREATE TABLE `item_revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`section` text NOT NULL,
	`item_id` text NOT NULL,
	`from_at` integer NOT NULL,
	`until_at` integer NOT NULL,
	`account_ids` text NOT NULL,
	`changes` text NOT NULL,
	`before` text,
	`after` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `item_revisions_item` ON `item_revisions` (`plan_id`,`section`,`item_id`,`until_at`);--> statement-breakpoint
CREATE INDEX `item_revisions_plan` ON `item_revisions` (`plan_id`,`until_at`);--> statement-breakpoint
CREATE TABLE `section_visits` (
	`plan_id` text NOT NULL,
	`section` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`before_at` integer,
	PRIMARY KEY(`plan_id`, `section`, `account_id`)
);
