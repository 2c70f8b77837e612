CREATE TABLE "account_entries" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"incident_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"whose" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "incident_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "incident_id" text COLLATE "C";--> statement-breakpoint
CREATE UNIQUE INDEX "account_entries_sequence" ON "account_entries" USING btree ("incident_id","sequence");--> statement-breakpoint
-- An account is never changed: another version comes after it (P10, P11).
CREATE TRIGGER account_entries_no_change BEFORE UPDATE OR DELETE ON account_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER account_entries_no_truncate BEFORE TRUNCATE ON account_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
