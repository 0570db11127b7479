-- What is typed and not carried out yet, what was carried out, and the server's
-- own keys.

-- What somebody typed and has not sent.
CREATE TABLE draft (
    id_hash    BLOB    NOT NULL PRIMARY KEY,
    sealed     BLOB    NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_by_expiry ON draft (expires_at);

-- Forms that were carried out, so that none is carried out twice: keyed hashes
-- of the form's own id and of what it said, where it led, and the day.
CREATE TABLE accepted_post (
    form_hash   BLOB    NOT NULL PRIMARY KEY,
    fields_hash BLOB    NOT NULL,
    answer      TEXT    NOT NULL,
    day         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX accepted_post_by_day ON accepted_post (day);

-- Key pairs of the server itself: one that outboxes are sealed to, one that
-- signs notifications. The private half is sealed; old ones are kept, because
-- a phone may have sealed to them before it was switched off.
CREATE TABLE server_key (
    id      BLOB    NOT NULL PRIMARY KEY,
    purpose TEXT    NOT NULL,
    sealed  BLOB    NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX server_key_by_purpose ON server_key (purpose, made_at);
