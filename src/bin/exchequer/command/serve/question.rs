//! What is asked: an article, how it is to be read, and by which policy it is to be judged.

use super::limits::Limits;
use super::problem::Problem;
use crate::arguments::country;
use axum::body::Bytes;
use axum::extract::{FromRequest, Query, Request};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use exchequer::Article;
use exchequer::article::{ArticleDate, Clipping, Page};
use exchequer::report::{MessageLanguage, acts_on_screen};
use exchequer::verdict::Policy;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};
use tokio::time::timeout;

/// An article and how it is to be read.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The text of the article. A first line `date 2023-08` gives its date.
    pub text: Option<String>,
    /// The name by which the report calls it.
    pub id: Option<String>,
    /// Its language, such as da or en-GB; found out where it is not given.
    pub lang: Option<String>,
    /// The language of the report's messages, such as da; goes before the Accept-Language header.
    /// Without either it is English, and of a page the article's language.
    pub ui_lang: Option<String>,
    /// The day, month, year or range in which it was written: 2023-08-03, 2023-08, 2023 or
    /// 2004-10-01/2005-03-31.
    pub date: Option<String>,
    /// The country in which it appears, such as DK.
    pub country: Option<String>,
    /// Which verdicts pass: strict, newsroom or lenient; newsroom where it is not given.
    pub policy: Option<String>,
    /// The form of the report; goes before the Accept header.
    pub format: Option<String>,
    /// Who wrote the review, for claimreview.
    pub author: Option<String>,
    /// A page about the author, for claimreview.
    pub author_url: Option<String>,
    /// Who publishes the review, for claimreview.
    pub publisher: Option<String>,
    /// A page about the publisher, for claimreview.
    pub publisher_url: Option<String>,
}

/// What was sent, as far as it is not yet looked at.
pub struct Sent {
    /// The fields of the query and of a JSON body.
    pub question: Question,
    headers: HeaderMap,
    body: Bytes,
}

impl Sent {
    /// Takes a request in; one that does not arrive in time is given up.
    pub async fn receive(request: Request, limits: Limits) -> Result<Self, Problem> {
        let (uri, headers) = (request.uri().clone(), request.headers().clone());
        let received = timeout(limits.patience, Bytes::from_request(request, &())).await;
        let received = received.map_err(|_| late(limits))?;
        let body = received.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => too_long(limits),
            status => Problem::new(status, rejection.body_text()),
        })?;
        let mut fields = query(&uri)?;
        if kind(&headers)? == Kind::Json {
            fields.extend(object(&body)?);
        }
        Ok(Self { question: question(fields)?, headers, body })
    }

    /// The headers of the request.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The article that was sent, with what is said about it.
    pub fn article(&self) -> Result<Article, Problem> {
        let date = self.question.date.as_deref().map(str::parse::<ArticleDate>).transpose();
        let date = date.map_err(|error| Problem::field("date", error))?;
        let clipping = self.clipping(date)?;
        let mut article = match date {
            Some(date) => clipping.dated(date).article,
            None => clipping.article,
        };
        if let Some(code) = &self.question.country {
            article =
                article.country(country(code).map_err(|error| Problem::field("country", error))?);
        }
        if let Some(tag) = &self.question.lang {
            article = article.try_language(tag).map_err(|error| Problem::field("lang", error))?;
        }
        Ok(match &self.question.id {
            Some(id) => article.id(checked_id(id)?),
            None => article,
        })
    }

    fn clipping(&self, date: Option<ArticleDate>) -> Result<Clipping, Problem> {
        let read = |bytes: &[u8]| match date {
            Some(_) => Clipping::from_body(bytes),
            None => Clipping::from_text(bytes),
        };
        match kind(&self.headers)? {
            Kind::Text => read(&self.body).map_err(|error| Problem::field("text", error)),
            Kind::Json => {
                let text = self.question.text.as_deref().unwrap_or_default();
                read(text.as_bytes()).map_err(|error| Problem::field("text", error))
            }
            Kind::Html => self.page().clip().map_err(|error| Problem::field("text", error)),
        }
    }

    /// The page that was sent; its encoding is what the header says, if it says so.
    fn page(&self) -> Page {
        let header = self.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        Page::new(self.body.to_vec()).content_type(header.unwrap_or_default())
    }

    /// The language of the messages: as the query says, else as the client would rather have it.
    pub fn messages(&self) -> Result<Option<MessageLanguage>, Problem> {
        wished(self.question.ui_lang.as_deref(), &self.headers)
    }

    /// The policy that is asked for.
    pub fn policy(&self) -> Result<Policy, Problem> {
        match self.question.policy.as_deref() {
            None | Some("newsroom") => Ok(Policy::Newsroom),
            Some("strict") => Ok(Policy::Strict),
            Some("lenient") => Ok(Policy::Lenient),
            Some(other) => Err(Problem::field(
                "policy",
                format!("`{other}` is no policy; there are strict, newsroom and lenient"),
            )),
        }
    }
}

/// The most characters of an article's id.
const LONGEST_ID: usize = 1000;

/// The id of an article, if it can safely go into reports, logs and file names.
fn checked_id(id: &str) -> Result<&str, Problem> {
    if id.chars().any(acts_on_screen) {
        return Err(Problem::field(
            "id",
            "has control characters, or marks that change the direction of writing",
        ));
    }
    if id.chars().count() > LONGEST_ID {
        return Err(Problem::field("id", format!("has more than {LONGEST_ID} characters")));
    }
    Ok(id)
}

/// The language that is asked for by its tag, else by the header of a browser.
fn wished(tag: Option<&str>, headers: &HeaderMap) -> Result<Option<MessageLanguage>, Problem> {
    let Some(tag) = tag else {
        let wishes = headers.get_all(header::ACCEPT_LANGUAGE).iter();
        let wishes = wishes.filter_map(|value| value.to_str().ok()).collect::<Vec<_>>();
        return Ok(MessageLanguage::accepted(&wishes.join(",")));
    };
    let language = MessageLanguage::from_tag(tag);
    language.map(Some).map_err(|error| Problem::field("ui_lang", error))
}

/// The language that is asked for where nothing else is, by `ui_lang` in the query.
pub fn wished_for_page(uri: &Uri, headers: &HeaderMap) -> Result<Option<MessageLanguage>, Problem> {
    let fields = query(uri)?;
    wished(fields.get("ui_lang").and_then(Value::as_str), headers)
}

fn late(limits: Limits) -> Problem {
    let detail = format!(
        "the article did not arrive within {:?}; start the service with a larger --timeout",
        limits.patience
    );
    Problem::new(StatusCode::REQUEST_TIMEOUT, detail)
}

fn too_long(limits: Limits) -> Problem {
    let detail = format!(
        "the article has more than {} bytes; send it in parts, or start the service with a larger \
         --max-bytes",
        limits.bytes
    );
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, detail)
}

/// What a body can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Json,
    Text,
    Html,
}

fn kind(headers: &HeaderMap) -> Result<Kind, Problem> {
    let given =
        headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/json" => Ok(Kind::Json),
        "text/plain" => Ok(Kind::Text),
        "text/html" => Ok(Kind::Html),
        _ => Err(Problem::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            format!("`{given}` is not read; send application/json, text/plain or text/html"),
        )),
    }
}

fn query(uri: &Uri) -> Result<Map<String, Value>, Problem> {
    let pairs = Query::<Vec<(String, String)>>::try_from_uri(uri);
    let Query(pairs) =
        pairs.map_err(|rejection| Problem::new(StatusCode::BAD_REQUEST, rejection.body_text()))?;
    Ok(pairs.into_iter().map(|(name, value)| (name, Value::String(value))).collect())
}

fn object(body: &[u8]) -> Result<Map<String, Value>, Problem> {
    serde_json::from_slice(body).map_err(|error| {
        Problem::new(StatusCode::BAD_REQUEST, format!("the body is no JSON object: {error}"))
    })
}

/// The fields, each known and a string.
fn question(fields: Map<String, Value>) -> Result<Question, Problem> {
    serde_path_to_error::deserialize(Value::Object(fields))
        .map_err(|error| Problem::field(error.path().to_string(), error.inner()))
}
