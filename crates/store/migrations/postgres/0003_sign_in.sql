-- The name that authenticators know an account by: random, so that it says nothing about anybody.
ALTER TABLE accounts ADD COLUMN handle BYTEA;

ALTER TABLE links ADD COLUMN made BIGINT NOT NULL DEFAULT 0;

CREATE TABLE passkeys (
    id      BYTEA  NOT NULL PRIMARY KEY CHECK (octet_length(id) BETWEEN 1 AND 1023),
    account TEXT   NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    name    TEXT   NOT NULL,
    content TEXT   NOT NULL,
    made    BIGINT NOT NULL,
    used    BIGINT
);
CREATE INDEX passkeys_by_account ON passkeys (account);

-- What a browser was asked to sign: taken away when it is answered, so that no answer counts twice.
CREATE TABLE challenges (
    token   BYTEA  NOT NULL PRIMARY KEY CHECK (octet_length(token) = 32),
    purpose TEXT   NOT NULL,
    account TEXT   REFERENCES accounts (id) ON DELETE CASCADE,
    content TEXT   NOT NULL,
    expires BIGINT NOT NULL
);
CREATE INDEX challenges_by_expiry ON challenges (expires);

ALTER TABLE sessions ADD COLUMN began BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sessions ADD COLUMN means TEXT NOT NULL DEFAULT 'link';
ALTER TABLE sessions ADD COLUMN passkey BYTEA;

-- What happened to accounts. Nothing here names a person, and nothing is taken out.
CREATE TABLE account_events (
    id      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account TEXT   NOT NULL,
    circle  TEXT   NOT NULL,
    kind    TEXT   NOT NULL,
    at      BIGINT NOT NULL
);
CREATE INDEX account_events_by_account ON account_events (account, id);
CREATE INDEX account_events_by_circle ON account_events (circle, id);
CREATE TRIGGER account_events_unchanged BEFORE UPDATE ON account_events
    FOR EACH ROW EXECUTE FUNCTION nemcon_refuse('what happened to an account is never changed');
CREATE TRIGGER account_events_undeleted BEFORE DELETE ON account_events
    FOR EACH ROW EXECUTE FUNCTION nemcon_refuse('what happened to an account is never deleted');
CREATE TRIGGER account_events_kept BEFORE TRUNCATE ON account_events
    FOR EACH STATEMENT EXECUTE FUNCTION nemcon_refuse('what happened to an account is never deleted');
