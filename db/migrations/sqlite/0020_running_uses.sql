CREATE INDEX `restriction_uses_person` ON `restriction_uses` (`person_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `restriction_uses_running` ON `restriction_uses` (`stopped_at`,`type`);