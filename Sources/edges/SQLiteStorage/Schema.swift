/// The tables of version 1, and the triggers that keep a journal append-only in the file itself.
enum Schema {
  /// The letters "TpSu", by which `file` and TapSu know their databases.
  static let applicationID: Int64 = 0x5470_5375
  static let version: Int64 = 1

  static let statements = """
    CREATE TABLE content(digest TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE material(
      materials TEXT NOT NULL, path TEXT NOT NULL, digest TEXT NOT NULL REFERENCES content,
      PRIMARY KEY (materials, path)) STRICT, WITHOUT ROWID;
    CREATE TABLE attempt(
      id INTEGER PRIMARY KEY AUTOINCREMENT, scenario TEXT NOT NULL, title TEXT NOT NULL,
      mode TEXT NOT NULL, trainee TEXT NOT NULL, started_at INTEGER NOT NULL,
      format_version INTEGER NOT NULL, materials TEXT NOT NULL,
      closed_at INTEGER, line_count INTEGER, final_hash TEXT) STRICT;
    CREATE INDEX attempt_unfinished ON attempt(id) WHERE closed_at IS NULL;
    CREATE INDEX attempt_trainee ON attempt(trainee, id);
    CREATE TABLE journal(
      attempt INTEGER NOT NULL REFERENCES attempt, sequence INTEGER NOT NULL, text TEXT NOT NULL,
      hash TEXT NOT NULL, PRIMARY KEY (attempt, sequence)) STRICT, WITHOUT ROWID;
    CREATE TABLE bookmark(
      attempt INTEGER NOT NULL REFERENCES attempt, key TEXT NOT NULL, bytes BLOB NOT NULL,
      PRIMARY KEY (attempt, key)) STRICT, WITHOUT ROWID;

    CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'a journal line never changes'); END;
    CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'a journal line is never deleted'); END;
    CREATE TRIGGER journal_grows_by_one BEFORE INSERT ON journal
    WHEN NEW.sequence <> 1 + coalesce(
      (SELECT max(sequence) FROM journal WHERE attempt = NEW.attempt), 0)
    BEGIN SELECT RAISE(ABORT, 'a journal grows by one line at its end'); END;
    CREATE TRIGGER journal_ends BEFORE INSERT ON journal
    WHEN (SELECT closed_at FROM attempt WHERE id = NEW.attempt) IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a finished attempt takes no more lines'); END;
    CREATE TRIGGER attempt_only_closes BEFORE UPDATE ON attempt
    WHEN OLD.closed_at IS NOT NULL OR NEW.closed_at IS NULL OR NEW.id <> OLD.id
      OR NEW.scenario <> OLD.scenario OR NEW.title <> OLD.title OR NEW.mode <> OLD.mode
      OR NEW.trainee <> OLD.trainee OR NEW.started_at <> OLD.started_at
      OR NEW.format_version <> OLD.format_version OR NEW.materials <> OLD.materials
    BEGIN SELECT RAISE(ABORT, 'an attempt changes once, when it closes'); END;
    CREATE TRIGGER attempt_never_deleted BEFORE DELETE ON attempt
    BEGIN SELECT RAISE(ABORT, 'an attempt is never deleted'); END;
    CREATE TRIGGER attempt_never_replaced BEFORE INSERT ON attempt
    WHEN EXISTS (SELECT 1 FROM attempt WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'an attempt is never replaced'); END;
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = \(version);
    """
}
