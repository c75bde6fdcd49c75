//! Sentences about sessions and meetings.

use nemcon_negotiation::acts::calendar::open_meeting::OpenMeeting;
use nemcon_negotiation::acts::calendar::schedule_meeting::ScheduleMeeting;
use nemcon_negotiation::state::{MeetingKind, MeetingState, Modality};
use nemcon_negotiation::{Content, ZonedTime};

use crate::clock;
use crate::founding::{names, word};
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::World;

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} schedules a meeting, {modality}, from {from} to {to}", schedules),
        tells("{who} opens {meeting} in {mode} mode", opens),
        tells("The deadline passes", passes),
        tells("What is due is done", passes),
        checks("{meeting} is open in {mode} mode", is_open),
        checks("{meeting} is {state}", is_in_state),
    ]
}

/// Returns a time of the page with its instant.
pub fn zoned(world: &World, text: &str) -> Result<ZonedTime, String> {
    clock::zoned(world.clock.read(text)?)
}

fn schedules(world: &mut World, args: &Args) -> Told {
    let meeting = ScheduleMeeting {
        coupled_to: None,
        from: zoned(world, args.get("from"))?,
        kind: MeetingKind::Plenary,
        modality: word::<Modality>(args.get("modality"))?,
        place: "Conference Room 3, New York".to_owned(),
        session: None,
        title: names("Meeting of the working group"),
        to: zoned(world, args.get("to"))?,
    };
    world.make(args.get("who"), Content::ScheduleMeeting(Box::new(meeting)), "meeting")
}

fn opens(world: &mut World, args: &Args) -> Told {
    let open = OpenMeeting { meeting: world.thing(args.get("meeting"))?, mode: word(args.get("mode"))? };
    world.act(args.get("who"), Content::OpenMeeting(Box::new(open))).map(|_| ())
}

/// What is due at an instant is done just after it: the instant itself still counts for those who act.
fn passes(world: &mut World, _: &Args) -> Told {
    world.clock.set(world.clock.now().plus_millis(1));
    world.do_what_is_due()
}

fn is_open(world: &mut World, args: &Args) -> Told {
    let id = world.thing(args.get("meeting"))?;
    let meeting = world.p.state.meetings.get(&id).ok_or("there is no such meeting")?;
    let open = meeting.mode() == Some(word(args.get("mode"))?);
    if open { Ok(()) } else { Err(format!("it is {:?}", meeting.state)) }
}

fn is_in_state(world: &mut World, args: &Args) -> Told {
    let id = world.thing(args.get("meeting"))?;
    let meeting = world.p.state.meetings.get(&id).ok_or("there is no such meeting")?;
    let state = match meeting.state {
        MeetingState::Scheduled => "scheduled",
        MeetingState::Open { .. } => "open",
        MeetingState::Suspended { .. } => "suspended",
        MeetingState::Adjourned { .. } => "adjourned",
        MeetingState::Cancelled { .. } => "cancelled",
    };
    if state == args.get("state") { Ok(()) } else { Err(format!("it is {state}")) }
}
