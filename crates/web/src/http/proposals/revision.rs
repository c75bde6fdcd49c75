//! The Chair's page for the next revision: disposing of proposals, opening the table.

use axum::Form;
use axum::extract::{Path, Query};
use nemcon_negotiation::state::To;
use nemcon_negotiation::{Id, ParagraphId};
use serde_json::{Value, json};

use super::super::here::Here;
use super::super::pages::part;
use super::super::problem::Problem;
use super::propose::to_of;
use super::{Answer, Doing, Of, Part, fresh, seat};
use crate::fill::act_form::{Said, said};
use crate::frame::Section;

/// The page.
pub(super) async fn page(here: Here, Path(parts): Of, Query(q): Query<Part>) -> Answer {
    let id: Id = part(&parts, "id")?;
    here.read_texts(&id).await?;
    let page = here.view.revision_page(&id, q.part, q.numbers.as_deref() == Some("kept"), &fresh());
    here.shown(Section::Texts, &format!("/texts/{id}/revision"), page.map(|page| page.content()))
}

/// Records what becomes of the proposals for which something was chosen.
pub(super) async fn dispose(here: Here, Path(parts): Of, Form(fields): Form<Said>) -> Answer {
    let (id, seat) = (part::<Id>(&parts, "id")?, seat(&here)?);
    here.read_texts(&id).await?;
    let chosen = fields.iter().filter_map(|(name, how)| {
        let proposal: Id = name.strip_prefix("how.")?.parse().ok()?;
        (!how.is_empty()).then(|| disposal(&here, &fields, proposal, how))
    });
    let body = json!({ "draft": id, "dispositions": chosen.collect::<Vec<_>>(), "to": To::Chair });
    let back = format!("texts/{id}/revision?part={}", said(&fields, "part").unwrap_or("1"));
    let part = said(&fields, "part").and_then(|part| part.parse().ok()).unwrap_or(1);
    let mut page = here.view.revision_page(&id, part, false, &fresh());
    for row in page.iter_mut().flat_map(|page| &mut page.table) {
        let typed = |what| said(&fields, &format!("{what}.{}", row.id)).unwrap_or_default().to_owned();
        row.typed = (typed("how"), typed("with"), typed("reason"));
    }
    let typed = page.map(|page| page.content().main).unwrap_or_default();
    Doing { here: &here, seat, name: "dispose", body, id: fresh() }.send(&here.view.to(&back), typed).await
}

fn disposal(here: &Here, fields: &Said, proposal: Id, how: &str) -> Value {
    let mut disposal = json!({ "proposal": proposal, "how": how });
    let taken = matches!(how, "as_it_is" | "in_part" | "merged");
    if let Some(held) = here.view.seen().proposal(&proposal).filter(|_| taken) {
        let mut went: Vec<ParagraphId> = Vec::new();
        for operation in &held.operations {
            use nemcon_negotiation::text::Operation;
            match operation {
                Operation::Insert { paragraph, .. } | Operation::Alternative { paragraph, .. } => {
                    went.push(ParagraphId { act: proposal, ordinal: paragraph.ordinal });
                }
                other => went.extend(nemcon_negotiation::seen::touched(other)),
            }
        }
        let mut known = std::collections::BTreeSet::new();
        went.retain(|id| known.insert(*id));
        disposal["went_to"] = json!(went);
    }
    if let Some(reason) = said(fields, &format!("reason.{proposal}")) {
        disposal["reason"] = json!(reason);
    }
    if let Some(with) = said(fields, &format!("with.{proposal}")).filter(|_| how == "merged") {
        disposal["with"] = json!([with]);
    }
    disposal
}

/// What became of the proposals.
pub(super) async fn dispositions(here: Here, Path(parts): Of, Query(q): Query<Part>) -> Answer {
    let id: Id = part(&parts, "id")?;
    here.read_texts(&id).await?;
    let page = here.view.dispositions_page(&id, q.mine.is_some());
    here.shown(Section::Texts, &format!("/texts/{id}/dispositions"), page.map(|page| page.content()))
}

fn opening<'a>(here: &'a Here, id: &Id, to: Option<&str>, act: Id) -> Result<Doing<'a>, Problem> {
    let to = to_of(to)?;
    let body = json!({ "draft": id, "table": here.view.seen().table_to_open(id, to), "to": to });
    Ok(Doing { here, seat: seat(here)?, name: "open_dispositions", body, id: act })
}

/// Shows what opening the table puts into the record.
pub(super) async fn open_table(here: Here, Path(parts): Of, Query(q): Query<Part>) -> Answer {
    let id: Id = part(&parts, "id")?;
    let doing = opening(&here, &id, q.to.as_deref(), fresh())?;
    let hidden = vec![("to".to_owned(), q.to.clone().unwrap_or_default())];
    let back = here.view.to(&format!("texts/{id}/dispositions"));
    let draft = here.view.state().drafts.get(&id).ok_or(Problem::NotFound)?;
    let title = draft.title.get(here.view.lang).to_owned();
    doing.confirm(&title, to_of(q.to.as_deref())?, here.view.to(&format!("texts/{id}/open-table")), back, hidden)
}

/// Opens the table.
pub(super) async fn opened_table(here: Here, Path(parts): Of, Form(fields): Form<Said>) -> Answer {
    let id: Id = part(&parts, "id")?;
    let act = said(&fields, "act_id").and_then(|id| id.parse().ok()).unwrap_or_else(fresh);
    let doing = opening(&here, &id, said(&fields, "to"), act)?;
    doing.send(&here.view.to(&format!("texts/{id}/dispositions")), maud::html! {}).await
}
