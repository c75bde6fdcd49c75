//! `verify text`: is this copy the text that the record holds?

use nemcon_negotiation::state::{Subject, Version};
use nemcon_negotiation::{Hash, Id, Lang, Proceedings};

use super::answer::{Finding, TextPlace, TextReport, Verdict};
use super::judge::Ended;
use super::record::{Options, replay};
use super::source::Source;

/// Checks a record, then whether a copy in plain text is one of its texts. A byte order mark, line ends of other systems and empty
/// lines at the end are passed over; everything else counts.
pub fn verify_text(
    copy: &[u8],
    source: &dyn Source,
    options: &Options,
    progress: &dyn Fn(u64, u64),
) -> Verdict<TextReport> {
    let Ok(copy) = std::str::from_utf8(copy) else {
        return Verdict::cannot_tell("the file is not plain text in UTF-8");
    };
    let plain = Hash::of(plain_form(copy).as_bytes());
    let proceedings = match replay(source, options, progress) {
        Ok((_, proceedings)) => proceedings,
        Err(Ended::Wrong(finding)) => return Verdict::Wrong(*finding),
        Err(Ended::CannotTell(why)) => return Verdict::CannotTell { why },
    };
    let found = places(&proceedings, &plain);
    if found.is_empty() {
        return Verdict::Wrong(Finding::whole(
            "text",
            format!("no text in it has this plain form, whose hash is {plain}"),
        ));
    }
    Verdict::Right(TextReport { found })
}

/// Returns the text with one LF at the end and nothing that depends on the system it was saved on.
fn plain_form(copy: &str) -> String {
    let text = copy.strip_prefix('\u{feff}').unwrap_or(copy).replace("\r\n", "\n");
    text.trim_end().to_owned() + "\n"
}

fn places(p: &Proceedings, plain: &Hash) -> Vec<TextPlace> {
    let mut found = Vec::new();
    for draft in p.state.drafts.values() {
        for version in &draft.versions {
            let same = version.languages.iter().filter(|(_, language)| language.plain == *plain);
            for (lang, language) in same {
                let status = serde_json::to_value(language.status).ok().and_then(|v| v.as_str().map(str::to_owned));
                found.push(TextPlace {
                    version: version.hash.to_string(),
                    symbol: version.symbol.clone(),
                    title: draft.title.get(Lang::En).to_owned(),
                    language: lang.tag().to_owned(),
                    status: status.unwrap_or_default(),
                    adopted_in: adopted_in(p, draft.adopted.as_ref(), version),
                });
            }
        }
    }
    found
}

fn adopted_in(p: &Proceedings, adopted: Option<&Id>, version: &Version) -> Option<u64> {
    let decision = p.state.decisions.get(adopted?)?;
    match &decision.subject {
        Subject::Text { version: decided, part } if part.is_empty() && *decided == version.hash => {
            Some(decision.number)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_may_come_from_another_system() {
        assert_eq!(plain_form("\u{feff}Report\r\n\r\n1. It met.\r\n\r\n"), "Report\n\n1. It met.\n");
    }
}
