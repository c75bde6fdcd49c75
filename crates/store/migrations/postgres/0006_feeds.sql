-- Secret addresses of calendars, by their hash: one for each delegation or office, one for each account. One that belongs to an account goes with it.
CREATE TABLE feeds (
    owner   TEXT   NOT NULL PRIMARY KEY,
    token   BYTEA  NOT NULL UNIQUE CHECK (octet_length(token) = 32),
    account TEXT   REFERENCES accounts (id) ON DELETE CASCADE,
    content TEXT   NOT NULL,
    made    BIGINT NOT NULL
);
CREATE INDEX feeds_by_account ON feeds (account);
