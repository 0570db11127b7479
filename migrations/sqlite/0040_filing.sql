-- What goes into a child's record in the council's case system, once: what they said, and
-- what was answered.

-- One row for each thing somebody said who read, before they sent it, that it goes into
-- their record; made with it. Nothing else is filed. `first_id` is what its first document
-- is called outside: it is random, and follows from nothing. `look_at` is when it is to be
-- looked at again; nothing while nothing has changed. `asked_at` is when somebody decided
-- that it goes before it is answered. What was filed last, and to whose record, stand as
-- keyed hashes.
CREATE TABLE filing (
    view_id  BLOB    NOT NULL PRIMARY KEY REFERENCES view (id) ON DELETE CASCADE,
    first_id BLOB    NOT NULL UNIQUE,
    look_at  INTEGER,
    asked_at INTEGER,
    digest   BLOB,
    filed_to BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX filing_by_look ON filing (look_at) WHERE look_at IS NOT NULL;

-- One row for each document: the first, and each that corrects or withdraws it. What it
-- says is sealed under the key of what was said, until it is filed; nothing leads from
-- here to that once it was taken back. `begun_at` is set before it leaves for the first
-- time: it may have arrived. What the case system answered is sealed under the council's key.
CREATE TABLE filing_document (
    id       BLOB    NOT NULL PRIMARY KEY,
    first_id BLOB    NOT NULL,
    number   INTEGER NOT NULL,
    kind     TEXT    NOT NULL,
    state    TEXT    NOT NULL,
    made_at  INTEGER NOT NULL,
    due_at   INTEGER NOT NULL,
    tries    INTEGER NOT NULL,
    begun_at INTEGER,
    state_at INTEGER NOT NULL,
    fault    TEXT,
    told_at  INTEGER,
    told     INTEGER,
    sealed   BLOB,
    digest   BLOB,
    filed_to BLOB,
    receipt  BLOB
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX filing_document_by_first ON filing_document (first_id, number);
CREATE INDEX filing_document_due ON filing_document (due_at) WHERE state = 'waiting';
CREATE INDEX filing_document_by_time ON filing_document (made_at DESC, id DESC);
CREATE INDEX filing_document_by_state ON filing_document (state, made_at DESC, id DESC);

-- Whatever changes what stands in a document notes, in the same unit, that it is looked at.
CREATE TRIGGER filing_view_changed AFTER UPDATE OF state ON view WHEN OLD.state <> NEW.state
BEGIN UPDATE filing SET look_at = 0 WHERE view_id = NEW.id; END;
CREATE TRIGGER filing_message_sent AFTER INSERT ON message WHEN NEW.author <> 'young_person'
BEGIN UPDATE filing SET look_at = 0 WHERE view_id = NEW.view_id; END;
CREATE TRIGGER filing_message_gone AFTER DELETE ON message WHEN OLD.author <> 'young_person'
BEGIN UPDATE filing SET look_at = 0 WHERE view_id = OLD.view_id; END;
CREATE TRIGGER filing_answer_told AFTER UPDATE OF told_at, told_again_at ON response_view
BEGIN UPDATE filing SET look_at = 0 WHERE view_id = NEW.view_id; END;
CREATE TRIGGER filing_answer_gone AFTER DELETE ON response_view
BEGIN UPDATE filing SET look_at = 0 WHERE view_id = OLD.view_id; END;
CREATE TRIGGER filing_review_told AFTER UPDATE OF told_at ON review_view
BEGIN UPDATE filing SET look_at = 0 WHERE view_id = NEW.view_id; END;
