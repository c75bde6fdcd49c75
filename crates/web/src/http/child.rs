//! A program that is called for one document: as a child, with limits of time, memory and length.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::Command;

/// Longest document that is taken from a program that makes one, in bytes.
pub(super) const MOST_BYTES: u64 = 64 << 20;

/// What a program may use.
pub(super) struct Limits {
    pub time: Duration,
    /// Address space, in kilobytes.
    pub memory: u32,
    /// Longest answer that is taken from it, in bytes.
    pub most: u64,
    /// It may write files.
    pub writes: bool,
}

/// Why a program made no document.
#[derive(Debug, thiserror::Error)]
pub enum NotMade {
    /// The program did not run.
    #[error("the program cannot be run: {0}")]
    Run(#[from] std::io::Error),
    /// It took too long.
    #[error("it took longer than {} seconds", .0.as_secs())]
    Time(Duration),
    /// It said why.
    #[error("{0}")]
    Said(String),
}

/// Runs a program with arguments, in a folder if one is given and with an empty environment but for that; gives it words
/// to read and returns what it writes.
pub(super) async fn run<S: AsRef<std::ffi::OsStr>>(
    program: &Path,
    arguments: &[S],
    folder: Option<&Path>,
    input: &[u8],
    limits: &Limits,
) -> Result<Vec<u8>, NotMade> {
    let working = running(program, arguments, folder, input, limits);
    tokio::time::timeout(limits.time, working).await.map_err(|_| NotMade::Time(limits.time))?
}

async fn running<S: AsRef<std::ffi::OsStr>>(
    program: &Path,
    arguments: &[S],
    folder: Option<&Path>,
    input: &[u8],
    limits: &Limits,
) -> Result<Vec<u8>, NotMade> {
    // The limits are the shell's, which then becomes the program; killing the child kills it.
    let files = if limits.writes { "" } else { "ulimit -f 0; " };
    let (memory, seconds) = (limits.memory, limits.time.as_secs() * 2);
    let said = format!("ulimit -v {memory}; ulimit -t {seconds}; {files}exec \"$0\" \"$@\"");
    let mut command = Command::new("/bin/sh");
    command.arg("-c").arg(said).arg(program).args(arguments).env_clear().kill_on_drop(true);
    if let Some(folder) = folder {
        command.current_dir(folder).env("HOME", folder);
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let write = async {
        if let Some(mut stdin) = stdin {
            // Who does not read to the end says why on its standard error.
            let _ = stdin.write_all(input).await;
        }
    };
    let (mut out, mut told) = (Vec::new(), Vec::new());
    let read = async {
        if let Some(stdout) = stdout {
            stdout.take(limits.most).read_to_end(&mut out).await?;
        }
        Ok::<_, std::io::Error>(())
    };
    let listen = async {
        if let Some(stderr) = stderr {
            stderr.take(4096).read_to_end(&mut told).await?;
        }
        Ok::<_, std::io::Error>(())
    };
    let ((), read, listened) = tokio::join!(write, read, listen);
    read?;
    listened?;
    if u64::try_from(out.len()).unwrap_or(u64::MAX) >= limits.most {
        return Err(NotMade::Said("it wrote more than is taken".to_owned()));
    }
    let status = child.wait().await?;
    if status.success() {
        return Ok(out);
    }
    Err(NotMade::Said(format!("{status}: {}", String::from_utf8_lossy(&told).trim())))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: Limits = Limits { time: Duration::from_secs(2), memory: 1 << 17, most: 4_000, writes: false };

    async fn says(script: &str, limits: &Limits) -> Result<String, String> {
        let done = run(Path::new("/bin/sh"), &["-c", script], None, b"words to read", limits).await;
        done.map(|out| String::from_utf8_lossy(&out).into_owned()).map_err(|why| why.to_string())
    }

    #[tokio::test]
    async fn a_program_gets_its_words_and_nothing_of_the_servers_own() {
        assert_eq!(says("cat", &SMALL).await.as_deref(), Ok("words to read"));
        let set = says("env", &SMALL).await.expect("it runs");
        let set: Vec<&str> = set.lines().filter_map(|line| line.split('=').next()).collect();
        assert!(set.iter().all(|name| ["PWD", "_", "SHLVL", "OLDPWD"].contains(name)), "{set:?}");
    }

    #[tokio::test]
    async fn a_program_that_hangs_floods_swells_or_writes_is_stopped() {
        let begun = std::time::Instant::now();
        assert!(says("sleep 60", &SMALL).await.is_err_and(|why| why.contains("longer than 2 seconds")));
        assert!(begun.elapsed() < Duration::from_secs(20), "nobody waits for it");
        let flood = says("exec head -c 100000 /dev/zero", &SMALL).await;
        assert!(flood.is_err(), "more than is taken is not cut to what is taken");
        // Address space for a hundred megabytes, and a hundred and twenty-eight wanted.
        let swells = says("exec dd if=/dev/zero of=/dev/null bs=256M count=1", &SMALL).await;
        assert!(swells.is_err(), "{swells:?}");
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("written");
        let writes = says(&format!("echo words > {}", file.display()), &SMALL).await;
        assert!(writes.is_err() && std::fs::read(&file).is_ok_and(|words| words.is_empty()), "{writes:?}");
        let may = Limits { writes: true, ..SMALL };
        assert!(says(&format!("echo words > {}", file.display()), &may).await.is_ok(), "where it may, it does");
    }
}
