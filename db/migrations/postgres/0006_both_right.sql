CREATE TABLE "contradiction_answers" (
	"person_id" text COLLATE "C" NOT NULL,
	"one_id" text COLLATE "C" NOT NULL,
	"other_id" text COLLATE "C" NOT NULL,
	"mark" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "contradiction_answers_person_id_one_id_other_id_pk" PRIMARY KEY("person_id","one_id","other_id")
);
