//! Texts as the program that sets PDF takes them: what stands at the head, and the blocks of a view.

use std::collections::BTreeMap;

use nemcon_negotiation::text::{Mark, MarkKind, Paragraph, ParagraphKind};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};
use serde_json::{Value, json};

use super::View;
use super::proposals::OnText;
use super::proposals::reading::{Look, Wanted};
use super::view::{stamp, word};
use crate::dates;
use crate::frame::Standing;
use crate::msg;
use crate::pieces::{After, Block, Fate, Form, Note, Run};

impl View {
    /// Says what the group is, where it is not real: what leaves it says so too.
    #[must_use]
    pub fn not_real(&self) -> Option<String> {
        match self.standing {
            Standing::Real => None,
            Standing::Exercise => Some(msg::banner_exercise(self.lang)),
            Standing::Reconstruction => Some(msg::banner_reconstruction(self.lang)),
        }
    }

    /// Returns the document of a proposal: what it asks for in words, why, and the paragraphs before and after; its texts
    /// have been read.
    #[must_use]
    pub fn printed_proposal(&self, id: &Id) -> Option<Value> {
        let lang = self.lang;
        let proposal = self.seen().proposal(id)?;
        let on = self.on_version(&proposal.version, proposal.lang)?;
        let base = self.base_of(id)?;
        let with = nemcon_negotiation::text::apply(&base, &proposal.operations, *id).ok()?;
        let title = msg::plain(&self.proposal_title(id, proposal));
        let version = msg::plain(&format!("{} · {}", on.draft.title.get(lang), self.version_name(on.version)));
        let issued = self.zone.date_of(stamp(proposal.at));
        let mut blocks: Vec<Value> = Vec::new();
        let heading = |words: String| json!({ "form": "heading", "level": 2, "runs": [{ "t": words }] });
        let plain = |words: &str| json!({ "form": "preambular", "runs": [{ "t": msg::plain(words) }] });
        blocks.push(heading(msg::proposal_asks(lang)));
        let asked = self.operations_words(&base, &proposal.operations);
        let asks = (1..).zip(&asked).map(|(n, words)| {
            let number = nemcon_formats::akn::stopped(lang, &n.to_string());
            json!({ "form": "paragraph", "number": number, "runs": [{ "t": msg::plain(words) }] })
        });
        blocks.extend(asks);
        if let Some(reason) = &proposal.reason {
            blocks.push(heading(msg::propose_reason(lang)));
            blocks.extend(reason.lines().filter(|line| !line.trim().is_empty()).map(plain));
        }
        blocks.push(heading(msg::print_paragraphs(lang)));
        blocks.extend(printed(lang, &self.redline(&base, &with, true)));
        let behind = msg::plain(&self.list(&self.behind(proposal)));
        let mut masthead = vec![msg::plain(&msg::table_to(lang, word(&proposal.to))), dates::date(lang, issued)];
        masthead.push(msg::print_original(lang, proposal.lang.tag()));
        Some(json!({
            "lang": lang.tag().split('-').next(),
            "issued": issued.to_string(),
            "title": title,
            "author": behind,
            "group": self.head().name,
            "symbol": Some(&on.version.symbol).filter(|symbol| !symbol.is_empty()),
            "session": [version],
            "masthead": masthead,
            "heading": title,
            "below": [behind],
            "legend": self.not_real().map(|words| msg::plain(&words)).into_iter().collect::<Vec<_>>(),
            "foot": id.to_string().get(..16),
            "blocks": blocks,
        }))
    }

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
        let mut legend: Vec<String> = self.not_real().map(|words| msg::plain(&words)).into_iter().collect();
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
        json!({
            "lang": lang.tag().split('-').next(),
            "issued": issued.to_string(),
            "title": msg::plain(&format!("{title} · {below}")),
            "author": self.head().name,
            "group": self.head().name,
            "symbol": Some(&on.version.symbol).filter(|symbol| !symbol.is_empty()),
            "session": adopted.map(|at| msg::plain(&msg::print_adopted(lang, self.moment(at)))).into_iter().collect::<Vec<_>>(),
            "masthead": self.masthead(on),
            "heading": title,
            "below": [below],
            "legend": legend,
            "foot": foot.get(..16),
            "blocks": printed(lang, &blocks),
        })
    }

    /// Returns what stands beside the symbol on the first page of a document: distribution, date, original language, and
    /// that a language version is none of the official ones.
    #[must_use]
    pub fn masthead(&self, on: &OnText<'_>) -> Vec<String> {
        let lang = self.lang;
        let is_adopted = self.adopted_on(on.draft, on.place).is_some();
        let mut lines = vec![
            msg::print_distribution(lang, if is_adopted { "general" } else { "limited" }),
            dates::date(lang, self.zone.date_of(stamp(on.version.at))),
            msg::print_original(lang, on.version.original.tag()),
        ];
        let status = on.version.languages.get(&on.text.lang).map(|l| word(&l.status));
        lines.extend(status.filter(|s| s != "original" && s != "official").map(|s| msg::language_status(lang, s)));
        lines
    }
}

/// Returns the document of a text alone, of which nothing is known but its words.
#[must_use]
pub fn printed_alone(text: &Text, day: &str) -> Value {
    let anchor = |id: &ParagraphId| format!("{}-{}", id.act, id.ordinal);
    let marks = nemcon_negotiation::text::printed(&text.nodes(), text.lang);
    let numbers: BTreeMap<_, _> = text.paragraphs.iter().map(|p| p.id).zip(marks.iter().cloned()).collect();
    let one = |(p, number): (&Paragraph, &String)| {
        let block = Block::new(anchor(&p.id), form_of(p), text.lang, "");
        Block { number: number.clone(), runs: alone(p, &anchor, &numbers), ..block }
    };
    let blocks: Vec<Block> = text.paragraphs.iter().zip(&marks).map(one).collect();
    let (title, rest) = match blocks.split_first() {
        Some((first, rest)) if first.form == Form::Title => (words_of(first), rest),
        _ => (blocks.first().map(words_of).unwrap_or_default(), &blocks[..]),
    };
    let title: String = title.chars().take(300).collect();
    json!({
        "lang": text.lang.tag().split('-').next(),
        "issued": day,
        "title": title,
        "heading": if rest.len() < blocks.len() { title.as_str() } else { "" },
        "blocks": printed(text.lang, rest),
    })
}

fn form_of(p: &Paragraph) -> Form {
    match p.kind {
        ParagraphKind::Title => Form::Title,
        ParagraphKind::Heading => Form::Heading(p.level),
        ParagraphKind::Annex => Form::Annex,
        ParagraphKind::Subparagraph => Form::Sub(p.level),
        ParagraphKind::Option => Form::Option,
        ParagraphKind::Note => Form::Note,
        ParagraphKind::Footnote => Form::Footnote,
        ParagraphKind::Cell => Form::Cell(p.level),
        ParagraphKind::Vacant => Form::Vacant,
        ParagraphKind::Paragraph | ParagraphKind::Preambular | ParagraphKind::Unnumbered => Form::Paragraph,
    }
}

/// Returns the words of a paragraph with its italics and the notes it calls.
fn alone(p: &Paragraph, anchor: &dyn Fn(&ParagraphId) -> String, numbers: &BTreeMap<ParagraphId, String>) -> Vec<Run> {
    let mut cuts: Vec<u32> = p.marks.iter().flat_map(|mark| [mark.from, mark.to]).collect();
    cuts.extend([0, u32::try_from(p.text.chars().count()).unwrap_or(u32::MAX)]);
    cuts.sort_unstable();
    cuts.dedup();
    let over = |at: u32, mark: &&Mark| mark.from <= at && at < mark.to && mark.kind == MarkKind::Emphasis;
    let called = |at: u32| {
        let notes = p.marks.iter().filter(move |mark| mark.from == at);
        notes.filter_map(|mark| match &mark.kind {
            MarkKind::Footnote(id) => {
                Some(After::Footnote(numbers.get(id).cloned().unwrap_or_default(), format!("#{}", anchor(id))))
            }
            _ => None,
        })
    };
    let run = |two: &[u32]| {
        let words: String = p.text.chars().skip(two[0] as usize).take((two[1] - two[0]) as usize).collect();
        Run {
            emphasis: p.marks.iter().any(|mark| over(two[0], &mark)),
            after: called(two[1]).collect(),
            ..Run::same(words)
        }
    };
    let mut runs: Vec<Run> = cuts.windows(2).map(run).collect();
    let first = Run { after: called(0).collect(), ..Run::same("") };
    if !first.after.is_empty() {
        runs.insert(0, first);
    }
    runs
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
