//! The desk of a delegation: working copies of proposals, private until they are tabled. Kept apart from the record.

use axum::extract::{Multipart, Path};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::{Extension, Form};
use maud::Markup;
use nemcon_negotiation::{Code, Id};
use serde::{Deserialize, Serialize};

use super::super::here::Here;
use super::super::pages::part;
use super::super::problem::Problem;
use super::super::visitor::Visitor;
use super::{Answer, Of, fresh};
use crate::fill::act_form::{Said, said};
use crate::frame::Section;
use crate::msg;
use crate::pages::acts::{Field, Input};
use crate::pages::common::Line;
use crate::pages::proposals::desk::{CopyPage, DeskPage, here_too};
use crate::pieces::Button;

/// Longest working copy, in bytes.
const MOST: usize = 256 * 1024;

/// A working copy: what was typed, on which text, and with whom it is shared. The file on one's own device is the same.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Copy {
    by: Code,
    draft: Id,
    fields: Said,
    place: usize,
    #[serde(default)]
    shared: Vec<Code>,
    v: u8,
}

/// Returns the delegation whose desk this is; an office has none.
fn owner(here: &Here) -> Result<Code, Problem> {
    here.view.sender.as_ref().ok_or(Problem::NeedsSeat)?;
    here.view.seat.delegation().cloned().ok_or(Problem::NotFound)
}

async fn all(here: &Here, of: &Code) -> Result<Vec<(String, Copy)>, Problem> {
    let found = here.app.office.desk(&here.view.group, of).await?;
    Ok(found.into_iter().filter_map(|(name, bytes)| Some((name, serde_json::from_slice(&bytes).ok()?))).collect())
}

async fn put(here: &Here, name: &str, copy: &Copy) -> Result<(), Problem> {
    let bytes = serde_json::to_vec(copy).expect("a working copy serializes");
    for desk in std::iter::once(&copy.by).chain(&copy.shared) {
        here.app.office.put_on_desk(&here.view.group, desk, name, bytes.clone()).await?;
    }
    Ok(())
}

/// Takes a working copy off one's own desk and those that it was shared with.
pub(super) async fn clear(here: &Here, name: &str) -> Result<(), Problem> {
    let own = owner(here)?;
    let held = all(here, &own).await?.into_iter().find(|(found, copy)| found == name && copy.by == own);
    let Some((_, copy)) = held else { return Ok(()) };
    for desk in std::iter::once(&copy.by).chain(&copy.shared) {
        here.app.office.put_on_desk(&here.view.group, desk, name, Vec::new()).await?;
    }
    Ok(())
}

fn see_other(to: String) -> Answer {
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response())
}

/// Keeps what was typed on the desk, in place of the copy it was made from.
pub(super) async fn keep(here: &Here, draft: Id, place: usize, fields: &Said) -> Answer {
    let by = owner(here)?;
    let held = all(here, &by).await?;
    let before = said(fields, "copy").and_then(|copy| held.iter().find(|(name, c)| name == copy && c.by == by));
    let name = before.map_or_else(|| fresh().to_string(), |(name, _)| name.clone());
    let shared = before.map(|(_, copy)| copy.shared.clone()).unwrap_or_default();
    let own = |name: &str| !matches!(name, "act_id" | "step" | "copy");
    let fields = fields.iter().filter(|(name, _)| own(name)).cloned().collect();
    let copy = Copy { by, draft, fields, place, shared, v: 1 };
    if serde_json::to_vec(&copy).is_ok_and(|bytes| bytes.len() > MOST) {
        return Err(Problem::TooLarge);
    }
    put(here, &name, &copy).await?;
    see_other(here.view.to(&format!("desk/{name}")))
}

/// Lays a working copy on the desk of a delegation: only that one sees it, and only that one can table it.
pub(super) async fn lay(here: &Here, of: Code, draft: Id, place: usize, fields: Said) -> Result<(), Problem> {
    let known = here.view.state().group.as_deref().is_some_and(|group| group.entities.contains_key(&of));
    let copy = Copy { by: of, draft, fields, place, shared: vec![], v: 1 };
    if !known {
        return Err(Problem::NotFound);
    }
    if serde_json::to_vec(&copy).is_ok_and(|bytes| bytes.len() > MOST) {
        return Err(Problem::TooLarge);
    }
    put(here, &fresh().to_string(), &copy).await
}

async fn page(here: &Here, fault: Option<String>) -> Answer {
    let own = owner(here)?;
    let line = |(name, copy): &(String, Copy)| {
        let draft = here.view.state().drafts.get(&copy.draft);
        let title = said(&copy.fields, "title").map(str::to_owned);
        let words = draft.map(|d| d.title.get(here.view.lang).to_owned()).unwrap_or_default();
        let line =
            Line::new(title.unwrap_or_else(|| words.clone()), here.view.to(&format!("desk/{name}"))).below(words);
        if copy.by == own { line } else { line.below(msg::desk_shared_by(here.view.lang, here.view.name(&copy.by))) }
    };
    let copies = all(here, &own).await?;
    let (mine, shared): (Vec<_>, Vec<_>) = copies.iter().partition(|(_, copy)| copy.by == own);
    let page = DeskPage {
        lang: here.view.lang,
        seat: here.view.frame_seat().name(here.view.lang),
        own: mine.into_iter().map(line).collect(),
        shared: shared.into_iter().map(line).collect(),
        prepared: [super::super::prepared::lines(here, &own).await?, super::super::handed::lines(here, &own).await?]
            .concat(),
        upload: here.view.to("desk"),
        hidden: vec![],
        fault,
    };
    Ok(here.draw(Some(Section::Texts), "/desk", &page.content()))
}

/// The desk.
pub(super) async fn desk(here: Here) -> Answer {
    page(&here, None).await
}

/// Lays a file on the desk.
pub(super) async fn upload(here: Here, mut parts: Multipart) -> Answer {
    let by = owner(&here)?;
    let malformed = |what: String| Problem::Malformed(what);
    let mut found: Option<Copy> = None;
    while let Some(part) = parts.next_field().await.map_err(|error| malformed(error.body_text()))? {
        let bytes = part.bytes().await.map_err(|_| Problem::TooLarge)?;
        if bytes.len() <= MOST {
            found = found.or(serde_json::from_slice(&bytes).ok());
        }
    }
    let known = found.filter(|copy| copy.v == 1 && here.view.state().drafts.contains_key(&copy.draft));
    let Some(copy) = known else { return page(&here, Some(msg::desk_not_a_copy(here.view.lang))).await };
    let name = fresh().to_string();
    put(&here, &name, &Copy { by, shared: vec![], ..copy }).await?;
    see_other(here.view.to(&format!("desk/{name}")))
}

async fn held(here: &Here, name: &str) -> Result<Copy, Problem> {
    let own = owner(here)?;
    let found = all(here, &own).await?.into_iter().find(|(held, _)| held == name);
    found.map(|(_, copy)| copy).ok_or(Problem::NotFound)
}

/// A working copy.
pub(super) async fn one(here: Here, visitor: Extension<Visitor>, Path(parts): Of) -> Answer {
    let name: String = part(&parts, "name")?;
    let copy = held(&here, &name).await?;
    here.read_texts(&copy.draft).await?;
    let view = &here.view;
    let typed = view.typed(&copy.draft, copy.place, copy.fields.clone()).ok_or(Problem::NotFound)?;
    let operations = match view.operations(&typed, &fresh()) {
        Ok(operations) => view.operations_words(&typed.base, &operations),
        Err(fault) => vec![fault],
    };
    let to = view.to(&format!("desk/{name}"));
    let others = crate::fill::proposals::other_delegations(view);
    let label = msg::desk_download(view.lang);
    let mut hidden = copy.fields.clone();
    hidden.push(("copy".to_owned(), name.clone()));
    let page = CopyPage {
        lang: view.lang,
        title: said(&copy.fields, "title").map_or_else(|| msg::desk_title(view.lang), str::to_owned),
        on: (typed.on.draft.title.get(view.lang).to_owned(), view.to(&format!("texts/{}", copy.draft))),
        operations,
        buttons: vec![Button::Save { label, to: format!("{to}/file") }],
        sharing: Field {
            name: "shared".to_owned(),
            label: msg::desk_share_with(view.lang),
            hint: None,
            value: copy.shared.iter().map(Code::to_string).collect::<Vec<_>>().join("\n"),
            input: Input::Many(others),
            required: false,
        },
        to: (to, view.to(&format!("texts/{}/{}/propose", copy.draft, copy.place))),
        hidden,
        own: view.seat.delegation() == Some(&copy.by),
        here: presence(&here, &visitor, &name),
    };
    Ok(here.draw(Some(Section::Texts), &format!("/desk/{name}"), &page.content()))
}

/// Says who else of one's own delegation, or of those who share the copy, has it before them now.
pub(super) async fn here_now(here: Here, visitor: Extension<Visitor>, Path(parts): Of) -> Answer {
    let name: String = part(&parts, "name")?;
    held(&here, &name).await?;
    Ok(presence(&here, &visitor, &name).into_response())
}

fn presence(here: &Here, visitor: &Visitor, name: &str) -> Markup {
    let view = &here.view;
    let session = visitor.signed_in.as_ref().map(|signed_in| signed_in.session);
    let own = view.seat.delegation();
    let others = match (session, own) {
        (Some(session), Some(own)) => here.app.presence.looks(view.group.origin(), name, session, own),
        _ => vec![],
    };
    let names = view.list(&view.protocol(others));
    here_too(view.lang, &names, &view.to(&format!("desk/{name}/here")))
}

/// Shares a working copy with those chosen and no others, or clears it.
pub(super) async fn change(here: Here, Path(parts): Of, Form(fields): Form<Said>) -> Answer {
    let name: String = part(&parts, "name")?;
    let copy = held(&here, &name).await?;
    if copy.by != owner(&here)? {
        return Err(Problem::NotFound);
    }
    clear(&here, &name).await?;
    if said(&fields, "step") == Some("clear") {
        return see_other(here.view.to("desk"));
    }
    let known = here.view.state().group.as_deref().map(|g| g.entities.keys().cloned().collect::<Vec<_>>());
    let known = known.unwrap_or_default();
    let chosen = fields.iter().filter(|(name, _)| name == "shared").filter_map(|(_, code)| code.parse().ok());
    let shared = chosen.filter(|code: &Code| known.contains(code) && *code != copy.by).collect();
    put(&here, &name, &Copy { shared, ..copy }).await?;
    see_other(here.view.to(&format!("desk/{name}")))
}

/// A working copy as a file.
pub(super) async fn file(here: Here, Path(parts): Of) -> Answer {
    let name: String = part(&parts, "name")?;
    let copy = Copy { shared: vec![], ..held(&here, &name).await? };
    let bytes = serde_json::to_vec_pretty(&copy).expect("a working copy serializes");
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"proposal.json\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, bytes).into_response())
}
