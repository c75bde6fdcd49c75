//! The group that an address names, as whoever asks sees it.

use std::sync::Arc;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use axum::response::Response;
use maud::html;
use nemcon_negotiation::state::MeetingState;
use nemcon_negotiation::{Code, Hash, Id, Seat};
use nemcon_secretariat::{Group, Seat as OwnSeat};

use super::app::{App, standing};
use super::page::of_group;
use super::problem::Problem;
use super::visitor::Visitor;
use crate::dates::Zone;
use crate::fill::View;
use crate::fill::act_form::{Said, said};
use crate::fill::clashes::elsewhere;
use crate::frame::{Content, Section};
use crate::lang::Lang;
use crate::msg;

/// Where a page of a group is asked for, and by whom.
pub struct Here {
    /// The site.
    pub app: App,
    /// The group as whoever asks sees it.
    pub view: View,
    /// Number of the entry that a form just made, to be told on the page it leads back to.
    pub recorded: Option<u64>,
}

impl FromRequestParts<App> for Here {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Problem::NotFound)?;
        let named = |wanted: &str| params.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value);
        let lang = named("lang").and_then(Lang::from_tag).ok_or(Problem::NotFound)?;
        let group = app.group(named("group").ok_or(Problem::NotFound)?)?;
        let visitor = parts.extensions.get::<Visitor>().cloned().unwrap_or_default();
        let sender = visitor.seat(group.origin()).cloned();
        let view = view(app, lang, &group, sender).await?;
        Ok(Here { app: app.clone(), recorded: recorded(parts.uri.query(), view.snapshot.size()), view })
    }
}

/// Returns the number that a form's answer put into the address, if there is such an entry.
fn recorded(query: Option<&str>, size: u64) -> Option<u64> {
    let pairs = query.into_iter().flat_map(|query| query.split('&'));
    let number = pairs.filter_map(|pair| pair.strip_prefix("recorded=")).next()?.parse().ok()?;
    (1..=size).contains(&number).then_some(number)
}

/// Returns the name of the zone that a group works in: of the open meeting, else of any, else of the seat of the UN.
pub fn zone_name(group: &Group) -> String {
    let snapshot = group.snapshot();
    let meetings = &snapshot.proceedings.state.meetings;
    let open = meetings.values().find(|meeting| matches!(meeting.state, MeetingState::Open { .. }));
    let any = open.or_else(|| meetings.values().next());
    any.map_or_else(|| "America/New_York".to_owned(), |meeting| meeting.from.zone.clone())
}

/// Returns a group as a seat sees it; without a seat, as the public does.
pub async fn view(app: &App, lang: Lang, group: &Group, sender: Option<OwnSeat>) -> Result<View, Problem> {
    let seat = sender.as_ref().map_or(Seat::Public, OwnSeat::in_the_room);
    Ok(View { sender, ..view_from(app, lang, group, seat).await? })
}

/// Returns a group as it is seen from a seat from which nothing is sent.
pub async fn view_from(app: &App, lang: Lang, group: &Group, seat: Seat) -> Result<View, Problem> {
    let zone_name = zone_name(group);
    let view = View {
        lang,
        standing: standing(group.origin()),
        group: group.clone(),
        snapshot: group.snapshot(),
        sender: None,
        seat,
        at: app.office.now(),
        names: app.office.names(group).await?,
        texts: app.office.texts().clone(),
        lists: app.lists.clone(),
        zone: Zone::named(&zone_name),
        zone_name,
        opened: std::collections::BTreeMap::new(),
        seats_open: app.settings.seats_open,
        passkeys: app.settings.passkeys.is_some(),
        opendocument: app.settings.libreoffice.is_some(),
        elsewhere: Arc::default(),
        bases: crate::fill::proposals::Bases::default(),
        about: None,
    };
    // Every page says what is under discussion, by the number that it has in its text.
    for blob in view.topic_blobs() {
        app.office.text(&blob).await?;
    }
    Ok(view)
}

impl Here {
    /// Draws a page of the group; `path` is the address under the group.
    pub fn draw(&self, section: Option<Section>, path: &str, content: &Content) -> Response {
        let Some(number) = self.recorded else { return of_group(&self.view, section, path, content) };
        let notice = html! {
            p.receipt role="status" {
                a href=(self.view.to(&format!("record/{number}"))) { (msg::http_recorded(self.view.lang, number.to_string())) }
            }
        };
        let Content { title, kicker, main, rests_on } = content;
        let main = html! { (notice) (main) };
        let content = Content { title: title.clone(), kicker: kicker.clone(), main, rests_on: rests_on.clone() };
        of_group(&self.view, section, path, &content)
    }

    /// Draws a page if there is one.
    pub fn shown(&self, section: Section, path: &str, content: Option<Content>) -> Result<Response, Problem> {
        content.map(|content| self.draw(Some(section), path, &content)).ok_or(Problem::NotFound)
    }

    /// Reads all texts of a draft, so that its page can be filled without waiting.
    pub async fn read_texts(&self, draft: &Id) -> Result<(), Problem> {
        let versions = self.view.state().drafts.get(draft).map(|d| d.versions.clone()).unwrap_or_default();
        for blob in versions.iter().flat_map(|v| v.languages.values()).map(|l| l.blob) {
            self.app.office.text(&blob).await?;
        }
        Ok(())
    }

    /// Reads what is said of the members of delegations, as far as this seat may read it, so that pages can be filled without waiting.
    pub async fn read_persons(&mut self, of: &[Code]) -> Result<(), Problem> {
        let wanted: Vec<String> = of.iter().flat_map(|code| self.view.commitments_of(code)).collect();
        self.view.opened.extend(self.app.office.opened(&self.view.group, &wanted).await?);
        Ok(())
    }

    /// Reads what is said of the members of the delegation that looks, so that it meets them by name.
    pub async fn read_own_persons(&mut self) -> Result<(), Problem> {
        let own: Vec<Code> = self.view.seat.delegation().cloned().into_iter().collect();
        self.read_persons(&own).await
    }

    /// Returns the other groups of this server.
    pub fn other_groups(&self) -> Vec<Group> {
        let own = self.view.group.origin();
        self.app.office.groups().into_iter().filter(|group| group.origin() != own).collect()
    }

    /// Reads the meetings of the other groups of this server, so that those at the same time can be told.
    pub fn read_elsewhere(&mut self) {
        // What is played or rebuilt is at no time of the real world.
        let others = self.other_groups().into_iter().filter(|group| standing(group.origin()) == self.view.standing);
        self.view.elsewhere = Arc::new(others.flat_map(|group| elsewhere(&group)).collect());
    }

    /// Reads what a text is compared with: those that the group adopted, and one that is asked for.
    pub async fn read_sources(&self, with: Option<Id>) -> Result<(), Problem> {
        for draft in self.view.adopted_texts().into_iter().chain(with) {
            let Some(held) = self.view.state().drafts.get(&draft) else { continue };
            for blob in held.latest().languages.values().map(|l| l.blob) {
                self.app.office.text(&blob).await?;
            }
        }
        Ok(())
    }

    /// Reads the texts that the form of an act is about.
    pub async fn read_about(&self, query: &Said) -> Result<(), Problem> {
        let state = self.view.state();
        let id = |name: &str| said(query, name).and_then(|v| v.parse::<Id>().ok());
        let version = said(query, "version").and_then(|v| v.parse::<Hash>().ok());
        let drafts = [
            id("draft"),
            id("target").filter(|target| state.drafts.contains_key(target)),
            id("silence").or(id("target")).and_then(|s| state.silences.get(&s)).map(|s| s.draft),
            version.and_then(|v| state.versions.get(&v)).map(|(draft, _)| *draft),
            id("target").and_then(|d| self.view.decided_draft(&d)),
        ];
        let seen = self.view.seen();
        let of = |name: &str| id(name).and_then(|id| seen.proposal(&id)).map(|proposal| proposal.draft);
        let of_version =
            said(query, "of.version").and_then(|v| v.parse::<Hash>().ok()).and_then(|v| state.versions.get(&v));
        let proposed = [of("proposal"), of("on.proposal"), id("on.draft"), of_version.map(|(draft, _)| *draft)];
        for draft in proposed.into_iter().chain(drafts).flatten() {
            self.read_texts(&draft).await?;
        }
        Ok(())
    }
}
