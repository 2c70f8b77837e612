CREATE TABLE "kept_words_taken" (
	"account_id" text COLLATE "C" NOT NULL,
	"record_id" text COLLATE "C" NOT NULL,
	"words_hash" text COLLATE "C" NOT NULL,
	"how" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "kept_words_taken_account_id_record_id_pk" PRIMARY KEY("account_id","record_id")
);
