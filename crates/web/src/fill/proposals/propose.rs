//! The form of a proposal in three ways, what was typed into it, and what that comes to.

use maud::html;
use nemcon_formats::instruction;
use nemcon_formats::proposal::{Ask, Asked, Unclear, asked, of_paragraph};
use nemcon_negotiation::state::To;
use nemcon_negotiation::text::{self, Operation, ParagraphKind};
use nemcon_negotiation::{Article, Id, ParagraphId, Text};
use serde_json::{Map, Value, json};

use super::{Numbers, OnText, View, words};
use crate::fill::act_form::{Said, said};
use crate::fill::view::word;
use crate::fill::{choices, fields};
use crate::msg;
use crate::pages::acts::{Field, Input};
use crate::pages::proposals::propose::{PreviewPage, ProposePage};

/// The ways of proposing.
pub const WAYS: [&str; 3] = ["edit", "form", "instruction"];
/// The verbs of the small form.
const OPS: [&str; 14] = [
    "replace",
    "insert_after",
    "insert_at_end",
    "delete_words",
    "delete_paragraph",
    "new_paragraph",
    "alternative",
    "move_after",
    "split_after",
    "join_next",
    "bracket",
    "unbracket",
    "retain",
    "agree_ad_ref",
];
/// Longest field that is read, in bytes: an act has no room for more.
const MOST_BYTES: usize = 32_768;
/// Paragraphs that are named with their first words in a list to choose from; more are named by number alone.
const NAMED: usize = 120;

/// What was typed: on which text, in which way.
pub struct Typed<'a> {
    /// The version of the draft.
    pub on: OnText<'a>,
    /// The text that the proposal works on: the version, or what another proposal makes of it.
    pub base: Text,
    /// The proposal that this is on.
    pub to_proposal: Option<Id>,
    /// The fields.
    pub fields: Said,
}

impl Typed<'_> {
    fn get(&self, name: &str) -> &str {
        said(&self.fields, name).unwrap_or_default()
    }

    /// Words exactly as typed: a space at an edge counts.
    fn exact(&self, name: &str) -> String {
        let found = self.fields.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.as_str());
        found.split(['\r', '\n']).filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn all(&self, name: &str) -> Vec<&str> {
        self.fields.iter().filter(|(own, value)| own == name && !value.is_empty()).map(|(_, v)| v.as_str()).collect()
    }

    fn way(&self) -> &'static str {
        let asked = self.get("way");
        // Instructions are read in English.
        let fallback = match (self.at(), self.on.text.lang) {
            (Some(_), _) => "edit",
            (None, nemcon_negotiation::Lang::En) => "instruction",
            (None, _) => "form",
        };
        WAYS.into_iter().chain(["word"]).find(|way| *way == asked).unwrap_or(fallback)
    }

    /// Returns the paragraph that is edited or worked on.
    #[must_use]
    pub fn at(&self) -> Option<ParagraphId> {
        let id = self.get("at").parse().ok()?;
        self.base.paragraphs.iter().any(|p| p.id == id).then_some(id)
    }
}

impl View {
    /// Returns what was typed, on the text that it is about; nothing if there is no such text for this seat.
    #[must_use]
    pub fn typed(&self, draft: &Id, place: usize, fields: Said) -> Option<Typed<'_>> {
        let lang = said(&fields, "text").and_then(nemcon_negotiation::Lang::from_tag);
        let on = self.on_text(draft, Some(place), lang)?;
        let to_proposal = said(&fields, "to_proposal").and_then(|id| id.parse::<Id>().ok());
        let base = self.base_for(&on, to_proposal.as_ref())?;
        Some(Typed { on, base, to_proposal, fields })
    }

    /// Returns the operations that what was typed comes to, or what is wrong with it, in a sentence. Tried as the act of
    /// that name.
    pub fn operations(&self, typed: &Typed<'_>, act: &Id) -> Result<Vec<Operation>, String> {
        if typed.fields.iter().any(|(_, value)| value.len() > MOST_BYTES) {
            return Err(msg::fault_too_long(self.lang, u64::try_from(MOST_BYTES).unwrap_or(u64::MAX)));
        }
        let operations = match typed.way() {
            "edit" => self.edited(typed)?,
            "form" => self.asked(typed)?,
            "word" => serde_json::from_str(typed.get("operations")).map_err(|_| msg::fault_nothing(self.lang))?,
            _ => self.instructed(typed)?,
        };
        if operations.is_empty() {
            return Err(msg::fault_nothing(self.lang));
        }
        match text::apply(&typed.base, &operations, *act) {
            Ok(_) => Ok(operations),
            Err(unfit) => Err(unfit.iter().map(|unfit| self.unfit_words(unfit)).collect::<Vec<_>>().join(" ")),
        }
    }

    fn edited(&self, typed: &Typed<'_>) -> Result<Vec<Operation>, String> {
        let at = typed.at().ok_or_else(|| msg::fault_no_place(self.lang))?;
        let paragraph =
            typed.base.paragraphs.iter().find(|p| p.id == at).ok_or_else(|| msg::fault_no_place(self.lang))?;
        Ok(of_paragraph(paragraph, &typed.exact("words")))
    }

    fn asked(&self, typed: &Typed<'_>) -> Result<Vec<Operation>, String> {
        let at = typed.at().ok_or_else(|| msg::fault_no_place(self.lang))?;
        let kind = typed.base.paragraphs.iter().find(|p| p.id == at).map_or(ParagraphKind::Paragraph, |p| p.kind);
        let new_kind = if matches!(kind, ParagraphKind::Preambular | ParagraphKind::Subparagraph) {
            kind
        } else {
            ParagraphKind::Paragraph
        };
        let ask = match typed.get("op") {
            "replace" => Ask::Replace,
            "insert_after" | "insert_at_end" => Ask::Insert,
            "delete_words" | "delete_paragraph" => Ask::Delete,
            "new_paragraph" => Ask::NewParagraph(new_kind),
            "alternative" => Ask::Alternative,
            "move_after" => Ask::Move,
            "split_after" => Ask::Split,
            "join_next" => Ask::Merge,
            "bracket" => Ask::Bracket,
            "unbracket" => Ask::Unbracket,
            "retain" => Ask::Retain,
            "agree_ad_ref" => Ask::AgreeAdRef,
            other => return Err(msg::plain(&msg::fault_instruction(self.lang, other))),
        };
        let old = match typed.get("op") {
            "insert_at_end" | "delete_paragraph" | "new_paragraph" | "alternative" | "move_after" | "join_next" => {
                String::new()
            }
            _ => typed.exact("old"),
        };
        if matches!(typed.get("op"), "delete_words" | "insert_after" | "split_after") && old.is_empty() {
            return Err(msg::plain(&msg::http_field_missing(self.lang, msg::propose_old(self.lang))));
        }
        let next = typed.base.paragraphs.iter().skip_while(|p| p.id != at).nth(1).map(|p| p.id);
        let other = if ask == Ask::Merge { next } else { typed.get("after").parse().ok() };
        let form = Asked { words: old, with: typed.exact("new"), other, ..Asked::new(ask, at) };
        asked(&typed.base, &form, &mut 0).map_err(|unclear| self.unclear(&typed.base, &unclear, ""))
    }

    fn instructed(&self, typed: &Typed<'_>) -> Result<Vec<Operation>, String> {
        let instructions = typed.get("instruction");
        instruction::read(&typed.base, instructions).operations().map_err(|problems| {
            let words = |at: &std::ops::Range<usize>| -> String {
                instructions.chars().skip(at.start).take(at.len().clamp(1, 160)).collect()
            };
            let told = problems.iter().map(|p| self.unclear(&typed.base, &p.unclear, &words(&p.at)));
            told.collect::<Vec<_>>().join(" ")
        })
    }

    /// Says why something typed does not lead to one place.
    fn unclear(&self, text: &Text, unclear: &Unclear, words_there: &str) -> String {
        let numbers = Numbers::of(text);
        let place = |id: &ParagraphId| words::place(self.lang, text, &numbers, id);
        let told = match unclear {
            Unclear::NoPlace if words_there.is_empty() => msg::fault_no_place(self.lang),
            Unclear::NoWords | Unclear::NoSpot if words_there.is_empty() => msg::fault_no_new(self.lang),
            Unclear::NoSuchWords(id, words) => msg::fault_not_there(self.lang, place(id), words),
            Unclear::ManyWords(id, words, _) => msg::fault_many_there(self.lang, place(id), words),
            Unclear::NoBrackets(id) | Unclear::ManyBrackets(id, _) | Unclear::UnbalancedBrackets(id) => {
                msg::fault_no_brackets(self.lang, place(id))
            }
            Unclear::NoSuchPlace(words) | Unclear::ManyPlaces(words, _) | Unclear::Rest(words) => {
                msg::fault_instruction(self.lang, words)
            }
            _ => msg::fault_instruction(self.lang, words_there),
        };
        msg::plain(&told)
    }

    /// Fills the form, with what was typed and what is wrong with it.
    #[must_use]
    pub fn propose_page(&self, typed: &Typed<'_>, fault: Option<String>, fresh: &Id) -> ProposePage {
        let (lang, way) = (self.lang, typed.way());
        let (id, place, tag) = (typed.on.id, typed.on.place, typed.on.text.lang.tag());
        let on = typed.to_proposal.map(|id| format!("&to_proposal={id}")).unwrap_or_default();
        let at = typed.at().map(|at| format!("&at={at}")).unwrap_or_default();
        let base = self.to(&format!("texts/{id}/{place}/propose"));
        let ways = WAYS
            .map(|word| (msg::propose_way(lang, word), format!("{base}?text={tag}{at}{on}&way={word}"), word == way));
        let numbers = Numbers::of(&typed.base);
        let stands =
            typed.at().filter(|_| way != "edit").and_then(|at| typed.base.paragraphs.iter().find(|p| p.id == at));
        let hidden = vec![
            ("act_id".to_owned(), fresh.to_string()),
            ("text".to_owned(), tag.to_owned()),
            ("way".to_owned(), way.to_owned()),
        ];
        let hidden = hidden.into_iter().chain(typed.to_proposal.map(|id| ("to_proposal".to_owned(), id.to_string())));
        let copy = said(&typed.fields, "copy").map(|copy| ("copy".to_owned(), copy.to_owned()));
        let at = typed.at().filter(|_| way == "edit").map(|at| ("at".to_owned(), at.to_string()));
        let from_word = (way == "word").then(|| ("operations".to_owned(), typed.get("operations").to_owned()));
        let mut ways = ways.to_vec();
        if typed.to_proposal.is_none() {
            let to = self.to(&format!("texts/{id}/{place}/word?text={tag}"));
            ways.push((msg::word_way(lang), to, way == "word"));
        }
        ProposePage {
            lang,
            seat: self.frame_seat().name(lang),
            on: (
                format!("{} · {}", typed.on.draft.title.get(lang), self.version_name(typed.on.version)),
                self.to(&format!("texts/{id}/{place}?text={tag}")),
            ),
            to_proposal: typed
                .to_proposal
                .and_then(|id| Some((self.proposal_title(&id, self.seen().proposal(&id)?), self.to_proposal(&id)))),
            ways,
            how: if way == "word" { msg::word_how(lang) } else { msg::propose_how(lang, way) },
            terms: typed.at().map(|at| self.term_rows(&typed.on, &at)).unwrap_or_default(),
            stands: stands.map(|p| self.block(&typed.base, &numbers, p, &[])).into_iter().collect(),
            fault,
            to: base,
            hidden: hidden.chain(copy).chain(at).chain(from_word).collect(),
            fields: self.way_fields(typed, &numbers),
            beside: self.beside_fields(typed),
            rests: self.rests(&[Article::Texts]),
        }
    }

    fn way_fields(&self, typed: &Typed<'_>, numbers: &Numbers) -> Vec<Field> {
        let lang = self.lang;
        let field = |name: &str, label: String, input, required| {
            let value = typed.fields.iter().find(|(own, _)| own == name).map(|(_, v)| v.clone()).unwrap_or_default();
            Field { name: name.to_owned(), label, hint: None, value, input, required }
        };
        match typed.way() {
            "edit" => {
                let mut words = field("words", msg::propose_words(lang), Input::Area, true);
                let stands = typed.at().and_then(|at| typed.base.paragraphs.iter().find(|p| p.id == at));
                if words.value.is_empty() {
                    words.value = stands.map(|p| p.text.clone()).unwrap_or_default();
                }
                if stands.is_none() {
                    return vec![field(
                        "at",
                        msg::propose_place(lang),
                        Input::One(self.paragraph_choices(typed, numbers, true)),
                        true,
                    )];
                }
                words.label = stands.map(|p| words::place(lang, &typed.base, numbers, &p.id)).unwrap_or_default();
                words.hint = Some(msg::propose_words(lang));
                vec![words]
            }
            "form" => {
                let ops = OPS.iter().map(|op| ((*op).to_owned(), msg::propose_op(lang, op))).collect();
                let mut old = field("old", msg::propose_old(lang), Input::Area, false);
                old.hint = Some(msg::propose_old_hint(lang));
                let mut after = field(
                    "after",
                    msg::propose_after(lang),
                    Input::One(self.paragraph_choices(typed, numbers, false)),
                    false,
                );
                after.hint = Some(msg::propose_after_hint(lang));
                vec![
                    field(
                        "at",
                        msg::propose_place(lang),
                        Input::One(self.paragraph_choices(typed, numbers, true)),
                        true,
                    ),
                    field("op", msg::propose_what(lang), Input::One(ops), true),
                    old,
                    field("new", msg::propose_new(lang), Input::Area, false),
                    after,
                ]
            }
            "word" => vec![],
            _ => vec![field("instruction", msg::propose_instruction(lang), Input::Area, true)],
        }
    }

    fn paragraph_choices(&self, typed: &Typed<'_>, numbers: &Numbers, named: bool) -> Vec<(String, String)> {
        let few = named && typed.base.paragraphs.len() <= NAMED;
        let all = typed.base.paragraphs.iter();
        let words = |p: &text::Paragraph| match numbers.get(&p.id) {
            Some(number) if few => format!("{number} {}", words::beginning(&p.text, 60)),
            Some(number) => number.to_owned(),
            None => words::beginning(&p.text, if few { 60 } else { 24 }),
        };
        all.map(|p| (p.id.to_string(), words(p))).collect()
    }

    fn beside_fields(&self, typed: &Typed<'_>) -> Vec<Field> {
        let lang = self.lang;
        let field = |name: &str, label: String, input| {
            let value = typed.all(name).join("\n");
            Field { name: name.to_owned(), label, hint: Some(msg::field_optional(lang)), value, input, required: false }
        };
        let others = other_delegations(self);
        vec![
            field("title", msg::propose_heading(lang), Input::Line),
            field("reason", msg::propose_reason(lang), Input::Area),
            field("element", msg::member_name(lang, "element"), Input::One(fields::elements(self))),
            field("for_states", msg::propose_for(lang), Input::Many(others.clone())),
            field("sponsors", msg::propose_sponsors(lang), Input::Many(others)),
        ]
    }

    /// Returns the body of the act that tables what was typed.
    #[must_use]
    pub fn table_body(&self, typed: &Typed<'_>, operations: &[Operation], to: To) -> Value {
        let mut body = Map::new();
        let mut put = |name: &str, value: Value| body.insert(name.to_owned(), value);
        put("draft", json!(typed.on.id));
        put("version", json!(typed.on.version.hash));
        put("lang", json!(typed.on.text.lang));
        put("operations", json!(operations));
        put("to", json!(to));
        if let Some(on) = typed.to_proposal {
            put("to_proposal", json!(on));
        }
        for name in ["title", "reason", "element"] {
            if !typed.get(name).is_empty() {
                put(name, json!(typed.get(name)));
            }
        }
        for name in ["for_states", "sponsors"] {
            if !typed.all(name).is_empty() {
                put(name, json!(typed.all(name)));
            }
        }
        Value::Object(body)
    }

    /// Fills the page that shows what was typed as operations, before it counts.
    #[must_use]
    pub fn preview_page(&self, typed: &Typed<'_>, operations: &[Operation], act: &Id, desk: bool) -> PreviewPage {
        let lang = self.lang;
        let with = text::apply(&typed.base, operations, *act).unwrap_or_else(|_| typed.base.clone());
        let mut facts = vec![];
        for (name, label) in [("title", msg::propose_heading(lang)), ("reason", msg::propose_reason(lang))] {
            if !typed.get(name).is_empty() {
                facts.push((label, html! { span dir="auto" { (typed.get(name)) } }));
            }
        }
        for (name, label) in [("for_states", msg::propose_for(lang)), ("sponsors", msg::propose_sponsors(lang))] {
            let codes: Vec<_> = typed.all(name).iter().filter_map(|code| code.parse().ok()).collect();
            if !codes.is_empty() {
                facts.push((label, html! { (self.list(&self.protocol(codes))) }));
            }
        }
        let widest = typed.to_proposal.and_then(|id| self.seen().proposal(&id)).map_or(To::Public, |on| on.to);
        let tos = [To::Chair, To::States, To::Public].into_iter().filter(|to| *to <= widest);
        let refused: Vec<_> =
            tos.map(|to| (to, self.admits("table_proposal", self.table_body(typed, operations, to)))).collect();
        let open: Vec<_> = refused.iter().filter(|(_, answer)| answer.is_ok()).map(|(to, _)| *to).collect();
        let shut = match refused.iter().find_map(|(_, answer)| answer.as_ref().err()) {
            Some(Some(refusal)) if open.is_empty() => Some(self.fact(refusal)),
            _ => None,
        };
        let carried = |name: &str| !matches!(name, "act_id" | "step");
        let mut hidden: Vec<_> =
            typed.fields.iter().filter(|(name, value)| carried(name) && !value.is_empty()).cloned().collect();
        hidden.push(("act_id".to_owned(), act.to_string()));
        let clashes = if typed.to_proposal.is_none() { self.clashes_with(&typed.on, act, operations) } else { vec![] };
        PreviewPage {
            lang,
            seat: self.frame_seat().name(lang),
            on: (
                format!("{} · {}", typed.on.draft.title.get(lang), self.version_name(typed.on.version)),
                self.to(&format!("texts/{}/{}", typed.on.id, typed.on.place)),
            ),
            operations: self.operations_words(&typed.base, operations),
            blocks: self.redline(&typed.base, &with, true),
            facts,
            clashes,
            tabling: open.into_iter().map(|to| (word(&to), msg::table_to(lang, word(&to)), self.told(to))).collect(),
            shut,
            to: self.to(&format!("texts/{}/{}/propose", typed.on.id, typed.on.place)),
            hidden,
            desk,
            rests: self.rests(&[Article::Texts]),
        }
    }
}

/// Returns the delegations that take part beside one's own, in the alphabet of the page.
#[must_use]
pub fn other_delegations(view: &View) -> Vec<(String, String)> {
    let own = view.sender.as_ref().map(|sender| sender.by.to_string());
    choices::entities(view).into_iter().filter(|(code, _)| Some(code) != own.as_ref()).collect()
}
