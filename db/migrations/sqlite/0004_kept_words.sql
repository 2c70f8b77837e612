CREATE TABLE `sealing_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`public_key` blob NOT NULL,
	`private_key` blob NOT NULL
);
--> statement-breakpoint
ALTER TABLE `suggestions` ADD `without_connection` integer DEFAULT false NOT NULL;