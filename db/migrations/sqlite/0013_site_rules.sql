CREATE TABLE `rule_question_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`type` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`words` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rule_question_notes_question` ON `rule_question_notes` (`question_id`);--> statement-breakpoint
CREATE TABLE `rule_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`site_id` text NOT NULL,
	`rule_id` text,
	`kind` text NOT NULL,
	`account_id` text,
	`name` text,
	`words` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rule_questions_site` ON `rule_questions` (`site_id`,`id`);--> statement-breakpoint
CREATE TABLE `site_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`site_id` text NOT NULL,
	`number` integer NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `site_links_number` ON `site_links` (`site_id`,`number`);--> statement-breakpoint
CREATE TABLE `site_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`rule_id` text NOT NULL,
	`site_id` text NOT NULL,
	`version` integer NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `site_rules_version` ON `site_rules` (`rule_id`,`version`);--> statement-breakpoint
CREATE INDEX `site_rules_site` ON `site_rules` (`site_id`);--> statement-breakpoint
-- A rule is changed by a new version, and a question is answered beside it: neither is overwritten (P11).
CREATE TRIGGER site_rules_no_update BEFORE UPDATE ON site_rules BEGIN SELECT RAISE(ABORT, 'site_rules is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER site_rules_no_delete BEFORE DELETE ON site_rules BEGIN SELECT RAISE(ABORT, 'site_rules is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER rule_questions_no_update BEFORE UPDATE ON rule_questions BEGIN SELECT RAISE(ABORT, 'rule_questions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER rule_questions_no_delete BEFORE DELETE ON rule_questions BEGIN SELECT RAISE(ABORT, 'rule_questions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER rule_question_notes_no_update BEFORE UPDATE ON rule_question_notes BEGIN SELECT RAISE(ABORT, 'rule_question_notes is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER rule_question_notes_no_delete BEFORE DELETE ON rule_question_notes BEGIN SELECT RAISE(ABORT, 'rule_question_notes is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER site_links_no_update BEFORE UPDATE ON site_links BEGIN SELECT RAISE(ABORT, 'site_links is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER site_links_no_delete BEFORE DELETE ON site_links BEGIN SELECT RAISE(ABORT, 'site_links is append-only'); END;
