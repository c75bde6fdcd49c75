//! Sentences about proposals, what is said of them and what becomes of them.

use nemcon_negotiation::acts::proposals::agree_ad_ref::AgreeAdRef;
use nemcon_negotiation::acts::proposals::dispose::Dispose;
use nemcon_negotiation::acts::proposals::join_proposal::JoinProposal;
use nemcon_negotiation::acts::proposals::leave_proposal::LeaveProposal;
use nemcon_negotiation::acts::proposals::link_paragraphs::LinkParagraphs;
use nemcon_negotiation::acts::proposals::open_dispositions::OpenDispositions;
use nemcon_negotiation::acts::proposals::reopen_paragraph::ReopenParagraph;
use nemcon_negotiation::acts::proposals::set_deadline_for_proposals::SetDeadlineForProposals;
use nemcon_negotiation::acts::proposals::speak_on::SpeakOn;
use nemcon_negotiation::acts::proposals::undo_disposition::UndoDisposition;
use nemcon_negotiation::acts::proposals::unlink_paragraphs::UnlinkParagraphs;
use nemcon_negotiation::acts::proposals::widen_proposal::WidenProposal;
use nemcon_negotiation::acts::proposals::withdraw_proposal::WithdrawProposal;
use nemcon_negotiation::acts::proposals::withdraw_statement::WithdrawStatement;
use nemcon_negotiation::state::{Disposal, How, Level, Proposal, SpokenOn, To};
use nemcon_negotiation::text::Verb;
use nemcon_negotiation::{Code, Content, Hash, Id, ParagraphId};

use crate::calendar::zoned;
use crate::decision::thing;
use crate::founding::word;
use crate::operations::{hand_over, propose};
use crate::put::{latest, numbered, paragraph};
use crate::sentence::{Args, Sentence, Told, tells};
use crate::texts::languages;
use crate::world::{World, code};

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    [tabling(), sponsors(), speaking(), paragraphs(), disposing()].concat()
}

fn tabling() -> Vec<Sentence> {
    vec![
        tells("{who} proposes on {thing} to {to}", |w, a| propose(w, a, |_, _, _| Ok(()))),
        tells("{who} proposes on {thing} to {to}, sponsored by {states}", |w, a| {
            propose(w, a, |p, a, _| {
                p.sponsors = states(a)?;
                Ok(())
            })
        }),
        tells("{who} proposes on {thing} to {to}, for {states} too", |w, a| {
            propose(w, a, |p, a, _| {
                p.for_states = states(a)?;
                Ok(())
            })
        }),
        tells("{who} proposes on {thing} to {to}, under the element {element}", |w, a| {
            propose(w, a, |p, a, _| {
                p.element = Some(code(a.get("element"))?);
                Ok(())
            })
        }),
        tells("{who} proposes on {thing} to {to}, giving no word of its title", |w, a| {
            propose(w, a, |p, _, _| {
                p.title = Some(" ".to_owned());
                Ok(())
            })
        }),
        tells("{who} proposes on {thing} to {to}, in {language}", |w, a| {
            propose(w, a, |p, a, _| {
                p.lang = languages(a.get("language"))?[0];
                Ok(())
            })
        }),
        tells("{who} proposes on {thing} to {to}, as the first version had it", |w, a| {
            propose(w, a, |p, _, w| {
                p.version = w.p.state.drafts.get(&p.draft).ok_or("there is no such draft")?.versions[0].hash;
                Ok(())
            })
        }),
        tells("{who} proposes on {thing} to {to}, as if it were on {draft}", |w, a| {
            propose(w, a, |p, a, w| {
                p.draft = w.thing(a.get("draft"))?;
                p.version = latest(w, a.get("draft"))?;
                Ok(())
            })
        }),
        tells("{who} enters that {state} handed over at {when} a proposal on {thing} to {to}", hand_over),
        tells("{who} sets the deadline for proposals on draft {d} to {when}", |w, a| deadline(w, a, Level::Proposals)),
        tells("{who} sets the deadline for proposals on proposals on draft {d} to {when}", |w, a| {
            deadline(w, a, Level::ProposalsToProposals)
        }),
        tells("{who} widens proposal {p} to {to}", |w, a| widen(w, a, |_| ())),
        tells("{who} widens proposal {p} to {to}, with another reason", |w, a| {
            widen(w, a, |whole| whole.reason = Some("Another".to_owned()))
        }),
        tells("{who} withdraws proposal {p}", |w, a| withdraw(w, a, None)),
        tells("{who} withdraws proposal {p}, telling {to}", |w, a| withdraw(w, a, Some(to(a)?))),
    ]
}

fn sponsors() -> Vec<Sentence> {
    vec![
        tells("{who} joins proposal {p}", |w, a| join(w, a, None)),
        tells("{who} joins proposal {p}, telling {to}", |w, a| join(w, a, Some(to(a)?))),
        tells("{who} leaves proposal {p}", |w, a| leave(w, a, None)),
        tells("{who} leaves proposal {p}, telling {to}", |w, a| leave(w, a, Some(to(a)?))),
    ]
}

fn speaking() -> Vec<Sentence> {
    vec![
        tells("{who} says to {to} of proposal {p}: {verb}", |w, a| {
            let proposal = thing(w, a, "proposal", "p")?;
            speak(w, a, SpokenOn::Proposal { proposal }, Vec::new())
        }),
        tells("{who} says to {to} of paragraph {n} of draft {d}: {verb}", |w, a| {
            let on = spoken_on(w, a)?;
            speak(w, a, on, Vec::new())
        }),
        tells("{who} says to {to} of paragraph {n} of draft {d}, for {states} too: {verb}", |w, a| {
            let on = spoken_on(w, a)?;
            speak(w, a, on, states(a)?)
        }),
        tells("{who} withdraws statement {s}", |w, a| withdraw_statement(w, a, None)),
        tells("{who} withdraws statement {s}, telling {to}", |w, a| withdraw_statement(w, a, Some(to(a)?))),
    ]
}

fn paragraphs() -> Vec<Sentence> {
    vec![
        tells("{who} agrees ad referendum on {numbers} of draft {d}, to {to}", |w, a| {
            let version = latest(w, &format!("draft {}", a.get("d")))?;
            agree(w, a, version)
        }),
        tells("{who} agrees ad referendum on {numbers} of draft {d}, to {to}, as the first version had it", |w, a| {
            let version =
                w.p.state.drafts.get(&thing(w, a, "draft", "d")?).ok_or("there is no such draft")?.versions[0].hash;
            agree(w, a, version)
        }),
        tells("{who} reopens paragraph {n} of draft {d}, to {to}", reopen),
        tells("{who} links {numbers} of draft {d}, to {to}", |w, a| {
            let link = LinkParagraphs {
                draft: thing(w, a, "draft", "d")?,
                paragraphs: numbered(w, a)?,
                to: to(a)?,
                words: Some("One deal".to_owned()),
            };
            w.make(a.get("who"), Content::LinkParagraphs(Box::new(link)), "link")
        }),
        tells("{who} takes away link {l}", |w, a| unlink(w, a, None)),
        tells("{who} takes away link {l}, telling {to}", |w, a| unlink(w, a, Some(to(a)?))),
    ]
}

fn disposing() -> Vec<Sentence> {
    vec![
        tells("{who} disposes of proposals on draft {d}, telling {to}", dispose),
        tells("{who} undoes what was done with proposal {p}", |w, a| undo(w, a, None)),
        tells("{who} undoes what was done with proposal {p}, telling {to}", |w, a| undo(w, a, Some(to(a)?))),
        tells("{who} opens the dispositions on draft {d} to {to}", |w, a| open(w, a, |_| ())),
        tells("{who} opens the dispositions on draft {d} to {to}, save the last", |w, a| {
            open(w, a, |act| {
                act.table.pop();
            })
        }),
    ]
}

/// Reads `the Chair`, `all States`, `everyone`.
pub fn to(args: &Args) -> Result<To, String> {
    match args.get("to") {
        "the Chair" => Ok(To::Chair),
        "all States" => Ok(To::States),
        "everyone" => Ok(To::Public),
        other => Err(format!("nothing is told to {other:?}: it is told to the Chair, all States or everyone")),
    }
}

fn states(args: &Args) -> Result<Vec<Code>, String> {
    args.get("states").replace(" and ", ", ").split(", ").map(code).collect()
}

/// Returns a proposal of the page, whoever may see it.
pub fn proposal(world: &World, args: &Args) -> Result<(Id, Option<Proposal>), String> {
    let id = thing(world, args, "proposal", "p")?;
    let open = world.p.state.proposed.proposals.get(&id);
    Ok((id, open.or_else(|| world.p.confidences.proposed.proposals.get(&id)).cloned()))
}

fn told(world: &World, args: &Args, told: Option<To>) -> Result<(Id, To), String> {
    let (id, held) = proposal(world, args)?;
    Ok((id, told.or(held.map(|held| held.to)).unwrap_or(To::Public)))
}

fn act(world: &mut World, args: &Args, content: Content) -> Told {
    world.act(args.get("who"), content).map(|_| ())
}

fn deadline(world: &mut World, args: &Args, level: Level) -> Told {
    let (at, draft) = (zoned(world, args.get("when"))?, thing(world, args, "draft", "d")?);
    act(world, args, Content::SetDeadlineForProposals(Box::new(SetDeadlineForProposals { at, draft, level })))
}

fn widen(world: &mut World, args: &Args, change: impl FnOnce(&mut Proposal)) -> Told {
    let (proposal, held) = proposal(world, args)?;
    let anything =
        world.p.state.proposed.proposals.values().chain(world.p.confidences.proposed.proposals.values()).next();
    let to = to(args)?;
    let mut whole = held.or(anything.cloned()).ok_or("nothing is proposed yet")?;
    whole.to = to;
    change(&mut whole);
    act(world, args, Content::WidenProposal(Box::new(WidenProposal { proposal, to, whole })))
}

fn withdraw(world: &mut World, args: &Args, to: Option<To>) -> Told {
    let (proposal, to) = told(world, args, to)?;
    act(world, args, Content::WithdrawProposal(Box::new(WithdrawProposal { proposal, to })))
}

fn join(world: &mut World, args: &Args, to: Option<To>) -> Told {
    let (proposal, to) = told(world, args, to)?;
    act(world, args, Content::JoinProposal(Box::new(JoinProposal { proposal, to })))
}

fn leave(world: &mut World, args: &Args, to: Option<To>) -> Told {
    let (proposal, to) = told(world, args, to)?;
    act(world, args, Content::LeaveProposal(Box::new(LeaveProposal { proposal, to })))
}

pub fn spoken_on(world: &World, args: &Args) -> Result<SpokenOn, String> {
    let (draft, name) = (thing(world, args, "draft", "d")?, format!("draft {}", args.get("d")));
    let known = world.p.state.drafts.contains_key(&draft);
    let nothing = ParagraphId { act: draft, ordinal: 1 };
    let paragraph = if known { paragraph(world, &name, args.get("n"))? } else { nothing };
    Ok(SpokenOn::Paragraph { draft, paragraph })
}

fn speak(world: &mut World, args: &Args, on: SpokenOn, for_states: Vec<Code>) -> Told {
    let verb: Verb = word(&args.get("verb").replace(' ', "_"))?;
    let words = Some("In the view of the delegation.".to_owned());
    let speak = SpeakOn { for_states, on, to: to(args)?, verb, words };
    world.make(args.get("who"), Content::SpeakOn(Box::new(speak)), "statement")
}

fn withdraw_statement(world: &mut World, args: &Args, to: Option<To>) -> Told {
    let statement = thing(world, args, "statement", "s")?;
    let open = world.p.state.proposed.statements.get(&statement);
    let held = open.or_else(|| world.p.confidences.proposed.statements.get(&statement));
    let to = to.or(held.map(|held| held.to)).unwrap_or(To::Public);
    act(world, args, Content::WithdrawStatement(Box::new(WithdrawStatement { statement, to })))
}

fn agree(world: &mut World, args: &Args, version: Hash) -> Told {
    let (draft, paragraphs) = (thing(world, args, "draft", "d")?, numbered(world, args)?);
    let agree = AgreeAdRef { draft, paragraphs, to: to(args)?, version };
    world.make(args.get("who"), Content::AgreeAdRef(Box::new(agree)), "agreement")
}

fn reopen(world: &mut World, args: &Args) -> Told {
    let SpokenOn::Paragraph { draft, paragraph } = spoken_on(world, args)? else { return Err("which one?".to_owned()) };
    let reopen = ReopenParagraph { draft, paragraph, reason: Some("The capital has doubts".to_owned()), to: to(args)? };
    act(world, args, Content::ReopenParagraph(Box::new(reopen)))
}

fn unlink(world: &mut World, args: &Args, to: Option<To>) -> Told {
    let link = thing(world, args, "link", "l")?;
    let held = world.p.state.proposed.links.get(&link).or_else(|| world.p.confidences.proposed.links.get(&link));
    let to = to.or(held.map(|held| held.to)).unwrap_or(To::Public);
    act(world, args, Content::UnlinkParagraphs(Box::new(UnlinkParagraphs { link, to })))
}

/// Reads a line of what was done: `proposal 1: as it is`, `proposal 2: merged with proposals 3 and 4, gone to paragraph
/// 2, because it says the same`.
fn disposal(world: &World, draft: &str, line: &str) -> Result<Disposal, String> {
    let (named, what) = line.split_once(": ").ok_or("what was done with which proposal?")?;
    let (what, reason) = what.split_once(", because ").map_or((what, None), |(what, why)| (what, Some(why.to_owned())));
    let (what, went) = what.split_once(", gone to paragraph ").map_or((what, None), |(what, n)| (what, Some(n)));
    let (how, with) = what.split_once(" with ").map_or((what, None), |(how, with)| (how, Some(with)));
    let others = with.map(|with| with.replace(" and ", ", ")).unwrap_or_default();
    let others = others.split(", ").filter(|name| !name.is_empty()).map(|name| world.thing(name));
    Ok(Disposal {
        how: word::<How>(&how.replace(' ', "_"))?,
        proposal: world.thing(named)?,
        reason,
        went_to: went.map(|n| paragraph(world, draft, n)).transpose()?.into_iter().collect(),
        with: others.collect::<Result<_, _>>()?,
    })
}

fn dispose(world: &mut World, args: &Args) -> Told {
    let draft = format!("draft {}", args.get("d"));
    let dispositions = args.block.iter().map(|line| disposal(world, &draft, line)).collect::<Result<_, _>>()?;
    let dispose = Dispose { dispositions, draft: world.thing(&draft)?, to: to(args)? };
    act(world, args, Content::Dispose(Box::new(dispose)))
}

fn undo(world: &mut World, args: &Args, to: Option<To>) -> Told {
    let (proposal, _) = proposal(world, args)?;
    let both = [&world.p.state.proposed, &world.p.confidences.proposed];
    let held = both.iter().find_map(|all| all.dispositions.get(&proposal)?.last());
    let to = to.or(held.map(|held| held.to)).unwrap_or(To::Chair);
    act(world, args, Content::UndoDisposition(Box::new(UndoDisposition { proposal, to })))
}

fn open(world: &mut World, args: &Args, change: impl FnOnce(&mut OpenDispositions)) -> Told {
    let (draft, to) = (thing(world, args, "draft", "d")?, to(args)?);
    let chair = world.seats("the Chair")?.remove(0);
    let table = world.p.seen_by(&chair, world.clock.now()).table_to_open(&draft, to);
    let mut open = OpenDispositions { draft, table, to };
    change(&mut open);
    act(world, args, Content::OpenDispositions(Box::new(open)))
}
