//! What is said of a document beside its words, as it is written.

use super::xml::Xml;
use super::{Kind, Meta, three};
use nemcon_negotiation::Lang;

/// A change as `textualMod` has it.
pub struct TextualMod {
    /// `insertion`, `repeal`, `substitution`, `split`, `join`, `renumbering`.
    pub kind: &'static str,
    /// Name of the `mod`.
    pub source: String,
    /// Address of what it is on.
    pub destination: String,
    /// `before`, `after`, `inside`, `start`, `end`.
    pub pos: Option<&'static str>,
    /// Name of the words that go.
    pub old: Option<String>,
    /// Name of the words that come.
    pub new: Option<String>,
}

/// Writes `meta`; names in it begin with `prefix`.
pub fn write(xml: &mut Xml, meta: &Meta, prefix: &str, changes: &[TextualMod]) {
    let source = format!("#{prefix}secretariat");
    let source = [("source", source.as_str())];
    xml.open("meta", &[]);
    identification(xml, meta, prefix);
    workflow(xml, meta, prefix);
    analysis(xml, meta, prefix, changes);
    references(xml, meta, prefix);
    xml.open("proprietary", &source);
    let original = meta.original.map(three).unwrap_or_default();
    let base = meta.base.as_deref().unwrap_or_default();
    xml.empty("n:nemcon", &[("v", "1"), ("original", original), ("base", base)]);
    xml.close("proprietary");
    xml.close("meta");
}

fn identification(xml: &mut Xml, meta: &Meta, prefix: &str) {
    let (_, _, subtype, _) = meta.kind.row();
    let (work, expression) = (meta.work(), meta.expression());
    let secretariat = format!("#{prefix}secretariat");
    let author = meta.author.as_ref().map_or_else(|| format!("#{prefix}group"), |code| format!("#{prefix}{code}"));
    let (as_author, as_editor) = (format!("#{prefix}author"), format!("#{prefix}editor"));
    let editor = [("href", secretariat.as_str()), ("as", as_editor.as_str())];
    let this = |of: &str, tail: &str| (format!("{of}/!main{tail}"), format!("{of}{tail}"));
    let uris = |xml: &mut Xml, (this, uri): &(String, String)| {
        xml.empty("FRBRthis", &[("value", this)]);
        xml.empty("FRBRuri", &[("value", uri)]);
    };
    xml.open("identification", &[("source", &secretariat)]);
    xml.open("FRBRWork", &[]);
    uris(xml, &this(&work, ""));
    if let Some(symbol) = &meta.symbol {
        xml.empty("FRBRalias", &[("name", "UNDocumentSymbol"), ("value", symbol)]);
    }
    xml.empty("FRBRdate", &[("date", &meta.made), ("name", "generation")]);
    xml.empty("FRBRauthor", &[("href", &author), ("as", &as_author)]);
    xml.empty("FRBRcountry", &[("value", "un")]);
    xml.empty("FRBRsubtype", &[("value", subtype)]);
    xml.empty("FRBRnumber", &[("value", meta.symbol.as_ref().unwrap_or(&meta.number))]);
    let is_adopted = if meta.adopted.is_some() { "true" } else { "false" };
    xml.empty("FRBRauthoritative", &[("value", is_adopted)]);
    xml.close("FRBRWork");
    xml.open("FRBRExpression", &[]);
    uris(xml, &this(&expression, ""));
    xml.empty("FRBRdate", &[("date", &meta.issued), ("name", "publication")]);
    xml.empty("FRBRauthor", &editor);
    xml.empty("FRBRlanguage", &[("language", three(meta.lang.unwrap_or(Lang::En)))]);
    xml.close("FRBRExpression");
    xml.open("FRBRManifestation", &[]);
    uris(xml, &this(&expression, ".xml"));
    xml.empty("FRBRdate", &[("date", &meta.issued), ("name", "markup")]);
    xml.empty("FRBRauthor", &editor);
    xml.empty("FRBRformat", &[("value", "application/akn+xml")]);
    xml.close("FRBRManifestation");
    xml.close("identification");
}

fn workflow(xml: &mut Xml, meta: &Meta, prefix: &str) {
    if meta.steps.is_empty() {
        return;
    }
    xml.open("workflow", &[("source", &format!("#{prefix}secretariat"))]);
    for step in &meta.steps {
        let by = step.by.as_ref().map_or_else(|| format!("#{prefix}group"), |code| format!("#{prefix}{code}"));
        let (role, outcome) = (format!("#{prefix}{}", step.role), format!("#{prefix}{}", step.outcome));
        xml.empty("step", &[("date", &step.date), ("by", &by), ("as", &role), ("outcome", &outcome)]);
    }
    xml.close("workflow");
}

fn analysis(xml: &mut Xml, meta: &Meta, prefix: &str, changes: &[TextualMod]) {
    if changes.is_empty() && meta.adopted.is_none() {
        return;
    }
    xml.open("analysis", &[("source", &format!("#{prefix}secretariat"))]);
    if !changes.is_empty() {
        xml.open("activeModifications", &[]);
        for (n, change) in (1..).zip(changes) {
            xml.open("textualMod", &[("type", change.kind), ("eId", &format!("{prefix}amod_{n}"))]);
            xml.empty("source", &[("href", &format!("#{}", change.source))]);
            let mut destination = vec![("href", change.destination.as_str())];
            destination.extend(change.pos.map(|pos| ("pos", pos)));
            xml.empty("destination", &destination);
            for (name, words) in [("old", &change.old), ("new", &change.new)] {
                if let Some(words) = words {
                    xml.empty(name, &[("href", &format!("#{words}"))]);
                }
            }
            xml.close("textualMod");
        }
        xml.close("activeModifications");
    }
    if let Some(day) = &meta.adopted {
        xml.open("parliamentary", &[]);
        let outcome = format!("#{prefix}adoptedWithoutVote");
        xml.open("voting", &[("outcome", &outcome), ("n:date", day)]);
        xml.empty("quorum", &[("value", "")]);
        xml.close("voting");
        xml.close("parliamentary");
    }
    xml.close("analysis");
}

/// Roles and concepts that are named: name, class, address, words.
const NAMED: [(&str, &str, &str, &str); 13] = [
    ("author", "TLCRole", "role/un/author", "Author"),
    ("editor", "TLCRole", "role/un/editor", "Editor"),
    ("chair", "TLCRole", "role/un/chair", "Chair"),
    ("proponent", "TLCRole", "role/un/proponent", "Proponent"),
    ("supporter", "TLCRole", "role/un/supporter", "Supporter"),
    ("proposed", "TLCConcept", "concept/un/amendment/proposed", "Proposed"),
    ("withdrawn", "TLCConcept", "concept/un/amendment/withdrawn", "Withdrawn"),
    ("issued", "TLCConcept", "concept/un/text/issued", "Issued"),
    ("adopted", "TLCConcept", "concept/un/text/adopted", "Adopted"),
    ("adoptedWithoutVote", "TLCConcept", "concept/un/text/adoptedWithoutVote", "Adopted without a vote"),
    ("agreedAdRef", "TLCConcept", "concept/un/text/agreedAdReferendum", "Agreed ad referendum"),
    ("bracketed", "TLCConcept", "concept/un/text/bracketed", "In square brackets"),
    ("alternative", "TLCConcept", "concept/un/text/alternative", "Alternative"),
];

/// What a statement names besides.
const NAMED_BY_STATEMENTS: [(&str, &str, &str, &str); 3] = [
    ("speaker", "TLCRole", "role/un/speaker", "Speaker"),
    ("delivered", "TLCConcept", "concept/un/statement/delivered", "Delivered"),
    ("deliveredFromAfar", "TLCConcept", "concept/un/statement/deliveredFromAfar", "Delivered from afar"),
];

fn references(xml: &mut Xml, meta: &Meta, prefix: &str) {
    let reference = |xml: &mut Xml, element: &str, name: &str, to: &str, words: &str| {
        let (id, to) = (format!("{prefix}{name}"), format!("/akn/ontology/{to}"));
        xml.empty(element, &[("eId", &id), ("href", &to), ("showAs", words)]);
    };
    xml.open("references", &[("source", &format!("#{prefix}secretariat"))]);
    reference(xml, "TLCOrganization", "secretariat", "organization/un/secretariat", "Secretariat");
    reference(xml, "TLCOrganization", "group", "organization/un/workingGroup", &meta.authority);
    for party in &meta.parties {
        let to = format!("organization/un/participant/{}", party.code);
        reference(xml, "TLCOrganization", party.code.as_str(), &to, &party.name);
    }
    let besides = NAMED_BY_STATEMENTS.into_iter().filter(|_| meta.kind == Kind::Statement);
    for (name, element, to, words) in NAMED.into_iter().chain(besides) {
        reference(xml, element, name, to, words);
    }
    xml.close("references");
}

/// Writes what stands at the head of the first page.
pub fn cover(xml: &mut Xml, meta: &Meta) {
    let paragraph = |xml: &mut Xml, element: &str, attributes: &[(&str, &str)], words: &str| {
        let mut line = Xml::default();
        line.start("p", &[]);
        line.start(element, attributes);
        line.text(words);
        line.end(element);
        line.end("p");
        xml.raw_line(&line.into_string());
    };
    xml.open("coverPage", &[]);
    paragraph(xml, "docAuthority", &[("refersTo", "#group")], &meta.authority);
    if let Some(status) = &meta.status {
        paragraph(xml, "docStatus", &[], status);
    }
    if let Some(symbol) = &meta.symbol {
        paragraph(xml, "docNumber", &[], symbol);
    }
    paragraph(xml, "docDate", &[("date", &meta.issued)], &meta.issued_words);
    let title = if meta.kind == Kind::Statement { "docType" } else { "docTitle" };
    paragraph(xml, title, &[], &meta.title);
    xml.close("coverPage");
}
