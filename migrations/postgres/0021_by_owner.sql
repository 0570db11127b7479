-- What a young person said is found, and whether it stands in lists, without
-- reading the views themselves.
DROP INDEX view_by_owner;
CREATE INDEX view_by_owner ON view (owner_key, state, id) WHERE signed_in = 1;
