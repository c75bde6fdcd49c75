//! The results as tables in Markdown, with the aims beside.

use std::fmt;

use super::{Machine, Quantiles, Results, TextResults, Texts};

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
        self.acts(f)?;
        self.records(f)?;
        self.pages(f)?;
        self.texts.fmt(f)?;
        self.aims(f)?;
        self.texts.aims(f)
    }
}

impl fmt::Display for TextResults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.machine.fmt(f)?;
        self.texts.fmt(f)?;
        self.texts.aims(f)
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Machine: {}, {} cores, {} MiB of memory.", self.processor, self.cores, self.memory_mib)?;
        writeln!(f, "Disk: {}. Build: {}.\n", self.disk, self.build)
    }
}

impl fmt::Display for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text_pages(f)?;
        self.redlines(f)?;
        self.joins(f)?;
        self.word(f)?;
        self.papers(f)
    }
}

impl Results {
    fn acts(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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

    fn records(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| entries | admit and apply, µs | dearest acts, µs | verify record, s | peak memory, MiB |")?;
        writeln!(f, "| ---: | ---: | --- | ---: | ---: |")?;
        for size in &self.sizes {
            let dearest = size.dearest.iter().map(|(name, micros)| format!("{name} {micros:.1}"));
            let dearest = dearest.collect::<Vec<_>>().join(", ");
            let verify = size.verify_s.map_or_else(|| "-".to_owned(), |s| format!("{s:.2}"));
            let memory = size.verify_mib.map_or_else(|| "-".to_owned(), |mib| mib.to_string());
            writeln!(f, "| {} | {:.1} | {dearest} | {verify} | {memory} |", size.entries, size.act_us)?;
        }
        writeln!(f, "\nStart on {} entries: {:.2} s.\n", self.start.entries, self.start.open_s)
    }

    fn pages(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| page at {} entries | bytes | p50 ms | p99 ms |", self.start.entries)?;
        writeln!(f, "| --- | ---: | ---: | ---: |")?;
        for page in &self.pages {
            let name = if page.page.is_empty() { "overview" } else { page.page.trim_start_matches('/') };
            writeln!(f, "| {name} | {} | {} |", page.bytes, times(&page.answer_ms))?;
        }
        writeln!(f)
    }

    fn aims(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(load) = self.loads.iter().find(|load| load.clients == AIM_CLIENTS) {
            let above = load.per_second > self.single.per_second;
            writeln!(f, "- {AIM_CLIENTS} clients, above one commit per act: {}", verdict(above))?;
            writeln!(f, "- {AIM_CLIENTS} clients, 2,000 acts/s: {}", verdict(load.per_second >= 2_000.0))?;
            writeln!(f, "- {AIM_CLIENTS} clients, p99 under 100 ms: {}", verdict(load.answer_ms.p99 < 100.0))?;
        }
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

impl Texts {
    fn text_pages(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = &self.pages;
        writeln!(
            f,
            "| page of a text of {} paragraphs with {} proposals | bytes | p50 ms | p99 ms |",
            of.paragraphs, of.proposals
        )?;
        writeln!(f, "| --- | ---: | ---: | ---: |")?;
        for page in &of.pages {
            // Names of things are long and say nothing here.
            let parts = page.page.split('/').map(|part| if part.len() > 30 { "…" } else { part });
            writeln!(f, "| {} | {} | {} |", parts.collect::<Vec<_>>().join("/"), page.bytes, times(&page.answer_ms))?;
        }
        writeln!(f)
    }

    fn redlines(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| redlines by | pairs | exact | wrong | extra islands | cut words | kept F1 |")?;
        writeln!(f, "| --- | ---: | ---: | ---: | ---: | ---: | ---: |")?;
        for by in &self.redlines.quality {
            writeln!(
                f,
                "| {} | {} | {} | {} | {} | {} | {:.3} |",
                by.program, by.pairs, by.exact, by.wrong, by.extra_islands, by.cut_words, by.kept
            )?;
        }
        let long = &self.redlines.long;
        let (characters, ms) = (long.characters, long.milliseconds);
        let mib = long.kib as f64 / 1024.0;
        writeln!(
            f,
            "\nRedline of {characters} characters: {ms:.1} ms, {mib:.1} MiB of memory, {} islands, {} kept.\n",
            long.islands, long.kept
        )
    }

    fn joins(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| joins by | cases | joined right | clash right | clash needless | silently wrong |")?;
        writeln!(f, "| --- | ---: | ---: | ---: | ---: | ---: |")?;
        for by in &self.joins.quality {
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
        for many in &self.joins.many {
            let mib = many.kib as f64 / 1024.0;
            writeln!(f, "| {} | {} | {:.1} | {mib:.1} |", many.what, many.proposals, many.milliseconds)?;
        }
        writeln!(f)
    }

    fn word(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = &self.word;
        writeln!(f, "| Word files of {} paragraphs with {} tracked changes | ms |", word.paragraphs, word.changes)?;
        writeln!(f, "| --- | ---: |")?;
        writeln!(f, "| out | {:.1} |", word.out_ms)?;
        writeln!(f, "| back, to proposals | {:.1} |", word.back_ms)?;
        match word.office_ms {
            Some(ms) => writeln!(f, "| LibreOffice, open and save | {ms:.0} |\n"),
            None => writeln!(f, "| LibreOffice, open and save | not installed |\n"),
        }
    }

    fn papers(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = &self.papers;
        let office = |ms: Option<f64>| ms.map_or_else(|| "not installed".to_owned(), |ms| format!("{ms:.0}"));
        let pages = of.pdf_pages.map_or_else(|| "?".to_owned(), |pages| pages.to_string());
        let pdf = of.pdf_ms.map_or_else(|| "nemcon-pdf is not built".to_owned(), |ms| format!("{ms:.0}"));
        writeln!(f, "| papers | ms | LibreOffice, the nearest thing, ms |")?;
        writeln!(f, "| --- | ---: | ---: |")?;
        let (paragraphs, xml) = (of.akn_paragraphs, office(of.office_xml_ms));
        writeln!(f, "| {paragraphs} paragraphs to Akoma Ntoso (a page to XML) | {:.1} | {xml} |", of.akn_out_ms)?;
        writeln!(f, "| and back | {:.1} | |", of.akn_back_ms)?;
        writeln!(f, "| {pages} pages to PDF (Word to PDF) | {pdf} | {} |\n", office(of.office_pdf_ms))
    }

    fn aims(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.redlines.long.characters >= 230_000 {
            let held = self.redlines.long.milliseconds < 200.0;
            writeln!(f, "- redline of 230000 characters under 200 ms: {}", verdict(held))?;
        }
        if self.word.changes >= 300 {
            writeln!(f, "- 300 tracked changes to Word under 200 ms: {}", verdict(self.word.out_ms < 200.0))?;
            writeln!(f, "- and back under 500 ms: {}", verdict(self.word.back_ms < 500.0))?;
        }
        if self.papers.akn_paragraphs >= 420 {
            let held = verdict(self.papers.akn_out_ms < 100.0);
            writeln!(f, "- Akoma Ntoso of {} paragraphs under 100 ms: {held}", self.papers.akn_paragraphs)?;
        }
        if let Some((pages, ms)) = self.papers.pdf_pages.zip(self.papers.pdf_ms).filter(|(pages, _)| *pages >= 50) {
            writeln!(f, "- PDF of {pages} pages under 1 s: {}", verdict(ms < 1000.0))?;
        }
        for many in &self.joins.many {
            if let Some(aim) = many.aim.filter(|_| many.proposals >= 500) {
                let held = verdict(many.milliseconds < aim);
                writeln!(f, "- {} proposals {}, under {aim:.0} ms: {held}", many.proposals, many.what)?;
            }
        }
        let largest = self.pages.pages.iter().map(|page| page.bytes).max().unwrap_or(0);
        writeln!(f, "- pages of a long text under 60 kB: {} (largest {largest} bytes)", verdict(largest < 60_000))?;
        Ok(())
    }
}
