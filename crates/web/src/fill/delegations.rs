//! Fills the pages of delegations: members, credentials, keys, the list of participants.

use nemcon_negotiation::rulebook::{EntityKind, Right};
use nemcon_negotiation::seen::{CredentialsStatus, Participants, Rank};
use nemcon_negotiation::state::{
    Challenge, Commitment, Credentials, DelegationState, Key, MeetingState, Member, MemberKind, Person, PublicKey,
    Review,
};
use nemcon_negotiation::{Article, Capacity, Code, Digest, Id, Instant};

use super::act_form::{Said, said};
use super::fields::said_word;
use super::view::{View, stamp, word};
use crate::dates;
use crate::msg;
use crate::pages::common::Line;
use crate::pages::delegations::{CredentialsPage, DelegationPage, KeyShown, ListPage, Listed};
use crate::pages::entrance::{Badge, BadgesPage, InvitationPage};
use crate::pieces::{Tone, Weight};

/// How many of those who take part stand on one part of the list.
const LISTED: usize = 25;

const KINDS: [MemberKind; 6] = [
    MemberKind::Head,
    MemberKind::Representative,
    MemberKind::Alternate,
    MemberKind::Adviser,
    MemberKind::Expert,
    MemberKind::Fellow,
];

impl View {
    /// Returns the page of the delegation that looks; for an office, the participants.
    #[must_use]
    pub fn own_delegation(&self) -> String {
        let own = self.seat.delegation();
        own.map_or_else(|| self.to("participants"), |own| self.to(&format!("delegations/{own}")))
    }

    /// Returns the commitments of a delegation's members that this seat may have opened.
    #[must_use]
    pub fn commitments_of(&self, code: &Code) -> Vec<String> {
        let whole = self.seen().looks_after(code);
        let listed = |person: &Person| whole || person.member.as_ref().is_some_and(|m| m.review != Review::Returned);
        let of = |(digest, person): (&Digest, &Person)| {
            let member = person.member.as_ref();
            let function = member.and_then(|member| member.function.as_ref());
            let contact = member.and_then(|member| member.contact.as_ref()).filter(|_| whole);
            let all = std::iter::once(digest).chain(function.map(|c| &c.sd)).chain(contact.map(|c| &c.sd));
            all.map(Digest::to_string).collect::<Vec<_>>()
        };
        let there = self.seen().members(code).into_iter().filter(|(_, person)| listed(person)).flat_map(of);
        // A delegation still has cases of those whom it has withdrawn.
        let own = self.state().delegations.get(code).filter(|_| self.seat.delegation() == Some(code));
        let gone = own.into_iter().flat_map(|held| held.persons.iter()).filter(|(_, person)| person.withdrawn);
        there.chain(gone.map(|(digest, _)| digest.to_string())).collect()
    }

    /// Returns what a commitment holds, as far as it was read.
    #[must_use]
    pub fn opened(&self, commitment: Option<&Commitment>) -> Option<&str> {
        commitment.and_then(|commitment| self.opened.get(&commitment.sd.to_string())).map(String::as_str)
    }

    /// Returns the name of a person; where it was erased or may not be read, that it is not public.
    #[must_use]
    pub fn person_name(&self, digest: &Digest) -> String {
        self.opened.get(&digest.to_string()).cloned().unwrap_or_else(|| msg::member_closed(self.lang))
    }

    /// Returns where credentials stand, in a word.
    #[must_use]
    pub fn credentials_word(&self, status: CredentialsStatus) -> (Tone, String) {
        let tone = match status {
            CredentialsStatus::None => Tone::Open,
            CredentialsStatus::Notified | CredentialsStatus::Formal => Tone::Half,
            CredentialsStatus::Accepted => Tone::Agreed,
            CredentialsStatus::Challenged => Tone::Waiting,
        };
        (tone, said_word(self.lang, "credentials-status", status.word()))
    }

    /// Fills the page of a delegation.
    #[must_use]
    pub fn delegation(&self, code: &Code) -> Option<DelegationPage> {
        let lang = self.lang;
        let kind = self.state().group.as_deref()?.kind_of(code)?;
        let none = DelegationState::default();
        let held = self.state().delegations.get(code).unwrap_or(&none);
        let own = self.seat.delegation() == Some(code);
        // An organization takes part by its accreditation: nobody issues credentials for it.
        let credentialed = kind != EntityKind::Stakeholder;
        let signs = self.signs(kind);
        let due = self.credentials_due().filter(|_| credentialed);
        let session = due.as_ref().map(|(id, ..)| *id);
        let status = self.seen().credentials_status(code, session.as_ref());
        let whole = self.seen().looks_after(code);
        let returned = |person: &Person| person.member.as_ref().is_some_and(|m| m.review == Review::Returned);
        let mut members = self.seen().members(code);
        members.retain(|(_, person)| whole || !returned(person));
        let of = |kind: MemberKind| {
            let of = members.iter().filter(|(_, person)| person.member.as_ref().is_some_and(|m| m.kind == kind));
            (said_word(lang, "member-kind", &word(&kind)), of.map(|(d, p)| self.member_line(code, d, p)).collect())
        };
        let kinds = KINDS.into_iter().map(of);
        let named = members.iter().filter(|(_, person)| person.member.is_none());
        let named = (msg::members_named(lang), named.map(|(d, p)| self.member_line(code, d, p)).collect());
        let all = kinds.chain([named]).filter(|(_, lines): &(String, Vec<Line>)| !lines.is_empty());
        let mut credentials: Vec<_> = held.credentials.iter().collect();
        credentials.sort_by_key(|(_, held)| std::cmp::Reverse(held.number));
        let mut keys: Vec<_> = held.keys.iter().collect();
        keys.sort_by_key(|(_, key)| (key.ended.is_some(), std::cmp::Reverse(key.number)));
        let seen = match (own, self.seen().looks_after(code)) {
            (true, _) => msg::members_seen_own(lang),
            (false, true) => msg::members_seen_office(lang),
            (false, false) => msg::members_seen_public(lang),
        };
        Some(DelegationPage {
            lang,
            name: self.name(code),
            kind: msg::entity_kind(lang, word(&kind)),
            stands: if credentialed {
                self.credentials_word(status)
            } else {
                (Tone::Agreed, msg::application_accredited(lang))
            },
            credentialed,
            signs,
            due: due.map(|(_, title, until)| (title, self.deadline(until))),
            seen,
            buttons: self.delegation_buttons(code),
            pages: self.delegation_pages(code),
            clashes: if own || whole { self.clashes_for(code) } else { vec![] },
            of_one: self.is_of_one(code),
            members: all.collect(),
            credentials: credentials.into_iter().map(|(id, held)| self.credentials_line(code, id, held)).collect(),
            challenges: held.challenges.iter().map(|(id, held)| self.challenge_line(code, id, held)).collect(),
            keys: keys.into_iter().map(|(id, key)| self.key_shown(code, id, key)).collect(),
            rests: self.rests(match (credentialed, signs) {
                (true, true) => &[Article::Delegations, Article::Credentials, Article::Keys],
                (true, false) => &[Article::Delegations, Article::Credentials],
                (false, _) => &[Article::Delegations, Article::Stakeholders],
            }),
        })
    }

    /// Says whether those of a kind may sign with keys of their own.
    fn signs(&self, kind: EntityKind) -> bool {
        self.state().rules.as_deref().is_none_or(|rules| rules.book.grants(kind, Right::Sign))
    }

    fn delegation_buttons(&self, code: &Code) -> Vec<crate::pieces::Button> {
        let own = self.seat.delegation() == Some(code);
        let can = |act: &str, query: &str, open: bool| open.then(|| self.blank(act, query, Weight::Plain)).flatten();
        let delegate = self.seat.delegation().is_some();
        let kind = self.state().group.as_deref().and_then(|group| group.kind_of(code));
        let credentialed = kind != Some(EntityKind::Stakeholder);
        let all = [
            can("register_member", "", own),
            can("submit_credentials", "", own && credentialed),
            can("register_key", "", own && kind.is_none_or(|kind| self.signs(kind))),
            can("authorise_person", "", own),
            can("challenge_credentials", &format!("of={code}"), delegate && !own && credentialed),
        ];
        all.into_iter().flatten().collect()
    }

    fn delegation_pages(&self, code: &Code) -> Vec<(String, String)> {
        let lang = self.lang;
        let at = |path: &str| self.to(&format!("delegations/{code}/{path}"));
        let mut pages = Vec::new();
        let office = self.sender.as_ref().is_some_and(|seat| seat.capacity == Capacity::Secretariat);
        if office || self.seat.delegation() == Some(code) {
            pages.push((msg::badges_title(lang), at("badges")));
        }
        if office {
            pages.push((msg::handed_title(lang), at("table")));
        }
        if self.seat.delegation() == Some(code) {
            if self.sender.as_ref().is_some_and(|sender| sender.person.is_some()) {
                pages.push((msg::badge_own(lang), self.to("badge")));
            }
            pages.push((msg::own_acts_title(lang), at("acts")));
            pages.push((msg::desk_title(lang), self.to("desk")));
            pages.push((msg::import_title(lang), at("import")));
            pages.push((msg::mail_log_title(lang), self.to("mail")));
        }
        pages.push((msg::list_title(lang), self.to("participants/list")));
        pages.push((msg::credentials_report(lang), self.to("credentials")));
        pages
    }

    fn member_line(&self, code: &Code, digest: &Digest, person: &Person) -> Line {
        let lang = self.lang;
        let whole = self.seen().looks_after(code);
        let own = self.seat.delegation() == Some(code);
        let mut line = Line::new(self.person_name(digest), "");
        if let Some(member) = &person.member {
            for words in [self.opened(member.function.as_ref()), self.opened(member.contact.as_ref())] {
                line = words.map_or(line.clone(), |words| line.clone().below(words));
            }
            if whole {
                let tone = match member.review {
                    Review::Open => Tone::Open,
                    Review::Approved => Tone::Agreed,
                    Review::Returned => Tone::Waiting,
                };
                line = line.state(tone, said_word(lang, "review", &word(&member.review)));
                line = if member.focal_point { line.below(msg::member_is_focal_point(lang)) } else { line };
                line = if member.unlisted { line.below(msg::member_is_unlisted(lang)) } else { line };
            }
        }
        if whole && !person.may.is_empty() {
            let may: Vec<_> = person.may.iter().map(|right| msg::right_name(lang, word(right))).collect();
            line = line.below(msg::member_may(lang, may.join(" · ")));
        }
        let acts = self.member_acts(code, digest, person.member.as_ref(), own);
        let office = self.sender.as_ref().is_some_and(|seat| seat.capacity == Capacity::Secretariat);
        if (own || office) && person.member.as_ref().is_some_and(|member| member.review == Review::Approved) {
            let to = self.to(&format!("delegations/{code}/invitation/{digest}"));
            line.acts.push((msg::invitation_title(lang), to));
        }
        if own && person.member.is_some() && self.blank("withdraw_person", "", Weight::Plain).is_some() {
            let to = self.to(&format!("delegations/{code}/members/{digest}/name"));
            line.acts.push((msg::member_rename(lang), to));
        }
        if person.member.is_some() {
            line.acts.extend(self.papers_address(code, digest).map(|to| (msg::papers_title(lang), to)));
        }
        line.acts(acts)
    }

    /// Returns the members of a delegation whose registration is approved.
    fn approved(&self, code: &Code) -> impl Iterator<Item = (&Digest, &Member)> {
        let members = self.seen().members(code).into_iter();
        members
            .filter_map(|(digest, person)| Some((digest, person.member.as_ref()?)))
            .filter(|(_, m)| m.review == Review::Approved)
    }

    /// Fills the page of badges; `photos` says of whom there is one, `of` gives the code of a person's badge.
    #[must_use]
    pub fn badges(&self, code: &Code, photos: &[String], of: impl Fn(&Digest) -> String) -> BadgesPage {
        let lang = self.lang;
        let badge = |(digest, member): (&Digest, &Member)| Badge {
            name: self.person_name(digest),
            function: self.opened(member.function.as_ref()).unwrap_or_default().to_owned(),
            kind: said_word(lang, "member-kind", &word(&member.kind)),
            photo: photos.contains(&digest.to_string()).then(|| self.photo_address(code, digest)),
            code: of(digest),
        };
        let badges = self.approved(code).map(badge).collect();
        BadgesPage { lang, group: self.head().name, delegation: self.name(code), badges }
    }

    /// Fills a letter of invitation: for the session asked for, else the next one.
    #[must_use]
    pub fn invitation(&self, code: &Code, person: &Digest, session: Option<&Id>) -> Option<InvitationPage> {
        let lang = self.lang;
        let (digest, member) = self.approved(code).find(|(digest, _)| *digest == person)?;
        let today = self.zone.date_of(self.now());
        let mut ahead: Vec<_> =
            self.state().sessions.iter().filter(|(_, s)| s.cancelled.is_none() && s.to.0 >= today).collect();
        ahead.sort_by_key(|(id, s)| (s.from, **id));
        let chosen = ahead.iter().find(|(id, _)| Some(*id) == session).or_else(|| ahead.first());
        let now = chosen.map(|(id, _)| **id);
        let sessions = ahead.iter().map(|(id, s)| {
            let to = self.to(&format!("delegations/{code}/invitation/{person}?session={id}"));
            (s.title.get(lang).to_owned(), to, Some(**id) == now)
        });
        Some(InvitationPage {
            lang,
            group: self.head().name,
            delegation: self.name(code),
            name: self.person_name(digest),
            function: self.opened(member.function.as_ref()).unwrap_or_default().to_owned(),
            kind: said_word(lang, "member-kind", &word(&member.kind)),
            session: chosen.map(|(_, s)| {
                let days = dates::range(lang, s.from.0, s.to.0);
                (s.title.get(lang).to_owned(), days, dates::place_named(lang, &s.place))
            }),
            document: None,
            date: dates::date(lang, today),
            sessions: sessions.collect(),
        })
    }

    fn member_acts(
        &self,
        code: &Code,
        digest: &Digest,
        member: Option<&Member>,
        own: bool,
    ) -> Vec<Option<crate::pieces::Button>> {
        let person = format!("person._sd={digest}");
        if own {
            let change = member.and_then(|_| self.blank("change_member", &person, Weight::Plain));
            let change = change.map(|button| button.called(msg::member_change(self.lang)));
            let withdraw = self.blank("withdraw_person", &person, Weight::Plain);
            return vec![change, withdraw.map(|button| button.called(msg::member_withdraw(self.lang)))];
        }
        let Some(member) = member else { return vec![] };
        let steps =
            [Review::Approved, Review::Returned, Review::Open].into_iter().filter(|step| *step != member.review);
        let step = |step: Review| {
            let query = format!("delegation={code}&{person}&step={}", word(&step));
            let button = self.blank("review_member", &query, Weight::Plain);
            button.map(|button| button.called(said_word(self.lang, "review-step", &word(&step))))
        };
        steps.map(step).collect()
    }

    fn credentials_line(&self, code: &Code, id: &Id, held: &Credentials) -> Line {
        let lang = self.lang;
        let title = msg::credentials_line(
            lang,
            said_word(lang, "credentials-means", &word(&held.means)),
            said_word(lang, "signatory", &word(&held.signed_by)),
        );
        let tone = if held.review == Review::Approved { Tone::Agreed } else { Tone::Half };
        let tone = if held.review == Review::Returned { Tone::Waiting } else { tone };
        let session = held.session.and_then(|id| self.state().sessions.get(&id));
        let session = session.map_or_else(|| msg::credentials_whole_term(lang), |s| s.title.get(lang).to_owned());
        let mut line = Line::new(title, self.to(&format!("record/{}", held.number)))
            .state(tone, said_word(lang, "review", &word(&held.review)))
            .below(session)
            .below(dates::date(lang, held.date.0))
            .below(msg::credentials_received(lang, self.moment(held.at)));
        if held.late {
            line = line.below(msg::credentials_late(lang));
        }
        if self.seen().looks_after(code) {
            line.acts.push((msg::credentials_letter(lang), self.to(&format!("files/{}", held.file))));
        }
        let steps = [Review::Approved, Review::Returned, Review::Open].into_iter().filter(|step| *step != held.review);
        let steps = steps.map(|step| {
            let query = format!("of={code}&credentials={id}&step={}", word(&step));
            let button = self.blank("review_credentials", &query, Weight::Plain);
            button.map(|button| button.called(said_word(lang, "review-step", &word(&step))))
        });
        line.acts(steps)
    }

    fn challenge_line(&self, code: &Code, id: &Id, held: &Challenge) -> Line {
        let lang = self.lang;
        let (tone, stands) = match held.settled {
            None => (Tone::Waiting, "open".to_owned()),
            Some((_, end)) => (Tone::Closed, word(&end)),
        };
        let line = Line::new(msg::challenge_by(lang, self.name(&held.by)), "")
            .state(tone, said_word(lang, "challenge-end", &stands))
            .below(held.words.clone())
            .below(self.moment(held.at));
        let can = |end: &str, open: bool| {
            let query = format!("of={code}&challenge={id}&end={end}");
            let button =
                (open && held.settled.is_none()).then(|| self.blank("settle_challenge", &query, Weight::Plain));
            button.flatten().map(|button| button.called(said_word(lang, "challenge-settle", end)))
        };
        let chair = self.seat.is_chair();
        let own = self.seat.delegation() == Some(&held.by);
        line.acts([can("withdrawn", own), can("accepted", chair), can("not_accepted", chair)])
    }

    /// Returns how a key is called in the signature lines of the record.
    #[must_use]
    pub fn key_name(&self, code: &Code, id: &Id) -> String {
        format!("{code}/{}", id.to_string().get(..8).unwrap_or_default())
    }

    /// Returns what a key is, and how it is called.
    #[must_use]
    pub fn key_title(&self, code: &Code, id: &Id, key: &Key) -> String {
        let form = match &key.key {
            PublicKey::Ed25519 { .. } => "ed25519",
            PublicKey::Ssh { .. } => "ssh",
            PublicKey::Webauthn { .. } => "webauthn",
        };
        format!("{} · {}", said_word(self.lang, "key-form", form), self.key_name(code, id))
    }

    fn key_shown(&self, code: &Code, id: &Id, key: &Key) -> KeyShown {
        let lang = self.lang;
        let title = self.key_title(code, id, key);
        let (tone, stands) = if key.ended.is_none() { (Tone::Agreed, "in_force") } else { (Tone::Closed, "ended") };
        let mut line = Line::new(title, self.to(&format!("record/{}", key.number)))
            .state(tone, said_word(lang, "key-stands", stands))
            .below(msg::key_since(lang, self.moment(key.at)));
        if let Some(ended) = key.ended {
            line = line.below(msg::key_until(lang, self.moment(ended)));
        }
        if let PublicKey::Webauthn { rp_id, .. } = &key.key {
            line = line.below(rp_id.clone());
        }
        let own = self.seat.delegation() == Some(code) && key.ended.is_none();
        let can = |act: &str| own.then(|| self.blank(act, &format!("key={id}"), Weight::Plain)).flatten();
        KeyShown { line: line.acts([can("replace_key"), can("revoke_key")]), exact: self.key_line(code, id, &key.key) }
    }

    /// Returns the line by which `nemcon verify --keys` knows a key.
    #[must_use]
    pub fn key_line(&self, code: &Code, id: &Id, key: &PublicKey) -> String {
        let name = self.key_name(code, id);
        match key {
            PublicKey::Ed25519 { public } => {
                let vkey =
                    nemcon_record::note::VerifierKey::new(&name, nemcon_record::note::Algorithm::Ed25519, &public.0);
                vkey.map(|vkey| format!("{code} vkey {vkey}")).unwrap_or_default()
            }
            PublicKey::Ssh { public } => format!("{code} ssh {name} {public}"),
            PublicKey::Webauthn { cose, origins, rp_id } => {
                use base64::Engine;
                let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(cose).unwrap_or_default();
                let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
                format!("{code} passkey {name} {hex} {rp_id} {}", origins.join(" "))
            }
        }
    }

    /// Returns the next session with a meeting, its title, and until when credentials for it are due.
    fn credentials_due(&self) -> Option<(Id, String, Instant)> {
        let today = self.zone.date_of(self.now());
        let ahead = self.state().sessions.iter().filter(|(_, s)| s.cancelled.is_none() && s.to.0 >= today);
        let due =
            ahead.filter_map(|(id, s)| Some((*id, s.title.get(self.lang).to_owned(), self.credentials_until(id)?)));
        due.min_by_key(|(_, _, until)| *until)
    }

    /// Returns until when credentials for a session are due: so many hours from its first meeting as the rules in force say.
    fn credentials_until(&self, session: &Id) -> Option<Instant> {
        let rules = self.state().rules.as_deref()?;
        let of = self.state().meetings.values().filter(|meeting| meeting.session == Some(*session));
        let opening = of.filter(|m| !matches!(m.state, MeetingState::Cancelled { .. })).map(|m| m.from.at).min()?;
        Some(opening.plus_hours(rules.book.number_or_none("credentials_deadline_hours")))
    }

    /// Returns those on a part of the list of participants, in its order; without a part, all.
    fn listed(&self, part: Option<usize>) -> (Vec<Participants<'_>>, Vec<(String, String, bool)>) {
        let entities = self.state().group.as_deref().into_iter().flat_map(|group| group.entities.iter());
        let mut all: Vec<_> = entities.map(|(code, kind)| (self.name(code), code, *kind)).collect();
        crate::collate::sort_by(self.lang, &mut all, |(name, ..)| name);
        all.sort_by_key(|(.., kind)| Rank::of(*kind));
        let to = |part: usize| self.to(&format!("participants/list?part={part}"));
        let (all, parts) = match part {
            Some(part) => super::proposals::part_by(LISTED, all, part, to),
            None => (all, vec![]),
        };
        let seen = self.seen();
        (all.into_iter().map(|(_, code, kind)| seen.on_list(code, kind)).collect(), parts)
    }

    /// Returns all who stand on the list of participants, in its order.
    pub(super) fn all_listed(&self) -> Vec<Participants<'_>> {
        self.listed(None).0
    }

    /// Returns the codes of those on a part of the list of participants, so that what is said of their members can be read.
    #[must_use]
    pub fn listed_codes(&self, part: Option<usize>) -> Vec<Code> {
        self.listed(part).0.into_iter().map(|held| held.code.clone()).collect()
    }

    /// Fills a part of the list of participants as it is published, or the whole; the same for every seat.
    #[must_use]
    pub fn participants_list(&self, part: Option<usize>) -> ListPage {
        let lang = self.lang;
        let mut ranks: Vec<(Rank, Vec<Listed>)> = Vec::new();
        let (listed, parts) = self.listed(part);
        for held in listed {
            let members = held.members.iter().map(|(digest, person)| {
                let function = person.member.as_ref().and_then(|member| self.opened(member.function.as_ref()));
                (self.person_name(digest), function.unwrap_or_default().to_owned())
            });
            let listed = Listed { name: self.name(held.code), members: members.collect() };
            match ranks.last_mut() {
                Some((rank, all)) if *rank == held.rank => all.push(listed),
                _ => ranks.push((held.rank, vec![listed])),
            }
        }
        ListPage {
            lang,
            group: self.head().name,
            at: dates::instant(lang, stamp(self.at), &self.zone),
            ranks: ranks.into_iter().map(|(rank, all)| (msg::list_rank(lang, rank.word()), all)).collect(),
            whole: (parts.len() > 1).then(|| self.to("participants/list?part=all")),
            parts,
            plain: self.to("participants/list.txt"),
            word: self.to("participants/list.docx"),
            document: None,
            fault: None,
            rests: self.rests(&[Article::Delegations]),
        }
    }

    /// Fills the report on credentials for a session, or for the whole term.
    #[must_use]
    pub fn credentials_page(&self, session: Option<&Id>) -> CredentialsPage {
        let lang = self.lang;
        let report = self.seen().credentials_report(session);
        let standing = |status: CredentialsStatus| {
            let held = report.delegations.iter().filter(|(_, held)| **held == status);
            let mut names: Vec<_> =
                held.map(|(code, _)| (self.name(code), self.to(&format!("delegations/{code}")))).collect();
            crate::collate::sort_by(lang, &mut names, |(name, _)| name);
            let (tone, word) = self.credentials_word(status);
            (tone, word, names)
        };
        let mut sessions: Vec<_> = self.state().sessions.iter().filter(|(_, s)| s.cancelled.is_none()).collect();
        sessions.sort_by_key(|(id, s)| (s.from, **id));
        let choice = |(id, s): (&Id, &nemcon_negotiation::state::Session)| {
            let title = format!("{} · {}", s.title.get(lang), dates::range(lang, s.from.0, s.to.0));
            (title, self.to(&format!("credentials?session={id}")), session == Some(id))
        };
        let term = (msg::credentials_whole_term(lang), self.to("credentials"), session.is_none());
        let due = match session {
            Some(id) => self
                .credentials_until(id)
                .and_then(|until| Some((self.state().sessions.get(id)?.title.get(lang).to_owned(), until))),
            None => self.credentials_due().map(|(_, title, until)| (title, until)),
        };
        CredentialsPage {
            lang,
            due: due.map(|(title, until)| (title, self.deadline(until))),
            sessions: std::iter::once(term).chain(sessions.into_iter().map(choice)).collect(),
            standings: CredentialsStatus::ALL.into_iter().rev().map(standing).collect(),
            rests: self.rests(&[Article::Credentials]),
        }
    }

    /// Puts what is registered of a member into the form that changes it, where nothing was typed.
    pub fn member_as_typed(&self, act: &str, query: &mut Said) {
        if act != "change_member" || said(query, "kind").is_some() {
            return;
        }
        let Some(held) = self.seat.delegation().and_then(|own| self.state().delegations.get(own)) else { return };
        let digest = said(query, "person._sd").and_then(|digest| digest.parse::<Digest>().ok());
        let Some((person, member)) =
            digest.and_then(|digest| held.persons.get(&digest)).and_then(|p| Some((p, p.member.as_ref()?)))
        else {
            return;
        };
        let mut put = |name: &str, value: String| query.push((name.to_owned(), value));
        put("kind", word(&member.kind));
        for (name, commitment) in [("function", &member.function), ("contact", &member.contact)] {
            if let Some(words) = self.opened(commitment.as_ref()) {
                put(name, words.to_owned());
            }
        }
        person.may.iter().for_each(|right| put("may", word(right)));
        for (name, said) in [("focal_point", member.focal_point), ("unlisted", member.unlisted)] {
            if said {
                put(name, "true".to_owned());
            }
        }
    }
}
