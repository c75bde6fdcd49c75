//! Mails: where somebody wants them, which wait, and what became of each. The log names accounts and entries, never an address or a word.
//!
//! A notice of the outbox becomes mails in one transaction, once; a mail is claimed for a time, so that two nodes never send it at once.

use crate::{Dialect, Failure, GroupId, NoticeId, Row, Statement, Store, Value, Written};

/// How somebody wants mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Each by itself.
    AtOnce,
    /// One a day with all of it.
    Daily,
    /// None.
    Never,
}

/// Where an account wants its mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailSettings {
    /// The account.
    pub account: String,
    /// Its address.
    pub address: String,
    /// Tag of the language.
    pub lang: String,
    /// How often.
    pub pace: Pace,
    /// When its holder showed, by a code that was sent there, that mail arrives; none is sent before.
    pub confirmed: Option<i64>,
    /// The code that waits to be typed.
    pub code: Option<String>,
    /// Until when it may be typed, in milliseconds since 1970.
    pub code_until: i64,
}

/// Number of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MailId(pub i64);

/// A mail that is to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMail {
    /// The group.
    pub group: GroupId,
    /// To whom: an account, or another name that the caller resolves when it sends.
    pub recipient: String,
    /// The delegation or office it is for, to be found by in the log.
    pub circle: String,
    /// What kind of mail, as a word.
    pub kind: String,
    /// Number of the entry it tells of; 0: of none.
    pub entry: u64,
    /// What is sent together, in one mail.
    pub batch: String,
    /// A random word that the mail is named by.
    pub token: String,
    /// When it was made, in milliseconds since 1970.
    pub made: i64,
    /// Not to be sent before.
    pub due: i64,
}

/// What became of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailState {
    /// It waits, for the first time or to be tried again.
    Waiting,
    /// A server has taken it.
    Sent,
    /// A server has refused it for good, or none has taken it for days.
    Failed,
    /// It was taken, and came back.
    Bounced,
}

/// A mail that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Its number.
    pub id: MailId,
    /// What it is.
    pub mail: NewMail,
    /// What became of it.
    pub state: MailState,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was done with.
    pub done: Option<i64>,
    /// What the server answered last, as a number; 0: nothing.
    pub reply: i64,
}

const PUT_MAIL: &str = "INSERT INTO mails (group_id, recipient, circle, kind, entry, batch, token, made, due) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (group_id, entry, kind, recipient) DO NOTHING";

// Only the first of a batch is locked, so that two nodes never hold parts of the same one.
const CLAIM_SQLITE: &str = "UPDATE mails SET due = $2, attempts = attempts + 1 \
     WHERE state = 'waiting' AND due <= $1 AND batch IN (SELECT batch FROM mails WHERE state = 'waiting' AND due <= $1 \
        GROUP BY batch ORDER BY MIN(due), MIN(id) LIMIT $3) \
     RETURNING id, group_id, recipient, circle, kind, entry, batch, token, state, made, due, attempts, done, reply";
const CLAIM_POSTGRES: &str = "WITH held AS MATERIALIZED (SELECT batch AS whole FROM mails \
        WHERE state = 'waiting' AND due <= $1 AND id IN (SELECT MIN(id) FROM mails WHERE state = 'waiting' AND due <= $1 \
            GROUP BY batch ORDER BY MIN(due), MIN(id) LIMIT $3) FOR UPDATE SKIP LOCKED) \
     UPDATE mails SET due = $2, attempts = attempts + 1 FROM held WHERE batch = whole AND state = 'waiting' AND due <= $1 \
     RETURNING id, group_id, recipient, circle, kind, entry, batch, token, state, made, due, attempts, done, reply";

impl Store {
    /// Keeps where an account wants its mail, in place of what was kept.
    pub async fn put_mail_settings(&self, settings: MailSettings) -> Result<(), Failure> {
        let sql = "INSERT INTO mail_settings (account, address, lang, pace, confirmed, code, code_until, tries) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, 0) ON CONFLICT (account) DO UPDATE SET address = excluded.address, \
                   lang = excluded.lang, pace = excluded.pace, confirmed = excluded.confirmed, code = excluded.code, \
                   code_until = excluded.code_until, tries = 0";
        let MailSettings { account, address, lang, pace, confirmed, code, code_until } = settings;
        let (confirmed, code) = (maybe(confirmed), maybe(code));
        let values =
            vec![account.into(), address.into(), lang.into(), pace.word().into(), confirmed, code, code_until.into()];
        self.engine.write(vec![Statement::once(sql, values)], None).await.map(|_| ())
    }

    /// Returns where an account wants its mail.
    pub async fn mail_settings(&self, account: &str) -> Result<Option<MailSettings>, Failure> {
        let sql =
            "SELECT account, address, lang, pace, confirmed, code, code_until FROM mail_settings WHERE account = $1";
        let rows = self.engine.read(sql, vec![account.into()]).await?;
        rows.into_iter().next().map(settings_of).transpose()
    }

    /// Returns all who want mail and have shown that it arrives, with the content of their accounts.
    pub async fn mail_readers(&self) -> Result<Vec<(MailSettings, String)>, Failure> {
        let sql = "SELECT account, address, lang, pace, confirmed, code, code_until, content FROM mail_settings \
                   JOIN accounts ON accounts.id = mail_settings.account \
                   WHERE confirmed IS NOT NULL AND pace <> 'none' ORDER BY account";
        let rows = self.engine.read(sql, vec![]).await?;
        rows.into_iter().map(|mut row| Ok((settings_from(&mut row)?, row.text()?))).collect()
    }

    /// Takes the code that was sent to an address; says whether it is the right one, in time, and not guessed at more than five times.
    pub async fn confirm_mail(&self, account: &str, code: &str, now: i64) -> Result<bool, Failure> {
        let count = "UPDATE mail_settings SET tries = tries + 1 WHERE account = $1";
        let confirm = "UPDATE mail_settings SET confirmed = $3, code = NULL WHERE account = $1 AND code = $2 \
                       AND code_until > $3 AND tries <= 5";
        self.engine.write(vec![Statement::once(count, vec![account.into()])], None).await?;
        let statement = Statement::guard(confirm, vec![account.into(), code.into(), now.into()]);
        Ok(matches!(self.engine.write(vec![statement], None).await?, Written::Done { .. }))
    }

    /// Forgets where an account wants its mail, and the mails that were for it.
    pub async fn erase_mail_settings(&self, account: &str) -> Result<(), Failure> {
        let statements = vec![
            Statement::once("DELETE FROM mails WHERE recipient = $1", vec![account.into()]),
            Statement::once("DELETE FROM mail_settings WHERE account = $1", vec![account.into()]),
        ];
        self.engine.write(statements, None).await?;
        self.engine.scrub().await
    }

    /// Turns a notice into the mails it calls for, once: says false if another has done so.
    pub async fn spread_notice(&self, notice: NoticeId, mails: Vec<NewMail>) -> Result<bool, Failure> {
        let rows = mails.into_iter().map(NewMail::values).collect();
        let statements = vec![
            Statement::guard("DELETE FROM outbox WHERE id = $1", vec![notice.number().into()]),
            Statement::each(PUT_MAIL, rows),
        ];
        Ok(matches!(self.engine.write(statements, None).await?, Written::Done { .. }))
    }

    /// Keeps a mail that no notice calls for. One of this kind to the same recipient that is there is sent anew.
    pub async fn put_mail(&self, mail: NewMail) -> Result<(), Failure> {
        let before = "DELETE FROM mails WHERE group_id = $1 AND recipient = $2 AND kind = $3 AND entry = $4";
        let named: Vec<Value> =
            vec![mail.group.0.into(), mail.recipient.as_str().into(), mail.kind.as_str().into(), number(mail.entry)];
        let statements = vec![Statement::once(before, named), Statement::once(PUT_MAIL, mail.values())];
        self.engine.write(statements, None).await.map(|_| ())
    }

    /// The same, unless one that was made after `since` is there: says false then, and changes nothing.
    pub async fn put_mail_unless_since(&self, mail: NewMail, since: i64) -> Result<bool, Failure> {
        let before =
            "DELETE FROM mails WHERE group_id = $1 AND recipient = $2 AND kind = $3 AND entry = $4 AND made <= $5";
        let (group, recipient, kind) = (mail.group.0, mail.recipient.as_str(), mail.kind.as_str());
        let old = vec![group.into(), recipient.into(), kind.into(), number(mail.entry), since.into()];
        // What the first statement leaves is younger, and the second finds its place taken.
        let statements = vec![Statement::once(before, old), Statement::guard(PUT_MAIL, mail.values())];
        Ok(matches!(self.engine.write(statements, None).await?, Written::Done { .. }))
    }

    /// Claims the mails of at most `limit` batches that are due at `now`, for nobody else until `until`. A batch comes whole.
    pub async fn claim_mails(&self, now: i64, until: i64, limit: u32) -> Result<Vec<Mail>, Failure> {
        let sql = match self.engine.dialect() {
            Dialect::Sqlite => CLAIM_SQLITE,
            Dialect::Postgres => CLAIM_POSTGRES,
        };
        let values = vec![now.into(), until.into(), i64::from(limit).into()];
        let rows = self.engine.write_returning(sql, values).await?;
        let mut mails = rows.into_iter().map(mail_of).collect::<Result<Vec<_>, _>>()?;
        mails.sort_by_key(|mail| mail.id);
        Ok(mails)
    }

    /// Notes what became of mails that were claimed.
    pub async fn end_mails(&self, ids: &[MailId], state: MailState, at: i64, reply: i64) -> Result<(), Failure> {
        let sql = "UPDATE mails SET state = $2, done = $3, reply = $4 WHERE id = $1";
        let row = |id: &MailId| vec![id.0.into(), state.word().into(), at.into(), reply.into()];
        let statement = Statement::each(sql, ids.iter().map(row).collect());
        self.engine.write(vec![statement], None).await.map(|_| ())
    }

    /// Puts mails back that could not be sent, until `due`, with what the server answered.
    pub async fn postpone_mails(&self, ids: &[MailId], due: i64, reply: i64) -> Result<(), Failure> {
        let sql = "UPDATE mails SET due = $2, reply = $3 WHERE id = $1 AND state = 'waiting'";
        let row = |id: &MailId| vec![id.0.into(), due.into(), reply.into()];
        let statement = Statement::each(sql, ids.iter().map(row).collect());
        self.engine.write(vec![statement], None).await.map(|_| ())
    }

    /// Deletes mails that are no longer wanted.
    pub async fn drop_mails(&self, ids: &[MailId]) -> Result<(), Failure> {
        let rows = ids.iter().map(|id| vec![id.0.into()]).collect();
        let statement = Statement::each("DELETE FROM mails WHERE id = $1", rows);
        self.engine.write(vec![statement], None).await.map(|_| ())
    }

    /// Lets a mail of a group that was sent, failed or came back be sent once more, under a new name; says false if there is none.
    pub async fn send_mail_again(&self, group: GroupId, id: MailId, token: &str, now: i64) -> Result<bool, Failure> {
        let sql = "UPDATE mails SET state = 'waiting', due = $4, attempts = 0, done = NULL, token = $3, batch = $3 \
                   WHERE group_id = $1 AND id = $2 AND state <> 'waiting'";
        let statement = Statement::guard(sql, vec![group.0.into(), id.0.into(), token.into(), now.into()]);
        Ok(matches!(self.engine.write(vec![statement], None).await?, Written::Done { .. }))
    }

    /// Notes that the mail of that name came back; says how many there were.
    pub async fn mail_bounced(&self, token: &str, at: i64) -> Result<u64, Failure> {
        let sql = "UPDATE mails SET state = 'bounced', done = $2 WHERE batch IN (SELECT batch FROM mails WHERE token = $1) \
                   AND state = 'sent'";
        match self.engine.write(vec![Statement::once(sql, vec![token.into(), at.into()])], None).await? {
            Written::Done { rows } => Ok(rows),
            Written::Guarded => Ok(0),
        }
    }

    /// Returns the newest mails of a group, before one if it is named; of one delegation or office if it is named; `troubled`: those alone
    /// that failed or came back.
    pub async fn mails_of_group(
        &self,
        group: GroupId,
        circle: Option<&str>,
        troubled: bool,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<Mail>, Failure> {
        let sql = "SELECT id, group_id, recipient, circle, kind, entry, batch, token, state, made, due, attempts, done, \
                   reply FROM mails WHERE group_id = $1 AND id < $2 AND ($4 = '' OR circle = $4) \
                   AND ($5 = '' OR state IN ('failed', 'bounced')) ORDER BY id DESC LIMIT $3";
        let before = before.unwrap_or(i64::MAX);
        let rest: [Value; 2] = [circle.unwrap_or_default().into(), if troubled { "troubled" } else { "" }.into()];
        let values = [group.0.into(), before.into(), i64::from(limit).into()].into_iter().chain(rest).collect();
        self.engine.read(sql, values).await?.into_iter().map(mail_of).collect()
    }

    /// Returns the newest mails to a recipient.
    pub async fn mails_to(&self, recipient: &str, limit: u32) -> Result<Vec<Mail>, Failure> {
        let sql = "SELECT id, group_id, recipient, circle, kind, entry, batch, token, state, made, due, attempts, done, \
                   reply FROM mails WHERE recipient = $1 ORDER BY id DESC LIMIT $2";
        let rows = self.engine.read(sql, vec![recipient.into(), i64::from(limit).into()]).await?;
        rows.into_iter().map(mail_of).collect()
    }

    /// Deletes the log of mails that were done with before an instant; says how many there were.
    pub async fn forget_mails(&self, before: i64) -> Result<u64, Failure> {
        let sql = "DELETE FROM mails WHERE state <> 'waiting' AND done < $1";
        match self.engine.write(vec![Statement::once(sql, vec![before.into()])], None).await? {
            Written::Done { rows } => Ok(rows),
            Written::Guarded => Ok(0),
        }
    }

    /// Keeps that somebody asks to have erased what is held on him or her.
    pub async fn ask_erasure(&self, account: &str, group: GroupId, at: i64) -> Result<(), Failure> {
        let sql = "INSERT INTO erasure_requests (account, group_id, asked) VALUES ($1, $2, $3) ON CONFLICT (account) DO NOTHING";
        let statement = Statement::once(sql, vec![account.into(), group.0.into(), at.into()]);
        self.engine.write(vec![statement], None).await.map(|_| ())
    }

    /// Returns who asked for that in a group: account and when, the oldest first.
    pub async fn erasures_asked(&self, group: GroupId) -> Result<Vec<(String, i64)>, Failure> {
        let sql = "SELECT account, asked FROM erasure_requests WHERE group_id = $1 ORDER BY asked, account";
        let rows = self.engine.read(sql, vec![group.0.into()]).await?;
        rows.into_iter().map(|mut row| Ok((row.text()?, row.int()?))).collect()
    }
}

impl Pace {
    /// Returns the word that it is kept and chosen by.
    pub fn word(self) -> &'static str {
        match self {
            Pace::AtOnce => "at_once",
            Pace::Daily => "daily",
            Pace::Never => "none",
        }
    }

    /// Returns the pace of that word.
    pub fn of(word: &str) -> Option<Self> {
        [Pace::AtOnce, Pace::Daily, Pace::Never].into_iter().find(|pace| pace.word() == word)
    }
}

impl MailState {
    const ALL: [Self; 4] = [Self::Waiting, Self::Sent, Self::Failed, Self::Bounced];

    /// Returns the word that it is kept by.
    pub fn word(self) -> &'static str {
        match self {
            MailState::Waiting => "waiting",
            MailState::Sent => "sent",
            MailState::Failed => "failed",
            MailState::Bounced => "bounced",
        }
    }
}

impl NewMail {
    fn values(self) -> Vec<Value> {
        let Self { group, recipient, circle, kind, entry, batch, token, made, due } = self;
        let words = vec![group.0.into(), recipient.into(), circle.into(), kind.into()];
        let rest: Vec<Value> = vec![number(entry), batch.into(), token.into(), made.into(), due.into()];
        words.into_iter().chain(rest).collect()
    }
}

fn number(n: u64) -> Value {
    crate::value::big(n).into()
}

fn maybe<T: Into<Value>>(value: Option<T>) -> Value {
    value.map_or(Value::Null, Into::into)
}

fn settings_of(mut row: Row) -> Result<MailSettings, Failure> {
    settings_from(&mut row)
}

fn settings_from(row: &mut Row) -> Result<MailSettings, Failure> {
    let (account, address, lang, pace) = (row.text()?, row.text()?, row.text()?, row.text()?);
    let pace = Pace::of(&pace).ok_or_else(|| Failure::Damaged(format!("mail at the pace {pace}")))?;
    let (confirmed, code, code_until) = (row.maybe_int()?, row.maybe_text()?, row.int()?);
    Ok(MailSettings { account, address, lang, pace, confirmed, code, code_until })
}

fn mail_of(mut row: Row) -> Result<Mail, Failure> {
    let (id, group) = (MailId(row.int()?), GroupId(row.int()?));
    let (recipient, circle, kind, entry) = (row.text()?, row.text()?, row.text()?, row.count()?);
    let (batch, token, state) = (row.text()?, row.text()?, row.text()?);
    let known = MailState::ALL.into_iter().find(|known| known.word() == state);
    let state = known.ok_or_else(|| Failure::Damaged(format!("a mail that is {state}")))?;
    let (made, due, attempts) = (row.int()?, row.int()?, row.int()?);
    let mail = NewMail { group, recipient, circle, kind, entry, batch, token, made, due };
    Ok(Mail { id, mail, state, attempts, done: row.maybe_int()?, reply: row.int()? })
}
