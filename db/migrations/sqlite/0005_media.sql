CREATE TABLE `media` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`section` text NOT NULL,
	`kind` text NOT NULL,
	`size` integer NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `media_person` ON `media` (`person_id`,`at`);