extension Migration {
  /// Version 4: where trainees are in running attempts, and a word to whoever listens when a ledger grows.
  static let presence = Migration(
    script: """
      -- Written every second and worth nothing afterwards: not worth a log.
      CREATE UNLOGGED TABLE tapsu.attempt_presence(
        attempt bigint PRIMARY KEY REFERENCES tapsu.attempt, at bigint NOT NULL,
        text text NOT NULL);

      CREATE FUNCTION tapsu.announce() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM pg_notify('tapsu', NEW.course); RETURN NULL; END $$;
      CREATE TRIGGER ledger_is_announced AFTER INSERT ON tapsu.course_ledger
        FOR EACH ROW EXECUTE FUNCTION tapsu.announce();
      """)
}
