-- From how many answered messages of the user's on a title is made from what is said; NULL: none will be. A conversation begins with the
-- beginning of its first message as its title; those from before keep it.
ALTER TABLE conversations ADD COLUMN title_due INTEGER;
CREATE INDEX conversations_untitled ON conversations (updated_at) WHERE title_due IS NOT NULL;
