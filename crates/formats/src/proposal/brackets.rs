//! Brackets that are typed or taken away belong together: the two halves become one operation, so that no joining,
//! carrying or taking in part has one without the other.

use nemcon_negotiation::text::{Operation, Paragraph, ParagraphKind, Spot, apply};
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};

/// A change of the characters `from..to` of a paragraph. Changes are in order and do not touch each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub from: usize,
    pub to: usize,
    pub with: Vec<char>,
}

/// A bracket that is typed or taken away and whose other half is not in the paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Half {
    /// Where, in the old words.
    pub from: usize,
    pub opens: bool,
    pub taken: bool,
}

/// Returns the operations that the changes of one paragraph stand for. If `apart`, halves are given beside them; none
/// are given if one cannot be told from the words around it. Otherwise all stay among the words.
pub(super) fn operations(
    at: ParagraphId,
    old: &[char],
    changes: Vec<Change>,
    apart: bool,
) -> (Vec<Operation>, Option<Vec<Half>>) {
    let plainly = |changes: &[Change]| changes.iter().map(|c| replace(at, old, c)).collect::<Vec<_>>();
    let touched = |c: &Change| old[c.from..c.to].iter().chain(&c.with).any(|c| opens(*c) || closes(*c));
    if !changes.iter().any(touched) {
        return (plainly(&changes), Some(Vec::new()));
    }
    let mut changes = changes;
    loop {
        let marked = Marked::of(old, &changes);
        let Some((from, to)) = marked.inseparable() else {
            let stripped = Stripped::of(&marked, apart);
            if let Some((from, to)) = stripped.stuck {
                changes = widened(old, &changes, from, to);
                continue;
            }
            let operations = stripped.operations(at);
            if leads(old, &operations, &stripped.halves, &changes) {
                return (operations, stripped.is_clear.then_some(stripped.halves));
            }
            let (from, to) = (changes[0].from, changes[changes.len() - 1].to);
            return (plainly(&widened(old, &changes, from, to)), None);
        };
        changes = widened(old, &changes, from, to);
    }
}

fn opens(c: char) -> bool {
    matches!(c, '[' | '［')
}

fn closes(c: char) -> bool {
    matches!(c, ']' | '］')
}

fn replace(at: ParagraphId, old: &[char], change: &Change) -> Operation {
    Operation::Replace { spot: spot(at, old, change.from, change.to), with: change.with.iter().collect() }
}

fn spot(at: ParagraphId, old: &[char], from: usize, to: usize) -> Spot {
    Spot { at, expected: old[from..to].iter().collect(), from: u32::try_from(from).unwrap_or(u32::MAX) }
}

/// Returns the words after the changes.
fn after(old: &[char], changes: &[Change]) -> Vec<char> {
    let mut out = Vec::with_capacity(old.len());
    let mut at = 0;
    for change in changes {
        out.extend(&old[at..change.from]);
        out.extend(&change.with);
        at = change.to;
    }
    out.extend(&old[at..]);
    out
}

/// Returns the changes with one in the place of all that touch `from..to`, which covers it.
fn widened(old: &[char], changes: &[Change], from: usize, to: usize) -> Vec<Change> {
    let (within, mut out): (Vec<Change>, Vec<Change>) =
        changes.iter().cloned().partition(|c| c.from <= to && from <= c.to);
    let from = within.first().map_or(from, |c| c.from.min(from));
    let to = within.last().map_or(to, |c| c.to.max(to));
    let inside: Vec<Change> =
        within.into_iter().map(|c| Change { from: c.from - from, to: c.to - from, with: c.with }).collect();
    out.push(Change { from, to, with: after(&old[from..to], &inside) });
    out.sort_by_key(|c| c.from);
    out
}

/// Says whether the operations give the words that the changes give; halves are put in as words for that.
fn leads(old: &[char], operations: &[Operation], halves: &[Half], changes: &[Change]) -> bool {
    let id = |act| ParagraphId { act: Id([act; 16]), ordinal: 1 };
    let mut operations = operations.to_vec();
    for op in &mut operations {
        match op {
            Operation::Replace { spot, .. } | Operation::Bracket { spot, .. } | Operation::Unbracket { spot, .. } => {
                spot.at = id(1)
            }
            _ => {}
        }
    }
    let text = |words: &[char]| {
        let paragraph = Paragraph::new(id(1), ParagraphKind::Unnumbered, words.iter().collect::<String>());
        let next = Paragraph::new(id(2), ParagraphKind::Unnumbered, "-");
        let before = Paragraph::new(id(3), ParagraphKind::Unnumbered, "-");
        Text::new(Lang::En, vec![before, paragraph, next])
    };
    // The other half stands in a paragraph before or after.
    for half in halves {
        if half.taken {
            let spot = spot(id(1), old, half.from, half.from + 1);
            operations.push(Operation::Replace { spot, with: String::new() });
            continue;
        }
        let here = spot(id(1), old, half.from, half.from);
        let there = |act, from| Spot { at: id(act), expected: String::new(), from };
        operations.push(if half.opens {
            Operation::Bracket { spot: here, until: Some(there(2, 1)) }
        } else {
            Operation::Bracket { spot: there(3, 0), until: Some(here) }
        });
    }
    let applied = apply(&text(old), &operations, Id([9; 16]));
    applied.is_ok_and(|applied| applied.paragraphs[1].text.chars().eq(after(old, changes)))
}

/// A bracket, and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum From {
    /// It stands in the old words, at this character.
    Old(usize),
    /// It is typed: the change, and the character in its words.
    New(usize, usize),
}

/// The brackets before and after the changes, in pairs.
struct Marked<'a> {
    old: &'a [char],
    changes: &'a [Change],
    before: Pairs,
    after: Pairs,
}

struct Pairs {
    pairs: Vec<(From, From)>,
    lone: Vec<(From, bool)>,
}

impl Pairs {
    fn of(brackets: impl Iterator<Item = (From, char)>) -> Self {
        let (mut pairs, mut lone, mut open) = (Vec::new(), Vec::new(), Vec::new());
        for (from, c) in brackets {
            if opens(c) {
                open.push(from);
            } else if closes(c) {
                match open.pop() {
                    Some(begin) => pairs.push((begin, from)),
                    None => lone.push((from, false)),
                }
            }
        }
        lone.extend(open.into_iter().map(|from| (from, true)));
        Self { pairs, lone }
    }
}

impl<'a> Marked<'a> {
    fn of(old: &'a [char], changes: &'a [Change]) -> Self {
        let before = Pairs::of(old.iter().enumerate().map(|(at, c)| (From::Old(at), *c)));
        let mut standing = Vec::new();
        let mut at = 0;
        for (n, change) in changes.iter().enumerate() {
            standing.extend((at..change.from).map(|at| (From::Old(at), old[at])));
            standing.extend(change.with.iter().enumerate().map(|(i, c)| (From::New(n, i), *c)));
            at = change.to;
        }
        standing.extend((at..old.len()).map(|at| (From::Old(at), old[at])));
        Self { old, changes, before, after: Pairs::of(standing.into_iter()) }
    }

    /// Returns the change that takes out an old character.
    fn gone(&self, at: usize) -> Option<usize> {
        self.changes.iter().position(|c| c.from <= at && at < c.to)
    }

    /// Returns a stretch that only one change can stand for: one half of its brackets stays, and the other does not.
    fn inseparable(&self) -> Option<(usize, usize)> {
        for (open, close) in &self.before.pairs {
            let (From::Old(x), From::Old(y)) = (*open, *close) else { continue };
            let changes = (self.gone(x), self.gone(y));
            let stays = changes == (None, None) && self.after.pairs.contains(&(*open, *close));
            if !(stays || changes.0.is_some() && changes.1.is_some()) {
                return Some((x, y + 1));
            }
        }
        let halves = |pair: &(From, From)| match *pair {
            (From::Old(x), From::New(n, _)) => Some((x, self.changes[n].to)),
            (From::New(n, _), From::Old(y)) => Some((self.changes[n].from, y + 1)),
            _ => None,
        };
        self.after.pairs.iter().find_map(halves).or_else(|| self.moved())
    }

    /// Returns the stretch over which a bracket moves whose other half is not in the paragraph.
    fn moved(&self) -> Option<(usize, usize)> {
        for (gone, opens) in &self.before.lone {
            let From::Old(x) = *gone else { continue };
            let Some(n) = self.gone(x) else { continue };
            let typed = self.after.lone.iter().filter(|(_, also)| also == opens);
            let m = typed.filter_map(|(from, _)| if let From::New(m, _) = from { Some(*m) } else { None });
            if let Some(m) = m.into_iter().find(|m| *m != n) {
                return Some((self.changes[n.min(m)].from, self.changes[n.max(m)].to));
            }
        }
        None
    }

    /// Returns the typed pairs of which the halves lie in different changes.
    fn typed(&self) -> impl Iterator<Item = ((usize, usize), (usize, usize))> {
        let apart = |pair: &(From, From)| match *pair {
            (From::New(n, i), From::New(m, j)) if n != m => Some(((n, i), (m, j))),
            _ => None,
        };
        self.after.pairs.iter().filter_map(apart)
    }

    /// Returns the pairs that are taken away by different changes.
    fn taken(&self) -> impl Iterator<Item = (usize, usize)> {
        let apart = |pair: &(From, From)| match *pair {
            (From::Old(x), From::Old(y)) if self.gone(x) != self.gone(y) => Some((x, y)),
            _ => None,
        };
        self.before.pairs.iter().filter_map(apart)
    }
}

/// Changes without the brackets that are put or taken away as pairs.
struct Stripped<'a> {
    old: &'a [char],
    rest: Vec<Change>,
    brackets: Vec<(usize, usize)>,
    unbrackets: Vec<(usize, usize)>,
    halves: Vec<Half>,
    /// No half is left among the words.
    is_clear: bool,
    /// A pair that cannot be told from the words around it.
    stuck: Option<(usize, usize)>,
}

impl<'a> Stripped<'a> {
    fn of(marked: &Marked<'a>, apart: bool) -> Self {
        let mut typed: Vec<(usize, usize)> = marked.typed().flat_map(|(open, close)| [open, close]).collect();
        if apart {
            typed.extend(marked.after.lone.iter().filter_map(|(from, _)| match from {
                From::New(n, i) => Some((*n, *i)),
                From::Old(_) => None,
            }));
        }
        let lone = marked.before.lone.iter().filter_map(|(from, opens)| match from {
            From::Old(at) if apart && marked.gone(*at).is_some() => Some((*at, *opens)),
            _ => None,
        });
        let lone: Vec<(usize, bool)> = lone.collect();
        let pairs = marked.taken().flat_map(|(x, y)| [x, y]);
        let taken: Vec<usize> = pairs.chain(lone.iter().map(|(at, _)| *at)).collect();
        let (mut rest, mut places) = (Vec::new(), Vec::new());
        for (n, change) in marked.changes.iter().enumerate() {
            let is_typed = |i: usize| typed.contains(&(n, i));
            let (inner, found) = strip(change, is_typed);
            places.extend(found.into_iter().map(|(i, at)| ((n, i), at)));
            let bare = bare(&inner, |at| taken.contains(&at));
            let changes = old_words(marked, &bare) != bare.with.as_slice();
            rest.push(if changes { bare } else { Change { to: bare.from, with: Vec::new(), ..bare } });
        }
        let mut out = Self {
            old: marked.old,
            rest,
            brackets: Vec::new(),
            unbrackets: Vec::new(),
            halves: Vec::new(),
            is_clear: true,
            stuck: None,
        };
        let place = |half: (usize, usize)| places.iter().find(|(of, _)| *of == half).map(|(_, at)| *at);
        for (open, close) in marked.typed() {
            match (place(open), place(close)) {
                (Some(from), Some(to)) if from < to => out.brackets.push((from, to)),
                _ => out.stuck = Some((marked.changes[open.0].from, marked.changes[close.0].to)),
            }
        }
        for (x, y) in marked.taken() {
            if out.is_changed(x) || out.is_changed(y) {
                out.stuck = Some((x, y + 1));
            } else {
                out.unbrackets.push((x, y));
            }
        }
        for (from, opens) in marked.after.lone.iter().filter(|_| apart) {
            let From::New(n, i) = *from else { continue };
            match place((n, i)) {
                Some(from) => out.halves.push(Half { from, opens: *opens, taken: false }),
                None => out.is_clear = false,
            }
        }
        for (from, opens) in lone {
            if out.is_changed(from) {
                out.is_clear = false;
            } else {
                out.halves.push(Half { from, opens, taken: true });
            }
        }
        out.halves.sort_by_key(|half| half.from);
        out
    }

    /// Says whether an old character is still among what is changed.
    fn is_changed(&self, at: usize) -> bool {
        self.rest.iter().any(|c| c.from <= at && at < c.to)
    }

    fn operations(&self, at: ParagraphId) -> Vec<Operation> {
        let old = self.old;
        let mut out: Vec<(usize, Operation)> = Vec::new();
        let words = self.rest.iter().filter(|c| c.from < c.to || !c.with.is_empty());
        out.extend(words.map(|c| (c.from, replace(at, old, c))));
        let bracket = |from, to| Operation::Bracket { spot: spot(at, old, from, to), until: None };
        out.extend(self.brackets.iter().map(|(from, to)| (*from, bracket(*from, *to))));
        let unbracket = |x, y| Operation::Unbracket { spot: spot(at, old, x, y + 1), until: None };
        out.extend(self.unbrackets.iter().map(|(x, y)| (*x, unbracket(*x, *y))));
        out.sort_by_key(|(from, _)| *from);
        out.into_iter().map(|(_, op)| op).collect()
    }
}

fn old_words<'a>(marked: &Marked<'a>, change: &Change) -> &'a [char] {
    &marked.old[change.from..change.to]
}

/// Returns a change without typed brackets at its edges, and these with the place of each in the old words. At one place
/// closing brackets come before words that are put, and opening ones after them.
fn strip(change: &Change, is_typed: impl Fn(usize) -> bool) -> (Change, Vec<(usize, usize)>) {
    let with = &change.with;
    let is = |i: usize, kind: fn(char) -> bool| is_typed(i) && kind(with[i]) && with[i].is_ascii();
    let puts = change.from == change.to;
    let (mut first, mut last) = (0, with.len());
    let mut found = Vec::new();
    let mut leading = vec![closes as fn(char) -> bool];
    let mut trailing = vec![opens as fn(char) -> bool];
    if !puts {
        leading.push(opens);
        trailing.push(closes);
    }
    for kind in leading {
        while first < last && is(first, kind) {
            found.push((first, change.from));
            first += 1;
        }
    }
    for kind in trailing {
        while first < last && is(last - 1, kind) {
            last -= 1;
            found.push((last, change.to));
        }
    }
    (Change { with: with[first..last].to_vec(), ..change.clone() }, found)
}

/// Returns a change without the old brackets at its edges that are taken away as pairs.
fn bare(change: &Change, is_taken: impl Fn(usize) -> bool) -> Change {
    let (mut from, mut to) = (change.from, change.to);
    while from < to && is_taken(from) {
        from += 1;
    }
    while from < to && is_taken(to - 1) {
        to -= 1;
    }
    Change { from, to, with: change.with.clone() }
}

#[cfg(test)]
mod tests {
    use super::super::of_paragraph;
    use super::*;

    fn said(old: &str, new: &str) -> Vec<String> {
        let base = Paragraph::new(ParagraphId { act: Id([1; 16]), ordinal: 1 }, ParagraphKind::Paragraph, old);
        let say = |op: &Operation| match op {
            Operation::Replace { spot, with } => format!("{:?} > {with:?}", spot.expected),
            Operation::Bracket { spot, .. } => format!("bracket {:?}", spot.expected),
            Operation::Unbracket { spot, .. } => format!("unbracket {:?}", spot.expected),
            other => format!("{other:?}"),
        };
        of_paragraph(&base, new).iter().map(say).collect()
    }

    #[test]
    fn the_two_halves_are_one_operation() {
        assert_eq!(said("States shall report.", "States [shall] report."), [r#"bracket "shall""#]);
        assert_eq!(said("States [shall] report.", "States shall report."), [r#"unbracket "[shall]""#]);
        assert_eq!(
            said("States shall report.", "[States [should] report.]"),
            [r#"bracket "States shall report.""#, r#""shall" > "[should]""#]
        );
        assert_eq!(
            said("States shall report.", "States [shall] [should] report."),
            [r#"bracket "shall""#, r#""" > " [should]""#]
        );
    }

    #[test]
    fn one_half_never_changes_without_the_other() {
        assert_eq!(
            said("States [shall] report each year.", "States [shall report] each year."),
            [r#""[shall]" > "shall""#, r#"bracket "[shall] report""#]
        );
        assert_eq!(said("States [shall report.", "States [shall] report."), [r#""[shall" > "[shall]""#]);
    }
}
