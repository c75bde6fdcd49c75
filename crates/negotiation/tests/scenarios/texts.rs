//! Sentences about documents, drafts and letters.

use nemcon_negotiation::ByLang;
use nemcon_negotiation::acts::rules::enter_room_decision::EnterRoomDecision;
use nemcon_negotiation::acts::texts::add_document_language::AddDocumentLanguage;
use nemcon_negotiation::acts::texts::add_language_version::AddLanguageVersion;
use nemcon_negotiation::acts::texts::add_symbol::AddSymbol;
use nemcon_negotiation::acts::texts::circulate_letter::CirculateLetter;
use nemcon_negotiation::acts::texts::introduce_report::IntroduceReport;
use nemcon_negotiation::acts::texts::issue_revision::IssueRevision;
use nemcon_negotiation::acts::texts::note_delivery::NoteDelivery;
use nemcon_negotiation::acts::texts::offer::{Offers, TextOffer};
use nemcon_negotiation::acts::texts::receive_letter::ReceiveLetter;
use nemcon_negotiation::acts::texts::register_document::{RegisterDocument, SymbolBy};
use nemcon_negotiation::acts::texts::table_draft::TableDraft;
use nemcon_negotiation::state::{Concealable, DocumentFile, Draft, Method, Subject, Version};
use nemcon_negotiation::symbol::Series;
use nemcon_negotiation::text::{LanguageStatus, Paragraph, ParagraphKind};
use nemcon_negotiation::{Audience, Code, Content, Hash, Id, Lang, Names, ParagraphId, Text};

use crate::decision::thing;
use crate::founding::names;
use crate::put::numbered;
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::{World, code};

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    [documents(), drafts(), letters()].concat()
}

fn documents() -> Vec<Sentence> {
    vec![
        tells("{who} registers a document in the series {series}", |w, a| {
            let symbol = series(w, a)?;
            register(w, a, symbol, |_| ())
        }),
        tells("{who} registers a document in the series {series} in {languages}", |w, a| {
            let (symbol, languages) = (series(w, a)?, files(w, a.get("languages"))?);
            register(w, a, symbol, |document| document.languages = languages)
        }),
        tells("{who} registers a document in the series {series}, public from {release}", |w, a| {
            let (symbol, release) = (series(w, a)?, w.instant(a.get("release"))?);
            register(w, a, symbol, |document| {
                document.audience = Audience::States;
                document.release = Some(release);
            })
        }),
        tells("{who} registers a document in the series {series}, public at once and from {release}", |w, a| {
            let (symbol, release) = (series(w, a)?, w.instant(a.get("release"))?);
            register(w, a, symbol, |document| document.release = Some(release))
        }),
        tells("{who} registers a document in the series {series}, also known as {alias}", |w, a| {
            let (symbol, alias) = (series(w, a)?, a.get("alias").to_owned());
            register(w, a, symbol, |document| document.aliases = vec![alias])
        }),
        tells("{who} registers a document in the series {series} under the element {element}", |w, a| {
            let (symbol, element) = (series(w, a)?, code(a.get("element"))?);
            register(w, a, symbol, |document| document.element = Some(element))
        }),
        tells("{who} registers a document in the series {series} without a title", |w, a| {
            let symbol = series(w, a)?;
            register(w, a, symbol, |document| document.title = Concealable::Shown(Names::default()))
        }),
        tells("{who} registers a document with the symbol {symbol}", |w, a| {
            register(w, a, SymbolBy::Given { symbol: a.get("symbol").to_owned() }, |_| ())
        }),
        tells("{who} registers a document with the symbol {symbol}, from {source}", |w, a| {
            let source = a.get("source").to_owned();
            register(w, a, SymbolBy::Given { symbol: a.get("symbol").to_owned() }, |document| {
                document.source = Some(source);
            })
        }),
        tells("{who} registers a revision of {document}", |w, a| {
            let of = w.thing(a.get("document"))?;
            register(w, a, SymbolBy::Revision { of }, |_| ())
        }),
        tells("{who} registers an addendum to {document}", |w, a| {
            let of = w.thing(a.get("document"))?;
            register(w, a, SymbolBy::Addendum { of }, |_| ())
        }),
        tells("{who} registers a corrigendum to {document} in {languages}", |w, a| {
            let of = w.thing(a.get("document"))?;
            let languages = languages(a.get("languages"))?;
            register(w, a, SymbolBy::Corrigendum { languages, of }, |_| ())
        }),
        tells("{who} adds {language} to {document}", |w, a| add_file(w, a, LanguageStatus::Official)),
        tells("{who} adds {language} to {document} as the original", |w, a| add_file(w, a, LanguageStatus::Original)),
        tells("{who} adds the symbol {symbol} to {document}", |w, a| {
            let add = AddSymbol { document: w.thing(a.get("document"))?, symbol: a.get("symbol").to_owned() };
            w.act(a.get("who"), Content::AddSymbol(Box::new(add))).map(|_| ())
        }),
    ]
}

fn drafts() -> Vec<Sentence> {
    vec![
        tells("{who} tables a draft", |w, a| table(w, a, "English", |_, _| Ok(()))),
        tells("{who} introduces draft {d} in {meeting}", |w, a| {
            let introduce = IntroduceReport { draft: thing(w, a, "draft", "d")?, meeting: w.thing(a.get("meeting"))? };
            w.act(a.get("who"), Content::IntroduceReport(Box::new(introduce))).map(|_| ())
        }),
        checks("draft {d} was introduced by the Rapporteur, of {whom}", |w, a| {
            let draft = thing(w, a, "draft", "d")?;
            let held = w.p.state.drafts.get(&draft).and_then(|held| held.introduced.as_ref());
            let of = held.and_then(|held| held.of.clone());
            if of == Some(code(a.get("whom"))?) { Ok(()) } else { Err(format!("it was by {of:?}")) }
        }),
        checks("{numbers} of draft {d} is agreed in part", agreed_in_part),
        checks("{numbers} of draft {d} are agreed in part", agreed_in_part),
        tells("{who} tables a draft in {languages}", |w, a| table(w, a, a.get("languages"), |_, _| Ok(()))),
        tells("{who} tables a draft as a rolling text", |w, a| {
            table(w, a, "English", |draft, _| {
                draft.method = Method::Rolling;
                Ok(())
            })
        }),
        tells("{who} issues a revision of {draft} as a rolling text", |w, a| {
            revise_by(w, a, "English", None, Some(Method::Rolling))
        }),
        tells("{who} issues a revision of {draft} as the Chair's text", |w, a| {
            revise_by(w, a, "English", None, Some(Method::Chair))
        }),
        tells("{who} tables a draft under the element {element}", |w, a| {
            table(w, a, "English", |draft, _| {
                draft.element = Some(code(a.get("element"))?);
                Ok(())
            })
        }),
        tells("{who} tables a draft as {document}", |w, a| {
            let document = w.thing(a.get("document"))?;
            table(w, a, "English", |draft, _| {
                draft.document = Some(document);
                Ok(())
            })
        }),
        tells("{who} tables a draft in {languages}, of which two are said to be the original", |w, a| {
            table(w, a, a.get("languages"), |draft, _| {
                draft.languages.values_mut().for_each(|offer| offer.status = LanguageStatus::Original);
                Ok(())
            })
        }),
        tells("{who} tables a draft in {languages} that lacks a paragraph in {language}", |w, a| {
            let lang = only(languages(a.get("language"))?)?;
            table(w, a, a.get("languages"), |draft, w| shorten(w, &mut draft.languages, lang))
        }),
        tells("{who} tables a draft whose bytes are no text", |w, a| {
            let blob = w.keep(b"not a text".as_slice());
            table(w, a, "English", |draft, _| {
                draft.languages.values_mut().for_each(|offer| offer.blob = blob);
                Ok(())
            })
        }),
        tells("{who} tables a draft whose text is not there", |w, a| {
            table(w, a, "English", |draft, _| {
                draft.languages.values_mut().for_each(|offer| offer.blob = Hash([7; 32]));
                Ok(())
            })
        }),
        tells("{who} issues a revision of {draft}", |w, a| revise(w, a, "English", None)),
        tells("{who} issues a revision of {draft} in {languages}", |w, a| revise(w, a, a.get("languages"), None)),
        tells("{who} issues a revision of {draft} as {document}", |w, a| {
            let document = w.thing(a.get("document"))?;
            revise(w, a, "English", Some(document))
        }),
        tells("{who} issues a revision of {draft} that takes over a paragraph of {other}", borrow),
        tells("{who} enters that the room adopted {draft}", adopt),
        tells("{who} adds to {draft} the text in {languages}", |w, a| add_version(w, a, false, 0)),
        tells("{who} adds to {draft} a translation in {languages} that lacks a paragraph", |w, a| {
            add_version(w, a, true, 0)
        }),
        tells("{who} adds to {draft} the text in {languages}, said to be the original", |w, a| {
            let mut add = adding(w, a, 0)?;
            add.languages.values_mut().for_each(|offer| offer.status = LanguageStatus::Original);
            w.act(a.get("who"), Content::AddLanguageVersion(Box::new(add))).map(|_| ())
        }),
        tells("{who} adds a version in {languages} to a version that nobody made", |w, a| {
            let add = AddLanguageVersion { languages: Offers::default(), version: Hash([0x99; 32]) };
            w.act(a.get("who"), Content::AddLanguageVersion(Box::new(add))).map(|_| ())
        }),
        tells("{who} adds to the first version of {draft} the text in {languages}", |w, a| {
            add_version(w, a, false, usize::MAX)
        }),
    ]
}

fn letters() -> Vec<Sentence> {
    vec![
        tells("{who} circulates a letter with {attachment}", |w, a| {
            let attachment = w.thing(a.get("attachment"))?;
            circulate(w, a, "all languages", |letter| letter.attachments = vec![attachment])
        }),
        tells("{who} circulates a letter", |w, a| circulate(w, a, "all languages", |_| ())),
        tells("{who} circulates a letter in {languages}", |w, a| circulate(w, a, a.get("languages"), |_| ())),
        tells("{who} circulates a letter to {state} with {attachment}", |w, a| {
            let (to, attachment) = (code(a.get("state"))?, w.thing(a.get("attachment"))?);
            circulate(w, a, "all languages", |letter| {
                letter.to = vec![to];
                letter.attachments = vec![attachment];
            })
        }),
        tells("{who} circulates a letter to {state} alone", |w, a| {
            let to = code(a.get("state"))?;
            circulate(w, a, "all languages", |letter| {
                letter.to = vec![to];
                letter.audience = Audience::Addressees;
            })
        }),
        tells("{who} circulates a letter to {state} that only the Chair may read", |w, a| {
            let to = code(a.get("state"))?;
            circulate(w, a, "all languages", |letter| {
                letter.to = vec![to];
                letter.audience = Audience::Author;
            })
        }),
        tells("{who} circulates a letter without a subject", |w, a| {
            circulate(w, a, "all languages", |letter| letter.subject = Concealable::Shown(Names::default()))
        }),
        tells("{who} writes to the Chair in {languages}", |w, a| {
            let (from, files) = (w.who(a.get("who"))?.by, files(w, a.get("languages"))?);
            receive(w, a, from, |letter| letter.languages = files)
        }),
        tells("{who} writes to the Chair, with {attachment}", |w, a| {
            let (from, attachment) = (w.who(a.get("who"))?.by, w.thing(a.get("attachment"))?);
            receive(w, a, from, |letter| letter.attachments = vec![attachment])
        }),
        tells("{who} writes to the Chair, for all States to read", |w, a| {
            let from = w.who(a.get("who"))?.by;
            receive(w, a, from, |letter| letter.audience = Audience::States)
        }),
        tells("{who} writes to the Chair in confidence", |w, a| {
            let from = w.who(a.get("who"))?.by;
            receive(w, a, from, |letter| letter.audience = Audience::Author)
        }),
        tells("{who} writes to the Chair for {state}", |w, a| {
            let from = code(a.get("state"))?;
            receive(w, a, from, |_| ())
        }),
        tells("{who} writes to the Chair", |w, a| {
            let from = w.who(a.get("who"))?.by;
            receive(w, a, from, |_| ())
        }),
        tells("{who} notes that {letter} was delivered to {state} by {means} at {when}", |w, a| {
            let note = NoteDelivery {
                delivered: w.instant(a.get("when"))?,
                letter: w.thing(a.get("letter"))?,
                means: a.get("means").to_owned(),
                to: code(a.get("state"))?,
            };
            w.act(a.get("who"), Content::NoteDelivery(Box::new(note))).map(|_| ())
        }),
    ]
}

/// Reads `English`, `English, French and Russian`, `all languages`.
pub fn languages(text: &str) -> Result<Vec<Lang>, String> {
    if text == "all languages" {
        return Ok(Lang::ALL.to_vec());
    }
    let named = |name: &str| match name {
        "Arabic" => Ok(Lang::Ar),
        "Chinese" => Ok(Lang::Zh),
        "English" => Ok(Lang::En),
        "French" => Ok(Lang::Fr),
        "Russian" => Ok(Lang::Ru),
        "Spanish" => Ok(Lang::Es),
        "no language" => Err(String::new()),
        other => Err(format!("{other:?} is no language of the pages")),
    };
    let names = text.split(", ").flat_map(|part| part.split(" and "));
    names.map(named).filter(|lang| *lang != Err(String::new())).collect()
}

fn only(languages: Vec<Lang>) -> Result<Lang, String> {
    languages.first().copied().filter(|_| languages.len() == 1).ok_or_else(|| "one language is meant".to_owned())
}

fn files(world: &mut World, text: &str) -> Result<ByLang<DocumentFile>, String> {
    let mut file = |(n, lang): (usize, Lang)| {
        let status = if n == 0 { LanguageStatus::Original } else { LanguageStatus::Official };
        let file = Some(world.keep(format!("file in {}", lang.tag()).into_bytes()));
        (lang, DocumentFile { file, status })
    };
    Ok(languages(text)?.into_iter().enumerate().map(&mut file).collect())
}

fn series(_: &World, args: &Args) -> Result<SymbolBy, String> {
    let (series, year) = args.get("series").split_once(" of ").ok_or("of which year?")?;
    let series: Series = serde_json::from_value(series.into()).map_err(|e| e.to_string())?;
    Ok(SymbolBy::Series { series, year: year.parse().map_err(|_| "of which year?")? })
}

fn register(world: &mut World, args: &Args, symbol: SymbolBy, change: impl FnOnce(&mut RegisterDocument)) -> Told {
    let mut document = RegisterDocument {
        adopted: None,
        aliases: Vec::new(),
        audience: Audience::Public,
        element: None,
        issued: None,
        languages: ByLang::default(),
        release: None,
        source: None,
        symbol,
        title: Concealable::Shown(names("A document")),
    };
    change(&mut document);
    world.make(args.get("who"), Content::RegisterDocument(Box::new(document)), "document")
}

fn add_file(world: &mut World, args: &Args, status: LanguageStatus) -> Told {
    let language = only(languages(args.get("language"))?)?;
    let version = DocumentFile { file: None, status };
    let add = AddDocumentLanguage { document: world.thing(args.get("document"))?, language, version };
    world.act(args.get("who"), Content::AddDocumentLanguage(Box::new(add))).map(|_| ())
}

const PLAIN: &str = "= Draft report\n\n# A. Overview\n\nThe group met.\n\nThe group recalled its mandate.\n\nThe group \
                     will meet again.";

fn offers(world: &mut World, text: &Text, languages: &[Lang]) -> Offers {
    let mut offer = |(n, lang): (usize, &Lang)| {
        let blob = world.keep(Text { lang: *lang, ..text.clone() }.bytes());
        let status = if n == 0 { LanguageStatus::Original } else { LanguageStatus::Official };
        (*lang, TextOffer { blob, status })
    };
    languages.iter().enumerate().map(&mut offer).collect()
}

/// Makes the version in one language lack its last paragraph.
fn shorten(world: &mut World, offers: &mut Offers, lang: Lang) -> Told {
    let offer = offers.get_mut(&lang).ok_or("it is not offered in that language")?;
    let bytes = world.texts.get(&offer.blob).cloned().ok_or("its text is gone")?;
    let mut text = Text::parse(&bytes).map_err(|fault| format!("{fault:?}"))?;
    text.paragraphs.pop();
    offer.blob = world.keep(text.bytes());
    Ok(())
}

fn table(
    world: &mut World,
    args: &Args,
    in_languages: &str,
    change: impl FnOnce(&mut TableDraft, &mut World) -> Told,
) -> Told {
    let languages = languages(in_languages)?;
    let plain = if args.block.is_empty() { PLAIN.to_owned() } else { args.text() };
    let id = world.next_id();
    let text = Text::from_plain(Lang::En, id, &plain);
    let languages = offers(world, &text, &languages);
    let title = names("Draft report");
    let mut draft = TableDraft { document: None, element: None, languages, method: Method::Chair, title };
    change(&mut draft, world)?;
    if world.act_named(id, args.get("who"), Content::TableDraft(Box::new(draft)))? {
        world.call("draft", id);
    }
    Ok(())
}

/// Returns the draft that a sentence names.
pub fn held<'a>(world: &'a World, args: &Args) -> Result<&'a Draft, String> {
    let id = world.thing(args.get("draft"))?;
    world.p.state.drafts.get(&id).ok_or_else(|| "there is no such draft".to_owned())
}

/// Reads the lines below: `3: words` are new words for paragraph 3 as it stood, `3` is that paragraph unchanged, `new:
/// words` is a new paragraph, and `of proposal 2: words` one that a proposal brought.
pub fn revised(world: &World, id: Id, draft: &Draft, lines: &[String]) -> Result<Text, String> {
    let before = original(world, draft.latest())?;
    let mut paragraphs = Vec::new();
    for (line, ordinal) in lines.iter().zip(1..) {
        let (mark, words) = line.split_once(": ").unwrap_or((line, ""));
        let brought = mark.strip_prefix("of ").map(|name| world.thing(name)).transpose()?;
        let paragraph = if let Some(act) = brought.or((mark == "new").then_some(id)) {
            let ordinal = if brought.is_some() { 1 } else { ordinal };
            Paragraph::new(ParagraphId { act, ordinal }, ParagraphKind::Paragraph, words)
        } else {
            let n: usize = mark.trim().parse().map_err(|_| format!("{mark:?} is no paragraph"))?;
            let kept = before.paragraphs.get(n.wrapping_sub(1)).ok_or("it had fewer paragraphs")?.clone();
            if words.is_empty() { kept } else { Paragraph { text: words.to_owned(), ..kept } }
        };
        paragraphs.push(paragraph);
    }
    Ok(Text { lang: before.lang, paragraphs, v: 1 })
}

fn revise(world: &mut World, args: &Args, in_languages: &str, document: Option<Id>) -> Told {
    revise_by(world, args, in_languages, document, None)
}

fn revise_by(world: &mut World, args: &Args, in_languages: &str, document: Option<Id>, method: Option<Method>) -> Told {
    let id = world.next_id();
    let draft = world.thing(args.get("draft"))?;
    let text = match world.p.state.drafts.get(&draft) {
        Some(held) => {
            let unchanged: Vec<String> = (1..=held.latest().nodes.len()).map(|n| n.to_string()).collect();
            let lines = if args.block.is_empty() { &unchanged } else { &args.block };
            revised(world, id, held, lines)?
        }
        None => Text::from_plain(Lang::En, id, PLAIN),
    };
    let languages = offers(world, &text, &languages(in_languages)?);
    let revision = IssueRevision { document, draft, languages, method };
    world.act_named(id, args.get("who"), Content::IssueRevision(Box::new(revision))).map(|_| ())
}

/// Returns a draft in English as the lines below edit it.
pub fn edited(world: &mut World, args: &Args, id: Id) -> Result<Offers, String> {
    let Some(held) = world.p.state.drafts.get(&world.thing(args.get("draft"))?) else {
        let text = Text::from_plain(Lang::En, id, PLAIN);
        return Ok(offers(world, &text, &[Lang::En]));
    };
    let unchanged: Vec<String> = (1..=held.latest().nodes.len()).map(|n| n.to_string()).collect();
    let lines = if args.block.is_empty() { &unchanged } else { &args.block };
    let text = revised(world, id, held, lines)?;
    Ok(offers(world, &text, &[Lang::En]))
}

/// Issues a revision whose last paragraph is the last one of another draft.
fn borrow(world: &mut World, args: &Args) -> Told {
    let other = world.p.state.drafts.get(&world.thing(args.get("other"))?).ok_or("there is no such draft")?;
    let mut text = original(world, other.latest())?;
    text.paragraphs.drain(..text.paragraphs.len() - 1);
    let languages = offers(world, &text, &[text.lang]);
    let revision = IssueRevision { document: None, draft: world.thing(args.get("draft"))?, languages, method: None };
    world.act(args.get("who"), Content::IssueRevision(Box::new(revision))).map(|_| ())
}

fn adopt(world: &mut World, args: &Args) -> Told {
    let version = held(world, args)?.latest().hash;
    let decision = EnterRoomDecision {
        element: None,
        happened: world.clock.now(),
        meeting: None,
        question: None,
        reason: "The room adopted the draft".to_owned(),
        subject: Subject::Text { version, part: Vec::new() },
    };
    world.act(args.get("who"), Content::EnterRoomDecision(Box::new(decision))).map(|_| ())
}

fn original(world: &World, version: &Version) -> Result<Text, String> {
    let blob = version.languages.get(&version.original).ok_or("its original is gone")?.blob;
    Text::parse(world.texts.get(&blob).ok_or("its text is gone")?).map_err(|fault| format!("{fault:?}"))
}

fn adding(world: &mut World, args: &Args, back: usize) -> Result<AddLanguageVersion, String> {
    let draft = held(world, args)?.clone();
    let version = if back == 0 { draft.latest() } else { &draft.versions[0] };
    let text = original(world, version)?;
    let mut languages = offers(world, &text, &languages(args.get("languages"))?);
    languages.values_mut().for_each(|offer| offer.status = LanguageStatus::Official);
    Ok(AddLanguageVersion { languages, version: version.hash })
}

fn add_version(world: &mut World, args: &Args, short: bool, back: usize) -> Told {
    let mut add = adding(world, args, back)?;
    if short {
        for lang in add.languages.keys().copied().collect::<Vec<_>>() {
            shorten(world, &mut add.languages, lang)?;
        }
    }
    world.act(args.get("who"), Content::AddLanguageVersion(Box::new(add))).map(|_| ())
}

fn circulate(world: &mut World, args: &Args, in_languages: &str, change: impl FnOnce(&mut CirculateLetter)) -> Told {
    let mut letter = CirculateLetter {
        attachments: Vec::new(),
        audience: Audience::States,
        date: nemcon_negotiation::Date(world.clock.date()),
        languages: files(world, in_languages)?,
        subject: Concealable::Shown(names("A letter")),
        to: Vec::new(),
    };
    change(&mut letter);
    world.make(args.get("who"), Content::CirculateLetter(Box::new(letter)), "letter")
}

fn receive(world: &mut World, args: &Args, from: Code, change: impl FnOnce(&mut ReceiveLetter)) -> Told {
    let mut letter = ReceiveLetter {
        attachments: Vec::new(),
        audience: Audience::Addressees,
        date: nemcon_negotiation::Date(world.clock.date()),
        from,
        languages: files(world, "English")?,
        subject: Concealable::Shown(names("A letter")),
    };
    change(&mut letter);
    world.make(args.get("who"), Content::ReceiveLetter(Box::new(letter)), "letter")
}

/// These paragraphs and no others.
fn agreed_in_part(world: &mut World, args: &Args) -> Told {
    let draft = thing(world, args, "draft", "d")?;
    let found: std::collections::BTreeSet<_> = world.p.state.adopted_in_part(&draft).into_keys().collect();
    let wanted = numbered(world, args)?.into_iter().collect();
    if found == wanted { Ok(()) } else { Err(format!("what is agreed in part is {found:?}")) }
}
