CREATE TABLE "check_ins" (
	"incident_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"how_i_am" text COLLATE "C" NOT NULL,
	"would_help" text COLLATE "C" NOT NULL,
	"talk_to" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "check_ins_incident_id_account_id_pk" PRIMARY KEY("incident_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "plan_reviews" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"version_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"why" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sent_reminders" (
	"account_id" text COLLATE "C" NOT NULL,
	"incident_id" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "sent_reminders_account_id_incident_id_code_pk" PRIMARY KEY("account_id","incident_id","code")
);
--> statement-breakpoint
CREATE TABLE "talk_requests" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"incident_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE INDEX "plan_reviews_person" ON "plan_reviews" USING btree ("person_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "talk_requests_own" ON "talk_requests" USING btree ("incident_id","account_id");--> statement-breakpoint
CREATE INDEX "talk_requests_site" ON "talk_requests" USING btree ("site_id");--> statement-breakpoint
-- Why a plan was changed or left is kept with its review (P11).
CREATE TRIGGER plan_reviews_no_change BEFORE UPDATE OR DELETE ON plan_reviews FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER plan_reviews_no_truncate BEFORE TRUNCATE ON plan_reviews FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
