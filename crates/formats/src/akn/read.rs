//! A document as it is read: its paragraphs in order, whatever elements they lie in.

mod kinds;
mod numbers;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use nemcon_negotiation::text::Operation;
use nemcon_negotiation::{Id, Lang, ParagraphId, Text};

use self::walk::Walk;
use super::read_meta::{self, squeezed};
use super::tree::{self, Element};
use super::{AKN, Fault, KINDS, Meta, Remark, read_amend};

/// Every element that the standard has.
const NAMES: &str = include_str!("names.txt");

/// A proposal that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposed {
    /// What is said of it.
    pub meta: Meta,
    /// What it asks for.
    pub operations: Vec<Operation>,
    /// The same in words.
    pub words: Vec<String>,
    /// Where it works, in words.
    pub heading: String,
    /// Who stands behind it, in words.
    pub proponents: String,
    /// Why.
    pub reason: Option<String>,
}

/// A document that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// What is said of it.
    pub meta: Meta,
    /// Its words; none if it is proposals of ours only.
    pub text: Option<Text>,
    /// What stands on its cover page.
    pub cover: Vec<String>,
    /// Numbers of paragraphs and footnotes as they are printed there, where ours are others.
    pub numbers: BTreeMap<ParagraphId, String>,
    /// Proposals of ours in it.
    pub proposals: Vec<Proposed>,
    /// What was wrong with it.
    pub remarks: Vec<Remark>,
}

/// Reads a document. New identities are `act` and the ordinal; `lang` is its language if it names none.
pub fn read(lang: Lang, act: Id, bytes: &[u8]) -> Result<Document, Fault> {
    let root = tree::parse(bytes)?;
    if root.name != "akomaNtoso" {
        return Err(Fault::NotAkn(root.name));
    }
    let document = root.elements().find(|e| !e.name.starts_with("?:")).ok_or(Fault::Empty)?;
    let mut remarks = Vec::new();
    check(&root, &mut remarks);
    let meta = read_meta::read(document, &mut remarks);
    let lang = meta.lang.unwrap_or(lang);
    let own = read_meta::is_own(document);
    let mut proposals = Vec::new();
    if own {
        proposals = amendments(document).into_iter().map(|a| proposed(a, &mut remarks)).collect();
    }
    let mut walk = Walk::new(act, own);
    if proposals.is_empty() {
        walk.document(document);
    }
    let (cover, found) = (std::mem::take(&mut walk.cover), walk.finish(lang, &mut remarks));
    if found.text.is_none() && proposals.is_empty() && !own {
        return Err(Fault::Empty);
    }
    Ok(Document { meta, text: found.text, cover, numbers: found.numbers, proposals, remarks })
}

/// Says what the standard does not allow, as far as it is looked at.
fn check(root: &Element, remarks: &mut Vec<Remark>) {
    let known: BTreeSet<&str> = NAMES.split_whitespace().collect();
    let (mut names, mut said) = (BTreeSet::new(), BTreeSet::new());
    let mut next = vec![root];
    while let Some(element) = next.pop() {
        if let Some(name) = element.get("eId").filter(|name| !names.insert(name.to_owned())) {
            remarks.push(Remark::NameTwice(name.to_owned()));
        }
        let is_ours = element.name.contains(':');
        if !is_ours && !known.contains(element.name.as_str()) && said.insert(element.name.as_str()) {
            remarks.push(Remark::Unknown(element.name.clone()));
        }
        if KINDS.iter().any(|(_, name, ..)| *name == element.name) && element.get("xml:lang").is_some() {
            remarks.push(Remark::Attribute { element: element.name.clone(), attribute: "xml:lang".to_owned() });
        }
        next.extend(element.elements());
    }
    if !root.attributes.is_empty() && root.elements().count() == 0 {
        remarks.push(Remark::Missing(AKN));
    }
}

/// Returns the proposals of a document: itself, or those it collects.
fn amendments(document: &Element) -> Vec<&Element> {
    if document.name == "amendment" {
        return vec![document];
    }
    let components = document.first("components").into_iter().flat_map(Element::elements);
    components.filter_map(|component| component.first("amendment")).collect()
}

fn proposed(amendment: &Element, remarks: &mut Vec<Remark>) -> Proposed {
    let meta = read_meta::read(amendment, remarks);
    let empty = Element::default();
    let body = amendment.first("amendmentBody").unwrap_or(&empty);
    let content = body.first("amendmentContent").unwrap_or(&empty);
    let mut operations = Vec::new();
    let mut words = Vec::new();
    for p in content.elements() {
        match p.first("mod") {
            Some(change) => match read_amend::operation(change) {
                Some(operation) => operations.push(operation),
                None => remarks.push(Remark::Unfit(change.get("eId").unwrap_or("mod").to_owned())),
            },
            None => words.extend(Some(p.words()).filter(|words| !words.is_empty())),
        }
    }
    let in_part = |name: &str| body.first(name).and_then(|part| part.first("p"));
    let reason = body.first("amendmentJustification");
    Proposed {
        meta,
        operations,
        words,
        heading: in_part("amendmentHeading").map(Element::words).unwrap_or_default(),
        proponents: amendment.find("docProponent").map(|p| squeezed(&p.words())).unwrap_or_default(),
        reason: reason.map(|reason| reason.elements().map(Element::words).collect::<Vec<_>>().join("\n")),
    }
}
