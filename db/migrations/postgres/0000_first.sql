CREATE TABLE "accounts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"password_hash" text COLLATE "C" NOT NULL,
	"must_change_password" boolean NOT NULL,
	"person_id" text COLLATE "C",
	"job_title" text COLLATE "C",
	"preferences" jsonb NOT NULL,
	"created_at" bigint NOT NULL,
	"closed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"version_id" text COLLATE "C",
	"note" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"account_id" text COLLATE "C",
	"action" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"object_id" text COLLATE "C",
	"detail" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"entry_id" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"sealed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "circle" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"relation" text COLLATE "C" NOT NULL,
	"added_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deciders" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"basis" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"from_at" bigint NOT NULL,
	"until_at" bigint
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"section" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"purpose" text COLLATE "C" NOT NULL,
	"from_at" bigint NOT NULL,
	"until_at" bigint NOT NULL,
	"granted_by" text COLLATE "C" NOT NULL,
	"withdrawn_at" bigint
);
--> statement-breakpoint
CREATE TABLE "incident_events" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"incident_id" text COLLATE "C" NOT NULL,
	"sequence" bigint NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"device_at" bigint,
	"device_offset" bigint,
	"device_zone" text COLLATE "C",
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"version_id" text COLLATE "C",
	"started_at" bigint NOT NULL,
	"ended_at" bigint,
	"outcome" text COLLATE "C" NOT NULL,
	"last_sequence" bigint NOT NULL,
	"state" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "name_words" (
	"word" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "name_words_word_person_id_pk" PRIMARY KEY("word","person_id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"preferred_name" text COLLATE "C" NOT NULL,
	"pronouns" text COLLATE "C",
	"date_of_birth" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_versions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"agreed_at" bigint NOT NULL,
	"agreement" text COLLATE "C" NOT NULL,
	"agreed_by" text COLLATE "C" NOT NULL,
	"basis" text COLLATE "C",
	"basis_reason" text COLLATE "C",
	"review_on" text COLLATE "C" NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "postings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"from_at" bigint NOT NULL,
	"until_at" bigint
);
--> statement-breakpoint
CREATE TABLE "restriction_uses" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"incident_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"mhsds_type" text COLLATE "C",
	"started_at" bigint NOT NULL,
	"stopped_at" bigint
);
--> statement-breakpoint
CREATE TABLE "section_folds" (
	"plan_id" text COLLATE "C" NOT NULL,
	"section" text COLLATE "C" NOT NULL,
	"folded_through" text COLLATE "C" NOT NULL,
	"state" "bytea" NOT NULL,
	"items" jsonb NOT NULL,
	"item_count" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"updated_by" text COLLATE "C",
	CONSTRAINT "section_folds_plan_id_section_pk" PRIMARY KEY("plan_id","section")
);
--> statement-breakpoint
CREATE TABLE "section_marks" (
	"plan_id" text COLLATE "C" NOT NULL,
	"section" text COLLATE "C" NOT NULL,
	"ready_at" bigint NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "section_marks_plan_id_section_pk" PRIMARY KEY("plan_id","section")
);
--> statement-breakpoint
CREATE TABLE "section_updates" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"section" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C",
	"at" bigint NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"revoked_at" bigint
);
--> statement-breakpoint
CREATE TABLE "sites" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"setting" text COLLATE "C" NOT NULL,
	"time_zone" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stays" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"site_id" text COLLATE "C" NOT NULL,
	"room" text COLLATE "C",
	"from_at" bigint NOT NULL,
	"until_at" bigint
);
--> statement-breakpoint
CREATE TABLE "strategy_tries" (
	"incident_id" text COLLATE "C" NOT NULL,
	"item_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "strategy_tries_incident_id_item_id_pk" PRIMARY KEY("incident_id","item_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree ("email");--> statement-breakpoint
CREATE INDEX "accounts_person" ON "accounts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "agreements_person" ON "agreements" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "audit_entries_person" ON "audit_entries" USING btree ("person_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_seals_entry" ON "audit_seals" USING btree ("entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "circle_person_account" ON "circle" USING btree ("person_id","account_id");--> statement-breakpoint
CREATE INDEX "circle_account" ON "circle" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "deciders_person" ON "deciders" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "deciders_account" ON "deciders" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "grants_person" ON "grants" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "grants_account" ON "grants" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_events_sequence" ON "incident_events" USING btree ("incident_id","sequence");--> statement-breakpoint
CREATE INDEX "incidents_person" ON "incidents" USING btree ("person_id","started_at");--> statement-breakpoint
CREATE INDEX "incidents_site" ON "incidents" USING btree ("site_id","started_at");--> statement-breakpoint
CREATE INDEX "incidents_open" ON "incidents" USING btree ("site_id","outcome");--> statement-breakpoint
CREATE INDEX "name_words_person" ON "name_words" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "people_organisation" ON "people" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_versions_number" ON "plan_versions" USING btree ("plan_id","number");--> statement-breakpoint
CREATE INDEX "plan_versions_person" ON "plan_versions" USING btree ("person_id","agreed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "plans_person" ON "plans" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "postings_account" ON "postings" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "postings_site" ON "postings" USING btree ("site_id");--> statement-breakpoint
CREATE INDEX "restriction_uses_incident" ON "restriction_uses" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "section_updates_section" ON "section_updates" USING btree ("plan_id","section","id");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "stays_person" ON "stays" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "stays_site" ON "stays" USING btree ("site_id");--> statement-breakpoint
CREATE INDEX "strategy_tries_person" ON "strategy_tries" USING btree ("person_id");