//! An exercise of 24 invented States in the middle of its work: rules adopted, officers elected, a first silence broken, a second one
//! that ends soon, a meeting open with a question put.

mod negotiated;
mod participation;
mod statements;

use std::collections::BTreeMap;

use nemcon_negotiation::state::SilenceState;
use nemcon_negotiation::{Hash, Id, Instant, ItemId, Lang, ParagraphId, Text};
use serde_json::{Map, Value, json};

use super::model::{element, list, sections};
use super::stage::{Next, Papers, Stage, date, utc};
use crate::shipped;

/// Origin of the exercise's log.
pub const ORIGIN: &str = "exercise.ambrel.example/early-warning";
/// Its short name, for addresses.
pub const NAME: &str = "ambrel";
/// Minutes after the demonstration began at which its silence ends, unless it is asked for otherwise.
pub const SILENCE_ENDS_MINUTES: i64 = 20;

const GROUP: &[u8] = include_bytes!("../../../../data/exercise/group.json");
const STATES: &[u8] = include_bytes!("../../../../data/exercise/states.json");
const DRAFT: &[u8] = include_bytes!("../../../../data/exercise/draft.json");
const PROGRAMME: &[u8] = include_bytes!("../../../../data/exercise/programme.json");
const AGENDA: &[u8] = include_bytes!("../../../../data/exercise/agenda.json");
const POSITIONS: &[u8] = include_bytes!("../../../../data/exercise/positions.json");
const LETTERS: &[u8] = include_bytes!("../../../../data/exercise/letters.json");

const RESOLUTION: &str = "A/RES/999/11";
const DAY_HOURS: i64 = 24;

/// The play: the stage, what is shipped, and what the acts so far have made.
struct Play<'a> {
    stage: &'a mut Stage,
    group: Value,
    /// When the demonstration begins.
    begins: Instant,
}

/// Plays the exercise up to `begins`; its second silence runs on until `silence_ends`.
pub(super) async fn play(stage: &mut Stage, begins: Instant, silence_ends: Instant) -> anyhow::Result<()> {
    let mut play = Play { stage, group: shipped::value(GROUP), begins };
    play.go_back(28, 0);
    play.open().await?;
    let sessions = play.calendar().await?;
    play.go_back(20, 0);
    let first = play.founding_meeting(sessions[0]).await?;
    play.agenda(first).await?;
    play.modalities(first).await?;
    play.stopped_question(first).await?;
    play.stage.does("chair", "adjourn_meeting", json!({ "meeting": first })).await?;
    let round = play.round(sessions[3]).await?;
    play.facilitators().await?;
    play.invited().await?;
    play.go_back(14, 0);
    let (draft, document, version) = play.table_draft().await?;
    play.first_silence(draft, version).await?;
    play.go_back(10, 0);
    let mut understanding = play.understanding().await?;
    play.go_back(9, 0);
    play.applications(round).await?;
    play.go_back(8, 0);
    play.informal_meeting(sessions[1], draft).await?;
    play.go_back(6, 0);
    let revised = play.revise(draft, document).await?;
    play.positions(draft, revised.0).await?;
    play.on_paper(draft).await?;
    play.go_back(5, 12 * 60);
    play.list_of_applicants(round, silence_ends).await?;
    play.go_back(5, 0);
    play.revise_understanding(&mut understanding).await?;
    play.go_back(4, 0);
    play.second_silence(draft, &revised, silence_ends).await?;
    play.go_back(2, 0);
    play.negotiate(&mut understanding).await?;
    play.go_back(1, 0);
    play.objection_to_applicant(round).await?;
    play.visas([sessions[0], sessions[2], sessions[3]]).await?;
    play.matter(sessions[2]).await?;
    play.go_back(0, 45);
    play.todays_meeting(sessions[2], &understanding).await?;
    play.incomplete().await
}

impl Play<'_> {
    /// Goes on to so many days and minutes before the demonstration begins.
    fn go_back(&self, days: i64, minutes: i64) {
        self.stage.go_to(self.begins.plus_hours(-days * DAY_HOURS).plus_millis(-minutes * 60_000));
    }

    fn title(&self, list: &str, name: &str) -> Value {
        self.group[list][name].clone()
    }

    fn place(&self) -> String {
        self.group["place"]["en"].as_str().unwrap_or("Port Ambrel").to_owned()
    }

    async fn open(&mut self) -> anyhow::Result<()> {
        let mut papers = Papers::default();
        let rulebook = papers.text(shipped::rulebook());
        let states = shipped::value(STATES);
        let states = states.as_array().map_or(&[][..], Vec::as_slice);
        let entities = list(&self.group, "entities");
        let named = |entity: &Value| (entity["code"].as_str().unwrap_or_default().to_owned(), entity["name"].clone());
        let known = states.iter().chain(entities).chain(list(&self.group, "invited"));
        let known: Map<String, Value> = known.map(named).collect();
        let entity_names = papers.text(nemcon_record::json::canonical(&Value::Object(known)));
        let codes =
            |entities: &[Value]| -> Vec<Value> { entities.iter().map(|entity| entity["code"].clone()).collect() };
        let year: i32 = date(self.begins)[..4].parse()?;
        let body = json!({
            "elements": list(&self.group, "elements").iter().map(|e| element(e, RESOLUTION)).collect::<Vec<_>>(),
            "entities": { "member": codes(states), "organization": codes(entities) },
            "entity_names": entity_names,
            "languages": self.group["languages"],
            "names": self.group["name"],
            "parent": self.group["parent"],
            "resolution": { "date": date(self.begins.plus_hours(-90 * DAY_HOURS)), "symbol": RESOLUTION },
            "rulebook": rulebook,
            "sections": sections(&self.group),
            "symbol_base": self.group["symbol_prefix"],
            "term": { "from": format!("{year}-01-01"), "to": format!("{}-12-31", year + 3) },
        });
        self.stage.does_with("secretariat", "open_group", body, papers.beside()).await?;
        Ok(())
    }

    /// Interpreters are invited, and somebody who briefs: neither is a delegation, and both have a seat.
    async fn invited(&mut self) -> anyhow::Result<()> {
        for guest in list(&self.group, "invited").to_vec() {
            let body = json!({ "code": guest["code"], "kind": guest["kind"], "name": guest["name"]["en"] });
            self.stage.does("secretariat", "invite", body).await?;
        }
        Ok(())
    }

    /// Two sessions with the informal meetings that prepare them, and a third to come that has none yet.
    async fn calendar(&mut self) -> anyhow::Result<[Id; 4]> {
        // Of two days at least: the demonstration may begin shortly before midnight, or after.
        let first = self.session("first-session", "substantive", "in_person", None, -20, -18).await?;
        let third = self.session("second-session", "substantive", "in_person", None, -1, 4).await?;
        let between = self.session("consultative", "intersessional", "hybrid", Some(third), -8, -7).await?;
        let next = self.session("third-session", "substantive", "in_person", None, 180, 184).await?;
        Ok([first, between, third, next])
    }

    async fn session(
        &mut self,
        title: &str,
        kind: &str,
        modality: &str,
        prepares: Option<Id>,
        from_days: i64,
        to_days: i64,
    ) -> anyhow::Result<Id> {
        let day = |days: i64| date(self.begins.plus_hours(days * DAY_HOURS));
        let mut body = json!({
            "firmness": "scheduled", "from": day(from_days), "kind": kind, "modality": modality, "place": self.place(),
            "title": self.title("meetings", title), "to": day(to_days),
        });
        if let Some(session) = prepares {
            body["coupled_to"] = json!(session);
        }
        self.stage.does("secretariat", "schedule_session", body).await
    }

    async fn meeting(&mut self, session: Id, kind: &str, modality: &str, mode: &str) -> anyhow::Result<Id> {
        let (now, place) = (self.stage.now(), self.place());
        let title = self.stage.state().sessions.get(&session).map(|held| held.title.clone());
        let body = json!({
            "from": utc(now.plus_millis(300_000)), "kind": kind, "modality": modality, "place": place, "session": session,
            "title": title, "to": utc(now.plus_hours(3)),
        });
        let meeting = self.stage.does("secretariat", "schedule_meeting", body).await?;
        self.stage.wait(300);
        self.stage.does("chair", "open_meeting", json!({ "meeting": meeting, "mode": mode })).await?;
        Ok(meeting)
    }

    /// The group's first decision adopts its rules and the use of the platform; the second elects its officers.
    async fn founding_meeting(&mut self, session: Id) -> anyhow::Result<Id> {
        let meeting = self.meeting(session, "plenary", "in_person", "formal").await?;
        let rulebook = self.stage.state().rulebook_hash();
        self.stage.decides(meeting, json!({ "on": "rules", "rulebook": rulebook }), None).await?;
        let officers = json!([
            { "office": "chair" }, { "of": "xm", "office": "vice-chair-1" }, { "of": "xt", "office": "vice-chair-2" },
            { "of": "xd", "office": "rapporteur" },
        ]);
        self.stage.decides(meeting, json!({ "on": "officers", "officers": officers }), None).await?;
        Ok(meeting)
    }

    /// The agenda is adopted for all sessions; a milestone is set, and something is left to do.
    async fn agenda(&mut self, meeting: Id) -> anyhow::Result<()> {
        let shipped = shipped::value(AGENDA);
        let agenda = self.stage.does("secretariat", "propose_agenda", json!({ "items": shipped["items"] })).await?;
        self.stage.decides(meeting, json!({ "agenda": agenda, "on": "agenda" }), None).await?;
        let due = date(self.begins.plus_hours(240 * DAY_HOURS));
        self.stage.does("secretariat", "set_milestone", json!({ "due": due, "title": shipped["milestone"] })).await?;
        let due = date(self.begins.plus_hours(12 * DAY_HOURS));
        let body = json!({ "due": due, "meeting": meeting, "what": shipped["follow_up"], "who": ["xg", "xl"] });
        self.stage.does("secretariat", "enter_follow_up", body).await?;
        Ok(())
    }

    /// A working paper is put to the group; one delegation objects, and the Chair withdraws the question.
    async fn stopped_question(&mut self, meeting: Id) -> anyhow::Result<()> {
        let symbol = self.series("WP");
        let paper = self.document(self.title("documents", "paper"), symbol, &BTreeMap::new()).await?;
        self.stage.wait(1_200);
        let subject = json!({ "document": paper, "on": "document" });
        let body = json!({ "element": "data", "meeting": meeting, "subject": subject });
        let question = self.stage.does("chair", "put_question", body).await?;
        self.stage.wait(20);
        let body = json!({ "meeting": meeting, "question": question });
        let request = self.stage.does("xo", "ask_for_the_floor", body.clone()).await?;
        self.stage.wait(15);
        self.stage.does("chair", "give_the_floor", json!({ "request": request })).await?;
        self.stage.wait(90);
        self.stage.does("xo", "object", json!({ "question": question })).await?;
        self.stage.does("xo", "let_it_pass", body).await?;
        self.stage.wait(60);
        self.stage.does("chair", "withdraw_question", json!({ "question": question })).await?;
        Ok(())
    }

    async fn facilitators(&mut self) -> anyhow::Result<()> {
        for (of, section) in [("xm", "data"), ("xt", "capacity")] {
            self.stage.wait(600);
            self.stage.does("chair", "name_facilitator", json!({ "of": of, "section": section })).await?;
        }
        Ok(())
    }

    /// A delegation hands over its position on paper; the secretariat enters it as received, and the delegation has yet to confirm it.
    async fn on_paper(&mut self, draft: Id) -> anyhow::Result<()> {
        let shipped = shipped::value(POSITIONS);
        let position = &shipped[3];
        let happened = self.stage.now();
        self.stage.wait(5_400);
        let inner = json!({ "kind": "explanation", "on": { "draft": draft, "on": "draft" }, "text": position["text"] });
        let mut papers = Papers::default();
        let paper = papers.file(position["text"]["en"].as_str().unwrap_or_default());
        let body = json!({
            "act": "take_position", "body": inner, "happened": happened, "means": "paper", "of": "xs", "paper": paper,
        });
        self.stage.does_with("secretariat", "enter_for_delegation", body, papers.beside()).await?;
        Ok(())
    }

    /// Registers a document of the group in all six languages.
    async fn document(&mut self, title: Value, symbol: Value, texts: &BTreeMap<Lang, String>) -> anyhow::Result<Id> {
        let mut papers = Papers::default();
        let languages = papers.languages(Lang::En, texts);
        let issued = date(self.stage.now());
        let body = json!({
            "audience": "public", "issued": issued, "languages": languages, "symbol": symbol, "title": title,
        });
        Ok(self.stage.does_with("secretariat", "register_document", body, papers.beside()).await?.0)
    }

    fn series(&self, series: &str) -> Value {
        let year: i64 = date(self.stage.now())[..4].parse().unwrap_or(2026);
        json!({ "by": "series", "series": series, "year": year })
    }

    async fn table_draft(&mut self) -> anyhow::Result<(Id, Id, Hash)> {
        let shipped = shipped::value(DRAFT);
        let plain =
            texts(&self.group, &shipped, Id([0; 16])).into_iter().map(|(lang, text)| (lang, text.plain())).collect();
        let symbol = self.series("CRP");
        let document = self.document(shipped["title"].clone(), symbol, &plain).await?;
        let Next(act) = self.stage.next();
        let (languages, papers) = offers(texts(&self.group, &shipped, act));
        let body = json!({
            "document": document, "element": "warning", "languages": languages, "title": shipped["title"],
        });
        let (draft, receipt) = self.stage.does_with("chair", "table_draft", body, papers.beside()).await?;
        let version = receipt.admission.outcome.version;
        self.letter("draft", &[draft, document], None).await?;
        Ok((draft, document, version.unwrap_or(Hash([0; 32]))))
    }

    /// A letter of the Chair to all, as a public document.
    async fn letter(&mut self, id: &str, attached: &[Id], deadline: Option<Instant>) -> anyhow::Result<Id> {
        let letters = shipped::value(LETTERS);
        let letter =
            letters.as_array().into_iter().flatten().find(|letter| letter["id"] == id).cloned().unwrap_or_default();
        let state = self.stage.state();
        let symbol = attached.iter().find_map(|id| Some(state.documents.get(id)?.symbol.clone())).unwrap_or_default();
        let deadline = deadline.map(|at| at.to_string().replace('T', " ")[..16].to_owned() + " UTC");
        let fill = |text: &Value| {
            let text = text.as_str().unwrap_or_default().replace("{symbol}", &symbol);
            text.replace("{deadline}", deadline.as_deref().unwrap_or("")).replace("{paragraphs}", "12")
        };
        let texts = Lang::ALL.into_iter().map(|lang| (lang, fill(&letter["text"][lang.tag()]))).collect();
        let mut papers = Papers::default();
        let languages = papers.languages(Lang::En, &texts);
        let today = date(self.stage.now());
        let body = json!({
            "attachments": attached, "audience": "public", "date": today, "languages": languages, "subject": letter["subject"],
        });
        Ok(self.stage.does_with("chair", "circulate_letter", body, papers.beside()).await?.0)
    }

    /// Opens a silence by letter until `deadline`.
    async fn silence(&mut self, draft: Id, documents: &[Id], version: Hash, deadline: Instant) -> anyhow::Result<Id> {
        let attached: Vec<Id> = std::iter::once(draft).chain(documents.iter().copied()).collect();
        let letter = self.letter("silence-open", &attached, Some(deadline)).await?;
        let body = json!({ "deadline": utc(deadline), "effect": "agrees", "letter": letter, "version": version });
        self.stage.does("chair", "open_silence", body).await
    }

    /// The silence on the first draft is broken on one paragraph, and the Chair says so.
    async fn first_silence(&mut self, draft: Id, version: Hash) -> anyhow::Result<()> {
        let deadline = super::stage::whole_minute(self.stage.now().plus_hours(3 * DAY_HOURS));
        let documents = self.draft_documents(draft);
        let silence = self.silence(draft, &documents, version, deadline).await?;
        self.stage.wait(2 * 86_400);
        let body = json!({ "paragraphs": [self.paragraph(draft, 12)], "silence": silence });
        self.stage.does("xj", "break_silence", body).await?;
        self.stage.go_to(deadline.plus_millis(3_000));
        self.stage
            .until(|state| state.silences.get(&silence).is_some_and(|s| s.state != SilenceState::Running))
            .await?;
        let letter = self.letter("silence-broken", &documents, Some(deadline)).await?;
        self.stage.does("chair", "announce_outcome", json!({ "letter": letter, "silence": silence })).await?;
        Ok(())
    }

    fn draft_documents(&self, draft: Id) -> Vec<Id> {
        let state = self.stage.state();
        let symbol = state.drafts.get(&draft).map(|draft| draft.latest().symbol.clone()).unwrap_or_default();
        state.symbols.get(&symbol).copied().into_iter().collect()
    }

    /// Returns the numbered paragraph of the newest version.
    fn paragraph(&self, draft: Id, number: u32) -> Option<ParagraphId> {
        let state = self.stage.state();
        let nodes = state.drafts.get(&draft)?.latest().nodes.clone();
        let numbers = nemcon_negotiation::text::numbers(&nodes);
        nodes.iter().zip(numbers).find(|(_, n)| *n == Some(number)).map(|(node, _)| node.id)
    }

    /// Informal and hybrid: three delegations speak, nothing is decided.
    async fn informal_meeting(&mut self, session: Id, _draft: Id) -> anyhow::Result<()> {
        let meeting = self.meeting(session, "informal_consultation", "hybrid", "informal").await?;
        for state in ["xj", "xb", "xs"] {
            let request = self.stage.does(state, "ask_for_the_floor", json!({ "meeting": meeting })).await?;
            self.stage.wait(120);
            self.stage.does("chair", "give_the_floor", json!({ "request": request })).await?;
            self.stage.wait(240);
            self.stage.does(state, "let_it_pass", json!({ "meeting": meeting })).await?;
        }
        self.stage.does("chair", "adjourn_meeting", json!({ "meeting": meeting })).await?;
        Ok(())
    }

    /// The Chair revises paragraphs 5 and 12 after the consultations, and circulates the text.
    async fn revise(&mut self, draft: Id, document: Id) -> anyhow::Result<(Hash, Id)> {
        let mut shipped = shipped::value(DRAFT);
        amend(&mut shipped, 2);
        let plain = texts(&self.group, &shipped, draft).into_iter().map(|(lang, text)| (lang, text.plain())).collect();
        let symbol = json!({ "by": "revision", "of": document });
        let revised = self.document(shipped["title"].clone(), symbol, &plain).await?;
        // Paragraphs keep the names that the first draft gave them.
        let (languages, papers) = offers(texts(&self.group, &shipped, draft));
        let body = json!({ "document": revised, "draft": draft, "languages": languages });
        let (_, receipt) = self.stage.does_with("chair", "issue_revision", body, papers.beside()).await?;
        self.letter("draft", &[draft, revised], None).await?;
        Ok((receipt.admission.outcome.version.unwrap_or(Hash([0; 32])), revised))
    }

    async fn positions(&mut self, draft: Id, _version: Hash) -> anyhow::Result<()> {
        let shipped = shipped::value(POSITIONS);
        let positions = shipped.as_array().map_or(&[][..], Vec::as_slice);
        for (state, position) in ["xg", "xl", "xv"].iter().zip(positions) {
            let number = position["paragraph"].as_u64().and_then(|number| u32::try_from(number).ok());
            // Nobody can dissociate from what is not adopted.
            let kind = if position["kind"] == "dissociation" { json!("reservation") } else { position["kind"].clone() };
            let mut body = json!({ "kind": kind, "on": { "draft": draft, "on": "draft" }, "text": position["text"] });
            if let Some(paragraph) = number.and_then(|number| self.paragraph(draft, number)) {
                body["paragraphs"] = json!([paragraph]);
            }
            self.stage.does(state, "take_position", body).await?;
            self.stage.wait(3_600);
        }
        Ok(())
    }

    /// A silence on the revised text that ends soon after the demonstration begins; somebody has asked for clarification.
    async fn second_silence(&mut self, draft: Id, revised: &(Hash, Id), deadline: Instant) -> anyhow::Result<()> {
        let silence = self.silence(draft, &[revised.1], revised.0, deadline).await?;
        self.stage.wait(86_400);
        let letters = shipped::value(LETTERS);
        let asked = letters.as_array().into_iter().flatten().find(|letter| letter["id"] == "mission-clarification");
        let asked = asked.and_then(|letter| letter["text"]["en"].as_str()).unwrap_or_default();
        self.stage.does("xq", "ask_clarification", json!({ "silence": silence, "words": asked })).await?;
        let letter = self.stage.state().silences.get(&silence).map(|silence| silence.letter);
        for (to, means) in [("xa", "platform"), ("xz", "mail")] {
            let body = json!({ "delivered": self.stage.now(), "letter": letter, "means": means, "to": to });
            self.stage.does("secretariat", "note_delivery", body).await?;
        }
        Ok(())
    }

    /// A list of speakers on the item: one delegation speaks for a group, one sends its minister, and some wait.
    async fn list_of_speakers(&mut self, meeting: Id, item: Option<ItemId>) -> anyhow::Result<()> {
        let body = json!({ "item": item, "meeting": meeting, "of": "states" });
        let list = self.stage.does("secretariat", "open_list", body).await?;
        let shipped = shipped::value(AGENDA);
        for (state, more) in [
            ("xl", json!({})),
            ("xv", json!({ "rank": "minister" })),
            ("xg", json!({ "group": shipped["group"], "nationally": true, "states": ["xd", "xm"] })),
        ] {
            let mut body = json!({ "list": list });
            for (name, value) in more.as_object().into_iter().flatten() {
                body[name] = value.clone();
            }
            self.stage.wait(20);
            let slot = self.stage.does(state, "inscribe", body).await?;
            self.statement(state, slot).await?;
        }
        Ok(())
    }

    /// The meeting that is open when the demonstration begins: the programme of work is put, and a delegation asks for the floor.
    async fn todays_meeting(&mut self, session: Id, understanding: &negotiated::Negotiated) -> anyhow::Result<()> {
        let shipped = shipped::value(PROGRAMME);
        let plain =
            texts(&self.group, &shipped, Id([0; 16])).into_iter().map(|(lang, text)| (lang, text.plain())).collect();
        let symbol = self.series("L");
        let document = self.document(shipped["title"].clone(), symbol, &plain).await?;
        let Next(act) = self.stage.next();
        let (languages, papers) = offers(texts(&self.group, &shipped, act));
        let body =
            json!({ "document": document, "element": "warning", "languages": languages, "title": shipped["title"] });
        let (_, receipt) = self.stage.does_with("chair", "table_draft", body, papers.beside()).await?;
        let version = receipt.admission.outcome.version;
        self.go_back(0, 20);
        let meeting = self.meeting(session, "plenary", "in_person", "formal").await?;
        let until = utc(self.stage.now().plus_millis(165 * 60_000));
        let body = json!({ "languages": self.group["languages"], "meeting": meeting, "until": until });
        self.stage.does("secretariat", "arrange_interpretation", body).await?;
        self.go_back(0, 15);
        let on = understanding.topic()?;
        let work = self.stage.state().work.clone();
        let item = work.agenda().and_then(|(_, agenda)| agenda.items.iter().find(|item| item.level == 1));
        let body = json!({ "item": item.map(|item| item.id), "meeting": meeting, "on": on, "to": "public" });
        self.stage.does("chair", "take_up", body).await?;
        self.list_of_speakers(meeting, item.map(|item| item.id)).await?;
        self.go_back(0, 6);
        let body = json!({ "meeting": meeting, "subject": { "on": "text", "version": version } });
        let question = self.stage.does("chair", "put_question", body).await?;
        self.stage.wait(60);
        self.stage.does("xc", "ask_for_the_floor", json!({ "meeting": meeting, "question": question })).await?;
        Ok(())
    }
}

/// Returns subject and language versions of the letter in which the Chair tells how a silence ended.
pub(super) fn outcome_subject(broken: bool) -> (Value, Value) {
    let letters = shipped::value(LETTERS);
    let id = if broken { "silence-broken" } else { "silence-kept" };
    let letter = letters.as_array().into_iter().flatten().find(|letter| letter["id"] == id);
    let subject = letter.map(|letter| letter["subject"].clone()).unwrap_or_default();
    let version = |lang: Lang| {
        let status = if lang == Lang::En { "original" } else { "official" };
        (lang.tag().to_owned(), json!({ "status": status }))
    };
    (subject, Lang::ALL.into_iter().map(version).collect())
}

/// Puts the first `count` amendments into the shipped draft.
fn amend(draft: &mut Value, count: usize) {
    let amendments: Vec<Value> = list(draft, "amendments").iter().take(count).cloned().collect();
    for amendment in amendments {
        let at = amendment["paragraph"].as_u64().unwrap_or(1).max(1) - 1;
        for lang in Lang::ALL {
            let text = &mut draft["paragraphs"][usize::try_from(at).unwrap_or(0)]["text"][lang.tag()];
            let (find, replace) = (&amendment["find"][lang.tag()], &amendment["replace"][lang.tag()]);
            if let (Some(words), Some(find), Some(replace)) = (text.as_str(), find.as_str(), replace.as_str()) {
                *text = words.replacen(find, replace, 1).into();
            }
        }
    }
}

/// Returns a shipped draft in all languages: title, a heading for each section, numbered paragraphs named after `act`.
fn texts(group: &Value, draft: &Value, act: Id) -> BTreeMap<Lang, Text> {
    let plain = |lang: Lang| {
        let mut blocks = vec![format!("= {}", draft["title"][lang.tag()].as_str().unwrap_or_default())];
        let mut section = &Value::Null;
        for paragraph in list(draft, "paragraphs") {
            if paragraph["section"] != *section && paragraph["section"].is_string() {
                section = &paragraph["section"];
                blocks.push(format!("# {}", heading(group, section, lang)));
            }
            blocks.push(paragraph["text"][lang.tag()].as_str().unwrap_or_default().to_owned());
        }
        Text::from_plain(lang, act, &blocks.join("\n\n"))
    };
    Lang::ALL.into_iter().map(|lang| (lang, plain(lang))).collect()
}

fn heading(group: &Value, section: &Value, lang: Lang) -> String {
    let found = list(group, "sections").iter().find(|known| known["id"] == *section);
    found.map_or(String::new(), |known| {
        let (letter, title) = (known["letter"].as_str(), known["title"][lang.tag()].as_str());
        format!("{}. {}", letter.unwrap_or_default(), title.unwrap_or_default())
    })
}

/// Returns language versions as acts offer them, English the original, and the texts that come beside.
fn offers(texts: BTreeMap<Lang, Text>) -> (Value, Papers) {
    let mut papers = Papers::default();
    let offer = |papers: &mut Papers, lang: Lang, text: &Text| {
        let status = if lang == Lang::En { "original" } else { "official" };
        (lang.tag().to_owned(), json!({ "blob": papers.text(text.bytes()), "status": status }))
    };
    let languages = texts.iter().map(|(lang, text)| offer(&mut papers, *lang, text)).collect();
    (languages, papers)
}
