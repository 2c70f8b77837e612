DROP INDEX `incidents_open`;--> statement-breakpoint
ALTER TABLE `incidents` ADD `settled_at` integer DEFAULT 9007199254740991 NOT NULL;--> statement-breakpoint
UPDATE incidents SET settled_at = max(ended_at, coalesce((SELECT max(stopped_at) FROM restriction_uses WHERE incident_id = incidents.id), ended_at))
WHERE ended_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM restriction_uses WHERE incident_id = incidents.id AND stopped_at IS NULL);--> statement-breakpoint
CREATE INDEX `incidents_site_settled` ON `incidents` (`site_id`,`settled_at`);--> statement-breakpoint
CREATE INDEX `incidents_person_settled` ON `incidents` (`person_id`,`settled_at`);