CREATE TABLE `brought_in_pieces` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`place` integer NOT NULL,
	`words` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `brought_in_pieces_account` ON `brought_in_pieces` (`person_id`,`account_id`,`place`);