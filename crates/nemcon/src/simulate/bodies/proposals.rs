//! Proposals, what is said of them and what becomes of them; languages of texts.

use std::collections::BTreeMap;

use nemcon_negotiation::state::{DiscrepantText, Draft, Proposal, To};
use nemcon_negotiation::text::{Added, Operation, ParagraphKind, Place, Spot};
use nemcon_negotiation::{Capacity, Id, Lang, ParagraphId, Proceedings, Seat, Text};
use serde_json::{Value, json};

use super::Bodies;

const VERBS: &[&str] =
    &["support", "retain", "prefer", "delete", "bracket", "reserve", "cannot_live_with", "cannot_live_with", "propose"];
const HOW: &[&str] = &["as_it_is", "in_part", "merged", "not_taken", "overtaken"];

impl Bodies<'_> {
    pub(super) fn proposals(&mut self, name: &str) -> Option<Value> {
        Some(match name {
            "set_deadline_for_proposals" => {
                let at = self.after(-2, 40);
                let level = self.chance.pick(&["proposals", "proposals", "proposals_to_proposals"]);
                json!({ "at": self.zoned(at), "draft": self.open_draft(), "level": level })
            }
            "table_proposal" => self.table_proposal(),
            "widen_proposal" => self.widen_proposal(),
            "withdraw_proposal" | "join_proposal" | "leave_proposal" => self.on_proposal(name == "withdraw_proposal"),
            "speak_on" => self.speak_on(),
            "withdraw_statement" => {
                let all = [&self.state.proposed.statements, &self.confidences.proposed.statements];
                let all: Vec<_> =
                    all.iter().flat_map(|held| held.iter()).map(|(id, held)| (*id, held.to, held.by.clone())).collect();
                let (id, to, by) = self.of_them(&all);
                self.as_owner(by.as_ref());
                json!({ "statement": id, "to": to })
            }
            "agree_ad_ref" => {
                let draft = self.open_draft();
                let version =
                    self.state.drafts.get(&draft).map_or_else(|| self.chance.hash(), |held| held.latest().hash);
                json!({ "draft": draft, "paragraphs": self.paragraphs(&draft, 2), "to": self.to(), "version": version })
            }
            "reopen_paragraph" => self.reopen(),
            "link_paragraphs" => {
                let draft = self.open_draft();
                json!({ "draft": draft, "paragraphs": self.paragraphs(&draft, 3), "to": self.to() })
            }
            "unlink_paragraphs" => {
                let all = [&self.state.proposed.links, &self.confidences.proposed.links];
                let all: Vec<_> =
                    all.iter().flat_map(|held| held.iter()).map(|(id, held)| (*id, held.to, held.by.clone())).collect();
                let (id, to, by) = self.of_them(&all);
                self.as_owner(by.as_ref());
                json!({ "link": id, "to": to })
            }
            "dispose" => self.dispose(),
            "undo_disposition" => {
                let all = [&self.state.proposed.dispositions, &self.confidences.proposed.dispositions];
                let all = all.iter().flat_map(|held| held.iter()).filter_map(|(id, held)| Some((*id, held.last()?)));
                let all: Vec<_> = all.map(|(id, held)| (id, held.to, held.by.clone())).collect();
                let (id, to, _) = self.of_them(&all);
                json!({ "proposal": id, "to": to })
            }
            "open_dispositions" => {
                let (draft, to) = (self.open_draft(), self.to());
                let p = Proceedings { state: self.state.clone(), confidences: self.confidences.clone() };
                let chair = Seat::Taken { capacity: Capacity::Chair, by: "chair".parse().expect("a code") };
                json!({ "draft": draft, "table": p.seen_by(&chair, self.now).table_to_open(&draft, to), "to": to })
            }
            _ => return None,
        })
    }

    /// Returns one of things that are told to some, mostly with those it is told to.
    fn of_them<By: Clone>(&mut self, all: &[(Id, To, By)]) -> (Id, To, Option<By>) {
        if all.is_empty() || self.chance.percent(3) {
            return (self.chance.id(), self.to(), None);
        }
        let (id, to, by) = self.chance.pick(all).clone();
        let told = if self.chance.percent(5) { self.to() } else { to };
        (id, told, Some(by))
    }

    fn to(&mut self) -> To {
        *self.chance.pick(&[To::Chair, To::States, To::States, To::Public])
    }

    pub(super) fn open_draft(&mut self) -> Id {
        self.one(&self.state.drafts, |draft: &Draft| draft.adopted.is_none())
    }

    pub(super) fn paragraphs(&mut self, draft: &Id, most: usize) -> Vec<ParagraphId> {
        let Some(held) = self.state.drafts.get(draft) else { return vec![ParagraphId { act: *draft, ordinal: 1 }] };
        let nodes = held.latest().nodes.clone();
        let mut some: Vec<_> = (0..most).map(|_| self.chance.pick(&nodes).id).collect();
        some.sort();
        some.dedup();
        some
    }

    fn all_proposals(&self) -> Vec<(Id, Proposal)> {
        let open = &self.state.proposed.proposals;
        let closed = self.confidences.proposed.proposals.iter().filter(|(id, _)| !open.contains_key(*id));
        open.iter().chain(closed).map(|(id, held)| (*id, held.clone())).collect()
    }

    fn some_proposal(&mut self) -> Option<(Id, Proposal)> {
        let all = self.all_proposals();
        (!all.is_empty()).then(|| self.chance.pick(&all).clone())
    }

    fn table_proposal(&mut self) -> Value {
        let on = self.some_proposal().filter(|_| self.chance.percent(20));
        let draft = on.as_ref().map_or_else(|| self.open_draft(), |(_, held)| held.draft);
        let Some(version) = self.state.drafts.get(&draft).map(|held| held.latest().clone()) else {
            return json!({ "draft": draft, "lang": "en", "operations": [], "to": self.to(), "version": self.chance.hash() });
        };
        let hash = on.as_ref().map_or(version.hash, |(_, held)| held.version);
        let lang = on.as_ref().map_or(version.original, |(_, held)| held.lang);
        let text =
            self.state.version(&hash).and_then(|held| held.languages.get(&lang)).and_then(|held| self.text(&held.blob));
        let operations: Vec<_> = text.map(|text| self.operation(&text)).into_iter().collect();
        let mut body =
            json!({ "draft": draft, "lang": lang, "operations": operations, "to": self.to(), "version": hash });
        if let Some((id, _)) = on {
            body["to_proposal"] = json!(id);
        }
        if self.chance.percent(20) {
            body["sponsors"] = json!([self.delegation()]);
        }
        self.maybe(&mut body, "reason", |own| json!(own.words()));
        body
    }

    fn operation(&mut self, text: &Text) -> Operation {
        let paragraph = self.chance.pick(&text.paragraphs).clone();
        let word = paragraph.text.split(' ').next().unwrap_or_default().to_owned();
        let expected = if self.chance.percent(4) { "No such words".to_owned() } else { word };
        let spot = Spot { at: paragraph.id, expected, from: 0 };
        let added = |text| Added { kind: ParagraphKind::Paragraph, level: 0, ordinal: 1, text };
        match self.chance.below(5) {
            0 => Operation::Insert { place: Place::After(paragraph.id), paragraph: added(self.sentence()) },
            1 => Operation::Delete { at: paragraph.id, expected: paragraph.text },
            2 => Operation::Bracket { spot, until: None },
            _ => Operation::Replace { spot, with: "Others".to_owned() },
        }
    }

    fn widen_proposal(&mut self) -> Value {
        let Some((id, mut whole)) = self.some_proposal() else { return json!({ "proposal": self.chance.id() }) };
        let to = self.to();
        self.as_owner(Some(&whole.by));
        whole.to = to;
        json!({ "proposal": id, "to": to, "whole": whole })
    }

    fn on_proposal(&mut self, own: bool) -> Value {
        let Some((id, held)) = self.some_proposal() else {
            return json!({ "proposal": self.chance.id(), "to": "public" });
        };
        if own {
            self.as_owner(Some(&held.by));
        } else if self.chance.percent(50) {
            self.as_owner(held.sponsors.last().map(|sponsor| &sponsor.by));
        }
        let to = if self.chance.percent(5) { self.to() } else { held.to };
        json!({ "proposal": id, "to": to })
    }

    fn speak_on(&mut self) -> Value {
        let on = match self.some_proposal().filter(|_| self.chance.percent(50)) {
            Some((id, _)) => json!({ "on": "proposal", "proposal": id }),
            None => {
                let draft = self.open_draft();
                json!({ "draft": draft, "on": "paragraph", "paragraph": self.paragraphs(&draft, 1).first() })
            }
        };
        let mut body = json!({ "on": on, "to": self.to(), "verb": self.chance.pick(VERBS) });
        self.maybe(&mut body, "words", |own| json!(own.words()));
        body
    }

    fn reopen(&mut self) -> Value {
        let all = [&self.state.proposed.ad_ref, &self.confidences.proposed.ad_ref];
        let all: Vec<_> = all.iter().flat_map(|held| held.values()).cloned().collect();
        if all.is_empty() {
            let draft = self.open_draft();
            return json!({ "draft": draft, "paragraph": self.paragraphs(&draft, 1).first(), "to": self.to() });
        }
        let held = self.chance.pick(&all).clone();
        self.as_owner(Some(&held.by));
        let to = if self.chance.percent(20) { self.to() } else { held.to };
        json!({ "draft": held.draft, "paragraph": self.chance.pick(&held.paragraphs), "to": to })
    }

    fn dispose(&mut self) -> Value {
        let all = self.all_proposals();
        if all.is_empty() {
            return json!({ "dispositions": [], "draft": self.open_draft(), "to": "chair" });
        }
        let draft = self.chance.pick(&all).1.draft;
        let on: Vec<_> = all.iter().filter(|(_, held)| held.draft == draft).cloned().collect();
        let some: BTreeMap<Id, ()> = (0..1 + self.chance.below(3)).map(|_| (self.chance.pick(&on).0, ())).collect();
        let dispositions: Vec<_> = some
            .keys()
            .map(|id| {
                let how = *self.chance.pick(HOW);
                let with = if how == "merged" { vec![self.chance.pick(&on).0] } else { Vec::new() };
                let mut disposal = json!({ "how": how, "proposal": id });
                if !with.is_empty() {
                    disposal["with"] = json!(with);
                }
                disposal
            })
            .collect();
        let to = if self.chance.percent(70) { To::Chair } else { self.to() };
        json!({ "dispositions": dispositions, "draft": draft, "to": to })
    }

    pub(super) fn languages(&mut self, name: &str) -> Option<Value> {
        Some(match name {
            "edit_after_adoption" => {
                let draft = self.one(&self.state.drafts, |draft: &Draft| draft.adopted.is_some());
                let held = self.state.drafts.get(&draft).map(|held| held.latest().clone());
                let languages = held.map(|version| self.edition(&version)).map(|edition| self.offers(edition));
                json!({ "draft": draft, "languages": languages.unwrap_or_else(|| json!({})), "note": self.words() })
            }
            "expect_language" => {
                let of =
                    if self.chance.percent(60) { self.open_draft() } else { self.one(&self.state.documents, |_| true) };
                json!({ "date": Self::date(self.now), "language": self.lang(), "of": of })
            }
            "report_discrepancy" => {
                let version = self.version();
                let node = self.state.version(&version).map(|held| held.nodes.clone());
                let paragraph =
                    node.map_or(ParagraphId { act: self.id, ordinal: 1 }, |nodes| self.chance.pick(&nodes).id);
                let of = DiscrepantText::Version { paragraph, version };
                json!({ "languages": [Lang::En, self.lang()], "of": of, "words": self.words() })
            }
            "answer_discrepancy" => {
                let discrepancy = self.one(&self.state.discrepancies, |held| held.answered.is_none());
                let remedy = match self.chance.below(3) {
                    0 => {
                        json!({ "by": "corrigendum", "document": self.one(&self.state.documents, |held| held.of.is_some()) })
                    }
                    1 => json!({ "by": "next_version" }),
                    _ => json!({ "by": "none" }),
                };
                json!({ "discrepancy": discrepancy, "remedy": remedy, "words": self.words() })
            }
            _ => return None,
        })
    }
}
