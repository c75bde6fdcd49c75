//! Word files in and out: a draft, a text that comes back with changes, and a text to take along.

use axum::extract::multipart::MultipartError;
use axum::extract::{Multipart, Path, Query};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use nemcon_formats::docx::{read, returned};
use nemcon_negotiation::{Id, Lang};
use serde::Deserialize;

use super::super::here::Here;
use super::super::pages::part;
use super::super::problem::Problem;
use super::{Answer, Of, fresh, seat};
use crate::fill::act_form::{Said, said};
use crate::fill::proposals::word::{ACTS, Out};
use crate::frame::Section;
use crate::pages::proposals::word::findings;

/// Which file.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Wanted {
    text: Option<String>,
    since: Option<usize>,
    compilation: Option<String>,
}

impl Wanted {
    fn lang(&self) -> Option<Lang> {
        self.text.as_deref().and_then(Lang::from_tag)
    }
}

/// A version as a Word file: clean, since another, or with the proposals that the seat may see.
pub(super) async fn file(here: Here, Path(parts): Of, Query(wanted): Query<Wanted>) -> Answer {
    let (id, place): (Id, usize) = (part(&parts, "id")?, part(&parts, "place")?);
    here.read_texts(&id).await?;
    let on = here.view.on_text(&id, Some(place), wanted.lang()).ok_or(Problem::NotFound)?;
    let out = match (wanted.since, wanted.compilation) {
        (Some(since), _) => Out::Since(since),
        (None, Some(_)) => Out::Compilation,
        (None, None) => Out::Clean,
    };
    let bytes = here.view.word_file(&on, out).ok_or(Problem::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"text.docx\""),
        (header::CACHE_CONTROL, "private, no-cache"),
    ];
    Ok((headers, bytes).into_response())
}

/// The form for a file with proposals.
pub(super) async fn form(here: Here, Path(parts): Of, Query(wanted): Query<Wanted>) -> Answer {
    seat(&here)?;
    let (id, place): (Id, usize) = (part(&parts, "id")?, part(&parts, "place")?);
    here.read_texts(&id).await?;
    let on = here.view.on_text(&id, Some(place), wanted.lang()).ok_or(Problem::NotFound)?;
    let page = here.view.word_page(&on, None);
    Ok(here.draw(Some(Section::Texts), &format!("/texts/{id}/{place}/word"), &page.content()))
}

/// What was sent: the file, and the fields beside it.
async fn sent(mut parts: Multipart) -> Result<(Vec<u8>, Said), Problem> {
    let wrong = |error: MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
        _ => Problem::Malformed(error.body_text()),
    };
    let (mut file, mut fields) = (Vec::new(), Said::new());
    while let Some(part) = parts.next_field().await.map_err(wrong)? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(wrong)?;
        if name == "file" {
            file = bytes.to_vec();
        } else {
            fields.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    Ok((file, fields))
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
    let (file, _) = sent(multipart).await?;
    let (base, by) = (on.text.clone(), fresh());
    match apart(move || returned(&base, by, &file)).await? {
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
    let (file, mut fields) = sent(multipart).await?;
    let lang = said(&fields, "text").and_then(Lang::from_tag).unwrap_or(here.view.lang);
    here.read_about(&fields).await?;
    let by = fresh();
    match apart(move || read(lang, by, &file)).await? {
        Ok(draft) => {
            fields.push((format!("languages.{}.plain", lang.tag()), draft.text.notation()));
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
