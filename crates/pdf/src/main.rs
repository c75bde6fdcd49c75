//! Sets a document, given as JSON on the standard input, as an accessible PDF on the standard output.
//!
//! It is a program of its own, so that who calls it can limit its time and memory, and so that nobody who does not want
//! PDF builds it. It reads no file but fonts, and writes none.

mod fonts;
mod world;

use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::Parser;
use typst::diag::SourceDiagnostic;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::world::Sheet;

/// Longest document that is read, in bytes.
const MOST_BYTES: u64 = 16 << 20;

/// Sets a document, given as JSON on the standard input, as a PDF on the standard output.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// A folder of fonts; may be given several times.
    #[arg(long = "fonts", value_name = "FOLDER", default_value = "/usr/share/fonts")]
    folders: Vec<PathBuf>,
    /// The font for Latin and Cyrillic letters; Libertinus Serif is built in.
    #[arg(long, default_value = "Libertinus Serif")]
    latin: String,
    /// The font for Arabic letters.
    #[arg(long, default_value = "Noto Naskh Arabic")]
    arabic: String,
    /// The font for Chinese characters.
    #[arg(long, default_value = "Noto Serif CJK SC")]
    chinese: String,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("nemcon-pdf: {why:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    let mut json = Vec::new();
    std::io::stdin().lock().take(MOST_BYTES + 1).read_to_end(&mut json).context("reading the document")?;
    if json.len() as u64 > MOST_BYTES {
        bail!("the document is longer than {} megabytes", MOST_BYTES >> 20);
    }
    let pdf = set(arguments, json)?;
    std::io::stdout().lock().write_all(&pdf).context("writing the PDF")
}

fn set(arguments: &Arguments, json: Vec<u8>) -> Result<Vec<u8>> {
    let mut document: serde_json::Value = serde_json::from_slice(&json).context("the document is not JSON")?;
    let families = fonts::needed(&document, arguments);
    document["fonts"] = families.as_slice().into();
    let fonts = fonts::find(&families, &arguments.folders)?;
    let sheet = Sheet::new(fonts, document.to_string())?;
    let set = typst::compile::<PagedDocument>(&sheet);
    let document = set.output.map_err(|errors| told("the document cannot be set", &errors))?;
    // A family that is not there would be replaced in silence.
    if let Some(warning) = set.warnings.iter().find(|warning| warning.message.contains("font")) {
        bail!("{}", warning.message);
    }
    let standards = [PdfStandard::Ua_1, PdfStandard::A_2a];
    let standards = PdfStandards::new(&standards).map_err(|why| anyhow::anyhow!("{}", why.message()))?;
    let options = PdfOptions { standards, ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|errors| told("the document is not accessible", &errors))
}

fn told(what: &str, errors: &[SourceDiagnostic]) -> anyhow::Error {
    let all: Vec<_> = errors.iter().take(5).map(|error| error.message.to_string()).collect();
    anyhow::anyhow!("{what}: {}", all.join("; "))
}
