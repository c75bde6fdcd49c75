//! What is said of a document beside its words, as it is read.

use nemcon_negotiation::Code;

use super::tree::Element;
use super::{KINDS, Kind, Meta, Party, Remark, Step, language};

/// Returns the kind of a document element.
pub fn kind(document: &Element) -> Kind {
    let name = document.get("name").unwrap_or_default();
    let of_element = || KINDS.iter().filter(|(_, element, ..)| *element == document.name);
    let exact = of_element().find(|(.., own)| *own == name);
    let is_adopted = |kind: Kind| kind == Kind::Draft && !name.to_lowercase().contains("draft");
    match exact.or_else(|| of_element().next()) {
        Some((kind, ..)) if exact.is_none() && is_adopted(*kind) => Kind::Adopted,
        Some((kind, ..)) => *kind,
        None => Kind::Adopted,
    }
}

/// Reads what is said of a document; says what is missing or wrong.
pub fn read(document: &Element, remarks: &mut Vec<Remark>) -> Meta {
    let mut out = Meta { kind: kind(document), ..Meta::default() };
    let empty = Element::default();
    let Some(meta) = document.first("meta") else {
        remarks.push(Remark::Missing("meta"));
        return out;
    };
    let level = |name: &str| meta.first("identification").and_then(|i| i.first(name)).unwrap_or(&empty);
    let (work, expression) = (level("FRBRWork"), level("FRBRExpression"));
    let uri = work.first("FRBRuri").and_then(|uri| uri.get("value")).unwrap_or_default();
    let mut parts = uri.trim_matches('/').split('/').skip(4);
    out.group = parts.next().unwrap_or_default().to_owned();
    out.made = date(work, remarks);
    out.number = parts.nth(1).unwrap_or_default().to_owned();
    let is_symbol = |e: &&Element| e.name == "FRBRalias" && e.get("name") == Some("UNDocumentSymbol");
    let alias = work.elements().find(is_symbol).and_then(|alias| alias.get("value"));
    let cover = document.first("coverPage").unwrap_or(&empty);
    let on_cover = |name: &str| cover.find(name).map(|found| squeezed(&found.words()));
    out.symbol = alias.map(str::to_owned).or_else(|| on_cover("docNumber"));
    out.author = work.first("FRBRauthor").and_then(|author| code(author.get("href")));
    out.issued = date(expression, remarks);
    let code_of_language = expression.first("FRBRlanguage").and_then(|l| l.get("language"));
    out.lang = code_of_language.and_then(language);
    if out.lang.is_none() {
        remarks.push(Remark::Missing("FRBRlanguage"));
    }
    out.issued_words = on_cover("docDate").unwrap_or_default();
    out.title = ["docTitle", "docType"].iter().find_map(|name| on_cover(name)).unwrap_or_default();
    let status = ["coverPage", "preface"].iter().find_map(|part| document.first(part)?.find("docStatus"));
    out.status = status.map(|found| squeezed(&found.words()));
    if out.kind == Kind::Compilation {
        out.title = document.find("docTitle").map(|title| squeezed(&title.words())).unwrap_or_default();
    }
    references(meta, &mut out);
    out.steps = meta.first("workflow").into_iter().flat_map(Element::elements).filter_map(step).collect();
    let voting = meta.first("analysis").and_then(|a| a.find("voting"));
    let by_consensus = voting.filter(|v| v.get("outcome").is_some_and(|o| o.ends_with("adoptedWithoutVote")));
    out.adopted = by_consensus.map(|v| v.get("n:date").unwrap_or(&out.made).to_owned());
    if let Some(own) = meta.first("proprietary").and_then(|p| p.first("n:nemcon")) {
        out.original = own.get("original").and_then(language);
        out.base = own.get("base").filter(|base| !base.is_empty()).map(str::to_owned);
    }
    out
}

/// Says whether this program wrote a document.
pub fn is_own(document: &Element) -> bool {
    let meta = document.first("meta").and_then(|meta| meta.first("proprietary"));
    meta.and_then(|own| own.first("n:nemcon")).is_some_and(|own| own.get("v") == Some("1"))
}

fn date(level: &Element, remarks: &mut Vec<Remark>) -> String {
    let day = level.first("FRBRdate").and_then(|date| date.get("date")).unwrap_or_default();
    let shape = day.len() >= 10
        && day.bytes().take(10).enumerate().all(|(at, b)| match at {
            4 | 7 => b == b'-',
            _ => b.is_ascii_digit(),
        });
    if !shape {
        remarks.push(Remark::Date(day.to_owned()));
        return String::new();
    }
    let uri = level.first("FRBRuri").and_then(|uri| uri.get("value")).unwrap_or_default();
    if uri.contains("@/") || uri.ends_with('@') {
        remarks.push(Remark::Date(uri.to_owned()));
    }
    day.get(..10).unwrap_or_default().to_owned()
}

/// Returns the code that a reference names; none for the group and the secretariat.
fn code(reference: Option<&str>) -> Option<Code> {
    let name = reference?.trim_start_matches('#');
    let name = name.rsplit("__").next()?;
    if matches!(name, "group" | "secretariat") {
        return None;
    }
    name.to_lowercase().parse().ok()
}

fn references(meta: &Element, out: &mut Meta) {
    for reference in meta.first("references").into_iter().flat_map(Element::elements) {
        let (name, shown) = (reference.get("eId").unwrap_or_default(), reference.get("showAs").unwrap_or_default());
        match name.rsplit("__").next() {
            Some("group") => shown.clone_into(&mut out.authority),
            _ if reference.name != "TLCOrganization" => {}
            _ => out.parties.extend(code(Some(name)).map(|code| Party { code, name: shown.to_owned() })),
        }
    }
}

fn step(element: &Element) -> Option<Step> {
    let word = |name: &str| {
        let value = element.get(name).unwrap_or_default().trim_start_matches('#');
        value.rsplit("__").next().unwrap_or_default().to_owned()
    };
    let date = element.get("date")?.to_owned();
    Some(Step { date, by: code(element.get("by")), role: word("as"), outcome: word("outcome") })
}

/// Returns words with single spaces.
pub fn squeezed(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
