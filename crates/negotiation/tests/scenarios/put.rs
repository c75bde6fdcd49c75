//! Drafts, versions and paragraphs by the names that pages give them.

use nemcon_negotiation::state::Draft;
use nemcon_negotiation::text::numbers;
use nemcon_negotiation::{Hash, ParagraphId};

use crate::sentence::Args;
use crate::world::World;

/// Returns the draft of that name.
pub fn draft<'a>(world: &'a World, name: &str) -> Result<&'a Draft, String> {
    let id = world.thing(name)?;
    world.p.state.drafts.get(&id).ok_or_else(|| format!("there is no {name}"))
}

/// Returns the hash of the newest version of a draft; of what nobody made, a hash that names nothing.
pub fn latest(world: &World, name: &str) -> Result<Hash, String> {
    let id = world.thing(name)?;
    Ok(world.p.state.drafts.get(&id).map_or(Hash([0x99; 32]), |draft| draft.latest().hash))
}

/// Returns a paragraph of the newest version of a draft by its printed number; of what is not there, a name that names
/// nothing.
pub fn paragraph(world: &World, name: &str, n: &str) -> Result<ParagraphId, String> {
    let version = draft(world, name)?.latest();
    let wanted: u32 = n.trim().parse().map_err(|_| format!("{n:?} is no number of a paragraph"))?;
    let place = numbers(&version.nodes).iter().position(|number| *number == Some(wanted));
    Ok(place.map_or(ParagraphId { act: world.thing("draft 99")?, ordinal: 99 }, |place| version.nodes[place].id))
}

/// Reads `paragraph 2`, `paragraphs 1, 2 and 3`.
pub fn numbered(world: &World, args: &Args) -> Result<Vec<ParagraphId>, String> {
    let draft = format!("draft {}", args.get("d"));
    let numbers = args.get("numbers").replace(" and ", ", ");
    let numbers = numbers.trim_start_matches("paragraphs ").trim_start_matches("paragraph ");
    if numbers == "no paragraph" {
        return Ok(Vec::new());
    }
    if !world.p.state.drafts.contains_key(&world.thing(&draft)?) {
        return Ok(vec![ParagraphId { act: world.thing(&draft)?, ordinal: 1 }]);
    }
    numbers.split(", ").map(|n| paragraph(world, &draft, n)).collect()
}
