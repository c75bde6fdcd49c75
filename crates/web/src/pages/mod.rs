// CHIEF: the crate is split between two helpers now: read NOTE-FROM-CHIEF.md in the root of your worktree, then delete this line.
//! A struct per page with everything it shows, and one function that draws it.

pub mod samples;

use jiff::Timestamp;

use crate::dates::Zone;
use crate::frame::{Frame, GroupHead, Seat, Section, Standing};
use crate::lang::Lang;
use crate::msg;

/// Draws every page with every sample, in all languages, each with its address.
#[must_use]
pub fn all_samples() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for lang in Lang::ALL {
        let mut add = |name: &str, page: maud::Markup| all.push((format!("{}/{name}", lang.tag()), page.into_string()));
        add("samples", samples::draw(&sample_frame(lang, None, "/samples")));
    }
    all
}

/// Returns a frame around a sample page.
#[must_use]
pub fn sample_frame(lang: Lang, section: Option<Section>, path: &str) -> Frame {
    Frame {
        lang,
        path: path.to_owned(),
        group: Some(GroupHead {
            slug: "strait".to_owned(),
            name: msg::sample_group(lang),
            standing: Standing::Exercise,
            place: Some(msg::sample_place(lang)),
            under_discussion: Some((msg::sample_text_title(lang), "#".to_owned())),
            entries: 131,
        }),
        section,
        seat: Seat::Delegation(msg::sample_state_a(lang)),
        now: "2031-05-13T04:41:00Z".parse::<Timestamp>().expect("an instant"),
        zone: Zone::named("America/New_York"),
        seats_open: true,
    }
}
