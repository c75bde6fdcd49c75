//! Looking for words, by address: one plain form.

mod reading;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use nemcon_negotiation::Lang;
use nemcon_secretariat::Group;

use super::app::App;
use super::here::Here;
use super::problem::Problem;
use crate::fill::act_form::{Said, said};
use crate::fill::search::{Answer, Found, KINDS, Named, PER_PAGE, Thing, Words};
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
    let answer = if wanted.is_empty() { Answer::default() } else { look(&here, &wanted, kind, page).await? };
    let content = here.view.search_page(q, kind, page, answer).content();
    Ok(here.draw(None, "/search", &content))
}

/// Reads the files of a group, so that the first who look need not wait.
pub(super) async fn read_all(app: &App, group: &Group) {
    reading::read_all(app, group).await;
}

/// What is looked for, by the language of what is looked through.
struct Looked {
    by: BTreeMap<Lang, Needles>,
}

/// Returns in how many things the words were found, and those of one page with their passages.
async fn look(here: &Here, wanted: &Wanted, kind: Option<&str>, page: usize) -> Result<Answer, Problem> {
    let index = &here.app.index;
    let group = here.view.group.origin();
    let named = here.view.files_named();
    index.keep_only(group, &named.iter().map(|file| file.hash).collect());
    let things = here.view.things_to_search(kind);
    let files = |thing: &Thing| thing.words.iter().filter_map(|(lang, words)| words.file(*lang)).collect::<Vec<_>>();
    let wanted_files: BTreeSet<Named> = things.iter().flat_map(files).collect();
    let unread = reading::wait(&here.app, group, named, &wanted_files).await;
    let looked = Looked { by: Lang::ALL.into_iter().map(|lang| (lang, wanted.within(lang))).collect() };
    let (from, to) = ((page - 1) * PER_PAGE, page * PER_PAGE);
    let (mut count, mut found) = (0, Vec::new());
    for thing in things {
        let Some((lang, words)) = first(here, &looked, &thing) else { continue };
        if (from..to).contains(&count) {
            // What the title says is not said twice.
            let words =
                words.filter(|words| !matches!(words, Words::Here(own) if thing.title.1.contains(own.as_str())));
            let passage = match words {
                Some(words) => match passage(here, &looked, lang, &words).await {
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
    Ok(Answer { count, found, unread })
}

/// Returns where in a thing all words are: in which of its texts, or in its title alone.
fn first(here: &Here, looked: &Looked, thing: &Thing) -> Option<(Lang, Option<Words>)> {
    let group = here.view.group.origin();
    let (title_lang, title) = &thing.title;
    // Words may stand partly in the title and partly in the text, in whatever language each is.
    let own = here.view.lang;
    let ordered =
        thing.words.iter().filter(|(lang, _)| *lang == own).chain(thing.words.iter().filter(|(lang, _)| *lang != own));
    for (lang, words) in ordered {
        let Some(needles) = looked.by.get(lang) else { continue };
        let kept = match words {
            Words::Here(words) => Some(Arc::from(folded(*lang, words))),
            Words::File(file) | Words::Text(file) => here.app.index.get(group, *file, *lang),
        };
        let Some(kept) = kept else { continue };
        if needles.are_in(&kept) {
            return Some((*lang, Some(words.clone())));
        }
        if needles.are_in(&format!("{}{kept}", folded(*lang, title))) {
            return Some((*lang, Some(words.clone())));
        }
    }
    let in_title = looked.by.get(title_lang).is_some_and(|needles| needles.are_in(&folded(*title_lang, title)));
    in_title.then_some((*title_lang, None))
}

/// What is shown of where words were found.
enum Passage {
    /// The words around the first of them; none where they stand in the title alone.
    Of(Option<crate::search::words::Marked>),
    /// They are erased.
    Gone,
}

async fn passage(here: &Here, looked: &Looked, lang: Lang, words: &Words) -> Passage {
    let group = here.view.group.origin();
    let text = match words {
        Words::Here(words) => Some(words.clone()),
        Words::File(file) => reading::as_it_reads(&here.app, group, file).await,
        Words::Text(blob) => reading::text(&here.app, blob).await,
    };
    let Some(text) = text else { return Passage::Gone };
    Passage::Of(looked.by.get(&lang).and_then(|needles| needles.passage(&text)))
}
