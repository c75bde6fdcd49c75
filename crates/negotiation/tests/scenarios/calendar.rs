//! Sentences about sessions and meetings.

use nemcon_negotiation::acts::calendar::adjourn_meeting::AdjournMeeting;
use nemcon_negotiation::acts::calendar::begin_segment::BeginSegment;
use nemcon_negotiation::acts::calendar::cancel_meeting::CancelMeeting;
use nemcon_negotiation::acts::calendar::cancel_session::CancelSession;
use nemcon_negotiation::acts::calendar::move_meeting::MoveMeeting;
use nemcon_negotiation::acts::calendar::move_session::MoveSession;
use nemcon_negotiation::acts::calendar::open_meeting::OpenMeeting;
use nemcon_negotiation::acts::calendar::resume_meeting::ResumeMeeting;
use nemcon_negotiation::acts::calendar::schedule_meeting::ScheduleMeeting;
use nemcon_negotiation::acts::calendar::schedule_session::ScheduleSession;
use nemcon_negotiation::acts::calendar::suspend_meeting::SuspendMeeting;
use nemcon_negotiation::state::{Firmness, Meeting, MeetingKind, MeetingState, Modality, Mode, Session, SessionKind};
use nemcon_negotiation::{Content, Date, ZonedTime};

use crate::clock;
use crate::founding::{names, word};
use crate::sentence::{Args, Sentence, Told, checks, tells};
use crate::world::World;

/// Returns the sentences of this chapter.
pub fn sentences() -> Vec<Sentence> {
    vec![
        tells("{who} schedules a meeting, {modality}, from {from} to {to}", schedules),
        tells("{who} schedules a stakeholder dialogue, {modality}, from {from} to {to}", schedules_dialogue),
        tells("{who} schedules a meeting of {session}, {modality}, from {from} to {to}", schedules_in_session),
        tells("{who} schedules a thematic meeting of {subgroup}, {modality}, from {from} to {to}", schedules_subgroup),
        tells("{who} schedules a plenary meeting of {subgroup}, {modality}, from {from} to {to}", schedules_mixed),
        tells("{who} schedules a meeting, {modality}, coupled to {session}, from {from} to {to}", schedules_coupled),
        tells("{who} schedules a {kind} session, {modality}, from {from} to {to}", schedules_session),
        tells(
            "{who} schedules a {kind} session, {modality}, coupled to {session}, from {from} to {to}",
            couples_session,
        ),
        tells("{who} schedules an {kind} session, {modality}, from {from} to {to}", schedules_session),
        tells(
            "{who} schedules an {kind} session, {modality}, coupled to {session}, from {from} to {to}",
            couples_session,
        ),
        tells("{who} enters a session announced for {from} to {to}, from {source}", enters_announced),
        tells("{who} enters a session announced for {from} to {to}, without a source", enters_without_source),
        tells("{who} moves {session} to the days {from} to {to}", moves_session),
        tells("{who} cancels the whole of {session}", cancels_session),
        tells("{who} moves {meeting} to {from} until {to}", moves_meeting),
        tells("{who} cancels {meeting}", cancels_meeting),
        tells("{who} continues {meeting} in {mode} mode", begins_segment),
        tells("{who} takes {meeting} off the record", off_the_record),
        tells("{who} suspends {meeting}", suspends),
        tells("{who} resumes {meeting}", |world, args| resumes(world, args, None)),
        tells("{who} resumes {meeting} in {mode} mode", |world, args| resumes(world, args, Some(args.get("mode")))),
        tells("{who} adjourns {meeting}", adjourns),
        tells("{who} opens {meeting} in {mode} mode", opens),
        checks("{meeting} begins at {from}", begins_at),
        checks("{meeting} is off the record", is_off_the_record),
        checks("{meeting} has had {n} segments", segments),
        checks("{session} lasts from {from} to {to}", session_lasts),
        checks("the days of {session} are cancelled", session_cancelled),
        checks("{session} is coupled to {other}", session_coupled),
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

pub fn meeting(world: &World, args: &Args) -> Result<ScheduleMeeting, String> {
    Ok(ScheduleMeeting {
        coupled_to: None,
        from: zoned(world, args.get("from"))?,
        kind: MeetingKind::Plenary,
        modality: word::<Modality>(args.get("modality"))?,
        place: "Conference Room 3, New York".to_owned(),
        session: None,
        subgroup: None,
        title: names("Meeting of the working group"),
        to: zoned(world, args.get("to"))?,
    })
}

fn schedules(world: &mut World, args: &Args) -> Told {
    let meeting = meeting(world, args)?;
    world.make(args.get("who"), Content::ScheduleMeeting(Box::new(meeting)), "meeting")
}

fn schedules_in_session(world: &mut World, args: &Args) -> Told {
    let session = Some(world.thing(args.get("session"))?);
    let meeting = ScheduleMeeting { session, ..meeting(world, args)? };
    world.make(args.get("who"), Content::ScheduleMeeting(Box::new(meeting)), "meeting")
}

fn schedules_subgroup(world: &mut World, args: &Args) -> Told {
    let subgroup = Some(world.thing(args.get("subgroup"))?);
    let meeting = ScheduleMeeting { subgroup, kind: MeetingKind::Thematic, ..meeting(world, args)? };
    world.make(args.get("who"), Content::ScheduleMeeting(Box::new(meeting)), "meeting")
}

fn schedules_mixed(world: &mut World, args: &Args) -> Told {
    let subgroup = Some(world.thing(args.get("subgroup"))?);
    let meeting = ScheduleMeeting { subgroup, ..meeting(world, args)? };
    world.make(args.get("who"), Content::ScheduleMeeting(Box::new(meeting)), "meeting")
}

fn schedules_coupled(world: &mut World, args: &Args) -> Told {
    let coupled_to = Some(world.thing(args.get("session"))?);
    let kind = MeetingKind::Intersessional;
    let meeting = ScheduleMeeting { coupled_to, kind, ..meeting(world, args)? };
    world.make(args.get("who"), Content::ScheduleMeeting(Box::new(meeting)), "meeting")
}

fn schedules_dialogue(world: &mut World, args: &Args) -> Told {
    let meeting = ScheduleMeeting { kind: MeetingKind::StakeholderDialogue, ..meeting(world, args)? };
    world.make(args.get("who"), Content::ScheduleMeeting(Box::new(meeting)), "meeting")
}

fn session(args: &Args) -> Result<ScheduleSession, String> {
    Ok(ScheduleSession {
        coupled_to: None,
        firmness: Firmness::Scheduled,
        from: Date(clock::date(args.get("from"))?),
        kind: SessionKind::Substantive,
        modality: Modality::InPerson,
        place: "New York".to_owned(),
        source: None,
        title: names("Session of the working group"),
        to: Date(clock::date(args.get("to"))?),
    })
}

fn make_session(world: &mut World, args: &Args, session: ScheduleSession) -> Told {
    world.make(args.get("who"), Content::ScheduleSession(Box::new(session)), "session")
}

fn schedules_session(world: &mut World, args: &Args) -> Told {
    let (kind, modality) = (word(args.get("kind"))?, word(args.get("modality"))?);
    make_session(world, args, ScheduleSession { kind, modality, ..session(args)? })
}

fn couples_session(world: &mut World, args: &Args) -> Told {
    let (kind, modality) = (word(args.get("kind"))?, word(args.get("modality"))?);
    let coupled_to = Some(world.thing(args.get("session"))?);
    make_session(world, args, ScheduleSession { kind, modality, coupled_to, ..session(args)? })
}

fn enters_announced(world: &mut World, args: &Args) -> Told {
    let source = Some(args.get("source").to_owned());
    make_session(world, args, ScheduleSession { firmness: Firmness::Announced, source, ..session(args)? })
}

fn enters_without_source(world: &mut World, args: &Args) -> Told {
    make_session(world, args, ScheduleSession { firmness: Firmness::Announced, ..session(args)? })
}

fn moves_session(world: &mut World, args: &Args) -> Told {
    let moved = MoveSession {
        from: Date(clock::date(args.get("from"))?),
        modality: None,
        place: None,
        reason: "The room is taken".to_owned(),
        session: world.thing(args.get("session"))?,
        to: Date(clock::date(args.get("to"))?),
    };
    world.act(args.get("who"), Content::MoveSession(Box::new(moved))).map(|_| ())
}

fn cancels_session(world: &mut World, args: &Args) -> Told {
    let session = world.thing(args.get("session"))?;
    let cancel = CancelSession { reason: "There is no money for services".to_owned(), session };
    world.act(args.get("who"), Content::CancelSession(Box::new(cancel))).map(|_| ())
}

fn moves_meeting(world: &mut World, args: &Args) -> Told {
    let moved = MoveMeeting {
        from: zoned(world, args.get("from"))?,
        meeting: world.thing(args.get("meeting"))?,
        modality: None,
        place: None,
        reason: "The room is taken".to_owned(),
        to: zoned(world, args.get("to"))?,
    };
    world.act(args.get("who"), Content::MoveMeeting(Box::new(moved))).map(|_| ())
}

fn cancels_meeting(world: &mut World, args: &Args) -> Told {
    let meeting = world.thing(args.get("meeting"))?;
    let cancel = CancelMeeting { meeting, reason: "There is nothing to discuss".to_owned() };
    world.act(args.get("who"), Content::CancelMeeting(Box::new(cancel))).map(|_| ())
}

fn begins_segment(world: &mut World, args: &Args) -> Told {
    begin(world, args, word(args.get("mode"))?)
}

fn off_the_record(world: &mut World, args: &Args) -> Told {
    begin(world, args, Mode::OffTheRecord)
}

fn begin(world: &mut World, args: &Args, mode: Mode) -> Told {
    let begin = BeginSegment { meeting: world.thing(args.get("meeting"))?, mode };
    world.act(args.get("who"), Content::BeginSegment(Box::new(begin))).map(|_| ())
}

fn suspends(world: &mut World, args: &Args) -> Told {
    let suspend = SuspendMeeting { meeting: world.thing(args.get("meeting"))? };
    world.act(args.get("who"), Content::SuspendMeeting(Box::new(suspend))).map(|_| ())
}

fn resumes(world: &mut World, args: &Args, mode: Option<&str>) -> Told {
    let resume = ResumeMeeting { meeting: world.thing(args.get("meeting"))?, mode: mode.map(word).transpose()? };
    world.act(args.get("who"), Content::ResumeMeeting(Box::new(resume))).map(|_| ())
}

fn adjourns(world: &mut World, args: &Args) -> Told {
    let adjourn = AdjournMeeting { meeting: world.thing(args.get("meeting"))? };
    world.act(args.get("who"), Content::AdjournMeeting(Box::new(adjourn))).map(|_| ())
}

fn held<'a>(world: &'a World, args: &Args) -> Result<&'a Meeting, String> {
    let id = world.thing(args.get("meeting"))?;
    world.p.state.meetings.get(&id).ok_or_else(|| "there is no such meeting".to_owned())
}

fn begins_at(world: &mut World, args: &Args) -> Told {
    let from = held(world, args)?.from.clone();
    let wanted = zoned(world, args.get("from"))?;
    if from == wanted { Ok(()) } else { Err(format!("it begins at {}", from.local)) }
}

fn is_off_the_record(world: &mut World, args: &Args) -> Told {
    let mode = held(world, args)?.mode();
    if mode == Some(Mode::OffTheRecord) { Ok(()) } else { Err(format!("its mode is {mode:?}")) }
}

fn segments(world: &mut World, args: &Args) -> Told {
    let n = held(world, args)?.segments.len();
    if n.to_string() == args.get("n") { Ok(()) } else { Err(format!("it has had {n} segments")) }
}

fn held_session<'a>(world: &'a World, args: &Args) -> Result<&'a Session, String> {
    let id = world.thing(args.get("session"))?;
    world.p.state.sessions.get(&id).ok_or_else(|| "there is no such session".to_owned())
}

fn session_lasts(world: &mut World, args: &Args) -> Told {
    let held = held_session(world, args)?;
    let same = held.from.0 == clock::date(args.get("from"))? && held.to.0 == clock::date(args.get("to"))?;
    if same { Ok(()) } else { Err(format!("it lasts from {} to {}", held.from, held.to)) }
}

fn session_cancelled(world: &mut World, args: &Args) -> Told {
    let cancelled = held_session(world, args)?.cancelled.is_some();
    if cancelled { Ok(()) } else { Err("it stands".to_owned()) }
}

fn session_coupled(world: &mut World, args: &Args) -> Told {
    let coupled = held_session(world, args)?.coupled_to;
    if coupled == Some(world.thing(args.get("other"))?) { Ok(()) } else { Err(format!("it prepares {coupled:?}")) }
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
