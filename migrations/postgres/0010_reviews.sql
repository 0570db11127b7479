-- Commissioning reviews of services, and the views gathered for each.

CREATE TABLE review (
    id          BYTEA   NOT NULL PRIMARY KEY,
    service_id  BYTEA   NOT NULL REFERENCES service (id),
    title       TEXT    NOT NULL,
    scope       TEXT    NOT NULL,
    enquiry     TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    recommended TEXT,
    decision    TEXT,
    changed     TEXT,
    told        TEXT,
    pack_hash   BYTEA,
    opened_by   BYTEA   NOT NULL,
    opened_at   BIGINT  NOT NULL,
    decided_at  BIGINT,
    decided_by  BYTEA,
    approved_by BYTEA,
    goes_at     BIGINT,
    sent_back   TEXT
);
CREATE INDEX review_by_state ON review (state, goes_at);

CREATE TABLE review_view (
    review_id BYTEA   NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    view_id   BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    added_at  BIGINT  NOT NULL,
    told_at   BIGINT,
    PRIMARY KEY (review_id, view_id)
);
CREATE INDEX review_view_by_view ON review_view (view_id);
