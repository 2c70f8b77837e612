CREATE TABLE "symbol_meanings" (
	"person_id" text COLLATE "C" NOT NULL,
	"symbol" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "symbol_meanings_person_id_symbol_pk" PRIMARY KEY("person_id","symbol")
);
