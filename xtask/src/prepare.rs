//! What the tests need beside Rust: PostgreSQL, Chromium with fonts, Node.js, OpenSSH's client, xmllint, Python. As root
//! on Debian it is installed; elsewhere one is told what is missing.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

struct Need {
    what: &'static str,
    packages: &'static [&'static str],
    is_there: fn() -> bool,
}

const NEEDS: [Need; 9] = [
    Need {
        what: "PostgreSQL's server programs",
        packages: &["postgresql"],
        is_there: || on_path("initdb") || postgres_of_debian(),
    },
    Need { what: "Chromium", packages: &["chromium"], is_there: || Path::new("/usr/bin/chromium").exists() },
    Need {
        what: "fonts for Arabic and Chinese",
        packages: &["fonts-noto-core", "fonts-noto-cjk"],
        is_there: || {
            Path::new("/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf").exists()
                && Path::new("/usr/share/fonts/opentype/noto").exists()
        },
    },
    Need { what: "Node.js with npm", packages: &["nodejs", "npm"], is_there: || on_path("node") && on_path("npm") },
    Need { what: "xmllint", packages: &["libxml2-utils"], is_there: || on_path("xmllint") },
    Need {
        what: "LibreOffice's text program, to be driven from Python",
        packages: &["libreoffice-writer-nogui", "python3-uno"],
        is_there: || on_path("soffice") && succeeds("/usr/bin/python3", &["-c", "import uno"]),
    },
    Need { what: "pandoc", packages: &["pandoc"], is_there: || on_path("pandoc") },
    Need { what: "OpenSSH's client", packages: &["openssh-client"], is_there: || on_path("ssh-keygen") },
    Need {
        what: "Python with venv, and curl",
        packages: &["python3", "python3-venv", "curl"],
        is_there: || on_path("curl") && succeeds("python3", &["-c", "import venv, ensurepip"]),
    },
];

/// Installs what is missing, or says what to install.
pub fn prepare() -> Result<()> {
    let missing: Vec<&Need> = NEEDS.iter().filter(|need| !(need.is_there)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().flat_map(|n| n.packages).copied().collect();
    let whats: Vec<&str> = missing.iter().map(|n| n.what).collect();
    println!("== missing: {}", whats.join(", "));
    if !(is_root() && on_path("apt-get")) {
        bail!("install {} (Debian: apt-get install {})", whats.join(", "), packages.join(" "));
    }
    apt_get(&["update", "-qq"])?;
    let mut install = vec!["install", "-y", "-qq", "--no-install-recommends"];
    install.extend(packages);
    apt_get(&install)?;
    for need in missing {
        if !(need.is_there)() {
            bail!("{} is still missing after the installation", need.what);
        }
    }
    Ok(())
}

fn apt_get(arguments: &[&str]) -> Result<()> {
    let status = Command::new("apt-get")
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()?;
    if !status.success() {
        bail!("apt-get {} failed", arguments.join(" "));
    }
    Ok(())
}

fn postgres_of_debian() -> bool {
    std::fs::read_dir("/usr/lib/postgresql")
        .is_ok_and(|versions| versions.flatten().any(|version| version.path().join("bin/initdb").exists()))
}

fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn succeeds(program: &str, arguments: &[&str]) -> bool {
    Command::new(program)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
