//! An agenda as it is typed: an item a line, `-` before a sub-item, the number of a mandate element in square brackets at the end.

use std::collections::BTreeMap;

use nemcon_negotiation::Lang;
use nemcon_negotiation::state::{Item, State};

use super::{Fault, Node, Why};

/// A line as it was typed.
struct Line {
    level: usize,
    title: String,
    element: Option<usize>,
}

fn read(line: &str) -> Option<Line> {
    let title = line.trim_start_matches(['-', '–', '—']);
    // A dash that an editor made of two hyphens is two.
    let level = line[..line.len() - title.len()].chars().map(|c| if c == '-' { 1 } else { 2 }).sum();
    let title = title.trim();
    let marked = title.strip_suffix(']').and_then(|rest| rest.rsplit_once('['));
    let marked = marked.and_then(|(title, number)| Some((title.trim(), number.trim().parse().ok()?)));
    let (title, element) = marked.map_or((title, None), |(title, number)| (title, Some(number)));
    (!title.is_empty()).then(|| Line { level, title: title.to_owned(), element })
}

/// Writes out the items that were typed. An item with the title of one of the agenda shown before is that item.
pub fn write_out(fields: &mut Node, state: &State) -> Result<(), Fault> {
    let Node::Map(members) = fields else { return Ok(()) };
    let Some(Node::Map(typed)) = members.get("items") else { return Ok(()) };
    let in_language = |(tag, text): (&String, &Node)| {
        let lang = Lang::from_tag(tag)?;
        Some((lang, text.as_leaf()?.lines().filter_map(read).collect::<Vec<_>>()))
    };
    let Some(all) = typed.iter().map(in_language).collect::<Option<Vec<_>>>() else { return Ok(()) };
    let lines = all.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    if let Some((lang, _)) = all.iter().find(|(_, found)| found.len() != lines) {
        let what = format!("expected {lines} lines, as in the other languages");
        return Err(Fault::at(&format!("items.{}", lang.tag()), Why::Form(what)));
    }
    let elements = state.group().elements.as_slice();
    let known = state.work.shown().map(|(_, agenda)| agenda.items.as_slice()).unwrap_or_default();
    let items = (0..lines).map(|n| item(n, &all, elements, known)).collect::<Result<_, _>>()?;
    members.insert("items".to_owned(), Node::List(items));
    Ok(())
}

fn item(
    n: usize,
    all: &[(Lang, Vec<Line>)],
    elements: &[nemcon_negotiation::state::MandateElement],
    known: &[Item],
) -> Result<Node, Fault> {
    let lines = || all.iter().map(|(lang, lines)| (lang, &lines[n]));
    let titles = lines().map(|(lang, line)| (lang.tag().to_owned(), Node::Leaf(line.title.clone())));
    let level = lines().map(|(_, line)| line.level).max().unwrap_or(0);
    let mut item = BTreeMap::from([
        ("title".to_owned(), Node::Map(titles.collect())),
        ("level".to_owned(), Node::Leaf(level.to_string())),
    ]);
    if let Some((lang, number)) = lines().find_map(|(lang, line)| Some((lang, line.element?))) {
        let element = number.checked_sub(1).and_then(|place| elements.get(place));
        let fault = || {
            let what = format!("expected the number of a mandate element, 1 to {}", elements.len());
            Fault::at(&format!("items.{}", lang.tag()), Why::Form(what))
        };
        let element = element.ok_or_else(fault)?;
        item.insert("element".to_owned(), Node::Leaf(element.code.to_string()));
    }
    let same = |held: &&Item| lines().any(|(lang, line)| held.title.0.get(lang) == Some(&line.title));
    if let Some(kept) = known.iter().find(same) {
        item.insert("keeps".to_owned(), Node::Leaf(kept.id.to_string()));
    }
    Ok(Node::Map(item))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_a_level_a_title_and_an_element() {
        let told = |line: &str| read(line).map(|line| (line.level, line.title, line.element));
        assert_eq!(told("- Norms [2]"), Some((1, "Norms".to_owned(), Some(2))));
        assert_eq!(told("-- Programmes"), Some((2, "Programmes".to_owned(), None)));
        assert_eq!(told("— Programmes"), Some((2, "Programmes".to_owned(), None)));
        assert_eq!(told("Discussions [continued]"), Some((0, "Discussions [continued]".to_owned(), None)));
        assert_eq!(told("--"), None);
    }
}
