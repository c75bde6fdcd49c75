//! The machine that is measured on.

use std::fs;
use std::path::Path;

use serde::Serialize;

/// What numbers depend on.
#[derive(Clone, Debug, Serialize)]
pub struct Machine {
    /// Model of the processor.
    pub processor: String,
    /// Cores.
    pub cores: usize,
    /// Memory in MiB.
    pub memory_mib: u64,
    /// Device and file system of the folder that is written to.
    pub disk: String,
    /// How the program was built.
    pub build: &'static str,
}

impl Machine {
    /// Looks at this machine, and at the disk of `folder`. What cannot be found out is said so.
    pub fn of(folder: &Path) -> Self {
        let unknown = || "unknown".to_owned();
        let memory = field("/proc/meminfo", "MemTotal").and_then(|text| text.split(' ').next()?.parse::<u64>().ok());
        Self {
            processor: field("/proc/cpuinfo", "model name").unwrap_or_else(unknown),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            memory_mib: memory.unwrap_or_default() / 1_024,
            disk: disk(folder).unwrap_or_else(unknown),
            build: if cfg!(debug_assertions) { "unoptimised: these numbers mean nothing" } else { "release" },
        }
    }
}

fn field(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let value = text.lines().find_map(|line| line.strip_prefix(name)?.trim_start().strip_prefix(':'))?;
    Some(value.trim().to_owned())
}

/// Returns device and type of the file system that holds a folder.
fn disk(folder: &Path) -> Option<String> {
    let folder = folder.canonicalize().ok()?;
    let mounts = fs::read_to_string("/proc/self/mounts").ok()?;
    let mounts = mounts.lines().filter_map(|line| {
        let mut fields = line.split(' ');
        Some((fields.next()?, fields.next()?, fields.next()?))
    });
    let (device, at, kind) = mounts.filter(|(_, at, _)| folder.starts_with(at)).max_by_key(|(_, at, _)| at.len())?;
    Some(format!("{device} on {at}, {kind}"))
}

/// Returns the most memory that a process has held, in KiB, as long as it runs. Linux alone tells.
pub(super) fn peak_kib(process: u32) -> Option<u64> {
    field(&format!("/proc/{process}/status"), "VmHWM")?.split(' ').next()?.parse().ok()
}
