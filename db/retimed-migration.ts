/**
 * The tables for accounts of what happened were once dated before the migration before them, so that a database which had
 * that one never got them. Where they were applied under their first date, they are known by the present one; then
 * nothing is applied twice, and nothing is left out.
 */
export const retimed = {
  sqlite: { was: 1_795_682_708_134, is: 1_795_684_796_824 },
  postgres: { was: 1_795_682_714_685, is: 1_795_684_802_355 },
};

/** Says so to PostgreSQL, before it migrates. */
export const retimeInPostgres = `
  DO $$ BEGIN
    IF to_regclass('drizzle.__drizzle_migrations') IS NOT NULL THEN
      UPDATE drizzle.__drizzle_migrations SET created_at = ${retimed.postgres.is}
      WHERE created_at = ${retimed.postgres.was};
    END IF;
  END $$
`;
