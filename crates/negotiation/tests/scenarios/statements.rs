//! Sentences about statements that delegations hand in, and checks of who may read them.

use nemcon_negotiation::acts::statements::correct_statement::CorrectStatement;
use nemcon_negotiation::acts::statements::hand_in_as_delivered::HandInAsDelivered;
use nemcon_negotiation::acts::statements::hand_in_statement::HandInStatement;
use nemcon_negotiation::acts::statements::set_release::SetRelease;
use nemcon_negotiation::acts::statements::take_back_statement::TakeBackStatement;
use nemcon_negotiation::rulebook::EntityKind;
use nemcon_negotiation::state::{DocumentFile, HandedIn, Mode, Release, Speech};
use nemcon_negotiation::text::LanguageStatus;
use nemcon_negotiation::{ByLang, Code, Content, Hash, Id, Instant, Lang, Seat};

use crate::decision::{number, thing};
use crate::founding::word;
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::World;

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} hands in a statement for inscription {n}, for everybody {when}", |w, a| hands_in(w, a, |_| {})),
        tells("{who} hands in a statement for inscription {n}, for interpreters and for everybody {when}", |w, a| {
            hands_in(w, a, |body| body.interpreters = true)
        }),
        tells("{who} hands in a statement without words for inscription {n}", |w, a| {
            hands_in(w, a, |body| body.languages = ByLang::default())
        }),
        tells("{who} hands in a statement with two originals for inscription {n}", |w, a| {
            hands_in(w, a, |body| body.languages = texts(&[(Lang::En, "Original"), (Lang::Fr, "Original")]))
        }),
        tells("{who} hands in an official statement for inscription {n}", |w, a| {
            hands_in(w, a, |body| body.languages = texts(&[(Lang::En, "Official")]))
        }),
        tells("{who} hands in a written statement, for everybody {when}", |w, a| writes(w, a, None)),
        tells("{who} hands in a written statement for {meeting}, for everybody {when}", |w, a| {
            let meeting = w.thing(a.get("meeting"))?;
            writes(w, a, Some(meeting))
        }),
        tells("{who} corrects statement {s}", |w, a| {
            let statement = thing(w, a, "statement", "s")?;
            let (languages, title) =
                (texts(&[(Lang::En, "Original"), (Lang::Es, "Unofficial")]), Some("Corrected".to_owned()));
            act(w, a, Content::CorrectStatement(Box::new(CorrectStatement { languages, statement, title })))
        }),
        tells("{who} hands in statement {s} as delivered", |w, a| {
            let (languages, statement) = (texts(&[(Lang::En, "Original")]), thing(w, a, "statement", "s")?);
            act(w, a, Content::HandInAsDelivered(Box::new(HandInAsDelivered { languages, statement })))
        }),
        tells("{who} sets statement {s} for everybody {when}", |w, a| sets(w, a, false)),
        tells("{who} sets statement {s} for interpreters and for everybody {when}", |w, a| sets(w, a, true)),
        tells("{who} takes statement {s} back", |w, a| {
            let statement = thing(w, a, "statement", "s")?;
            act(w, a, Content::TakeBackStatement(Box::new(TakeBackStatement { statement })))
        }),
        checks("{seat} may read statement {s}", |w, a| sees(w, a, Some(true))),
        checks("{seat} sees that statement {s} was taken back", |w, a| sees(w, a, Some(false))),
        checks("{seat} knows nothing of statement {s}", |w, a| sees(w, a, None)),
        checks("statement {s} has {n} texts, and {g} are gone", |w, a| {
            let held = held(w, a)?;
            let found = (held.files().count() as u64, held.gone.len() as u64);
            if found == (number(a.get("n"))?, number(a.get("g"))?) { Ok(()) } else { Err(format!("{found:?}")) }
        }),
    ]
}

fn act(world: &mut World, args: &Args, content: Content) -> Told {
    world.act(args.get("who"), content).map(|_| ())
}

/// Texts whose files are named by a count, so that each is another.
fn texts(of: &[(Lang, &str)]) -> ByLang<DocumentFile> {
    use std::sync::atomic::{AtomicU64, Ordering};
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let one = |(lang, status): &(Lang, &str)| {
        let n = COUNT.fetch_add(1, Ordering::Relaxed);
        let status = match *status {
            "Original" => LanguageStatus::Original,
            "Official" => LanguageStatus::Official,
            _ => LanguageStatus::Unofficial,
        };
        (*lang, DocumentFile { file: Some(Hash::of(&n.to_be_bytes())), status })
    };
    of.iter().map(one).collect()
}

fn body(release: Release) -> HandInStatement {
    HandInStatement {
        check: true,
        interpreters: false,
        item: None,
        languages: texts(&[(Lang::En, "Original"), (Lang::Fr, "Unofficial")]),
        meeting: None,
        release,
        slot: None,
        title: Some("Remarks".to_owned()),
    }
}

fn when(args: &Args) -> Result<Release, String> {
    word(&args.get("when").replace(' ', "_"))
}

fn hands_in(world: &mut World, args: &Args, fill: fn(&mut HandInStatement)) -> Told {
    let release = if args.has("when") { when(args)? } else { Release::Delivered };
    let mut body = HandInStatement { slot: Some(thing(world, args, "inscription", "n")?), ..body(release) };
    fill(&mut body);
    world.make(args.get("who"), Content::HandInStatement(Box::new(body)), "statement")
}

fn writes(world: &mut World, args: &Args, meeting: Option<Id>) -> Told {
    let body = HandInStatement { meeting, ..body(when(args)?) };
    world.make(args.get("who"), Content::HandInStatement(Box::new(body)), "statement")
}

fn sets(world: &mut World, args: &Args, interpreters: bool) -> Told {
    let set = SetRelease { interpreters, release: when(args)?, statement: thing(world, args, "statement", "s")? };
    act(world, args, Content::SetRelease(Box::new(set)))
}

fn held<'a>(world: &'a World, args: &Args) -> Result<&'a HandedIn, String> {
    let id = thing(world, args, "statement", "s")?;
    world.p.confidences.handed_in.get(&id).ok_or_else(|| "there is no such statement".to_owned())
}

fn sees(world: &mut World, args: &Args, wanted: Option<bool>) -> Told {
    let id = thing(world, args, "statement", "s")?;
    let files: Vec<Hash> = held(world, args)?.files().chain(held(world, args)?.gone.iter().copied()).collect();
    world.seats(args.get("seat"))?.iter().try_for_each(|seat| {
        let seen = world.p.seen_by(seat, world.clock.now());
        let found = seen.statement_handed_in(&id).map(|held| held.taken_back.is_none());
        let reads = files.iter().any(|file| seen.is_of_a_statement(file));
        let listed = seen.handed_in().iter().any(|(own, _)| **own == id);
        if found == wanted && reads == (wanted == Some(true)) && listed == wanted.is_some() {
            Ok(())
        } else {
            Err(format!("known: {found:?}, read: {reads}, listed: {listed}"))
        }
    })
}

impl World {
    /// Checks that a seat sees of statements its own, what interpreters have, and what this page's own reckoning says is released.
    pub fn sees_no_more_of_statements(&self, seat: &Seat) -> Told {
        let (seen, by) = (self.p.seen_by(seat, self.clock.now()), seat.delegation());
        let kind = |code: &Code| self.p.state.group.as_deref().and_then(|group| group.kind_of(code));
        let interprets = by.and_then(kind) == Some(EntityKind::Interpreter);
        // The public is told of no informal segment, unless the delegation has said so since.
        let open = |meeting: &Id, speech: &Speech, since: Instant| {
            let segments = self.p.state.meetings.get(meeting).map(|held| held.segments.iter().rev());
            let mode = segments.and_then(|mut all| all.find(|segment| segment.since <= speech.since));
            *seat != Seat::Public
                || mode.is_some_and(|segment| segment.mode == Mode::Formal)
                || speech.ended.is_some_and(|ended| since >= ended)
        };
        let spoken = |slot: &Id, since: Instant| {
            let all = self.p.state.speeches.iter().flat_map(|(meeting, all)| all.iter().map(move |one| (meeting, one)));
            let of = |speech: &Speech| speech.request == *slot && speech.ended.is_some();
            all.into_iter().any(|(meeting, speech)| of(speech) && open(meeting, speech, since))
        };
        let may = |held: &HandedIn| {
            let own = by == Some(&held.by);
            let beforehand = interprets && held.interpreters && held.taken_back.is_none();
            let out = match held.release {
                Release::Now => true,
                Release::Never => false,
                Release::EndOfMeeting if held.slot.is_none() => true,
                _ => held.slot.as_ref().is_some_and(|slot| spoken(slot, held.release_since)),
            };
            own || beforehand || out
        };
        let holds = seen.handed_in().iter().all(|(_, held)| may(held));
        if holds { Ok(()) } else { Err(format!("{seat:?} sees more than it may of statements")) }
    }
}
