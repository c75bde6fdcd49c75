//! A page that is one file: to be kept and read without a connection. It holds its own style and no script.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::lang::{Lang, Script as _};
use crate::msg;
use crate::pieces::{self, Block};

const STYLE: &str = include_str!("../../assets/pack.css");
/// No file is larger, in bytes.
pub const MAX: usize = 2_000_000;
/// What the end of the file needs.
const END: usize = 1_000;

/// A file that is being drawn, piece by piece, until it is full.
#[derive(Debug)]
pub struct Sheet {
    lang: Lang,
    base: String,
    html: String,
    texts: usize,
    is_cut: bool,
}

impl Sheet {
    /// Begins a file; `base` is scheme and authority of the site that its links lead to.
    #[must_use]
    pub fn new(lang: Lang, base: &str, title: &str, kicker: &str, lead: &[String]) -> Sheet {
        let head = html! {
            (DOCTYPE)
            (PreEscaped(format!("<html lang=\"{}\" dir=\"{}\">", lang.tag(), lang.dir())))
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            (PreEscaped("<body>"))
            header { p.soft { (kicker) } h1 { (title) } @for words in lead { p { (words) } } }
        };
        Sheet { lang, base: base.to_owned(), html: head.into_string(), texts: 0, is_cut: false }
    }

    /// Says that nothing more goes in.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.is_cut
    }

    /// Adds a piece, whole, if the file can hold it; what is asked for after one that it could not hold stays away too.
    pub fn add(&mut self, piece: &Markup) {
        if self.is_cut {
            return;
        }
        let piece = piece.0.replace("href=\"/", &format!("href=\"{}/", self.base));
        self.is_cut = self.html.len() + piece.len() + END > MAX;
        if !self.is_cut {
            self.html.push_str(&piece);
        }
    }

    /// Adds a text in its parts, each whole. Paragraphs keep their addresses apart from those of other texts.
    pub fn add_text<'a>(&mut self, lang: Lang, title: &str, parts: impl IntoIterator<Item = &'a [Block]>) {
        self.texts += 1;
        self.add(&html! { h2 { (title) } });
        for blocks in parts {
            let drawn = html! {
                article.text lang=(lang.tag()) dir=(lang.dir()) { (pieces::blocks(self.lang, blocks)) }
            };
            let own = |attribute: &str, mark: &str| {
                (format!("{attribute}=\"{mark}p-"), format!("{attribute}=\"{mark}t{}-p-", self.texts))
            };
            let ((id, own_id), (to, own_to)) = (own("id", ""), own("href", "#"));
            self.add(&PreEscaped(drawn.into_string().replace(&id, &own_id).replace(&to, &own_to)));
        }
    }

    /// Ends the file.
    #[must_use]
    pub fn finish(mut self) -> String {
        if self.is_cut {
            let told = html! { p role="note" { b { (msg::pack_cut(self.lang)) } } };
            self.html.push_str(&told.into_string());
        }
        self.html + "</body></html>\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pieces::Form;

    #[test]
    fn a_full_file_says_so_and_stays_small() {
        let blocks: Vec<_> =
            (0..50).map(|n| Block::new(format!("p-{n}"), Form::Paragraph, Lang::En, "word ".repeat(20_000))).collect();
        let mut sheet = Sheet::new(Lang::En, "https://nemcon.example", "The day", "", &[]);
        sheet.add_text(Lang::En, "A text", blocks.chunks(1));
        assert!(sheet.is_full());
        let html = sheet.finish();
        assert!(html.len() <= MAX && html.contains(&msg::pack_cut(Lang::En)), "{}", html.len());
        assert!(html.contains("id=\"t1-p-0\""));
    }

    #[test]
    fn links_lead_to_the_site() {
        let mut sheet = Sheet::new(Lang::Ar, "https://nemcon.example", "", "", &[]);
        sheet.add(&html! { a href="/ar/x" { "x" } });
        let html = sheet.finish();
        assert!(html.contains("href=\"https://nemcon.example/ar/x\"") && html.contains("dir=\"rtl\""), "{html}");
        assert!(!html.contains(&msg::pack_cut(Lang::Ar)) && !html.contains("<script"));
    }
}
