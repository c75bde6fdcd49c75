//! The style sheet and the scripts, served under names that hold their hash.

use std::sync::LazyLock;

use sha2::{Digest, Sha256};

/// A file that never changes under its name.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Address from the root of the site, such as `/a/style-0123456789ab.css`.
    pub path: String,
    /// Media type.
    pub kind: &'static str,
    /// The file.
    pub body: &'static str,
}

/// The style sheet.
pub static STYLE: LazyLock<Asset> =
    LazyLock::new(|| named("style", "css", "text/css; charset=utf-8", squeezed(SOURCE).leak()));

const SOURCE: &str = include_str!("../assets/style.css");

/// The style sheet of the screen of the room.
pub static ROOM: LazyLock<Asset> = LazyLock::new(|| {
    named("room", "css", "text/css; charset=utf-8", squeezed(include_str!("../assets/room.css")).leak())
});

/// The style sheet of badges, letters and the entrance.
pub static PAPER: LazyLock<Asset> = LazyLock::new(|| {
    named("entrance", "css", "text/css; charset=utf-8", squeezed(include_str!("../assets/entrance.css")).leak())
});

/// The style sheet of the agenda and the meeting.
pub static MEETING: LazyLock<Asset> = LazyLock::new(|| {
    named("meeting", "css", "text/css; charset=utf-8", squeezed(include_str!("../assets/meeting.css")).leak())
});

/// The script of the live parts.
pub static SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    named("live", "js", "text/javascript; charset=utf-8", without_remarks(include_str!("../assets/live.js")).leak())
});

/// The script of the pages on which a passkey answers.
pub static PASSKEY: LazyLock<Asset> =
    LazyLock::new(|| named("passkey", "js", "text/javascript; charset=utf-8", include_str!("../assets/passkey.js")));

/// The script that keeps the Chair's notes on the device.
pub static NOTES: LazyLock<Asset> = LazyLock::new(|| {
    named("notes", "js", "text/javascript; charset=utf-8", without_remarks(include_str!("../assets/notes.js")).leak())
});

/// The script by which a desk goes on without a line.
pub static DESK: LazyLock<Asset> = LazyLock::new(|| {
    named("desk", "js", "text/javascript; charset=utf-8", without_remarks(include_str!("../assets/desk.js")).leak())
});

/// The script by which a page stands when there is no line, served within the scope of the page.
pub const WORKER: &str = include_str!("../assets/kept-worker.js");

/// The script of the page at the entrance of a meeting.
pub static ENTRANCE: LazyLock<Asset> =
    LazyLock::new(|| named("entrance", "js", "text/javascript; charset=utf-8", include_str!("../assets/entrance.js")));

/// The emblem, for the window's tab.
pub static ICON: LazyLock<Asset> =
    LazyLock::new(|| named("emblem", "svg", "image/svg+xml", include_str!("../assets/emblem.svg")));

/// Returns the asset of that address.
#[must_use]
pub fn find(path: &str) -> Option<&'static Asset> {
    [&*STYLE, &*ROOM, &*PAPER, &*MEETING, &*SCRIPT, &*PASSKEY, &*NOTES, &*DESK, &*ENTRANCE, &*ICON]
        .into_iter()
        .find(|a| a.path == path)
}

/// Returns a style sheet without comments and without the spaces that only people need.
fn squeezed(css: &str) -> String {
    let bare: String = css.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest)).collect();
    let one_line = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    [
        ("; ", ";"),
        (" { ", "{"),
        (" }", "}"),
        ("} ", "}"),
        (": ", ":"),
        (", ", ","),
        (";}", "}"),
        (" 0.", " ."),
        (":0.", ":."),
        ("(0.", "(."),
        (",0.", ",."),
        (" > ", ">"),
    ]
    .iter()
    .fold(one_line, |css, (long, short)| css.replace(long, short))
}

/// Returns a script without the lines that are remarks, and without the spaces before the others.
fn without_remarks(script: &str) -> String {
    script.lines().map(str::trim_start).filter(|line| !line.starts_with("//")).map(|line| format!("{line}\n")).collect()
}

fn named(stem: &str, ending: &str, kind: &'static str, body: &'static str) -> Asset {
    let hash: String = Sha256::digest(body.as_bytes()).iter().take(6).map(|b| format!("{b:02x}")).collect();
    Asset { path: format!("/a/{stem}-{hash}.{ending}"), kind, body }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stays_small() {
        assert!(SCRIPT.body.len() < 10_000, "{}", SCRIPT.body.len());
        assert!(DESK.body.len() < 14_000, "{}", DESK.body.len());
        assert!(PASSKEY.body.len() < 5_000, "{}", PASSKEY.body.len());
        assert!(ENTRANCE.body.len() < 5_000, "{}", ENTRANCE.body.len());
    }

    #[test]
    fn the_style_sheet_knows_no_left_and_right() {
        for word in ["left", "right"] {
            for bad in [
                format!("margin-{word}"),
                format!("padding-{word}"),
                format!("border-{word}"),
                format!("text-align: {word}"),
            ] {
                assert!(!SOURCE.contains(&bad), "{bad}: write the logical property");
            }
        }
    }
}
