//! Pages of `docs/` that are drawn from data, so that they cannot be wrong about it.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

/// Writes every generated page anew.
pub fn write(root: &Path) -> Result<bool> {
    for (path, page) in pages(root)? {
        std::fs::write(root.join(path), page).with_context(|| path.to_owned())?;
        println!("docs: wrote {path}");
    }
    Ok(true)
}

/// Says whether every generated page is as it would be written now.
pub fn are_current(root: &Path) -> Result<bool> {
    let mut current = true;
    for (path, page) in pages(root)? {
        if std::fs::read_to_string(root.join(path)).ok().as_ref() != Some(&page) {
            println!("docs: {path} is not what its source says\n    cargo xtask docs");
            current = false;
        }
    }
    Ok(current)
}

fn pages(root: &Path) -> Result<Vec<(&'static str, String)>> {
    let mut pages = Vec::new();
    if let Ok(terms) = std::fs::read_to_string(root.join("data/terms.csv")) {
        pages.push(("docs/terms-for-review.md", terms_for_review(&terms)));
    }
    pages.push(("docs/authorisation.md", printed_by_example(root, "nemcon-negotiation", "authorisation")?));
    Ok(pages)
}

fn printed_by_example(root: &Path, package: &str, example: &str) -> Result<String> {
    let output = Command::new("cargo")
        .args(["run", "--quiet", "--locked", "--package", package, "--example", example])
        .current_dir(root)
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(output.status.success(), "the example {example} of {package} failed");
    Ok(String::from_utf8(output.stdout)?)
}

/// Draws the terms whose status is `check`, for reviewers whose language it is.
fn terms_for_review(csv: &str) -> String {
    let mut page = String::from(
        "# Terms for review by native speakers\n\n\
        Made from `data/terms.csv` (rows with status `check`); change that file, not this page. Each of these forms is in use in\n\
        the platform until somebody who negotiates in the language has confirmed or replaced it.\n\n\
        | key | en | fr | es | ru | zh | ar | note |\n\
        |---|---|---|---|---|---|---|---|\n",
    );
    let mut lines = csv.lines().map(fields);
    let header = lines.next().unwrap_or_default();
    for row in lines {
        let cell = |name: &str| {
            let column = header.iter().position(|column| column == name);
            column.and_then(|i| row.get(i)).map_or_else(String::new, |text| text.replace('|', "\\|"))
        };
        if cell("status") == "check" {
            let forms = ["en", "fr", "es", "ru", "zh", "ar", "note"].map(cell).join(" | ");
            page.push_str(&format!("| `{}` | {forms} |\n", cell("key")));
        }
    }
    page
}

/// Splits a line of comma-separated values, in which a quoted field may hold commas and doubled quotes.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        let field = fields.last_mut().expect("there is always a field");
        match c {
            '"' if quoted && chars.next_if_eq(&'"').is_some() => field.push('"'),
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            c => field.push(c),
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_field_keeps_its_commas() {
        assert_eq!(fields("a,\"b, \"\"c\"\"\",,d"), ["a", "b, \"c\"", "", "d"]);
    }

    #[test]
    fn only_terms_to_check_are_drawn() {
        let csv = "key,domain,ar,zh,en,fr,ru,es,note,status\n\
            ping,contacts,a,z,ping,f,r,e,\"x, y\",check\nscrub,text,a,z,s,f,r,e,,seen\n";
        let page = terms_for_review(csv);
        assert!(page.contains("| `ping` | ping | f | e | r | z | a | x, y |\n"), "{page}");
        assert!(!page.contains("scrub"));
    }
}
