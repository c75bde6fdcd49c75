//! The program that sets PDF: called for each document as a child, with limits of time and memory.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::sync::Semaphore;

use super::child::{self, Limits, MOST_BYTES, NotMade};

/// What it may use for a document.
const LIMITS: Limits = Limits { time: Duration::from_secs(30), memory: 3 << 20, most: MOST_BYTES, writes: true };
/// How many run at once; the rest wait.
const AT_ONCE: usize = 2;

/// The program and where its fonts are.
#[derive(Debug)]
pub struct Typesetter {
    program: PathBuf,
    fonts: Vec<PathBuf>,
    free: Semaphore,
}

impl Typesetter {
    /// The program at a path, with folders of fonts; none: where the system keeps them.
    #[must_use]
    pub fn new(program: impl Into<PathBuf>, fonts: Vec<PathBuf>) -> Self {
        Self { program: program.into(), fonts, free: Semaphore::new(AT_ONCE) }
    }

    /// Returns where the program is if it was installed beside this one.
    #[must_use]
    pub fn beside_this_program() -> Option<PathBuf> {
        let program = std::env::current_exe().ok()?.with_file_name("nemcon-pdf");
        program.is_file().then_some(program)
    }

    /// Returns the program.
    #[must_use]
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// Sets a document.
    pub async fn set(&self, document: &serde_json::Value) -> Result<Vec<u8>, NotMade> {
        let Ok(_free) = self.free.acquire().await else { return Err(NotMade::Time(LIMITS.time)) };
        let arguments: Vec<OsString> =
            self.fonts.iter().flat_map(|folder| ["--fonts".into(), folder.clone().into_os_string()]).collect();
        let pdf = child::run(&self.program, &arguments, None, document.to_string().as_bytes(), &LIMITS).await?;
        if pdf.starts_with(b"%PDF-") { Ok(pdf) } else { Err(NotMade::Said("what it wrote is no PDF".to_owned())) }
    }
}
