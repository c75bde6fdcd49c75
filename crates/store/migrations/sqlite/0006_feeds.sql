-- Secret addresses of calendars, by their hash: one for each delegation or office, one for each account. One that belongs to an account goes with it.
CREATE TABLE feeds (
    owner   TEXT    NOT NULL PRIMARY KEY,
    token   BLOB    NOT NULL UNIQUE CHECK (length(token) = 32),
    account TEXT    REFERENCES accounts (id) ON DELETE CASCADE,
    content TEXT    NOT NULL,
    made    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX feeds_by_account ON feeds (account);
