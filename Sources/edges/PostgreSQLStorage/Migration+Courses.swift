extension Migration {
  /// Version 2: courses with their ledgers and rosters, the places of attempts in them, where attempts
  /// of other stores came from, and what lets a centre take in the databases of several course servers.
  static let courses = Migration(
    script: """
      ALTER TABLE tapsu.store ADD COLUMN identity text NOT NULL
        DEFAULT replace(gen_random_uuid()::text, '-', '');

      CREATE TABLE tapsu.course(
        id text PRIMARY KEY, line_count bigint NOT NULL, last_hash text NOT NULL);
      CREATE TABLE tapsu.course_ledger(
        course text NOT NULL REFERENCES tapsu.course, sequence bigint NOT NULL,
        text text NOT NULL, hash text NOT NULL, PRIMARY KEY (course, sequence));
      CREATE TABLE tapsu.course_trainee(
        course text NOT NULL REFERENCES tapsu.course, code text NOT NULL, name text NOT NULL,
        unit text NOT NULL, team text NOT NULL, PRIMARY KEY (course, code));
      CREATE TABLE tapsu.course_attempt(
        attempt bigint PRIMARY KEY REFERENCES tapsu.attempt, course text NOT NULL,
        assignment text NOT NULL, trainee text NOT NULL, unit text NOT NULL,
        ordinal bigint NOT NULL, UNIQUE (course, assignment, trainee, ordinal));
      CREATE TABLE tapsu.attempt_origin(
        attempt bigint PRIMARY KEY REFERENCES tapsu.attempt, store text NOT NULL,
        number bigint NOT NULL, UNIQUE (store, number));
      CREATE INDEX course_attempt_course ON tapsu.course_attempt(course, attempt);

      CREATE FUNCTION tapsu.ledger_grows() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.sequence <> 1 + coalesce(
            (SELECT max(sequence) FROM tapsu.course_ledger WHERE course = NEW.course), 0) THEN
            RAISE EXCEPTION 'a ledger grows by one line at its end'
              USING ERRCODE = 'check_violation';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER ledger_never_changes BEFORE UPDATE OR DELETE ON tapsu.course_ledger
        FOR EACH ROW EXECUTE FUNCTION tapsu.refuse('a line of a ledger never changes or goes');
      CREATE TRIGGER ledger_is_never_emptied BEFORE TRUNCATE ON tapsu.course_ledger
        FOR EACH STATEMENT EXECUTE FUNCTION tapsu.refuse(
          'a line of a ledger never changes or goes');
      CREATE TRIGGER ledger_grows_by_one BEFORE INSERT ON tapsu.course_ledger
        FOR EACH ROW EXECUTE FUNCTION tapsu.ledger_grows();
      CREATE TRIGGER course_never_deleted BEFORE DELETE ON tapsu.course
        FOR EACH ROW EXECUTE FUNCTION tapsu.refuse('a course is never deleted');
      CREATE TRIGGER course_is_never_emptied BEFORE TRUNCATE ON tapsu.course
        FOR EACH STATEMENT EXECUTE FUNCTION tapsu.refuse('a course is never deleted');
      CREATE TRIGGER place_never_changes BEFORE UPDATE OR DELETE ON tapsu.course_attempt
        FOR EACH ROW EXECUTE FUNCTION tapsu.refuse('an attempt stays in its course');
      CREATE TRIGGER places_are_never_emptied BEFORE TRUNCATE ON tapsu.course_attempt
        FOR EACH STATEMENT EXECUTE FUNCTION tapsu.refuse('an attempt stays in its course');
      CREATE TRIGGER origin_never_changes BEFORE UPDATE OR DELETE ON tapsu.attempt_origin
        FOR EACH ROW EXECUTE FUNCTION tapsu.refuse('an attempt was made where it was made');
      CREATE TRIGGER origins_are_never_emptied BEFORE TRUNCATE ON tapsu.attempt_origin
        FOR EACH STATEMENT EXECUTE FUNCTION tapsu.refuse('an attempt was made where it was made');

      -- Course servers share source files. What comes by replication and is there already is passed
      -- over: by its digest it is the same.
      CREATE FUNCTION tapsu.content_is_there() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM tapsu.content WHERE digest = NEW.digest) THEN RETURN NULL; END IF;
          RETURN NEW;
        END $$;
      CREATE FUNCTION tapsu.material_is_there() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (
            SELECT FROM tapsu.material WHERE materials = NEW.materials AND path = NEW.path) THEN
            RETURN NULL;
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER content_comes_once BEFORE INSERT ON tapsu.content
        FOR EACH ROW EXECUTE FUNCTION tapsu.content_is_there();
      CREATE TRIGGER material_comes_once BEFORE INSERT ON tapsu.material
        FOR EACH ROW EXECUTE FUNCTION tapsu.material_is_there();
      ALTER TABLE tapsu.content ENABLE REPLICA TRIGGER content_comes_once;
      ALTER TABLE tapsu.material ENABLE REPLICA TRIGGER material_comes_once;
      """)
}
