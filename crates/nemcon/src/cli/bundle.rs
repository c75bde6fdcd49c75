//! `nemcon bundle`: everything of a session that everyone may have, or a reader of whom the record here holds what is closed, as a folder or as one file.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use clap::Args;
use nemcon_formats::bundle::{Files, zipped};
use nemcon_negotiation::{Capacity, Code, Id, Lang, Seat};
use nemcon_secretariat::{Config, Group, Secretariat, SystemClock};
use nemcon_web::http::{App, Settings, bundle_for};

use super::begin;
use super::copies::{Where, group_of};

#[derive(Debug, Args)]
pub(super) struct BundleArgs {
    #[command(flatten)]
    place: Where,
    /// Short name or origin of the group; where there is only one, none need be named
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// The session: its number in the order of their days, from 1, or its identity
    #[arg(long, value_name = "SESSION")]
    session: String,
    /// For whom: `public`, `chair`, `secretariat`, or a delegation by its code. What is closed is in it as far as the openings are here
    #[arg(long = "for", default_value = "public", value_name = "READER")]
    reader: String,
    /// Language: ar, zh, en, fr, ru, es
    #[arg(long, default_value = "en", value_name = "LANG")]
    lang: String,
    /// Address of the site, for links to it
    #[arg(long, default_value = "http://localhost:8080", value_name = "URL")]
    base_url: String,
    /// A new or empty folder
    #[arg(long, value_name = "FOLDER", required_unless_present = "zip")]
    to: Option<PathBuf>,
    /// One file
    #[arg(long, value_name = "FILE")]
    zip: Option<PathBuf>,
}

pub(super) fn bundle(args: &BundleArgs) -> anyhow::Result<()> {
    let Some(lang) = lang_of(&args.lang) else { bail!("--lang: ar, zh, en, fr, ru or es, not {}", args.lang) };
    begin(async {
        let store = args.place.open(false).await?;
        let origin = group_of(&store, args.group.as_deref()).await?.origin;
        // A folder without checkpoints and keys: the record is read here, and not written.
        let empty = tempfile::tempdir()?;
        let config = Config { outage_min: Duration::MAX, ..Config::in_folder(empty.path().to_owned()) };
        let secretariat = Secretariat::open(config, store, Arc::new(SystemClock::default())).await?;
        let secretariat = Arc::new(secretariat);
        let group = secretariat.group(&origin).context("the group cannot be opened")?;
        let session = session_of(&group, &args.session)?;
        let seat = seat_of(&group, &args.reader)?;
        let app = App::new(secretariat.clone(), Settings::of(&args.base_url));
        let files = bundle_for(&app, &group, lang, &session, seat).await;
        secretariat.shutdown().await;
        let files = files.context("the session cannot be read")?;
        if let Some(folder) = &args.to {
            write(folder, &files)?;
        }
        if let Some(file) = &args.zip {
            std::fs::write(file, zipped(&files)).with_context(|| file.display().to_string())?;
        }
        super::print(&format!("{} files. Begin with index.html; check them: sha256sum -c SHA256SUMS", files.len()));
        Ok(())
    })
}

fn lang_of(tag: &str) -> Option<Lang> {
    serde_json::from_value(serde_json::Value::String(tag.to_owned())).ok()
}

/// Returns the seat from which the bundle is made; fails where the group has no such delegation.
fn seat_of(group: &Group, reader: &str) -> anyhow::Result<Seat> {
    let office = |capacity: Capacity| Seat::Taken { capacity, by: capacity.word().parse().expect("a code") };
    match reader {
        "public" => Ok(Seat::Public),
        "chair" => Ok(office(Capacity::Chair)),
        "secretariat" => Ok(office(Capacity::Secretariat)),
        code => {
            let snapshot = group.snapshot();
            let held = snapshot.proceedings.state.group.as_deref();
            let known = |code: &Code| held.is_some_and(|group| group.kind_of(code).is_some());
            let by = code.parse().ok().filter(known);
            let by = by.with_context(|| format!("--for: public, chair, secretariat or a delegation, not {code}"))?;
            Ok(Seat::Taken { capacity: Capacity::Delegate, by })
        }
    }
}

fn session_of(group: &Group, wanted: &str) -> anyhow::Result<Id> {
    let snapshot = group.snapshot();
    let sessions = &snapshot.proceedings.state.sessions;
    let mut all: Vec<_> = sessions.iter().map(|(id, held)| (held.from, held.to, *id)).collect();
    all.sort_unstable();
    let by_number = wanted.parse::<usize>().ok().and_then(|number| all.get(number.checked_sub(1)?)).map(|(.., id)| *id);
    let by_name = wanted.parse::<Id>().ok().filter(|id| sessions.contains_key(id));
    by_number.or(by_name).with_context(|| format!("--session: there are {}; {wanted} is none of them", all.len()))
}

fn write(folder: &Path, files: &Files) -> anyhow::Result<()> {
    if std::fs::read_dir(folder).is_ok_and(|mut files| files.next().is_some()) {
        bail!("{} is not empty", folder.display());
    }
    for (path, bytes) in files {
        let to = folder.join(path);
        if let Some(above) = to.parent() {
            std::fs::create_dir_all(above).with_context(|| above.display().to_string())?;
        }
        std::fs::write(&to, bytes).with_context(|| to.display().to_string())?;
    }
    Ok(())
}
