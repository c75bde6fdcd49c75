//! What must hold whatever is typed. The tests try it with words made up at random; the targets of `fuzz/` try it for minutes
//! with what reaches new branches.

use nemcon_formats::html;
use nemcon_formats::instruction::{self, Reading};
use nemcon_formats::plain::unbalanced;
use nemcon_negotiation::text::bracket::{Point, brackets, open_points, with_marks};
use nemcon_negotiation::text::{apply, printed};
use nemcon_negotiation::{Id, Lang, Text};

const ACT: Id = Id([1; 16]);
const BY: Id = Id([2; 16]);

/// A text with every kind of paragraph, on which instructions are tried that bring none of their own.
const TEXT: &str = "= Report\n\n~ Recalling its mandate,\n\n#1 Threats\n\n1. States [should] meet in March. The group reports.\n\n\
    1 bis. It rose.\n\n1 bis alt. 1. It sat.\n\n2. States [voluntary] share:\n\n- to act [now];\n\n-- at once;\n\n- to [report].\n\n\
    / Option 1\n\n3.\n\n4. A group [of experts – Avaria] meets.\n\n| Year | Place |\n\n| 2026 | [ ] |\n\n[^1]: In Geneva.";

/// What parts the text from the instruction on it, in the input of a target.
const PARTS: char = '\u{1f}';

/// Plain text: it is read whatever it is, prints, and can be edited again.
pub fn plain(typed: &str) {
    for lang in [Lang::En, Lang::Ar, Lang::Zh] {
        let text = Text::from_plain(lang, ACT, typed);
        assert_eq!(printed(&text.nodes(), lang).len(), text.paragraphs.len());
        for p in unbalanced(&text) {
            let stands = text.paragraphs.iter().find(|own| own.id == p.at).expect("the paragraph is there");
            assert_eq!(stands.text.chars().nth(p.from as usize), Some(p.bracket));
        }
        is_well_formed(&text);
        is_well_formed(&Text::from_plain(lang, ACT, &text.plain()));
        let again = Text::from_plain(lang, ACT, &text.notation());
        is_well_formed(&again);
        assert_eq!(of_words(&again), of_words(&text), "what is edited is what was read");
    }
}

/// Brackets: each is half of a pair or told as alone, and none changes a word.
pub fn bracket(typed: &str) {
    let text = Text::from_plain(Lang::En, ACT, typed);
    let who = |name: &str| (!name.len().is_multiple_of(3)).then(|| "avaria".parse().expect("a code"));
    let found = brackets(&text, &who);
    let signs = text.paragraphs.iter().flat_map(|p| p.text.chars()).filter(|c| "[]［］".contains(*c)).count();
    assert_eq!(found.pairs.len() * 2 + found.unbalanced.len(), signs);
    assert_eq!(found.unbalanced.len(), unbalanced(&text).len());
    let within = |p: Point| p.at as usize <= text.paragraphs[p.paragraph].text.chars().count();
    assert!(found.pairs.iter().all(|pair| pair.from < pair.to && within(pair.from) && within(pair.to)));
    let marked = with_marks(&text, &found);
    assert_eq!(of_words(&marked), of_words(&text));
    is_well_formed(&marked);
    assert!(open_points(&text).len() <= found.pairs.len() + found.unbalanced.len() + text.paragraphs.len());
}

/// Instructions: each is understood or told with its place, and what was understood leads to a text or does not fit.
pub fn instruction(typed: &str) {
    let (on, typed) = typed.split_once(PARTS).unwrap_or((TEXT, typed));
    let text = Text::from_plain(Lang::En, ACT, on);
    let Reading { understood, problems } = instruction::read(&text, typed);
    let end = typed.chars().count().max(typed.len());
    assert!(problems.iter().all(|problem| problem.at.start <= problem.at.end && problem.at.end <= end));
    for one in &understood {
        assert!(one.at.start <= one.at.end && one.at.end <= end);
        if let Ok(next) = apply(&text, &one.operations, BY) {
            is_well_formed(&next);
        }
    }
    let all: Vec<_> = understood.into_iter().flat_map(|one| one.operations).collect();
    if let Ok(next) = apply(&text, &all, BY) {
        is_well_formed(&next);
    }
}

/// A page: its words are a text, or it is told why not; what is written of it is read again as the same words.
pub fn page(typed: &str) {
    let Ok(text) = html::read(Lang::En, ACT, typed) else { return };
    is_well_formed(&text);
    let again = html::read(Lang::En, ACT, &html::write(&text)).expect("what was written is read");
    assert_eq!(of_words(&again), of_words(&text));
}

fn of_words(text: &Text) -> Vec<&str> {
    text.paragraphs.iter().map(|p| p.text.as_str()).collect()
}

fn is_well_formed(text: &Text) {
    if !text.paragraphs.is_empty() {
        assert_eq!(Text::parse(&text.bytes()).as_ref(), Ok(text));
    }
}
