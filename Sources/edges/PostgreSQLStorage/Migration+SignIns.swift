extension Migration {
  /// Version 3: what is kept of trainees' passwords, and who wanted to sign in.
  static let signIns = Migration(
    script: """
      CREATE TABLE tapsu.course_password(
        course text NOT NULL REFERENCES tapsu.course, code text NOT NULL, hash text NOT NULL,
        PRIMARY KEY (course, code));
      CREATE TABLE tapsu.course_sign_in(
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        course text NOT NULL REFERENCES tapsu.course, at bigint NOT NULL, trainee text NOT NULL,
        source text NOT NULL, outcome text NOT NULL);
      CREATE INDEX sign_in_trainee ON tapsu.course_sign_in(course, trainee, id);
      CREATE INDEX sign_in_source ON tapsu.course_sign_in(course, source, at);

      CREATE TRIGGER sign_in_never_changes BEFORE UPDATE ON tapsu.course_sign_in
        FOR EACH ROW WHEN (
          OLD.outcome <> 'refused' OR NEW.outcome <> 'admitted' OR NEW.id <> OLD.id
          OR NEW.course <> OLD.course OR NEW.at <> OLD.at OR NEW.trainee <> OLD.trainee
          OR NEW.source <> OLD.source)
        EXECUTE FUNCTION tapsu.refuse('of a sign-in only its outcome changes, once');
      CREATE TRIGGER sign_in_never_deleted BEFORE DELETE ON tapsu.course_sign_in
        FOR EACH ROW EXECUTE FUNCTION tapsu.refuse('a sign-in is never deleted');
      CREATE TRIGGER sign_ins_are_never_emptied BEFORE TRUNCATE ON tapsu.course_sign_in
        FOR EACH STATEMENT EXECUTE FUNCTION tapsu.refuse('a sign-in is never deleted');
      """)
}
