-- Views that reached a worker's own page because their author chose it. What
-- the worker is to the author stands beside it; who the author is does not.

CREATE TABLE delivery (
    view_id      BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    account_id   BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind         TEXT    NOT NULL,
    delivered_at BIGINT  NOT NULL,
    opened_at    BIGINT,
    PRIMARY KEY (view_id, account_id)
);
CREATE INDEX delivery_by_account ON delivery (account_id, delivered_at DESC);
