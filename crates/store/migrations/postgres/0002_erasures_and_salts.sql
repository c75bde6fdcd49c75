-- How often openings of the group were erased: whoever remembers what they told must forget it when this changes.
ALTER TABLE groups ADD COLUMN erasures BIGINT NOT NULL DEFAULT 0;

-- A file that is not public is named by SHA-256 of this and its bytes.
ALTER TABLE blobs ADD COLUMN salt BYTEA;
