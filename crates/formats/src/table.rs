//! Tables that people bring along: CSV or a spreadsheet, read as rows of words.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use crate::docx;
use crate::docx::package::{archive, unfold};

/// Most rows of a table, and most columns.
pub const ROWS_MAX: usize = 1_000;
const COLUMNS_MAX: usize = 40;
/// A file may be so long, and a spreadsheet unfold to so much.
const BYTES_MAX: usize = 512 * 1024;
const UNFOLDED_MAX: u64 = 16 << 20;

/// Why a table cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Neither CSV in UTF-8 nor a spreadsheet.
    Form,
    /// More rows, columns or bytes than are read.
    TooLarge,
}

/// Reads the first sheet of a spreadsheet (xlsx), or CSV in UTF-8 with commas, semicolons or tabs. Rows without words are left out, but counted:
/// each comes with its number as people see it.
pub fn read(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>, Fault> {
    if bytes.len() > BYTES_MAX {
        return Err(Fault::TooLarge);
    }
    let rows = if bytes.starts_with(b"PK\x03\x04") { sheet(bytes)? } else { csv(bytes)? };
    let tidy = |words: Vec<String>| words.into_iter().map(|word| word.trim().to_owned()).collect::<Vec<_>>();
    let rows = (1..).zip(rows).map(|(number, words)| (number, tidy(words)));
    let rows: Vec<_> = rows.filter(|(_, words)| words.iter().any(|word| !word.is_empty())).collect();
    let wide = rows.iter().any(|(_, words)| words.len() > COLUMNS_MAX);
    if rows.len() > ROWS_MAX || wide { Err(Fault::TooLarge) } else { Ok(rows) }
}

fn csv(bytes: &[u8]) -> Result<Vec<Vec<String>>, Fault> {
    let text = std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)).map_err(|_| Fault::Form)?;
    if text.contains('\0') {
        return Err(Fault::Form);
    }
    let head = text.lines().next().unwrap_or_default();
    let between = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|between| (head.bytes().filter(|byte| byte == between).count(), *between == b','));
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).flexible(true).delimiter(between.unwrap_or(b','));
    let mut rows: Vec<Vec<String>> = Vec::new();
    for record in reader.from_reader(text.as_bytes()).records() {
        let record = record.map_err(|_| Fault::Form)?;
        let line = record.position().map_or(rows.len() + 1, |at| line_of(text, at));
        // Lines without anything are no records; a row keeps the number of its line.
        while rows.len() + 1 < line && rows.len() <= ROWS_MAX {
            rows.push(Vec::new());
        }
        rows.push(record.iter().map(str::to_owned).collect());
        if rows.len() > 2 * ROWS_MAX {
            return Err(Fault::TooLarge);
        }
    }
    Ok(rows)
}

/// Returns the line on which a record begins; its position is where the blank lines before it begin.
fn line_of(text: &str, at: &csv::Position) -> usize {
    let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(number(at.byte())..).unwrap_or_default();
    let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| **byte == b'\n').count();
    number(at.line()).saturating_add(blank)
}

/// Reads the cells of the first sheet one by one: where a cell says it stands costs nothing before it is looked at.
fn sheet(bytes: &[u8]) -> Result<Vec<Vec<String>>, Fault> {
    unfolds_within(bytes)?;
    let form = |_| Fault::Form;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(form)?;
    let first = book.sheet_names().into_iter().next().ok_or(Fault::Form)?;
    let mut cells = book.worksheet_cells_reader(&first).map_err(form)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    while let Some(cell) = cells.next_cell().map_err(form)? {
        let words = match Data::from(cell.get_value().clone()) {
            Data::Float(number) if number.fract() == 0.0 => format!("{number:.0}"),
            other => other.to_string(),
        };
        if words.is_empty() {
            continue;
        }
        let (row, column) = cell.get_position();
        let at = |place: u32| usize::try_from(place).unwrap_or(usize::MAX);
        if at(row) >= 2 * ROWS_MAX || at(column) >= COLUMNS_MAX {
            return Err(Fault::TooLarge);
        }
        if rows.len() <= at(row) {
            rows.resize(at(row) + 1, Vec::new());
        }
        let held = &mut rows[at(row)];
        if held.len() <= at(column) {
            held.resize(at(column) + 1, String::new());
        }
        held[at(column)] = words;
    }
    Ok(rows)
}

/// Refuses a spreadsheet that unfolds to more than is read, whatever it says of itself.
fn unfolds_within(bytes: &[u8]) -> Result<(), Fault> {
    let fault = |fault| match fault {
        docx::Fault::Unfolds(_) | docx::Fault::TooLong(_) => Fault::TooLarge,
        _ => Fault::Form,
    };
    let (mut archive, names) = archive(bytes).map_err(fault)?;
    let mut left = UNFOLDED_MAX;
    for name in names.iter().filter(|name| !name.ends_with('/')) {
        let part = unfold(&mut archive, name, left, UNFOLDED_MAX).map_err(fault)?;
        left -= u64::try_from(part.len()).unwrap_or(u64::MAX).min(left);
    }
    Ok(())
}

/// Writes a table as CSV. What a spreadsheet would take for a formula is led by an apostrophe.
pub fn write(rows: &[Vec<String>]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        let plain = row.iter().map(|word| match word.starts_with(['=', '+', '-', '@', '\t']) {
            true => format!("'{word}"),
            false => word.clone(),
        });
        writer.write_record(plain.collect::<Vec<_>>()).expect("bytes in memory take all");
    }
    String::from_utf8(writer.into_inner().expect("bytes in memory take all")).expect("words are UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(bytes: &[u8]) -> Result<Vec<(usize, String)>, Fault> {
        Ok(read(bytes)?.into_iter().map(|(number, words)| (number, words.join("|"))).collect())
    }

    #[test]
    fn a_table_is_read_whatever_stands_between_its_columns() {
        let expected = Ok(vec![(1, "key|name".to_owned()), (3, "1|Tam, Ms".to_owned())]);
        assert_eq!(words(b"key,name\n\n1,\"Tam, Ms\"\n"), expected);
        assert_eq!(words(b"\xef\xbb\xbfkey;name\r\n\r\n1;Tam, Ms\r\n"), expected);
        assert_eq!(words(b"key\tname\n\n1\tTam, Ms\n"), expected);
    }

    #[test]
    fn what_is_no_table_is_told() {
        assert_eq!(words(b"\xff\xfe\x00k"), Err(Fault::Form));
        assert_eq!(words(b"PK\x03\x04 no sheet"), Err(Fault::Form));
        assert_eq!(words("a\n".repeat(ROWS_MAX + 1).as_bytes()), Err(Fault::TooLarge));
    }

    fn book(cells: &[(u32, u16, &str)]) -> Vec<u8> {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (row, column, words) in cells {
            match words.parse::<f64>() {
                Ok(number) => sheet.write_number(*row, *column, number).expect("within a sheet"),
                Err(_) => sheet.write_string(*row, *column, *words).expect("within a sheet"),
            };
        }
        book.add_worksheet().write_string(0, 0, "another sheet").expect("within a sheet");
        book.save_to_buffer().expect("a file")
    }

    #[test]
    fn the_first_sheet_of_a_spreadsheet_is_read() {
        let rows = book(&[(0, 0, "key"), (0, 1, "name"), (2, 0, "17"), (2, 1, " Tam, Ms "), (3, 2, "表")]);
        let expected = [(1, "key|name"), (3, "17|Tam, Ms"), (4, "||表")];
        assert_eq!(words(&rows), Ok(expected.map(|(number, words)| (number, words.to_owned())).to_vec()));
        assert_eq!(words(&book(&[])), Ok(vec![]));
    }

    #[test]
    fn a_cell_far_away_takes_no_room() {
        for far in [(1_048_575, 0), (0, 16_383), (1_048_575, 16_383)] {
            assert_eq!(words(&book(&[(0, 0, "key"), (far.0, far.1, "x")])), Err(Fault::TooLarge), "{far:?}");
        }
    }

    #[test]
    fn a_spreadsheet_that_unfolds_to_too_much_is_refused() {
        use std::io::Write as _;

        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file("xl/worksheets/sheet1.xml", options).expect("a part");
        archive.write_all(&vec![b' '; 64 << 20]).expect("in memory");
        let bytes = archive.finish().expect("a file").into_inner();
        assert!(bytes.len() < BYTES_MAX, "short as it comes: {}", bytes.len());
        assert_eq!(words(&bytes), Err(Fault::TooLarge));
    }

    #[test]
    fn no_cell_becomes_a_formula() {
        assert_eq!(write(&[vec!["=1+1".to_owned(), "a,b".to_owned()]]), "'=1+1,\"a,b\"\n");
    }
}
