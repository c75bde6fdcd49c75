//! A text in the middle of its negotiation: a draft, proposals on it, its first revision with what became of them, and more
//! proposals on that, a clash and a proposal to a proposal among them.

use std::collections::BTreeMap;

use anyhow::{Context, bail};
use nemcon_formats::instruction;
use nemcon_negotiation::text::{Operation, Paragraph, ParagraphKind, apply, numbers, renumber};
use nemcon_negotiation::{Hash, Id, Lang, ParagraphId, Text};
use serde_json::{Value, json};

use super::super::stage::Next;
use super::{Play, offers};
use crate::demo::model::list;
use crate::shipped;

const NEGOTIATED: &[u8] = include_bytes!("../../../../../data/exercise/negotiated.json");

/// The draft as it is negotiated.
pub(super) struct Negotiated {
    shipped: Value,
    draft: Id,
    document: Id,
    version: Hash,
    texts: BTreeMap<Lang, Text>,
    /// Proposals by their name in the shipped file: act and operations.
    proposals: BTreeMap<String, (Id, Vec<Operation>)>,
}

impl Play<'_> {
    /// The Chair's draft, and the first proposals on it.
    pub(super) async fn understanding(&mut self) -> anyhow::Result<Negotiated> {
        let shipped = shipped::value(NEGOTIATED);
        let symbol = self.series("CRP");
        let plain = plain(&texts(&shipped, Id([0; 16])));
        let document = self.document(shipped["title"].clone(), symbol, &plain).await?;
        let Next(act) = self.stage.next();
        let texts = texts(&shipped, act);
        let (languages, papers) = offers(texts.clone());
        let body = json!({
            "document": document, "element": "warning", "languages": languages, "title": shipped["title"],
        });
        let (draft, receipt) = self.stage.does_with("chair", "table_draft", body, papers.beside()).await?;
        let version = receipt.admission.outcome.version.context("a version")?;
        let mut own = Negotiated { shipped, draft, document, version, texts, proposals: BTreeMap::new() };
        self.propose_all(&mut own, "on_draft").await?;
        Ok(own)
    }

    /// The Chair says what became of the proposals, and issues the revision.
    pub(super) async fn revise_understanding(&mut self, own: &mut Negotiated) -> anyhow::Result<()> {
        let disposal = |proposal: &Value| {
            let (id, operations) = own.proposals.get(proposal["id"].as_str()?)?;
            let mut disposal = proposal.get("disposed")?.clone();
            disposal["proposal"] = json!(id);
            if disposal["how"] != "not_taken" {
                disposal["went_to"] = operations.iter().map(|operation| json!(went_to(operation, *id))).collect();
            }
            Some(disposal)
        };
        let dispositions: Vec<Value> = list(&own.shipped, "on_draft").iter().filter_map(disposal).collect();
        let body = json!({ "dispositions": dispositions, "draft": own.draft, "to": "public" });
        self.stage.does("chair", "dispose", body).await?;
        own.texts = revised(own)?;
        let symbol = json!({ "by": "revision", "of": own.document });
        let document = self.document(own.shipped["title"].clone(), symbol, &plain(&own.texts)).await?;
        let (languages, papers) = offers(own.texts.clone());
        let body = json!({ "document": document, "draft": own.draft, "languages": languages });
        let (_, receipt) = self.stage.does_with("chair", "issue_revision", body, papers.beside()).await?;
        own.version = receipt.admission.outcome.version.context("a version")?;
        Ok(())
    }

    /// What is proposed and said on the revision.
    pub(super) async fn negotiate(&mut self, own: &mut Negotiated) -> anyhow::Result<()> {
        self.propose_all(own, "on_revision").await?;
        let shipped = own.shipped.clone();
        for said in list(&shipped, "statements") {
            let on = match said["proposal"].as_str().and_then(|name| own.proposals.get(name)) {
                Some((id, _)) => json!({ "on": "proposal", "proposal": id }),
                None => {
                    json!({ "draft": own.draft, "on": "paragraph", "paragraph": own.numbered(&said["paragraph"])? })
                }
            };
            let mut body = json!({ "on": on, "to": said["to"], "verb": said["verb"] });
            copy(said, "words", &mut body);
            self.stage.does(by(said), "speak_on", body).await?;
            self.stage.wait(900);
        }
        let paragraphs = own.all_numbered(&shipped["agreed"])?;
        let body = json!({ "draft": own.draft, "paragraphs": paragraphs, "to": "public", "version": own.version });
        self.stage.does("chair", "agree_ad_ref", body).await?;
        let linked = &shipped["linked"];
        let paragraphs = own.all_numbered(&linked["paragraphs"])?;
        let body = json!({ "draft": own.draft, "paragraphs": paragraphs, "to": "public", "words": linked["words"] });
        self.stage.does("xj", "link_paragraphs", body).await?;
        let differs = &shipped["discrepancy"];
        let paragraph = own.numbered(&differs["paragraph"])?;
        let of = json!({ "in": "version", "paragraph": paragraph, "version": own.version });
        let body = json!({ "languages": differs["languages"], "of": of, "words": differs["words"] });
        self.stage.does(by(differs), "report_discrepancy", body).await?;
        self.on_a_desk(own).await
    }

    async fn propose_all(&mut self, own: &mut Negotiated, which: &str) -> anyhow::Result<()> {
        for proposal in list(&own.shipped.clone(), which) {
            let name = proposal["id"].as_str().unwrap_or_default();
            let made = self.propose(own, proposal).await.with_context(|| format!("proposal {name}"))?;
            own.proposals.insert(name.to_owned(), made);
            self.stage.wait(1_200);
        }
        Ok(())
    }

    /// A delegation tables what its instruction says.
    async fn propose(&mut self, own: &Negotiated, proposal: &Value) -> anyhow::Result<(Id, Vec<Operation>)> {
        let below = proposal["on"].as_str().and_then(|name| own.proposals.get(name));
        let base = match below {
            Some((id, operations)) => {
                apply(own.english(), operations, *id).map_err(|unfit| anyhow::anyhow!("{unfit:?}"))?
            }
            None => own.english().clone(),
        };
        let reading = instruction::read(&base, proposal["instruction"].as_str().unwrap_or_default());
        if !reading.problems.is_empty() {
            bail!("{:?}", reading.problems);
        }
        let operations: Vec<Operation> = reading.understood.into_iter().flat_map(|u| u.operations).collect();
        let mut body = json!({
            "draft": own.draft, "element": "warning", "lang": "en", "operations": operations, "to": proposal["to"],
            "version": own.version,
        });
        ["reason", "sponsors", "title"].into_iter().for_each(|name| copy(proposal, name, &mut body));
        if let Some((id, _)) = below {
            body["to_proposal"] = json!(id);
        }
        let id = self.stage.does(by(proposal), "table_proposal", body).await?;
        if proposal["withdrawn"] == true {
            self.stage.wait(7_200);
            let body = json!({ "proposal": id, "to": proposal["to"] });
            self.stage.does(by(proposal), "withdraw_proposal", body).await?;
        }
        Ok((id, operations))
    }

    /// A delegation has a working copy on its desk, of which nothing is in the record.
    async fn on_a_desk(&mut self, own: &Negotiated) -> anyhow::Result<()> {
        let copy = &own.shipped["desk"];
        let paragraph = own.numbered(&copy["paragraph"])?;
        let words = own.english().paragraphs.iter().find(|p| p.id == paragraph).map(|p| p.text.as_str());
        let (find, replace) = (copy["find"].as_str().unwrap_or_default(), copy["replace"].as_str().unwrap_or_default());
        let edited = words.unwrap_or_default().replace(find, replace);
        let fields = json!([["way", "edit"], ["at", paragraph.to_string()], ["words", edited], ["text", "en"],]);
        let copy = json!({ "by": by(copy), "draft": own.draft, "fields": fields, "place": 1, "shared": [], "v": 1 });
        self.stage.lays_on_desk("xa", &serde_json::to_vec(&copy)?).await
    }
}

impl Negotiated {
    /// Returns the paragraph that the meeting takes up.
    pub(super) fn topic(&self) -> anyhow::Result<Value> {
        Ok(json!({ "draft": self.draft, "paragraph": self.numbered(&json!(6))? }))
    }

    fn english(&self) -> &Text {
        &self.texts[&Lang::En]
    }

    /// Returns the paragraph of that number in the newest text.
    fn numbered(&self, number: &Value) -> anyhow::Result<ParagraphId> {
        let wanted = number.as_u64().and_then(|number| u32::try_from(number).ok());
        let text = self.english();
        let found = text.paragraphs.iter().zip(numbers(&text.nodes())).find(|(_, n)| n.is_some() && *n == wanted);
        found.map(|(p, _)| p.id).with_context(|| format!("no paragraph {number}"))
    }

    fn all_numbered(&self, all: &Value) -> anyhow::Result<Vec<ParagraphId>> {
        all.as_array().into_iter().flatten().map(|number| self.numbered(number)).collect()
    }
}

/// Returns the texts with what the Chair takes, numbered anew. Where a language has no other words, it stays behind.
fn revised(own: &Negotiated) -> anyhow::Result<BTreeMap<Lang, Text>> {
    let revision = &own.shipped["revision"];
    let insert = &revision["insert"];
    let after = own.numbered(&insert["after"])?;
    let (act, operations) = own.proposals.get(insert["proposal"].as_str().unwrap_or_default()).context("a proposal")?;
    let ordinal = operations.iter().find_map(|operation| match operation {
        Operation::Insert { paragraph, .. } => Some(paragraph.ordinal),
        _ => None,
    });
    let id = ParagraphId { act: *act, ordinal: ordinal.context("a new paragraph")? };
    let mut changed: Vec<(ParagraphId, &Value)> = Vec::new();
    for change in list(revision, "replace") {
        changed.push((own.numbered(&change["paragraph"])?, change));
    }
    let one = |(lang, text): (&Lang, &Text)| {
        let mut paragraphs = text.paragraphs.clone();
        for (at, change) in &changed {
            let (find, replace) = (change["find"][lang.tag()].as_str(), change["replace"][lang.tag()].as_str());
            let p = paragraphs.iter_mut().find(|p| p.id == *at);
            if let (Some(p), Some(find), Some(replace)) = (p, find, replace) {
                p.text = p.text.replacen(find, replace, 1);
            }
        }
        let place = paragraphs.iter().position(|p| p.id == after).map_or(paragraphs.len(), |place| place + 1);
        let words = insert["text"][lang.tag()].as_str().unwrap_or_default();
        paragraphs.insert(place, Paragraph::new(id, ParagraphKind::Paragraph, words));
        (*lang, renumber(&Text::new(*lang, paragraphs)))
    };
    Ok(own.texts.iter().map(one).collect())
}

fn texts(shipped: &Value, act: Id) -> BTreeMap<Lang, Text> {
    let blocks = |lang: Lang| {
        let blocks = list(&shipped["text"], lang.tag()).iter().filter_map(Value::as_str).collect::<Vec<_>>();
        Text::from_plain(lang, act, &blocks.join("\n\n"))
    };
    Lang::ALL.into_iter().map(|lang| (lang, blocks(lang))).collect()
}

fn plain(texts: &BTreeMap<Lang, Text>) -> BTreeMap<Lang, String> {
    texts.iter().map(|(lang, text)| (*lang, text.plain())).collect()
}

fn went_to(operation: &Operation, by: Id) -> ParagraphId {
    match operation {
        Operation::Insert { paragraph, .. } => ParagraphId { act: by, ordinal: paragraph.ordinal },
        other => nemcon_negotiation::seen::touched(other)[0],
    }
}

fn by(of: &Value) -> &str {
    of["by"].as_str().unwrap_or_default()
}

fn copy(from: &Value, name: &str, to: &mut Value) {
    if let Some(value) = from.get(name) {
        to[name] = value.clone();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_languages_have_the_same_paragraphs() {
        let texts = texts(&shipped::value(NEGOTIATED), Id([1; 16]));
        let shape = |text: &Text| text.paragraphs.iter().map(|p| (p.kind, p.level, p.marks.len())).collect::<Vec<_>>();
        let english = shape(&texts[&Lang::En]);
        assert!(english.len() >= 25, "{}", english.len());
        for (lang, text) in &texts {
            assert_eq!(shape(text), english, "{lang:?}");
        }
        let all: Vec<&Text> = texts.values().collect();
        assert_eq!(nemcon_negotiation::text::concordance(&all), []);
    }
}
