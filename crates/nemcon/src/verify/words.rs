//! Misfits and refusals as English clauses, with the article as the rulebook prints it.

use nemcon_negotiation::{Admission, Article, Lang, Misfit, Proceedings, Refusal};
use serde_json::Value;

use super::answer::Finding;

/// Names what is wrong with an entry that the rules do not take.
pub(super) fn finding(number: u64, act: Option<&str>, misfit: &Misfit, admission: &str, p: &Proceedings) -> Finding {
    let (article, rule, what) = match misfit {
        Misfit::Number { .. } => (Article::Record, "number".to_owned(), misfit.to_string()),
        Misfit::TimeWentBack | Misfit::RecordedBeforeReceived => {
            (Article::Record, "instant".to_owned(), misfit.to_string())
        }
        Misfit::Refused(refusal) => {
            (refusal.article(), refusal.kind().to_owned(), format!("the rules refuse its act: {}", clause(refusal)))
        }
        Misfit::OtherAdmission { expected } => {
            let article = Admission::parse(expected.as_bytes()).map_or(Article::Record, |right| right.rule);
            (article, "admission".to_owned(), differences(admission, expected))
        }
        other => (Article::Record, "rules".to_owned(), other.to_string()),
    };
    Finding {
        entry: Some(number),
        act: act.map(str::to_owned),
        article: Some(article.id().to_owned()),
        printed: printed(article, p),
        rule,
        what,
    }
}

/// Returns number and title of an article in the rulebook in force.
pub(super) fn printed(article: Article, p: &Proceedings) -> Option<String> {
    let text = p.state.rules.as_deref()?.book.article(article)?;
    Some(format!("{} {}", text.number, text.title.get(Lang::En)))
}

/// Returns a refusal's fact as a clause: `silence not over (silence …, until …)`.
pub(super) fn clause(refusal: &Refusal) -> String {
    let facts: Vec<_> = refusal.facts().into_iter().map(|(name, value)| format!("{name} {value}")).collect();
    let kind = refusal.kind().replace('_', " ");
    if facts.is_empty() { kind } else { format!("{kind} ({})", facts.join(", ")) }
}

fn differences(found: &str, expected: &str) -> String {
    let read = |line: &str| serde_json::from_str::<Value>(line.trim_end()).unwrap_or_default();
    let mut all = Vec::new();
    compare("", &read(found), &read(expected), &mut all);
    format!("the rules give it another admission: {}", all.join("; "))
}

fn compare(path: &str, found: &Value, expected: &Value, all: &mut Vec<String>) {
    if found == expected {
        return;
    }
    match (found, expected) {
        (Value::Object(a), Value::Object(b)) => {
            let mut names: Vec<&String> = a.keys().chain(b.keys()).collect();
            names.sort();
            names.dedup();
            for name in names {
                let none = &Value::Null;
                let place = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                compare(&place, a.get(name).unwrap_or(none), b.get(name).unwrap_or(none), all);
            }
        }
        _ => all.push(format!("{path} is {}, not {}", shown(expected), shown(found))),
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "absent".to_owned(),
        other => other.to_string(),
    }
}
