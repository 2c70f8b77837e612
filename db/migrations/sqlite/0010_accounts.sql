CREATE TABLE `account_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`incident_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`type` text NOT NULL,
	`whose` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_entries_sequence` ON `account_entries` (`incident_id`,`sequence`);--> statement-breakpoint
ALTER TABLE `media` ADD `incident_id` text;--> statement-breakpoint
ALTER TABLE `suggestions` ADD `incident_id` text;--> statement-breakpoint
-- An account is never changed: another version comes after it (P10, P11).
CREATE TRIGGER account_entries_no_update BEFORE UPDATE ON account_entries BEGIN SELECT RAISE(ABORT, 'account_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER account_entries_no_delete BEFORE DELETE ON account_entries BEGIN SELECT RAISE(ABORT, 'account_entries is append-only'); END;
