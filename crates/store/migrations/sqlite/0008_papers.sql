-- What is held of a person beside the record: a photograph, what a travel document says. Nothing of it is ever in an entry, and it is deleted when its
-- time is over.
CREATE TABLE papers (
    group_id   INTEGER NOT NULL REFERENCES groups (id),
    person     TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('photo', 'identity')),
    delegation TEXT NOT NULL,
    content    BLOB NOT NULL,
    made       INTEGER NOT NULL,
    PRIMARY KEY (group_id, person, kind)
) STRICT, WITHOUT ROWID;

-- Who looked at what a travel document says, and when. It goes with it.
CREATE TABLE looks (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    person   TEXT NOT NULL,
    seat     TEXT NOT NULL,
    account  TEXT NOT NULL,
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX looks_by_person ON looks (group_id, person, at);
