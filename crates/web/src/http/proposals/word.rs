//! Word files in and out: a draft, a text that comes back with changes, and a text to take along.

use axum::Form;
use axum::extract::{Multipart, Path, Query};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use nemcon_formats::docx::{Fault, Wrong, read, returned};
use nemcon_formats::odt;
use nemcon_negotiation::{Capacity, Code, Id, Lang};
use serde::Deserialize;

use super::super::here::Here;
use super::super::libreoffice::Form as FileForm;
use super::super::pages::part;
use super::super::problem::Problem;
use super::super::upload::file_and_fields;
use super::{Answer, Of, desk, fresh, seat};
use crate::fill::act_form::{Said, said};
use crate::fill::proposals::word::{ACTS, Out};
use crate::frame::Section;
use crate::http::form::emphasis::emphasis_of;
use crate::msg;
use crate::pages::proposals::word::{WordPage, findings};

/// Which file.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Wanted {
    text: Option<String>,
    since: Option<usize>,
    compilation: Option<String>,
    /// On whose desks something was laid a moment ago, with commas between.
    laid: Option<String>,
}

impl Wanted {
    fn lang(&self) -> Option<Lang> {
        self.text.as_deref().and_then(Lang::from_tag)
    }
}

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const OPENDOCUMENT: &str = "application/vnd.oasis.opendocument.text";

fn attached(bytes: Vec<u8>, kind: &'static str, name: &str) -> Answer {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

/// A version as a Word file: clean, since another, or with the proposals that the seat may see.
pub(super) async fn file(here: Here, Path(parts): Of, Query(wanted): Query<Wanted>) -> Answer {
    attached(made(&here, &parts, wanted).await?, WORD, "text.docx")
}

/// The same as an OpenDocument text, where LibreOffice is.
pub(super) async fn opendocument(here: Here, Path(parts): Of, Query(wanted): Query<Wanted>) -> Answer {
    let program = here.app.settings.libreoffice.as_ref().ok_or(Problem::NotFound)?;
    let word = made(&here, &parts, wanted).await?;
    match program.convert(&word, FileForm::Docx, FileForm::Odt).await {
        Ok(bytes) => attached(bytes, OPENDOCUMENT, "text.odt"),
        Err(why) => {
            tracing::warn!(program = %program.program().display(), %why, "no OpenDocument text");
            Err(Problem::NotFound)
        }
    }
}

async fn made(here: &Here, parts: &[(String, String)], wanted: Wanted) -> Result<Vec<u8>, Problem> {
    let (id, place): (Id, usize) = (part(parts, "id")?, part(parts, "place")?);
    here.read_texts(&id).await?;
    let on = here.view.on_text(&id, Some(place), wanted.lang()).ok_or(Problem::NotFound)?;
    let out = match (wanted.since, wanted.compilation) {
        (Some(since), _) => Out::Since(since),
        (None, Some(_)) => Out::Compilation,
        (None, None) => Out::Clean,
    };
    here.view.word_file(&on, out).ok_or(Problem::NotFound)
}

/// Returns a file as Word has it: an OpenDocument text becomes one, where LibreOffice is.
async fn as_word(here: &Here, file: Vec<u8>) -> Result<Result<Vec<u8>, Fault>, Problem> {
    let Some(program) = here.app.settings.libreoffice.as_ref().filter(|_| odt::is_odt(&file)) else {
        return Ok(Ok(file));
    };
    let (file, checked) = apart(move || {
        let checked = odt::check(&file);
        (file, checked)
    })
    .await?;
    if let Err(fault) = checked {
        return Ok(Err(fault));
    }
    Ok(program.convert(&file, FileForm::Odt, FileForm::Docx).await.map_err(|why| {
        tracing::warn!(program = %program.program().display(), %why, "no Word file of an OpenDocument text");
        Fault::Part { part: "content.xml".to_owned(), what: Wrong::Damaged }
    }))
}

/// The form for a file with proposals.
pub(super) async fn form(here: Here, Path(parts): Of, Query(wanted): Query<Wanted>) -> Answer {
    seat(&here)?;
    let (id, place): (Id, usize) = (part(&parts, "id")?, part(&parts, "place")?);
    here.read_texts(&id).await?;
    let on = here.view.on_text(&id, Some(place), wanted.lang()).ok_or(Problem::NotFound)?;
    let laid = wanted.laid.iter().flat_map(|laid| laid.split(','));
    let laid: Vec<Code> = laid.filter_map(|code| code.parse().ok()).collect();
    let page = here.view.word_page(&on, None);
    let page = WordPage { laid: here.view.protocol(laid).iter().map(|code| here.view.name(code)).collect(), ..page };
    Ok(here.draw(Some(Section::Texts), &format!("/texts/{id}/{place}/word"), &page.content()))
}

/// Reads away from the threads that answer others; a file that is refused costs nobody else.
async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Problem> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Problem::Malformed("file".to_owned()))
}

/// Shows what was found in a file that came back. Nothing counts yet.
pub(super) async fn shown(here: Here, Path(parts): Of, Query(wanted): Query<Wanted>, multipart: Multipart) -> Answer {
    seat(&here)?;
    let (id, place): (Id, usize) = (part(&parts, "id")?, part(&parts, "place")?);
    here.read_texts(&id).await?;
    let on = here.view.on_text(&id, Some(place), wanted.lang()).ok_or(Problem::NotFound)?;
    let path = format!("/texts/{id}/{place}/word");
    let (file, _) = file_and_fields(multipart).await?;
    let (base, by) = (on.text.clone(), fresh());
    let found = match as_word(&here, file).await? {
        Ok(file) => apart(move || returned(&base, by, &file)).await?,
        Err(fault) => Err(fault),
    };
    match found {
        Ok(found) => {
            let page = here.view.returned_page(&on, &found, &by);
            Ok(here.draw(Some(Section::Texts), &path, &page.content()))
        }
        Err(fault) => {
            let page = here.view.word_page(&on, Some(here.view.word_fault(&fault)));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, here.draw(Some(Section::Texts), &path, &page.content()))
                .into_response())
        }
    }
}

/// Lays what was found on the desks of the delegations whose changes they are. The secretariat proposes nothing: each
/// delegation finds a working copy, and tables it or not.
pub(super) async fn lay(here: Here, Path(parts): Of, Form(fields): Form<Said>) -> Answer {
    let seat = seat(&here)?;
    if seat.capacity != Capacity::Secretariat {
        return Err(Problem::NotFound);
    }
    let (id, place): (Id, usize) = (part(&parts, "id")?, part(&parts, "place")?);
    here.read_texts(&id).await?;
    let mut laid: Vec<Code> = Vec::new();
    for n in 0..MOST_LAID {
        let of = |name: &str| said(&fields, &format!("hand.{n}.{name}")).map(str::to_owned);
        let (Some(operations), Some(code)) = (of("operations"), of("for").and_then(|code| code.parse::<Code>().ok()))
        else {
            continue;
        };
        let mut copy: Said = vec![
            ("text".to_owned(), said(&fields, "text").unwrap_or_default().to_owned()),
            ("way".to_owned(), "word".to_owned()),
            ("operations".to_owned(), operations),
            ("title".to_owned(), msg::word_laid_title(here.view.lang)),
        ];
        copy.extend(of("reason").map(|reason| ("reason".to_owned(), reason)));
        let sponsors = of("sponsors").unwrap_or_default();
        copy.extend(
            sponsors.split(' ').filter(|code| !code.is_empty()).map(|code| ("sponsors".to_owned(), code.to_owned())),
        );
        let typed = here.view.typed(&id, place, copy.clone()).ok_or(Problem::NotFound)?;
        here.view.operations(&typed, &fresh()).map_err(Problem::Malformed)?;
        desk::lay(&here, code.clone(), id, place, copy).await?;
        laid.push(code);
    }
    let text = said(&fields, "text").unwrap_or_default();
    let laid = laid.iter().map(Code::as_str).collect::<Vec<_>>().join(",");
    let to = here.view.to(&format!("texts/{id}/{place}/word?text={text}&laid={laid}"));
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response())
}

/// Most delegations whose changes are laid on their desks at once.
const MOST_LAID: usize = 300;

fn act_of(parts: &[(String, String)]) -> Result<&'static str, Problem> {
    let asked = parts.iter().find(|(name, _)| name == "act").map(|(_, act)| act.as_str());
    ACTS.into_iter().find(|act| Some(*act) == asked).ok_or(Problem::NotFound)
}

/// The form for a file with a draft.
pub(super) async fn draft_form(here: Here, Path(parts): Of, Query(query): Query<Said>) -> Answer {
    seat(&here)?;
    let page = here.view.word_draft_page(act_of(&parts)?, &query, None);
    Ok(here.draw(Some(Section::Texts), "", &page.content()))
}

/// The form of the act with the text of the file in it, and what was not understood. Nothing counts yet.
pub(super) async fn draft_read(here: Here, Path(parts): Of, multipart: Multipart) -> Answer {
    seat(&here)?;
    let act = act_of(&parts)?;
    let (file, mut fields) = file_and_fields(multipart).await?;
    let lang = said(&fields, "text").and_then(Lang::from_tag).unwrap_or(here.view.lang);
    here.read_about(&fields).await?;
    let by = fresh();
    let found = match as_word(&here, file).await? {
        Ok(file) => apart(move || read(lang, by, &file)).await?,
        Err(fault) => Err(fault),
    };
    match found {
        Ok(draft) => {
            fields.push((format!("languages.{}.plain", lang.tag()), draft.text.notation()));
            let emphasis = emphasis_of(&draft.text);
            fields.extend(emphasis.map(|marks| (format!("languages.{}.emphasis", lang.tag()), marks)));
            if act == "table_draft"
                && let Some(title) = draft.text.paragraphs.first()
            {
                fields.push((format!("title.{}", lang.tag()), title.text.chars().take(200).collect()));
            }
            let page = here.view.act_form(act, &fields, &by).ok_or(Problem::NotFound)?;
            let told = here.view.told_of(&draft);
            let mut content = page.content();
            content.main = maud::html! { (findings(here.view.lang, &told)) (content.main) };
            Ok(here.draw(Some(Section::Texts), "", &content))
        }
        Err(fault) => {
            let page = here.view.word_draft_page(act, &fields, Some(here.view.word_fault(&fault)));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, here.draw(Some(Section::Texts), "", &page.content())).into_response())
        }
    }
}
