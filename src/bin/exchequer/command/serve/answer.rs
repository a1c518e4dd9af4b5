//! One article's way through the service: read, wait for a place, judge beside the others, answer.

use super::format;
use super::limits::Limits;
use super::problem::Problem;
use super::question::Sent;
use crate::guard::guarded;
use crate::supply::{Supply, Unchecked};
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use exchequer::report::{Format, MessageLanguage};
use exchequer::verdict::Policy;
use exchequer::{Checker, Error, Interrupt, Report};
use std::borrow::Cow;
use std::sync::Arc;
use std::thread;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::time::timeout;

/// What articles are checked with, and how many at a time.
pub struct Service {
    supply: Supply,
    places: Arc<Semaphore>,
    limits: Limits,
}

/// An article that waits for its report.
struct Order {
    sent: Sent,
    policy: Policy,
    format: Format,
    /// The language that was asked for.
    messages: Option<MessageLanguage>,
}

impl Service {
    /// A service within these limits.
    pub fn new(supply: Supply, limits: Limits) -> Self {
        let places = limits.articles.min(Semaphore::MAX_PERMITS);
        Self { supply, places: Arc::new(Semaphore::new(places)), limits }
    }

    /// A place to judge at. It is held until the judging ends, so that given-up articles never run
    /// beside the others: one that nobody waits for any more is interrupted, and ends at once.
    async fn place(&self) -> Result<OwnedSemaphorePermit, Problem> {
        let place = timeout(self.limits.patience, Arc::clone(&self.places).acquire_owned()).await;
        place.ok().and_then(Result::ok).ok_or_else(|| {
            Problem::busy(format!(
                "too many articles at a time, of which {} are checked at once; try again, or start \
                 the service with more --threads",
                self.limits.articles
            ))
        })
    }

    /// The report, in the form that was asked for.
    fn answer(&self, order: &Order, interrupt: Interrupt) -> Result<String, Problem> {
        let checker = Checker::new().policy(order.policy).max_claims(self.limits.claims);
        let article = guarded(|| order.sent.article()).map_err(Problem::fault)??;
        let write = |report: Report, interrupt: &Interrupt| order.written(&report, interrupt);
        let answer = self.supply.answer(&checker, article, interrupt, write);
        let report = answer.map_err(|Unchecked { cause, .. }| Problem::fault(cause))??;
        if report.len() > self.limits.output {
            Err(self.too_large(report.len()))
        } else {
            Ok(report)
        }
    }

    fn too_large(&self, length: usize) -> Problem {
        let detail = format!(
            "the report has {length} bytes, more than {}; send the article in parts or with a date \
             of fewer days, or start the service with a smaller --max-claims or a larger --max-output",
            self.limits.output
        );
        Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail)
    }
}

impl Order {
    fn written(
        &self,
        report: &Report,
        interrupt: &Interrupt,
    ) -> Result<Result<String, Problem>, Error> {
        let usual = || match self.format {
            Format::Html => MessageLanguage::of_article(report).unwrap_or_default(),
            _ => MessageLanguage::default(),
        };
        let report = match self.messages.unwrap_or_else(usual) {
            MessageLanguage::English => Cow::Borrowed(report),
            other => Cow::Owned(report.clone().messages_in(other)),
        };
        format::write_until(self.format, &report, &self.sent.question, interrupt)
    }
}

/// Raises its interrupt when it is dropped: when the answer is there, when it has taken too long,
/// and when the client has left, whose request is dropped then.
struct WhileAwaited(Interrupt);

impl Drop for WhileAwaited {
    fn drop(&mut self) {
        self.0.raise();
    }
}

/// POST /check: an article in, its report out.
pub async fn check(
    State(service): State<Arc<Service>>,
    request: Request,
) -> Result<Response, Problem> {
    let limits = service.limits;
    let sent = Sent::receive(request, limits).await?;
    let format = format::asked(&sent.question, sent.headers())?;
    let order = Order { policy: sent.policy()?, format, messages: sent.messages()?, sent };
    let place = service.place().await?;
    let interrupt = Interrupt::new();
    let _awaited = WhileAwaited(interrupt.clone());
    let judged = beside(move || {
        let _place = place;
        service.answer(&order, interrupt)
    })?;
    match timeout(limits.patience, judged).await {
        Ok(Ok(report)) => Ok(answer(format, report?)),
        Ok(Err(_)) => {
            Err(Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "the article could not be judged"))
        }
        Err(_) => Err(Problem::busy(format!(
            "the article took longer than {:?}; send it in parts, or start the service with a larger \
             --timeout",
            limits.patience
        ))),
    }
}

/// Does the work on a thread of its own. It is not one of the runtime's: publishers are asked by a
/// client that brings a runtime along, and one does not run within another.
fn beside<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<oneshot::Receiver<T>, Problem> {
    let (tell, told) = oneshot::channel();
    let begun = thread::Builder::new().spawn(move || {
        // Whoever asked may have gone.
        let _ = tell.send(work());
    });
    begun.map(|_| told).map_err(|_| Problem::busy("there is no thread left; try again"))
}

fn answer(format: Format, report: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, format::content_type(format)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::VARY, "accept, accept-language".to_owned()),
    ];
    (headers, report).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::supply::failing::{self, NEVER_ENDS, PANICS};
    use axum::body::{Body, to_bytes};
    use serde_json::Value;
    use std::time::Duration;

    /// A service with one place, at which nobody is given up within the time of a test.
    fn service() -> Arc<Service> {
        Arc::new(Service::new(failing::supply(), limits(Duration::from_secs(3600))))
    }

    fn limits(patience: Duration) -> Limits {
        let (bytes, output) = (1 << 20, 1 << 20);
        Limits { articles: 1, patience, bytes, claims: Checker::MAX_CLAIMS, output }
    }

    fn post(text: &str) -> Request {
        let request = Request::post("/check").header(header::CONTENT_TYPE, "text/plain");
        request.body(Body::from(text.to_owned())).unwrap()
    }

    async fn asked(service: &Arc<Service>, text: &str) -> (u16, Value) {
        let response = check(State(Arc::clone(service)), post(text)).await.into_response();
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, serde_json::from_slice(&body).unwrap())
    }

    #[tokio::test]
    async fn an_article_over_which_the_checker_panics_is_a_problem_and_the_service_goes_on() {
        let service = service();
        for _ in 0..3 {
            let (status, problem) = asked(&service, PANICS).await;
            assert_eq!((status, &problem["status"]), (500, &Value::from(500)));
            assert!(problem["detail"].as_str().unwrap().contains("no luck"), "{problem}");
            assert_eq!(asked(&service, "It cost 5 euros.").await.0, 200);
        }
    }

    #[tokio::test]
    async fn a_client_that_leaves_frees_the_place_of_its_article() {
        let service = service();
        for _ in 0..3 {
            let mut leaving = Box::pin(check(State(Arc::clone(&service)), post(NEVER_ENDS)));
            while service.places.available_permits() > 0 {
                let soon = timeout(Duration::from_millis(1), leaving.as_mut()).await;
                assert!(soon.is_err());
            }
            drop(leaving);
            // Waits for the only place, which would never be free again.
            assert_eq!(asked(&service, "It cost 5 euros.").await.0, 200);
        }
    }

    #[tokio::test]
    async fn an_article_that_takes_too_long_frees_its_place() {
        let patience = Duration::from_millis(50);
        let service = Arc::new(Service::new(failing::supply(), limits(patience)));
        assert_eq!(asked(&service, NEVER_ENDS).await.0, 503);
        // Its thread gives the place up by itself.
        let place = Arc::clone(&service.places).acquire_owned().await;
        assert!(place.is_ok());
    }
}
