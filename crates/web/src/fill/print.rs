//! Texts as the program that sets PDF takes them: what stands at the head, and the blocks of a view.

use nemcon_negotiation::Lang;
use serde_json::{Value, json};

use super::View;
use super::proposals::OnText;
use super::proposals::reading::{Look, Wanted};
use super::view::stamp;
use crate::dates;
use crate::frame::Standing;
use crate::msg;
use crate::pieces::{After, Block, Fate, Form, Note, Run};

impl View {
    /// Returns the document of a text in the view that is asked for.
    #[must_use]
    pub fn printed_text(&self, on: &OnText<'_>, look: &Look) -> Value {
        let lang = self.lang;
        let before = look
            .against
            .filter(|place| *place < on.place)
            .or_else(|| super::texts::previous(on.draft, on.place, on.text.lang));
        let before = before.filter(|_| look.view == Wanted::Changes).and_then(|place| on.draft.versions.get(place));
        let old = before.and_then(|v| Some((v, self.text(&v.languages.get(&on.text.lang)?.blob)?)));
        // On paper too, an exercise is one.
        let mut legend: Vec<String> = match self.standing {
            Standing::Real => vec![],
            Standing::Exercise => vec![msg::plain(&msg::banner_exercise(lang))],
            Standing::Reconstruction => vec![msg::plain(&msg::banner_reconstruction(lang))],
        };
        let mut blocks = match (&old, look.view) {
            (Some((version, old)), _) => {
                legend.push(msg::plain(&msg::print_changes(lang, self.version_name(version))));
                self.redline(old, &on.text, false)
            }
            (None, Wanted::Compilation) => {
                legend.push(msg::compilation_what(lang));
                self.compiled(on)
            }
            (None, _) => self.clean(&on.text, &on.numbers),
        };
        let title = blocks.first().filter(|b| b.form == Form::Title && !b.is_changed()).map(words_of);
        if title.is_some() {
            blocks.remove(0);
        }
        let title = title.unwrap_or_else(|| on.draft.title.get(lang).to_owned());
        let below = msg::plain(&msg::revision_name(lang, u64::from(on.version.revision)));
        let below = if on.version.read_out { msg::plain(&msg::revision_read_out(lang, below)) } else { below };
        let foot = on.version.hash.to_string();
        let issued = self.zone.date_of(stamp(on.version.at));
        let adopted = self.adopted_on(on.draft, on.place);
        let mut masthead = vec![
            msg::print_distribution(lang, if adopted.is_some() { "general" } else { "limited" }),
            dates::date(lang, issued),
            msg::print_original(lang, on.version.original.tag()),
        ];
        let status = on.version.languages.get(&on.text.lang).map(|l| super::view::word(&l.status));
        masthead.extend(status.filter(|s| s != "original" && s != "official").map(|s| msg::language_status(lang, s)));
        json!({
            "lang": lang.tag().split('-').next(),
            "issued": issued.to_string(),
            "title": msg::plain(&format!("{title} · {below}")),
            "author": self.head().name,
            "group": self.head().name,
            "symbol": Some(&on.version.symbol).filter(|symbol| !symbol.is_empty()),
            "session": adopted.map(|at| msg::plain(&msg::print_adopted(lang, self.moment(at)))).into_iter().collect::<Vec<_>>(),
            "masthead": masthead,
            "heading": title,
            "below": [below],
            "legend": legend,
            "foot": foot.get(..16),
            "blocks": printed(lang, &blocks),
        })
    }
}

fn words_of(block: &Block) -> String {
    block.runs.iter().map(|run| run.text.as_str()).collect()
}

/// Returns blocks as the program takes them; footnotes stand where they are first referred to.
#[must_use]
pub fn printed(lang: Lang, blocks: &[Block]) -> Vec<Value> {
    let mut printer = Printer { lang, blocks, noted: Vec::new(), deepest: 1 };
    let mut out = Vec::new();
    let is_cell = |b: &Block| matches!(b.form, Form::Cell(_));
    for group in blocks.chunk_by(|a, b| is_cell(a) && is_cell(b)) {
        if is_cell(&group[0]) {
            let rows = group.chunk_by(|_, next| next.form != Form::Cell(1));
            let rows: Vec<Vec<_>> = rows.map(|row| row.iter().map(|cell| printer.runs(&cell.runs)).collect()).collect();
            out.push(json!({ "form": "table", "rows": rows }));
            continue;
        }
        printer.block(&group[0], &mut out);
    }
    // Notes that nothing refers to.
    for block in blocks.iter().filter(|b| b.form == Form::Footnote && !printer.noted.contains(&b.anchor)) {
        let runs = printer_of(lang, blocks).runs(&block.runs);
        out.push(json!({ "form": "paragraph", "number": block.number, "runs": runs }));
    }
    out
}

fn printer_of(lang: Lang, blocks: &[Block]) -> Printer<'_> {
    Printer { lang, blocks, noted: Vec::new(), deepest: 1 }
}

struct Printer<'a> {
    lang: Lang,
    blocks: &'a [Block],
    /// Footnotes that stand already.
    noted: Vec<String>,
    /// The level of the last heading: readers with a screen reader expect none to be left out.
    deepest: u8,
}

impl Printer<'_> {
    fn block(&mut self, b: &Block, out: &mut Vec<Value>) {
        let lang = self.lang;
        let kind = match b.form {
            Form::Footnote => return,
            Form::Title => self.heading(1),
            Form::Annex => self.heading(1),
            Form::Option => self.heading(3),
            Form::Heading(level) => self.heading(level.max(1)),
            Form::Sub(level) => ("sub", level),
            Form::Note => ("note", 0),
            Form::Paragraph | Form::Cell(_) if b.number.is_empty() => ("preambular", 0),
            Form::Paragraph | Form::Cell(_) | Form::Vacant => ("paragraph", 0),
        };
        let mut runs = Vec::new();
        let whole = match b.fate {
            Fate::Same => None,
            Fate::Inserted => Some(msg::block_inserted(lang)),
            Fate::Deleted => Some(msg::block_deleted(lang)),
            Fate::MovedAway => Some(msg::block_moved_away(lang)),
            Fate::MovedHere => Some(msg::block_moved_here(lang)),
        };
        if let Some(whole) = whole {
            let by: Vec<_> = b.by.iter().map(|(name, _)| msg::plain(name)).collect();
            let by = if by.is_empty() { String::new() } else { format!(" ({})", by.join("; ")) };
            runs.push(json!({ "t": format!("[{whole}{by}] "), "em": true }));
        }
        if b.form == Form::Vacant {
            runs.push(json!({ "t": format!("[{}]", msg::number_vacant(lang)), "em": true }));
        }
        runs.extend(self.runs(&b.runs));
        let number = match kind.0 {
            "paragraph" => nemcon_formats::akn::stopped(lang, &b.number),
            _ => b.number.clone(),
        };
        out.push(json!({ "form": kind.0, "level": kind.1, "number": number, "runs": runs }));
        self.notes(&b.notes, 1, out);
        for chip in &b.chips {
            let words = msg::plain(&format!("{} — {}", chip.who, chip.what));
            out.push(json!({ "form": "note", "runs": [{ "t": words }] }));
        }
    }

    fn heading(&mut self, level: u8) -> (&'static str, u8) {
        let level = (level + 1).min(self.deepest + 1).min(5);
        self.deepest = level;
        ("heading", level)
    }

    fn notes(&self, notes: &[Note], level: u8, out: &mut Vec<Value>) {
        for note in notes {
            let words = msg::plain(&format!("{}: {}", note.by, note.what));
            out.push(json!({ "form": "note", "level": level, "runs": [{ "t": words }] }));
            self.notes(&note.below, level + 1, out);
        }
    }

    fn runs(&mut self, runs: &[Run]) -> Vec<Value> {
        let mut out = Vec::new();
        for run in runs {
            out.push(self.run(run));
            for after in &run.after {
                match after {
                    After::Said(words) => out.push(json!({ "t": format!(" ({})", msg::plain(words)), "em": true })),
                    After::Source(words) => out.push(json!({ "t": format!(" ({})", msg::plain(words)) })),
                    After::Footnote(number, to) => out.push(self.note(number, to)),
                }
            }
        }
        out
    }

    fn run(&self, run: &Run) -> Value {
        let lang = self.lang;
        let by: Vec<_> = run.by.iter().map(|(name, _)| msg::plain(name)).collect();
        let said = |words: String| {
            if by.is_empty() { words } else { msg::plain(&msg::print_by(lang, by.join("; "), words)) }
        };
        match run.fate {
            Fate::Same => json!({ "t": run.text, "em": run.emphasis }),
            Fate::Inserted => json!({ "t": run.text, "em": run.emphasis, "ins": said(msg::inserted_words(lang)) }),
            Fate::MovedHere => json!({ "t": run.text, "em": run.emphasis, "ins": said(msg::moved_here_words(lang)) }),
            Fate::Deleted => json!({ "t": run.text, "em": run.emphasis, "del": said(msg::deleted_words(lang)) }),
            Fate::MovedAway => json!({ "t": run.text, "em": run.emphasis, "del": said(msg::moved_away_words(lang)) }),
        }
    }

    fn note(&mut self, number: &str, to: &str) -> Value {
        let anchor = to.rsplit('#').next().unwrap_or_default();
        let block = self.blocks.iter().find(|b| b.form == Form::Footnote && b.anchor == anchor);
        match block.filter(|_| !self.noted.iter().any(|noted| noted == anchor)) {
            Some(block) => {
                self.noted.push(anchor.to_owned());
                json!({ "note": self.runs(&block.runs), "mark": number })
            }
            None => json!({ "see": number }),
        }
    }
}
