//! Participants and rules.

use nemcon_negotiation::rulebook::{Datum, EntityKind, Right, Standing};
use nemcon_negotiation::seen::Rank;
use nemcon_negotiation::{Article, Code};

use super::view::{View, stamp, word};
use crate::dates;
use crate::lang::Lang;
use crate::msg;
use crate::pages::common::Line;
use crate::pages::people::{ArticleShown, Participants, RulebookPage};
use crate::pieces::{Button, Matrix, Tone, Weight};

const KINDS: [EntityKind; 9] = [
    EntityKind::Member,
    EntityKind::ObserverState,
    EntityKind::Palestine,
    EntityKind::HolySee,
    EntityKind::EuropeanUnion,
    EntityKind::Organization,
    EntityKind::Stakeholder,
    EntityKind::Briefer,
    EntityKind::Interpreter,
];

/// All rights, in the order of the table.
pub(super) const RIGHTS: [Right; 11] = [
    Right::Speak,
    Right::Propose,
    Right::Amend,
    Right::Cosponsor,
    Right::Reply,
    Right::Motion,
    Right::Prevent,
    Right::Position,
    Right::Write,
    Right::Correct,
    Right::Sign,
];

impl View {
    fn people_buttons(&self) -> Vec<Button> {
        let own = self.seat.delegation();
        let held = own.and_then(|own| self.state().delegations.get(own));
        let registered = held.is_some_and(|d| d.registered.is_some());
        let named = held.is_some_and(|d| d.persons.values().any(|p| !p.withdrawn));
        let acting = self.state().acting_chair.is_some();
        let can = |open: bool, act: &str| open.then(|| self.blank(act, "", Weight::Plain)).flatten();
        let page = own.map(|_| crate::pieces::Button::Open {
            label: msg::delegation_own(self.lang),
            to: self.own_delegation(),
            weight: Weight::First,
        });
        let all = [
            page,
            can(!acting && !super::choices::officers(self).is_empty(), "appoint_acting_chair"),
            can(acting, "resume_chair"),
            can(!super::choices::sections(self).is_empty(), "name_facilitator"),
            can(true, "invite"),
            can(!registered, "register_delegation"),
            can(own.is_some(), "authorise_person"),
            can(named, "withdraw_person"),
        ];
        all.into_iter().flatten().collect()
    }

    /// Fills the page of participants.
    #[must_use]
    pub fn participants(&self) -> Participants {
        let lang = self.lang;
        let group = self.state().group.as_deref();
        let of = |kind: EntityKind| -> Vec<&Code> {
            group.map(|g| g.entities.iter().filter(|(_, k)| **k == kind).map(|(c, _)| c).collect()).unwrap_or_default()
        };
        let present: Vec<_> = KINDS.into_iter().filter(|k| !of(*k).is_empty()).collect();
        let mut ranks: Vec<(Rank, Vec<(String, String)>)> = Vec::new();
        for (code, kind) in group.into_iter().flat_map(|group| group.entities.iter()) {
            let named = (self.name(code), self.to(&format!("delegations/{code}")));
            match ranks.iter_mut().find(|(rank, _)| *rank == Rank::of(*kind)) {
                Some((_, names)) => names.push(named),
                None => ranks.push((Rank::of(*kind), vec![named])),
            }
        }
        ranks.sort_by_key(|(rank, _)| *rank);
        for (_, names) in &mut ranks {
            crate::collate::sort_by(lang, names, |(name, _)| name);
        }
        let rules = self.state().rules.as_deref();
        let grants = |right: Right| present.iter().map(|k| rules.is_some_and(|x| x.book.grants(*k, right))).collect();
        let officers = self.state().officers.iter().map(|(office, o)| {
            let line = Line::new(super::choices::office_name(self, office), "");
            o.of.as_ref().map_or(line.clone(), |c| line.below(self.name(c)))
        });
        let acting = self.state().acting_chair.as_ref().map(|acting| {
            Line::new(msg::office(lang, "acting-chair"), "")
                .below(super::choices::office_name(self, acting.office.as_str()))
                .below(dates::instant(lang, stamp(acting.since), &self.zone))
        });
        let facilitators = self.state().facilitators.iter().filter(|(_, f)| !f.ended);
        let facilitators = facilitators.map(|(id, f)| {
            let end = self.blank("end_facilitation", &format!("facilitator={id}"), Weight::Plain);
            let line = Line::new(msg::office(lang, "facilitator"), "").below(self.name(&f.of));
            line.below(self.section(&f.section)).acts([end])
        });
        let invited = self.state().invitations.iter().filter(|(_, invitation)| !invitation.ended);
        let invited = invited.map(|(id, invitation)| {
            let end = self.blank("end_invitation", &format!("invitation={id}"), Weight::Plain);
            Line::new(invitation.name.clone(), "").below(msg::entity_kind(lang, word(&invitation.kind))).acts([end])
        });
        Participants {
            lang,
            buttons: self.people_buttons(),
            officers: officers.chain(acting).chain(facilitators).collect(),
            invited: invited.collect(),
            rights_here: self.rights_here(&present),
            members: u64::try_from(of(EntityKind::Member).len()).unwrap_or(u64::MAX),
            ranks: ranks.into_iter().map(|(rank, names)| (msg::list_rank(lang, rank.word()), names)).collect(),
            pages: self.people_pages(),
            rights: Matrix {
                caption: msg::rights_caption(lang),
                columns: present.iter().map(|k| msg::entity_kind(lang, word(k))).collect(),
                rows: RIGHTS.iter().map(|r| (msg::right_name(lang, word(r)), grants(*r))).collect(),
            },
            rests: self.rests(&[Article::Membership]),
        }
    }

    /// Returns what those who are present may do in some kind of meeting, where it is less than elsewhere.
    fn rights_here(&self, present: &[EntityKind]) -> Vec<String> {
        let (lang, rules) = (self.lang, self.state().rules.as_deref());
        let named = rules.into_iter().flat_map(|rules| &rules.book.sittings);
        let named = named.flat_map(|(sitting, kinds)| kinds.iter().map(move |(kind, rights)| (sitting, kind, rights)));
        let here = named.filter(|(_, kind, _)| present.contains(kind));
        here.map(|(sitting, kind, rights)| {
            let rights: Vec<_> = rights.iter().map(|right| msg::right_name(lang, word(right))).collect();
            msg::rights_here(lang, msg::entity_kind(lang, word(kind)), rights.join(" · "), word(sitting))
        })
        .collect()
    }

    fn people_pages(&self) -> Vec<(String, String)> {
        let lang = self.lang;
        let mut pages = vec![
            (msg::list_title(lang), self.to("participants/list")),
            (msg::credentials_report(lang), self.to("credentials")),
        ];
        if self.sender.as_ref().is_some_and(|seat| seat.capacity == nemcon_negotiation::Capacity::Secretariat) {
            pages.push((msg::entrance_devices(lang), self.to("entrance/devices")));
            pages.push((msg::mail_log_title(lang), self.to("mail")));
            pages.push((msg::erasures_title(lang), self.to("erasures")));
        }
        pages
    }

    fn section(&self, code: &Code) -> String {
        let group = self.state().group.as_deref();
        let found = group.and_then(|g| g.sections.iter().find(|s| s.code == *code));
        found.map_or_else(|| code.to_string(), |s| s.title.get(self.lang).to_owned())
    }

    /// Fills the page of the rules.
    #[must_use]
    pub fn rulebook(&self) -> Option<RulebookPage> {
        let lang = self.lang;
        let rules = self.state().rules.as_deref()?;
        let values = |article: Article| {
            let held = rules.book.values.iter().filter(move |(_, v)| v.article == article);
            held.map(|(name, v)| (msg::rule_value_name(lang, name), datum(lang, name, &v.value), v.source.clone()))
                .collect()
        };
        let articles = rules.book.articles.iter().map(|a| ArticleShown {
            anchor: a.id.id().to_owned(),
            number: a.number.clone(),
            title: a.title.get(lang).to_owned(),
            text: a.text.get(lang).to_owned(),
            source: a.source.clone(),
            default: a.status == Standing::Default,
            waiver: msg::rule_waiver(lang, word(&a.waiver)),
            values: values(a.id),
        });
        let state = match self.state().rules_adopted {
            Some(_) => (Tone::Agreed, msg::rulebook_adopted(lang)),
            None => (Tone::Waiting, msg::rulebook_not_adopted(lang)),
        };
        let seen = self.seen();
        let departures = seen.departures().map(|(_, d)| {
            let title = self.cite(d.article, false).map_or_else(String::new, |c| format!("{} {}", c.number, c.title));
            Line::new(title, format!("#{}", d.article.id())).below(d.reason.clone())
        });
        let rulings = seen.rulings().map(|(id, r)| {
            let line = Line::new(r.words.clone(), format!("#{}", r.article.id()));
            line.below(dates::instant(lang, stamp(r.at), &self.zone)).acts(self.ruling_acts(id, r))
        });
        let in_meeting = self.open_meeting().map(|(id, _)| format!("meeting={id}")).unwrap_or_default();
        Some(RulebookPage {
            lang,
            title: rules.book.name.get(lang).to_owned(),
            state,
            hash: self.state().rulebook_hash().to_string(),
            articles: articles.collect(),
            departures: departures.collect(),
            rulings: rulings.collect(),
            buttons: self.blank("enter_ruling", &in_meeting, Weight::Plain).into_iter().collect(),
        })
    }

    /// Returns what may be done about a ruling: appealed against while a meeting is open, settled once it is.
    pub(super) fn ruling_acts(
        &self,
        id: &nemcon_negotiation::Id,
        r: &nemcon_negotiation::state::Ruling,
    ) -> [Option<Button>; 2] {
        let meeting =
            self.open_meeting().map(|(meeting, _)| meeting).filter(|id| r.appeal.is_none() && r.meeting == Some(*id));
        let appeal = meeting
            .and_then(|meeting| self.blank("appeal_ruling", &format!("meeting={meeting}&ruling={id}"), Weight::Plain));
        let pending = matches!(r.appeal, Some((_, None)));
        let settle = pending.then(|| self.blank("settle_appeal", &format!("ruling={id}"), Weight::Plain)).flatten();
        [appeal, settle]
    }
}

/// Returns a value of the rulebook in words; what is not known by name stands as the rulebook has it.
fn act_title(lang: Lang, act: &str) -> String {
    msg::by_key(lang, &format!("act-{}", act.replace('_', "-")), &[]).unwrap_or_else(|| act.to_owned())
}

fn datum(lang: Lang, name: &str, value: &Datum) -> String {
    let said = |word: &str| msg::rule_value_word(lang, word);
    let yes_or_no = name.ends_with("_decides") || matches!(name, "silence_effect_adopts" | "silence_languages_first");
    match value {
        Datum::Number(0) if yes_or_no => msg::matrix_no(lang),
        Datum::Number(1) if yes_or_no => msg::matrix_yes(lang),
        Datum::Number(n) => n.to_string(),
        Datum::Numbers(days) if name == "working_days" => {
            days.iter().map(|day| msg::weekday(lang, day.unsigned_abs())).collect::<Vec<_>>().join(" · ")
        }
        Datum::Numbers(all) => all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        Datum::Words(none) if none.is_empty() => said("none"),
        Datum::Words(acts) if name == "key_wanted_for" => {
            acts.iter().map(|act| act_title(lang, act)).collect::<Vec<_>>().join(" · ")
        }
        Datum::Words(kinds) if name.starts_with("speakers_with_") => {
            kinds.iter().map(|kind| msg::entity_kind(lang, kind)).collect::<Vec<_>>().join(" · ")
        }
        Datum::Words(all) => all.join(", "),
        Datum::Word(word) if word == "more than half of the members" => said("more_than_half"),
        Datum::Word(word) => said(word),
    }
}
