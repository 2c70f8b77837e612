CREATE TABLE "sealing_keys" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"created_at" bigint NOT NULL,
	"public_key" "bytea" NOT NULL,
	"private_key" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "without_connection" boolean DEFAULT false NOT NULL;