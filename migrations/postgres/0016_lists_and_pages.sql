-- Lists are read along an index that fits: the columns they are narrowed by,
-- then the state, then the order they are shown in.

-- Whether anybody has tagged it; kept by the triggers below.
ALTER TABLE view ADD COLUMN tagged BIGINT NOT NULL DEFAULT 0;
UPDATE view SET tagged = 1 WHERE id IN (SELECT view_id FROM view_theme);

-- What the queue is narrowed and ordered by, beside each theme of a view; kept
-- by the triggers below, so that no statement has to remember it.
ALTER TABLE view_theme ADD COLUMN state TEXT;
ALTER TABLE view_theme ADD COLUMN received_at BIGINT;
ALTER TABLE view_theme ADD COLUMN scenario TEXT;
ALTER TABLE view_theme ADD COLUMN mood BIGINT;
ALTER TABLE view_theme ADD COLUMN service_id BYTEA;
ALTER TABLE view_theme ADD COLUMN due_on TEXT;
UPDATE view_theme t SET state = v.state, received_at = v.received_at, scenario = v.scenario, mood = v.mood,
    service_id = v.service_id, due_on = v.due_on
FROM view v WHERE v.id = t.view_id;

-- The view's row is locked first: otherwise a change of it at the same moment
-- would miss the theme that is just being added.
CREATE FUNCTION view_theme_added() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    SELECT v.state, v.received_at, v.scenario, v.mood, v.service_id, v.due_on
        INTO NEW.state, NEW.received_at, NEW.scenario, NEW.mood, NEW.service_id, NEW.due_on
        FROM view v WHERE v.id = NEW.view_id FOR UPDATE;
    UPDATE view SET tagged = 1 WHERE id = NEW.view_id AND tagged = 0;
    RETURN NEW;
END $$;
CREATE TRIGGER view_theme_added BEFORE INSERT ON view_theme
FOR EACH ROW EXECUTE FUNCTION view_theme_added();
CREATE FUNCTION view_theme_removed() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    UPDATE view SET tagged = 0
    WHERE id = OLD.view_id AND tagged = 1 AND NOT EXISTS (SELECT 1 FROM view_theme t WHERE t.view_id = OLD.view_id);
    RETURN NULL;
END $$;
CREATE TRIGGER view_theme_removed AFTER DELETE ON view_theme
FOR EACH ROW EXECUTE FUNCTION view_theme_removed();
CREATE FUNCTION view_theme_follows() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    UPDATE view_theme SET state = NEW.state, received_at = NEW.received_at, scenario = NEW.scenario, mood = NEW.mood,
        service_id = NEW.service_id, due_on = NEW.due_on
    WHERE view_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER view_theme_follows AFTER UPDATE OF state, received_at, scenario, mood, service_id, due_on ON view
FOR EACH ROW WHEN (OLD.tagged = 1) EXECUTE FUNCTION view_theme_follows();

DROP INDEX view_by_arrival;
DROP INDEX view_by_state;
DROP INDEX view_by_due;
CREATE INDEX view_by_state ON view (state, received_at DESC, id DESC);
CREATE INDEX view_by_scenario ON view (scenario, state, received_at DESC, id DESC, mood, service_id, tagged);
CREATE INDEX view_by_mood ON view (mood, state, received_at DESC, id DESC, scenario, service_id, tagged)
    WHERE mood IS NOT NULL;
CREATE INDEX view_of_service ON view (service_id, state, received_at DESC, id DESC, scenario, mood, tagged)
    WHERE service_id IS NOT NULL;
CREATE INDEX view_untagged ON view (state, received_at DESC, id DESC, scenario, mood, service_id, tagged) WHERE tagged = 0;
CREATE INDEX view_by_due ON view (due_on, received_at, id, state, scenario, mood, service_id, tagged)
    WHERE due_on IS NOT NULL;
CREATE INDEX view_theme_by_state
    ON view_theme (theme_id, state, received_at DESC, view_id DESC, scenario, mood, service_id);
CREATE INDEX view_theme_by_due ON view_theme (theme_id, due_on, received_at, view_id, state, scenario, mood, service_id)
    WHERE due_on IS NOT NULL;

-- The version of what pages for everyone show: settings, questions, topics,
-- services, polls, answers, the pages about rights. Every process compares it
-- with the one its drawn pages were made at.
CREATE TABLE content_version (
    one     BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    version BIGINT NOT NULL
);
INSERT INTO content_version (one, version) VALUES (1, 1);

-- Once for each transaction, and at its very end: the row is locked for a
-- moment, and never while another lock is still waited for.
CREATE FUNCTION content_changed() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF current_setting('heard.content_changed', true) IS DISTINCT FROM txid_current()::text THEN
        UPDATE content_version SET version = version + 1;
        PERFORM set_config('heard.content_changed', txid_current()::text, true);
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER setting_shown AFTER INSERT OR UPDATE OR DELETE ON setting
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
CREATE CONSTRAINT TRIGGER scenario_shown AFTER INSERT OR UPDATE OR DELETE ON scenario
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
CREATE CONSTRAINT TRIGGER theme_shown AFTER INSERT OR UPDATE OR DELETE ON theme
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
CREATE CONSTRAINT TRIGGER service_shown AFTER INSERT OR UPDATE OR DELETE ON service
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
CREATE CONSTRAINT TRIGGER poll_shown AFTER INSERT OR UPDATE OR DELETE ON poll
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
CREATE CONSTRAINT TRIGGER response_shown AFTER INSERT OR UPDATE OR DELETE ON response
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
CREATE CONSTRAINT TRIGGER response_version_shown AFTER INSERT OR UPDATE OR DELETE ON response_version
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
CREATE CONSTRAINT TRIGGER response_view_shown AFTER INSERT OR UPDATE OR DELETE ON response_view
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
CREATE CONSTRAINT TRIGGER wall_verdict_shown AFTER INSERT OR UPDATE OR DELETE ON wall_verdict
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
CREATE CONSTRAINT TRIGGER guide_page_shown AFTER INSERT OR UPDATE OR DELETE ON guide_page
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
