-- Whether enough good news came to quote any is asked on every page that shows it.
CREATE INDEX view_good_news ON view (received_at, state) WHERE scenario = 'good_news';
-- Quotes for a page are few, and sought newest first.
CREATE INDEX quote_for_celebration ON quote (decided_at) WHERE celebration = 1 AND state = 'cleared';
