//! Proposals as they are read: operations out of our own `mod`s.

use nemcon_negotiation::ParagraphId;
use nemcon_negotiation::text::{Added, Operation, Paragraph, ParagraphKind, Place, Spot};

use super::tree::{Element, Node};
use super::{kind_of, read_words};

/// Returns the operation that a `mod` of ours says; none if it does not fit together.
pub fn operation(element: &Element) -> Option<Operation> {
    let id = |name: &str| element.get(name).and_then(|id| id.parse::<ParagraphId>().ok());
    let number = |name: &str| element.get(name).and_then(|n| n.parse::<u32>().ok());
    let at = id("n:at");
    let spot = || Some(Spot { at: at?, expected: quoted(element, "old").unwrap_or_default(), from: number("n:from")? });
    let expected = || quoted(element, "old").unwrap_or_default();
    let until = || match element.get("n:until") {
        None => Some(None),
        Some(place) => {
            let (id, from) = place.split_once('@')?;
            let expected = quoted(element, "until")?;
            Some(Some(Spot { at: id.parse().ok()?, expected, from: from.parse().ok()? }))
        }
    };
    Some(match element.get("n:op")? {
        "replace" => Operation::Replace { spot: spot()?, with: quoted(element, "new").unwrap_or_default() },
        "insert" => Operation::Insert { place: place(element)?, paragraph: added(element)? },
        "delete" => Operation::Delete { at: at?, expected: expected() },
        "move" => Operation::Move { at: at?, level: level(element)?, place: place(element)? },
        "split" => Operation::Split { ordinal: number("n:ordinal")?, spot: spot()? },
        "merge" => Operation::Merge { at: at?, between: quoted(element, "between")?, with: id("n:with")? },
        "alternative" => Operation::Alternative { at: at?, paragraph: added(element)? },
        "bracket" => Operation::Bracket { spot: spot()?, until: until()? },
        "unbracket" => Operation::Unbracket { spot: spot()?, until: until()? },
        "retain" => Operation::Retain { spot: spot()? },
        "agree" => Operation::AgreeAdRef { at: at?, expected: expected() },
        "restore" => {
            let place = if element.get("n:to").is_some() { Some(place(element)?) } else { None };
            Operation::Restore { expected: quoted(element, "old"), paragraph: whole(element)?, place }
        }
        _ => return None,
    })
}

fn place(element: &Element) -> Option<Place> {
    match element.get("n:to")? {
        "beginning" => Some(Place::Beginning),
        id => id.parse().ok().map(Place::After),
    }
}

fn level(element: &Element) -> Option<Option<u8>> {
    match element.get("n:level") {
        None => Some(None),
        Some(level) => level.parse().ok().map(Some),
    }
}

fn quoted(element: &Element, class: &str) -> Option<String> {
    let of_class = |e: &&Element| e.name == "quotedText" && e.get("class") == Some(class);
    element.elements().find(of_class).map(Element::words)
}

/// Returns the quoted structure and the element with its words.
fn structure(element: &Element) -> Option<(&Element, &Element)> {
    let structure = element.first("quotedStructure")?;
    Some((structure, structure.find("p")?))
}

fn small(element: &Element, name: &str) -> Option<u8> {
    element.get(name).map_or(Some(0), |value| value.parse().ok())
}

fn added(element: &Element) -> Option<Added> {
    let (structure, words) = structure(element)?;
    Some(Added {
        kind: structure.get("n:kind").and_then(kind_of)?,
        level: small(structure, "n:level")?,
        ordinal: structure.get("n:ordinal")?.parse().ok()?,
        text: words.words(),
    })
}

fn whole(element: &Element) -> Option<Paragraph> {
    let (structure, words) = structure(element)?;
    let mut p = Paragraph::new(structure.get("n:id")?.parse().ok()?, ParagraphKind::Unnumbered, "");
    p.kind = structure.get("n:kind").and_then(kind_of)?;
    p.level = small(structure, "n:level")?;
    (p.bis, p.alt) = (small(structure, "n:bis")?, small(structure, "n:alt")?);
    let mut read = read_words::Words::exact();
    for node in &words.nodes {
        own(&mut read, node)?;
    }
    (p.text, p.marks) = read.finish();
    Some(p)
}

fn own(read: &mut read_words::Words, node: &Node) -> Option<()> {
    match node {
        Node::Words(words) => read.push(words),
        Node::Element(element) => {
            let opened = read.begin(element);
            element.nodes.iter().try_for_each(|node| own(read, node))?;
            read.end(opened);
        }
    }
    Some(())
}
