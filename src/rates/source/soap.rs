//! SOAP 1.1, as five publishers speak it: one question in an envelope, one answer in another.
//!
//! ```text
//! <soap:Envelope …><soap:Body>QUESTION</soap:Body></soap:Envelope>
//! ```
//!
//! A `<faultstring>` is a refusal in the publisher's words.

use super::xml::{self, Element};
use super::{Ask, Content, Flaw, Request, text};

/// Asks a service with this question in the body of the envelope; `action` names the operation for
/// services that look at the header line.
pub(super) fn request(
    service: &str,
    action: Option<&'static str>,
    body: &str,
    ask: &Ask,
) -> Request {
    let envelope = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\
         <soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">\
         <soap:Body>{body}</soap:Body></soap:Envelope>"
    );
    let request = Request::post(service, envelope, Content::Xml, ask)
        .with_header("Content-Type", "text/xml; charset=utf-8");
    match action {
        Some(action) => request.with_header("SOAPAction", action),
        None => request,
    }
}

/// Reads an answer whose root has one of these names.
///
/// # Errors
///
/// [`Flaw`] when it is a fault or not XML with such a root.
pub(super) fn answer(body: &[u8], roots: &[&str]) -> Result<Element, Flaw> {
    let root = xml::read(&text::decoded(body), roots)?;
    match root.descendants("faultstring").first() {
        Some(fault) => Err(Flaw::refused(fault.text())),
        None => Ok(root),
    }
}

/// As [`answer`], which must hold this element.
pub(super) fn answer_with(body: &[u8], element: &str) -> Result<Element, Flaw> {
    let root = answer(body, &["Envelope", element])?;
    if root.self_and_descendants(element).is_empty() {
        return Err(Flaw::field(root.place(), element));
    }
    Ok(root)
}
