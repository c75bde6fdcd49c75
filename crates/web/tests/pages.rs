//! Every page with every sample draws in six languages, whole and small.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use nemcon_web::assets::{DESK, NOTES, PASSKEY, SCRIPT, STYLE};
use nemcon_web::pages::all_samples;

/// Returns how many bytes go over the wire.
fn wire(body: &str) -> usize {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(body.as_bytes()).expect("memory takes all");
    packed.finish().expect("memory takes all").len()
}

#[test]
fn every_page_is_drawn_in_six_languages_under_60_kilobytes() {
    let pages = all_samples();
    assert_eq!(pages.len() % 6, 0);
    assert!(pages.len() > 250, "{}", pages.len());
    for (name, html) in &pages {
        let whole = wire(html) + wire(STYLE.body) + wire(SCRIPT.body);
        assert!(whole < 40_960, "{name}: {whole} bytes on the wire");
        assert!(html.len() + STYLE.body.len() + SCRIPT.body.len() < 81_920, "{name}: too long before compression");
        assert!(html.starts_with("<!DOCTYPE html>"), "{name}");
        assert_eq!(html.matches("<h1").count(), 1, "{name} has one title");
    }
}

#[test]
fn no_page_has_inline_script_or_style() {
    for (name, html) in all_samples() {
        for bad in [" style=", "<style", " onclick=", "javascript:"] {
            assert!(!html.contains(bad), "{name}: {bad}");
        }
        // What describes a page for machines is data, which nothing runs.
        let is_data = |script: &&str| script.starts_with(" type=\"application/ld+json\">");
        let scripts: Vec<&str> = html.split("<script").skip(1).filter(|script| !is_data(script)).collect();
        assert!(scripts[0].starts_with(&format!(" src=\"{}\" defer></script>", SCRIPT.path)), "{name}");
        let own = [&PASSKEY.path, &NOTES.path, &DESK.path].map(|path| format!(" src=\"{path}\" defer></script>"));
        let is_own = |script: &&str| own.iter().any(|own| script.starts_with(own));
        assert!(scripts[1..].iter().all(is_own) && scripts.len() <= 3, "{name}");
    }
}

#[test]
fn ids_stand_once_on_a_page() {
    for (name, html) in all_samples() {
        let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "{name}");
    }
}

#[test]
fn arabic_pages_read_from_right_to_left() {
    for (name, html) in all_samples() {
        let right = html.contains("<html lang=\"ar\" dir=\"rtl\">");
        assert_eq!(right, name.starts_with("ar/"), "{name}");
    }
}
