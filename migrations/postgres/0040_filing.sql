-- What goes into a child's record in the council's case system, once: what they said, and
-- what was answered.

-- One row for each thing somebody said who read, before they sent it, that it goes into
-- their record; made with it. Nothing else is filed. `first_id` is what its first document
-- is called outside: it is random, and follows from nothing. `look_at` is when it is to be
-- looked at again; nothing while nothing has changed. `asked_at` is when somebody decided
-- that it goes before it is answered. What was filed last, and to whose record, stand as
-- keyed hashes.
CREATE TABLE filing (
    view_id  BYTEA   NOT NULL PRIMARY KEY REFERENCES view (id) ON DELETE CASCADE,
    first_id BYTEA   NOT NULL UNIQUE,
    look_at  BIGINT,
    asked_at BIGINT,
    digest   BYTEA,
    filed_to BYTEA
);
CREATE INDEX filing_by_look ON filing (look_at) WHERE look_at IS NOT NULL;

-- One row for each document: the first, and each that corrects or withdraws it. What it
-- says is sealed under the key of what was said, until it is filed; nothing leads from
-- here to that once it was taken back. `begun_at` is set before it leaves for the first
-- time: it may have arrived. What the case system answered is sealed under the council's key.
CREATE TABLE filing_document (
    id       BYTEA   NOT NULL PRIMARY KEY,
    first_id BYTEA   NOT NULL,
    number   BIGINT NOT NULL,
    kind     TEXT    NOT NULL,
    state    TEXT    NOT NULL,
    made_at  BIGINT NOT NULL,
    due_at   BIGINT NOT NULL,
    tries    BIGINT NOT NULL,
    begun_at BIGINT,
    state_at BIGINT NOT NULL,
    fault    TEXT,
    told_at  BIGINT,
    told     BIGINT,
    sealed   BYTEA,
    digest   BYTEA,
    filed_to BYTEA,
    receipt  BYTEA
);
CREATE UNIQUE INDEX filing_document_by_first ON filing_document (first_id, number);
CREATE INDEX filing_document_due ON filing_document (due_at) WHERE state = 'waiting';
CREATE INDEX filing_document_by_time ON filing_document (made_at DESC, id DESC);
CREATE INDEX filing_document_by_state ON filing_document (state, made_at DESC, id DESC);

-- Whatever changes what stands in a document notes, in the same unit, that it is looked at.
CREATE FUNCTION filing_of_view() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    UPDATE filing SET look_at = 0 WHERE view_id = NEW.id;
    RETURN NULL;
END $$;
CREATE FUNCTION filing_beside() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    UPDATE filing SET look_at = 0 WHERE view_id = NEW.view_id;
    RETURN NULL;
END $$;
CREATE FUNCTION filing_beside_gone() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    UPDATE filing SET look_at = 0 WHERE view_id = OLD.view_id;
    RETURN NULL;
END $$;
CREATE TRIGGER filing_view_changed AFTER UPDATE OF state ON view
FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION filing_of_view();
CREATE TRIGGER filing_message_sent AFTER INSERT ON message
FOR EACH ROW WHEN (NEW.author <> 'young_person') EXECUTE FUNCTION filing_beside();
CREATE TRIGGER filing_message_gone AFTER DELETE ON message
FOR EACH ROW WHEN (OLD.author <> 'young_person') EXECUTE FUNCTION filing_beside_gone();
CREATE TRIGGER filing_answer_told AFTER UPDATE OF told_at, told_again_at ON response_view
FOR EACH ROW EXECUTE FUNCTION filing_beside();
CREATE TRIGGER filing_answer_gone AFTER DELETE ON response_view
FOR EACH ROW EXECUTE FUNCTION filing_beside_gone();
CREATE TRIGGER filing_review_told AFTER UPDATE OF told_at ON review_view
FOR EACH ROW EXECUTE FUNCTION filing_beside();
