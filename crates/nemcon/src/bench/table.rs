//! The results as tables in Markdown, with the aims beside.

use std::fmt;

use super::{
    Acts, Found, Joins, LiveResults, Machine, Page, Papers, People, Quantiles, Records, Redlines, Results, TextPages,
    WordFiles,
};

/// Clients at which the aims are set.
const AIM_CLIENTS: usize = 64;
const AIM_ENTRIES: u64 = 100_000;

fn verdict(held: bool) -> &'static str {
    if held { "held" } else { "missed" }
}

fn times(of: &Quantiles) -> String {
    format!("{:.2} | {:.2}", of.p50, of.p99)
}

impl fmt::Display for Results {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.machine.fmt(f)?;
        let parts: [Option<&dyn Part>; 10] = [
            self.acts.as_ref().map(|part| part as _),
            self.records.as_ref().map(|part| part as _),
            self.texts.as_ref().map(|part| part as _),
            self.redlines.as_ref().map(|part| part as _),
            self.joins.as_ref().map(|part| part as _),
            self.word.as_ref().map(|part| part as _),
            self.papers.as_ref().map(|part| part as _),
            self.people.as_ref().map(|part| part as _),
            self.search_session.as_ref().map(|part| part as _),
            self.search.as_ref().map(|part| part as _),
        ];
        parts.iter().flatten().try_for_each(|part| part.table(f))?;
        parts.iter().flatten().try_for_each(|part| part.aims(f))
    }
}

impl fmt::Display for LiveResults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.machine.fmt(f)?;
        let of = &self.watched;
        writeln!(
            f,
            "| {} screens, {} acts a second | p50 ms | p95 ms | p99 ms | longest ms |",
            self.screens, self.rate
        )?;
        writeln!(f, "| --- | ---: | ---: | ---: | ---: |")?;
        for (what, ms) in [("until the last screen was told", of.last_ms), ("until each screen was told", of.each_ms)] {
            writeln!(f, "| {what} | {:.1} | {:.1} | {:.1} | {:.1} |", ms.p50, ms.p95, ms.p99, ms.max)?;
        }
        writeln!(
            f,
            "\n{} acts reached every screen; {} screens were told of each once and in order.",
            of.acts, of.whole
        )?;
        writeln!(
            f,
            "Server: {} MiB at most, {:.1} KiB for each screen, {:.2} cores. Connected in {:.1} s. Open files let: {}.\n",
            self.server_mib, self.screen_kib, self.server_cores, of.connected_s, self.files
        )?;
        if self.browsers > 0 {
            writeln!(
                f,
                "{} browsers in seats asked for {} pages: p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms.\n",
                self.browsers, of.pages, of.page_ms.p50, of.page_ms.p95, of.page_ms.p99
            )?;
        }
        writeln!(f, "- every screen told of every act, once and in order: {}", verdict(of.whole == self.screens))?;
        let (quantile, ms, mib) =
            if self.screens > 2_000 { ("p99", of.last_ms.p99, 512) } else { ("p95", of.last_ms.p95, 954) };
        writeln!(f, "- {quantile} until the last screen under 250 ms: {}", verdict(ms < 250.0))?;
        writeln!(f, "- server under {mib} MiB: {}", verdict(self.server_mib < mib))
    }
}

/// A part of the results: its table, and whether its aims are held.
trait Part {
    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    fn aims(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Machine: {}, {} cores, {} MiB of memory.", self.processor, self.cores, self.memory_mib)?;
        writeln!(f, "Disk: {}. Build: {}.\n", self.disk, self.build)
    }
}

impl Part for Acts {
    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "| clients | acts/s | answer p50 ms | p99 ms | acts in a transaction | same transactions alone, entries/s |"
        )?;
        writeln!(f, "| ---: | ---: | ---: | ---: | ---: | ---: |")?;
        for load in &self.loads {
            writeln!(
                f,
                "| {} | {:.0} | {} | {:.1} | {:.0} |",
                load.clients,
                load.per_second,
                times(&load.answer_ms),
                load.batch_acts,
                load.same_batches_per_second
            )?;
        }
        let single = &self.single;
        writeln!(f, "| one commit per act | {:.0} | {} | 1.0 | |\n", single.per_second, times(&single.commit_ms))
    }

    fn aims(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(load) = self.loads.iter().find(|load| load.clients == AIM_CLIENTS) {
            let above = load.per_second > self.single.per_second;
            writeln!(f, "- {AIM_CLIENTS} clients, above one commit per act: {}", verdict(above))?;
            writeln!(f, "- {AIM_CLIENTS} clients, 2,000 acts/s: {}", verdict(load.per_second >= 2_000.0))?;
            writeln!(f, "- {AIM_CLIENTS} clients, p99 under 100 ms: {}", verdict(load.answer_ms.p99 < 100.0))?;
        }
        Ok(())
    }
}

impl Part for Records {
    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| entries | admit and apply, µs | dearest acts, µs | verify record, s | peak memory, MiB |")?;
        writeln!(f, "| ---: | ---: | --- | ---: | ---: |")?;
        for size in &self.sizes {
            let dearest = size.dearest.iter().map(|(name, micros)| format!("{name} {micros:.1}"));
            let dearest = dearest.collect::<Vec<_>>().join(", ");
            let verify = size.verify_s.map_or_else(|| "-".to_owned(), |s| format!("{s:.2}"));
            let memory = size.verify_mib.map_or_else(|| "-".to_owned(), |mib| mib.to_string());
            writeln!(f, "| {} | {:.1} | {dearest} | {verify} | {memory} |", size.entries, size.act_us)?;
        }
        writeln!(f, "\nStart on {} entries: {:.2} s.\n", self.start.entries, self.start.open_s)?;
        pages(f, &format!("page at {} entries", self.start.entries), &self.pages)
    }

    fn aims(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for size in &self.sizes {
            if let Some(seconds) = size.verify_s.filter(|_| size.entries == AIM_ENTRIES) {
                writeln!(f, "- {AIM_ENTRIES} entries verified under 1 s: {}", verdict(seconds < 1.0))?;
            }
            if let Some(mib) = size.verify_mib.filter(|_| size.entries == 1_000_000) {
                writeln!(f, "- 1000000 entries verified under 500 MB: {}", verdict(mib * 1_048_576 < 500_000_000))?;
            }
        }
        if self.start.entries == AIM_ENTRIES {
            writeln!(f, "- start on {AIM_ENTRIES} entries under 1 s: {}", verdict(self.start.open_s < 1.0))?;
            let p99 = self.pages.last().map_or(0.0, |page| page.answer_ms.p99);
            writeln!(f, "- pages at {AIM_ENTRIES} entries, p99 under 5 ms: {}", verdict(p99 < 5.0))?;
        }
        let (first, last) = (self.sizes.first(), self.sizes.last());
        if let (Some(first), Some(last)) = (first, last) {
            let (from, to, growth) = (first.entries, last.entries, last.act_us / first.act_us.max(0.001));
            writeln!(f, "- cost of an act from {from} to {to} entries: {growth:.1} times (aim: flat)")?;
        }
        Ok(())
    }
}

impl Part for TextPages {
    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = format!("page of a text of {} paragraphs with {} proposals", self.paragraphs, self.proposals);
        pages(f, &of, &self.pages)
    }

    fn aims(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let largest = self.pages.iter().map(|page| page.bytes).max().unwrap_or(0);
        writeln!(f, "- pages of a long text under 60 kB: {} (largest {largest} bytes)", verdict(largest < 60_000))
    }
}

impl Part for Redlines {
    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| redlines by | pairs | exact | wrong | extra islands | cut words | kept F1 |")?;
        writeln!(f, "| --- | ---: | ---: | ---: | ---: | ---: | ---: |")?;
        for by in &self.quality {
            writeln!(
                f,
                "| {} | {} | {} | {} | {} | {} | {:.3} |",
                by.program, by.pairs, by.exact, by.wrong, by.extra_islands, by.cut_words, by.kept
            )?;
        }
        let long = &self.long;
        let (characters, ms) = (long.characters, long.milliseconds);
        let mib = long.kib as f64 / 1024.0;
        writeln!(
            f,
            "\nRedline of {characters} characters: {ms:.1} ms, {mib:.1} MiB of memory, {} islands, {} kept.\n",
            long.islands, long.kept
        )
    }

    fn aims(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.long.characters >= 230_000 {
            let held = self.long.milliseconds < 200.0;
            writeln!(f, "- redline of 230000 characters under 200 ms: {}", verdict(held))?;
        }
        Ok(())
    }
}

impl Part for Joins {
    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| joins by | cases | joined right | clash right | clash needless | silently wrong |")?;
        writeln!(f, "| --- | ---: | ---: | ---: | ---: | ---: |")?;
        for by in &self.quality {
            let (joined, clash) = (by.joined_right, by.clash_right);
            let (needless, wrong) = (by.clash_needless, by.wrong_silently);
            writeln!(f, "| {} | {} | {joined} | {clash} | {needless} | {wrong} |", by.program, by.cases)?;
        }
        writeln!(
            f,
            "\n| on a text of {} paragraphs | proposals | ms | memory of the answer, MiB |",
            super::PARAGRAPHS
        )?;
        writeln!(f, "| --- | ---: | ---: | ---: |")?;
        for many in &self.many {
            let mib = many.kib as f64 / 1024.0;
            writeln!(f, "| {} | {} | {:.1} | {mib:.1} |", many.what, many.proposals, many.milliseconds)?;
        }
        writeln!(f)
    }

    fn aims(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for many in &self.many {
            if let Some(aim) = many.aim.filter(|_| many.proposals >= 500) {
                let held = verdict(many.milliseconds < aim);
                writeln!(f, "- {} proposals {}, under {aim:.0} ms: {held}", many.proposals, many.what)?;
            }
        }
        Ok(())
    }
}

impl Part for WordFiles {
    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| Word files of {} paragraphs with {} tracked changes | ms |", self.paragraphs, self.changes)?;
        writeln!(f, "| --- | ---: |")?;
        writeln!(f, "| out | {:.1} |", self.out_ms)?;
        writeln!(f, "| back, to proposals | {:.1} |", self.back_ms)?;
        match self.office_ms {
            Some(ms) => writeln!(f, "| LibreOffice, open and save | {ms:.0} |\n"),
            None => writeln!(f, "| LibreOffice, open and save | not installed |\n"),
        }
    }

    fn aims(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.changes >= 300 {
            writeln!(f, "- 300 tracked changes to Word under 200 ms: {}", verdict(self.out_ms < 200.0))?;
            writeln!(f, "- and back under 500 ms: {}", verdict(self.back_ms < 500.0))?;
        }
        Ok(())
    }
}

impl Part for Papers {
    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let office = |ms: Option<f64>| ms.map_or_else(|| "not installed".to_owned(), |ms| format!("{ms:.0}"));
        let pages = self.pdf_pages.map_or_else(|| "?".to_owned(), |pages| pages.to_string());
        let pdf = self.pdf_ms.map_or_else(|| "nemcon-pdf is not built".to_owned(), |ms| format!("{ms:.0}"));
        writeln!(f, "| papers | ms | LibreOffice, the nearest thing, ms |")?;
        writeln!(f, "| --- | ---: | ---: |")?;
        let (paragraphs, xml) = (self.akn_paragraphs, office(self.office_xml_ms));
        writeln!(f, "| {paragraphs} paragraphs to Akoma Ntoso (a page to XML) | {:.1} | {xml} |", self.akn_out_ms)?;
        writeln!(f, "| and back | {:.1} | |", self.akn_back_ms)?;
        writeln!(f, "| {pages} pages to PDF (Word to PDF) | {pdf} | {} |\n", office(self.office_pdf_ms))
    }

    fn aims(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.akn_paragraphs >= 420 {
            let held = verdict(self.akn_out_ms < 100.0);
            writeln!(f, "- Akoma Ntoso of {} paragraphs under 100 ms: {held}", self.akn_paragraphs)?;
        }
        if let Some((pages, ms)) = self.pdf_pages.zip(self.pdf_ms).filter(|(pages, _)| *pages >= 50) {
            writeln!(f, "- PDF of {pages} pages under 1 s: {}", verdict(ms < 1000.0))?;
        }
        Ok(())
    }
}

impl Part for People {
    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = self.crowd;
        let crowd = format!(
            "{} delegations, {} persons, {} applications, {} objections",
            of.delegations, of.persons, of.applications, of.objections
        );
        writeln!(f, "| acts of {crowd} | sent | p50 ms | p99 ms |")?;
        writeln!(f, "| --- | ---: | ---: | ---: |")?;
        for (name, (sent, took)) in self.acts.iter().filter(|(_, (sent, _))| *sent > 1) {
            writeln!(f, "| {name} | {sent} | {} |", times(took))?;
        }
        writeln!(f)?;
        pages(f, &format!("page with {crowd}"), &self.pages)
    }

    fn aims(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The gavel waits, by rule, for what was sent before it fell.
        let acts = self.acts.iter().filter(|(name, _)| **name != "gavel");
        let acts = acts.map(|(_, (_, took))| took.p99).fold(0.0, f64::max);
        let pages = self.pages.iter().map(|page| page.answer_ms.p99).fold(0.0, f64::max);
        writeln!(f, "- acts of those who take part, p99 under 100 ms: {}", verdict(acts < 100.0))?;
        writeln!(f, "- their pages, p99 under 5 ms: {} (longest {pages:.1} ms)", verdict(pages < 5.0))
    }
}

impl Part for Found {
    fn table(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mb = self.bytes as f64 / 1e6;
        writeln!(
            f,
            "| search in {} statements of {mb:.1} MB | found in | page p50 ms | p95 ms | p99 ms | SQLite FTS5 finds | ms |",
            self.statements
        )?;
        writeln!(f, "| --- | ---: | ---: | ---: | ---: | ---: | ---: |")?;
        let times = |ms: &Quantiles| format!("{:.2} | {:.2} | {:.2}", ms.p50, ms.p95, ms.p99);
        for asked in &self.asked {
            let (found, ms) = asked.index.map_or_else(
                || ("-".to_owned(), "-".to_owned()),
                |(found, ms)| (found.to_string(), format!("{ms:.2}")),
            );
            writeln!(f, "| {} | {} | {} | {found} | {ms} |", asked.why, asked.found, times(&asked.answer_ms))?;
        }
        writeln!(f, "| a word in the entries of the record | - | {} | - | - |", times(&self.entries_ms))?;
        let index = self.index_s.map_or_else(|| "no Python with it".to_owned(), |s| format!("{s:.1} s"));
        writeln!(
            f,
            "\nAll of them are read in {:.1} s when a server starts; SQLite's index is built in: {index}.\n",
            self.read_s
        )
    }

    fn aims(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let longest = self.asked.iter().map(|asked| asked.answer_ms.p99).fold(0.0, f64::max);
        writeln!(f, "- a search, p99 under 100 ms: {} (longest {longest:.1} ms)", verdict(longest < 100.0))
    }
}

fn pages(f: &mut fmt::Formatter<'_>, of: &str, pages: &[Page]) -> fmt::Result {
    writeln!(f, "| {of} | bytes | asked | p50 ms | p99 ms |")?;
    writeln!(f, "| --- | ---: | ---: | ---: | ---: |")?;
    for page in pages {
        // Names of things are long and say nothing here.
        let parts = page.page.trim_start_matches('/').split('/').map(|part| if part.len() > 30 { "…" } else { part });
        let name = parts.collect::<Vec<_>>().join("/");
        let name = if name.is_empty() { "overview" } else { &name };
        writeln!(f, "| {name} | {} | {} | {} |", page.bytes, page.asked, times(&page.answer_ms))?;
    }
    writeln!(f)
}
