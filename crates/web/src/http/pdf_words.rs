//! The program that takes the words out of a PDF, `pdftotext`: called for each file as a child, with limits of time, memory and length. The file reaches it by
//! its standard input and is kept nowhere.

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::Command;
use tokio::sync::Semaphore;

/// Longest time for a file.
const TIME: Duration = Duration::from_secs(10);
/// Most memory, in kilobytes of address space.
const MEMORY: u32 = 1 << 20;
/// Most bytes of words that are taken.
const MOST_BYTES: u64 = 2 << 20;
/// How many run at once; the rest wait.
const AT_ONCE: usize = 2;

/// The program.
#[derive(Debug)]
pub struct PdfWords {
    program: PathBuf,
    free: Semaphore,
}

/// Why there are no words.
#[derive(Debug, thiserror::Error)]
pub enum NoWords {
    /// The program did not run.
    #[error("the program cannot be run: {0}")]
    Run(#[from] std::io::Error),
    /// It took too long.
    #[error("it took longer than {} seconds", TIME.as_secs())]
    Time,
    /// It said why, or gave more than is taken.
    #[error("{0}")]
    Said(String),
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
    pub async fn read(&self, pdf: &[u8]) -> Result<String, NoWords> {
        let Ok(_free) = self.free.acquire().await else { return Err(NoWords::Time) };
        tokio::time::timeout(TIME, self.run(pdf)).await.map_err(|_| NoWords::Time)?
    }

    async fn run(&self, pdf: &[u8]) -> Result<String, NoWords> {
        // The limits are the shell's, which then becomes the program; killing the child kills it.
        let limits = format!("ulimit -v {MEMORY}; ulimit -t {}; ulimit -f 0; exec \"$0\" \"$@\"", TIME.as_secs());
        let mut command = Command::new("/bin/sh");
        command.arg("-c").arg(limits).arg(&self.program).args(["-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"]);
        command.env_clear().kill_on_drop(true);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn()?;
        let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let write = async {
            if let Some(mut stdin) = stdin {
                // Who does not read to the end says why on its standard error.
                let _ = stdin.write_all(pdf).await;
            }
        };
        let (mut words, mut said) = (Vec::new(), Vec::new());
        let read = async {
            match stdout {
                Some(stdout) => stdout.take(MOST_BYTES).read_to_end(&mut words).await.map(drop),
                None => Ok(()),
            }
        };
        let listen = async {
            match stderr {
                Some(stderr) => stderr.take(4096).read_to_end(&mut said).await.map(drop),
                None => Ok(()),
            }
        };
        let ((), read, listened) = tokio::join!(write, read, listen);
        read?;
        listened?;
        if u64::try_from(words.len()).unwrap_or(u64::MAX) >= MOST_BYTES {
            return Err(NoWords::Said("more words than are taken".to_owned()));
        }
        let status = child.wait().await?;
        if !status.success() {
            return Err(NoWords::Said(format!("{status}: {}", String::from_utf8_lossy(&said).trim())));
        }
        String::from_utf8(words).map_err(|_| NoWords::Said("its words are not UTF-8".to_owned()))
    }
}
