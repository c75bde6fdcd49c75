//! The words of a mail: plain text, short, with times in the zone of the meeting and their distance from UTC, and the address of the page.

use jiff::Timestamp;

use super::common::{sample_at, sample_zone};
use crate::dates::{self, Zone};
use crate::lang::Lang;
use crate::msg;

/// What the word of a thing begins with that happened to the account of the reader, not in the record.
pub const OF_ACCOUNT: &str = "account:";

/// One thing that a mail tells.
#[derive(Clone, Debug)]
pub struct MailItem {
    /// The word by which its sentence is chosen.
    pub act: String,
    /// On what, where that may be said.
    pub on: Option<String>,
    /// By whom, where that may be said.
    pub by: Option<String>,
    /// When.
    pub at: Timestamp,
    /// Until when.
    pub until: Option<Timestamp>,
    /// What an applicant is written.
    pub words: Option<String>,
    /// Address of the page.
    pub to: String,
}

/// A mail.
#[derive(Clone, Debug)]
pub struct MailText {
    /// Language.
    pub lang: Lang,
    /// The group.
    pub group: String,
    /// The zone of the meeting.
    pub zone: Zone,
    /// What it tells.
    pub items: Vec<MailItem>,
    /// The code by which an address is confirmed.
    pub code: Option<String>,
    /// Where its reader says how often mail is wanted.
    pub settings: Option<String>,
}

impl MailText {
    /// Returns the subject: one line, without marks of direction.
    #[must_use]
    pub fn subject(&self) -> String {
        let lang = self.lang;
        let what = match (&self.code, self.items.as_slice()) {
            (Some(_), _) => msg::mail_code_subject(lang),
            (None, [one]) => happened(lang, &one.act),
            (None, all) => msg::mail_digest_subject(lang, all.len() as u64),
        };
        line(&msg::mail_subject(lang, &self.group, what))
    }

    /// Returns the words: lines of plain text.
    #[must_use]
    pub fn body(&self) -> String {
        let lang = self.lang;
        let mut parts = vec![self.group.clone()];
        if let Some(code) = &self.code {
            parts.push(format!("{}\n\n    {code}", msg::mail_code_what(lang)));
        }
        parts.extend(self.items.iter().map(|item| self.told(item)));
        parts.push(msg::mail_not_alone(lang));
        if let Some(settings) = &self.settings {
            parts.push(format!("{}\n{settings}", msg::mail_change(lang)));
        }
        msg::plain(&(parts.join("\n\n") + "\n"))
    }

    fn told(&self, item: &MailItem) -> String {
        let lang = self.lang;
        let at = |at: Timestamp| msg::mail_instant(lang, dates::instant(lang, at, &self.zone), self.zone.offset(at));
        let mut lines = vec![happened(lang, &item.act)];
        lines.extend(item.on.clone());
        lines.extend(item.by.as_ref().map(|by| msg::mail_by(lang, by)));
        lines.push(msg::mail_at(lang, at(item.at)));
        lines.extend(item.until.map(|until| msg::mail_until(lang, at(until))));
        lines.extend(item.words.clone());
        lines.push(item.to.clone());
        lines.iter().map(|text| text.trim_end()).collect::<Vec<_>>().join("\n")
    }

    /// Returns sample values.
    #[must_use]
    pub fn samples(lang: Lang) -> Vec<MailText> {
        let item = |act: &str, until| MailItem {
            act: act.to_owned(),
            on: Some(msg::sample_text_title(lang)),
            by: Some(msg::seat_chair(lang)),
            at: sample_at("2031-05-12T14:00:00Z"),
            until,
            words: None,
            to: format!("https://nemcon.example/{}/groups/strait/silences/4d1c", lang.tag()),
        };
        let mail = |items| MailText {
            lang,
            group: msg::sample_group(lang),
            zone: sample_zone(),
            items,
            code: None,
            settings: Some(format!("https://nemcon.example/{}/account/mail", lang.tag())),
        };
        let opened = item("open_silence", Some(sample_at("2031-05-14T22:00:00Z")));
        let bare = MailItem { on: None, by: None, ..item("break_silence", None) };
        vec![
            mail(vec![opened.clone()]),
            mail(vec![opened, bare, item("issue_revision", None)]),
            MailText { code: Some("40718822".to_owned()), ..mail(vec![]) },
            MailText { settings: None, ..mail(vec![item("application_return", None)]) },
            mail(vec![MailItem {
                on: None,
                by: None,
                words: Some(msg::mail_account_what(lang)),
                ..item("account:passkey_enrolled", None)
            }]),
        ]
    }
}

/// Returns the sentence of an act, or of what happened to an account.
fn happened(lang: Lang, act: &str) -> String {
    match act.strip_prefix(OF_ACCOUNT) {
        Some(kind) => msg::account_event(lang, kind),
        None => msg::mail_happened(lang, act),
    }
}

/// Returns a text as one line without marks of direction and without what could begin another header.
fn line(text: &str) -> String {
    let plain = msg::plain(text);
    let words: Vec<&str> =
        plain.split(|c: char| c.is_control() || c.is_whitespace()).filter(|w| !w.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_one_line_without_marks_of_direction_in_six_languages() {
        for lang in Lang::ALL {
            for mail in MailText::samples(lang) {
                let subject = mail.subject();
                let bad = |c: char| c.is_control() || matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
                assert!(!subject.contains(bad) && subject.chars().count() < 160, "{subject:?}");
                assert!(!mail.body().contains('\u{2068}'), "{}", mail.body());
            }
        }
        let crafted = MailText { group: "Group\r\nBcc: x@y.example".into(), ..MailText::samples(Lang::En)[0].clone() };
        assert!(!crafted.subject().contains(['\r', '\n']), "{}", crafted.subject());
    }

    #[test]
    fn a_mail_says_when_in_the_zone_and_in_utc_and_where_it_stands() {
        let body = MailText::samples(Lang::En)[0].body();
        for part in
            ["12 May 2031, 10:00 New York (UTC−04:00)", "14 May 2031, 18:00 New York (UTC−04:00)", "/silences/4d1c"]
        {
            assert!(body.contains(part), "{part}: {body}");
        }
    }

    #[test]
    fn every_act_that_is_told_has_a_sentence_of_its_own() {
        for lang in Lang::ALL {
            let other = msg::mail_happened(lang, "anything else");
            for act in
                ["open_silence", "circulate_letter", "application_return", "applicant_not_accredited", "join_proposal"]
            {
                assert_ne!(msg::mail_happened(lang, act), other, "{act} in {}", lang.tag());
            }
        }
    }
}
