//! Everything that speaks HTTP: pages by address, forms, the API, the record as files, the live stream.

mod access;
mod account;
mod accounts;
mod acts;
pub mod api;
pub mod app;
pub mod child;
mod compose;
mod day;
mod delegations;
mod door;
mod enrol;
pub mod entrance;
mod extract;
mod feeds;
mod files;
pub mod form;
mod fragments;
mod handed;
mod headers;
mod held;
mod here;
mod import;
mod interpreters;
mod keys;
pub mod libreoffice;
mod limits;
pub mod mail;
mod many;
pub mod office;
pub mod oidc;
mod page;
mod pages;
mod papers;
mod participants;
pub mod passkey;
pub mod pdf;
pub mod pdf_words;
mod photo;
mod prepared;
mod presence;
pub mod problem;
mod proposals;
pub mod record;
mod record_page;
mod recovery;
pub mod refused;
mod rename;
mod room;
mod salt;
mod search;
mod sessions;
mod sign_in;
mod site;
mod stakeholders;
mod statements;
mod stream;
pub mod unread;
mod upload;
mod visitor;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use tower_http::compression::CompressionLayer;

pub use app::{App, Reset, Settings};
pub use libreoffice::LibreOffice;
pub use oidc::{Demands, Staff, StaffSettings};
pub use passkey::Passkeys;
pub use pdf::Typesetter;
pub use pdf_words::PdfWords;
use problem::Problem;
pub use sessions::bundle_for;

/// Returns the site.
pub fn router(app: App) -> Router {
    Router::new()
        .merge(api::routes())
        .merge(site::routes())
        .merge(pages::routes())
        .merge(day::routes())
        .merge(sessions::routes())
        .merge(access::routes())
        .merge(stakeholders::routes())
        .merge(many::routes())
        .merge(statements::routes())
        .merge(search::routes())
        .merge(proposals::routes())
        .merge(feeds::routes())
        .merge(files::routes())
        .merge(delegations::routes())
        .merge(participants::routes())
        .merge(papers::routes())
        .merge(rename::routes())
        .merge(keys::routes())
        .merge(import::routes())
        .merge(handed::routes())
        .merge(prepared::routes())
        .merge(entrance::routes())
        .merge(door::routes())
        .merge(enrol::routes())
        .merge(sign_in::routes())
        .merge(account::routes())
        .merge(recovery::routes())
        .merge(mail::routes())
        .merge(held::routes())
        .merge(oidc::routes())
        .merge(acts::routes())
        .route("/record/{group}/{*path}", get(record::resource))
        .fallback(site::lost)
        .method_not_allowed_fallback(async || Problem::Method)
        .layer(from_fn_with_state(app.clone(), visitor::identify))
        .layer(from_fn_with_state(app.clone(), page::draw_problems))
        .layer(from_fn_with_state(app.clone(), headers::protect))
        .layer(CompressionLayer::new())
        .layer(from_fn(unread::read_out))
        .with_state(app)
}
