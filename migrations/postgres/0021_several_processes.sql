-- Failed tries at PINs, codes and receipts, where several processes count them
-- together. What is counted under is a keyed hash: neither a name nor an address
-- can be read from it. A crash may forget them, so they are not logged.
CREATE UNLOGGED TABLE guess (
    kind     TEXT   NOT NULL,
    place    BYTEA  NOT NULL,
    failures BIGINT NOT NULL,
    at       BIGINT NOT NULL,
    PRIMARY KEY (kind, place)
);
CREATE INDEX guess_by_age ON guess (at);

-- What else the catalogue is read from.
CREATE CONSTRAINT TRIGGER plan_shown AFTER INSERT OR UPDATE OR DELETE ON plan
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
CREATE CONSTRAINT TRIGGER objective_shown AFTER INSERT OR UPDATE OR DELETE ON objective
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();
