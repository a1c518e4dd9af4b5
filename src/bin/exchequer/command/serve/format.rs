//! In which form a report is sent: as the query says, else as the client would rather have it.

use super::problem::Problem;
use super::question::Question;
use crate::supply::live;
use axum::http::{HeaderMap, StatusCode, header};
use exchequer::report::{Annotated, Format, Offsets, Party, Reviewer};
use exchequer::{Error, Interrupt, Report};

/// Every form, in the order of preference of a client that takes anything.
pub const ALL: [Format; 9] = [
    Format::Json,
    Format::Html,
    Format::Text,
    Format::Annotations,
    Format::Sarif,
    Format::Lsp,
    Format::ClaimReview,
    Format::Csv,
    Format::Github,
];

/// What `Content-Type` says of a form.
pub fn content_type(format: Format) -> String {
    let media_type = format.media_type();
    if media_type.starts_with("text/") {
        format!("{media_type}; charset=utf-8")
    } else {
        media_type.to_owned()
    }
}

/// The form that is asked for.
pub fn asked(question: &Question, headers: &HeaderMap) -> Result<Format, Problem> {
    if let Some(name) = &question.format {
        return name.parse().map_err(|error: Error| Problem::field("format", error));
    }
    let accept = headers.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok());
    let accept = accept.collect::<Vec<_>>().join(",");
    preferred(&accept).ok_or_else(|| {
        Problem::new(
            StatusCode::NOT_ACCEPTABLE,
            format!("none of these is made; ask for one by ?format={}", names()),
        )
    })
}

/// A report in a form, or what is wrong with the question; an error where the flag was raised before
/// it was written.
pub fn write_until(
    format: Format,
    report: &Report,
    question: &Question,
    interrupt: &Interrupt,
) -> Result<Result<String, Problem>, Error> {
    let written = match format {
        Format::Html => report.to_html_until(interrupt)?,
        Format::Text => report.to_text_until(interrupt)?,
        Format::Annotations => {
            report.to_web_annotations_until(Annotated::Findings, interrupt)? + "\n"
        }
        Format::Csv => report.to_csv_until(interrupt)?,
        Format::Github => report.to_github_until(interrupt)?,
        Format::Sarif => report.to_sarif_until(interrupt)? + "\n",
        Format::Lsp => report.to_lsp_until(interrupt)? + "\n",
        Format::ClaimReview => match reviewer(question) {
            Ok(reviewer) => report.to_claim_review_until(&reviewer, interrupt)? + "\n",
            Err(problem) => return Ok(Err(problem)),
        },
        // The one of programs for any that this service does not know.
        _ => report.to_json_until(Offsets::Bytes, interrupt)? + "\n",
    };
    Ok(Ok(written))
}

fn names() -> String {
    ALL.map(Format::as_str).join(", ")
}

fn reviewer(question: &Question) -> Result<Reviewer, Problem> {
    let given = |field: &Option<String>| field.clone().unwrap_or_default();
    let author = Party::person(given(&question.author), given(&question.author_url));
    let publisher = Party::organization(given(&question.publisher), given(&question.publisher_url));
    let author = author.map_err(|error| Problem::field("author", error))?;
    let publisher = publisher.map_err(|error| Problem::field("publisher", error))?;
    Ok(Reviewer::new(author, publisher, live::today()))
}

/// The form that a client would rather have than the others; JSON where it takes anything.
fn preferred(accept: &str) -> Option<Format> {
    if accept.trim().is_empty() {
        return Some(Format::Json);
    }
    let mut ranges: Vec<(&str, u16)> =
        accept.split(',').map(range).filter(|(_, weight)| *weight > 0).collect();
    ranges.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    ranges.into_iter().find_map(|(range, _)| ALL.into_iter().find(|format| is_in(*format, range)))
}

/// A media range and its weight in thousandths.
fn range(part: &str) -> (&str, u16) {
    let mut parameters = part.split(';').map(str::trim);
    let range = parameters.next().unwrap_or_default();
    let weight = parameters.find_map(|parameter| parameter.strip_prefix("q="));
    (range, weight.map_or(1000, thousandths))
}

/// "0.8" is 800. What is no weight is none.
fn thousandths(weight: &str) -> u16 {
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    let digits = format!("{whole}{fraction:0<3}");
    digits.get(..4).and_then(|digits| digits.parse().ok()).map_or(0, |weight: u16| weight.min(1000))
}

fn is_in(format: Format, range: &str) -> bool {
    let essence = format.media_type().split(';').next().unwrap_or_default();
    let (kind, _) = essence.split_once('/').unwrap_or_default();
    range == "*/*"
        || range.eq_ignore_ascii_case(essence)
        || range.strip_suffix("/*").is_some_and(|all| all == kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_client_gets_what_it_would_rather_have() {
        assert_eq!(preferred(""), Some(Format::Json));
        assert_eq!(preferred("*/*"), Some(Format::Json));
        assert_eq!(preferred("text/html,application/xhtml+xml,*/*;q=0.8"), Some(Format::Html));
        assert_eq!(preferred("application/json;q=0.3, text/plain;q=0.9"), Some(Format::Text));
        assert_eq!(preferred("application/sarif+json"), Some(Format::Sarif));
        assert_eq!(preferred("application/ld+json"), Some(Format::Annotations));
        assert_eq!(preferred("text/*"), Some(Format::Html));
    }

    #[test]
    fn what_is_not_made_is_not_sent() {
        assert_eq!(preferred("image/png"), None);
        assert_eq!(preferred("application/json;q=0"), None);
        assert_eq!(preferred("application/json;q=nonsense"), None);
    }
}
