CREATE TABLE "pack_symbols" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"pack_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"tags" jsonb NOT NULL,
	"licence" text COLLATE "C",
	"image" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "symbol_packs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"licence" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"put_away_at" bigint
);
--> statement-breakpoint
CREATE INDEX "pack_symbols_pack" ON "pack_symbols" USING btree ("pack_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "symbol_packs_name" ON "symbol_packs" USING btree ("organisation_id","name");