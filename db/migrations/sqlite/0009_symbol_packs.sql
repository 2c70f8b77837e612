CREATE TABLE `pack_symbols` (
	`id` text PRIMARY KEY NOT NULL,
	`pack_id` text NOT NULL,
	`name` text NOT NULL,
	`tags` text NOT NULL,
	`licence` text,
	`image` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `pack_symbols_pack` ON `pack_symbols` (`pack_id`,`id`);--> statement-breakpoint
CREATE TABLE `symbol_packs` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`licence` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`put_away_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `symbol_packs_name` ON `symbol_packs` (`organisation_id`,`name`);