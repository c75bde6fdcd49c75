//! A text by its sections, as it is adopted: each provisionally, then the whole.

use maud::html;

use crate::frame::Content;
use crate::lang::Lang;
use crate::msg;
use crate::pages::common::{Line, Rests, headed, rests, sample_rests};
use crate::pieces::{self, Button, Tone};

/// The page.
#[derive(Clone, Debug)]
pub struct SectionsPage {
    /// Language.
    pub lang: Lang,
    /// The draft: title and address.
    pub on: (String, String),
    /// Views of the draft: words, address, whether it is this one.
    pub views: Vec<(String, String, bool)>,
    /// How the whole stands.
    pub state: (Tone, String),
    /// That the Rapporteur introduced it: words and address.
    pub introduced: Option<(String, String)>,
    /// The sections in order.
    pub sections: Vec<Line>,
    /// For the Chair, where a range of paragraphs is chosen: address, first and last number.
    pub range: Option<(String, String, String)>,
    /// The range chosen.
    pub chosen: Option<Line>,
    /// What may be done with the whole.
    pub buttons: Vec<Button>,
    /// Rules.
    pub rests: Rests,
}

impl SectionsPage {
    /// Draws the page.
    #[must_use]
    pub fn content(&self) -> Content {
        let lang = self.lang;
        let main = html! {
            (super::reading::views(lang, &self.views))
            (pieces::standing(lang, &pieces::state(self.state.0, &self.state.1), None, None))
            p { (msg::sections_what(lang)) }
            @if let Some((words, to)) = &self.introduced { p { a href=(to) { (words) } } }
            @if !self.buttons.is_empty() { (pieces::buttons(&self.buttons)) }
            (headed(lang, &msg::sections_list(lang), &self.sections, &msg::sections_none(lang)))
            @if let Some((to, from, until)) = &self.range {
                section {
                    h2 { (msg::sections_choose(lang)) }
                    form.row method="get" action=(to) {
                        label { (msg::sections_from(lang)) " " input type="text" name="from" size="6" required value=(from); }
                        label { (msg::sections_to(lang)) " " input type="text" name="to" size="6" required value=(until); }
                        button.act type="submit" { (msg::sections_show(lang)) }
                    }
                    @match &self.chosen {
                        Some(line) => (headed(lang, &line.title, std::slice::from_ref(line), ""))
                        None if !from.is_empty() || !until.is_empty() => { p.why.waiting { (msg::sections_no_range(lang)) } }
                        None => {}
                    }
                }
            }
        };
        let rests_on = Some(rests(lang, &self.rests));
        Content { title: msg::sections_title(lang), kicker: Some(self.on.0.clone()), main, rests_on }
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<SectionsPage> {
        let section = |tone, word: &str| {
            let line = Line::new(msg::sample_heading(lang), "#").state(tone, msg::sections_state(lang, word));
            line.below(msg::plain(&msg::sections_agreed(lang, "4", "7")))
        };
        let full = SectionsPage {
            lang,
            on: (msg::sample_text_title(lang), "#".to_owned()),
            views: super::reading::sample_views(lang),
            state: (Tone::Half, msg::draft_state(lang, "parts")),
            introduced: Some((
                msg::plain(&msg::report_introduced(lang, msg::sample_state_a(lang), msg::sample_place(lang))),
                "#".to_owned(),
            )),
            sections: vec![
                section(Tone::Agreed, "provisional"),
                section(Tone::Half, "partly"),
                section(Tone::Waiting, "put"),
                section(Tone::Open, "open"),
            ],
            range: Some(("#".to_owned(), "3".to_owned(), "7".to_owned())),
            chosen: Some(section(Tone::Open, "open")),
            buttons: vec![],
            rests: sample_rests(lang),
        };
        let wrong = SectionsPage { chosen: None, introduced: None, ..full.clone() };
        let adopted = SectionsPage { range: None, sections: vec![section(Tone::Agreed, "adopted")], ..wrong.clone() };
        vec![full, wrong, adopted]
    }
}
