//! A struct per page with everything it shows, and one function that draws it.

pub mod access;
pub mod access_plot;
pub mod account;
pub mod acts;
pub mod agenda;
pub mod applicant;
pub mod balance;
pub mod calendar;
pub mod card;
pub mod chair;
pub mod chair_kept;
pub mod common;
pub mod decisions;
pub mod delegations;
pub mod documents;
pub mod door;
pub mod entrance;
pub mod files;
pub mod held;
pub mod import;
pub mod interpreters;
pub mod journal;
pub mod mail;
pub mod mail_text;
pub mod many;
pub mod meeting;
pub mod motions;
pub mod overview;
pub mod pack;
pub mod papers;
pub mod participants;
pub mod people;
pub mod proposals;
pub mod record;
pub mod rename;
pub mod room;
pub mod samples;
pub mod search;
pub mod session;
pub mod sign_in;
pub mod soundings;
pub mod speakers;
pub mod stakeholders;
pub mod start;
pub mod statements;
pub mod subscribe;
pub mod texts;
pub mod time_spoken;

use jiff::Timestamp;

use crate::dates::Zone;
use crate::frame::{self, Content, Frame, GroupHead, Seat, Section, Standing};
use crate::lang::Lang;
use crate::msg;

/// Draws every page with every sample, in all languages, each with its address.
#[must_use]
pub fn all_samples() -> Vec<(String, String)> {
    Lang::ALL.into_iter().flat_map(samples_in).collect()
}

fn samples_in(lang: Lang) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut add = |name: &str, section: Option<Section>, content: Content| {
        let frame = sample_frame(lang, section, &format!("/{name}"));
        all.push((format!("{}/{name}", lang.tag()), frame::page(&frame, &content).into_string()));
    };
    macro_rules! pages {
        ($($name:literal $section:expr => $page:ty;)*) => {
            $(for (i, page) in (1..).zip(<$page>::samples(lang)) {
                add(&format!("{}-{i}", $name), $section, page.content());
            })*
        };
    }
    pages! {
        "start" None => start::Start;
        "overview" Some(Section::Overview) => overview::Overview;
        "calendar" Some(Section::Calendar) => calendar::Calendar;
        "session" Some(Section::Calendar) => session::SessionPage;
        "journal" Some(Section::Calendar) => journal::JournalPage;
        "subscribe" Some(Section::Calendar) => subscribe::SubscribePage;
        "agenda" Some(Section::Agenda) => agenda::AgendaPage;
        "meeting" Some(Section::Meeting) => meeting::Meeting;
        "chair" Some(Section::Meeting) => chair::ChairDesk;
        "balance" Some(Section::Meeting) => balance::BalancePage;
        "time-spoken" Some(Section::Meeting) => time_spoken::TimeSpoken;
        "documents" Some(Section::Documents) => documents::Documents;
        "document" Some(Section::Documents) => documents::DocumentPage;
        "letters" Some(Section::Letters) => documents::Letters;
        "letter" Some(Section::Letters) => documents::LetterPage;
        "texts" Some(Section::Texts) => texts::TextList;
        "draft" Some(Section::Texts) => texts::DraftPage;
        "propose" Some(Section::Texts) => proposals::propose::ProposePage;
        "preview" Some(Section::Texts) => proposals::propose::PreviewPage;
        "proposal" Some(Section::Texts) => proposals::proposal::ProposalPage;
        "proposals" Some(Section::Texts) => proposals::proposal::ProposalList;
        "paragraph" Some(Section::Texts) => proposals::paragraph::ParagraphPage;
        "open" Some(Section::Texts) => proposals::standing::OpenPage;
        "changes" Some(Section::Texts) => proposals::standing::ChangesPage;
        "positions" Some(Section::Texts) => proposals::picture::PositionsPage;
        "sections" Some(Section::Texts) => proposals::sections::SectionsPage;
        "revision" Some(Section::Texts) => proposals::revision::RevisionPage;
        "dispositions" Some(Section::Texts) => proposals::revision::DispositionsPage;
        "desk" Some(Section::Texts) => proposals::desk::DeskPage;
        "word" Some(Section::Texts) => proposals::word::WordPage;
        "word-returned" Some(Section::Texts) => proposals::word::ReturnedPage;
        "copy" Some(Section::Texts) => proposals::desk::CopyPage;
        "languages" Some(Section::Texts) => proposals::desk::LanguagesPage;
        "no-pdf" Some(Section::Texts) => files::NoPdfPage;
        "many" Some(Section::Stakeholders) => many::ManyPage;
        "room" None => room::RoomPage;
        "interpreters" None => interpreters::InterpretersPage;
        "decisions" Some(Section::Decisions) => decisions::Matters;
        "decision" Some(Section::Decisions) => decisions::DecisionPage;
        "silence" Some(Section::Silences) => decisions::SilencePage;
        "participants" Some(Section::Participants) => people::Participants;
        "delegation" Some(Section::Participants) => delegations::DelegationPage;
        "own-acts" Some(Section::Participants) => delegations::OwnActsPage;
        "confirm-by-key" Some(Section::Participants) => delegations::ConfirmByKeyPage;
        "confirming-key" Some(Section::Participants) => delegations::ConfirmingKeyPage;
        "import" Some(Section::Participants) => import::ImportPage;
        "entrance-begin" None => entrance::BeginPage;
        "entrance-devices" Some(Section::Participants) => entrance::DevicesPage;
        "badges" Some(Section::Participants) => entrance::BadgesPage;
        "papers" Some(Section::Participants) => papers::PapersPage;
        "rename" Some(Section::Participants) => rename::RenamePage;
        "own-badge" Some(Section::Participants) => entrance::OwnBadgePage;
        "invitation" Some(Section::Participants) => entrance::InvitationPage;
        "list" Some(Section::Participants) => delegations::ListPage;
        "list-drawn" Some(Section::Participants) => participants::DrawnPage;
        "credentials" Some(Section::Participants) => delegations::CredentialsPage;
        "access" Some(Section::Access) => access::AccessPage;
        "access-report" Some(Section::Access) => access::ReportPage;
        "matter" Some(Section::Access) => access::MatterPage;
        "stakeholders" Some(Section::Stakeholders) => stakeholders::RoundsPage;
        "round" Some(Section::Stakeholders) => stakeholders::RoundPage;
        "application" Some(Section::Stakeholders) => stakeholders::ApplicationPage;
        "apply" Some(Section::Stakeholders) => stakeholders::ApplyPage;
        "hand-in" Some(Section::Meeting) => statements::HandInPage;
        "statement" Some(Section::Meeting) => statements::StatementPage;
        "statements" Some(Section::Meeting) => statements::StatementsPage;
        "search" None => search::SearchPage;
        "applicant" Some(Section::Stakeholders) => applicant::ApplicantPage;
        "seat-link" Some(Section::Stakeholders) => applicant::SeatLinkPage;
        "applicant-address" Some(Section::Stakeholders) => applicant::AddressPage;
        "rulebook" Some(Section::Rulebook) => people::RulebookPage;
        "record" Some(Section::Record) => record::RecordPage;
        "entry" Some(Section::Record) => record::EntryPage;
        "act" None => acts::ActForm;
        "confirm" None => acts::ConfirmPage;
        "refusal" None => acts::RefusalPage;
        "seats" None => door::Seats;
        "link" None => sign_in::LinkPage;
        "sign-in" None => sign_in::SignInPage;
        "account" None => account::AccountPage;
        "recovery" None => account::RecoveryPage;
        "held" None => held::HeldPage;
        "erasures" None => held::ErasuresPage;
        "mail" None => mail::MyMailPage;
        "mail-log" None => mail::MailLogPage;
    }
    add("samples", None, samples::Samples { lang }.content());
    all
}

/// Returns a frame around a sample page.
#[must_use]
pub fn sample_frame(lang: Lang, section: Option<Section>, path: &str) -> Frame {
    Frame {
        lang,
        path: path.to_owned(),
        group: Some(GroupHead {
            slug: "strait".to_owned(),
            name: msg::sample_group(lang),
            standing: Standing::Exercise,
            about: None,
            under_discussion: vec![crate::frame::Under {
                meeting: msg::sample_place(lang),
                to: "#".to_owned(),
                what: Some((msg::sample_text_title(lang), "#".to_owned())),
                anchor: None,
            }],
            entries: 131,
            hides: [Section::Access, Section::Stakeholders].into_iter().filter(|own| section != Some(*own)).collect(),
        }),
        section,
        seat: Seat::Delegation(msg::sample_state_a(lang)),
        now: "2031-05-13T04:41:00Z".parse::<Timestamp>().expect("an instant"),
        zone: Zone::named("America/New_York"),
        seats_open: true,
        passkeys: true,
    }
}
