//! Texts, proposals and compilations as Akoma Ntoso, as a seat may see them.

use nemcon_formats::akn::{self, Amendment, Kind, Meta, Party, Step};
use nemcon_negotiation::state::{Draft, HandedIn, Proposal, Version};
use nemcon_negotiation::text::LanguageStatus;
use nemcon_negotiation::{Code, Id, Instant, Text};

use super::View;
use super::proposals::OnText;
use super::view::stamp;
use crate::dates;
use crate::msg;

impl View {
    /// Returns a text as a file.
    #[must_use]
    pub fn akn_text(&self, on: &OnText<'_>) -> String {
        akn::write(&on.text, &self.akn_meta(on))
    }

    /// Returns a text's open proposals as a file: those that this seat may see.
    #[must_use]
    pub fn akn_compilation(&self, on: &OnText<'_>) -> String {
        let base = self.akn_meta(on);
        let here = self.proposals_in(on);
        let amendments: Vec<_> = here
            .iter()
            .map(|here| self.amendment(&here.id, here.proposal, &on.text, &here.operations, base.expression()))
            .collect();
        let meta = Meta {
            kind: Kind::Compilation,
            number: format!("{}-compilation", base.number),
            symbol: None,
            title: msg::plain(&msg::akn_compilation(self.lang, &base.title)),
            issued_words: String::new(),
            steps: vec![],
            adopted: None,
            base: Some(base.expression()),
            ..base
        };
        akn::write_compilation(&meta, &amendments)
    }

    /// Returns a statement as a file, in the words given.
    #[must_use]
    pub fn akn_statement(&self, id: &Id, held: &HandedIn, text: &Text) -> String {
        let original = |texts: &nemcon_negotiation::ByLang<nemcon_negotiation::state::DocumentFile>| {
            let found = texts.iter().find(|(_, file)| file.status == LanguageStatus::Original);
            found.map(|(lang, _)| *lang)
        };
        let at = held.slot.and_then(|slot| self.state().delivered(&slot)).map_or(held.at, |(_, speech)| speech.since);
        let step = Step {
            date: self.day(at),
            by: Some(held.by.clone()),
            role: "speaker".to_owned(),
            outcome: match held.slot.and_then(|slot| self.state().delivered(&slot)) {
                Some((_, speech)) if speech.from_afar => "deliveredFromAfar",
                _ if held.slot.is_some() => "delivered",
                _ => "issued",
            }
            .to_owned(),
        };
        let meta = Meta {
            kind: Kind::Statement,
            number: format!("statement-{}", short(id)),
            made: self.day(at),
            issued: self.day(at),
            issued_words: dates::date(text.lang, self.zone.date_of(stamp(at))),
            lang: Some(text.lang),
            original: original(&held.languages),
            title: msg::plain(&msg::statement_of(text.lang, self.statement_by(held))),
            author: Some(held.by.clone()),
            parties: vec![self.party(&held.by)],
            steps: vec![step],
            ..self.akn_group()
        };
        akn::write(text, &meta)
    }

    /// Returns a proposal as a file; its texts have been read.
    #[must_use]
    pub fn akn_proposal(&self, id: &Id) -> Option<String> {
        let proposal = self.seen().proposal(id)?;
        let on = self.on_version(&proposal.version, proposal.lang)?;
        let base = self.base_of(id)?;
        let to = self.akn_meta(&on).expression();
        Some(akn::write_amendment(&self.amendment(id, proposal, &base, &proposal.operations, to)))
    }

    fn amendment<'a>(
        &self,
        id: &Id,
        proposal: &Proposal,
        base: &'a Text,
        operations: &'a [nemcon_negotiation::text::Operation],
        to: String,
    ) -> Amendment<'a> {
        let behind = self.behind(proposal);
        let day = |at| self.day(at);
        let step = |at, by: &Code, role: &str, outcome: &str| Step {
            date: day(at),
            by: Some(by.clone()),
            role: role.to_owned(),
            outcome: outcome.to_owned(),
        };
        let mut steps = vec![step(proposal.at, &proposal.by, "proponent", "proposed")];
        let joined = proposal.sponsors.iter().filter(|s| s.left.is_none());
        steps.extend(joined.map(|s| step(s.since, &s.by, "supporter", "proposed")));
        steps.extend(proposal.withdrawn.map(|at| step(at, &proposal.by, "proponent", "withdrawn")));
        let meta = Meta {
            kind: Kind::Proposal,
            number: format!("proposal-{}", short(id)),
            made: day(proposal.at),
            issued: day(proposal.at),
            lang: Some(proposal.lang),
            original: Some(proposal.lang),
            author: Some(proposal.by.clone()),
            parties: behind.iter().map(|code| self.party(code)).collect(),
            steps,
            base: Some(to),
            ..self.akn_group()
        };
        Amendment {
            meta,
            base,
            words: self.operations_words(base, operations),
            heading: self.place_of(base, operations),
            operations,
            proponents: msg::plain(&self.list(&behind)),
            reason: proposal.reason.clone(),
        }
    }

    fn party(&self, code: &Code) -> Party {
        Party { code: code.clone(), name: msg::plain(&self.name(code)) }
    }

    fn day(&self, at: Instant) -> String {
        self.zone.date_of(stamp(at)).to_string()
    }

    fn akn_group(&self) -> Meta {
        let head = self.head();
        let status = self.not_real().map(|words| msg::plain(&words));
        Meta { group: plain_name(&head.slug), authority: head.name, status, ..Meta::default() }
    }

    fn akn_meta(&self, on: &OnText<'_>) -> Meta {
        let (draft, version) = (on.draft, on.version);
        let adopted = self.adopted_on(draft, on.place);
        let issued = |v: &Version| Step {
            date: self.day(v.at),
            by: None,
            role: "chair".to_owned(),
            outcome: "issued".to_owned(),
        };
        let mut steps: Vec<_> = draft.versions.iter().take(on.place + 1).map(issued).collect();
        steps.extend(adopted.map(|at| Step {
            date: self.day(at),
            by: None,
            role: "chair".to_owned(),
            outcome: "adopted".to_owned(),
        }));
        steps.dedup();
        let symbol = Some(&version.symbol).filter(|symbol| !symbol.is_empty()).cloned();
        let first = draft.versions.front().map_or(version.at, |v| v.at);
        let name =
            symbol.as_deref().map_or_else(|| format!("draft-{}-{}", short(&on.id), version.revision), plain_name);
        Meta {
            kind: if adopted.is_some() { Kind::Adopted } else { Kind::Draft },
            number: name,
            symbol,
            made: self.day(first),
            issued: self.day(version.at),
            issued_words: dates::date(self.lang, self.zone.date_of(stamp(version.at))),
            lang: Some(on.text.lang),
            original: Some(version.original),
            title: draft.title.get(on.text.lang).to_owned(),
            steps,
            adopted: adopted.map(|at| self.day(at)),
            ..self.akn_group()
        }
    }

    /// Returns when this version was adopted, if it was: the newest that was negotiated, or one edited after that.
    #[must_use]
    pub fn adopted_on(&self, draft: &Draft, place: usize) -> Option<Instant> {
        let newest = draft.versions.iter().rposition(|v| v.edited.is_none())?;
        let decision = draft.adopted.filter(|_| place >= newest)?;
        let state = self.state();
        let by_platform = state.decisions.get(&decision).map(|d| d.at);
        by_platform.or_else(|| state.room_decisions.get(&decision).map(|d| d.happened))
    }
}

/// Returns words as they may stand in an address of the standard.
fn plain_name(words: &str) -> String {
    let letters = words.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
    letters.collect::<String>().trim_matches('-').to_owned()
}

fn short(id: &Id) -> String {
    id.to_string().chars().take(8).collect()
}
