-- How young people call a service or a theme in other languages than English:
-- an object by language code.
ALTER TABLE service ADD COLUMN young_words TEXT;
ALTER TABLE theme ADD COLUMN young_words TEXT;
