//! From an instruction taken apart to filled forms, and from these to operations.

use nemcon_negotiation::ParagraphId;
use nemcon_negotiation::text::{Operation, ParagraphKind};

use super::clause::{Act, Clause, New, Role};
use super::place::Places;
use crate::proposal::{Ask, Asked, Near, Unclear, asked};

/// Returns the operations of an instruction.
pub(super) fn build(places: &Places<'_>, clause: &Clause, ordinal: &mut u32) -> Result<Vec<Operation>, Unclear> {
    let build = Build { places, clause };
    let forms = match clause.act {
        None => return Err(Unclear::NoVerb),
        Some(_) if clause.is_nothing() => Vec::new(),
        Some(_) if clause.alternative => build.each(Ask::Alternative, |form| Ok(build.putting(form)))?,
        Some(Act::Insert) if clause.new.is_some() => build.new_paragraph()?,
        Some(Act::Insert) => build.insert()?,
        Some(Act::Delete) if clause.brackets.is_some() => build.unbracket()?,
        Some(Act::Delete) => build.about(Ask::Delete)?,
        Some(Act::Replace) => build.replace()?,
        Some(Act::Rewrite) => build.replace()?,
        Some(Act::Move) => build.moved()?,
        Some(Act::Bracket) => build.about(Ask::Bracket)?,
        Some(Act::Merge) => build.merge()?,
        Some(Act::Split) => build.split()?,
        Some(Act::Retain) => build.about(Ask::Retain)?,
        Some(Act::Agree) => build.about(Ask::AgreeAdRef)?,
        Some(Act::Nothing) => Vec::new(),
    };
    let mut operations = Vec::new();
    for form in &forms {
        operations.extend(asked(places.text, form, ordinal)?);
    }
    Ok(operations)
}

struct Build<'a, 't> {
    places: &'a Places<'t>,
    clause: &'a Clause,
}

impl Build<'_, '_> {
    fn id(&self, at: usize) -> ParagraphId {
        self.places.text.paragraphs[at].id
    }

    fn places_of(&self, roles: &[Role]) -> Vec<usize> {
        let places = self.clause.places.iter().filter(|(role, _)| roles.contains(role));
        places.flat_map(|(_, at)| at.iter().copied()).collect()
    }

    fn words_of(&self, roles: &[Role]) -> Vec<&str> {
        let words = self.clause.quotations.iter().filter(|(role, _)| roles.contains(role));
        words.map(|(_, words)| words.as_str()).collect()
    }

    /// Returns the paragraphs that something is done to.
    fn targets(&self) -> Result<Vec<usize>, Unclear> {
        let found = self.places_of(&[Role::Object, Role::In, Role::To, Role::After, Role::Before, Role::With]);
        if !found.is_empty() {
            return Ok(found);
        }
        let sought = self.words_of(&[Role::Object, Role::In]);
        if self.clause.everywhere && !sought.is_empty() {
            let has = |at: &usize| {
                let text = &self.places.text.paragraphs[*at].text;
                sought.iter().any(|words| !crate::proposal::find_words(text, words).is_empty())
            };
            let found: Vec<usize> = (0..self.places.text.paragraphs.len()).filter(has).collect();
            if found.is_empty() {
                return Err(Unclear::NoSuchPlace(sought.join(", ")));
            }
            return Ok(found);
        }
        Err(Unclear::NoPlace)
    }

    fn form(&self, ask: Ask, at: usize) -> Asked {
        let clause = self.clause;
        Asked { nth: clause.nth, all: clause.everywhere, sentence: clause.sentence, ..Asked::new(ask, self.id(at)) }
    }

    fn putting(&self, form: Asked) -> Asked {
        let with = self.words_of(&[Role::With]);
        let words = if with.is_empty() { self.words_of(&[Role::Object, Role::To, Role::In]) } else { with };
        Asked { with: words.join("\n"), ..form }
    }

    fn each(&self, ask: Ask, fill: impl Fn(Asked) -> Result<Asked, Unclear>) -> Result<Vec<Asked>, Unclear> {
        self.targets()?.into_iter().map(|at| fill(self.form(ask, at))).collect()
    }

    /// A verb on words, each quotation at each place; or on whole paragraphs.
    fn about(&self, ask: Ask) -> Result<Vec<Asked>, Unclear> {
        let words: Vec<&str> = self.clause.quotations.iter().map(|(_, words)| words.as_str()).collect();
        let mut forms = self.each(ask, Ok)?;
        if !words.is_empty() {
            let with = |form: &Asked| {
                let one = |words: &&str| Asked { words: (*words).to_owned(), ..form.clone() };
                words.iter().map(one).collect::<Vec<_>>()
            };
            forms = forms.iter().flat_map(with).collect();
        }
        Ok(forms)
    }

    fn unbracket(&self) -> Result<Vec<Asked>, Unclear> {
        let mut forms = self.about(Ask::Unbracket)?;
        let without_words = self.clause.quotations.is_empty();
        for form in &mut forms {
            form.all |= self.clause.several && without_words && self.clause.nth.is_none();
        }
        Ok(forms)
    }

    fn replace(&self) -> Result<Vec<Asked>, Unclear> {
        let mut objects = self.words_of(&[Role::For]);
        let mut with = self.words_of(&[Role::With, Role::To]);
        if objects.is_empty() {
            objects = self.words_of(&[Role::Object, Role::In]);
        } else if with.is_empty() {
            with = self.words_of(&[Role::Object]);
        }
        if with.is_empty() && objects.len() == 2 {
            return Err(Unclear::NoWords);
        }
        if with.is_empty() && self.clause.act == Some(Act::Rewrite) {
            (objects, with) = (Vec::new(), objects);
        }
        if with.is_empty() {
            return Err(Unclear::NoWords);
        }
        let (words, with) = (objects.join(" "), with.join(" "));
        self.each(Ask::Replace, |form| Ok(Asked { words: words.clone(), with: with.clone(), ..form }))
    }

    fn insert(&self) -> Result<Vec<Asked>, Unclear> {
        let clause = self.clause;
        let after = self.words_of(&[Role::After]);
        let before = self.words_of(&[Role::Before]);
        let between = after.len() == 2 && !self.words_of(&[Role::Object, Role::With]).is_empty();
        let (near, words) = match (after.first(), before.first()) {
            (Some(words), _) if after.len() == 1 || between => (Near::After, (*words).to_owned()),
            (None, Some(words)) => (Near::Before, (*words).to_owned()),
            (Some(_), _) => return Err(Unclear::NoSpot),
            (None, None) if clause.at_end => (Near::After, String::new()),
            (None, None) if clause.at_beginning => (Near::Before, String::new()),
            (None, None) => return Err(Unclear::NoSpot),
        };
        let with = self.words_of(&[Role::Object, Role::With, Role::In, Role::To]);
        if with.is_empty() {
            return Err(Unclear::NoWords);
        }
        let with = with.join(" ");
        self.each(Ask::Insert, |form| Ok(Asked { words: words.clone(), with: with.clone(), near, ..form }))
    }

    fn new_paragraph(&self) -> Result<Vec<Asked>, Unclear> {
        let (before, near) = (self.places_of(&[Role::Before]), Near::Before);
        let after = self.places_of(&[Role::After]);
        let others = self.places_of(&[Role::Object, Role::In, Role::To]);
        let (mut targets, near) = if !before.is_empty() { (before, near) } else { (after, Near::After) };
        if targets.is_empty() && (self.clause.at_end || self.clause.new == Some(New::Subparagraph)) {
            targets = others;
        }
        let [at] = targets[..] else {
            return Err(if targets.is_empty() { Unclear::NoPlace } else { Unclear::NoSpot });
        };
        let own = self.places.text.paragraphs[at].kind;
        let kind = match self.clause.new {
            Some(New::Preambular) => ParagraphKind::Preambular,
            Some(New::Operative) => ParagraphKind::Paragraph,
            Some(New::Subparagraph) => ParagraphKind::Subparagraph,
            _ if matches!(own, ParagraphKind::Paragraph | ParagraphKind::Preambular | ParagraphKind::Unnumbered) => own,
            _ => ParagraphKind::Paragraph,
        };
        let form = self.putting(self.form(Ask::NewParagraph(kind), at));
        Ok(vec![Asked { near, sentence: None, ..form }])
    }

    fn moved(&self) -> Result<Vec<Asked>, Unclear> {
        let objects = self.places_of(&[Role::Object, Role::In]);
        let (to, after, before) =
            (self.places_of(&[Role::To]), self.places_of(&[Role::After]), self.places_of(&[Role::Before]));
        let (ask, near, target) = match (&to[..], &after[..], &before[..]) {
            ([target], [], []) if self.clause.at_end => (Ask::MoveUnder, Near::After, *target),
            ([], [target], []) => (Ask::Move, Near::After, *target),
            ([], [], [target]) => (Ask::Move, Near::Before, *target),
            ([], [], []) => return Err(Unclear::NoPlace),
            _ => return Err(Unclear::NoSpot),
        };
        if !self.clause.quotations.is_empty() {
            return Err(Unclear::NoSpot);
        }
        if objects.is_empty() {
            return Err(Unclear::NoPlace);
        }
        let other = Some(self.id(target));
        let is_sub = |at: usize| self.places.text.paragraphs[at].kind == ParagraphKind::Subparagraph;
        let ask = |at: usize| if is_sub(at) { ask } else { Ask::Move };
        Ok(objects.into_iter().map(|at| Asked { near, other, ..self.form(ask(at), at) }).collect())
    }

    fn merge(&self) -> Result<Vec<Asked>, Unclear> {
        let [first, second] = self.targets()?[..] else { return Err(Unclear::NoPlace) };
        Ok(vec![Asked { other: Some(self.id(second)), ..self.form(Ask::Merge, first) }])
    }

    fn split(&self) -> Result<Vec<Asked>, Unclear> {
        let (after, before) = (self.words_of(&[Role::After]), self.words_of(&[Role::Before]));
        let (near, words) = match (&after[..], &before[..]) {
            ([words], []) => (Near::After, *words),
            ([], [words]) => (Near::Before, *words),
            _ => return Err(Unclear::NoSpot),
        };
        self.each(Ask::Split, |form| Ok(Asked { words: words.to_owned(), near, ..form }))
    }
}
