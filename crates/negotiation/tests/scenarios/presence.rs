//! Sentences about interpretation, links to meetings from afar and the quorum.

use nemcon_negotiation::acts::calendar::arrange_interpretation::ArrangeInterpretation;
use nemcon_negotiation::acts::calendar::give_link::GiveLink;
use nemcon_negotiation::acts::floor::challenge_quorum::ChallengeQuorum;
use nemcon_negotiation::acts::floor::count_quorum::CountQuorum;
use nemcon_negotiation::acts::floor::declare_quorum::DeclareQuorum;
use nemcon_negotiation::state::Mode;
use nemcon_negotiation::{Content, Lang, ZonedTime};

use crate::clock;
use crate::founding::word;
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::World;

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} arranges interpretation of {meeting} into {languages} until {time}", |w, a| {
            let until = clock::zoned(w.clock.read(a.get("time"))?)?;
            interprets(w, a, None, until)
        }),
        tells("{who} arranges interpretation of {meeting} in {mode} mode into {languages} until {time}", |w, a| {
            let until = clock::zoned(w.clock.read(a.get("time"))?)?;
            interprets(w, a, Some(word(a.get("mode"))?), until)
        }),
        tells("{who} arranges interpretation of {meeting} into {languages} until {time} of another day", |w, a| {
            let until = clock::zoned(w.clock.read(a.get("time"))?)?;
            interprets(w, a, None, ZonedTime { at: until.at.plus_hours(24), ..until })
        }),
        checks("{meeting} is interpreted into {languages} until {time}", |w, a| {
            let (meeting, until) = (w.thing(a.get("meeting"))?, w.instant(a.get("time"))?);
            let held = w.p.state.interpretation_now(&meeting).ok_or("it is not")?;
            let fits = held.languages == languages(a)? && held.until.at == until;
            if fits { Ok(()) } else { Err(format!("it is {held:?}")) }
        }),
        tells("{who} gives the link to {meeting}: {link}", |w, a| gives(w, a, false)),
        tells("{who} gives the link to {meeting}, for stakeholders too: {link}", |w, a| gives(w, a, true)),
        checks("for {seat}, the link to {meeting} is known", |w, a| knows(w, a, true)),
        checks("for {seat}, the link to {meeting} is not known", |w, a| knows(w, a, false)),
        tells("{who} challenges the quorum in {meeting}", |w, a| {
            let meeting = w.thing(a.get("meeting"))?;
            w.act(a.get("who"), Content::ChallengeQuorum(Box::new(ChallengeQuorum { meeting }))).map(|_| ())
        }),
        tells("{who} counts {n} Members present in {meeting}", |w, a| {
            let present = a.get("n").parse().map_err(|_| "that is no number".to_owned())?;
            let count = CountQuorum { afar: None, meeting: w.thing(a.get("meeting"))?, present };
            w.act(a.get("who"), Content::CountQuorum(Box::new(count))).map(|_| ())
        }),
        tells("{who} declares that there is a quorum in {meeting}", |w, a| declares(w, a, true)),
        tells("{who} declares that there is no quorum in {meeting}", |w, a| declares(w, a, false)),
        checks("for {seat}, {n} Members were counted present in {meeting}", |w, a| {
            counted(w, a, Some(a.get("n").parse().map_err(|_| "that is no number".to_owned())?))
        }),
        checks("for {seat}, it is not known how many were counted present in {meeting}", |w, a| counted(w, a, None)),
    ]
}

fn languages(args: &Args) -> Result<Vec<Lang>, String> {
    args.get("languages").split(", ").map(word).collect()
}

fn interprets(world: &mut World, args: &Args, mode: Option<Mode>, until: ZonedTime) -> Told {
    let (languages, meeting) = (languages(args)?, world.thing(args.get("meeting"))?);
    let arrange = ArrangeInterpretation { languages, meeting, mode, until };
    world.act(args.get("who"), Content::ArrangeInterpretation(Box::new(arrange))).map(|_| ())
}

fn gives(world: &mut World, args: &Args, stakeholders: bool) -> Told {
    let (link, meeting) = (args.get("link").to_owned(), world.thing(args.get("meeting"))?);
    world.act(args.get("who"), Content::GiveLink(Box::new(GiveLink { link, meeting, stakeholders }))).map(|_| ())
}

fn knows(world: &mut World, args: &Args, wanted: bool) -> Told {
    let (meeting, at) = (world.thing(args.get("meeting"))?, world.clock.now());
    world.seats(args.get("seat"))?.iter().try_for_each(|seat| {
        let known = world.p.seen_by(seat, at).link(&meeting).is_some();
        if known == wanted { Ok(()) } else { Err(format!("for {seat:?} it is {known}")) }
    })
}

fn declares(world: &mut World, args: &Args, there: bool) -> Told {
    let declare = DeclareQuorum { meeting: world.thing(args.get("meeting"))?, there };
    world.act(args.get("who"), Content::DeclareQuorum(Box::new(declare))).map(|_| ())
}

fn counted(world: &mut World, args: &Args, wanted: Option<u32>) -> Told {
    let (meeting, at) = (world.thing(args.get("meeting"))?, world.clock.now());
    world.seats(args.get("seat"))?.iter().try_for_each(|seat| {
        let known = world.p.seen_by(seat, at).quorum_count(&meeting).map(|held| held.present);
        if known == wanted { Ok(()) } else { Err(format!("for {seat:?} it is {known:?}")) }
    })
}
