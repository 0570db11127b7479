-- Views that reached a worker's own page because their author chose it. What
-- the worker is to the author stands beside it; who the author is does not.

CREATE TABLE delivery (
    view_id      BLOB    NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    account_id   BLOB    NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind         TEXT    NOT NULL,
    delivered_at INTEGER NOT NULL,
    opened_at    INTEGER,
    PRIMARY KEY (view_id, account_id)
) STRICT;
CREATE INDEX delivery_by_account ON delivery (account_id, delivered_at DESC);
