//! A text by its sections: which are adopted provisionally, and what puts the next.

use std::collections::{BTreeMap, BTreeSet};

use nemcon_negotiation::state::{QuestionState, Subject};
use nemcon_negotiation::text::ParagraphKind;
use nemcon_negotiation::{Article, Id, ParagraphId};
use serde_json::json;

use super::{OnText, View};
use crate::msg;
use crate::pages::common::Line;
use crate::pages::proposals::sections::SectionsPage;
use crate::pieces::{Button, Tone, Weight};

/// A heading with what follows it, up to the next.
struct Part {
    title: String,
    all: Vec<ParagraphId>,
}

impl View {
    /// Fills the page; the texts of the draft have been read. `range` are printed numbers, the first and the last.
    #[must_use]
    pub fn sections_page(&self, draft: &Id, range: (&str, &str)) -> Option<SectionsPage> {
        let on = self.on_text(draft, None, None)?;
        let lang = self.lang;
        let adopted = self.state().adopted_in_part(draft);
        let seen = self.seen();
        let agreed = seen.agreed_paragraphs(draft, on.draft);
        let line = |part: Part| self.section_line(&on, &part, &adopted, &agreed);
        let chosen = chosen(&on, range).map(|(title, all)| {
            let title = msg::plain(&msg::sections_range(lang, title.0, title.1));
            line(Part { title, all })
        });
        let (tone, word) = self.draft_state(draft, on.draft);
        // A text without headings is one section, called as it is.
        let headed = on.text.paragraphs.iter().any(|paragraph| paragraph.kind == ParagraphKind::Heading);
        let before = if headed { msg::sections_before(lang) } else { on.draft.title.get(lang).to_owned() };
        let chair = self.seat.is_chair() && on.draft.adopted.is_none();
        Some(SectionsPage {
            lang,
            on: (on.draft.title.get(lang).to_owned(), self.to(&format!("texts/{draft}"))),
            views: self.views_of(draft, "/sections"),
            state: (tone, word),
            introduced: self.introduced(draft),
            sections: parts(&on, before).into_iter().map(line).collect(),
            range: chair.then(|| (self.to(&format!("texts/{draft}/sections")), range.0.to_owned(), range.1.to_owned())),
            chosen,
            buttons: self.whole_buttons(&on),
            rests: self.rests(&[Article::Parts, Article::Question]),
        })
    }

    /// Returns that the Rapporteur introduced a draft: words and the address of the entry.
    #[must_use]
    pub fn introduced(&self, draft: &Id) -> Option<(String, String)> {
        let held = self.state().drafts.get(draft)?.introduced.as_ref()?;
        let of = held.of.as_ref().map_or_else(|| msg::office(self.lang, "rapporteur"), |of| self.name(of));
        let words = msg::plain(&msg::report_introduced(self.lang, of, self.moment(held.at)));
        Some((words, self.to(&format!("record/{}", held.number))))
    }

    fn section_line(
        &self,
        on: &OnText<'_>,
        part: &Part,
        adopted: &BTreeMap<ParagraphId, Id>,
        agreed: &BTreeSet<ParagraphId>,
    ) -> Line {
        let lang = self.lang;
        let to = part.all.first().map(|id| self.to_paragraph(&on.id, id)).unwrap_or_default();
        let mut line = Line::new(part.title.clone(), to);
        let counted: Vec<&ParagraphId> = part.all.iter().filter(|id| !is_heading(on, id)).collect();
        let count = |of: usize| of.to_string();
        let in_part = counted.iter().filter(|id| adopted.contains_key(id)).count();
        let put = self.put_now(on, &part.all);
        line = if on.draft.adopted.is_some() {
            line.state(Tone::Agreed, msg::sections_state(lang, "adopted"))
        } else if in_part == counted.len() && in_part > 0 {
            line.state(Tone::Agreed, msg::sections_state(lang, "provisional"))
        } else if put.is_some() {
            line.state(Tone::Waiting, msg::sections_state(lang, "put"))
        } else if in_part > 0 {
            line.state(Tone::Half, msg::sections_state(lang, "partly"))
        } else {
            line.state(Tone::Open, msg::sections_state(lang, "open"))
        };
        if on.draft.adopted.is_none() {
            let noted = counted.iter().filter(|id| agreed.contains(id)).count();
            line.below.push(msg::plain(&msg::sections_agreed(lang, count(noted), count(counted.len()))));
        }
        let decisions: BTreeSet<&Id> = counted.iter().filter_map(|id| adopted.get(id)).collect();
        line.acts
            .extend(decisions.into_iter().map(|id| (self.decision_words(id), self.to(&format!("decisions/{id}")))));
        line.acts.extend(put.map(|id| (msg::meeting_question(lang), self.to(&format!("decisions/{id}")))));
        if in_part < counted.len() { line.acts([self.put_part(on, &part.all)]) } else { line }
    }

    fn decision_words(&self, id: &Id) -> String {
        let number = self.state().decisions.get(id).map_or(0, |held| held.number);
        msg::plain(&msg::agenda_entry(self.lang, number.to_string()))
    }

    /// Returns the question that puts one of these paragraphs now.
    fn put_now(&self, on: &OnText<'_>, all: &[ParagraphId]) -> Option<Id> {
        let puts = |subject: &Subject| match subject {
            Subject::Text { version, part } => {
                *version == on.version.hash && (part.is_empty() || part.iter().any(|id| all.contains(id)))
            }
            _ => false,
        };
        let open = self.state().questions.iter().find(|(_, q)| q.state == QuestionState::Put && puts(&q.subject));
        open.map(|(id, _)| *id)
    }

    fn put_part(&self, on: &OnText<'_>, all: &[ParagraphId]) -> Option<Button> {
        if on.draft.adopted.is_some() {
            return None;
        }
        let (meeting, _) = self.deciding_meeting()?;
        let mut query = format!("meeting={meeting}&version={}", on.version.hash);
        all.iter().for_each(|id| query.push_str(&format!("&subject.part%5B%5D={id}")));
        let body = json!({ "meeting": meeting, "subject": { "on": "text", "part": all, "version": on.version.hash } });
        Some(self.button("put_question", &query, body, Weight::Plain)?.called(msg::sections_put(self.lang)))
    }

    fn whole_buttons(&self, on: &OnText<'_>) -> Vec<Button> {
        if on.draft.adopted.is_some() {
            return vec![];
        }
        let Some((meeting, _)) = self.deciding_meeting() else { return vec![] };
        let query = format!("meeting={meeting}&version={}", on.version.hash);
        let whole = json!({ "meeting": meeting, "subject": { "on": "text", "version": on.version.hash } });
        let whole = self.button("put_question", &query, whole, Weight::First);
        let introduce = json!({ "draft": on.id, "meeting": meeting });
        let introduce =
            self.button("introduce_report", &format!("draft={}&meeting={meeting}", on.id), introduce, Weight::Plain);
        let introduce = introduce.filter(|button| matches!(button, Button::Open { .. }));
        let whole = whole.map(|button| button.called(msg::sections_put_whole(self.lang)));
        whole.into_iter().chain(introduce).collect()
    }
}

fn is_heading(on: &OnText<'_>, id: &ParagraphId) -> bool {
    let found = on.text.paragraphs.iter().find(|paragraph| paragraph.id == *id);
    found.is_some_and(|paragraph| {
        matches!(paragraph.kind, ParagraphKind::Title | ParagraphKind::Heading | ParagraphKind::Annex)
    })
}

/// Returns the sections of a text: what stands before the first heading, and each heading of the first level with what follows it.
fn parts(on: &OnText<'_>, before: String) -> Vec<Part> {
    let mut all = vec![Part { title: before, all: vec![] }];
    for paragraph in &on.text.paragraphs {
        let begins = match paragraph.kind {
            ParagraphKind::Title => continue,
            ParagraphKind::Annex => true,
            ParagraphKind::Heading => paragraph.level <= 1,
            _ => false,
        };
        if begins {
            all.push(Part { title: paragraph.text.clone(), all: vec![] });
        }
        if let Some(last) = all.last_mut() {
            last.all.push(paragraph.id);
        }
    }
    let words = |part: &Part| part.all.iter().any(|id| !is_heading(on, id));
    all.retain(words);
    all
}

/// Returns the paragraphs from one printed number to another, with the numbers; nothing where they are no numbers of this text.
fn chosen(on: &OnText<'_>, (from, to): (&str, &str)) -> Option<((String, String), Vec<ParagraphId>)> {
    let place = |number: &str| {
        let id = on.numbers.id_of(number).filter(|_| !number.trim().is_empty())?;
        on.text.paragraphs.iter().position(|paragraph| paragraph.id == id)
    };
    let (first, last) = (place(from)?, place(to)?);
    if first > last {
        return None;
    }
    // A paragraph ends with what hangs on it.
    let hangs = |paragraph: &&nemcon_negotiation::text::Paragraph| {
        matches!(paragraph.kind, ParagraphKind::Subparagraph | ParagraphKind::Unnumbered)
    };
    let after = on.text.paragraphs[last + 1..].iter().take_while(hangs).count();
    let all = on.text.paragraphs[first..=last + after].iter().map(|paragraph| paragraph.id).collect();
    Some(((from.trim().to_owned(), to.trim().to_owned()), all))
}
