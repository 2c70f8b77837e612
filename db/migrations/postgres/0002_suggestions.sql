CREATE TABLE "item_views" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"section" text COLLATE "C" NOT NULL,
	"item_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C",
	"by" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"suggestion_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "suggestion_answers" (
	"suggestion_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C",
	"account_id" text COLLATE "C" NOT NULL,
	"basis" text COLLATE "C",
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "suggestion_talk" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"suggestion_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"words" text COLLATE "C",
	"closes" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "suggestions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"section" text COLLATE "C" NOT NULL,
	"item_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C",
	"placing" jsonb,
	"voice" text COLLATE "C" NOT NULL,
	"why" text COLLATE "C",
	"said_then" jsonb,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"withdrawn_at" bigint
);
--> statement-breakpoint
CREATE INDEX "item_views_person" ON "item_views" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "item_views_suggestion" ON "item_views" USING btree ("suggestion_id");--> statement-breakpoint
CREATE INDEX "suggestion_talk_suggestion" ON "suggestion_talk" USING btree ("suggestion_id","id");--> statement-breakpoint
CREATE INDEX "suggestions_person" ON "suggestions" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "suggestions_account" ON "suggestions" USING btree ("account_id");