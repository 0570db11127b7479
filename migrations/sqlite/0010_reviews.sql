-- Commissioning reviews of services, and the views gathered for each.

CREATE TABLE review (
    id          BLOB    NOT NULL PRIMARY KEY,
    service_id  BLOB    NOT NULL REFERENCES service (id),
    title       TEXT    NOT NULL,
    scope       TEXT    NOT NULL,
    enquiry     TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    recommended TEXT,
    decision    TEXT,
    changed     TEXT,
    told        TEXT,
    pack_hash   BLOB,
    opened_by   BLOB    NOT NULL,
    opened_at   INTEGER NOT NULL,
    decided_at  INTEGER,
    decided_by  BLOB,
    approved_by BLOB,
    goes_at     INTEGER,
    sent_back   TEXT
) STRICT;
CREATE INDEX review_by_state ON review (state, goes_at);

CREATE TABLE review_view (
    review_id BLOB    NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    view_id   BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    added_at  INTEGER NOT NULL,
    told_at   INTEGER,
    PRIMARY KEY (review_id, view_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_view_by_view ON review_view (view_id);
