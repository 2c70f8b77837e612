CREATE TABLE `contradiction_answers` (
	`person_id` text NOT NULL,
	`one_id` text NOT NULL,
	`other_id` text NOT NULL,
	`mark` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `one_id`, `other_id`)
);
