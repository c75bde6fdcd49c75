//! Why a request is not answered as asked: one type, drawn as JSON by the API and as a page by pages.

use axum::Json;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use nemcon_negotiation::{Refusal, act::ActFault};
use nemcon_secretariat::{Failure, Rejection};
use serde::Serialize;
use utoipa::ToSchema;

/// A request that is not answered as asked.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// 400: what and where, in English.
    Malformed(String),
    /// 401.
    NeedsSeat,
    /// 403: the seat is another's, the request comes from another site, or the record is a reconstruction.
    Forbidden(Forbidden),
    /// 404.
    NotFound,
    /// 405.
    Method,
    /// 409: the same name with other bytes.
    IdTaken(Refusal),
    /// 413.
    TooLarge,
    /// 415.
    Unsupported,
    /// 422: the rules do not admit the act.
    Refused(Refusal),
    /// 429.
    TooMany,
    /// 503: try again after that many seconds.
    Unavailable(u32),
}

/// Why something is forbidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forbidden {
    /// The act is not in the name of the seat it comes from, or the seat belongs to another group.
    ForeignSeat,
    /// The request comes from another site.
    OtherSite,
    /// A reconstruction is only read.
    ReadOnly,
    /// Seats are taken freely in an exercise only.
    NotOpen,
}

/// A problem as JSON.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemBody {
    /// What went wrong, as a word.
    pub kind: String,
    /// What and where, where that helps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl Problem {
    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        match self {
            Problem::Malformed(_) => StatusCode::BAD_REQUEST,
            Problem::NeedsSeat => StatusCode::UNAUTHORIZED,
            Problem::Forbidden(_) => StatusCode::FORBIDDEN,
            Problem::NotFound => StatusCode::NOT_FOUND,
            Problem::Method => StatusCode::METHOD_NOT_ALLOWED,
            Problem::IdTaken(_) => StatusCode::CONFLICT,
            Problem::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Problem::Unsupported => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Problem::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Problem::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Problem::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// Returns the word that names it in the API and in messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Problem::Malformed(_) => "malformed",
            Problem::NeedsSeat => "needs_seat",
            Problem::Forbidden(Forbidden::ForeignSeat) => "foreign_seat",
            Problem::Forbidden(Forbidden::OtherSite) => "other_site",
            Problem::Forbidden(Forbidden::ReadOnly) => "read_only",
            Problem::Forbidden(Forbidden::NotOpen) => "seats_not_open",
            Problem::NotFound => "not_found",
            Problem::Method => "method",
            Problem::IdTaken(_) => "id_taken",
            Problem::TooLarge => "too_large",
            Problem::Unsupported => "unsupported",
            Problem::Refused(refusal) => refusal.kind(),
            Problem::TooMany => "too_many",
            Problem::Unavailable(_) => "unavailable",
        }
    }

    /// Returns the problem that a bare status stands for, as routers and limits give it.
    pub fn of_status(status: StatusCode) -> Option<Self> {
        Some(match status {
            StatusCode::BAD_REQUEST => Problem::Malformed("the request cannot be read".into()),
            StatusCode::NOT_FOUND => Problem::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Problem::Method,
            StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::Unsupported,
            StatusCode::UNPROCESSABLE_ENTITY => Problem::Malformed("the request cannot be read".into()),
            StatusCode::INTERNAL_SERVER_ERROR => Problem::Unavailable(5),
            _ => return None,
        })
    }

    fn detail(&self) -> Option<String> {
        match self {
            Problem::Malformed(what) => Some(what.clone()),
            _ => None,
        }
    }

    fn retry_seconds(&self) -> Option<u32> {
        match self {
            Problem::Unavailable(seconds) => Some(*seconds),
            Problem::TooMany => Some(1),
            _ => None,
        }
    }

    /// Adds what every answer of this kind carries in its head, whatever draws its body.
    pub fn dress(&self, mut response: Response) -> Response {
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        if let Some(seconds) = self.retry_seconds() {
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        if *self == Problem::NeedsSeat {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}

/// Marks an answer that stands for a problem, so that pages can draw it.
#[derive(Clone, Debug)]
pub struct Drawn(pub Problem);

/// Names the problem, so that it is found in logs.
pub const KIND: HeaderName = HeaderName::from_static("nemcon-problem");

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = ProblemBody { kind: self.kind().to_owned(), detail: self.detail() };
        let mut response = self.dress(Json(body).into_response());
        response.headers_mut().insert(KIND, HeaderValue::from_static(self.kind()));
        response.extensions_mut().insert(Drawn(self));
        response
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        tracing::error!(%failure, "the store failed");
        Problem::Unavailable(5)
    }
}

impl From<ActFault> for Problem {
    fn from(fault: ActFault) -> Self {
        Problem::Malformed(fault.to_string())
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            taken @ Refusal::IdTaken { .. } => Problem::IdTaken(taken),
            other => Problem::Refused(other),
        }
    }
}

impl From<Rejection> for Problem {
    fn from(rejection: Rejection) -> Self {
        match rejection {
            Rejection::Note(_)
            | Rejection::Act(_)
            | Rejection::Beside(_)
            | Rejection::Unsigned
            | Rejection::FalseSignature(_) => Problem::Malformed(rejection.to_string()),
            Rejection::ForeignSeat => Problem::Forbidden(Forbidden::ForeignSeat),
            Rejection::Refused(refusal) => (*refusal).into(),
            Rejection::Busy => Problem::Unavailable(1),
            Rejection::ReadOnly(doubt) => {
                tracing::warn!(%doubt, "an act was turned away");
                Problem::Unavailable(if doubt.passes() { 10 } else { 300 })
            }
            Rejection::Failed(failure) => failure.into(),
        }
    }
}
