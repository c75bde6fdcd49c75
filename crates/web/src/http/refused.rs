//! A refusal for whoever asked: the fact as a sentence, the article, what is open instead.

use std::collections::BTreeMap;

use nemcon_negotiation::authority::MATRIX;
use nemcon_negotiation::rulebook::Waiver;
use nemcon_negotiation::{Capacity, Proceedings, Refusal};
use nemcon_secretariat::Seat;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::fill::View;

/// An article of the rulebook.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ArticleBody {
    /// Its name in the rulebook.
    pub id: String,
    /// Its printed number.
    pub number: String,
    /// Its title, in the language asked for.
    pub title: String,
    /// Where it comes from.
    pub source: String,
}

/// A refusal as JSON.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RefusalBody {
    /// The fact, as a word.
    pub kind: String,
    /// What the fact is about.
    #[schema(value_type = Object)]
    pub facts: BTreeMap<String, Value>,
    /// The article that forbids.
    pub article: Option<ArticleBody>,
    /// The fact as a sentence, in the language asked for.
    pub sentence: String,
    /// Names of the acts that are open instead.
    pub instead: Vec<String>,
    /// Who may let the article be departed from once: `none`, `chair` or `body`.
    pub waiver: String,
    /// The refusal in writing, signed by the log: a note that `nemcon verify refusal` holds against the act. None where the record has moved
    /// on since, so that the rules may say something else: sent once more, the act gets an answer that can be had in writing.
    pub note: Option<String>,
}

impl RefusalBody {
    /// Returns a refusal as that seat is told it.
    pub fn of(view: &View, seat: &Seat, refusal: &Refusal, note: Option<String>) -> Self {
        let (p, lang) = (&view.snapshot.proceedings, view.lang);
        let members = serde_json::to_value(refusal).expect("a refusal serializes");
        let members = members.as_object().into_iter().flatten().filter(|(name, _)| *name != "kind");
        let article = p.state.rules.as_deref().and_then(|rules| rules.book.article(refusal.article())).map(|article| {
            let title = article.title.get(lang).to_owned();
            let (number, source) = (article.number.clone(), article.source.clone());
            ArticleBody { id: article.id.id().to_owned(), number, title, source }
        });
        Self {
            kind: refusal.kind().to_owned(),
            facts: members.map(|(name, value)| (name.clone(), value.clone())).collect(),
            article,
            sentence: crate::msg::plain(&view.fact(refusal)),
            instead: instead(p, seat, refusal).into_iter().map(str::to_owned).collect(),
            waiver: waiver(p, refusal).to_owned(),
            note,
        }
    }
}

/// Returns the refusal in writing: so whoever was refused wrongly can prove it.
pub fn in_writing(view: &View, act_note: &[u8], refusal: &Refusal) -> Option<String> {
    view.group.refusal_note(act_note, refusal, &view.texts).and_then(|note| String::from_utf8(note).ok())
}

/// Returns who may let the article be departed from once.
pub fn waiver(p: &Proceedings, refusal: &Refusal) -> &'static str {
    match (refusal.is_of_substance(), p.waiver(refusal.article())) {
        (false, _) | (_, Waiver::None) => "none",
        (_, Waiver::Chair) => "chair",
        (_, Waiver::Body) => "body",
    }
}

/// What may be open after a refusal, in the order in which people would try it.
const INSTEAD: &[(&str, &[&str])] = &[
    ("silence_not_running", &["take_position", "receive_letter"]),
    ("silence_not_over", &["extend_silence", "withdraw_silence"]),
    ("silence_held", &["confirm_silence", "extend_silence"]),
    ("silence_withdrawn", &["open_silence"]),
    ("request_stands", &["give_the_floor", "suspend_question"]),
    ("mode_cannot_decide", &["begin_segment"]),
    ("modality_cannot_decide", &["schedule_meeting"]),
    ("off_the_record", &["begin_segment"]),
    ("meeting_not_open", &["open_meeting", "receive_letter", "take_position"]),
    ("meeting_not_scheduled", &["begin_segment", "resume_meeting"]),
    ("question_settled", &["take_position", "put_question"]),
    ("draft_adopted", &["take_position", "put_question", "ask_correction"]),
    ("lacks_right", &["ask_for_the_floor", "receive_letter", "take_position"]),
    ("lacks_right_here", &["receive_letter"]),
    ("wrong_capacity", &["ask_for_the_floor", "break_silence", "ask_more_time", "receive_letter", "take_position"]),
    ("rules_not_adopted", &["put_question"]),
    ("decision_set_aside", &["put_question"]),
    ("motion_first", &["give_the_floor", "rule_on_motion"]),
    ("motion_settled", &["appeal_ruling"]),
    ("replies_later", &["carry_list"]),
    ("replies_used", &["receive_letter"]),
    ("inscription_closed", &["ask_for_the_floor", "ask_to_reply"]),
    ("sounding_goes_on", &["end_sounding"]),
    ("not_heard_from_afar", &["begin_segment"]),
    ("no_link", &["give_link"]),
    ("quorum_not_there", &["count_quorum", "declare_quorum"]),
    ("quorum_not_counted", &["count_quorum"]),
    ("not_as_counted", &["declare_quorum", "count_quorum"]),
];

/// Returns the acts that this seat may turn to instead; which of them the rules would admit on which thing, their pages say.
pub fn instead(p: &Proceedings, seat: &Seat, refusal: &Refusal) -> Vec<&'static str> {
    let of_kind = INSTEAD.iter().find(|(kind, _)| *kind == refusal.kind()).map_or(&[][..], |(_, acts)| *acts);
    let by_ruling = match (waiver(p, refusal), seat.capacity) {
        ("chair", Capacity::Chair) => &["enter_ruling", "put_question"][..],
        ("body", Capacity::Chair) => &["put_question"][..],
        _ => &[],
    };
    let mut found: Vec<&str> = of_kind.iter().chain(by_ruling).copied().filter(|act| may(p, seat, act)).collect();
    let mut seen = Vec::new();
    found.retain(|act| {
        !seen.contains(act) && {
            seen.push(*act);
            true
        }
    });
    found
}

fn may(p: &Proceedings, seat: &Seat, act: &str) -> bool {
    let Some(row) = MATRIX.iter().find(|row| row.act == act) else { return false };
    let is_known = nemcon_negotiation::Content::NAMES.iter().any(|(_, name)| *name == act);
    let granted = || {
        let kind = p.state.group.as_deref().and_then(|group| group.kind_of(&seat.by));
        let book = p.state.rules.as_deref().map(|rules| &rules.book);
        matches!((kind, book, row.right), (Some(kind), Some(book), Some(right)) if book.grants(kind, right))
    };
    is_known
        && row.capacities.contains(&seat.capacity)
        && (row.right.is_none() || seat.capacity != Capacity::Delegate || granted())
}
