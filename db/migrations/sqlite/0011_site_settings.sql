CREATE TABLE `site_settings` (
	`id` text PRIMARY KEY NOT NULL,
	`site_id` text NOT NULL,
	`key` text NOT NULL,
	`value` text,
	`account_id` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `site_settings_site` ON `site_settings` (`site_id`,`at`);--> statement-breakpoint
-- A setting is never changed: another row comes after it (P11).
CREATE TRIGGER site_settings_no_update BEFORE UPDATE ON site_settings BEGIN SELECT RAISE(ABORT, 'site_settings is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER site_settings_no_delete BEFORE DELETE ON site_settings BEGIN SELECT RAISE(ABORT, 'site_settings is append-only'); END;
