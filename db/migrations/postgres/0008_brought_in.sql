CREATE TABLE "brought_in_pieces" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"place" bigint NOT NULL,
	"words" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "brought_in_pieces_account" ON "brought_in_pieces" USING btree ("person_id","account_id","place");