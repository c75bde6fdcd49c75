//! Every construct by which Word tracks changes (ECMA-376 Part 1, 17.13.5), one by one: the text after accepting, after
//! rejecting, and the changes.

use std::io::{Cursor, Write as _};

use nemcon_formats::docx::{Document, read, returned};
use nemcon_negotiation::{Id, Lang, Text};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OF: &str = "http://schemas.openxmlformats.org";

/// Parts beside the document: kind of the reference, and the inside of the part.
type Beside<'a> = &'a [(&'a str, &'a str)];

fn file(body: &str, beside: Beside<'_>) -> Vec<u8> {
    let link = |(n, (kind, _)): (usize, &(&str, &str))| {
        let of = if *kind == "commentsExtended" {
            "http://schemas.microsoft.com/office/2011/relationships".to_owned()
        } else {
            format!("{OF}/officeDocument/2006/relationships")
        };
        format!("<Relationship Id=\"r{n}\" Type=\"{of}/{kind}\" Target=\"{kind}.xml\"/>")
    };
    let links: String = beside.iter().enumerate().map(link).collect();
    let spaces = format!(
        "xmlns:w=\"{W}\" xmlns:mc=\"{OF}/markup-compatibility/2006\" xmlns:r=\"{OF}/officeDocument/2006/relationships\" \
         xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" \
         xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" \
         xmlns:w16du=\"http://schemas.microsoft.com/office/word/2023/wordml/word16du\""
    );
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), format!("<Types xmlns=\"{OF}/package/2006/content-types\"/>")),
        ("word/document.xml".to_owned(), format!("<w:document {spaces}><w:body>{body}</w:body></w:document>")),
        (
            "word/_rels/document.xml.rels".to_owned(),
            format!("<Relationships xmlns=\"{OF}/package/2006/relationships\">{links}</Relationships>"),
        ),
    ];
    for (kind, inner) in beside {
        let root = if *kind == "commentsExtended" { "w15:commentsEx".to_owned() } else { format!("w:{kind}") };
        parts.push((format!("word/{kind}.xml"), format!("<{root} {spaces}>{inner}</{root}>")));
    }
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, words) in parts {
        archive.start_file(name, SimpleFileOptions::default()).expect("a name");
        archive.write_all(words.as_bytes()).expect("memory");
    }
    archive.finish().expect("memory").into_inner()
}

fn document(body: &str, beside: Beside<'_>) -> Document {
    Document::read(&file(body, beside)).unwrap_or_else(|fault| panic!("{fault}: {body}"))
}

/// Checks both sides, lines with `|` between them, and the changes as `Inserted Words A: words`.
fn check_with(body: &str, beside: Beside<'_>, accepted: &str, rejected: &str, changes: &[&str]) {
    let document = document(body, beside);
    assert_eq!(document.accepted().join("|"), accepted, "accepted: {body}");
    assert_eq!(document.rejected().join("|"), rejected, "rejected: {body}");
    let said = |c: &nemcon_formats::docx::Change| {
        let taken = c.taken_by.as_ref().map(|by| format!(" taken by {by}")).unwrap_or_default();
        format!("{:?} {:?} {}{taken}: {}", c.how, c.of, c.author, c.text).trim_end().to_owned()
    };
    assert_eq!(document.changes().iter().map(said).collect::<Vec<_>>(), changes, "{body}");
}

fn check(body: &str, accepted: &str, rejected: &str, changes: &[&str]) {
    check_with(body, &[], accepted, rejected, changes);
}

fn run(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

fn gone(words: &str) -> String {
    format!("<w:r><w:delText xml:space=\"preserve\">{words}</w:delText></w:r>")
}

fn by(element: &str, who: &str, inner: &str) -> String {
    format!("<w:{element} w:id=\"1\" w:author=\"{who}\" w:date=\"2026-03-09T10:00:00Z\">{inner}</w:{element}>")
}

fn mark(element: &str, who: &str) -> String {
    format!("<w:pPr><w:rPr>{}</w:rPr></w:pPr>", by(element, who, ""))
}

fn p(inner: &str) -> String {
    format!("<w:p>{inner}</w:p>")
}

#[test]
fn words_that_come_and_go() {
    let body = p(&[run("A "), by("ins", "A", &run("new ")), by("del", "B", &gone("old ")), run("word.")].concat());
    check(&body, "A new word.", "A old word.", &["Inserted Words A: new ", "Deleted Words B: old "].map(str::trim_end));
    // The code of a field that is deleted is no word; `w:t` within a deletion of other programs is.
    let code = "<w:r><w:delInstrText> PAGE </w:delInstrText></w:r>";
    let body = p(&[run("A "), by("del", "B", &[code, &run("old ")].concat()), run("word.")].concat());
    check(&body, "A word.", "A old word.", &["Deleted Words B: old"]);
    // One word in several runs is one stretch.
    let body = p(&[run("Co"), run("oper"), by("ins", "A", &[run("at"), run("ion")].concat())].concat());
    check(&body, "Cooperation", "Cooper", &["Inserted Words A: ation"]);
}

#[test]
fn what_one_put_and_another_took_out_is_on_neither_side() {
    let body = p(&[run("A "), by("ins", "A", &by("del", "B", &gone("passing "))), run("word.")].concat());
    check(&body, "A word.", "A word.", &["Inserted Words A taken by B: passing"]);
}

#[test]
fn a_paragraph_comes_in_two_shapes() {
    let added = by("ins", "A", &run("Two."));
    // The mark of the new paragraph is new.
    let body = [p(&run("One.")), p(&[mark("ins", "A"), added.clone()].concat()), p(&run("Three."))].concat();
    check(&body, "One.|Two.|Three.", "One.|Three.", &["Inserted Words A: Two.", "Inserted Mark A:"]);
    // The mark before it is new, and the new words stand in the old mark's paragraph.
    let body = [p(&[mark("ins", "A"), run("One.")].concat()), p(&added), p(&run("Three."))].concat();
    check(&body, "One.|Two.|Three.", "One.|Three.", &["Inserted Mark A:", "Inserted Words A: Two."]);
    let base = Text::from_plain(Lang::En, Id([1; 16]), ". One.\n\n. Three.");
    let found = returned(&base, Id([2; 16]), &file(&body, &[])).expect("what came back");
    let operations = format!("{:?}", found.proposals[0].operations);
    assert!(
        operations.contains("Insert") && operations.contains("Two.") && !operations.contains("Split"),
        "{operations}"
    );
}

#[test]
fn a_paragraph_goes_if_its_words_and_its_mark_do_and_joins_if_its_mark_alone_does() {
    let whole = p(&[mark("del", "A"), by("del", "A", &gone("Two."))].concat());
    let body = [p(&run("One.")), whole, p(&run("Three."))].concat();
    check(&body, "One.|Three.", "One.|Two.|Three.", &["Deleted Words A: Two.", "Deleted Mark A:"]);
    let words = p(&by("del", "A", &gone("Two.")));
    check(&[p(&run("One.")), words].concat(), "One.|", "One.|Two.", &["Deleted Words A: Two."]);
    // Joined without a space, as Word does.
    let body = [p(&[mark("del", "A"), run("One")].concat()), p(&run("two."))].concat();
    check(&body, "Onetwo.", "One|two.", &["Deleted Mark A:"]);
}

#[test]
fn the_last_paragraph_of_a_cell_stays_and_none_joins_a_table() {
    let cell = |inner: &str| format!("<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>");
    let last = cell(&p(&[mark("del", "A"), run("Stays.")].concat()));
    check(&[last, p(&run("After."))].concat(), "Stays.|After.", "Stays.|After.", &["Deleted Mark A:"]);
    let before = [p(&[mark("del", "A"), run("Before.")].concat()), cell(&p(&run("In.")))].concat();
    check(&[before, p("")].concat(), "Before.|In.|", "Before.|In.|", &["Deleted Mark A:"]);
}

#[test]
fn words_and_paragraphs_move() {
    let range = |kind: &str, inner: &str| {
        format!("<w:{kind}RangeStart w:id=\"5\" w:author=\"A\" w:name=\"move1\"/>{inner}<w:{kind}RangeEnd w:id=\"5\"/>")
    };
    let from = range("moveFrom", &by("moveFrom", "A", &run("first, ")));
    let to = range("moveTo", &by("moveTo", "A", &run("first, ")));
    let body = p(&[from, run("second, "), to, run("third.")].concat());
    let changes = ["MovedFrom Words A: first,", "MovedTo Words A: first,"];
    check(&body, "second, first, third.", "first, second, third.", &changes);
    // The mark moves too; words in `moveFrom` are `w:t`, those of other programs `w:delText`.
    let moved = |kind: &str, words: &str| p(&[mark(kind, "A"), by(kind, "A", words)].concat());
    let body = [moved("moveFrom", &gone("One.")), p(&run("Two.")), moved("moveTo", &run("One.")), p(&run("Three."))];
    let changes = ["MovedFrom Words A: One.", "MovedFrom Mark A:", "MovedTo Words A: One.", "MovedTo Mark A:"];
    check(&body.concat(), "Two.|One.|Three.", "One.|Two.|Three.", &changes);
}

#[test]
fn a_change_of_the_look_changes_no_word() {
    let look = |inner: &str| format!("<w:r><w:rPr><w:i/>{inner}</w:rPr><w:t>Word.</w:t></w:r>");
    let body = p(&look(&by("rPrChange", "A", "<w:rPr/>")));
    check(&body, "Word.", "Word.", &["Inserted Look A: Word."]);
    let body =
        p(&[format!("<w:pPr><w:jc w:val=\"center\"/>{}</w:pPr>", by("pPrChange", "A", "<w:pPr/>")), run("Word.")]
            .concat());
    check(&body, "Word.", "Word.", &["Inserted Look A:"]);
    let section = format!("<w:sectPr>{}</w:sectPr>", by("sectPrChange", "A", "<w:sectPr/>"));
    check(&[p(&run("Word.")), section].concat(), "Word.", "Word.", &[]);
    let table = format!(
        "<w:tbl><w:tblPr>{}</w:tblPr><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
        by("tblPrChange", "A", "<w:tblPr/>"),
        p(&run("Cell."))
    );
    check(&[table, p(&run("Word."))].concat(), "Cell.|Word.", "Cell.|Word.", &[]);
}

const LISTS: &str = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>\
    <w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl>\
    </w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>";

#[test]
fn numbers_are_computed_and_their_changes_are_no_words() {
    let numbered = |level: u8, more: &str, words: &str| {
        let of = format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"7\"/>{more}</w:numPr>");
        p(&format!("<w:pPr>{of}</w:pPr>{}", run(words)))
    };
    let old = "<w:numberingChange w:id=\"3\" w:author=\"A\" w:original=\"%1:2:0:.\"/>";
    let body = [numbered(0, "", "States act:"), numbered(1, old, "at once;"), numbered(0, "", "They rise.")].concat();
    check_with(
        &body,
        &[("numbering", LISTS)],
        "States act:|at once;|They rise.",
        "States act:|at once;|They rise.",
        &[],
    );
    let draft = read(Lang::En, Id([1; 16]), &file(&body, &[("numbering", LISTS)])).expect("a draft");
    assert_eq!(draft.text.plain(), "1. States act:\n\n(a) at once;\n\n2. They rise.\n");
    // A list that came or went rides in `pPrChange`.
    let change = by("pPrChange", "A", "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>");
    let body = p(&format!("<w:pPr>{change}</w:pPr>{}", run("Unnumbered now.")));
    check_with(&body, &[("numbering", LISTS)], "Unnumbered now.", "Unnumbered now.", &["Inserted Look A:"]);
}

#[test]
fn rows_and_cells_come_and_go() {
    let row = |properties: &str, cells: &[&str]| {
        let cells: String = cells.iter().map(|words| format!("<w:tc>{}</w:tc>", p(&run(words)))).collect();
        format!("<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>")
    };
    let table = |rows: &[String]| format!("<w:tbl>{}</w:tbl>{}", rows.concat(), p(&run("After.")));
    // Rejecting takes a row that came away, also where no word in it is marked.
    let body = table(&[row("", &["a", "b"]), row(&by("ins", "A", ""), &["c", "d"])]);
    check(&body, "a|b|c|d|After.", "a|b|After.", &["Inserted Row A: c | d"]);
    let body = table(&[row("", &["a"]), row(&by("del", "A", ""), &["c"])]);
    check(&body, "a|After.", "a|c|After.", &["Deleted Row A: c"]);
    let cell = |properties: &str, words: &str| format!("<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>", p(&run(words)));
    let row = |cells: &[String]| format!("<w:tr>{}</w:tr>", cells.concat());
    let body = table(&[row(&[cell("", "a"), cell(&by("cellIns", "A", ""), "b"), cell(&by("cellDel", "B", ""), "c")])]);
    check(&body, "a|b|After.", "a|c|After.", &["Inserted Cell A: b", "Deleted Cell B: c"]);
    let merged = cell(&by("cellMerge", "A", ""), "b");
    check(&table(&[row(&[cell("", "a"), merged])]), "a|b|After.", "a|b|After.", &[]);
}

#[test]
fn notes_are_called_changed_and_dropped() {
    let call = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    let note = |inner: &str| {
        format!(
            "<w:footnote w:id=\"2\">{}</w:footnote><w:footnote w:id=\"3\" w:type=\"separator\">{}</w:footnote>",
            p(inner),
            p("")
        )
    };
    let body = p(&[run("Word"), by("ins", "A", call), run(".")].concat());
    check_with(&body, &[("footnotes", &note(&run("See.")))], "Word.|[fn] See.", "Word.", &["Inserted Note A: See."]);
    let tracked = note(&[run("See "), by("ins", "A", &run("also ")), run("13.")].concat());
    let body = p(&[run("Word"), call.to_owned(), run(".")].concat());
    check_with(&body, &[("footnotes", &tracked)], "Word.|[fn] See also 13.", "Word.|[fn] See 13.", &[]);
    // A note that nothing calls is no part of the text; endnotes are notes too.
    check_with(&p(&run("Word.")), &[("footnotes", &note(&run("See.")))], "Word.", "Word.", &[]);
    let end = format!("<w:endnote w:id=\"2\">{}</w:endnote>", p(&run("At the end.")));
    let body = p(&[run("Word"), "<w:r><w:endnoteReference w:id=\"2\"/></w:r>".to_owned()].concat());
    check_with(&body, &[("endnotes", &end)], "Word|[en] At the end.", "Word|[en] At the end.", &[]);
}

#[test]
fn comments_cross_changes_and_have_replies() {
    let comment = |id: u8, who: &str, words: &str, paragraph: &str| {
        format!(
            "<w:comment w:id=\"{id}\" w:author=\"{who}\"><w:p w14:paraId=\"{paragraph}\">{}</w:p></w:comment>",
            run(words)
        )
    };
    let comments = [comment(0, "A", "Why?", "AA"), comment(1, "B", "Because.", "BB")].concat();
    let extended = "<w15:commentEx w15:paraId=\"AA\" w15:done=\"0\"/><w15:commentEx w15:paraId=\"BB\" w15:paraIdParent=\"AA\" w15:done=\"1\"/>";
    let begins = "<w:commentRangeStart w:id=\"0\"/><w:commentRangeStart w:id=\"1\"/>";
    let ends =
        "<w:commentRangeEnd w:id=\"0\"/><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";
    let body =
        p(&[begins.to_owned(), run("A "), by("ins", "A", &[run("new "), ends.to_owned()].concat()), run("word.")]
            .concat());
    let beside = [("comments", comments.as_str()), ("commentsExtended", extended)];
    check_with(&body, &beside, "A new word.", "A word.", &["Inserted Words A: new"]);
    let found: Vec<_> =
        document(&body, &beside).comments.iter().map(|c| (c.text.clone(), c.to.is_some(), c.settled)).collect();
    assert_eq!(found, [("Why?".to_owned(), false, false), ("Because.".to_owned(), true, true)]);
}

#[test]
fn of_a_field_the_result_is_read_and_never_the_code() {
    let part = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let code = "<w:r><w:instrText> REF paragraph </w:instrText></w:r>";
    let whole = [part("begin"), code.to_owned(), part("separate"), run("13"), part("end")].concat();
    check(&p(&[run("See "), whole.clone(), run(".")].concat()), "See 13.", "See 13.", &[]);
    check(&p(&[run("See "), by("ins", "A", &whole), run(".")].concat()), "See 13.", "See .", &["Inserted Words A: 13"]);
    let simple = format!("<w:fldSimple w:instr=\" PAGE \">{}</w:fldSimple>", run("7"));
    check(&p(&[run("Page "), simple].concat()), "Page 7", "Page 7", &[]);
}

#[test]
fn right_to_left_is_read_as_it_is_written() {
    let arabic = |words: &str, more: &str| {
        format!("<w:r><w:rPr>{more}<w:rtl/><w:lang w:bidi=\"ar-SA\"/></w:rPr><w:t>{words}</w:t></w:r>")
    };
    let body =
        p(&["<w:pPr><w:bidi/></w:pPr>".to_owned(), arabic("إذ تشير", "<w:iCs/>"), arabic(" إلى القرار 75/240،", "")]
            .concat());
    check(&body, "إذ تشير إلى القرار 75/240،", "إذ تشير إلى القرار 75/240،", &[]);
    let draft = read(Lang::Ar, Id([1; 16]), &file(&body, &[])).expect("a draft");
    assert_eq!((draft.text.paragraphs[0].marks[0].from, draft.text.paragraphs[0].marks[0].to), (0, 7));
}

#[test]
fn what_wraps_runs_or_paragraphs_is_looked_through() {
    let inner = by("ins", "A", &run("new "));
    for wrap in [
        format!("<w:hyperlink r:id=\"r9\">{inner}</w:hyperlink>"),
        format!("<w:smartTag w:element=\"x\">{inner}</w:smartTag>"),
        format!("<w:customXml w:element=\"x\">{inner}</w:customXml>"),
        format!("<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"),
        by("ins", "A", &format!("<w:hyperlink r:id=\"r9\">{}</w:hyperlink>", run("new "))),
    ] {
        let body = p(&[run("A "), wrap, run("word.")].concat());
        check(&body, "A new word.", "A word.", &["Inserted Words A: new"]);
    }
    let block = format!("<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>{}", p(&run("In.")), p(&run("Out.")));
    check(&block, "In.|Out.", "In.|Out.", &[]);
    // A text box comes twice; one is read.
    let boxed = format!("<w:drawing><w:txbxContent>{}</w:txbxContent></w:drawing>", p(&run("Boxed.")));
    let twice = format!(
        "<w:r><mc:AlternateContent><mc:Choice>{boxed}</mc:Choice><mc:Fallback>{boxed}</mc:Fallback></mc:AlternateContent></w:r>"
    );
    check(&p(&[run("Word."), twice].concat()), "Word.|Boxed.", "Word.|Boxed.", &[]);
}

#[test]
fn whose_and_when_is_read_as_the_file_has_it() {
    let own = format!(
        "<w:ins w:id=\"1\" w:author=\"A\" w:date=\"2026-03-09T11:00:00Z\" w16du:dateUtc=\"2026-03-09T10:00:00Z\">{}</w:ins>",
        run("a")
    );
    let found = document(&p(&own), &[]).changes();
    assert_eq!(found[0].date.as_deref(), Some("2026-03-09T10:00:00Z"), "the instant, where a newer file says it");
    // The privacy option: nobody is guessed.
    let base = Text::from_plain(Lang::En, Id([1; 16]), ". One word.");
    for (author, date, known) in
        [("Author", "", false), ("", "", false), ("Author", " w:date=\"2026-03-09T10:00:00Z\"", true)]
    {
        let change = format!("<w:ins w:id=\"1\" w:author=\"{author}\"{date}>{}</w:ins>", run("new "));
        let body = p(&[run("One "), change, run("word.")].concat());
        let found = returned(&base, Id([2; 16]), &file(&body, &[])).expect("what came back");
        assert_eq!(found.proposals[0].author.is_some(), known, "{author:?} {date:?}");
    }
}
