-- Where somebody wants mail. It belongs to the person, not to the delegation, and goes with the account.
CREATE TABLE mail_settings (
    account    TEXT NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    address    TEXT NOT NULL,
    lang       TEXT NOT NULL,
    pace       TEXT NOT NULL CHECK (pace IN ('at_once', 'daily', 'none')),
    confirmed  INTEGER,
    code       TEXT,
    code_until INTEGER NOT NULL DEFAULT 0,
    tries      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Mails and what became of them. No address and no word of a mail stands here: to whom, and about which entry.
CREATE TABLE mails (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id  INTEGER NOT NULL REFERENCES groups (id),
    recipient TEXT   NOT NULL,
    circle    TEXT   NOT NULL,
    kind      TEXT   NOT NULL,
    entry     INTEGER NOT NULL,
    batch     TEXT   NOT NULL,
    token     TEXT   NOT NULL,
    state     TEXT   NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed', 'bounced')),
    made      INTEGER NOT NULL,
    due       INTEGER NOT NULL,
    attempts  INTEGER NOT NULL DEFAULT 0,
    done      INTEGER,
    reply     INTEGER NOT NULL DEFAULT 0,
    UNIQUE (group_id, entry, kind, recipient)
) STRICT;
CREATE INDEX mails_by_due ON mails (state, due, id);
CREATE INDEX mails_by_batch ON mails (batch);
CREATE INDEX mails_by_recipient ON mails (recipient, id);
CREATE INDEX mails_by_token ON mails (token);

-- What somebody asked to have erased, until it is done.
CREATE TABLE erasure_requests (
    account  TEXT   NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    group_id INTEGER NOT NULL REFERENCES groups (id),
    asked    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
