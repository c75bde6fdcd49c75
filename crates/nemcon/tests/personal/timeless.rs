//! PostgreSQL without its clock: a session is played at other times than those of the server, which would be taken for a clock that is wrong.

use std::path::PathBuf;

use nemcon_store::{Dialect, Engine, GroupId, Later, Postgres, Row, Statement, Value, Written};
use tokio::sync::broadcast;

pub struct Timeless(pub Postgres);

impl Timeless {
    /// Returns all that is live in the database as text; bytes stand in it in hexadecimal.
    pub async fn live(&self) -> String {
        let tables = "SELECT table_name::TEXT FROM information_schema.tables WHERE table_schema = 'public'";
        let mut all = String::new();
        for mut table in self.0.read(tables, vec![]).await.expect("reads") {
            let rows: &'static str = format!("SELECT t::TEXT FROM {} t", table.text().expect("a name")).leak();
            for mut row in self.0.read(rows, vec![]).await.expect("reads") {
                all.push_str(&row.text().expect("words"));
                all.push('\n');
            }
        }
        all
    }
}

impl Engine for Timeless {
    fn dialect(&self) -> Dialect {
        self.0.dialect()
    }

    fn read(&self, sql: &'static str, values: Vec<Value>) -> Later<'_, Vec<Row>> {
        self.0.read(sql, values)
    }

    fn write(&self, statements: Vec<Statement>, appended: Option<GroupId>) -> Later<'_, Written> {
        self.0.write(statements, appended)
    }

    fn write_returning(&self, sql: &'static str, values: Vec<Value>) -> Later<'_, Vec<Row>> {
        self.0.write_returning(sql, values)
    }

    fn appends(&self) -> broadcast::Receiver<GroupId> {
        self.0.appends()
    }

    fn clock(&self) -> Later<'_, Option<i64>> {
        Box::pin(async { Ok(None) })
    }

    fn scrub(&self) -> Later<'_, ()> {
        self.0.scrub()
    }

    fn backup(&self, folder: PathBuf) -> Later<'_, ()> {
        self.0.backup(folder)
    }
}
