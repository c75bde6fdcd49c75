//! Dependencies point down: faces, shell, store, pure.

use serde_json::Value;

use super::Finding;

/// What each crate may depend on among our own.
const MAY_USE: [(&str, &[&str]); 9] = [
    ("nemcon-negotiation", &[]),
    ("nemcon-record", &[]),
    ("nemcon-store", &["nemcon-record"]),
    ("nemcon-formats", &["nemcon-negotiation"]),
    ("nemcon-pdf", &[]),
    ("nemcon-secretariat", &["nemcon-store", "nemcon-record", "nemcon-negotiation"]),
    ("nemcon-web", &["nemcon-formats", "nemcon-secretariat", "nemcon-record", "nemcon-negotiation"]),
    (
        "nemcon",
        &["nemcon-web", "nemcon-formats", "nemcon-secretariat", "nemcon-store", "nemcon-record", "nemcon-negotiation"],
    ),
    ("xtask", &[]),
];

/// What the rules of procedure may stand on from elsewhere: nothing that reads the outside.
const NEGOTIATION_STANDS_ON: [&str; 9] =
    ["imbl", "jiff", "rpds", "serde", "serde_json", "sha2", "thiserror", "toml", "unicode-normalization"];

/// Features that would change what a record's bytes mean, wherever in the tree they are switched on.
const CHANGES_BYTES: [(&str, &str); 2] = [("serde_json", "preserve_order"), ("serde_json", "arbitrary_precision")];

/// Finds arrows between our crates that point up, foreign crates under the rules, and features that
/// would change canonical bytes.
pub fn check(metadata: &Value) -> Vec<Finding> {
    let mut findings = Vec::new();
    for package in packages(metadata).filter(|p| p["source"].is_null()) {
        let name = text(&package["name"]);
        let Some((_, may_use)) = MAY_USE.iter().find(|(crate_name, _)| *crate_name == name) else {
            findings.push(Finding::new(
                name,
                "a crate without a place among the arrows",
                "eight crates suffice: put it in one, or give it a place in xtask's arrows and in ARCHITECTURE.md",
            ));
            continue;
        };
        for dependency in array(&package["dependencies"]) {
            findings.extend(wrong_arrow(name, may_use, dependency));
        }
    }
    findings.extend(features(metadata));
    findings
}

fn wrong_arrow(name: &str, may_use: &[&str], dependency: &Value) -> Option<Finding> {
    let on = text(&dependency["name"]);
    let is_ours = dependency["source"].is_null();
    // Tests may look down from anywhere: a test is part of no program.
    let is_normal = dependency["kind"].is_null();
    if is_ours && is_normal && !may_use.contains(&on) {
        return Some(Finding::new(
            format!("{name} -> {on}"),
            "the arrow points up or across",
            "move the code to the crate below, or pass what is needed as an argument",
        ));
    }
    let foreign = !is_ours && is_normal && name == "nemcon-negotiation";
    (foreign && !NEGOTIATION_STANDS_ON.contains(&on)).then(|| {
        Finding::new(
            format!("{name} -> {on}"),
            "the rules of procedure stand on a crate that was not weighed",
            "do it outside and pass the result in; or weigh it for determinism and list it in xtask's arrows",
        )
    })
}

fn features(metadata: &Value) -> Vec<Finding> {
    let mut findings = Vec::new();
    for node in array(&metadata["resolve"]["nodes"]) {
        for (name, feature) in CHANGES_BYTES {
            let id = text(&node["id"]);
            let is_it = id.contains(&format!("#{name}@")) || id.starts_with(&format!("{name} "));
            let is_on = array(&node["features"]).any(|f| text(f) == feature);
            if is_it && is_on {
                findings.push(Finding::new(
                    name,
                    format!("the feature `{feature}` is switched on"),
                    "it changes how numbers or members are written; find who asks with `cargo tree -e features -i`",
                ));
            }
        }
    }
    findings
}

/// Returns the packages of `cargo metadata`.
pub fn packages(metadata: &Value) -> impl Iterator<Item = &Value> {
    array(&metadata["packages"])
}

/// Returns the elements of an array, none if it is something else.
pub fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Returns a text, empty if it is something else.
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn ours(name: &str, on: &str, kind: Option<&str>) -> Value {
        json!({ "packages": [{ "name": name, "source": null,
            "dependencies": [{ "name": on, "source": null, "kind": kind }] }] })
    }

    #[test]
    fn an_arrow_that_points_up_is_found() {
        for (name, on) in [
            ("nemcon-negotiation", "nemcon-record"),
            ("nemcon-record", "nemcon-negotiation"),
            ("nemcon-store", "nemcon-negotiation"),
            ("nemcon-store", "nemcon-secretariat"),
            ("nemcon-secretariat", "nemcon-web"),
            ("nemcon-formats", "nemcon-web"),
            ("nemcon-web", "nemcon-store"),
        ] {
            assert_eq!(check(&ours(name, on, None)).len(), 1, "{name} -> {on}");
        }
    }

    #[test]
    fn an_arrow_that_points_down_passes() {
        let metadata = ours("nemcon-web", "nemcon-secretariat", None);
        assert!(check(&metadata).is_empty());
        let metadata = ours("nemcon-store", "nemcon-negotiation", Some("dev"));
        assert!(check(&metadata).is_empty());
    }

    #[test]
    fn an_eighth_crate_is_found() {
        assert_eq!(check(&ours("nemcon-extra", "nemcon-record", None)).len(), 1);
    }

    #[test]
    fn the_rules_stand_on_weighed_crates_only() {
        let on = |name: &str| {
            json!({ "packages": [{ "name": "nemcon-negotiation", "source": null,
                "dependencies": [{ "name": name, "source": "registry+x", "kind": null }] }] })
        };
        assert_eq!(check(&on("rand")).len(), 1);
        assert!(check(&on("serde")).is_empty());
    }

    #[test]
    fn a_feature_that_changes_bytes_is_found() {
        let metadata = json!({ "resolve": { "nodes": [
            { "id": "registry+x#serde_json@1.0.1", "features": ["std", "preserve_order"] }] } });
        assert_eq!(check(&metadata).len(), 1);
    }
}
