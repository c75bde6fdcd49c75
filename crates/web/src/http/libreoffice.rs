//! LibreOffice, where it is: makes Word files of OpenDocument texts and the other way round. Called for each file as a child,
//! with a profile of its own in an empty folder and limits of time and memory.

use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::sync::Semaphore;

use super::child::{self, Limits, MOST_BYTES, NotMade};

/// What it may use for a file. It lays claim to much more address space than it fills.
const LIMITS: Limits = Limits { time: Duration::from_secs(90), memory: 6 << 20, most: MOST_BYTES, writes: true };

/// A form that it reads and writes, by the end of its names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Word.
    Docx,
    /// OpenDocument.
    Odt,
}

impl Form {
    fn end(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Odt => "odt",
        }
    }
}

/// The program.
#[derive(Debug)]
pub struct LibreOffice {
    program: PathBuf,
    free: Semaphore,
}

impl LibreOffice {
    /// The program at a path.
    #[must_use]
    pub fn new(program: impl Into<PathBuf>) -> Self {
        let program: PathBuf = program.into();
        // What people call `soffice` is a script that begins others: ending it would leave them.
        let itself = program.canonicalize().ok().map(|program| program.with_file_name("soffice.bin"));
        Self { program: itself.filter(|program| program.is_file()).unwrap_or(program), free: Semaphore::new(1) }
    }

    /// Returns where the program is on the path of programs.
    #[must_use]
    pub fn on_the_path() -> Option<PathBuf> {
        let folders = std::env::var_os("PATH")?;
        std::env::split_paths(&folders).map(|folder| folder.join("soffice")).find(|program| program.is_file())
    }

    /// Returns the program.
    #[must_use]
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// Makes a file of one form out of one of another.
    pub async fn convert(&self, bytes: &[u8], from: Form, to: Form) -> Result<Vec<u8>, NotMade> {
        let Ok(_free) = self.free.acquire().await else { return Err(NotMade::Time(LIMITS.time)) };
        let folder = tempfile::Builder::new().prefix("nemcon-office-").tempdir()?;
        let file = |form: Form| folder.path().join(format!("text.{}", form.end()));
        tokio::fs::write(file(from), bytes).await?;
        let arguments = [
            format!("-env:UserInstallation=file://{}/profile", folder.path().display()),
            "--headless".to_owned(),
            "--norestore".to_owned(),
            "--nologo".to_owned(),
            "--convert-to".to_owned(),
            to.end().to_owned(),
            file(from).display().to_string(),
        ];
        let run = || child::run(&self.program, &arguments, Some(folder.path()), b"", &LIMITS);
        // With a profile that it has only just made it ends at once and wants to be started again.
        let begun = run().await;
        let said = if tokio::fs::try_exists(file(to)).await? { begun? } else { run().await? };
        // It ends well also where it made nothing.
        match tokio::fs::metadata(file(to)).await {
            Ok(made) if made.len() <= MOST_BYTES => Ok(tokio::fs::read(file(to)).await?),
            _ => Err(NotMade::Said(format!("no file was made: {}", String::from_utf8_lossy(&said).trim()))),
        }
    }
}
