CREATE TABLE `planned_events` (
	`id` text PRIMARY KEY NOT NULL,
	`notice_id` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `planned_events_notice` ON `planned_events` (`notice_id`,`id`);--> statement-breakpoint
CREATE TABLE `planned_notices` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`follows_id` text,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `planned_notices_person` ON `planned_notices` (`person_id`,`at`);--> statement-breakpoint
-- A notice and each answer to it stand for good: what counts is told from all of them (P4, P11).
CREATE TRIGGER planned_notices_no_update BEFORE UPDATE ON planned_notices BEGIN SELECT RAISE(ABORT, 'planned_notices is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER planned_notices_no_delete BEFORE DELETE ON planned_notices BEGIN SELECT RAISE(ABORT, 'planned_notices is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER planned_events_no_update BEFORE UPDATE ON planned_events BEGIN SELECT RAISE(ABORT, 'planned_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER planned_events_no_delete BEFORE DELETE ON planned_events BEGIN SELECT RAISE(ABORT, 'planned_events is append-only'); END;
