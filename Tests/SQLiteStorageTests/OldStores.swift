/// A store as version 2 of the format made it, with one finished attempt of two lines.
///
/// Every version that was in use has its file here, and must still be read.
let storeOfVersion2 = """
  CREATE TABLE content(digest TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
  CREATE TABLE material(
    materials TEXT NOT NULL, path TEXT NOT NULL, digest TEXT NOT NULL REFERENCES content,
    PRIMARY KEY (materials, path)) STRICT, WITHOUT ROWID;
  CREATE TABLE attempt(
    id INTEGER PRIMARY KEY AUTOINCREMENT, scenario TEXT NOT NULL, title TEXT NOT NULL,
    mode TEXT NOT NULL, trainee TEXT NOT NULL, started_at INTEGER NOT NULL,
    format_version INTEGER NOT NULL, materials TEXT NOT NULL,
    line_count INTEGER NOT NULL, last_hash TEXT NOT NULL, clock TEXT NOT NULL,
    closed_at INTEGER, seal TEXT NOT NULL) STRICT;
  CREATE TABLE journal(
    attempt INTEGER NOT NULL REFERENCES attempt, sequence INTEGER NOT NULL,
    text TEXT NOT NULL, hash TEXT NOT NULL,
    PRIMARY KEY (attempt, sequence)) STRICT, WITHOUT ROWID;
  CREATE TABLE bookmark(
    attempt INTEGER NOT NULL REFERENCES attempt, key TEXT NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (attempt, key)) STRICT, WITHOUT ROWID;
  CREATE INDEX attempt_unfinished ON attempt(id) WHERE closed_at IS NULL;
  CREATE INDEX attempt_trainee ON attempt(trainee, id);
  INSERT INTO attempt VALUES(
    1, 'mot-ngay', 'Một ngày', 'practice', 'Lan', 1, 1,
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 2,
    '6c08fff0cfaa870dd8b3d93e2e1270987498e07a8ffa1f2bd892eedcbe815b28', '9 9', 9,
    '1316b09eb301c3ed74db178ff11785338571d762815f081fcff3653f329283a2');
  INSERT INTO journal VALUES(
    1, 1, 'một', 'f574354bac4799c25a58cd4392ece5119a6584862a9f8e53ecd6b6cf14349ad7');
  INSERT INTO journal VALUES(
    1, 2, 'a', '6c08fff0cfaa870dd8b3d93e2e1270987498e07a8ffa1f2bd892eedcbe815b28');
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
  CREATE TRIGGER attempt_stays_what_it_is BEFORE UPDATE ON attempt
  WHEN OLD.closed_at IS NOT NULL OR NEW.id <> OLD.id
    OR NEW.scenario <> OLD.scenario OR NEW.title <> OLD.title OR NEW.mode <> OLD.mode
    OR NEW.trainee <> OLD.trainee OR NEW.started_at <> OLD.started_at
    OR NEW.format_version <> OLD.format_version OR NEW.materials <> OLD.materials
  BEGIN SELECT RAISE(ABORT, 'of an attempt only its length, clock and end change, until it is finished'); END;
  CREATE TRIGGER attempt_is_as_long_as_its_journal BEFORE UPDATE ON attempt
  WHEN NEW.line_count <> coalesce(
    (SELECT max(sequence) FROM journal WHERE attempt = NEW.id), 0)
  BEGIN SELECT RAISE(ABORT, 'an attempt is as long as its journal'); END;
  CREATE TRIGGER attempt_never_deleted BEFORE DELETE ON attempt
  BEGIN SELECT RAISE(ABORT, 'an attempt is never deleted'); END;
  CREATE TRIGGER attempt_never_replaced BEFORE INSERT ON attempt
  WHEN EXISTS (SELECT 1 FROM attempt WHERE id = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'an attempt is never replaced'); END;
  PRAGMA application_id = 1416647541;
  PRAGMA user_version = 2;
  """
