//! What a page rests on: the rule it cites, the entry that proves it, and what the rules refuse.

use maud::{Markup, PreEscaped, html};

use crate::lang::{Lang, Script as _};
use crate::msg;

/// A rule with its words and its source.
#[derive(Clone, Debug)]
pub struct Citation {
    /// Printed number.
    pub number: String,
    /// Title.
    pub title: String,
    /// Text, or the part that matters.
    pub text: Option<String>,
    /// The language of the text.
    pub text_lang: Lang,
    /// Where it comes from.
    pub source: Option<String>,
    /// Address in the rulebook.
    pub to: String,
}

/// A source longer than this many characters is folded: whoever wants it opens it.
const SOURCE_SHORT: usize = 60;

/// Draws the citation of a rule.
#[must_use]
pub fn cite(lang: Lang, rule: &Citation) -> Markup {
    html! {
        div.rule {
            cite { a href=(rule.to) { (msg::rule_number(lang, &rule.number)) } " · " (rule.title) }
            @if let Some(text) = &rule.text {
                blockquote lang=(rule.text_lang.tag()) dir=(rule.text_lang.dir()) { (text) }
            }
            @if let Some(source) = &rule.source {
                @if source.chars().count() <= SOURCE_SHORT { small { (msg::rule_source(lang, source)) } }
                @else { details { summary { (msg::document_source(lang)) } small { bdi { (source) } } } }
            }
        }
    }
}

/// The place of an entry in the record.
#[derive(Clone, Debug)]
pub struct Seal {
    /// Number of the entry.
    pub number: u64,
    /// Size of the checkpoint that holds it.
    pub checkpoint: u64,
    /// Address of the entry's page, which shows the bytes.
    pub to: String,
    /// Address of the `.tlog-proof`.
    pub proof: String,
}

/// Draws the seal, which leads to the bytes and the proof.
#[must_use]
pub fn seal(lang: Lang, seal: &Seal) -> Markup {
    let tree = r#"<g fill="none" stroke="currentColor" stroke-width="1.4"><circle cx="20" cy="20" r="18.5"/><path d="M20 9v6M20 15l-7 6M20 15l7 6M13 21l-4 7M13 21l4 7M27 21l-4 7M27 21l4 7"/></g><g fill="currentColor"><circle cx="20" cy="9" r="2.4"/><circle cx="13" cy="21" r="1.7"/><circle cx="27" cy="21" r="1.7"/><circle cx="9" cy="28.5" r="1.9"/><circle cx="17" cy="28.5" r="1.9"/><circle cx="23" cy="28.5" r="1.9"/><circle cx="31" cy="28.5" r="1.9"/></g>"#;
    html! {
        div.seal {
            svg viewBox="0 0 40 40" aria-hidden="true" focusable="false" { (PreEscaped(tree)) }
            b { a href=(seal.to) { (msg::seal_entry(lang, seal.number.to_string())) } }
            p.soft { (msg::seal_checkpoint(lang, seal.checkpoint.to_string())) }
            p { a href=(seal.proof) download { (msg::seal_proof(lang)) } }
        }
    }
}

/// Draws bytes exactly as they are.
#[must_use]
pub fn exact(bytes: &str) -> Markup {
    html! { pre.exact tabindex="0" { (bytes) } }
}

/// What the rules refuse.
#[derive(Clone, Debug)]
pub struct Refused {
    /// The fact, in a sentence.
    pub fact: String,
    /// The rule that forbids.
    pub rule: Citation,
    /// What is open instead, with addresses.
    pub instead: Vec<(String, Option<String>)>,
    /// Who could let the rule be departed from, for the Chair.
    pub waiver: Option<String>,
}

/// Draws a refusal: the fact, the article, what is open instead.
#[must_use]
pub fn refusal(lang: Lang, refused: &Refused) -> Markup {
    html! {
        section.refusal role="alert" {
            p.fact { (refused.fact) }
            p.soft { (msg::refusal_no_trace(lang)) }
            (cite(lang, &refused.rule))
            @if !refused.instead.is_empty() {
                h3 { (msg::refusal_instead(lang)) }
                ul {
                    @for (words, to) in &refused.instead {
                        li { @match to { Some(to) => { a href=(to) { (words) } } None => { (words) } } }
                    }
                }
            }
            @if let Some(waiver) = &refused.waiver { p { (waiver) } }
        }
    }
}
