//! Signs an act line as `ssh-keygen -Y sign` does, because it does: keys on hardware, in an agent or under a passphrase work as they do
//! everywhere else, and this program sees no secret.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail, ensure};
use nemcon_negotiation::{Act, Id};
use nemcon_record::entry::ActNote;
use nemcon_record::json::try_canonical;
use nemcon_record::signature::sshsig::{PublicKey, dearmor};
use nemcon_record::signature::{ActKey, namespace};
use serde_json::Value;

/// Reads an act from a file: a note that is signed already, or JSON in any spelling. What the sender chooses freely may be left out: the
/// version is 1, the identity is drawn.
pub fn read_note(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    if ActNote::parse(bytes).is_ok() {
        return Ok(bytes.to_vec());
    }
    let mut act: Value = serde_json::from_slice(bytes).context("the act is not JSON")?;
    let members = act.as_object_mut().context("the act is no JSON object")?;
    members.entry("v").or_insert_with(|| 1.into());
    members.entry("id").or_insert_with(|| Id(rand::random()).to_string().into());
    let mut line = try_canonical(&act).map_err(|error| anyhow::anyhow!("the act has no canonical form: {error}"))?;
    line.push(b'\n');
    let read = Act::parse(&line)?;
    ensure!(read.line().as_bytes() == line, "the act is not in its normal form, which is:\n{}", read.line());
    Ok(line)
}

/// Adds a signature by an SSH key to an act note. `name` is what the record knows the key by.
pub fn sign(note: &[u8], key: &Path, name: &str) -> anyhow::Result<Vec<u8>> {
    let read = ActNote::parse(note).map_err(|error| anyhow::anyhow!("{error}"))?;
    let origin = Act::parse(read.line())?.group;
    let public = public_key(key)?;
    let blob = signature(read.line(), key, &namespace(&origin))?;
    let signer = ActKey::ssh(name, public).map_err(|error| anyhow::anyhow!("{name}: {error}"))?;
    signer.check().map_err(|error| anyhow::anyhow!("{}: {error}", key.display()))?;
    // A signature that the record would refuse is not handed on.
    signer.verify(read.line(), &origin, &blob)?;
    let mut signed = note.to_vec();
    if read.signatures().is_empty() {
        signed.push(b'\n');
    }
    signed.extend_from_slice(format!("{}\n", signer.line(blob)).as_bytes());
    ActNote::parse(&signed).map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(signed)
}

/// Returns the public half, from the file beside the key, or by asking `ssh-keygen`.
fn public_key(key: &Path) -> anyhow::Result<PublicKey> {
    let beside = match key.extension() {
        Some(ending) if ending == "pub" => key.to_owned(),
        _ => PathBuf::from(format!("{}.pub", key.display())),
    };
    let line = match std::fs::read_to_string(&beside) {
        Ok(line) => line,
        Err(_) => {
            let output = Command::new("ssh-keygen").args(["-y", "-f"]).arg(key).stderr(Stdio::inherit()).output();
            let output = output.context("ssh-keygen cannot be run")?;
            ensure!(output.status.success(), "{}: ssh-keygen reads no key there", key.display());
            String::from_utf8(output.stdout)?
        }
    };
    PublicKey::parse_line(&line).with_context(|| beside.display().to_string())
}

fn signature(line: &[u8], key: &Path, namespace: &str) -> anyhow::Result<Vec<u8>> {
    let mut child = Command::new("ssh-keygen")
        .args(["-Y", "sign", "-q", "-n", namespace, "-f"])
        .arg(key)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("ssh-keygen cannot be run; OpenSSH 8.2 or later is needed")?;
    child.stdin.take().context("ssh-keygen takes no input")?.write_all(line)?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("ssh-keygen did not sign");
    }
    dearmor(&String::from_utf8(output.stdout)?).context("what ssh-keygen wrote")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACT: &str = r#"{ "by": "alder", "capacity": "delegate", "group": "record.example/strait",
        "act": "let_it_pass", "body": { "meeting": "0f0e0d0c0b0a09080706050403020100",
        "question": "0102030405060708090a0b0c0d0e0f10" } }"#;

    fn ssh_keygen(arguments: &[&str], folder: &Path, input: &[u8]) -> std::process::Output {
        let mut child = Command::new("ssh-keygen")
            .args(arguments)
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("ssh-keygen runs");
        child.stdin.take().expect("a pipe").write_all(input).expect("writes");
        child.wait_with_output().expect("ends")
    }

    #[test]
    fn ssh_keygen_accepts_what_is_signed_here() {
        let folder = tempfile::tempdir().unwrap();
        for kind in ["ed25519", "ecdsa"] {
            let made = ssh_keygen(&["-q", "-t", kind, "-N", "", "-C", "", "-f", kind], folder.path(), b"");
            assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        }
        let line = read_note(ACT.as_bytes()).unwrap();
        let act = Act::parse(&line).unwrap();
        let once = sign(&line, &folder.path().join("ed25519"), "alder.example/desk").unwrap();
        let note = sign(&once, &folder.path().join("ecdsa.pub").with_extension(""), "alder.example/archive").unwrap();
        assert_eq!(read_note(&note).unwrap(), note, "a note is read as it is");
        let read = ActNote::parse(&note).unwrap();
        assert_eq!(read.line(), line, "signing does not change the act");
        let lines = read.signatures();
        assert_eq!(lines.len(), 2);
        // As anybody checks it, with nothing of ours but the armour around the blob.
        let namespace = namespace(&act.group);
        let allowed: String = [("alder.example/desk", "ed25519"), ("alder.example/archive", "ecdsa")]
            .map(|(name, file)| {
                let public = std::fs::read_to_string(folder.path().join(file).with_extension("pub")).unwrap();
                format!("{name} namespaces=\"{namespace}\" {}\n", public.trim())
            })
            .concat();
        std::fs::write(folder.path().join("allowed"), allowed).unwrap();
        for signed in &lines {
            let armored = nemcon_record::signature::sshsig::armor(&signed.signature);
            std::fs::write(folder.path().join("act.sig"), armored).unwrap();
            let verify = |message: &[u8], namespace: &str| {
                let words = ["-Y", "verify", "-f", "allowed", "-I", &signed.name, "-n", namespace, "-s", "act.sig"];
                ssh_keygen(&words, folder.path(), message).status.success()
            };
            assert!(verify(&line, &namespace), "{}", signed.name);
            assert!(!verify(&line, "nemcon-act-v1@record.example/other"), "of one record only");
            assert!(!verify(&line[..line.len() - 1], &namespace), "with its line feed");
        }
    }

    #[test]
    fn what_is_no_act_is_not_signed() {
        let why = |text: &str| read_note(text.as_bytes()).unwrap_err().to_string();
        assert!(why("{").contains("not JSON"));
        assert!(why("[]").contains("no JSON object"));
        assert!(why(&ACT.replace("let_it_pass", "vanish")).contains("vanish"));
        assert!(why(&ACT.replace("\"body\": {", "\"body\": { \"more\": 1,")).contains("more"));
        assert!(why(&ACT.replace("alder", "a\u{308}lder")).contains("canonical"), "not in normal form C");
        let line = read_note(ACT.as_bytes()).unwrap();
        assert!(sign(&line, Path::new("/nowhere/key"), "alder.example/desk").is_err());
    }
}
