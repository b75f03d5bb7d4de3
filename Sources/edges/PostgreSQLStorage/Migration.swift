internal import PostgreSQL
internal import Storage

/// A step from one version of the tables to the next.
///
/// Steps go forward only, and one that was released never changes: whoever has it has it as it was.
struct Migration: Hashable, Sendable {
  let script: String

  /// All steps; after the first of them the version is 1, after all of them the newest.
  static let all = [first, courses, signIns, presence, figures, former]

  /// The number under which programs agree who makes tables: the letters "TpSu".
  static let lock: Int64 = 0x5470_5375

  /// Makes what the database lacks, all of it or nothing.
  static func bringUp(
    _ connection: borrowing PostgreSQLConnection, _ migrations: [Migration]
  ) throws(StorageError) {
    // Nearly always there is nothing to do, and nobody waits for anybody.
    if try version(in: connection) == migrations.count { return }
    try connection.transaction { connection throws(StorageError) in
      // Others may be doing the same: who comes second finds the tables made, however long they take.
      try connection.order("SET LOCAL lock_timeout = '2min'; SET LOCAL statement_timeout = '2min'")
      _ = try connection.found("SELECT pg_advisory_xact_lock($1)", [.integer(lock)]) { _ in }
      let version = try version(in: connection)
      try refuseNewer(version, migrations)
      for migration in migrations.dropFirst(version) { try connection.order(migration.script) }
      try connection.write(
        "UPDATE tapsu.store SET version = $1", [.integer(Int64(migrations.count))])
    }
  }

  /// Refuses a database that has not been made, or by a newer program, or not brought up yet.
  static func require(
    _ migrations: [Migration], in connection: borrowing PostgreSQLConnection
  ) throws(StorageError) {
    let version = try version(in: connection)
    try refuseNewer(version, migrations)
    guard version > 0 else { throw StorageError(.notAStore) }
    guard version == migrations.count else { throw StorageError(.olderTables(version)) }
  }

  private static func refuseNewer(
    _ version: Int, _ migrations: [Migration]
  ) throws(StorageError) {
    guard version <= migrations.count else { throw StorageError(.newerVersion(version)) }
  }

  /// The version of the tables; 0 where there are none.
  private static func version(
    in connection: borrowing PostgreSQLConnection
  ) throws(StorageError) -> Int {
    // Read from the catalog's own tables: to_regclass answers from a cache of the session, which
    // does not know yet of tables that others made while this one waited for them.
    let isThere = try connection.found(
      """
      SELECT EXISTS (
        SELECT FROM pg_catalog.pg_tables WHERE schemaname = 'tapsu' AND tablename = 'store'
      ) AS there
      """
    ) { $0.text("there") == "t" }
    guard isThere == [true] else { return 0 }
    let versions = try connection.found("SELECT version FROM tapsu.store") { $0.integer("version") }
    guard let version = versions.first, versions.count == 1, version > 0 else {
      throw StorageError(.notAStore)
    }
    return Int(clamping: version)
  }
}

extension Migration {
  /// The tables of version 1, and the triggers that keep a journal append-only in the database.
  static let first = Migration(
    script: """
      CREATE SCHEMA IF NOT EXISTS tapsu;
      CREATE TABLE tapsu.store(version bigint NOT NULL);
      INSERT INTO tapsu.store VALUES (1);

      CREATE TABLE tapsu.content(digest text PRIMARY KEY, bytes bytea NOT NULL);
      CREATE TABLE tapsu.material(
        materials text NOT NULL, path text NOT NULL,
        digest text NOT NULL REFERENCES tapsu.content, PRIMARY KEY (materials, path));
      CREATE TABLE tapsu.attempt(
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, scenario text NOT NULL,
        title text NOT NULL, mode text NOT NULL, trainee text NOT NULL, started_at bigint NOT NULL,
        format_version bigint NOT NULL, materials text NOT NULL, line_count bigint NOT NULL,
        last_hash text NOT NULL, clock text NOT NULL, closed_at bigint, seal text NOT NULL,
        token text NOT NULL UNIQUE);
      CREATE TABLE tapsu.journal(
        attempt bigint NOT NULL REFERENCES tapsu.attempt, sequence bigint NOT NULL,
        text text NOT NULL, hash text NOT NULL, PRIMARY KEY (attempt, sequence));
      CREATE TABLE tapsu.bookmark(
        attempt bigint NOT NULL REFERENCES tapsu.attempt, key text NOT NULL, bytes bytea NOT NULL,
        PRIMARY KEY (attempt, key));
      CREATE TABLE tapsu.attempt_result(
        attempt bigint PRIMARY KEY REFERENCES tapsu.attempt, head text NOT NULL,
        text text NOT NULL);
      CREATE INDEX attempt_unfinished ON tapsu.attempt(id) WHERE closed_at IS NULL;
      CREATE INDEX attempt_trainee ON tapsu.attempt(trainee, id);

      CREATE FUNCTION tapsu.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'check_violation'; END $$;
      CREATE FUNCTION tapsu.journal_grows() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.sequence <> 1 + coalesce(
            (SELECT max(sequence) FROM tapsu.journal WHERE attempt = NEW.attempt), 0) THEN
            RAISE EXCEPTION 'a journal grows by one line at its end'
              USING ERRCODE = 'check_violation';
          END IF;
          IF (SELECT closed_at FROM tapsu.attempt WHERE id = NEW.attempt) IS NOT NULL THEN
            RAISE EXCEPTION 'a finished attempt takes no more lines'
              USING ERRCODE = 'check_violation';
          END IF;
          RETURN NEW;
        END $$;
      CREATE FUNCTION tapsu.attempt_grows() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.line_count <> coalesce(
            (SELECT max(sequence) FROM tapsu.journal WHERE attempt = NEW.id), 0) THEN
            RAISE EXCEPTION 'an attempt is as long as its journal'
              USING ERRCODE = 'check_violation';
          END IF;
          RETURN NEW;
        END $$;

      CREATE TRIGGER journal_never_changes BEFORE UPDATE ON tapsu.journal
        FOR EACH ROW EXECUTE FUNCTION tapsu.refuse('a journal line never changes');
      CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON tapsu.journal
        FOR EACH ROW EXECUTE FUNCTION tapsu.refuse('a journal line is never deleted');
      CREATE TRIGGER journal_is_never_emptied BEFORE TRUNCATE ON tapsu.journal
        FOR EACH STATEMENT EXECUTE FUNCTION tapsu.refuse('a journal line is never deleted');
      CREATE TRIGGER journal_grows_by_one BEFORE INSERT ON tapsu.journal
        FOR EACH ROW EXECUTE FUNCTION tapsu.journal_grows();
      CREATE TRIGGER attempt_stays_what_it_is BEFORE UPDATE ON tapsu.attempt
        FOR EACH ROW WHEN (
          OLD.closed_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.scenario <> OLD.scenario
          OR NEW.title <> OLD.title OR NEW.mode <> OLD.mode OR NEW.trainee <> OLD.trainee
          OR NEW.started_at <> OLD.started_at OR NEW.format_version <> OLD.format_version
          OR NEW.materials <> OLD.materials OR NEW.token <> OLD.token)
        EXECUTE FUNCTION tapsu.refuse(
          'of an attempt only its length, clock and end change, until it is finished');
      CREATE TRIGGER attempt_is_as_long_as_its_journal BEFORE UPDATE ON tapsu.attempt
        FOR EACH ROW EXECUTE FUNCTION tapsu.attempt_grows();
      CREATE TRIGGER attempt_never_deleted BEFORE DELETE ON tapsu.attempt
        FOR EACH ROW EXECUTE FUNCTION tapsu.refuse('an attempt is never deleted');
      CREATE TRIGGER attempt_is_never_emptied BEFORE TRUNCATE ON tapsu.attempt
        FOR EACH STATEMENT EXECUTE FUNCTION tapsu.refuse('an attempt is never deleted');
      """)
}
