-- What must hold in every query is a view of the database, not a condition to
-- remember. Which one means what:
--
--   kept_view       not taken back. Its author finds it, the team can look at
--                   it; a hidden one is in it, and says why it is hidden.
--   listed_view     neither taken back nor hidden: what may be shown, quoted,
--                   gathered, answered and worked with.
--   countable_view  listed, and in published figures (migration 0018).
--   usable_account  somebody may sign in to it: in use, or about to go and able
--                   to change their mind.
--
-- Columns are named, because PostgreSQL keeps those there were when a view was
-- made. Statements that change or lock rows read the table itself, with the
-- same condition (server/domain/src/views/standing.rs says why).
CREATE VIEW kept_view AS
    SELECT id, submission_hash, receipt_hash, owner_key, wrapped_key, sealed, sealed_masked, signed_in, scenario,
        scenario_version, audience, helped, lang, mood, service_id, state, received_at, read_at, read_by_role,
        assigned_to, due_on, seen_by, sealed_seen, celebrate, translator, meeting_verdict, meeting_verdict_at, tagged,
        hidden_from, told
    FROM view WHERE state <> 'withdrawn';

CREATE VIEW listed_view AS
    SELECT id, submission_hash, receipt_hash, owner_key, wrapped_key, sealed, sealed_masked, signed_in, scenario,
        scenario_version, audience, helped, lang, mood, service_id, state, received_at, read_at, read_by_role,
        assigned_to, due_on, seen_by, sealed_seen, celebrate, translator, meeting_verdict, meeting_verdict_at, tagged,
        hidden_from, told
    FROM view WHERE state NOT IN ('withdrawn', 'hidden');

CREATE VIEW usable_account AS
    SELECT id, role, login_hash, secret, state, epoch FROM account WHERE state IN ('active', 'leaving');
