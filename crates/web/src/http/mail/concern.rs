//! Whom an act concerns so that a mail tells them: everybody who may see it, or these delegations and offices.

use nemcon_negotiation::{Act, Capacity, Code, Content, Proceedings};
use nemcon_secretariat::Seat;

/// Whom an act concerns.
pub(super) enum Concern {
    /// All of the group who may see it.
    Everybody,
    /// These delegations and offices.
    These(Vec<Code>),
}

/// Names of the acts that call for a mail.
pub(super) const TOLD: &[&str] = &[
    "circulate_letter",
    "receive_letter",
    "open_silence",
    "extend_silence",
    "ask_more_time",
    "ask_clarification",
    "break_silence",
    "withdraw_silence",
    "confirm_silence",
    "close_silence",
    "announce_outcome",
    "table_draft",
    "issue_revision",
    "join_proposal",
    "dispose",
    "review_credentials",
    "challenge_credentials",
    "review_member",
    "comment_on_visa",
    "raise_matter",
    "consider_matter",
    "comment_on_matter",
    "circulate_matter",
    "say_incomplete",
    "enter_for_delegation",
    "move_meeting",
    "cancel_meeting",
    "move_session",
    "cancel_session",
    "apply",
    "withdraw_application",
    "review_application",
    "tell_applicant",
    "circulate_list",
    "ask_about_objections",
    "answer_about_objections",
];

/// Returns whom an act concerns.
pub(super) fn of(act: &Act, p: &Proceedings) -> Concern {
    let these = |codes: &[&str]| codes.iter().filter_map(|code| code.parse().ok()).collect::<Vec<Code>>();
    let one = |code: &Code| Concern::These(vec![code.clone()]);
    match &act.content {
        Content::CirculateLetter(letter) if !letter.to.is_empty() => Concern::These(letter.to.clone()),
        Content::ReceiveLetter(_)
        | Content::AskMoreTime(_)
        | Content::AskClarification(_)
        | Content::SayIncomplete(_)
        | Content::AskAboutObjections(_) => Concern::These(these(&["chair"])),
        Content::JoinProposal(joined) => Concern::These(sponsors(p, [joined.proposal])),
        Content::Dispose(disposed) => Concern::These(sponsors(p, disposed.dispositions.iter().map(|one| one.proposal))),
        Content::ReviewCredentials(review) => one(&review.of),
        Content::ChallengeCredentials(challenge) => one(&challenge.of),
        Content::ReviewMember(review) => one(&review.delegation),
        Content::CommentOnVisa(comment) => one(&comment.of),
        Content::RaiseMatter(matter) => {
            Concern::These(these(&["chair", "secretariat"]).into_iter().chain(matter.host_country.clone()).collect())
        }
        Content::ConsiderMatter(considered) if !considered.all_states => {
            Concern::These(std::iter::once(considered.of.clone()).chain(considered.host_country.clone()).collect())
        }
        Content::CommentOnMatter(comment) if !comment.all_states => one(&comment.of),
        Content::EnterForDelegation(entered) => one(&entered.of),
        Content::Apply(_) | Content::WithdrawApplication(_) => {
            Concern::These(std::iter::once(act.by.clone()).chain(these(&["secretariat"])).collect())
        }
        Content::ReviewApplication(review) => one(&review.of),
        Content::TellApplicant(told) => one(&told.of),
        Content::AnswerAboutObjections(answer) if answer.asker.is_some() => {
            Concern::These(answer.asker.iter().cloned().collect())
        }
        _ => Concern::Everybody,
    }
}

/// Who stands behind proposals.
fn sponsors(p: &Proceedings, proposals: impl IntoIterator<Item = nemcon_negotiation::Id>) -> Vec<Code> {
    let chair: nemcon_negotiation::Seat =
        nemcon_negotiation::Seat::Taken { capacity: Capacity::Chair, by: "chair".parse().expect("a code") };
    let seen = p.seen_by(&chair, nemcon_negotiation::Instant::from_millis(0));
    let all = proposals.into_iter().filter_map(|id| seen.proposal(&id));
    let mut codes: Vec<Code> = all.flat_map(|proposal| proposal.sponsored_by().cloned()).collect();
    codes.sort();
    codes.dedup();
    codes
}

/// Returns the organization whose application an act is about, and the application.
pub(super) fn applicant<'a>(act: &'a Act, p: &Proceedings) -> Option<(&'a Code, nemcon_negotiation::Id)> {
    match &act.content {
        Content::Apply(_) => Some((&act.by, act.id)),
        Content::WithdrawApplication(withdrawn) => {
            let own = p
                .confidences
                .applications
                .iter()
                .filter(|(_, held)| held.by == act.by && held.round == withdrawn.round);
            own.max_by_key(|(_, held)| held.number).map(|(id, _)| (&act.by, *id))
        }
        Content::ReviewApplication(review) => Some((&review.of, review.application)),
        Content::TellApplicant(told) => Some((&told.of, told.application)),
        _ => None,
    }
}

impl Concern {
    /// Says whether a seat is told of the act by mail: it is concerned, may see it, and did not do it itself.
    pub(super) fn includes(&self, seat: &Seat, act: &Act, number: u64, p: &Proceedings, closed: bool) -> bool {
        let concerned = match self {
            Concern::Everybody => true,
            Concern::These(codes) => codes.contains(&seat.by),
        };
        let own = seat.by == act.by && applicant(act, p).is_none();
        concerned && !own && may_see(seat, act, number, p, closed)
    }
}

fn may_see(seat: &Seat, act: &Act, number: u64, p: &Proceedings, closed: bool) -> bool {
    let room = seat.in_the_room();
    let seen = p.seen_by(&room, nemcon_negotiation::Instant::from_millis(0));
    if closed {
        return seen.opened(number).is_some();
    }
    match p.state.letters.get(&act.id) {
        Some(letter) => seen.may_read(letter),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_acts_that_exist_are_told() {
        for act in TOLD {
            assert!(Content::NAMES.iter().any(|(_, name)| name == act), "{act}");
        }
    }

    #[test]
    fn no_mail_tells_of_who_has_kept_silent_or_read() {
        for never in ["note_delivery", "let_it_pass", "object", "object_to_application", "lift_objection"] {
            assert!(!TOLD.contains(&never), "{never}");
        }
    }
}
