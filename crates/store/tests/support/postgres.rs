//! Starts a PostgreSQL of the test's own, in a temporary folder, reached by UNIX socket.

use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A server that ends with the value.
pub struct TestPostgres {
    binaries: PathBuf,
    folder: tempfile::TempDir,
    user: Option<&'static str>,
}

impl TestPostgres {
    /// Starts a server on a UNIX socket. Where PostgreSQL is not installed, says so loudly and returns nothing; with NEMCON_TEST_POSTGRES=require it panics.
    #[allow(dead_code)]
    pub fn start() -> Option<Self> {
        Self::start_with(|_, _| "-c listen_addresses=''".to_owned())
    }

    /// Starts a server that listens at this port of the loopback address too, and there over TLS alone, with this certificate and key (PEM).
    #[allow(dead_code)]
    pub fn start_with_tls(port: u16, certificate: &str, key: &str) -> Option<Self> {
        Self::start_with(|server, folder| {
            for (name, pem) in [("server.crt", certificate), ("server.key", key)] {
                let file = folder.join(name);
                std::fs::write(&file, pem).expect("writes");
                std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).expect("sets");
                server.give(&file);
            }
            let rules = "local all all trust\nhostssl all all 127.0.0.1/32 trust\n";
            std::fs::write(folder.join("data/pg_hba.conf"), rules).expect("writes");
            let at = folder.display();
            format!(
                "-c listen_addresses=127.0.0.1 -c port={port} -c ssl=on -c ssl_cert_file={at}/server.crt -c ssl_key_file={at}/server.key"
            )
        })
    }

    fn start_with(prepare: impl FnOnce(&Self, &Path) -> String) -> Option<Self> {
        let Some(binaries) = binaries() else {
            let required = std::env::var("NEMCON_TEST_POSTGRES").is_ok_and(|v| v == "require");
            assert!(!required, "NEMCON_TEST_POSTGRES=require, and PostgreSQL is not installed");
            eprintln!("SKIPPED: needs PostgreSQL (apt-get install postgresql)");
            return None;
        };
        let folder = tempfile::Builder::new().prefix("nemcon-pg-").tempdir().expect("a temporary folder");
        // initdb refuses to run as root.
        let user = is_root().then_some("postgres");
        let server = Self { binaries, folder, user };
        server.give(server.folder.path());
        let data = server.data();
        server.run("initdb", &["-D", &data, "-U", "nemcon", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
        let socket = server.folder.path().display().to_string();
        let more = prepare(&server, server.folder.path());
        let options = format!("{more} -c unix_socket_directories='{socket}' -c max_connections=200");
        let log = format!("{socket}/log");
        server.run("pg_ctl", &["-D", &data, "-l", &log, "-w", "-o", &options, "start"]);
        Some(server)
    }

    fn give(&self, path: &Path) {
        if let Some(user) = self.user {
            chown(path, Some(id("-u", user)), Some(id("-g", user))).expect("give it to postgres");
        }
    }

    /// Where to connect to.
    #[allow(dead_code)]
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
