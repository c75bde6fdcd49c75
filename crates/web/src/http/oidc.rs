//! The operator's own staff signs in where it signs in for everything else: OpenID Connect, code flow with PKCE, state and nonce.
//!
//! Whoever is named in the configuration by the provider's own identifier sits as the secretariat, and nobody else. What the provider says of
//! a person beyond that identifier is neither asked for nor kept; how and when the person signed in there is looked at where the operator says how it must be.

use std::collections::BTreeSet;
use std::time::Duration;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use nemcon_negotiation::{Capacity, Hash, Instant};
use nemcon_secretariat::Seat;
use openidconnect::core::{CoreAuthenticationFlow, CoreClient, CoreProviderMetadata};
use openidconnect::{
    AuthenticationContextClass, AuthorizationCode, ClientId, ClientSecret, CsrfToken, HttpRequest, HttpResponse,
    IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, TokenResponse,
};
use serde::{Deserialize, Serialize};

use super::app::App;
use super::door::{allow_at_the_door, known, signed_in};
use super::page::of_site;
use super::problem::Problem;
use super::sign_in::page_with;
use super::visitor::{Visitor, cookie, short_cookie};
use crate::lang::Lang;

/// Where the provider leads back to.
const BACK: &str = "/sign-in/staff";
/// How long signing in at the provider may take.
pub(super) const MINUTES: i64 = 10;
const ANSWER_BYTES_MAX: usize = 1 << 20;
const PATIENCE: Duration = Duration::from_secs(10);
/// By so much the clocks may differ.
const SKEW_SECONDS: i64 = 60;

/// The provider at which the operator's staff signs in.
pub struct Staff {
    issuer: IssuerUrl,
    client: ClientId,
    secret: Option<ClientSecret>,
    back: RedirectUrl,
    subjects: BTreeSet<String>,
    demands: Demands,
    http: Http,
}

/// What names the provider and the staff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StaffSettings {
    /// Address of the provider.
    pub issuer: String,
    /// What the provider knows this site by.
    pub client: String,
    /// The secret between the two, if the provider gave one.
    pub secret: Option<String>,
    /// Who sits as the secretariat, by the provider's own identifiers.
    pub subjects: BTreeSet<String>,
    /// How one must have signed in there.
    pub demands: Demands,
}

/// How somebody must have signed in at the provider. What it does not say counts as not held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Demands {
    /// One of these is the class (`acr`) that it names, or among the methods (`amr`); none: nothing is looked at, and one factor is assumed.
    pub strength: BTreeSet<String>,
    /// Not longer ago than so many minutes.
    pub max_age_minutes: Option<u32>,
}

/// What the provider says of that.
struct Manner<'a> {
    class: Option<&'a str>,
    methods: Vec<&'a str>,
    /// When, in seconds since 1970.
    at: Option<i64>,
}

impl Demands {
    fn check(&self, manner: &Manner<'_>, now: i64) -> Result<(), StaffFault> {
        let named = manner.class.iter().chain(&manner.methods).any(|word| self.strength.contains(*word));
        if !self.strength.is_empty() && !named {
            return Err(StaffFault::Weak);
        }
        let since = self.max_age_minutes.map(|minutes| now - i64::from(minutes) * 60 - SKEW_SECONDS);
        match since {
            Some(since) if manner.at.is_none_or(|at| at < since) => Err(StaffFault::LongAgo),
            _ => Ok(()),
        }
    }
}

type Http = Client<HttpsConnector<HttpConnector>, Full<Bytes>>;

/// Why nobody was signed in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
enum StaffFault {
    /// The provider does not answer, or not as it should; what it said is for the log.
    #[error("the provider: {0}")]
    Provider(String),
    /// The answer does not belong to what this browser began, or came too late.
    #[error("the answer is none to what this browser began")]
    Expired,
    /// The person is not of the staff that is named.
    #[error("the person is not named in the configuration")]
    NotNamed,
    /// The person signed in there in another way than the configuration asks for, or the provider does not say how.
    #[error("the provider names no strength that the configuration asks for")]
    Weak,
    /// The person signed in there too long ago, or the provider does not say when.
    #[error("the person signed in at the provider too long ago, or it does not say when")]
    LongAgo,
}

impl StaffFault {
    fn word(&self) -> &'static str {
        match self {
            StaffFault::Provider(_) => "provider",
            StaffFault::Expired => "expired",
            StaffFault::NotNamed => "not_named",
            StaffFault::Weak => "weak",
            StaffFault::LongAgo => "long_ago",
        }
    }
}

/// What is kept until the provider leads back.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    nonce: String,
    verifier: String,
    group: String,
    lang: String,
    /// SHA-256 of the cookie of the browser that began.
    browser: Hash,
}

impl Staff {
    /// A provider, asked over TLS by `tls`; the error says what is wrong.
    pub fn new(settings: StaffSettings, base: &str, tls: rustls::ClientConfig) -> Result<Self, String> {
        let StaffSettings { issuer, client, secret, subjects, demands } = settings;
        let is_near = ["http://localhost:", "http://127.0.0.1:"].iter().any(|near| issuer.starts_with(near));
        let builder = HttpsConnectorBuilder::new().with_tls_config(tls);
        let connector = if is_near { builder.https_or_http() } else { builder.https_only() }.enable_http1().build();
        Ok(Self {
            issuer: IssuerUrl::new(issuer.clone()).map_err(|error| format!("{issuer}: {error}"))?,
            client: ClientId::new(client),
            secret: secret.map(ClientSecret::new),
            back: RedirectUrl::new(format!("{base}{BACK}")).map_err(|error| format!("{base}: {error}"))?,
            subjects,
            demands,
            http: Client::builder(TokioExecutor::new()).build(connector),
        })
    }

    async fn provider(&self) -> Result<CoreProviderMetadata, StaffFault> {
        let http = self.http.clone();
        let ask = move |request| ask(http.clone(), request);
        CoreProviderMetadata::discover_async(self.issuer.clone(), &ask).await.map_err(|error| fault(&error))
    }

    /// Returns the address at the provider, the state that names what was begun, and what is kept of it.
    async fn begin(&self, group: &str, lang: Lang, browser: Hash) -> Result<(String, String, Kept), StaffFault> {
        let client =
            CoreClient::from_provider_metadata(self.provider().await?, self.client.clone(), self.secret.clone())
                .set_redirect_uri(self.back.clone());
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let mut request =
            client.authorize_url(flow, CsrfToken::new_random, Nonce::new_random).set_pkce_challenge(challenge);
        for word in &self.demands.strength {
            request = request.add_auth_context_value(AuthenticationContextClass::new(word.clone()));
        }
        if let Some(minutes) = self.demands.max_age_minutes {
            request = request.set_max_age(Duration::from_secs(u64::from(minutes) * 60));
        }
        let (url, state, nonce) = request.url();
        let kept = Kept {
            nonce: nonce.secret().clone(),
            verifier: verifier.into_secret(),
            group: group.to_owned(),
            lang: lang.tag().to_owned(),
            browser,
        };
        Ok((url.to_string(), state.into_secret(), kept))
    }

    /// Exchanges the code and checks who it is for: returns the identifier of the person.
    async fn finish(&self, code: String, kept: &Kept, now: Instant) -> Result<String, StaffFault> {
        let client =
            CoreClient::from_provider_metadata(self.provider().await?, self.client.clone(), self.secret.clone())
                .set_redirect_uri(self.back.clone());
        let http = self.http.clone();
        let ask = move |request| ask(http.clone(), request);
        let exchange = client.exchange_code(AuthorizationCode::new(code)).map_err(|error| fault(&error))?;
        let verifier = PkceCodeVerifier::new(kept.verifier.clone());
        let answer = exchange.set_pkce_verifier(verifier).request_async(&ask).await.map_err(|error| fault(&error))?;
        let token = answer.id_token().ok_or_else(|| StaffFault::Provider("no ID token".to_owned()))?;
        let nonce = Nonce::new(kept.nonce.clone());
        let claims = token.claims(&client.id_token_verifier(), &nonce).map_err(|error| fault(&error))?;
        let subject = claims.subject().as_str();
        if !self.subjects.contains(subject) {
            return Err(StaffFault::NotNamed);
        }
        let manner = Manner {
            class: claims.auth_context_ref().map(|class| class.as_str()),
            methods: claims.auth_method_refs().into_iter().flatten().map(|method| method.as_str()).collect(),
            at: claims.auth_time().map(|at| at.timestamp()),
        };
        self.demands.check(&manner, now.millis() / 1_000)?;
        Ok(subject.to_owned())
    }
}

fn fault(error: &dyn std::error::Error) -> StaffFault {
    let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
    StaffFault::Provider(format!("{error}{cause}"))
}

/// Asks the provider; what takes too long or is too much is a failure. Nothing is followed to another address.
async fn ask(http: Http, request: HttpRequest) -> Result<HttpResponse, std::io::Error> {
    let asked = async {
        let response = http.request(request.map(|body| Full::new(Bytes::from(body)))).await;
        let (head, body) = response.map_err(std::io::Error::other)?.into_parts();
        let body = Limited::new(body, ANSWER_BYTES_MAX).collect().await.map_err(std::io::Error::other)?;
        Ok(HttpResponse::from_parts(head, body.to_bytes().to_vec()))
    };
    tokio::time::timeout(PATIENCE, asked).await.unwrap_or_else(|late| Err(std::io::Error::other(late)))
}

/// Returns the routes.
pub fn routes() -> Router<App> {
    Router::new().route("/{lang}/sign-in/staff/{group}", get(begin)).route(BACK, get(back))
}

async fn begin(
    State(app): State<App>,
    Path((lang, group)): Path<(String, String)>,
    visitor: Extension<Visitor>,
) -> Result<Response, Problem> {
    let (lang, staff) = (known(&lang)?, app.settings.staff.clone().ok_or(Problem::NotFound)?);
    allow_at_the_door(&app, &visitor)?;
    let group = app.group(&group)?.origin().to_owned();
    let browser = super::office::secret();
    match staff.begin(&group, lang, Hash::of(browser.as_bytes())).await {
        Ok((url, state, kept)) => {
            app.office.keep_staff(&state, &kept).await?;
            let cookie = short_cookie(&app.settings, Some(&browser), MINUTES * 60);
            Ok((StatusCode::SEE_OTHER, [(header::SET_COOKIE, cookie), (header::LOCATION, value(&url)?)])
                .into_response())
        }
        Err(fault) => Ok(said(&app, lang, &fault)),
    }
}

fn value(url: &str) -> Result<HeaderValue, Problem> {
    HeaderValue::from_str(url).map_err(|_| Problem::Unavailable(60))
}

/// What the provider says when it leads back.
#[derive(Deserialize)]
struct Said {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
}

async fn back(
    State(app): State<App>,
    Query(asked): Query<Said>,
    visitor: Extension<Visitor>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let staff = app.settings.staff.clone().ok_or(Problem::NotFound)?;
    let kept = app.office.kept_of_staff(&asked.state).await?;
    let lang = kept.as_ref().and_then(|kept| Lang::from_tag(&kept.lang));
    let lang = lang.unwrap_or_else(|| super::api::language(&headers));
    let browser =
        cookie(&headers, super::visitor::short_cookie_name(&app.settings)).map(|own| Hash::of(own.as_bytes()));
    let Some(kept) = kept.filter(|kept| browser == Some(kept.browser)) else {
        return Ok(said(&app, lang, &StaffFault::Expired));
    };
    let subject = match staff.finish(asked.code, &kept, app.office.now()).await {
        Ok(subject) => subject,
        Err(fault) => return Ok(said(&app, lang, &fault)),
    };
    let seat = Seat {
        group: kept.group,
        capacity: Capacity::Secretariat,
        by: "secretariat".parse().expect("the word of an office is a code"),
        person: None,
    };
    // The account bears no name: whoever knows issuer and identifier can recompute it, and nobody else.
    let person = Hash::of(format!("{}\n{subject}", staff.issuer.as_str()).as_bytes());
    let id = format!("{}{}:{person}", super::accounts::STAFF, seat.group);
    let secret = app.office.sign_in_staff(&id, &seat, app.settings.session_hours).await?;
    visitor.leave(&app).await?;
    let group = app.office.groups().into_iter().find(|group| group.origin() == seat.group);
    let to = group.map_or_else(String::new, |group| format!("groups/{}", group.name()));
    let mut response = signed_in(&app, Some(&secret), &format!("/{}/{to}", lang.tag()));
    response.headers_mut().append(header::SET_COOKIE, short_cookie(&app.settings, None, 0));
    Ok(response)
}

fn said(app: &App, lang: Lang, fault: &StaffFault) -> Response {
    tracing::warn!(%fault, "staff was not signed in");
    let page = page_with(app, lang, fault.word());
    (StatusCode::UNPROCESSABLE_ENTITY, of_site(app, lang, "/sign-in", &page.content())).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn staff_signs_in_as_strongly_and_as_lately_as_is_asked_for_and_what_is_not_said_is_not_held() {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<BTreeSet<_>>();
        let now = 1_700_000_000;
        let manner = |class, methods: &[&'static str], at| Manner { class, methods: methods.to_vec(), at };
        let nothing_said = || manner(None, &[], None);
        assert_eq!(Demands::default().check(&nothing_said(), now), Ok(()), "nothing is asked for");
        let strong = Demands { strength: words(&["phr", "mfa"]), max_age_minutes: None };
        for (manner, expected) in [
            (nothing_said(), Err(StaffFault::Weak)),
            (manner(Some("0"), &["pwd"], None), Err(StaffFault::Weak)),
            (manner(Some("mfa-not"), &["m"], None), Err(StaffFault::Weak)),
            (manner(Some("phr"), &[], None), Ok(())),
            (manner(None, &["pwd", "mfa"], None), Ok(())),
        ] {
            assert_eq!(strong.check(&manner, now), expected, "{:?} {:?}", manner.class, manner.methods);
        }
        let late = Demands { strength: words(&[]), max_age_minutes: Some(60) };
        for (at, expected) in [
            (None, Err(StaffFault::LongAgo)),
            (Some(now - 3_661), Err(StaffFault::LongAgo)),
            (Some(now - 3_660), Ok(())),
            (Some(now), Ok(())),
        ] {
            assert_eq!(late.check(&manner(Some("phr"), &["mfa"], at), now), expected, "{at:?}");
        }
    }
}
