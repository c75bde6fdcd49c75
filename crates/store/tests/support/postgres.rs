//! Starts a PostgreSQL of the test's own, in a temporary folder, reached by UNIX socket.

use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A server that ends with the value.
pub struct TestPostgres {
    binaries: PathBuf,
    folder: tempfile::TempDir,
    user: Option<&'static str>,
}

impl TestPostgres {
    /// Starts a server. Where PostgreSQL is not installed, says so loudly and returns nothing; with NEMCON_TEST_POSTGRES=require it panics.
    pub fn start() -> Option<Self> {
        let Some(binaries) = binaries() else {
            let required = std::env::var("NEMCON_TEST_POSTGRES").is_ok_and(|v| v == "require");
            assert!(!required, "NEMCON_TEST_POSTGRES=require, and PostgreSQL is not installed");
            eprintln!("SKIPPED: needs PostgreSQL (apt-get install postgresql)");
            return None;
        };
        let folder = tempfile::Builder::new().prefix("nemcon-pg-").tempdir().expect("a temporary folder");
        // initdb refuses to run as root.
        let user = is_root().then_some("postgres");
        if let Some(user) = user {
            let (uid, gid) = (id("-u", user), id("-g", user));
            chown(folder.path(), Some(uid), Some(gid)).expect("give the folder to postgres");
        }
        let server = Self { binaries, folder, user };
        let data = server.data();
        server.run("initdb", &["-D", &data, "-U", "nemcon", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
        let socket = server.folder.path().display().to_string();
        let options = format!("-c listen_addresses='' -c unix_socket_directories='{socket}' -c max_connections=200");
        let log = format!("{socket}/log");
        server.run("pg_ctl", &["-D", &data, "-l", &log, "-w", "-o", &options, "start"]);
        Some(server)
    }

    /// Where to connect to.
    pub fn url(&self) -> String {
        format!("host={} user=nemcon dbname=postgres", self.folder.path().display())
    }

    /// Stops the server and starts it again.
    #[allow(dead_code)]
    pub fn restart(&self) {
        let data = self.data();
        let log = format!("{}/log", self.folder.path().display());
        self.run("pg_ctl", &["-D", &data, "-l", &log, "-w", "-m", "fast", "restart"]);
    }

    fn data(&self) -> String {
        self.folder.path().join("data").display().to_string()
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let mut command = command(&self.binaries.join(program), self.user);
        let quiet = command.args(arguments).current_dir("/").stdin(Stdio::null()).stdout(Stdio::null());
        let status = quiet.status().unwrap_or_else(|e| panic!("{program}: {e}"));
        assert!(status.success(), "{program} {arguments:?}: {status}");
    }
}

impl Drop for TestPostgres {
    fn drop(&mut self) {
        let mut command = command(&self.binaries.join("pg_ctl"), self.user);
        let data = self.data();
        let stop = command.args(["-D", &data, "-m", "immediate", "-w", "stop"]).current_dir("/");
        let _ = stop.stdin(Stdio::null()).stdout(Stdio::null()).status();
    }
}

fn command(program: &Path, user: Option<&str>) -> Command {
    let Some(user) = user else {
        return Command::new(program);
    };
    let mut command = Command::new("runuser");
    command.args(["-u", user, "--"]).arg(program);
    command
}

fn binaries() -> Option<PathBuf> {
    let mut folders: Vec<PathBuf> = std::env::split_paths(&std::env::var_os("PATH")?).collect();
    let installed = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    folders.extend(installed.map(|version| version.path().join("bin")));
    folders.into_iter().find(|folder| folder.join("initdb").exists() && folder.join("pg_ctl").exists())
}

fn is_root() -> bool {
    answer("id", &["-u"]) == "0"
}

fn id(which: &str, user: &str) -> u32 {
    answer("id", &[which, user]).parse().expect("PostgreSQL is installed, so is its user")
}

fn answer(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().expect("id is there");
    String::from_utf8(output.stdout).expect("a number").trim().to_owned()
}
