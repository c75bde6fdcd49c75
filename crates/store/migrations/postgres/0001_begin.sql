CREATE TABLE groups (
    id      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    origin  TEXT   NOT NULL UNIQUE,
    name    TEXT   NOT NULL UNIQUE,
    log_key TEXT   NOT NULL,
    size    BIGINT NOT NULL DEFAULT 0 CHECK (size >= 0)
);

CREATE TABLE entries (
    group_id BIGINT NOT NULL REFERENCES groups (id),
    leaf     BIGINT NOT NULL CHECK (leaf >= 0),
    bytes    BYTEA  NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 65535),
    PRIMARY KEY (group_id, leaf)
);

CREATE TABLE checkpoints (
    group_id BIGINT NOT NULL REFERENCES groups (id),
    size     BIGINT NOT NULL CHECK (size >= 0),
    note     BYTEA  NOT NULL,
    PRIMARY KEY (group_id, size)
);

CREATE TABLE cosignatures (
    group_id BIGINT NOT NULL REFERENCES groups (id),
    size     BIGINT NOT NULL,
    cosigner TEXT   NOT NULL,
    line     TEXT   NOT NULL,
    PRIMARY KEY (group_id, size, cosigner)
);

CREATE TABLE blobs (
    name       BYTEA NOT NULL PRIMARY KEY CHECK (octet_length(name) = 32),
    kind       TEXT  NOT NULL CHECK (kind IN ('text', 'file')),
    media_type TEXT  NOT NULL,
    bytes      BYTEA NOT NULL
);

CREATE TABLE openings (
    group_id BIGINT NOT NULL REFERENCES groups (id),
    leaf     BIGINT NOT NULL,
    name     TEXT   NOT NULL,
    audience TEXT   NOT NULL,
    bytes    BYTEA  NOT NULL,
    PRIMARY KEY (group_id, leaf, name)
);

CREATE TABLE accounts (
    id      TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
);

CREATE TABLE links (
    token   BYTEA  NOT NULL PRIMARY KEY CHECK (octet_length(token) = 32),
    account TEXT   NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    expires BIGINT NOT NULL,
    used    BIGINT
);

CREATE TABLE sessions (
    token   BYTEA  NOT NULL PRIMARY KEY CHECK (octet_length(token) = 32),
    account TEXT   NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    expires BIGINT NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account);

CREATE TABLE outbox (
    id       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id),
    kind     TEXT   NOT NULL,
    content  BYTEA  NOT NULL,
    due      BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX outbox_by_due ON outbox (due, id);

CREATE TABLE desks (
    group_id BIGINT NOT NULL REFERENCES groups (id),
    seat     TEXT   NOT NULL,
    name     TEXT   NOT NULL,
    bytes    BYTEA  NOT NULL,
    PRIMARY KEY (group_id, seat, name)
);

CREATE TABLE heartbeats (
    node TEXT   NOT NULL PRIMARY KEY,
    at   BIGINT NOT NULL
);

CREATE FUNCTION nemcon_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$;

CREATE FUNCTION nemcon_entry_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.leaf >= (SELECT size FROM groups WHERE id = NEW.group_id) THEN
        RAISE EXCEPTION 'an entry lies within the size of its record';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER groups_stay BEFORE DELETE ON groups
    FOR EACH ROW EXECUTE FUNCTION nemcon_refuse('a group is never deleted');
CREATE TRIGGER groups_grow BEFORE UPDATE ON groups FOR EACH ROW
    WHEN (NEW.size < OLD.size OR NEW.origin <> OLD.origin OR NEW.id <> OLD.id)
    EXECUTE FUNCTION nemcon_refuse('a record never shrinks and keeps its origin');
CREATE TRIGGER entries_follow BEFORE INSERT ON entries
    FOR EACH ROW EXECUTE FUNCTION nemcon_entry_follows();
CREATE TRIGGER entries_unchanged BEFORE UPDATE ON entries
    FOR EACH ROW EXECUTE FUNCTION nemcon_refuse('entries are never changed');
CREATE TRIGGER entries_undeleted BEFORE DELETE ON entries
    FOR EACH ROW EXECUTE FUNCTION nemcon_refuse('entries are never deleted');
CREATE TRIGGER entries_kept BEFORE TRUNCATE ON entries
    FOR EACH STATEMENT EXECUTE FUNCTION nemcon_refuse('entries are never deleted');
CREATE TRIGGER checkpoints_unchanged BEFORE UPDATE ON checkpoints
    FOR EACH ROW EXECUTE FUNCTION nemcon_refuse('checkpoints are never changed');
CREATE TRIGGER checkpoints_undeleted BEFORE DELETE ON checkpoints
    FOR EACH ROW EXECUTE FUNCTION nemcon_refuse('checkpoints are never deleted');
CREATE TRIGGER checkpoints_kept BEFORE TRUNCATE ON checkpoints
    FOR EACH STATEMENT EXECUTE FUNCTION nemcon_refuse('checkpoints are never deleted');
CREATE TRIGGER blobs_unchanged BEFORE UPDATE ON blobs FOR EACH ROW
    WHEN (NEW.bytes <> OLD.bytes OR NEW.name <> OLD.name OR (OLD.kind = 'text' AND NEW.kind <> 'text'))
    EXECUTE FUNCTION nemcon_refuse('blobs are never changed');
CREATE TRIGGER texts_undeleted BEFORE DELETE ON blobs FOR EACH ROW
    WHEN (OLD.kind = 'text')
    EXECUTE FUNCTION nemcon_refuse('texts are never deleted');
CREATE TRIGGER blobs_kept BEFORE TRUNCATE ON blobs
    FOR EACH STATEMENT EXECUTE FUNCTION nemcon_refuse('texts are never deleted');
