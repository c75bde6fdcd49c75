//! Notices that wait to be sent, and the heartbeats of nodes.

use crate::{Dialect, Failure, GroupId, Row, Statement, Store, Value};

/// A notice to be written with a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxRow {
    /// What kind of notice.
    pub kind: String,
    /// What its sender needs to know.
    pub content: Vec<u8>,
    /// Not to be sent before, in milliseconds since 1970.
    pub due: i64,
}

/// Number of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoticeId(i64);

/// A claimed notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its number.
    pub id: NoticeId,
    /// Its group.
    pub group: GroupId,
    /// What kind of notice.
    pub kind: String,
    /// What its sender needs to know.
    pub content: Vec<u8>,
    /// How often it has been claimed, this time included.
    pub attempts: i64,
}

impl NoticeId {
    pub(crate) fn number(self) -> i64 {
        self.0
    }
}

pub(crate) const PUT: &str = "INSERT INTO outbox (group_id, kind, content, due) VALUES ($1, $2, $3, $4)";

const CLAIM_SQLITE: &str = "UPDATE outbox SET due = $2, attempts = attempts + 1 \
     WHERE id IN (SELECT id FROM outbox WHERE due <= $1 ORDER BY due, id LIMIT $3) \
     RETURNING id, group_id, kind, content, attempts";
const CLAIM_POSTGRES: &str = "UPDATE outbox SET due = $2, attempts = attempts + 1 \
     WHERE id IN (SELECT id FROM outbox WHERE due <= $1 ORDER BY due, id LIMIT $3 FOR UPDATE SKIP LOCKED) \
     RETURNING id, group_id, kind, content, attempts";

impl Store {
    /// Claims at most `limit` notices that are due at `now`, for nobody else until `until`: who has not finished one by then may see it claimed again.
    pub async fn claim_notices(&self, now: i64, until: i64, limit: u32) -> Result<Vec<Notice>, Failure> {
        let sql = match self.engine.dialect() {
            Dialect::Sqlite => CLAIM_SQLITE,
            Dialect::Postgres => CLAIM_POSTGRES,
        };
        let values = vec![now.into(), until.into(), i64::from(limit).into()];
        let rows = self.engine.write_returning(sql, values).await?;
        let mut notices = rows.into_iter().map(notice_of).collect::<Result<Vec<_>, _>>()?;
        notices.sort_by_key(|notice| notice.id.0);
        Ok(notices)
    }

    /// Deletes a notice that was sent, or given up.
    pub async fn finish_notice(&self, id: NoticeId) -> Result<(), Failure> {
        let statement = Statement::once("DELETE FROM outbox WHERE id = $1", vec![id.0.into()]);
        self.engine.write(vec![statement], None).await.map(|_| ())
    }

    /// Puts a notice that could not be sent back until `due`.
    pub async fn postpone_notice(&self, id: NoticeId, due: i64) -> Result<(), Failure> {
        let statement = Statement::once("UPDATE outbox SET due = $2 WHERE id = $1", vec![id.0.into(), due.into()]);
        self.engine.write(vec![statement], None).await.map(|_| ())
    }

    /// Notes that a node was in service at `at` (milliseconds since 1970).
    pub async fn beat(&self, node: &str, at: i64) -> Result<(), Failure> {
        let sql = "INSERT INTO heartbeats (node, at) VALUES ($1, $2) ON CONFLICT (node) DO UPDATE SET at = excluded.at";
        self.engine.write(vec![Statement::once(sql, vec![node.into(), at.into()])], None).await.map(|_| ())
    }

    /// Returns when any node was last known to be in service.
    pub async fn last_beat(&self) -> Result<Option<i64>, Failure> {
        let rows = self.engine.read("SELECT MAX(at) FROM heartbeats", vec![]).await?;
        rows.into_iter().next().map_or(Ok(None), |mut row| row.maybe_int())
    }
}

impl OutboxRow {
    pub(crate) fn values(self, group: GroupId) -> Vec<Value> {
        vec![group.0.into(), self.kind.into(), self.content.into(), self.due.into()]
    }
}

fn notice_of(mut row: Row) -> Result<Notice, Failure> {
    Ok(Notice {
        id: NoticeId(row.int()?),
        group: GroupId(row.int()?),
        kind: row.text()?,
        content: row.bytes()?,
        attempts: row.int()?,
    })
}
