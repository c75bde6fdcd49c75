//! Looking for words, by address: one plain form.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use nemcon_negotiation::{Hash, Lang, Text};

use super::app::App;
use super::here::Here;
use super::problem::Problem;
use crate::fill::act_form::{Said, said};
use crate::fill::search::{Found, KINDS, PER_PAGE, Thing, Words};
use crate::search::words::{Needles, Wanted, folded};

/// Returns the routes.
pub fn routes() -> Router<App> {
    Router::new().route("/{lang}/groups/{group}/search", get(page))
}

async fn page(here: Here, Query(query): Query<Said>) -> Result<Response, Problem> {
    let q = said(&query, "q").unwrap_or_default();
    let kind = said(&query, "kind").and_then(|kind| KINDS.into_iter().find(|own| *own == kind));
    let page = said(&query, "page").and_then(|page| page.parse::<usize>().ok()).unwrap_or(1).clamp(1, 10_000);
    let wanted = Wanted::read(q);
    let (count, found) = if wanted.is_empty() { (0, Vec::new()) } else { look(&here, &wanted, kind, page).await? };
    let content = here.view.search_page(q, kind, page, count, found).content();
    Ok(here.draw(None, "/search", &content))
}

/// What is looked for, by the language of what is looked through.
struct Looked {
    by: BTreeMap<Lang, Needles>,
}

/// Returns in how many things the words were found, and those of one page with their passages.
async fn look(here: &Here, wanted: &Wanted, kind: Option<&str>, page: usize) -> Result<(usize, Vec<Found>), Problem> {
    let index = &here.app.index;
    let group = here.view.group.origin();
    index.keep_only(group, &here.view.files_named());
    let looked = Looked { by: Lang::ALL.into_iter().map(|lang| (lang, wanted.within(lang))).collect() };
    let (from, to) = ((page - 1) * PER_PAGE, page * PER_PAGE);
    let (mut count, mut found) = (0, Vec::new());
    for thing in here.view.things_to_search(kind) {
        let Some((lang, words)) = first(here, &looked, &thing).await? else { continue };
        if (from..to).contains(&count) {
            // What the title says is not said twice.
            let words =
                words.filter(|words| !matches!(words, Words::Here(own) if thing.title.1.contains(own.as_str())));
            let passage = match words {
                Some(words) => match passage(here, &looked, lang, &words).await? {
                    Passage::Of(passage) => passage,
                    // Erased since it was read: it is not there to be found.
                    Passage::Gone => continue,
                },
                None => None,
            };
            found.push(Found { thing, lang, passage });
        }
        count += 1;
    }
    Ok((count, found))
}

/// Returns where in a thing all words are: in which of its texts, or in its title alone.
async fn first(here: &Here, looked: &Looked, thing: &Thing) -> Result<Option<(Lang, Option<Words>)>, Problem> {
    let (title_lang, title) = &thing.title;
    // Words may stand partly in the title and partly in the text, in whatever language each is.
    let own = here.view.lang;
    let ordered =
        thing.words.iter().filter(|(lang, _)| *lang == own).chain(thing.words.iter().filter(|(lang, _)| *lang != own));
    for (lang, words) in ordered {
        let Some(needles) = looked.by.get(lang) else { continue };
        let kept = match words {
            Words::Here(words) => Some(Arc::from(folded(*lang, words))),
            Words::File(file) => of_file(here, *file, *lang).await?,
            Words::Text(blob) => of_text(here, *blob, *lang).await?,
        };
        let Some(kept) = kept else { continue };
        if needles.are_in(&kept) {
            return Ok(Some((*lang, Some(words.clone()))));
        }
        if needles.are_in(&format!("{}{kept}", folded(*lang, title))) {
            return Ok(Some((*lang, Some(words.clone()))));
        }
    }
    let in_title = looked.by.get(title_lang).is_some_and(|needles| needles.are_in(&folded(*title_lang, title)));
    Ok(in_title.then_some((*title_lang, None)))
}

/// Returns the folded words of a file, where it is plain text.
async fn of_file(here: &Here, file: Hash, lang: Lang) -> Result<Option<Arc<str>>, Problem> {
    let group = here.view.group.origin();
    if let Some(kept) = here.app.index.get(group, file, lang) {
        return Ok(Some(kept));
    }
    let Some(text) = words_of(here, &file).await? else { return Ok(None) };
    Ok(Some(keep(here, file, lang, text).await?))
}

async fn of_text(here: &Here, blob: Hash, lang: Lang) -> Result<Option<Arc<str>>, Problem> {
    if let Some(kept) = here.app.index.get(here.view.group.origin(), blob, lang) {
        return Ok(Some(kept));
    }
    let Some(bytes) = here.app.office.text(&blob).await? else { return Ok(None) };
    let Ok(text) = Text::parse(&bytes) else { return Ok(None) };
    Ok(Some(keep(here, blob, lang, text.plain()).await?))
}

/// Folds words away from the threads that answer others, and keeps them.
async fn keep(here: &Here, file: Hash, lang: Lang, text: String) -> Result<Arc<str>, Problem> {
    let made = tokio::task::spawn_blocking(move || folded(lang, &text)).await;
    let made: Arc<str> = made.map_err(|_| Problem::Malformed("text".to_owned()))?.into();
    here.app.index.put(here.view.group.origin(), file, lang, &made);
    Ok(made)
}

async fn words_of(here: &Here, file: &Hash) -> Result<Option<String>, Problem> {
    let blob = here.app.office.blob(file).await?.filter(|blob| blob.media_type.starts_with("text/plain"));
    Ok(blob.and_then(|blob| String::from_utf8(blob.bytes).ok()))
}

/// What is shown of where words were found.
enum Passage {
    /// The words around the first of them; none where they stand in the title alone.
    Of(Option<crate::search::words::Marked>),
    /// They are erased.
    Gone,
}

async fn passage(here: &Here, looked: &Looked, lang: Lang, words: &Words) -> Result<Passage, Problem> {
    let text = match words {
        Words::Here(words) => Some(words.clone()),
        Words::File(file) => words_of(here, file).await?,
        Words::Text(blob) => {
            let bytes = here.app.office.text(blob).await?;
            bytes.and_then(|bytes| Text::parse(&bytes).ok()).map(|text| text.plain())
        }
    };
    let Some(text) = text else { return Ok(Passage::Gone) };
    Ok(Passage::Of(looked.by.get(&lang).and_then(|needles| needles.passage(&text))))
}
