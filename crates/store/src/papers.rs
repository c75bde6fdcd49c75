//! What is held of persons beside the record: photographs, and what travel documents say. Deleted by request and by time; nothing of it is in an entry.

use crate::{Failure, GroupId, Row, Statement, Store, Value, Written};

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperKind {
    /// A photograph for the badge.
    Photo,
    /// What a travel document says.
    Identity,
}

impl PaperKind {
    fn word(self) -> &'static str {
        match self {
            Self::Photo => "photo",
            Self::Identity => "identity",
        }
    }
}

/// Something that is held of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The person, by the commitment that stands in the record.
    pub person: String,
    /// Which it is.
    pub kind: PaperKind,
    /// The delegation whose member it is.
    pub delegation: String,
    /// Bytes that the store does not read.
    pub content: Vec<u8>,
    /// When it was given, in milliseconds since 1970.
    pub made: i64,
}

/// A look at what a travel document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// The seat that looked.
    pub seat: String,
    /// Its account.
    pub account: String,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

impl Store {
    /// Keeps a paper in place of the one of that kind that was there.
    pub async fn put_paper(&self, group: GroupId, paper: Paper) -> Result<(), Failure> {
        let sql = "INSERT INTO papers (group_id, person, kind, delegation, content, made) VALUES ($1, $2, $3, $4, $5, $6) \
                   ON CONFLICT (group_id, person, kind) DO UPDATE SET delegation = excluded.delegation, \
                   content = excluded.content, made = excluded.made";
        let Paper { person, kind, delegation, content, made } = paper;
        let values: Vec<Value> =
            vec![group.0.into(), person.into(), kind.word().into(), delegation.into(), content.into(), made.into()];
        self.engine.write(vec![Statement::once(sql, values)], None).await.map(|_| ())
    }

    /// Returns a paper of a person.
    pub async fn paper(&self, group: GroupId, person: &str, kind: PaperKind) -> Result<Option<Paper>, Failure> {
        let sql =
            "SELECT person, delegation, content, made FROM papers WHERE group_id = $1 AND person = $2 AND kind = $3";
        let rows = self.engine.read(sql, vec![group.0.into(), person.into(), kind.word().into()]).await?;
        rows.into_iter().next().map(|row| paper_of(row, kind)).transpose()
    }

    /// Returns the papers of a kind of all persons of a group.
    pub async fn papers(&self, group: GroupId, kind: PaperKind) -> Result<Vec<Paper>, Failure> {
        let sql =
            "SELECT person, delegation, content, made FROM papers WHERE group_id = $1 AND kind = $2 ORDER BY person";
        let rows = self.engine.read(sql, vec![group.0.into(), kind.word().into()]).await?;
        rows.into_iter().map(|row| paper_of(row, kind)).collect()
    }

    /// Returns which persons have a paper of a kind, each with the delegation, without reading any.
    pub async fn papers_held(&self, group: GroupId, kind: PaperKind) -> Result<Vec<(String, String)>, Failure> {
        let sql = "SELECT person, delegation FROM papers WHERE group_id = $1 AND kind = $2 ORDER BY person";
        let rows = self.engine.read(sql, vec![group.0.into(), kind.word().into()]).await?;
        rows.into_iter().map(|mut row| Ok((row.text()?, row.text()?))).collect()
    }

    /// Deletes a paper, and with what a travel document says who looked at it; says whether there was one.
    pub async fn forget_paper(&self, group: GroupId, person: &str, kind: PaperKind) -> Result<bool, Failure> {
        let held = self.paper(group, person, kind).await?.is_some();
        let of: Vec<Value> = vec![group.0.into(), person.into()];
        let mut statements = vec![Statement::once(
            "DELETE FROM papers WHERE group_id = $1 AND person = $2 AND kind = $3",
            [of.clone(), vec![kind.word().into()]].concat(),
        )];
        if kind == PaperKind::Identity {
            statements.push(Statement::once("DELETE FROM looks WHERE group_id = $1 AND person = $2", of));
        }
        match self.engine.write(statements, None).await? {
            Written::Done { rows } if rows > 0 => self.engine.scrub().await.map(|()| held),
            _ => Ok(held),
        }
    }

    /// Lets what is held of a person stand for another: the same human being, registered anew under another name.
    pub async fn move_papers(&self, group: GroupId, from: &str, to: &str) -> Result<(), Failure> {
        let values: Vec<Value> = vec![group.0.into(), from.into(), to.into()];
        let statements = vec![
            Statement::once("UPDATE papers SET person = $3 WHERE group_id = $1 AND person = $2", values.clone()),
            Statement::once("UPDATE looks SET person = $3 WHERE group_id = $1 AND person = $2", values),
        ];
        self.engine.write(statements, None).await.map(|_| ())
    }

    /// Notes that somebody looked at what the travel document of a person says.
    pub async fn note_look(&self, group: GroupId, person: &str, look: Look) -> Result<(), Failure> {
        let sql = "INSERT INTO looks (group_id, person, seat, account, at) VALUES ($1, $2, $3, $4, $5)";
        let Look { seat, account, at } = look;
        let values: Vec<Value> = vec![group.0.into(), person.into(), seat.into(), account.into(), at.into()];
        self.engine.write(vec![Statement::once(sql, values)], None).await.map(|_| ())
    }

    /// Returns who looked at what the travel document of a person says, the last first.
    pub async fn looks(&self, group: GroupId, person: &str) -> Result<Vec<Look>, Failure> {
        let sql = "SELECT seat, account, at FROM looks WHERE group_id = $1 AND person = $2 ORDER BY at DESC";
        let rows = self.engine.read(sql, vec![group.0.into(), person.into()]).await?;
        rows.into_iter().map(|mut row| Ok(Look { seat: row.text()?, account: row.text()?, at: row.int()? })).collect()
    }
}

fn paper_of(mut row: Row, kind: PaperKind) -> Result<Paper, Failure> {
    let (person, delegation) = (row.text()?, row.text()?);
    Ok(Paper { person, kind, delegation, content: row.bytes()?, made: row.int()? })
}
