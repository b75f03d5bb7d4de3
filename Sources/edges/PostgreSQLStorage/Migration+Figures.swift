extension Migration {
  /// Version 5: what attempts of courses count for, and up to which line of its ledger a course is reckoned.
  static let figures = Migration(
    script: """
      CREATE TABLE tapsu.course_result(
        attempt bigint PRIMARY KEY REFERENCES tapsu.attempt, unit text NOT NULL,
        person bigint NOT NULL, enrolment smallint NOT NULL,
        has_moved smallint NOT NULL, is_exam smallint NOT NULL,
        started_at bigint NOT NULL, version bigint NOT NULL, ledger_line integer,
        is_first smallint NOT NULL, points integer NOT NULL, points_possible integer NOT NULL,
        fail_points integer NOT NULL, pass_mark integer NOT NULL, petitions integer NOT NULL,
        own integer NOT NULL, own_on_time integer NOT NULL, fully_right integer NOT NULL,
        satisfied integer NOT NULL, unread integer NOT NULL, head text NOT NULL);
      CREATE TABLE tapsu.course_reckoning(
        course text PRIMARY KEY REFERENCES tapsu.course, line_count bigint NOT NULL,
        version bigint NOT NULL);

      -- A centre may have worked out what its course servers work out too. What comes from there takes the
      -- place of its own, and replication goes on.
      CREATE FUNCTION tapsu.result_comes_anew() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          EXECUTE format('DELETE FROM tapsu.%I WHERE attempt = $1', TG_TABLE_NAME)
            USING NEW.attempt;
          RETURN NEW;
        END $$;
      CREATE FUNCTION tapsu.reckoning_comes_anew() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          DELETE FROM tapsu.course_reckoning WHERE course = NEW.course;
          RETURN NEW;
        END $$;
      CREATE TRIGGER result_comes_anew BEFORE INSERT ON tapsu.attempt_result
        FOR EACH ROW EXECUTE FUNCTION tapsu.result_comes_anew();
      CREATE TRIGGER result_comes_anew BEFORE INSERT ON tapsu.course_result
        FOR EACH ROW EXECUTE FUNCTION tapsu.result_comes_anew();
      CREATE TRIGGER reckoning_comes_anew BEFORE INSERT ON tapsu.course_reckoning
        FOR EACH ROW EXECUTE FUNCTION tapsu.reckoning_comes_anew();
      ALTER TABLE tapsu.attempt_result ENABLE REPLICA TRIGGER result_comes_anew;
      ALTER TABLE tapsu.course_result ENABLE REPLICA TRIGGER result_comes_anew;
      ALTER TABLE tapsu.course_reckoning ENABLE REPLICA TRIGGER reckoning_comes_anew;
      """)
}
