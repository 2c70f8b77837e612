CREATE TABLE "rule_question_notes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"question_id" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"words" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rule_questions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"rule_id" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C",
	"name" text COLLATE "C",
	"words" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "site_links" (
	"token_hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "site_rules" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"rule_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "rule_question_notes_question" ON "rule_question_notes" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "rule_questions_site" ON "rule_questions" USING btree ("site_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "site_links_number" ON "site_links" USING btree ("site_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "site_rules_version" ON "site_rules" USING btree ("rule_id","version");--> statement-breakpoint
CREATE INDEX "site_rules_site" ON "site_rules" USING btree ("site_id");--> statement-breakpoint
-- A rule is changed by a new version, and a question is answered beside it: neither is overwritten (P11).
CREATE TRIGGER site_rules_no_change BEFORE UPDATE OR DELETE ON site_rules FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER site_rules_no_truncate BEFORE TRUNCATE ON site_rules FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER rule_questions_no_change BEFORE UPDATE OR DELETE ON rule_questions FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER rule_questions_no_truncate BEFORE TRUNCATE ON rule_questions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER rule_question_notes_no_change BEFORE UPDATE OR DELETE ON rule_question_notes FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER rule_question_notes_no_truncate BEFORE TRUNCATE ON rule_question_notes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER site_links_no_change BEFORE UPDATE OR DELETE ON site_links FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER site_links_no_truncate BEFORE TRUNCATE ON site_links FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
