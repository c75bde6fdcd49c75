-- A file that was uploaded and that no act names yet, since when, in milliseconds. What no act comes to name is erased.
ALTER TABLE blobs ADD COLUMN waiting INTEGER;
CREATE INDEX blobs_waiting ON blobs (waiting) WHERE waiting IS NOT NULL;
