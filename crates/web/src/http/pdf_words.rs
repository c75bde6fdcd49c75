//! The program that takes the words out of a PDF, `pdftotext`: called for each file as a child, with limits of time, memory and length. The file reaches it by
//! its standard input and is kept nowhere.

use std::path::PathBuf;
use std::time::Duration;

use tokio::sync::Semaphore;

use super::child::{self, Limits, NotMade};

/// What it may use for a file.
const LIMITS: Limits = Limits { time: Duration::from_secs(10), memory: 1 << 20, most: 2 << 20, writes: false };
/// How many run at once; the rest wait.
const AT_ONCE: usize = 2;

/// The program.
#[derive(Debug)]
pub struct PdfWords {
    program: PathBuf,
    free: Semaphore,
}

impl PdfWords {
    /// The program at a path.
    #[must_use]
    pub fn new(program: impl Into<PathBuf>) -> Self {
        Self { program: program.into(), free: Semaphore::new(AT_ONCE) }
    }

    /// Returns the program if it is among those of this machine.
    #[must_use]
    pub fn on_this_machine() -> Option<Self> {
        let folders = std::env::var_os("PATH")?;
        let program = std::env::split_paths(&folders).map(|folder| folder.join("pdftotext")).find(|at| at.is_file())?;
        Some(Self::new(program))
    }

    /// Takes the words out of a file.
    pub async fn read(&self, pdf: &[u8]) -> Result<String, NotMade> {
        let Ok(_free) = self.free.acquire().await else { return Err(NotMade::Time(LIMITS.time)) };
        let arguments = ["-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"];
        let words = child::run(&self.program, &arguments, None, pdf, &LIMITS).await?;
        String::from_utf8(words).map_err(|_| NotMade::Said("its words are not UTF-8".to_owned()))
    }
}
