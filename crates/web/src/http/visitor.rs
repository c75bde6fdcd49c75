//! Who asks: the seat behind a cookie or a bearer token, and whether the request comes from our own pages.

use std::net::SocketAddr;
use std::time::Instant;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use nemcon_secretariat::Seat as OwnSeat;

use super::app::{App, Settings};
use super::limits::Asker;
use super::office::SignedIn;
use super::problem::{Forbidden, Problem};

/// Who asks.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    /// Who is signed in, if anybody.
    pub signed_in: Option<SignedIn>,
    /// The address that asks.
    pub address: String,
}

impl Visitor {
    /// Ends the session before a new one begins in the same browser.
    pub async fn leave(&self, app: &App) -> Result<(), Problem> {
        if let Some(signed_in) = &self.signed_in {
            app.office.sign_out(signed_in.session).await?;
        }
        Ok(())
    }

    /// Returns the seat taken in that group.
    pub fn seat(&self, origin: &str) -> Option<&OwnSeat> {
        self.signed_in.as_ref().map(|signed_in| &signed_in.seat).filter(|seat| seat.group == origin)
    }

    /// Returns the seat taken in that group as the proceedings know it; the public's otherwise.
    pub fn in_the_room(&self, origin: &str) -> nemcon_negotiation::Seat {
        self.seat(origin).map_or(nemcon_negotiation::Seat::Public, OwnSeat::in_the_room)
    }

    /// Returns the seat to act from: somebody must be signed in, and for this group.
    pub fn acting(&self, origin: &str) -> Result<&OwnSeat, Problem> {
        match &self.signed_in {
            None => Err(Problem::NeedsSeat),
            Some(_) => self.seat(origin).ok_or(Problem::Forbidden(Forbidden::ForeignSeat)),
        }
    }
}

/// Returns the name of the session's cookie.
pub fn cookie_name(settings: &Settings) -> &'static str {
    if settings.tls { "__Host-nemcon" } else { "nemcon" }
}

/// Returns the header that keeps a session in the browser, or with no secret ends it there.
pub fn set_cookie(settings: &Settings, secret: Option<&str>) -> HeaderValue {
    let name = cookie_name(settings);
    let secure = if settings.tls { "; Secure" } else { "" };
    let lasts = if secret.is_some() { settings.session_hours * 3600 } else { 0 };
    let text =
        format!("{name}={}; Path=/; HttpOnly; SameSite=Lax; Max-Age={lasts}{secure}", secret.unwrap_or_default());
    HeaderValue::from_str(&text).expect("a cookie of hex digits")
}

/// Returns the name of the cookie of a browser that signs in elsewhere.
pub fn short_cookie_name(settings: &Settings) -> &'static str {
    if settings.tls { "__Host-nemcon-staff" } else { "nemcon-staff" }
}

/// Returns the header that lets a browser be known again for so many seconds, or with no secret forgets it.
pub fn short_cookie(settings: &Settings, secret: Option<&str>, seconds: i64) -> HeaderValue {
    let (name, secure) = (short_cookie_name(settings), if settings.tls { "; Secure" } else { "" });
    let secret = secret.unwrap_or_default();
    let text = format!("{name}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    HeaderValue::from_str(&text).expect("a cookie of hex digits")
}

/// Puts the [`Visitor`] beside the request, within the limits, and refuses what another site sends.
pub async fn identify(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let asked = Asked::of(&request, &app.settings);
    match visitor(&app, asked).await {
        Ok(visitor) => {
            request.extensions_mut().insert(visitor.clone());
            let mut response = next.run(request).await;
            response.extensions_mut().insert(visitor);
            response
        }
        Err(problem) => problem.into_response(),
    }
}

/// What a request says of who sent it.
struct Asked {
    is_ours: bool,
    bearer: Option<String>,
    cookie: Option<String>,
    address: String,
}

impl Asked {
    fn of(request: &Request, settings: &Settings) -> Self {
        let headers = request.headers();
        let bearer = bearer(headers).map(str::to_owned);
        let cookie = cookie(headers, cookie_name(settings)).map(str::to_owned);
        let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
        let is_ours = !changes || bearer.is_some() || is_from_here(headers, &settings.base, cookie.is_some());
        Self { is_ours, bearer, cookie, address: address(request, settings) }
    }
}

async fn visitor(app: &App, asked: Asked) -> Result<Visitor, Problem> {
    if !asked.is_ours {
        return Err(Problem::Forbidden(Forbidden::OtherSite));
    }
    let signed_in = match asked.bearer.as_ref().or(asked.cookie.as_ref()) {
        Some(secret) => app.office.signed_in(secret).await?,
        None => None,
    };
    let asker = match &signed_in {
        Some(signed_in) => Asker::Seat(&signed_in.account),
        None => Asker::Address(&asked.address),
    };
    if !app.limits.allow(asker, Instant::now()) {
        return Err(Problem::TooMany);
    }
    if signed_in.is_none() && asked.bearer.is_some() {
        // A token that is no session is told so at once; a cookie that has ended is just the public.
        return Err(Problem::NeedsSeat);
    }
    Ok(Visitor { signed_in, address: asked.address })
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// Returns the value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let pairs = all.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.into_iter().find(|(key, value)| *key == name && !value.is_empty()).map(|(_, value)| value)
}

/// Says whether a changing request comes from our own pages. Browsers say where a form stands; what says nothing may pass
/// only if it brings no cookie along.
fn is_from_here(headers: &HeaderMap, base: &str, has_cookie: bool) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match text("origin") {
        Some(origin) => {
            let authority = origin.split_once("://").map(|(_, authority)| authority);
            origin == base || (authority.is_some() && authority == text("host"))
        }
        None => !has_cookie,
    }
}

fn address(request: &Request, settings: &Settings) -> String {
    let named = settings.client_address_header.as_ref().and_then(|name| request.headers().get(name));
    // The proxy that is trusted adds the last one.
    let named = named.and_then(|value| value.to_str().ok()).and_then(|list| list.rsplit(',').next());
    if let Some(address) = named {
        return address.trim().to_owned();
    }
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    peer.map_or_else(|| "unknown".to_owned(), |ConnectInfo(peer)| peer.ip().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_site_is_told_by_its_own_headers() {
        let check = |pairs: &[(&'static str, &'static str)], has_cookie, expected| {
            let headers = pairs.iter().map(|(n, v)| ((*n).parse().unwrap(), HeaderValue::from_static(v))).collect();
            assert_eq!(is_from_here(&headers, "https://nemcon.example", has_cookie), expected, "{pairs:?}");
        };
        check(&[("sec-fetch-site", "same-origin")], true, true);
        check(&[("sec-fetch-site", "cross-site"), ("origin", "https://nemcon.example")], true, false);
        check(&[("sec-fetch-site", "same-site")], true, false);
        check(&[("origin", "https://nemcon.example")], true, true);
        check(&[("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")], true, true);
        check(&[("origin", "https://other.example"), ("host", "nemcon.example")], true, false);
        check(&[("origin", "null"), ("host", "nemcon.example")], false, false);
        check(&[], true, false);
        check(&[], false, true);
    }

    #[test]
    fn the_cookie_is_for_this_site_alone() {
        let settings = Settings::of("https://nemcon.example");
        let value = set_cookie(&settings, Some("ab")).to_str().unwrap().to_owned();
        assert_eq!(value, "__Host-nemcon=ab; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure");
        let plain = set_cookie(&Settings::of("http://127.0.0.1:8080"), None);
        assert_eq!(plain.to_str().unwrap(), "nemcon=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    }
}
