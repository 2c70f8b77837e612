CREATE TABLE "media" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"section" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"size" bigint NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "media_person" ON "media" USING btree ("person_id","at");