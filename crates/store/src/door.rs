//! Who came in at the door: badges by their hash, kept for a time and then deleted. Nothing of it is in the record.

use crate::{Failure, GroupId, Statement, Store};

impl Store {
    /// Notes that badges came in; the same badge at the same instant counts once. Deletes what is from before `keep_from` (milliseconds since 1970).
    pub async fn check_in(&self, group: GroupId, came: &[(String, i64)], keep_from: i64) -> Result<(), Failure> {
        let sql = "INSERT INTO check_ins (group_id, badge, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
        let rows = came.iter().map(|(badge, at)| vec![group.0.into(), badge.as_str().into(), (*at).into()]).collect();
        let old = "DELETE FROM check_ins WHERE group_id = $1 AND at < $2";
        let statements = vec![Statement::each(sql, rows), Statement::once(old, vec![group.0.into(), keep_from.into()])];
        self.engine.write(statements, None).await.map(|_| ())
    }

    /// Returns how many badges came in between two instants; each counts once.
    pub async fn came_in(&self, group: GroupId, from: i64, to: i64) -> Result<u64, Failure> {
        let sql = "SELECT COUNT(DISTINCT badge) FROM check_ins WHERE group_id = $1 AND at >= $2 AND at < $3";
        let rows = self.engine.read(sql, vec![group.0.into(), from.into(), to.into()]).await?;
        rows.into_iter().next().map_or(Ok(0), |mut row| row.count())
    }
}
