//! What a desk needs to go on without a line: the floor as the script goes on with it, what it keeps, and what is entered from the floor.

use maud::{Markup, html};
use serde::Serialize;

use super::speakers::Clock;
use crate::assets::DESK;
use crate::lang::Lang;
use crate::msg;

/// Somebody who may be given the floor.
#[derive(Clone, Debug, Serialize)]
pub struct MayHave {
    /// The request, the motion, or the place on a list.
    pub id: String,
    /// Who.
    pub who: String,
    /// Words on the press that gives the floor to the next.
    pub next: String,
    /// Seconds of the speech, where there is a limit.
    pub seconds: Option<i64>,
    /// It is a motion.
    pub motion: bool,
    /// It was heard, and waits for the ruling.
    pub heard: bool,
}

/// Who has the floor.
#[derive(Clone, Debug, Serialize)]
pub struct HasFloor {
    /// The request, the motion, or the place on a list.
    pub id: String,
    /// Who.
    pub who: String,
    /// Words on the press that would give the floor again, once it is undone.
    pub next: String,
    /// Seconds used when the page is drawn.
    pub used: i64,
    /// Seconds of the speech, where there is a limit.
    pub seconds: Option<i64>,
    /// The clock stands.
    pub paused: bool,
    /// It is a motion.
    pub motion: bool,
}

impl HasFloor {
    /// Returns what a clock says of a speech.
    #[must_use]
    pub fn timed(self, clock: Clock) -> Self {
        Self { used: clock.used, seconds: clock.seconds, paused: clock.paused, ..self }
    }
}

/// What a delegation said in the room: words on the press, and the fields that go along with the delegation.
#[derive(Clone, Debug)]
pub struct FromFloor {
    /// Words on the press.
    pub label: String,
    /// Fields.
    pub hidden: Vec<(String, String)>,
    /// It may be said from afar.
    pub from_afar: bool,
}

/// The floor, and what may be kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Name under which this machine keeps: the group, the meeting and the seat.
    pub key: String,
    /// The meeting.
    pub meeting: String,
    /// Address before the name of an act.
    pub to: String,
    /// Acts that are kept.
    pub keeps: Vec<&'static str>,
    /// Who looks leads the floor, and the meeting sits on the record.
    pub leads: bool,
    /// A question is before the room, so that nobody is next on the lists.
    pub question: bool,
    /// Number of the last entry that the page knows of.
    pub seen: u64,
    /// Who has the floor.
    pub speaking: Option<HasFloor>,
    /// Who waits on the lists, in order.
    pub waiting: Vec<MayHave>,
    /// Requests for the floor.
    pub requests: Vec<MayHave>,
    /// Motions that are not ruled on.
    pub motions: Vec<MayHave>,
    /// Who takes part: code and name.
    pub delegations: Vec<(String, String)>,
    /// What is entered for a delegation.
    pub from_floor: Vec<FromFloor>,
}

impl Kept {
    /// Returns what the script reads.
    #[must_use]
    pub fn model(&self, lang: Lang) -> String {
        serde_json::json!({
            "key": self.key,
            "keeps": self.keeps,
            "leads": self.leads,
            "meeting": self.meeting,
            "motions": self.motions,
            "question": self.question,
            "requests": self.requests,
            "seen": self.seen,
            "speaking": self.speaking,
            "to": self.to,
            "waiting": self.waiting,
            "words": {
                "away": msg::desk_put_away(lang),
                "clock": msg::speech_clock(lang),
                "end": msg::act_end_speech(lang),
                "give": msg::act_give_the_floor(lang),
                "needs": msg::desk_needs_line(lang),
                "nobody": msg::chair_nobody_speaks(lang),
                "passed": msg::clock_limit_passed(lang),
                "pause": msg::act_pause_speech(lang),
                "refused": msg::desk_kept_refused(lang),
                "resume": msg::act_resume_speech(lang),
                "stands": msg::clock_stands(lang),
                "undo": msg::act_undo_floor(lang),
                "unread": msg::desk_unread(lang),
                "waits": msg::desk_kept_waits(lang),
            },
        })
        .to_string()
    }

    /// Draws what the script fills in: nothing is seen of it while there is a line.
    #[must_use]
    pub fn strips(&self, lang: Lang) -> Markup {
        html! {
            p.why.waiting role="status" data-no-line hidden { (msg::desk_no_line(lang)) }
            p.why.stopped role="alert" data-sign-in hidden { (msg::desk_sign_in(lang)) }
            p.why.joined role="status" data-joined hidden { (msg::desk_joined(lang)) }
            section.kept data-queue hidden {
                h2 { (msg::desk_kept_title(lang)) }
                p.soft { (msg::desk_kept_what(lang)) }
                ol.list {}
            }
            section.kept data-refused hidden { h2 { (msg::desk_refused_title(lang)) } ul.list {} }
            script src=(DESK.path) defer {}
        }
    }

    /// Draws what is entered from the floor.
    #[must_use]
    pub fn entered(&self, lang: Lang, back: &str) -> Markup {
        html! {
            @if !self.from_floor.is_empty() {
                section {
                    h2 { (msg::desk_from_floor(lang)) }
                    p.soft { (msg::desk_from_floor_what(lang)) }
                    @for (place, one) in self.from_floor.iter().enumerate() {
                        form.row method="post" action={ (self.to) "enter_for_delegation" } data-keeps=(one.label) {
                            @for (name, value) in &one.hidden { input type="hidden" name=(name) value=(value); }
                            input type="hidden" name="back" value=(back);
                            div.field {
                                label for={ "from-floor-" (place) } { (one.label) }
                                select id={ "from-floor-" (place) } name="of" required {
                                    option value="" selected { "" }
                                    @for (code, name) in &self.delegations { option value=(code) { (name) } }
                                }
                            }
                            @if one.from_afar {
                                label.check { input type="checkbox" name="body.from_afar" value="true"; " " (msg::from_afar(lang)) }
                            }
                            button.act type="submit" { (msg::desk_enter(lang)) }
                        }
                    }
                }
            }
        }
    }

    /// Returns sample values.
    #[must_use]
    pub fn sample(lang: Lang) -> Self {
        let may = |who: String| MayHave {
            id: "00".repeat(16),
            next: msg::plain(&msg::speakers_next(lang, who.as_str())),
            who,
            seconds: Some(180),
            motion: false,
            heard: false,
        };
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        Kept {
            key: "exercise.example/strait sample".to_owned(),
            meeting: "00".repeat(16),
            to: "#".to_owned(),
            keeps: nemcon_negotiation::kept::KEPT.to_vec(),
            leads: true,
            question: false,
            seen: 12,
            speaking: None,
            waiting: vec![may(msg::sample_state_a(lang))],
            requests: vec![may(msg::sample_state_b(lang))],
            motions: vec![],
            delegations: vec![("sample".to_owned(), msg::sample_state_a(lang))],
            from_floor: vec![FromFloor {
                label: msg::act_inscribe(lang),
                hidden: vec![field("act", "inscribe")],
                from_afar: true,
            }],
        }
    }
}
