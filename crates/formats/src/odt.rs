//! OpenDocument texts. LibreOffice makes Word files of them, which are then read: here is looked at what it must not be given,
//! since it would fetch what a file refers to.

use crate::docx::package::{archive, shortened, unfold};
use crate::docx::xml::{Element, Reader};
use crate::docx::{Fault, Wrong};

/// What the first part of such a file says it is.
const KIND: &[u8] = b"application/vnd.oasis.opendocument.text";
/// Most bytes that the parts which are looked at unfold to, together.
const MOST_READ: u64 = 32 << 20;
/// Most bytes that all parts unfold to, together.
const MOST_ALL: u64 = 96 << 20;

/// Says whether bytes are meant to be an OpenDocument text.
#[must_use]
pub fn is_odt(bytes: &[u8]) -> bool {
    // The part `mimetype` comes first and is not packed, so that files are known by their first bytes.
    bytes.starts_with(b"PK") && bytes.get(30..38) == Some(b"mimetype") && bytes[38..].starts_with(KIND)
}

/// Looks through a file before a program is given it, or says why it is refused.
pub fn check(bytes: &[u8]) -> Result<(), Fault> {
    let (mut archive, names) = archive(bytes)?;
    if !is_odt(bytes) {
        return Err(Fault::OtherDocument);
    }
    let holds_program = |name: &&String| {
        let begins = |folder: &str| name.starts_with(folder) && !name.ends_with('/');
        begins("Basic/") || begins("Scripts/")
    };
    if let Some(part) = names.iter().find(holds_program) {
        return Err(Fault::Macros { part: shortened(part) });
    }
    let whole: u64 = (0..archive.len()).filter_map(|at| archive.by_index(at).ok().map(|part| part.size())).sum();
    if whole > MOST_ALL {
        return Err(Fault::Unfolds(MOST_ALL));
    }
    if !names.contains("content.xml") {
        return Err(Fault::Part { part: "content.xml".to_owned(), what: Wrong::Missing });
    }
    let (mut reader, mut left) = (Reader::default(), MOST_READ);
    // Objects in a text have parts of the same names in folders of their own.
    let is_looked_at = |name: &&String| matches!(name.rsplit('/').next(), Some("content.xml" | "styles.xml"));
    for part in names.iter().filter(is_looked_at) {
        let bytes = unfold(&mut archive, part, left, MOST_READ)?;
        left -= u64::try_from(bytes.len()).unwrap_or(u64::MAX).min(left);
        look(part, &reader.read(part, &bytes)?)?;
    }
    Ok(())
}

/// Refuses programs, and references to anything outside but those that a reader may follow by a click.
fn look(part: &str, root: &Element) -> Result<(), Fault> {
    let mut next = vec![root];
    while let Some(element) = next.pop() {
        let local = element.name.rsplit(':').next().unwrap_or_default();
        if local == "script" || local == "event-listener" {
            return Err(Fault::Macros { part: shortened(part) });
        }
        let reaches_out = local.starts_with("dde-") || local.starts_with("database-") || local == "connection-resource";
        let target = element.attribute("?:href").unwrap_or_default();
        let is_outside = target.contains(':') || target.starts_with('/') || target.contains("..");
        // An empty source of a section is none.
        if reaches_out || is_outside && local != "a" {
            let target = if target.is_empty() { local } else { target };
            return Err(Fault::External { part: shortened(part), target: shortened(target) });
        }
        next.extend(element.elements());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write as _};

    use zip::write::SimpleFileOptions;
    use zip::{CompressionMethod, ZipWriter};

    use super::*;

    fn file(kind: &[u8], parts: &[(&str, &str)]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        archive.start_file("mimetype", stored).unwrap();
        archive.write_all(kind).unwrap();
        for (name, words) in parts {
            archive.start_file(*name, SimpleFileOptions::default()).unwrap();
            archive.write_all(words.as_bytes()).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    fn content(inner: &str) -> String {
        format!(
            "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
             xmlns:x=\"http://www.w3.org/1999/xlink\" xmlns:t=\"urn:t\" xmlns:d=\"urn:d\">{inner}</o:document-content>"
        )
    }

    fn checked(inner: &str) -> Result<(), Fault> {
        check(&file(KIND, &[("content.xml", &content(inner)), ("Pictures/a.png", "x")]))
    }

    #[test]
    fn a_text_that_reaches_out_is_refused_and_a_link_to_click_is_not() {
        assert_eq!(checked("<t:p>Words <t:a x:href=\"https://example.org\">here</t:a></t:p>"), Ok(()));
        assert_eq!(checked("<d:image x:href=\"Pictures/a.png\"/>"), Ok(()));
        for (inner, target) in [
            ("<d:image x:href=\"https://example.org/pixel.png\"/>", "https://example.org/pixel.png"),
            ("<t:section-source x:href=\"/etc/passwd\"/>", "/etc/passwd"),
            ("<t:section-source x:href=\"../x.odt\"/>", "../x.odt"),
            ("<d:object x:href=\"file:///etc/passwd\"/>", "file:///etc/passwd"),
            ("<o:dde-source o:dde-application=\"soffice\"/>", "dde-source"),
        ] {
            let expected = Fault::External { part: "content.xml".to_owned(), target: target.to_owned() };
            assert_eq!(checked(inner), Err(expected), "{inner}");
        }
    }

    #[test]
    fn programs_and_other_documents_are_refused() {
        let macros = |part: &str| Err(Fault::Macros { part: part.to_owned() });
        assert_eq!(checked("<o:scripts><o:script/></o:scripts>"), macros("content.xml"));
        let basic = file(KIND, &[("content.xml", &content("")), ("Basic/Standard/Module1.xml", "<x/>")]);
        assert_eq!(check(&basic), macros("Basic/Standard/Module1.xml"));
        let sheet = file(b"application/vnd.oasis.opendocument.spreadsheet", &[("content.xml", &content(""))]);
        assert_eq!(check(&sheet), Err(Fault::OtherDocument));
        assert_eq!(check(b"PK\x03\x04"), Err(Fault::NotWord));
        let missing = Fault::Part { part: "content.xml".to_owned(), what: Wrong::Missing };
        assert_eq!(check(&file(KIND, &[])), Err(missing));
        let entity = content("<t:p>&evil;</t:p>");
        assert!(matches!(
            check(&file(KIND, &[("content.xml", &entity)])),
            Err(Fault::Part { what: Wrong::Entity, .. })
        ));
        assert!(matches!(check(&file(KIND, &[("content.xml", "<x>")])), Err(Fault::Part { .. })));
    }
}
