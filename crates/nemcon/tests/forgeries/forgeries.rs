//! One test for each forgery. What the operator can do alone, he does: numbers, instants, admissions and the checkpoint are made anew.

use nemcon_negotiation::{Capacity, Content, Flag, Hash, Id, Instant};
use serde_json::{Value, json};

use crate::story::Story;
use crate::support::{Has, Row, finding, renumber};

/// The forgery, the entry and article that are named, and the word for programs.
fn named(has: Has, entry: &str, article: &str, rule: &str, forgery: impl FnOnce(&Story, &mut Vec<Row>)) {
    let (story, found) = finding(has, forgery);
    let wanted = (Some(story.at[entry]), Some(article), rule);
    assert_eq!((found.entry, found.article.as_deref(), found.rule.as_str()), wanted, "{found:?}");
    assert!(!found.what.is_empty());
}

fn at<'a>(story: &Story, rows: &'a mut [Row], name: &str) -> &'a mut Row {
    &mut rows[story.at[name] as usize - 1]
}

/// Drops an entry and numbers the rest anew.
fn drop_entry(story: &Story, rows: &mut Vec<Row>, name: &str) {
    rows.remove(story.at[name] as usize - 1);
    renumber(rows);
}

/// Gives another body to an act.
fn rewrite(row: &mut Row, change: impl FnOnce(&mut Value)) {
    let mut body = row.act.content.body();
    change(&mut body);
    row.act.content = Content::read(row.act.content.name(), body).unwrap();
}

#[test]
fn an_objection_is_dropped() {
    // The entries close up, so the withdrawal has the number that the objection had.
    named(Has::Nothing, "object", "acts", "unknown", |s, rows| drop_entry(s, rows, "object"));
}

#[test]
fn a_request_for_the_floor_is_moved_behind_the_gavel() {
    named(Has::Nothing, "ask", "acts", "unknown", |s, rows| {
        let request = rows.remove(s.at["ask"] as usize - 1);
        rows.insert(s.at["gavel"] as usize - 1, request);
        renumber(rows);
    });
}

#[test]
fn an_objection_is_moved_behind_the_gavel() {
    let (story, found) = finding(Has::Nothing, |s, rows| {
        let (object, gavel) = (s.at["object"] as usize - 1, s.at["gavel"] as usize - 1);
        let late = rows[gavel].admission.recorded.plus_millis(1);
        let mut moved: Vec<Row> = rows.drain(object..=object + 1).collect();
        for row in &mut moved {
            (row.admission.received, row.admission.recorded) = (late, late);
        }
        rows.splice(gavel - 1..gavel - 1, moved);
        renumber(rows);
    });
    // The gavel, and before it two entries less: the objection stands one place before where the gavel stood.
    let wanted = (Some(story.at["gavel"] - 1), Some("object"), "question_settled");
    assert_eq!((found.entry, found.act.as_deref(), found.rule.as_str()), wanted, "{found:?}");
}

#[test]
fn the_silence_is_closed_before_it_ends() {
    named(Has::Nothing, "kept", "silence-closing", "silence_not_over", |s, rows| {
        let row = at(s, rows, "kept");
        let early = row.admission.recorded.plus_hours(-10);
        (row.admission.received, row.admission.recorded) = (early, early);
    });
}

#[test]
fn the_gavel_falls_over_a_standing_request() {
    named(Has::Nothing, "give", "floor", "request_stands", |s, rows| {
        let (give, gavel) = (s.at["give"] as usize - 1, s.at["gavel"] as usize - 1);
        rows.drain(give..gavel);
        renumber(rows);
    });
}

#[test]
fn the_gavel_falls_over_an_objection() {
    named(Has::Nothing, "pass", "consensus", "objection_stands", |s, rows| drop_entry(s, rows, "withdraw"));
}

#[test]
fn a_delegation_does_what_only_the_chair_does() {
    named(Has::Nothing, "put", "authority", "wrong_capacity", |s, rows| {
        let row = at(s, rows, "put");
        (row.act.capacity, row.act.by) = (Capacity::Delegate, "s001".parse().unwrap());
    });
}

#[test]
fn an_act_is_given_to_another_state() {
    named(Has::Nothing, "withdraw", "authority", "of_another_delegation", |s, rows| {
        at(s, rows, "withdraw").act.by = "s005".parse().unwrap();
    });
}

#[test]
fn consent_is_invented_for_a_state() {
    named(Has::Nothing, "pass", "floor", "no_request", |s, rows| {
        at(s, rows, "pass").act.by = "s005".parse().unwrap();
    });
}

#[test]
fn a_stranger_acts() {
    named(Has::Nothing, "last", "membership", "not_a_participant", |s, rows| {
        at(s, rows, "last").act.by = "nowhere".parse().unwrap();
    });
}

#[test]
fn an_observer_breaks_a_silence() {
    named(Has::Openings, "break", "membership", "lacks_right", |s, rows| {
        at(s, rows, "break").act.by = "observer-land".parse().unwrap();
    });
}

#[test]
fn another_version_is_adopted_under_the_hash() {
    named(Has::Nothing, "put text", "acts", "unknown", |s, rows| {
        rewrite(at(s, rows, "put text"), |body| body["subject"]["version"] = json!(Hash([5; 32])));
    });
}

#[test]
fn the_version_hash_in_an_admission_is_altered() {
    named(Has::Nothing, "table", "texts", "admission", |s, rows| {
        at(s, rows, "table").admission.outcome.version = Some(Hash([5; 32]));
    });
}

#[test]
fn the_rulebook_is_changed() {
    named(Has::Nothing, "put", "question", "admission", |s, rows| {
        at(s, rows, "put").admission.rulebook = Hash([5; 32]);
    });
}

#[test]
fn a_signature_is_copied_to_another_act() {
    named(Has::Nothing, "signed", "record", "signature", |s, rows| {
        rewrite(at(s, rows, "signed"), |body| body["text"]["en"] = json!("We agree with all of it."));
    });
}

#[test]
fn a_signed_act_is_copied_from_another_group() {
    named(Has::Nothing, "last", "acts", "other_group", |s, rows| {
        let mut act = rows[s.at["signed"] as usize - 1].act.clone();
        act.group = "exercise.example/other".to_owned();
        act.id = Id([3; 16]);
        let row = at(s, rows, "last");
        row.act = act;
        row.signatures = format!("{}\n", crate::story::mission().sign(&row.act.line()));
    });
}

#[test]
fn a_confirmation_is_signed_by_another_key_or_by_none() {
    let other = nemcon_record::note::Signer::ed25519("s001.example/other", &[11; 32]).unwrap();
    named(Has::Nothing, "confirm", "keys", "confirmation", |s, rows| {
        let row = at(s, rows, "confirm");
        row.signatures = format!("{}\n", other.sign(&row.act.line()));
    });
    named(Has::Nothing, "confirm", "keys", "confirmation", |s, rows| {
        at(s, rows, "confirm").signatures.clear();
    });
}

#[test]
fn an_act_is_changed_under_the_signature_of_a_registered_key() {
    // Whoever checks was given no such key: the record itself registered it.
    named(Has::Nothing, "by key", "keys", "signature", |s, rows| {
        rewrite(at(s, rows, "by key"), |body| body["words"] = json!("The name is right."));
    });
}

#[test]
fn the_signature_of_a_registered_key_is_taken_away_or_not_told() {
    named(Has::Nothing, "by key", "keys", "signature", |s, rows| at(s, rows, "by key").signatures.clear());
    named(Has::Nothing, "by key", "keys", "signature", |s, rows| at(s, rows, "by key").admission.signed.clear());
}

#[test]
fn an_act_is_said_to_be_signed_by_a_key_that_was_not_asked() {
    named(Has::Nothing, "last", "keys", "signature", |s, rows| {
        let key = at(s, rows, "key").act.id;
        let row = at(s, rows, "last");
        row.act.by = "s001".parse().unwrap();
        row.admission.signed = [key].into();
    });
}

#[test]
fn an_act_is_signed_by_a_key_that_was_revoked() {
    named(Has::Nothing, "last", "keys", "key_ended", |s, rows| {
        let key = at(s, rows, "desk key").act.id;
        let row = at(s, rows, "last");
        row.act.by = "s001".parse().unwrap();
        row.signatures = format!("{}\n", crate::story::desk_key().sign(&row.act.line()));
        row.admission.signed = [key].into();
    });
}

#[test]
fn that_no_key_is_wanted_is_written_over_an_act_that_wants_one() {
    named(Has::Nothing, "revoke", "keys", "admission", |s, rows| {
        let row = at(s, rows, "revoke");
        row.signatures.clear();
        row.admission.signed.clear();
    });
}

#[test]
fn the_key_of_a_state_is_ended_and_a_person_is_given_to_it_in_its_name() {
    let entered = |s: &Story, rows: &mut Vec<Row>, act: &str, body: Value| {
        let row = at(s, rows, "last");
        let body = json!({ "act": act, "body": body, "happened": row.admission.received, "means": "letter",
                           "of": "s001", "paper": Hash([5; 32]) });
        row.act.content = Content::read("enter_for_delegation", body).unwrap();
        (row.act.capacity, row.act.by) = (Capacity::Secretariat, "secretariat".parse().unwrap());
    };
    named(Has::Nothing, "last", "other-means", "not_an_act_of_delegations", |s, rows| {
        let key = at(s, rows, "key").act.id;
        entered(s, rows, "revoke_key", json!({ "key": key }));
    });
    named(Has::Nothing, "last", "other-means", "not_an_act_of_delegations", |s, rows| {
        let person = json!({ "_sd": "MEWD2PFfBzJws0ko3rUWsHyGYglxnOHOnYMYnmwkcsM" });
        let body = json!({ "focal_point": true, "kind": "adviser", "may": ["speak"], "person": person });
        entered(s, rows, "register_member", body);
    });
}

#[test]
fn what_a_signer_had_seen_is_rewritten() {
    // Nothing depends on the explanation's words, but the State that signed later had seen them.
    named(Has::Nothing, "signed", "record", "seen", |s, rows| {
        rewrite(at(s, rows, "letter"), |body| body["date"] = json!("2031-01-15"));
    });
}

#[test]
fn a_number_is_left_out() {
    named(Has::Nothing, "object", "record", "number", |s, rows| {
        rows.remove(s.at["object"] as usize - 1);
    });
}

#[test]
fn time_goes_back() {
    named(Has::Nothing, "put", "record", "instant", |s, rows| {
        let row = at(s, rows, "put");
        let early = row.admission.recorded.plus_hours(-24);
        (row.admission.received, row.admission.recorded) = (early, early);
    });
}

#[test]
fn an_entry_is_recorded_before_it_was_received() {
    named(Has::Nothing, "last", "record", "instant", |s, rows| {
        let row = at(s, rows, "last");
        row.admission.received = row.admission.recorded.plus_millis(1);
    });
}

#[test]
fn a_flag_is_taken_from_an_admission() {
    named(Has::Nothing, "put", "question", "admission", |s, rows| {
        let flags = &mut at(s, rows, "put").admission.outcome.flags;
        assert!(flags.remove(&Flag::NoMandateElement), "the question cites no element of the mandate");
    });
}

#[test]
fn the_outcome_of_a_silence_is_turned_round() {
    named(Has::Openings, "broken", "silence-closing", "admission", |s, rows| {
        let kept = at(s, rows, "kept").admission.outcome.clone();
        let closed = at(s, rows, "kept").admission.closed.clone();
        let row = at(s, rows, "broken");
        row.admission.outcome = kept;
        row.admission.closed = closed;
    });
}

#[test]
fn a_kept_silence_is_called_broken_by_no_entry() {
    named(Has::Nothing, "kept", "silence-closing", "admission", |s, rows| {
        let row = at(s, rows, "kept");
        row.admission.outcome = nemcon_negotiation::Outcome { result: Some("broken".to_owned()), ..Default::default() };
    });
}

#[test]
fn acts_are_reordered() {
    // The floor is given before it is asked for, each at the instant of the other.
    named(Has::Nothing, "ask", "acts", "unknown", |s, rows| {
        let (ask, give) = (s.at["ask"] as usize - 1, s.at["give"] as usize - 1);
        let times = [ask, give].map(|row| (rows[row].admission.received, rows[row].admission.recorded));
        rows.swap(ask, give);
        for (row, (received, recorded)) in [ask, give].into_iter().zip(times) {
            (rows[row].admission.received, rows[row].admission.recorded) = (received, recorded);
        }
        renumber(rows);
    });
}

#[test]
fn an_act_stands_twice() {
    named(Has::Nothing, "last", "acts", "already_recorded", |s, rows| {
        let act = rows[s.at["signed"] as usize - 1].act.clone();
        let row = at(s, rows, "last");
        row.act = act;
    });
}

#[test]
fn an_id_is_used_for_two_acts() {
    named(Has::Nothing, "last", "acts", "id_taken", |s, rows| {
        let id = rows[s.at["signed"] as usize - 1].act.id;
        at(s, rows, "last").act.id = id;
    });
}

#[test]
fn a_decision_is_put_in_an_informal_meeting() {
    named(Has::Nothing, "put text", "mode", "mode_cannot_decide", |s, rows| {
        let informal = rows[s.at["informal"] as usize - 1].act.content.body()["meeting"].clone();
        rewrite(at(s, rows, "put text"), |body| body["meeting"] = informal);
    });
}

#[test]
fn a_group_is_opened_again_with_another_mandate() {
    named(Has::Nothing, "last", "acts", "group_open", |s, rows| {
        let content = rows[0].act.content.clone();
        let row = at(s, rows, "last");
        row.act.content = content;
        (row.act.capacity, row.act.by) = (Capacity::Secretariat, "secretariat".parse().unwrap());
    });
}

#[test]
fn the_two_seconds_before_the_gavel_are_not_kept() {
    named(Has::Nothing, "gavel", "gavel", "window_open", |s, rows| {
        let row = at(s, rows, "gavel");
        row.admission.recorded = row.admission.received.plus_millis(500);
    });
}

#[test]
fn the_pause_before_the_gavel_is_not_kept() {
    named(Has::Nothing, "gavel", "gavel", "pause_not_over", |s, rows| {
        let before = rows[s.at["pass"] as usize - 1].admission.recorded;
        let row = at(s, rows, "gavel");
        (row.admission.received, row.admission.recorded) = (before, before.plus_millis(2_000));
    });
}

#[test]
fn a_closed_entry_is_replaced() {
    let story = crate::story::story();
    let mut rows = crate::support::rows(&story.play.record);
    rewrite(at(&story, &mut rows, "break"), |body| body["reason"] = json!("We agree."));
    let forged = crate::support::forge(&rows);
    // The State that broke the silence holds the opening of what it did.
    let verdict = crate::support::verify(&story, &forged.entries, &story.play.record.openings, Has::Openings);
    let nemcon::verify::Verdict::Wrong(found) = verdict else { panic!("{verdict:?}") };
    assert_eq!((found.entry, found.rule.as_str()), (Some(story.at["break"]), "opening"));
}

#[test]
fn a_closed_act_is_shown_to_all() {
    named(Has::Nothing, "break", "record", "audience", |s, rows| {
        let row = at(s, rows, "break").clone();
        let bytes = row.admission.line() + &row.act.line();
        at(s, rows, "break").bytes = Some(bytes.into_bytes());
    });
}

#[test]
fn a_deadline_is_moved() {
    named(Has::Nothing, "second silence", "silence-period", "silence_too_short", |s, rows| {
        let row = at(s, rows, "second silence");
        let opened: Instant = row.admission.received;
        rewrite(row, |body| body["deadline"] = nemcon::play::Play::zoned(opened.plus_hours(1)));
    });
}

#[test]
fn a_text_is_swapped_under_its_hash() {
    let mut story = crate::story::story();
    let blob = rows_blob(&story);
    story.play.record.blobs.insert(blob, b"{}".to_vec().into());
    let record = &story.play.record;
    let verdict = crate::support::verify(&story, &record.entries, &record.openings, Has::Nothing);
    let nemcon::verify::Verdict::Wrong(found) = verdict else { panic!("{verdict:?}") };
    assert_eq!((found.entry, found.rule.as_str()), (Some(story.at["table"]), "blob_missing"));
    assert!(found.what.contains("other bytes"), "{}", found.what);
}

fn rows_blob(story: &Story) -> Hash {
    let rows = crate::support::rows(&story.play.record);
    let body = rows[story.at["table"] as usize - 1].act.content.body();
    body["languages"]["fr"]["blob"].as_str().unwrap().parse().unwrap()
}

#[test]
fn the_spelling_of_an_admission_is_altered() {
    named(Has::Nothing, "last", "record", "admission", |s, rows| {
        let row = at(s, rows, "last").clone();
        let line = row.admission.line().replace("\"outcome\":{", "\"outcome\":{\"departures\":[],");
        let line = line.replace("[],}", "[]}");
        at(s, rows, "last").bytes = Some((line + &row.act.line()).into_bytes());
    });
}
