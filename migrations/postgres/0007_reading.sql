-- Parts of a rating, what the wall changed, and who may translate.

-- What a young person says of one part of a service: 1 no, 2 not sure, 3 yes.
CREATE TABLE rating_aspect (
    view_id BYTEA NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    aspect  TEXT NOT NULL,
    score   BIGINT NOT NULL,
    PRIMARY KEY (view_id, aspect)
);

-- Did it make a difference for you? One row for each voter and answer; the
-- hash is another one for every answer, so that rows cannot be joined.
CREATE TABLE wall_verdict (
    response_id BYTEA NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    voter_hash  BYTEA NOT NULL,
    verdict     TEXT NOT NULL,
    at          BIGINT NOT NULL,
    PRIMARY KEY (response_id, voter_hash)
);

-- Who may translate it: anyone, woman, man, nobody. Only asked of those who
-- do not write in English.
ALTER TABLE view ADD COLUMN translator TEXT;
