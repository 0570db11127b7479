-- Lists are read along an index that fits: the columns they are narrowed by,
-- then the state, then the order they are shown in.

-- Whether anybody has tagged it; kept by the triggers below.
ALTER TABLE view ADD COLUMN tagged INTEGER NOT NULL DEFAULT 0;
UPDATE view SET tagged = 1 WHERE id IN (SELECT view_id FROM view_theme);

-- What the queue is narrowed and ordered by, beside each theme of a view; kept
-- by the triggers below, so that no statement has to remember it.
ALTER TABLE view_theme ADD COLUMN state TEXT;
ALTER TABLE view_theme ADD COLUMN received_at INTEGER;
ALTER TABLE view_theme ADD COLUMN scenario TEXT;
ALTER TABLE view_theme ADD COLUMN mood INTEGER;
ALTER TABLE view_theme ADD COLUMN service_id BLOB;
ALTER TABLE view_theme ADD COLUMN due_on TEXT;
UPDATE view_theme SET (state, received_at, scenario, mood, service_id, due_on) =
    (SELECT v.state, v.received_at, v.scenario, v.mood, v.service_id, v.due_on FROM view v WHERE v.id = view_id);

CREATE TRIGGER view_theme_added AFTER INSERT ON view_theme
BEGIN
    UPDATE view_theme SET (state, received_at, scenario, mood, service_id, due_on) =
        (SELECT v.state, v.received_at, v.scenario, v.mood, v.service_id, v.due_on FROM view v WHERE v.id = NEW.view_id)
    WHERE view_id = NEW.view_id AND theme_id = NEW.theme_id;
    UPDATE view SET tagged = 1 WHERE id = NEW.view_id AND tagged = 0;
END;
CREATE TRIGGER view_theme_removed AFTER DELETE ON view_theme
BEGIN
    UPDATE view SET tagged = 0
    WHERE id = OLD.view_id AND tagged = 1 AND NOT EXISTS (SELECT 1 FROM view_theme t WHERE t.view_id = OLD.view_id);
END;
CREATE TRIGGER view_theme_follows AFTER UPDATE OF state, received_at, scenario, mood, service_id, due_on ON view
WHEN OLD.tagged = 1
BEGIN
    UPDATE view_theme SET state = NEW.state, received_at = NEW.received_at, scenario = NEW.scenario, mood = NEW.mood,
        service_id = NEW.service_id, due_on = NEW.due_on
    WHERE view_id = NEW.id;
END;

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
    one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL
) STRICT;
INSERT INTO content_version (one, version) VALUES (1, 1);
CREATE TRIGGER setting_shown_insert AFTER INSERT ON setting
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER setting_shown_update AFTER UPDATE ON setting
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER setting_shown_delete AFTER DELETE ON setting
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER scenario_shown_insert AFTER INSERT ON scenario
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER scenario_shown_update AFTER UPDATE ON scenario
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER scenario_shown_delete AFTER DELETE ON scenario
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER theme_shown_insert AFTER INSERT ON theme
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER theme_shown_update AFTER UPDATE ON theme
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER theme_shown_delete AFTER DELETE ON theme
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER service_shown_insert AFTER INSERT ON service
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER service_shown_update AFTER UPDATE ON service
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER service_shown_delete AFTER DELETE ON service
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER poll_shown_insert AFTER INSERT ON poll
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER poll_shown_update AFTER UPDATE ON poll
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER poll_shown_delete AFTER DELETE ON poll
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_shown_insert AFTER INSERT ON response
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_shown_update AFTER UPDATE ON response
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_shown_delete AFTER DELETE ON response
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_version_shown_insert AFTER INSERT ON response_version
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_version_shown_update AFTER UPDATE ON response_version
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_version_shown_delete AFTER DELETE ON response_version
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_view_shown_insert AFTER INSERT ON response_view
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_view_shown_update AFTER UPDATE ON response_view
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER response_view_shown_delete AFTER DELETE ON response_view
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER wall_verdict_shown_insert AFTER INSERT ON wall_verdict
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER wall_verdict_shown_update AFTER UPDATE ON wall_verdict
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER wall_verdict_shown_delete AFTER DELETE ON wall_verdict
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER guide_page_shown_insert AFTER INSERT ON guide_page
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER guide_page_shown_update AFTER UPDATE ON guide_page
BEGIN UPDATE content_version SET version = version + 1; END;
CREATE TRIGGER guide_page_shown_delete AFTER DELETE ON guide_page
BEGIN UPDATE content_version SET version = version + 1; END;
