//! Tables that people bring along: CSV or a spreadsheet, read as rows of words.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

/// Most rows of a table, and most columns.
pub const ROWS_MAX: usize = 1_000;
const COLUMNS_MAX: usize = 40;
/// A file may be so long; a spreadsheet is packed, and so unpacks to no more than memory holds.
const BYTES_MAX: usize = 512 * 1024;

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

fn sheet(bytes: &[u8]) -> Result<Vec<Vec<String>>, Fault> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| Fault::Form)?;
    let sheet = book.worksheet_range_at(0).ok_or(Fault::Form)?.map_err(|_| Fault::Form)?;
    let (above, before) = sheet.start().unwrap_or_default();
    let blank = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    if sheet.height() > 2 * ROWS_MAX
        || sheet.width() > COLUMNS_MAX
        || blank(above) > ROWS_MAX
        || blank(before) > COLUMNS_MAX
    {
        return Err(Fault::TooLarge);
    }
    let word = |cell: &Data| match cell {
        Data::Float(number) if number.fract() == 0.0 => format!("{number:.0}"),
        other => other.to_string(),
    };
    let lead = vec![String::new(); blank(before)];
    let rows = sheet.rows().map(|row| lead.iter().cloned().chain(row.iter().map(word)).collect());
    Ok(std::iter::repeat_n(Vec::new(), blank(above)).chain(rows).collect())
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

    #[test]
    fn no_cell_becomes_a_formula() {
        assert_eq!(write(&[vec!["=1+1".to_owned(), "a,b".to_owned()]]), "'=1+1,\"a,b\"\n");
    }
}
