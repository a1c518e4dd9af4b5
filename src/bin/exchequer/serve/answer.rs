//! One article's way through the service: read, wait for a place, judge beside the others, answer.

use super::format::Format;
use super::problem::Problem;
use super::question::{Question, Sent};
use crate::supply::Supply;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use exchequer::verdict::Policy;
use exchequer::{Article, Checker};
use std::convert::Infallible;
use std::sync::Arc;
use std::thread;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::time::timeout;

/// What articles are checked with, and how many at a time.
pub struct Desk {
    supply: Supply,
    places: Arc<Semaphore>,
    patience: Duration,
}

/// An article that waits for its report.
struct Order {
    article: Article,
    policy: Policy,
    format: Format,
    question: Question,
}

impl Desk {
    /// A desk with so many places, at which nobody waits longer than this.
    pub fn new(supply: Supply, places: usize, patience: Duration) -> Self {
        Self { supply, places: Arc::new(Semaphore::new(places)), patience }
    }

    /// A place to judge at. It is held until the judging ends, even where nobody waits for it any more:
    /// a thread cannot be stopped, and a hundred given-up articles must not run beside each other.
    async fn place(&self) -> Result<OwnedSemaphorePermit, Problem> {
        let place = timeout(self.patience, Arc::clone(&self.places).acquire_owned()).await;
        place.ok().and_then(Result::ok).ok_or_else(|| Problem::busy("too many articles at a time; try again"))
    }

    fn judge(&self, order: &Order) -> Result<String, Problem> {
        let checker = Checker::new().policy(order.policy);
        let reports = self.supply.reports(&checker, vec![Ok::<_, Infallible>(order.article.clone())]);
        let report = reports.into_iter().flatten().next();
        let report =
            report.ok_or_else(|| Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "no report was made"))?;
        order.format.write(&report, &order.question)
    }
}

/// POST /check: an article in, its report out.
pub async fn check(State(desk): State<Arc<Desk>>, request: Request) -> Result<Response, Problem> {
    let sent = Sent::receive(request, desk.patience).await?;
    let format = Format::of(&sent.question, sent.headers())?;
    let order =
        Order { article: sent.article()?, policy: sent.policy()?, format, question: sent.question.clone() };
    let (place, patience) = (desk.place().await?, desk.patience);
    let judged = beside(move || {
        let _place = place;
        desk.judge(&order)
    })?;
    match timeout(patience, judged).await {
        Ok(Ok(report)) => Ok(answer(format, report?)),
        Ok(Err(_)) => Err(Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "the article could not be judged")),
        Err(_) => Err(Problem::busy("the article took too long; send it in parts")),
    }
}

/// Does the work on a thread of its own. It is not one of the runtime's: publishers are asked by a client
/// that brings a runtime along, and one does not run within another.
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
        (header::CONTENT_TYPE, format.content_type()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::VARY, "accept".to_owned()),
    ];
    (headers, report).into_response()
}
