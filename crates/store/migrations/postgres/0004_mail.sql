-- Where somebody wants mail. It belongs to the person, not to the delegation, and goes with the account.
CREATE TABLE mail_settings (
    account    TEXT NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    address    TEXT NOT NULL,
    lang       TEXT NOT NULL,
    pace       TEXT NOT NULL CHECK (pace IN ('at_once', 'daily', 'none')),
    confirmed  BIGINT,
    code       TEXT,
    code_until BIGINT NOT NULL DEFAULT 0,
    tries      BIGINT NOT NULL DEFAULT 0
);

-- Mails and what became of them. No address and no word of a mail stands here: to whom, and about which entry.
CREATE TABLE mails (
    id        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    group_id  BIGINT NOT NULL REFERENCES groups (id),
    recipient TEXT   NOT NULL,
    circle    TEXT   NOT NULL,
    kind      TEXT   NOT NULL,
    entry     BIGINT NOT NULL,
    batch     TEXT   NOT NULL,
    token     TEXT   NOT NULL,
    state     TEXT   NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed', 'bounced')),
    made      BIGINT NOT NULL,
    due       BIGINT NOT NULL,
    attempts  BIGINT NOT NULL DEFAULT 0,
    done      BIGINT,
    reply     BIGINT NOT NULL DEFAULT 0,
    UNIQUE (group_id, entry, kind, recipient)
);
CREATE INDEX mails_by_due ON mails (state, due, id);
CREATE INDEX mails_by_batch ON mails (batch);
CREATE INDEX mails_by_recipient ON mails (recipient, id);
CREATE INDEX mails_by_token ON mails (token);

-- What somebody asked to have erased, until it is done.
CREATE TABLE erasure_requests (
    account  TEXT   NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    group_id BIGINT NOT NULL REFERENCES groups (id),
    asked    BIGINT NOT NULL
);
