//! What is wrong with a request, as a problem document (RFC 9457) that names the field at fault.

use crate::printable::printable_json;
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use schemars::JsonSchema;
use serde::Serialize;

/// Why there is no report.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Problem {
    /// The status of the answer, in words.
    title: &'static str,
    /// The status of the answer.
    status: u16,
    /// What is wrong, and the way out.
    detail: String,
    /// The field of the request that is at fault, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    /// After how many seconds to try again, where that may help.
    #[serde(skip)]
    retry_after: Option<u8>,
}

impl Problem {
    /// A problem with this status.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self {
            title: status.canonical_reason().unwrap_or("Problem"),
            status: status.as_u16(),
            detail: detail.into(),
            field: None,
            retry_after: None,
        }
    }

    /// A field that cannot be read.
    pub fn field(name: impl Into<String>, detail: impl ToString) -> Self {
        Self { field: Some(name.into()), ..Self::new(StatusCode::BAD_REQUEST, detail.to_string()) }
    }

    /// An article that the program failed over, or that nobody waits for any more.
    pub fn fault(cause: impl ToString) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, cause.to_string())
    }

    /// The service has enough to do.
    pub fn busy(detail: impl Into<String>) -> Self {
        Self { retry_after: Some(1), ..Self::new(StatusCode::SERVICE_UNAVAILABLE, detail) }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_string(&self).unwrap_or_default();
        let body = printable_json(&body).into_owned();
        let mut response =
            (status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response();
        if let Some(seconds) = self.retry_after {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(u16::from(seconds)));
        }
        response
    }
}

/// There is nothing at this address.
pub async fn not_found(uri: Uri) -> Problem {
    Problem::new(
        StatusCode::NOT_FOUND,
        format!("there is nothing at {}; /openapi.json says what there is", uri.path()),
    )
}

/// There is something, but not for this method.
pub async fn method_not_allowed(uri: Uri) -> Problem {
    let detail = format!("{} takes another method; /openapi.json says which", uri.path());
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, detail)
}
