CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text NOT NULL,
	`must_change_password` integer NOT NULL,
	`person_id` text,
	`job_title` text,
	`preferences` text NOT NULL,
	`created_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email` ON `accounts` (`email`);--> statement-breakpoint
CREATE INDEX `accounts_person` ON `accounts` (`person_id`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	`status` text NOT NULL,
	`account_id` text NOT NULL,
	`version_id` text,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `agreements_person` ON `agreements` (`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`account_id` text,
	`action` text NOT NULL,
	`person_id` text,
	`object_id` text,
	`detail` text
);
--> statement-breakpoint
CREATE INDEX `audit_entries_person` ON `audit_entries` (`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `audit_seals` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`hash` text NOT NULL,
	`sealed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_seals_entry` ON `audit_seals` (`entry_id`);--> statement-breakpoint
CREATE TABLE `circle` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`account_id` text NOT NULL,
	`relation` text NOT NULL,
	`added_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `circle_person_account` ON `circle` (`person_id`,`account_id`);--> statement-breakpoint
CREATE INDEX `circle_account` ON `circle` (`account_id`);--> statement-breakpoint
CREATE TABLE `deciders` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`account_id` text NOT NULL,
	`basis` text NOT NULL,
	`reason` text NOT NULL,
	`from_at` integer NOT NULL,
	`until_at` integer
);
--> statement-breakpoint
CREATE INDEX `deciders_person` ON `deciders` (`person_id`);--> statement-breakpoint
CREATE INDEX `deciders_account` ON `deciders` (`account_id`);--> statement-breakpoint
CREATE TABLE `grants` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`account_id` text NOT NULL,
	`section` text NOT NULL,
	`level` text NOT NULL,
	`purpose` text NOT NULL,
	`from_at` integer NOT NULL,
	`until_at` integer NOT NULL,
	`granted_by` text NOT NULL,
	`withdrawn_at` integer
);
--> statement-breakpoint
CREATE INDEX `grants_person` ON `grants` (`person_id`);--> statement-breakpoint
CREATE INDEX `grants_account` ON `grants` (`account_id`);--> statement-breakpoint
CREATE TABLE `incident_events` (
	`id` text PRIMARY KEY NOT NULL,
	`incident_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`type` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`device_at` integer,
	`device_offset` integer,
	`device_zone` text,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `incident_events_sequence` ON `incident_events` (`incident_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `incidents` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`site_id` text NOT NULL,
	`version_id` text,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`outcome` text NOT NULL,
	`last_sequence` integer NOT NULL,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `incidents_person` ON `incidents` (`person_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `incidents_site` ON `incidents` (`site_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `incidents_open` ON `incidents` (`site_id`,`outcome`);--> statement-breakpoint
CREATE TABLE `name_words` (
	`word` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`word`, `person_id`)
);
--> statement-breakpoint
CREATE INDEX `name_words_person` ON `name_words` (`person_id`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`preferred_name` text NOT NULL,
	`pronouns` text,
	`date_of_birth` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `people_organisation` ON `people` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `plan_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`person_id` text NOT NULL,
	`number` integer NOT NULL,
	`agreed_at` integer NOT NULL,
	`agreement` text NOT NULL,
	`agreed_by` text NOT NULL,
	`basis` text,
	`basis_reason` text,
	`review_on` text NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_versions_number` ON `plan_versions` (`plan_id`,`number`);--> statement-breakpoint
CREATE INDEX `plan_versions_person` ON `plan_versions` (`person_id`,`agreed_at`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_person` ON `plans` (`person_id`);--> statement-breakpoint
CREATE TABLE `postings` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`site_id` text NOT NULL,
	`role` text NOT NULL,
	`from_at` integer NOT NULL,
	`until_at` integer
);
--> statement-breakpoint
CREATE INDEX `postings_account` ON `postings` (`account_id`);--> statement-breakpoint
CREATE INDEX `postings_site` ON `postings` (`site_id`);--> statement-breakpoint
CREATE TABLE `restriction_uses` (
	`id` text PRIMARY KEY NOT NULL,
	`incident_id` text NOT NULL,
	`person_id` text NOT NULL,
	`type` text NOT NULL,
	`mhsds_type` text,
	`started_at` integer NOT NULL,
	`stopped_at` integer
);
--> statement-breakpoint
CREATE INDEX `restriction_uses_incident` ON `restriction_uses` (`incident_id`);--> statement-breakpoint
CREATE TABLE `section_folds` (
	`plan_id` text NOT NULL,
	`section` text NOT NULL,
	`folded_through` text NOT NULL,
	`state` blob NOT NULL,
	`items` text NOT NULL,
	`item_count` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	PRIMARY KEY(`plan_id`, `section`)
);
--> statement-breakpoint
CREATE TABLE `section_marks` (
	`plan_id` text NOT NULL,
	`section` text NOT NULL,
	`ready_at` integer NOT NULL,
	`account_id` text NOT NULL,
	PRIMARY KEY(`plan_id`, `section`)
);
--> statement-breakpoint
CREATE TABLE `section_updates` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`section` text NOT NULL,
	`account_id` text,
	`at` integer NOT NULL,
	`bytes` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `section_updates_section` ON `section_updates` (`plan_id`,`section`,`id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE TABLE `sites` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`setting` text NOT NULL,
	`time_zone` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `stays` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`site_id` text NOT NULL,
	`room` text,
	`from_at` integer NOT NULL,
	`until_at` integer
);
--> statement-breakpoint
CREATE INDEX `stays_person` ON `stays` (`person_id`);--> statement-breakpoint
CREATE INDEX `stays_site` ON `stays` (`site_id`);--> statement-breakpoint
CREATE TABLE `strategy_tries` (
	`incident_id` text NOT NULL,
	`item_id` text NOT NULL,
	`person_id` text NOT NULL,
	`outcome` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`incident_id`, `item_id`)
);
--> statement-breakpoint
CREATE INDEX `strategy_tries_person` ON `strategy_tries` (`person_id`);