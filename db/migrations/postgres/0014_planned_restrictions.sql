CREATE TABLE "planned_events" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"notice_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "planned_notices" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"follows_id" text COLLATE "C",
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "planned_events_notice" ON "planned_events" USING btree ("notice_id","id");--> statement-breakpoint
CREATE INDEX "planned_notices_person" ON "planned_notices" USING btree ("person_id","at");--> statement-breakpoint
-- A notice and each answer to it stand for good: what counts is told from all of them (P4, P11).
CREATE TRIGGER planned_notices_no_change BEFORE UPDATE OR DELETE ON planned_notices FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER planned_notices_no_truncate BEFORE TRUNCATE ON planned_notices FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER planned_events_no_change BEFORE UPDATE OR DELETE ON planned_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER planned_events_no_truncate BEFORE TRUNCATE ON planned_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
