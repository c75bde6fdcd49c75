//! Mail that came back: a mail server hands the report in (`nemcon mail bounced < report`), and the log says so.

use nemcon_store::{Failure, Store};

/// Returns the random word of our own name for a mail, wherever a report quotes it: `<word@domain>`.
pub fn token_in(report: &str, domain: &str) -> Option<String> {
    let end = format!("@{domain}>");
    let mut from = 0;
    while let Some(at) = report[from..].find(&end).map(|at| from + at) {
        let before = &report[..at];
        let word = before.rsplit('<').next().unwrap_or_default();
        if word.len() == 32 && word.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Some(word.to_owned());
        }
        from = at + end.len();
    }
    None
}

/// Notes that the mail came back that a report is about; says how many lines of the log that is.
pub async fn note_bounce(store: &Store, report: &str, domain: &str, now: i64) -> Result<u64, Failure> {
    match token_in(report, domain) {
        Some(token) => store.mail_bounced(&token, now).await,
        None => Ok(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_our_mail_is_found_in_a_report() {
        let word = "0123456789abcdef0123456789abcdef";
        let report =
            format!("From: <mailer@other.example>\nMessage-ID: <x@n.example>\n\nMessage-ID: <{word}@n.example>\n");
        assert_eq!(token_in(&report, "n.example").as_deref(), Some(word));
        assert_eq!(token_in(&report, "other.example"), None);
        assert_eq!(token_in("nothing", "n.example"), None);
    }
}
