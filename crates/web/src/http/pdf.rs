//! The program that sets PDF: called for each document as a child, with limits of time and memory.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::Command;
use tokio::sync::Semaphore;

/// Longest time for a document.
const TIME: Duration = Duration::from_secs(30);
/// Most memory, in kilobytes of address space.
const MEMORY: u32 = 3 << 20;
/// Longest PDF that is taken, in bytes.
const MOST_BYTES: u64 = 64 << 20;
/// How many run at once; the rest wait.
const AT_ONCE: usize = 2;

/// The program and where its fonts are.
#[derive(Debug)]
pub struct Typesetter {
    program: PathBuf,
    fonts: Vec<PathBuf>,
    free: Semaphore,
}

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum NoPdf {
    /// The program did not run.
    #[error("the program cannot be run: {0}")]
    Run(#[from] std::io::Error),
    /// It took too long.
    #[error("it took longer than {} seconds", TIME.as_secs())]
    Time,
    /// It said why.
    #[error("{0}")]
    Said(String),
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
    pub async fn set(&self, document: &serde_json::Value) -> Result<Vec<u8>, NoPdf> {
        let Ok(_free) = self.free.acquire().await else { return Err(NoPdf::Time) };
        tokio::time::timeout(TIME, self.run(document.to_string())).await.map_err(|_| NoPdf::Time)?
    }

    async fn run(&self, json: String) -> Result<Vec<u8>, NoPdf> {
        // The limits are the shell's, which then becomes the program; killing the child kills it.
        let limits = format!("ulimit -v {MEMORY}; ulimit -t {}; exec \"$0\" \"$@\"", TIME.as_secs() * 2);
        let mut command = Command::new("/bin/sh");
        command.arg("-c").arg(limits).arg(&self.program).env_clear().kill_on_drop(true);
        for folder in &self.fonts {
            command.arg("--fonts").arg(folder);
        }
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn()?;
        let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let write = async {
            if let Some(mut stdin) = stdin {
                // Who does not read to the end says why on its standard error.
                let _ = stdin.write_all(json.as_bytes()).await;
            }
        };
        let (mut pdf, mut said) = (Vec::new(), Vec::new());
        let read = async {
            if let Some(stdout) = stdout {
                stdout.take(MOST_BYTES).read_to_end(&mut pdf).await?;
            }
            Ok::<_, std::io::Error>(())
        };
        let listen = async {
            if let Some(stderr) = stderr {
                stderr.take(4096).read_to_end(&mut said).await?;
            }
            Ok::<_, std::io::Error>(())
        };
        let ((), read, listened) = tokio::join!(write, read, listen);
        read?;
        listened?;
        let status = child.wait().await?;
        if status.success() && pdf.starts_with(b"%PDF-") {
            return Ok(pdf);
        }
        Err(NoPdf::Said(format!("{status}: {}", String::from_utf8_lossy(&said).trim())))
    }
}
