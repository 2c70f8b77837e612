CREATE TABLE "item_revisions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"section" text COLLATE "C" NOT NULL,
	"item_id" text COLLATE "C" NOT NULL,
	"from_at" bigint NOT NULL,
	"until_at" bigint NOT NULL,
	"account_ids" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"before" jsonb,
	"after" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "section_visits" (
	"plan_id" text COLLATE "C" NOT NULL,
	"section" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"before_at" bigint,
	CONSTRAINT "section_visits_plan_id_section_account_id_pk" PRIMARY KEY("plan_id","section","account_id")
);
--> statement-breakpoint
CREATE INDEX "item_revisions_item" ON "item_revisions" USING btree ("plan_id","section","item_id","until_at");--> statement-breakpoint
CREATE INDEX "item_revisions_plan" ON "item_revisions" USING btree ("plan_id","until_at");