CREATE TABLE "site_settings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"value" jsonb,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "site_settings_site" ON "site_settings" USING btree ("site_id","at");--> statement-breakpoint
-- A setting is never changed: another row comes after it (P11).
CREATE TRIGGER site_settings_no_change BEFORE UPDATE OR DELETE ON site_settings FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER site_settings_no_truncate BEFORE TRUNCATE ON site_settings FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
