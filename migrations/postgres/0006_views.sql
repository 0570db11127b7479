-- What young people say: questions, views, and what is kept beside each.

-- Questions ------------------------------------------------------------------

-- The source of a version of questions is the program, or the council's own
-- hand, which the program never overrides.
CREATE TABLE scenario (
    name     TEXT    NOT NULL,
    version  BIGINT  NOT NULL,
    position BIGINT  NOT NULL,
    content  TEXT    NOT NULL,
    source   TEXT    NOT NULL DEFAULT 'program',
    PRIMARY KEY (name, version)
);
CREATE CONSTRAINT TRIGGER scenario_shown AFTER INSERT OR UPDATE OR DELETE ON scenario
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();

-- The coding frame. How young people call a theme in other languages than
-- English is an object by language code.
CREATE TABLE theme (
    id          BYTEA   NOT NULL PRIMARY KEY,
    name        TEXT    NOT NULL UNIQUE,
    parent_id   BYTEA   REFERENCES theme (id),
    title       TEXT    NOT NULL,
    young_name  TEXT,
    position    BIGINT  NOT NULL,
    young_words TEXT
);
CREATE CONSTRAINT TRIGGER theme_shown AFTER INSERT OR UPDATE OR DELETE ON theme
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION content_changed();

-- Views ----------------------------------------------------------------------

CREATE TABLE view (
    id                 BYTEA   NOT NULL PRIMARY KEY,
    submission_hash    BYTEA   NOT NULL UNIQUE,
    receipt_hash       BYTEA   UNIQUE,
    owner_key          BYTEA   NOT NULL,
    wrapped_key        BYTEA   NOT NULL,
    sealed             BYTEA   NOT NULL,
    sealed_masked      BYTEA,
    signed_in          BIGINT  NOT NULL,
    scenario           TEXT    NOT NULL,
    scenario_version   BIGINT  NOT NULL,
    audience           TEXT    NOT NULL,
    helped             TEXT    NOT NULL,
    lang               TEXT    NOT NULL,
    mood               BIGINT,
    service_id         BYTEA   REFERENCES service (id),
    state              TEXT    NOT NULL,
    received_at        BIGINT  NOT NULL,
    read_at            BIGINT,
    read_by_role       TEXT,
    assigned_to        BYTEA   REFERENCES account (id),
    -- The day of the meeting it is for, YYYY-MM-DD.
    due_on             TEXT,
    -- What a helper saw, sealed like the words; the flag is counted apart.
    seen_by            BIGINT  NOT NULL DEFAULT 0,
    sealed_seen        BYTEA,
    -- Whether it may be shared as good news: yes, ask or no; NULL was never asked.
    celebrate          TEXT,
    -- Who may translate it: anyone, woman, man, nobody. Only asked of those who
    -- do not write in English.
    translator         TEXT,
    -- What its author says became of it, once the day of the meeting has passed.
    meeting_verdict    TEXT,
    meeting_verdict_at BIGINT,
    -- Whether anybody has tagged it; kept by the triggers of view_theme.
    tagged             BIGINT  NOT NULL DEFAULT 0,
    -- Whether an answer was told for it: home asks about promises at every visit,
    -- and most of what somebody said was never promised anything. Kept by the
    -- triggers of response_view.
    told               BIGINT  NOT NULL DEFAULT 0,
    -- Where it was when it was hidden: it goes back there.
    hidden_from        TEXT,
    -- Whose move it is while it is open: the team's, its author's, or nobody's
    -- until a day, YYYY-MM-DD, from which on it is the team's again.
    waits_for          TEXT    NOT NULL DEFAULT 'team',
    waits_until        TEXT,
    -- What was settled a moment ago: where its author sees it, until when.
    shown_as           TEXT,
    shown_until        BIGINT,
    -- Which kinds of files came beside it: 1 a recording, 2 a drawing, 4 a photo, added
    -- up; and whether the team has opened each. Kept by the triggers of attachment.
    attached           BIGINT  NOT NULL DEFAULT 0,
    unopened           BIGINT  NOT NULL DEFAULT 0,
    -- Whether its author ever wrote in its thread; kept by the trigger of message.
    said_more          BIGINT  NOT NULL DEFAULT 0
);
-- Lists are read along an index that fits: the columns they are narrowed by,
-- then the state and whose move it is, then the order they are shown in.
CREATE INDEX view_by_service ON view (service_id, received_at) WHERE service_id IS NOT NULL;
CREATE INDEX view_by_state ON view (state, waits_for, received_at DESC, id DESC);
CREATE INDEX view_by_scenario
    ON view (scenario, state, waits_for, received_at DESC, id DESC, mood, service_id, tagged);
CREATE INDEX view_by_mood ON view (mood, state, waits_for, received_at DESC, id DESC, scenario, service_id, tagged)
    WHERE mood IS NOT NULL;
CREATE INDEX view_of_service ON view (service_id, state, waits_for, received_at DESC, id DESC, scenario, mood, tagged)
    WHERE service_id IS NOT NULL;
CREATE INDEX view_untagged ON view (state, waits_for, received_at DESC, id DESC, scenario, mood, service_id, tagged)
    WHERE tagged = 0;
CREATE INDEX view_by_assigned
    ON view (assigned_to, state, waits_for, received_at DESC, id DESC, scenario, mood, service_id, tagged)
    WHERE assigned_to IS NOT NULL;
CREATE INDEX view_by_lang
    ON view (lang, state, waits_for, received_at DESC, id DESC, scenario, mood, service_id, tagged, read_at)
    WHERE lang <> 'en';
-- What is common is read along the state: most write alone, and to the team.
CREATE INDEX view_by_helped
    ON view (helped, state, waits_for, received_at DESC, id DESC, scenario, mood, service_id, tagged)
    WHERE helped <> 'alone';
CREATE INDEX view_by_audience
    ON view (audience, state, waits_for, received_at DESC, id DESC, scenario, mood, service_id, tagged)
    WHERE audience <> 'team';
CREATE INDEX view_attached
    ON view (state, waits_for, received_at DESC, id DESC, attached, scenario, mood, service_id, tagged)
    WHERE attached > 0;
CREATE INDEX view_unopened
    ON view (state, waits_for, received_at DESC, id DESC, attached, scenario, mood, service_id, tagged)
    WHERE unopened = 1;
-- What its author wrote more in is the exception; who wrote last is asked of each.
CREATE INDEX view_said_more
    ON view (said_more, state, waits_for, received_at DESC, id DESC, scenario, mood, service_id, tagged)
    WHERE said_more = 1;
-- What waits for its author or a day is found when that day has come.
CREATE INDEX view_by_return ON view (waits_until) WHERE waits_for <> 'team';
CREATE INDEX view_by_due ON view (due_on, received_at, id, state, scenario, mood, service_id, tagged)
    WHERE due_on IS NOT NULL;
-- What a young person said is found, and whether it stands in lists, without
-- reading the views themselves. A view without an account is never looked for by
-- its owner.
CREATE INDEX view_by_owner ON view (owner_key, state, id) WHERE signed_in = 1;
CREATE INDEX view_told ON view (owner_key, id) WHERE signed_in = 1 AND told = 1;
-- A period is counted slice by slice, in the order in which it came in, without reading
-- the views themselves: their words would be most of what is read.
CREATE INDEX view_by_received
    ON view (received_at, id, state, scenario, signed_in, read_at, owner_key, mood, helped, service_id);

-- Wherever something happens to it, it is the team's move again.
CREATE FUNCTION view_moved() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    NEW.waits_for := 'team';
    NEW.waits_until := NULL;
    RETURN NEW;
END $$;
CREATE TRIGGER view_moved BEFORE UPDATE OF state ON view
FOR EACH ROW WHEN (OLD.state <> NEW.state AND NEW.waits_for <> 'team') EXECUTE FUNCTION view_moved();

-- What must hold in every query is a view of the database, not a condition to
-- remember. Which one means what:
--
--   kept_view       not taken back. Its author finds it, the team can look at
--                   it; a hidden one is in it, and says why it is hidden.
--   listed_view     neither taken back nor hidden: what may be shown, quoted,
--                   gathered, answered and worked with.
--   countable_view  listed, and in published figures. What came without an
--                   account counts once the team has read it; ratings without
--                   one never do: anyone could send them again and again, and
--                   see from the rest what others said. Who pressed "I am not
--                   safe" is no figure of what children say.
--   usable_account  somebody may sign in to it (0002_people.sql).
--
-- Columns are named, because PostgreSQL keeps those there were when a view was
-- made. Statements that change or lock rows read the table itself, with the
-- same condition (server/domain/src/views/standing.rs says why).
CREATE VIEW kept_view AS
    SELECT id, submission_hash, receipt_hash, owner_key, wrapped_key, sealed, sealed_masked, signed_in, scenario,
        scenario_version, audience, helped, lang, mood, service_id, state, received_at, read_at, read_by_role,
        assigned_to, due_on, seen_by, sealed_seen, celebrate, translator, meeting_verdict, meeting_verdict_at, tagged,
        hidden_from, told, waits_for, waits_until, shown_as, shown_until,
        attached, unopened, said_more
    FROM view WHERE state <> 'withdrawn';

CREATE VIEW listed_view AS
    SELECT id, submission_hash, receipt_hash, owner_key, wrapped_key, sealed, sealed_masked, signed_in, scenario,
        scenario_version, audience, helped, lang, mood, service_id, state, received_at, read_at, read_by_role,
        assigned_to, due_on, seen_by, sealed_seen, celebrate, translator, meeting_verdict, meeting_verdict_at, tagged,
        hidden_from, told, waits_for, waits_until, shown_as, shown_until,
        attached, unopened, said_more
    FROM view WHERE state NOT IN ('withdrawn', 'hidden');

CREATE VIEW countable_view AS
    SELECT id, owner_key, signed_in, scenario, helped, mood, service_id, received_at FROM view
    WHERE state NOT IN ('withdrawn', 'hidden') AND scenario <> 'not_safe'
      AND (signed_in = 1 OR (scenario <> 'rating' AND read_at IS NOT NULL));

-- The themes of a view. What the queue is narrowed and ordered by stands beside
-- each; kept by the triggers below, so that no statement has to remember it.
CREATE TABLE view_theme (
    view_id     BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    theme_id    BYTEA   NOT NULL REFERENCES theme (id),
    tagged_by   BYTEA,
    tagged_at   BIGINT  NOT NULL,
    state       TEXT,
    received_at BIGINT,
    scenario    TEXT,
    mood        BIGINT,
    service_id  BYTEA,
    due_on      TEXT,
    waits_for   TEXT,
    PRIMARY KEY (view_id, theme_id)
);
CREATE INDEX view_theme_by_theme ON view_theme (theme_id, view_id);
CREATE INDEX view_theme_by_state
    ON view_theme (theme_id, state, waits_for, received_at DESC, view_id DESC, scenario, mood, service_id);
-- What belongs together is looked for among the newest that wait, whatever they are about.
CREATE INDEX view_theme_waiting
    ON view_theme (state, waits_for, received_at DESC, view_id DESC, theme_id, service_id);
-- Whoever reads views in the order in which they came in finds their themes side by side.
CREATE INDEX view_theme_by_received ON view_theme (received_at, view_id, theme_id);
CREATE INDEX view_theme_by_due ON view_theme (theme_id, due_on, received_at, view_id, state, scenario, mood, service_id)
    WHERE due_on IS NOT NULL;
-- The view's row is locked first: otherwise a change of it at the same moment
-- would miss the theme that is just being added.
CREATE FUNCTION view_theme_added() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    SELECT v.state, v.received_at, v.scenario, v.mood, v.service_id, v.due_on, v.waits_for
        INTO NEW.state, NEW.received_at, NEW.scenario, NEW.mood, NEW.service_id, NEW.due_on, NEW.waits_for
        FROM view v WHERE v.id = NEW.view_id FOR UPDATE;
    UPDATE view SET tagged = 1 WHERE id = NEW.view_id AND tagged = 0;
    RETURN NEW;
END $$;
CREATE TRIGGER view_theme_added BEFORE INSERT ON view_theme
FOR EACH ROW EXECUTE FUNCTION view_theme_added();
CREATE FUNCTION view_theme_removed() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    UPDATE view SET tagged = 0
    WHERE id = OLD.view_id AND tagged = 1 AND NOT EXISTS (SELECT 1 FROM view_theme t WHERE t.view_id = OLD.view_id);
    RETURN NULL;
END $$;
CREATE TRIGGER view_theme_removed AFTER DELETE ON view_theme
FOR EACH ROW EXECUTE FUNCTION view_theme_removed();
CREATE FUNCTION view_theme_follows() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    UPDATE view_theme SET state = NEW.state, received_at = NEW.received_at, scenario = NEW.scenario, mood = NEW.mood,
        service_id = NEW.service_id, due_on = NEW.due_on, waits_for = NEW.waits_for
    WHERE view_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER view_theme_follows
AFTER UPDATE OF state, received_at, scenario, mood, service_id, due_on, waits_for ON view
FOR EACH ROW WHEN (OLD.tagged = 1) EXECUTE FUNCTION view_theme_follows();

-- What a young person says of one part of a service: 1 no, 2 not sure, 3 yes.
CREATE TABLE rating_aspect (
    view_id BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    aspect  TEXT    NOT NULL,
    score   BIGINT  NOT NULL,
    PRIMARY KEY (view_id, aspect)
);

-- Whom it reaches ------------------------------------------------------------

-- Who else a young person asked to see a view; only ever added to.
CREATE TABLE view_share (
    view_id  BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    audience TEXT    NOT NULL,
    at       BIGINT  NOT NULL,
    PRIMARY KEY (view_id, audience)
);

-- Views that reached a worker's own page because their author chose it. What
-- the worker is to the author stands beside it; who the author is does not.
CREATE TABLE delivery (
    view_id      BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    account_id   BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind         TEXT    NOT NULL,
    delivered_at BIGINT  NOT NULL,
    opened_at    BIGINT,
    -- When somebody opened it who stood in for them.
    covered_at   BIGINT,
    -- When either did so last: what its author wrote since waits for them.
    opened_last_at  BIGINT,
    covered_last_at BIGINT,
    PRIMARY KEY (view_id, account_id)
);
CREATE INDEX delivery_by_account ON delivery (account_id, delivered_at DESC);

-- What is written beside it --------------------------------------------------

-- The private thread between a young person and the team. What is written to its
-- author goes out some minutes after it was sent: until then they see nothing of it,
-- and it can be stopped. Whether their devices were told of it, or never are, stands
-- beside it.
CREATE TABLE message (
    id      BYTEA   NOT NULL PRIMARY KEY,
    view_id BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    author  TEXT    NOT NULL,
    sealed  BYTEA   NOT NULL,
    sent_at BIGINT  NOT NULL,
    seen_at BIGINT,
    goes_at BIGINT  NOT NULL,
    told    BIGINT  NOT NULL
);
CREATE INDEX message_by_view ON message (view_id, sent_at);
CREATE INDEX message_going ON message (goes_at) WHERE told = 0;
-- The view itself remembers that its author wrote in it.
CREATE FUNCTION view_said_more() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    UPDATE view SET said_more = 1 WHERE id = NEW.view_id AND said_more = 0;
    RETURN NULL;
END $$;
CREATE TRIGGER view_said_more AFTER INSERT ON message
FOR EACH ROW WHEN (NEW.author = 'young_person') EXECUTE FUNCTION view_said_more();

-- What was written to its author and did not go: it waits for a colleague ('held'), or
-- never goes ('stopped'). When it would have gone, and when it was taken out of the
-- thread, stand beside it; its words are sealed as they were.
CREATE TABLE withheld_message (
    id         BYTEA   NOT NULL PRIMARY KEY,
    view_id    BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    author     TEXT    NOT NULL,
    sealed     BYTEA   NOT NULL,
    sent_at    BIGINT  NOT NULL,
    goes_at    BIGINT  NOT NULL,
    written_by BYTEA   NOT NULL,
    state      TEXT    NOT NULL,
    taken_at   BIGINT  NOT NULL,
    decided_by BYTEA,
    decided_at BIGINT
);
CREATE INDEX withheld_message_by_view ON withheld_message (view_id, sent_at);
CREATE INDEX withheld_message_held ON withheld_message (taken_at) WHERE state = 'held';

-- Internal notes, never shown to the young person's page.
CREATE TABLE note (
    id         BYTEA   NOT NULL PRIMARY KEY,
    view_id    BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    sealed     BYTEA   NOT NULL,
    written_by TEXT    NOT NULL,
    written_at BIGINT  NOT NULL
);
CREATE INDEX note_by_view ON note (view_id, written_at);

-- Whom a note asks, until they open the view.
CREATE TABLE note_for (
    view_id    BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    asked_at   BIGINT  NOT NULL,
    PRIMARY KEY (view_id, account_id)
);
CREATE INDEX note_for_by_whom ON note_for (account_id, asked_at);

-- A public quote: separate text, with consent, cleared by a second person, and withdrawn
-- at any time. One for a page of good news is a celebration.
CREATE TABLE quote (
    id          BYTEA   NOT NULL PRIMARY KEY,
    view_id     BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    sealed      BYTEA   NOT NULL,
    consent     TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    proposed_by BYTEA   NOT NULL,
    proposed_at BIGINT  NOT NULL,
    decided_by  BYTEA,
    decided_at  BIGINT,
    reason      TEXT,
    celebration BIGINT  NOT NULL DEFAULT 0,
    -- When its author, or a colleague for them, took back that it may be shown.
    withdrawn_at BIGINT,
    -- The day on which its author agreed anew, after they took the same words back.
    agreed_on   TEXT
);
CREATE INDEX quote_by_state ON quote (state, proposed_at);
CREATE INDEX quote_by_view ON quote (view_id);
-- Quotes for a page are few, and sought newest first.
CREATE INDEX quote_for_celebration ON quote (decided_at) WHERE celebration = 1 AND state = 'cleared';

-- A span of a view's words that somebody took out, or said may stay, sealed under the
-- view's key: from where, to where, and what stands there. The words themselves stay as
-- they are; `sealed_masked` is made anew from these whenever one of them changes.
CREATE TABLE redaction (
    id         BYTEA   NOT NULL PRIMARY KEY,
    view_id    BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    sealed     BYTEA   NOT NULL,
    kind       TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    decided_by BYTEA   NOT NULL,
    decided_at BIGINT  NOT NULL
);
CREATE INDEX redaction_by_view ON redaction (view_id);

-- Quotes that were taken out together, for somebody: their words are read anew at each
-- download, so that what was withdrawn is in none. Which they were is kept after a quote
-- is gone, so that whoever has the pack can be asked: its id then leads nowhere. Whom it
-- is for is sealed under the council's key.
CREATE TABLE quote_pack (
    id       BYTEA   NOT NULL PRIMARY KEY,
    sealed   BYTEA   NOT NULL,
    taken_by BYTEA   NOT NULL,
    taken_at BIGINT  NOT NULL
);
CREATE INDEX quote_pack_by_time ON quote_pack (taken_at DESC);

CREATE TABLE quote_pack_item (
    pack_id     BYTEA   NOT NULL REFERENCES quote_pack (id) ON DELETE CASCADE,
    quote_id    BYTEA   NOT NULL,
    position    BIGINT  NOT NULL,
    -- When colleagues were told that it may not be shown any more, and when somebody said
    -- that whoever has the pack was asked to take it out.
    told_at     BIGINT,
    recalled_at BIGINT,
    PRIMARY KEY (pack_id, position)
);
CREATE INDEX quote_pack_item_by_quote ON quote_pack_item (quote_id);

-- The state a view goes back to when its author changes their mind.
CREATE TABLE set_aside (
    view_id BYTEA   NOT NULL PRIMARY KEY REFERENCES view (id) ON DELETE CASCADE,
    state   TEXT    NOT NULL
);

-- What somebody did with views at once, so that it can be undone as one. Where each
-- was before and after stands beside it as text, without a word of what was said;
-- gone after a day. Where somebody wrote to its author, which message that was; and once
-- it was stopped its words, sealed as they were, for whoever wrote them to go on with.
CREATE TABLE desk_deed (
    id        BYTEA   NOT NULL PRIMARY KEY,
    by_id     BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    what      TEXT    NOT NULL,
    -- The theme that was given, where that is what was done.
    theme_id  BYTEA   REFERENCES theme (id),
    at        BIGINT  NOT NULL,
    undone_at BIGINT
);
CREATE INDEX desk_deed_by_whom ON desk_deed (by_id, at DESC);

CREATE TABLE desk_deed_view (
    deed_id    BYTEA   NOT NULL REFERENCES desk_deed (id) ON DELETE CASCADE,
    view_id    BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    was        TEXT    NOT NULL,
    became     TEXT    NOT NULL,
    message_id BYTEA,
    sealed     BYTEA,
    PRIMARY KEY (deed_id, view_id)
);
CREATE INDEX desk_deed_view_by_view ON desk_deed_view (view_id);

-- A list of the queue that somebody keeps for themselves ('own'), for everybody who reads
-- views ('team'), or for those of them who belong to one team, district or service
-- ('place', with its kind and place as in a membership). Its name and its address are sealed under the council's key:
-- what somebody types there may be a child's words.
CREATE TABLE saved_list (
    id      BYTEA   NOT NULL PRIMARY KEY,
    by_id   BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    whose   TEXT    NOT NULL,
    kind    TEXT,
    place   TEXT,
    sealed  BYTEA   NOT NULL,
    made_at BIGINT  NOT NULL
);
CREATE INDEX saved_list_by_whom ON saved_list (whose, by_id);

-- Who has a view open now: each row holds for half a minute, and is deleted soon after.
CREATE TABLE open_now (
    view_id    BYTEA   NOT NULL REFERENCES view (id) ON DELETE CASCADE,
    account_id BYTEA   NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    seen_at    BIGINT  NOT NULL,
    PRIMARY KEY (view_id, account_id)
);
CREATE INDEX open_now_by_time ON open_now (seen_at);
