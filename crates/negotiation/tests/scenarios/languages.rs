//! Sentences about language versions that are expected or differ, and about a text edited after its adoption.

use nemcon_negotiation::acts::texts::answer_discrepancy::AnswerDiscrepancy;
use nemcon_negotiation::acts::texts::edit_after_adoption::{EditAfterAdoption, adopted};
use nemcon_negotiation::acts::texts::expect_language::ExpectLanguage;
use nemcon_negotiation::acts::texts::report_discrepancy::ReportDiscrepancy;
use nemcon_negotiation::seen::{LanguageStanding, Seat};
use nemcon_negotiation::state::{DiscrepantText, Remedy};
use nemcon_negotiation::{Content, Date, Id, ParagraphId};

use crate::decision::thing;
use crate::put::{latest, paragraph};
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::texts::{edited, languages};
use crate::world::World;

/// Returns the sentences of this file.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} expects {language} of {thing} on {date}", |w, a| {
            let language = languages(a.get("language"))?[0];
            let expect = ExpectLanguage { date: date(w, a.get("date"))?, language, of: w.thing(a.get("thing"))? };
            w.act(a.get("who"), Content::ExpectLanguage(Box::new(expect))).map(|_| ())
        }),
        tells("{who} reports that paragraph {n} of draft {d} differs in {languages}", |w, a| {
            let name = format!("draft {}", a.get("d"));
            let known = w.p.state.drafts.contains_key(&w.thing(&name)?);
            let nothing = ParagraphId { act: Id([0x99; 16]), ordinal: 1 };
            let paragraph = if known { paragraph(w, &name, a.get("n"))? } else { nothing };
            let version = latest(w, &name)?;
            report(w, a, DiscrepantText::Version { paragraph, version }, "The numbers differ.")
        }),
        tells("{who} reports that document {x} differs at {place} in {languages}", |w, a| {
            let (document, place) = (thing(w, a, "document", "x")?, a.get("place").to_owned());
            report(w, a, DiscrepantText::Document { document, place }, "The numbers differ.")
        }),
        tells("{who} reports without words that document {x} differs at {place} in {languages}", |w, a| {
            let (document, place) = (thing(w, a, "document", "x")?, a.get("place").to_owned());
            report(w, a, DiscrepantText::Document { document, place }, "")
        }),
        tells("{who} answers discrepancy {x} by {document}", |w, a| {
            let document = w.thing(a.get("document"))?;
            answer(w, a, Remedy::Corrigendum { document })
        }),
        tells("{who} answers discrepancy {x}: the next version puts it right", |w, a| {
            answer(w, a, Remedy::NextVersion {})
        }),
        tells("{who} answers discrepancy {x}: the versions agree", |w, a| answer(w, a, Remedy::None {})),
        tells("{who} edits {draft} after its adoption", |w, a| edit(w, a, "Citations and spelling.")),
        tells("{who} edits {draft} after its adoption without a note", |w, a| edit(w, a, " ")),
        checks("{language} of {thing} is {standing} for {seat}", language_is),
        checks("discrepancy {x} is answered", |w, a| is_answered(w, a, true)),
        checks("discrepancy {x} is not answered", |w, a| is_answered(w, a, false)),
        checks("{draft} is edited", |w, a| {
            let held = w.p.state.drafts.get(&w.thing(a.get("draft"))?).ok_or("there is no such draft")?;
            if held.edited().is_some() { Ok(()) } else { Err("it is not".to_owned()) }
        }),
        checks("the adopted version of {draft} is version {n}", |w, a| {
            let held = w.p.state.drafts.get(&w.thing(a.get("draft"))?).ok_or("there is no such draft")?;
            let adopted = adopted(&w.p.state, held).ok_or("it is not adopted")?;
            let place = held.versions.iter().position(|version| version.hash == adopted.hash).ok_or("it is gone")? + 1;
            if place.to_string() == a.get("n") { Ok(()) } else { Err(format!("it is version {place}")) }
        }),
    ]
}

fn date(world: &World, text: &str) -> Result<Date, String> {
    let at = world.clock.read(&format!("{text}, 12:00"))?;
    Ok(Date(at.date()))
}

fn report(world: &mut World, args: &Args, of: DiscrepantText, words: &str) -> Told {
    let languages = languages(args.get("languages"))?;
    let report = ReportDiscrepancy { languages, of, words: words.to_owned() };
    world.make(args.get("who"), Content::ReportDiscrepancy(Box::new(report)), "discrepancy")
}

fn answer(world: &mut World, args: &Args, remedy: Remedy) -> Told {
    let discrepancy = thing(world, args, "discrepancy", "x")?;
    let answer = AnswerDiscrepancy { discrepancy, remedy, words: "The secretariat thanks the delegation.".to_owned() };
    world.act(args.get("who"), Content::AnswerDiscrepancy(Box::new(answer))).map(|_| ())
}

fn edit(world: &mut World, args: &Args, note: &str) -> Told {
    let draft = world.thing(args.get("draft"))?;
    let id = world.next_id();
    let languages = edited(world, args, id)?;
    let edit = EditAfterAdoption { draft, languages, note: note.to_owned() };
    world.act_named(id, args.get("who"), Content::EditAfterAdoption(Box::new(edit))).map(|_| ())
}

fn language_is(world: &mut World, args: &Args) -> Told {
    let (id, lang) = (world.thing(args.get("thing"))?, languages(args.get("language"))?[0]);
    let seats: Vec<Seat> = world.seats(args.get("seat"))?;
    for seat in &seats {
        let standing = world.p.seen_by(seat, world.clock.now()).languages_of(&id).get(&lang).copied();
        let found = match standing {
            None => "unknown",
            Some(LanguageStanding::There(_)) => "there",
            Some(LanguageStanding::Stale(_)) => "stale",
            Some(LanguageStanding::Expected(_)) => "expected",
            Some(LanguageStanding::Missing) => "missing",
        };
        if found != args.get("standing") {
            return Err(format!("for {seat:?} it is {found}"));
        }
    }
    Ok(())
}

fn is_answered(world: &World, args: &Args, wanted: bool) -> Told {
    let held = world.p.state.discrepancies.get(&thing(world, args, "discrepancy", "x")?).ok_or("there is none")?;
    if held.answered.is_some() == wanted { Ok(()) } else { Err("it is otherwise".to_owned()) }
}
