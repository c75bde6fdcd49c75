//! Times as people type them: a local time and a zone become an instant, where the clocks there show it exactly once.

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use nemcon_negotiation::Instant;
use serde_json::Value;

use super::tree::Node;
use super::{Fault, Why};

/// Puts `at` beside every `local` and `zone` of the form.
pub fn resolve(node: &mut Node) -> Result<(), Fault> {
    match node {
        Node::Leaf(_) => Ok(()),
        Node::List(list) => list.iter_mut().try_for_each(resolve),
        Node::Map(map) => {
            if let (Some(Node::Leaf(local)), Some(Node::Leaf(zone))) = (map.get("local"), map.get("zone")) {
                let minutes = local.get(..16).unwrap_or(local).to_owned();
                let at = instant(&minutes, zone)?;
                map.insert("local".to_owned(), Node::Leaf(minutes));
                map.insert("at".to_owned(), Node::Leaf(at.to_string()));
                return Ok(());
            }
            if map.len() == 1 && map.contains_key("zone") {
                // The zone comes hidden with the field; where no time was typed there is none.
                map.clear();
                return Ok(());
            }
            for (name, part) in map.iter_mut() {
                resolve(part).map_err(|fault| fault.under(name))?;
            }
            map.retain(|_, part| !matches!(part, Node::Map(inner) if inner.is_empty()));
            Ok(())
        }
    }
}

/// Returns the instant of a local time in a zone.
pub fn instant(local: &str, zone: &str) -> Result<Instant, Fault> {
    let form = || Fault::at("local", Why::Form("expected a local time such as 2021-12-13T10:00".into()));
    let local: DateTime = local.parse().map_err(|_| form())?;
    let zone = TimeZone::get(zone).map_err(|_| Fault::at("zone", Why::NoZone))?;
    let ambiguous = zone.to_ambiguous_timestamp(local);
    match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { offset } => {
            let stamp = offset.to_timestamp(local).map_err(|_| form())?;
            Ok(Instant::from_millis(stamp.as_millisecond()))
        }
        AmbiguousOffset::Gap { .. } => Err(Fault::at("local", Why::Skipped)),
        AmbiguousOffset::Fold { .. } => Err(Fault::at("local", Why::Twice)),
    }
}

/// Checks every `{"at","local","zone"}` in an act: that the zone's own rules give that instant. Of a local time that the
/// clocks show twice, either instant is right.
pub fn check(value: &Value) -> Result<(), Fault> {
    match value {
        Value::Array(values) => values.iter().try_for_each(check),
        Value::Object(members) => {
            let text = |name: &str| members.get(name).and_then(Value::as_str);
            if let (Some(at), Some(local), Some(zone), 3) = (text("at"), text("local"), text("zone"), members.len()) {
                return check_one(at, local, zone);
            }
            members.iter().try_for_each(|(name, part)| check(part).map_err(|fault| fault.under(name)))
        }
        _ => Ok(()),
    }
}

fn check_one(at: &str, local: &str, zone: &str) -> Result<(), Fault> {
    let zone = TimeZone::get(zone).map_err(|_| Fault::at("zone", Why::NoZone))?;
    let wrong = || Fault::at("at", Why::Form("is not the instant of this local time in this zone".into()));
    let at: jiff::Timestamp = at.parse().map_err(|_| wrong())?;
    let local: DateTime = local.parse().map_err(|_| wrong())?;
    if zone.to_datetime(at) == local { Ok(()) } else { Err(wrong()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_local_time_becomes_an_instant_once() {
        let check = |local, zone, expected: Result<&str, Why>| {
            let found = instant(local, zone).map(|at| at.to_string()).map_err(|fault| fault.why);
            assert_eq!(found, expected.map(str::to_owned), "{local} {zone}");
        };
        check("2021-12-13T10:00", "America/New_York", Ok("2021-12-13T15:00:00.000Z"));
        check("2021-07-13T10:00", "America/New_York", Ok("2021-07-13T14:00:00.000Z"));
        check("2022-03-13T02:30", "America/New_York", Err(Why::Skipped));
        check("2022-11-06T01:30", "America/New_York", Err(Why::Twice));
        check("2022-11-06T01:30", "America/Nowhere", Err(Why::NoZone));
    }

    #[test]
    fn an_act_is_checked_against_the_rules_of_its_zone() {
        let act = |at: &str, zone: &str| serde_json::json!({"body": {"from": {"at": at, "local": "2021-12-13T10:00", "zone": zone}}});
        assert_eq!(super::check(&act("2021-12-13T15:00:00.000Z", "America/New_York")), Ok(()));
        let fault = super::check(&act("2021-12-13T14:00:00.000Z", "America/New_York")).unwrap_err();
        assert_eq!(fault.field(), "body.from.at");
        assert_eq!(super::check(&act("2021-12-13T15:00:00.000Z", "Mars/Olympus")).unwrap_err().why, Why::NoZone);
    }
}
