//! Settings of what lies beside the record: mail, how long what is held on persons is kept, and the programs that make files.

use std::fs;
use std::path::PathBuf;

use lettre::message::Mailbox;
use nemcon_secretariat::Retention;
use nemcon_web::http::Typesetter;

use super::Reading;
use crate::mail::{MailConfig, TlsMode, server};

/// Reads how mail is sent: a server and an address to send from belong together.
pub(super) fn mail(read: &mut Reading<'_>) -> Option<MailConfig> {
    let (at, from) = (read.maybe("mail_server"), read.maybe("mail_from"));
    let (tls, ca) = (read.maybe("mail_tls"), read.maybe("mail_ca").map(PathBuf::from));
    let (user, password) = (read.maybe("mail_user"), read.maybe("mail_password_file"));
    let (reply_to, hour) = (read.maybe("mail_reply_to"), read.maybe("mail_digest_hour"));
    let (Some(at), Some(from)) = (at, from) else {
        let others = [&tls, &user, &password, &reply_to, &hour].into_iter().any(Option::is_some);
        if others || read.find("mail_server").is_some() || read.find("mail_from").is_some() || ca.is_some() {
            read.wrong.push("mail_server and mail_from belong together: give both, or nothing of mail.".to_owned());
        }
        return None;
    };
    let Some((host, port, near)) = server(&at) else {
        read.wrong.push("mail_server: a name and a port, as mail.example:587.".to_owned());
        return None;
    };
    let mode = TlsMode::of(tls.as_deref().unwrap_or("starttls"));
    let Some(tls) = mode else {
        read.wrong.push("mail_tls is implicit, starttls or none.".to_owned());
        return None;
    };
    if tls == TlsMode::None && !near {
        read.wrong.push("mail_tls = none is for a mail server on this machine alone.".to_owned());
    }
    if let Some(Err(error)) = ca.as_deref().map(crate::trusted::of_file) {
        read.wrong.push(format!("mail_ca: {error:#}."));
    }
    for (name, address) in [("mail_from", Some(&from)), ("mail_reply_to", reply_to.as_ref())] {
        if address.is_some_and(|address| address.parse::<Mailbox>().is_err()) {
            read.wrong.push(format!("{name} is no address, as Notices <notices@nemcon.example>."));
        }
    }
    let digest_hour = hour.as_deref().map_or(Some(7), |hour| hour.parse().ok().filter(|hour| (0..24).contains(hour)));
    if digest_hour.is_none() {
        read.wrong.push("mail_digest_hour is an hour of the day, 0 to 23.".to_owned());
    }
    let login = login(read, user, password);
    Some(MailConfig { host, port, tls, ca, login, from, reply_to, digest_hour: digest_hour.unwrap_or_default() })
}

fn login(read: &mut Reading<'_>, user: Option<String>, file: Option<String>) -> Option<(String, String)> {
    match (user, file.map(|file| (fs::read_to_string(&file), file))) {
        (Some(user), Some((Ok(password), _))) => Some((user, password.trim().to_owned())),
        (_, Some((Err(error), file))) => {
            read.wrong.push(format!("mail_password_file: {file} cannot be read: {error}."));
            None
        }
        (None, None) => None,
        _ => {
            read.wrong.push("mail_user and mail_password_file belong together: give both or neither.".to_owned());
            None
        }
    }
}

/// Reads how long what is held on persons is kept; what is not set is kept until somebody erases it.
pub(super) fn retention(read: &mut Reading<'_>) -> Retention {
    let mut days = |name: &'static str, default: Option<&str>| {
        let text = match default {
            Some(default) => Some(read.text(name, default)),
            None => read.maybe(name),
        };
        let found = text?.parse::<u32>().ok().filter(|days| *days > 0);
        if found.is_none() {
            read.wrong.push(format!("{name} is a number of days, at least 1 day."));
        }
        found
    };
    Retention {
        mail_log_days: days("keep_mail_log_days", Some("90")),
        members_days: days("keep_members_days", None),
        identity_days: days("keep_identity_days", Some("30")),
        visas_days: days("keep_visas_days", None),
        applications_days: days("keep_applications_days", None),
    }
}

/// Reads where the program that sets PDF is; if nothing is said, it is used where it lies beside this one.
pub(super) fn pdf(read: &mut Reading<'_>) -> Option<(PathBuf, Vec<PathBuf>)> {
    let named = read.maybe("pdf_program").map(PathBuf::from);
    let fonts: Vec<PathBuf> = read.maybe("pdf_fonts").iter().flat_map(std::env::split_paths).collect();
    if let Some(program) = named.as_ref().filter(|program| !program.is_file()) {
        read.wrong.push(format!("pdf_program: {} is not there.", program.display()));
    }
    for folder in fonts.iter().filter(|folder| !folder.is_dir()) {
        read.wrong.push(format!("pdf_fonts: {} is no folder.", folder.display()));
    }
    named.or_else(Typesetter::beside_this_program).map(|program| (program, fonts))
}

/// Reads where LibreOffice is; if nothing is said, it is not used, since it opens what strangers send.
pub(super) fn libreoffice(read: &mut Reading<'_>) -> Option<PathBuf> {
    let program = read.maybe("libreoffice").map(PathBuf::from);
    if let Some(program) = program.as_ref().filter(|program| !program.is_file()) {
        read.wrong.push(format!("libreoffice: {} is not there.", program.display()));
    }
    program
}
