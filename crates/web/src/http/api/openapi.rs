//! The API described by itself: OpenAPI 3.1.

use axum::Json;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};

use super::super::problem::ProblemBody;
use super::super::refused::{ArticleBody, RefusalBody};
use super::acts::{BlobBody, ReceiptBody};
use super::reads::{EntryBody, GroupBody, ListBody};
use super::{acts, reads, stream};

#[derive(OpenApi)]
#[openapi(
    info(title = "Nemcon", license(name = "Apache-2.0", identifier = "Apache-2.0")),
    paths(
        reads::groups, reads::group, reads::meetings, reads::documents, reads::drafts, reads::decisions,
        reads::silences, reads::entries, reads::entry, reads::entry_bytes, reads::entry_proof, stream::listen,
        acts::send, acts::put_blob,
    ),
    components(schemas(
        ProblemBody, RefusalBody, ArticleBody, ReceiptBody, BlobBody, GroupBody, ListBody, EntryBody
    )),
    modifiers(&Sessions),
    tags(
        (name = "groups"), (name = "proceedings"), (name = "record"), (name = "acts"),
    ),
)]
struct Api;

struct Sessions;

impl Modify for Sessions {
    fn modify(&self, api: &mut utoipa::openapi::OpenApi) {
        let components = api.components.get_or_insert_with(Default::default);
        let session = SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new("nemcon")));
        let bearer = SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build());
        components.add_security_scheme("session", session);
        components.add_security_scheme("bearer", bearer);
    }
}

/// Returns the description.
pub async fn document() -> Json<utoipa::openapi::OpenApi> {
    Json(Api::openapi())
}
