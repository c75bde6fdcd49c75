CREATE TABLE groups (
    id      INTEGER PRIMARY KEY,
    origin  TEXT    NOT NULL UNIQUE,
    name    TEXT    NOT NULL UNIQUE,
    log_key TEXT    NOT NULL,
    size    INTEGER NOT NULL DEFAULT 0 CHECK (size >= 0)
) STRICT;

CREATE TABLE entries (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    leaf     INTEGER NOT NULL CHECK (leaf >= 0),
    bytes    BLOB    NOT NULL CHECK (length(bytes) BETWEEN 1 AND 65535),
    PRIMARY KEY (group_id, leaf)
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoints (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    size     INTEGER NOT NULL CHECK (size >= 0),
    note     BLOB    NOT NULL,
    PRIMARY KEY (group_id, size)
) STRICT, WITHOUT ROWID;

CREATE TABLE cosignatures (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    size     INTEGER NOT NULL,
    cosigner TEXT    NOT NULL,
    line     TEXT    NOT NULL,
    PRIMARY KEY (group_id, size, cosigner)
) STRICT, WITHOUT ROWID;

CREATE TABLE blobs (
    name       BLOB NOT NULL PRIMARY KEY CHECK (length(name) = 32),
    kind       TEXT NOT NULL CHECK (kind IN ('text', 'file')),
    media_type TEXT NOT NULL,
    bytes      BLOB NOT NULL
) STRICT;

CREATE TABLE openings (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    leaf     INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    audience TEXT    NOT NULL,
    bytes    BLOB    NOT NULL,
    PRIMARY KEY (group_id, leaf, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
    id      TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE links (
    token   BLOB    NOT NULL PRIMARY KEY CHECK (length(token) = 32),
    account TEXT    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    expires INTEGER NOT NULL,
    used    INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    token   BLOB    NOT NULL PRIMARY KEY CHECK (length(token) = 32),
    account TEXT    NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_account ON sessions (account);

CREATE TABLE outbox (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES groups (id),
    kind     TEXT    NOT NULL,
    content  BLOB    NOT NULL,
    due      INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_by_due ON outbox (due, id);

CREATE TABLE desks (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    seat     TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    bytes    BLOB    NOT NULL,
    PRIMARY KEY (group_id, seat, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE heartbeats (
    node TEXT    NOT NULL PRIMARY KEY,
    at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER groups_stay BEFORE DELETE ON groups
BEGIN SELECT RAISE(ABORT, 'a group is never deleted'); END;
CREATE TRIGGER groups_grow BEFORE UPDATE ON groups
WHEN NEW.size < OLD.size OR NEW.origin <> OLD.origin OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'a record never shrinks and keeps its origin'); END;
CREATE TRIGGER entries_follow BEFORE INSERT ON entries
WHEN NEW.leaf >= (SELECT size FROM groups WHERE id = NEW.group_id)
BEGIN SELECT RAISE(ABORT, 'an entry lies within the size of its record'); END;
CREATE TRIGGER entries_unchanged BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entries_undeleted BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
CREATE TRIGGER checkpoints_unchanged BEFORE UPDATE ON checkpoints
BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;
CREATE TRIGGER checkpoints_undeleted BEFORE DELETE ON checkpoints
BEGIN SELECT RAISE(ABORT, 'checkpoints are never deleted'); END;
CREATE TRIGGER blobs_unchanged BEFORE UPDATE ON blobs
WHEN NEW.bytes <> OLD.bytes OR NEW.name <> OLD.name OR (OLD.kind = 'text' AND NEW.kind <> 'text')
BEGIN SELECT RAISE(ABORT, 'blobs are never changed'); END;
CREATE TRIGGER texts_undeleted BEFORE DELETE ON blobs WHEN OLD.kind = 'text'
BEGIN SELECT RAISE(ABORT, 'texts are never deleted'); END;
