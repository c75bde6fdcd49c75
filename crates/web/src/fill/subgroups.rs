//! Thematic subgroups: on the page of the agenda, at their meetings, beside the texts of their sections.

use nemcon_negotiation::state::{Meeting, Subgroup, SubgroupReport};
use nemcon_negotiation::{Code, Id};

use super::view::View;
use crate::msg;
use crate::pages::agenda::SubgroupPart;
use crate::pages::common::Line;
use crate::pieces::{Tone, Weight};

impl View {
    /// Returns how the report of a subgroup is called.
    #[must_use]
    pub fn report_title(&self, report: &Id) -> String {
        let work = &self.state().work;
        let held = work.reports.get(report).and_then(|held| Some((held, work.subgroups.get(&held.subgroup)?)));
        let Some((held, subgroup)) = held else { return report.to_string() };
        let entry = msg::plain(&msg::agenda_entry(self.lang, held.number.to_string()));
        msg::plain(&msg::subject_report(self.lang, entry, subgroup.title.get(self.lang)))
    }

    /// Returns the subgroups, those at work first.
    pub(super) fn subgroups(&self) -> Vec<SubgroupPart> {
        let mut all: Vec<_> = self.state().work.subgroups.iter().collect();
        all.sort_by_key(|(_, held)| (held.ended.is_some(), held.number));
        all.into_iter().map(|(id, held)| self.subgroup_part(id, held)).collect()
    }

    fn subgroup_part(&self, id: &Id, held: &Subgroup) -> SubgroupPart {
        let lang = self.lang;
        let state = match held.ended {
            None => (Tone::Open, msg::subgroup_open(lang)),
            Some(at) => (Tone::Closed, msg::plain(&msg::subgroup_ended(lang, self.moment(at)))),
        };
        let mut meetings: Vec<(&Id, &Meeting)> =
            self.state().meetings.iter().filter(|(_, meeting)| meeting.subgroup == Some(*id)).collect();
        meetings.sort_by_key(|(id, meeting)| (meeting.from.at, **id));
        let mut reports: Vec<_> =
            self.state().work.reports.iter().filter(|(_, report)| report.subgroup == *id).collect();
        reports.sort_by_key(|(_, report)| report.number);
        let on = format!("subgroup={id}");
        let buttons = ["report_back", "end_subgroup"].map(|act| self.blank(act, &on, Weight::Plain));
        let buttons = if held.ended.is_none() { buttons.into_iter().flatten().collect() } else { vec![] };
        let put = reports.iter().filter(|(_, report)| report.noted.is_none());
        let put: Vec<_> = put.filter_map(|(id, _)| self.put_button("report", id)).collect();
        SubgroupPart {
            anchor: format!("g-{id}"),
            title: held.title.get(lang).to_owned(),
            state,
            sections: self.joined(held.sections.iter().map(|code| self.section_title(code))),
            led_by: self.led_by(held),
            meetings: meetings.into_iter().map(|(id, meeting)| self.meeting_line(id, meeting)).collect(),
            reports: reports.into_iter().map(|(id, report)| self.subgroup_report_line(id, report)).collect(),
            buttons: put.into_iter().chain(buttons).collect(),
        }
    }

    fn led_by(&self, held: &Subgroup) -> Option<String> {
        let leads = self.state().facilitators.values();
        let leads = leads.filter(|one| !one.ended && held.sections.contains(&one.section));
        let mut names: Vec<String> = leads.map(|one| self.name(&one.of)).collect();
        crate::collate::sort_by(self.lang, &mut names, |name| name);
        names.dedup();
        (!names.is_empty()).then(|| self.joined(names.into_iter()))
    }

    /// Returns the title of a section of the reports.
    fn section_title(&self, code: &Code) -> String {
        let sections = self.state().group.as_deref().map(|group| group.sections.as_slice()).unwrap_or_default();
        let found = sections.iter().find(|section| section.code == *code);
        found.map_or_else(|| code.to_string(), |section| section.title.get(self.lang).to_owned())
    }

    fn subgroup_report_line(&self, id: &Id, held: &SubgroupReport) -> Line {
        let lang = self.lang;
        let mut line = Line::new(held.words.get(lang), self.to(&format!("record/{}", held.number)));
        line.anchor = Some(format!("r-{id}"));
        line = match held.noted {
            Some(_) => line.state(Tone::Agreed, msg::report_noted(lang)),
            None => line.state(Tone::Half, msg::report_open(lang)),
        };
        line = line.below(self.name(&held.by)).below(self.moment(held.at));
        if let Some(decision) = held.noted {
            line.acts.push((msg::nav_decisions(lang), self.to(&format!("decisions/{decision}"))));
        }
        let version = held.version.as_ref().and_then(|hash| Some((hash, self.state().version(hash)?)));
        if let Some((hash, version)) = version {
            let title = format!("{} · {}", self.version_title(hash), self.version_name(version));
            line.acts.extend(self.version_address(hash).map(|to| (title, to)));
        }
        line
    }

    /// Returns the subgroup that a meeting is of: title and address.
    #[must_use]
    pub fn subgroup_of(&self, meeting: &Meeting) -> Option<(String, String)> {
        let id = meeting.subgroup?;
        let held = self.state().work.subgroups.get(&id)?;
        Some((held.title.get(self.lang).to_owned(), self.to(&format!("agenda#g-{id}"))))
    }

    /// Returns the subgroups that have to do with a draft: those that reported on it, and those on sections of its mandate element.
    #[must_use]
    pub fn subgroups_of_draft(&self, draft: &Id) -> Vec<Line> {
        let state = self.state();
        let Some(held) = state.drafts.get(draft) else { return vec![] };
        let sections = state.group.as_deref().map(|group| group.sections.as_slice()).unwrap_or_default();
        let serves = |code: &Code| {
            let section = sections.iter().find(|section| section.code == *code);
            held.element.as_ref().is_some_and(|own| section.is_some_and(|section| section.elements.contains(own)))
        };
        let reported = |id: &Id| {
            let mut all = state.work.reports.values().filter(|report| report.subgroup == *id);
            all.any(|report| {
                report.version.is_some_and(|hash| state.versions.get(&hash).is_some_and(|(d, _)| d == draft))
            })
        };
        let mut all: Vec<_> = state.work.subgroups.iter().collect();
        all.retain(|(id, one)| reported(id) || (one.ended.is_none() && one.sections.iter().any(serves)));
        all.sort_by_key(|(_, one)| one.number);
        let line = |(id, one): (&Id, &Subgroup)| {
            let line = Line::new(one.title.get(self.lang), self.to(&format!("agenda#g-{id}")));
            let line = line.below(self.joined(one.sections.iter().map(|code| self.section_title(code))));
            if reported(id) { line.state(Tone::Half, msg::reports_title(self.lang)) } else { line }
        };
        all.into_iter().map(line).collect()
    }
}
