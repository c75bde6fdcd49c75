//! Operations as pages write them, one a line, and the proposal that they make.

use nemcon_negotiation::acts::proposals::table_proposal::TableProposal;
use nemcon_negotiation::state::{Draft, Means, Proposal, To};
use nemcon_negotiation::text::{self, Added, Operation, ParagraphKind, Place, Spot, numbers};
use nemcon_negotiation::{Content, Hash, Id, Lang, ParagraphId, Text};

use crate::other_means::enter;
use crate::proposals::to;
use crate::sentence::{Args, Told};
use crate::world::World;

/// Tables a proposal on `draft 1` or `proposal 2`, made of the lines below.
pub fn propose(world: &mut World, args: &Args, change: fn(&mut TableProposal, &Args, &World) -> Told) -> Told {
    let body = composed(world, args, change)?;
    world.make(args.get("who"), Content::TableProposal(Box::new(body)), "proposal")
}

/// Enters that a delegation handed a proposal over.
pub fn hand_over(world: &mut World, args: &Args) -> Told {
    let body = composed(world, args, |_, _, _| Ok(()))?;
    enter(world, args, Content::TableProposal(Box::new(body)), Means::Paper, true)?;
    let proposals = world.p.state.proposed.proposals.iter().chain(&world.p.confidences.proposed.proposals);
    let made = proposals.max_by_key(|(_, held)| held.number).map(|(id, _)| *id).ok_or("nothing was proposed")?;
    world.call("proposal", made);
    Ok(())
}

fn composed(
    world: &World,
    args: &Args,
    change: fn(&mut TableProposal, &Args, &World) -> Told,
) -> Result<TableProposal, String> {
    let on = world.thing(args.get("thing"))?;
    let to_proposal = args.get("thing").starts_with("proposal").then_some(on);
    let below = to_proposal.and_then(|id| held(world, &id)).cloned();
    let draft = below.as_ref().map_or(on, |held| held.draft);
    let of = world.p.state.drafts.get(&draft);
    let version = below.as_ref().map(|held| held.version).or_else(|| of.map(|of| of.latest().hash));
    let version = version.unwrap_or(Hash([0x99; 32]));
    let base = of.map(|of| base(world, of, &version, to_proposal)).transpose()?;
    let operations = args.block.iter().map(|line| operation(base.as_ref(), line)).collect::<Result<_, _>>()?;
    let mut body = TableProposal {
        draft,
        element: None,
        for_states: Vec::new(),
        lang: Lang::En,
        operations,
        reason: Some("It is said more plainly so.".to_owned()),
        sponsors: Vec::new(),
        title: None,
        to: to(args)?,
        to_proposal,
        version,
    };
    change(&mut body, args, world)?;
    Ok(body)
}

fn held<'a>(world: &'a World, id: &Id) -> Option<&'a Proposal> {
    let open = world.p.state.proposed.proposals.get(id);
    open.or_else(|| world.p.confidences.proposed.proposals.get(id))
}

fn base(world: &World, of: &Draft, version: &Hash, to_proposal: Option<Id>) -> Result<Text, String> {
    let version = of.versions.iter().find(|held| held.hash == *version).ok_or("there is no such version")?;
    let held_in = version.languages.get(&Lang::En).ok_or("it is not there in English")?;
    let bytes = world.texts.get(&held_in.blob).ok_or("its text is gone")?;
    let text = Text::parse(bytes).map_err(|fault| format!("{fault:?}"))?;
    let Some((id, below)) = to_proposal.and_then(|id| Some((id, held(world, &id)?))) else { return Ok(text) };
    let text = base_of(world, below, text)?;
    text::apply(&text, &below.operations, id).map_err(|unfit| format!("{unfit:?}"))
}

fn base_of(world: &World, proposal: &Proposal, text: Text) -> Result<Text, String> {
    let Some((id, below)) = proposal.to_proposal.and_then(|id| Some((id, held(world, &id)?))) else { return Ok(text) };
    let text = base_of(world, below, text)?;
    text::apply(&text, &below.operations, id).map_err(|unfit| format!("{unfit:?}"))
}

fn nobody() -> ParagraphId {
    ParagraphId { act: Id([0x99; 16]), ordinal: 1 }
}

/// Returns the paragraph of that printed number, and its words.
fn numbered(base: Option<&Text>, n: &str) -> Result<(ParagraphId, String), String> {
    let wanted: u32 = n.trim().parse().map_err(|_| format!("{n:?} is no number of a paragraph"))?;
    let Some(base) = base else { return Ok((nobody(), "Words".to_owned())) };
    let place = numbers(&base.nodes()).iter().position(|number| *number == Some(wanted));
    Ok(place
        .map_or((nobody(), String::new()), |place| (base.paragraphs[place].id, base.paragraphs[place].text.clone())))
}

fn spot(base: Option<&Text>, n: &str, words: &str) -> Result<Spot, String> {
    let (at, text) = numbered(base, n)?;
    let from = text.find(words).map_or(0, |byte| text[..byte].chars().count());
    Ok(Spot { at, expected: words.to_owned(), from: u32::try_from(from).map_err(|e| e.to_string())? })
}

fn quoted(text: &str) -> Result<(&str, &str), String> {
    let (_, rest) = text.split_once('“').ok_or("words stand in “ ”")?;
    rest.split_once('”').ok_or_else(|| "words stand in “ ”".to_owned())
}

/// Reads an operation: `In paragraph 2, replace “x” with “y”`, `In paragraph 2, delete “x”`, `Delete paragraph 3`,
/// `After paragraph 2, insert: words`, `Beside paragraph 2: words`, `In paragraph 2, bracket “x”`.
fn operation(base: Option<&Text>, line: &str) -> Result<Operation, String> {
    let added = |text: &str| Added { kind: ParagraphKind::Paragraph, level: 0, ordinal: 1, text: text.to_owned() };
    if let Some(rest) = line.strip_prefix("In paragraph ") {
        let (n, what) = rest.split_once(", ").ok_or("what is done there?")?;
        let (words, after) = quoted(what)?;
        let spot = spot(base, n, words)?;
        return match what.split(' ').next() {
            Some("replace") => Ok(Operation::Replace { spot, with: quoted(after)?.0.to_owned() }),
            Some("delete") => Ok(Operation::Replace { spot, with: String::new() }),
            Some("bracket") => Ok(Operation::Bracket { spot, until: None }),
            Some("retain") => Ok(Operation::Retain { spot }),
            _ => Err(format!("{what:?} is done nowhere")),
        };
    }
    if let Some(rest) = line.strip_prefix("After paragraph ") {
        let (n, text) = rest.split_once(", insert: ").ok_or("what is inserted?")?;
        return Ok(Operation::Insert { place: Place::After(numbered(base, n)?.0), paragraph: added(text) });
    }
    if let Some(rest) = line.strip_prefix("Beside paragraph ") {
        let (n, text) = rest.split_once(": ").ok_or("what is put beside it?")?;
        return Ok(Operation::Alternative { at: numbered(base, n)?.0, paragraph: added(text) });
    }
    let n = line.strip_prefix("Delete paragraph ").ok_or_else(|| format!("{line:?} is no operation"))?;
    let (at, expected) = numbered(base, n)?;
    Ok(Operation::Delete { at, expected })
}

/// Says to whom something was told, in the words of the pages.
pub fn told_to(to: To) -> &'static str {
    match to {
        To::Chair => "the Chair",
        To::States => "all States",
        To::Public => "everyone",
    }
}
