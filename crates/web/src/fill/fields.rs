//! The fields of a form: what can be chosen, and what stands in them.

use nemcon_negotiation::state::Subject;
use nemcon_negotiation::text::numbers;
use nemcon_negotiation::{Hash, Id, Text};

use super::act_form::{Said, said};
use super::forms::{Form, Kind, LETTER_AUDIENCES, Member, STATUSES};
use super::view::View;
use super::{choices, subjects};
use crate::lang::Lang;
use crate::msg;
use crate::pages::acts::{Field, Input};

/// Returns the fields of a member.
pub(super) fn of(view: &View, member: &Member, query: &Said) -> Vec<Field> {
    let lang = view.lang;
    let label = match member.kind {
        Kind::Own | Kind::Entity | Kind::Addressee => msg::member_name(lang, "delegation"),
        Kind::Linked => msg::link_which(lang),
        _ => label(lang, member.name),
    };
    let one = |input| {
        let mut made = field(member.name, label.clone(), input, member.required, lang);
        made.value = typed(query, member.name);
        vec![made]
    };
    match member.kind {
        Kind::Line => one(Input::Line),
        Kind::SymbolBy => match said(query, "symbol.by") {
            Some("corrigendum") => {
                named(view, member, "symbol.languages", Input::Many(choices::languages(view)), query)
                    .into_iter()
                    .map(|field| Field { label: msg::document_corrects(lang), ..field })
                    .collect()
            }
            Some("revision" | "addendum") => vec![],
            _ => named(view, member, "symbol.symbol", Input::Line, query),
        },
        Kind::Words => one(Input::Area),
        Kind::Said => named(view, member, &format!("{}.{}", member.name, lang.tag()), Input::Area, query),
        Kind::Check if member.name == "from_afar" && !super::afar::is_offered(view, query) => vec![],
        Kind::Check => one(Input::Check),
        Kind::Moment => {
            let mut made = named(view, member, &format!("{}.local", member.name), Input::Moment, query);
            // What happened has mostly happened just now.
            let past = matches!(member.name, "happened" | "delivered") && !is_typed(query);
            made.iter_mut().filter(|_| past).for_each(|f| f.value = view.zone.local_minute(view.now()));
            made
        }
        Kind::YesNo => one(Input::One(vec![
            ("true".to_owned(), msg::matrix_yes(lang)),
            ("false".to_owned(), msg::matrix_no(lang)),
        ])),
        Kind::Day => one(Input::Day),
        Kind::One(words) => {
            // What names a corrigendum is open once there is one.
            let none = member.name == "remedy.by" && choices::corrigenda(view).is_empty();
            let words = words.iter().filter(|word| !(none && **word == "corrigendum"));
            one(Input::One(words.map(|w| ((*w).to_owned(), word_of(lang, member.name, w))).collect()))
        }
        Kind::Paragraphs | Kind::Linked => {
            let choices = paragraphs(view, query);
            if choices.is_empty() { vec![] } else { one(Input::Many(choices)) }
        }
        Kind::Names => in_languages(view, query, member, member.name, "", &Input::Line, |_| String::new()),
        Kind::Letter => {
            any_language(in_languages(view, query, member, member.name, ".plain", &Input::Area, |_| String::new()))
        }
        Kind::Texts => {
            let before = text_before(view, query);
            let words = |l: Lang| before.as_ref().filter(|t| t.lang == l).map(Text::notation).unwrap_or_default();
            any_language(in_languages(view, query, member, member.name, ".plain", &Input::Area, words))
        }
        Kind::Amended => amended(view, member, query).into_iter().collect(),
        Kind::Attached => {
            let choices = attachable(view);
            if choices.is_empty() { vec![] } else { one(Input::Many(choices)) }
        }
        Kind::Element => one(Input::One(elements(view))),
        Kind::LetterOf => one(Input::One(letters(view, query))),
        Kind::Session => one(Input::One(sessions(view))),
        Kind::Version => one(Input::One(versions(view))),
        Kind::Subject => subjects::subject(view, member, query),
        Kind::Resolution => subjects::resolution(view, member, query),
        Kind::Own | Kind::Entity => one(Input::One(choices::entities(view))),
        Kind::Entities => one(Input::Many(super::proposals::other_delegations(view))),
        Kind::Corrigendum => {
            let choices = choices::corrigenda(view);
            if choices.is_empty() { vec![] } else { one(Input::One(choices)) }
        }
        Kind::Office => one(Input::One(choices::officers(view))),
        Kind::Section => one(Input::One(choices::sections(view))),
        Kind::Sections => one(Input::Many(choices::sections(view))),
        Kind::Subgroup => {
            let choices = choices::subgroups(view);
            if choices.is_empty() { vec![] } else { one(Input::One(choices)) }
        }
        Kind::Report => in_languages(view, query, member, member.name, "", &Input::Area, |_| String::new()),
        Kind::Article => one(Input::One(choices::articles(view))),
        Kind::Act => one(Input::One(choices::acts(view))),
        Kind::Rights => one(Input::Many(choices::rights(view))),
        Kind::Person => one(Input::Line),
        Kind::PersonNamed => {
            named(view, member, &format!("{}._sd", member.name), Input::One(choices::persons(view)), query)
        }
        Kind::File => one(Input::File),
        Kind::Language => one(Input::One(choices::languages(view))),
        Kind::Languages => one(Input::Many(choices::languages(view))),
        Kind::Addressee => one(Input::One(choices::addressees(view, query))),
        Kind::Inner => inner(view, query),
        Kind::Items => super::agenda::items(view, member, query),
        Kind::Slots => super::agenda::slots(view, query),
        Kind::Whom => one(Input::Many(choices::whom(view))),
        Kind::Word(message, words) => {
            let said = |w: &&str| ((*w).to_owned(), said_word(lang, message, w));
            one(Input::One(words.iter().map(said).collect()))
        }
        Kind::Decided if view.seat.delegation().is_some() => vec![],
        Kind::Decided => one(Input::One(choices::decisions(view))),
        Kind::Key => key(view, member, query),
        Kind::Item => {
            let choices = super::agenda::item_choices(view);
            if choices.is_empty() { vec![] } else { one(Input::One(choices)) }
        }
        Kind::Present => {
            let here = field("here", msg::quorum_here(lang), Input::Many(choices::members(view)), false, lang);
            let here = Field { hint: Some(msg::quorum_here_hint(lang)), value: typed(query, "here"), ..here };
            let afar = super::presence::from_afar_field(view, query);
            one(Input::Line).into_iter().chain([here]).chain(afar).collect()
        }
        Kind::Place => one(Input::One(super::speakers::places(view, query))),
        Kind::Meeting => one(Input::One(super::speakers::meetings(view))),
        Kind::OwnPerson => {
            named(view, member, &format!("{}._sd", member.name), Input::One(choices::persons(view)), query)
        }
        Kind::MeetingsOf => {
            let choices = super::access::meetings_of(view, query);
            if choices.is_empty() { vec![] } else { one(Input::Many(choices)) }
        }
        Kind::HostCountry => {
            let choices = super::access::host_countries(view, query);
            if choices.is_empty() { vec![] } else { one(Input::One(choices)) }
        }
        Kind::Id
        | Kind::Number
        | Kind::FlagHidden
        | Kind::Target
        | Kind::Fixed(_)
        | Kind::Files
        | Kind::Listed
        | Kind::Proposed => {
            vec![]
        }
    }
}

/// Returns a word as the message of that name says it.
pub(crate) fn said_word(lang: Lang, message: &str, word: &str) -> String {
    msg::by_key(lang, message, &[("word", word.into())]).unwrap_or_else(|| word.to_owned())
}

/// The field of a key: an SSH key by its line, an Ed25519 key as it is written, a WebAuthn credential by its parts.
fn key(view: &View, member: &Member, query: &Said) -> Vec<Field> {
    let lang = view.lang;
    let form = said(query, "form").or_else(|| said(query, &format!("{}.form", member.name)));
    let line = |part: &str, label: String, hint: Option<String>| {
        let mut made = field(format!("{}.{part}", member.name), label, Input::Line, true, lang);
        made.value = typed(query, &made.name);
        Field { hint, ..made }
    };
    match form {
        Some("ssh") => vec![line("public", msg::key_ssh(lang), Some(msg::key_ssh_hint(lang)))],
        Some("ed25519") => vec![line("public", msg::key_ed25519(lang), Some(msg::key_ed25519_hint(lang)))],
        Some("webauthn") => vec![
            line("cose", msg::key_cose(lang), Some(msg::key_cose_hint(lang))),
            line("rp_id", msg::key_rp_id(lang), None),
            line("origins[]", msg::key_origin(lang), None),
        ],
        _ => vec![],
    }
}

/// Returns what a field is called.
pub(crate) fn label(lang: Lang, name: &str) -> String {
    match name {
        "signed_by" => msg::credentials_signed_by(lang),
        "function" => msg::member_function(lang),
        "contact" => msg::member_contact(lang),
        "focal_point" => msg::member_focal_point(lang),
        "unlisted" => msg::member_unlisted(lang),
        "since" => msg::key_lost_since(lang),
        "verb" => msg::propose_what(lang),
        "to" => msg::proposal_told(lang),
        "level" => msg::deadline_for(lang),
        "remedy" | "remedy.by" => msg::remedy_label(lang),
        "host_country" => msg::access_show_to(lang),
        "release" => msg::statement_release_label(lang),
        "interpreters" => msg::statement_interpreters(lang),
        "afar" => msg::quorum_from_afar(lang),
        _ => msg::member_name(lang, label_of(name)),
    }
}

/// Returns what was typed in a field; of several boxes, all, one a line.
pub(super) fn typed(query: &Said, name: &str) -> String {
    let all: Vec<&str> = query.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_str()).collect();
    all.join("\n")
}

/// Says whether the form was sent before, so that an empty field was emptied.
pub(super) fn is_typed(query: &Said) -> bool {
    said(query, "act_id").is_some()
}

/// Returns the name of the member that says what a field is for.
pub(super) fn label_of(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// Returns the address as the form of the act that is entered for somebody reads it.
pub(crate) fn inside(query: &Said) -> Said {
    let typed = query.iter().filter_map(|(name, value)| Some((name.strip_prefix("body.")?.to_owned(), value.clone())));
    let typed: Said = typed.collect();
    let outside = query.iter().filter(|(name, _)| !name.contains('.') && !matches!(name.as_str(), "of" | "act"));
    super::act_form::said_again(&typed).into_iter().chain(outside.cloned()).collect()
}

/// The fields of the act that is entered for somebody.
fn inner(view: &View, query: &Said) -> Vec<Field> {
    let Some(form) = said(query, "act").and_then(super::forms::of) else { return vec![] };
    let within = inside(query);
    let shown = form.members.iter().filter(|m| m.kind != Kind::Own && view.hidden_member(m, &within).is_none());
    let mut all: Vec<Field> = shown.flat_map(|m| of(view, m, &within)).collect();
    all.iter_mut().for_each(|f| f.name = format!("body.{}", f.name));
    all
}

/// Returns what the form of an act calls a word that stands at this place of its body, if the form lets choose it there.
pub(super) fn word_in_form(lang: Lang, act: &str, place: &str, word: &str) -> Option<String> {
    // These stand in bodies that are made of more than one field, too.
    match place.rsplit('.').next() {
        Some("status") if STATUSES.contains(&word) => return Some(msg::language_status(lang, word)),
        Some("audience") if LETTER_AUDIENCES.contains(&word) => return Some(msg::audience_choice(lang, word)),
        _ => {}
    }
    let member = super::forms::of(act)?.members.iter().find(|member| member.name == place)?;
    match member.kind {
        Kind::One(words) => words.contains(&word).then(|| word_of(lang, place, word)),
        Kind::Word(message, words) => words.contains(&word).then(|| said_word(lang, message, word)),
        Kind::Rights => Some(msg::right_name(lang, word)),
        Kind::Language | Kind::Languages => Some(msg::language_name(Lang::from_tag(word)?)),
        _ => None,
    }
}

fn word_of(lang: Lang, member: &str, word: &str) -> String {
    match (member, word) {
        ("verb", _) => msg::verb(lang, word),
        ("to", _) => msg::table_to(lang, word),
        ("rank", _) => msg::speaker_rank(lang, word),
        ("of", "stakeholders") => msg::speakers_title_stakeholders(lang),
        ("of", _) => msg::speakers_title(lang),
        ("level", _) => msg::deadline_level(lang, word),
        ("remedy.by", _) => msg::remedy(lang, word),
        ("how", _) => msg::read_out_how(lang, word),
        ("end", _) => msg::appeal_end(lang, word),
        ("facts.outcome", _) => msg::visa_outcome(lang, word),
        ("facts.instead", _) => msg::visa_instead(lang, word),
        ("step", _) => msg::application_step(lang, word),
        ("means", "floor" | "letter") => msg::entered_means(lang, word),
        ("means", _) => msg::delivery_means(lang, word),
        ("audience", _) => msg::audience_choice(lang, word),
        ("version.status", _) => msg::language_status(lang, word),
        ("mode", _) => msg::mode(lang, word),
        ("effect", _) => msg::silence_effect(lang, word),
        ("modality", _) => msg::modality(lang, word),
        ("kind", "briefer" | "interpreter") => msg::entity_kind(lang, word),
        ("kind", "plenary" | "thematic") => msg::meeting_kind(lang, word),
        (
            "kind",
            "substantive"
            | "organizational"
            | "intersessional"
            | "informal_consultation"
            | "briefing"
            | "stakeholder_dialogue",
        ) => msg::session_kind(lang, word),
        _ => msg::position_kind(lang, word),
    }
}

fn named(view: &View, member: &Member, name: &str, input: Input, query: &Said) -> Vec<Field> {
    let mut made = field(name, msg::member_name(view.lang, member.name), input, member.required, view.lang);
    made.value = said(query, name).or_else(|| said(query, member.name)).unwrap_or_default().to_owned();
    vec![made]
}

/// Returns an empty field.
pub(super) fn field(name: impl Into<String>, label: String, input: Input, required: bool, lang: Lang) -> Field {
    let hint = (!required).then(|| msg::field_optional(lang));
    Field { name: name.into(), label, hint, value: String::new(), input, required }
}

/// Returns the languages of the group, that of the page first.
pub(super) fn languages(view: &View) -> Vec<Lang> {
    let all = view.state().group.as_deref().map_or_else(|| Lang::ALL.to_vec(), |g| g.languages.clone());
    let own = all.contains(&view.lang).then_some(view.lang);
    own.into_iter().chain(all.iter().copied().filter(|l| *l != view.lang)).collect()
}

/// Words in each language.
pub(super) fn in_languages_of(view: &View, query: &Said, member: &Member, stem: &str, input: &Input) -> Vec<Field> {
    in_languages(view, query, member, stem, "", input, |_| String::new())
}

/// A field in each language, that of the page first; only that one must be filled in.
pub(super) fn in_languages(
    view: &View,
    query: &Said,
    member: &Member,
    stem: &str,
    tail: &str,
    input: &Input,
    words: impl Fn(Lang) -> String,
) -> Vec<Field> {
    let lang = view.lang;
    let one = |(place, own): (usize, Lang)| {
        let label = msg::field_in_language(lang, msg::member_name(lang, member.name), msg::language_name(own));
        let mut made = field(
            format!("{stem}.{}{tail}", own.tag()),
            msg::plain(&label),
            input.clone(),
            member.required && place == 0,
            lang,
        );
        made.value = said(query, &made.name).map_or_else(|| words(own), str::to_owned);
        made
    };
    languages(view).into_iter().enumerate().map(one).collect()
}

/// Whoever works in one language may have a text in another alone: that one is there is asked when it is sent.
fn any_language(fields: Vec<Field>) -> Vec<Field> {
    fields.into_iter().map(|field| Field { required: false, ..field }).collect()
}

/// Returns hidden fields that go with the shown fields of a member.
pub(super) fn beside(view: &View, form: &Form, member: &Member, query: &Said) -> Vec<(String, String)> {
    let pair = |name: String, value: &str| (name, value.to_owned());
    match member.kind {
        Kind::Moment => vec![pair(format!("{}.zone", member.name), &view.zone_name)],
        Kind::SymbolBy => match (said(query, "symbol.by"), said(query, "symbol.of")) {
            (Some(by @ ("corrigendum" | "revision" | "addendum")), Some(of)) => {
                vec![pair("symbol.by".to_owned(), by), pair("symbol.of".to_owned(), of)]
            }
            _ => vec![pair("symbol.by".to_owned(), "given")],
        },
        Kind::Subject => subjects::beside(view, query),
        Kind::Resolution => subjects::beside_resolution(view, query),
        Kind::Key => {
            let name = format!("{}.form", member.name);
            let form = said(query, "form").or_else(|| said(query, &name));
            form.map(|form| (name.clone(), form.to_owned())).into_iter().collect()
        }
        Kind::Inner => inner_beside(view, query),
        Kind::Slots => super::agenda::slots_beside(view, query),
        // Of the languages that are typed, that of the page is the original; if it is not, the only one or the first.
        Kind::Texts | Kind::Letter if form.act != "add_language_version" => {
            // With it go the italics of a text that was read from a file.
            let italics = query.iter().filter(|(name, _)| name.ends_with(".emphasis")).cloned();
            std::iter::once(pair("original".to_owned(), view.lang.tag())).chain(italics).collect()
        }
        _ => vec![],
    }
}

/// The hidden fields of the act that is entered for somebody.
fn inner_beside(view: &View, query: &Said) -> Vec<(String, String)> {
    let Some(form) = said(query, "act").and_then(super::forms::of) else { return vec![] };
    let within = inside(query);
    let mut pairs = vec![];
    for member in form.members.iter().filter(|m| m.kind != Kind::Own) {
        match view.hidden_member(member, &within) {
            Some(found) => pairs.extend(found),
            None => pairs.extend(beside(view, form, member, &within)),
        }
    }
    // What the form says of itself is said once, for the act outside.
    let within = |name: String| if name == "original" { name } else { format!("body.{name}") };
    pairs.into_iter().map(|(name, value)| (within(name), value)).collect()
}

/// Returns the text that a question puts, in the language it was drafted in, as a field: what is read out is made there.
fn amended(view: &View, member: &Member, query: &Said) -> Option<Field> {
    let question = said(query, "question").and_then(|q| q.parse::<Id>().ok())?;
    let Subject::Text { version, .. } = &view.state().questions.get(&question)?.subject else { return None };
    let version = view.state().version(version)?;
    let own = version.original;
    let label = msg::field_in_language(view.lang, msg::member_name(view.lang, member.name), msg::language_name(own));
    let name = format!("{}.{}.plain", member.name, own.tag());
    let mut made = field(name, msg::plain(&label), Input::Area, member.required, view.lang);
    let text = view.text(&version.languages.get(&own)?.blob)?;
    made.value = said(query, &made.name).map_or_else(|| text.notation(), str::to_owned);
    Some(made)
}

fn text_before(view: &View, query: &Said) -> Option<Text> {
    let state = view.state();
    let version = match said(query, "draft").and_then(|d| d.parse::<Id>().ok()) {
        Some(draft) => state.drafts.get(&draft)?.latest(),
        None => return None,
    };
    view.text(&version.languages.get(&view.shown_language(version, None))?.blob)
}

/// Returns the paragraphs of the text that an act is about, by printed number and first words.
pub(super) fn paragraphs(view: &View, query: &Said) -> Vec<(String, String)> {
    let state = view.state();
    let id = |name: &str| said(query, name).and_then(|v| v.parse::<Id>().ok());
    let version = id("silence").and_then(|s| state.silences.get(&s)).and_then(|s| state.version(&s.version));
    let version = version.or_else(|| state.version(&said(query, "version")?.parse().ok()?));
    let version = version.or_else(|| match said(query, "on") {
        Some("draft") => state.drafts.get(&id("target")?).map(|d| d.latest()),
        Some("silence") => state.version(&state.silences.get(&id("target")?)?.version),
        Some("decision") => match &state.decisions.get(&id("target")?)?.subject {
            Subject::Text { version, .. } => state.version(version),
            _ => None,
        },
        _ => state.drafts.get(&id("draft")?).map(|d| d.latest()),
    });
    let Some(version) = version else { return vec![] };
    let shown = view.shown_language(version, None);
    let Some(text) = version.languages.get(&shown).and_then(|v| view.text(&v.blob)) else { return vec![] };
    let printed = numbers(&text.nodes());
    let start = |words: &str| first_words(words);
    let line = |(p, n): (&nemcon_negotiation::text::Paragraph, Option<u32>)| {
        let words = match n {
            Some(n) => format!("{n}. {}", start(&p.text)),
            None => start(&p.text),
        };
        (p.id.to_string(), words)
    };
    text.paragraphs.iter().zip(printed).map(line).collect()
}

pub(super) fn elements(view: &View) -> Vec<(String, String)> {
    let all = view.state().group.as_deref().map(|g| g.elements.as_slice()).unwrap_or_default();
    all.iter().map(|e| (e.code.to_string(), e.title.get(view.lang).to_owned())).collect()
}

/// Returns the Chair's letters, newest first; of a version, those that carry its draft.
fn letters(view: &View, query: &Said) -> Vec<(String, String)> {
    let version = said(query, "version").and_then(|v| v.parse::<Hash>().ok());
    let draft = version.and_then(|v| view.state().versions.get(&v)).map(|(draft, _)| *draft);
    let carries = |l: &nemcon_negotiation::state::Letter| draft.is_none_or(|d| l.attachments.contains(&d));
    let seen = view.seen();
    let mut all: Vec<_> = seen.letters().filter(|(_, l)| l.from.as_str() == "chair" && carries(l)).collect();
    all.sort_by_key(|(_, l)| std::cmp::Reverse(l.number));
    let words = |l: &nemcon_negotiation::state::Letter| {
        let subject = view.shown_title(&l.subject).unwrap_or_default();
        format!("{} · {subject}", msg::plain(&msg::letter_number(view.lang, l.number.to_string())))
    };
    all.into_iter().map(|(id, l)| (id.to_string(), words(l))).collect()
}

/// Returns drafts not adopted and the newest documents.
fn attachable(view: &View) -> Vec<(String, String)> {
    let drafts = view.state().drafts.iter().filter(|(_, d)| d.adopted.is_none());
    let named = |d: &nemcon_negotiation::state::Draft| {
        format!("{} · {}", d.title.get(view.lang), view.version_name(d.latest()))
    };
    let drafts = drafts.map(|(id, d)| (id.to_string(), named(d)));
    let documents = view.newest(super::lists::Kind::Documents, 12);
    drafts.chain(documents.iter().map(|id| (id.to_string(), view.document_symbol(id)))).collect()
}

fn sessions(view: &View) -> Vec<(String, String)> {
    let mut all: Vec<_> = view.state().sessions.iter().collect();
    all.sort_by_key(|(_, s)| s.from);
    all.into_iter().map(|(id, s)| (id.to_string(), s.title.get(view.lang).to_owned())).collect()
}

/// Returns the newest versions of drafts that are not adopted.
pub(super) fn versions(view: &View) -> Vec<(String, String)> {
    let open = view.state().drafts.values().filter(|d| d.adopted.is_none());
    let words = |d: &nemcon_negotiation::state::Draft| {
        format!("{} · {}", d.title.get(view.lang), view.version_name(d.latest()))
    };
    open.map(|d| (Hash::to_string(&d.latest().hash), words(d))).collect()
}

/// Returns the beginning of a paragraph, cut between words.
fn first_words(words: &str) -> String {
    const SHOWN: usize = 80;
    match words.char_indices().nth(SHOWN) {
        None => words.to_owned(),
        Some((end, _)) => {
            let cut = words[..end].rfind(' ').filter(|at| *at > end / 2).unwrap_or(end);
            format!("{} …", &words[..cut])
        }
    }
}
