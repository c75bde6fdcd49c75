//! The fonts that a document needs, out of the folders that the operator names. A missing one is an error: nobody should
//! get a page of empty boxes.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use serde_json::Value;
use typst::foundations::Bytes;
use typst::text::Font;

use crate::Arguments;

/// Deepest folder that is looked into.
const DEPTH: usize = 6;

/// Returns the families for a document in order: first that of its language, then those of other letters in it.
pub fn needed(document: &Value, arguments: &Arguments) -> Vec<String> {
    let has = |is: fn(char) -> bool| any(document, &is);
    let is_arabic = |c| matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    let is_chinese = |c| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}');
    let mut families = vec![arguments.latin.clone()];
    for (language, needs, family) in
        [("ar", has(is_arabic), &arguments.arabic), ("zh", has(is_chinese), &arguments.chinese)]
    {
        let own = document["lang"].as_str().is_some_and(|lang| lang == language);
        if own || needs {
            families.push(family.clone());
        }
    }
    families
}

fn any(value: &Value, is: &fn(char) -> bool) -> bool {
    match value {
        Value::String(words) => words.chars().any(is),
        Value::Array(items) => items.iter().any(|item| any(item, is)),
        Value::Object(members) => members.values().any(|member| any(member, is)),
        _ => false,
    }
}

/// Finds the fonts of the families: the built-in one, and files whose names begin as theirs; if that does not do, all.
pub fn find(families: &[String], folders: &[PathBuf]) -> Result<Vec<Font>> {
    let mut fonts: Vec<Font> = typst_assets::fonts().flat_map(|data| Font::iter(Bytes::new(data))).collect();
    fonts.retain(|font| families.contains(&font.info().family));
    let mut files = Vec::new();
    folders.iter().for_each(|folder| collect(folder, 0, &mut files));
    files.sort();
    for family in families {
        if is_there(&fonts, family) {
            continue;
        }
        let begins = squeezed(family);
        // Collections hold several families: NotoSerifCJK-Regular.ttc has Noto Serif CJK SC.
        let collected = squeezed(family.rsplit_once(' ').map_or(family, |(first, _)| first));
        let named = files.iter().filter(|file| {
            let name = squeezed(&file.file_stem().unwrap_or_default().to_string_lossy());
            let is_collection = file.extension().is_some_and(|e| e == "ttc" || e == "otc");
            name.starts_with(&begins) || is_collection && name.starts_with(&collected)
        });
        named.for_each(|file| load(file, family, &mut fonts));
        if !is_there(&fonts, family) {
            files.iter().for_each(|file| load(file, family, &mut fonts));
        }
        if !is_there(&fonts, family) {
            let folders: Vec<_> = folders.iter().map(|folder| folder.display().to_string()).collect();
            bail!("the font {family} is not in {}; install it, or name another", folders.join(", "));
        }
    }
    Ok(fonts)
}

fn is_there(fonts: &[Font], family: &str) -> bool {
    fonts.iter().any(|font| font.info().family == family)
}

fn squeezed(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() && depth < DEPTH {
            collect(&path, depth + 1, files);
        } else if path.extension().is_some_and(|e| ["ttf", "otf", "ttc", "otc"].iter().any(|own| e == *own)) {
            files.push(path);
        }
    }
}

fn load(file: &Path, family: &str, fonts: &mut Vec<Font>) {
    let Ok(data) = std::fs::read(file) else { return };
    let found = Font::iter(Bytes::new(data)).filter(|font| {
        let is_bold_or_plain = [400, 700].contains(&font.info().variant.weight.to_number());
        font.info().family == family && is_bold_or_plain
    });
    fonts.extend(found);
}
