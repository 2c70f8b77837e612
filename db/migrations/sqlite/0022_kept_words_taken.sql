CREATE TABLE `kept_words_taken` (
	`account_id` text NOT NULL,
	`record_id` text NOT NULL,
	`words_hash` text NOT NULL,
	`how` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `record_id`)
);
