CREATE TABLE `symbol_meanings` (
	`person_id` text NOT NULL,
	`symbol` text NOT NULL,
	`words` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `symbol`)
);
