//! Mails: which acts call for one, to whom, and its words. What is essential is never in a mail alone: it says that something has happened and
//! where it stands. Nothing in it tells whether it was read, and none says that somebody has not reacted.

pub(in crate::http) mod applicant;
mod concern;
mod log;
mod page;
mod post;
mod spread;

pub use post::{Outcome, Ready};
pub use spread::{notices, tell_account};

use axum::Router;

use super::app::App;

/// How mail is sent from here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailSettings {
    /// The address that mails come from.
    pub from: String,
    /// Hour of the day, in the zone of the group, at which the one mail of the day is sent.
    pub digest_hour: i8,
}

/// Returns the routes.
pub fn routes() -> Router<App> {
    page::routes().merge(log::routes()).merge(applicant::routes())
}

/// Says whether a text can be the address of a mailbox.
pub(super) fn is_address(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else { return false };
    let plain =
        |part: &str| part.chars().all(|c| !c.is_control() && !c.is_whitespace() && !"<>,;:\"()[]\\@".contains(c));
    let labels = domain.split('.').collect::<Vec<_>>();
    let whole = labels.len() > 1 && labels.iter().all(|label| !label.is_empty() && !label.starts_with('-'));
    text.len() <= 254 && (1..=64).contains(&name.len()) && plain(name) && plain(domain) && whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_mailbox_and_nothing_else() {
        for good in ["a@b.example", "first.last+un@mission.example", "имя@почта.example"] {
            assert!(is_address(good), "{good}");
        }
        let bad = [
            "",
            "a",
            "a@b",
            "@b.example",
            "a@b..example",
            "a@b.example, c@d.example",
            "a b@c.example",
            "a@b@c.example",
        ];
        for bad in bad.into_iter().chain(["a@b.example\nBcc: c@d.example", "<a@b.example>", "a@-b.example"]) {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
