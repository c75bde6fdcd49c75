//! How a long text is read in parts, and what leads from one view of it to another.

use maud::{Markup, html};

use crate::lang::Lang;
use crate::msg;

/// Draws links to the parts of a long page; nothing where there is one part.
#[must_use]
pub fn parts(lang: Lang, parts: &[(String, String, bool)]) -> Markup {
    html! { @if parts.len() > 1 { nav.choices.parts aria-label=(msg::view_parts(lang)) { (links(parts)) } } }
}

/// Draws the same links once more, below what they are parts of: for the eye, and no second landmark.
#[must_use]
pub fn parts_below(parts: &[(String, String, bool)]) -> Markup {
    html! { @if parts.len() > 1 { div.choices.parts { (links(parts)) } } }
}

fn links(parts: &[(String, String, bool)]) -> Markup {
    html! { ul { @for (word, to, here) in parts { li { a href=(to) aria-current=[here.then_some("page")] { (word) } } } } }
}

/// Draws links to the views of a text.
#[must_use]
pub fn views(lang: Lang, views: &[(String, String, bool)]) -> Markup {
    choices(&msg::view_views(lang), views)
}

/// Returns sample views.
#[must_use]
pub fn sample_views(lang: Lang) -> Vec<(String, String, bool)> {
    let view = |words, here| (words, "#".to_owned(), here);
    vec![view(msg::draft_clean(lang), false), view(msg::view_open(lang), true), view(msg::view_positions(lang), false)]
}

/// Draws links of which one is where one is; nothing where there is one.
#[must_use]
pub fn choices(name: &str, choices: &[(String, String, bool)]) -> Markup {
    html! {
        @if choices.len() > 1 {
            nav.choices.views aria-label=(name) { ul { @for (word, to, here) in choices {
                li { a href=(to) aria-current=[here.then_some("page")] { (word) } }
            } } }
        }
    }
}
