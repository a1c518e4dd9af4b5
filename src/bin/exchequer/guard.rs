//! Keeps a panic over one article from ending the run.
//!
//! No text is known over which the checker panics. Should there be one all the same, it is answered
//! by an error in its place, and the others are checked. What it cannot catch is a process that is
//! killed.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::panic::{self, AssertUnwindSafe, Location};
use std::path::Path;
use std::sync::Once;
use thiserror::Error;

/// The program failed over an article.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("a fault of the program, not of the article: {message}; please report it with the article")]
pub struct Fault {
    message: String,
}

impl Fault {
    /// What the panic said, and where it began.
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// What the work gives, or the message of its panic, which is not printed.
///
/// The work is taken to leave nothing behind that is half done: what threads share is kept under
/// locks, and true after each step.
pub fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, Fault> {
    static HOOK: Once = Once::new();
    HOOK.call_once(silence_guarded_threads);
    let was_guarded = GUARDED.replace(true);
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    GUARDED.set(was_guarded);
    result.map_err(|payload| Fault { message: message(&*payload) })
}

thread_local! {
    /// Whether this thread is within guarded work.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
    /// Where its last panic began, as "src/figure.rs:12:5".
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

fn silence_guarded_threads() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if GUARDED.get() {
            PLACE.set(panic.location().map(place));
        } else {
            usual(panic);
        }
    }));
}

/// "src/figure.rs:12:5". Of a file in another crate only the name, since its path is one of the
/// machine on which the program was built.
fn place(location: &Location<'_>) -> String {
    let file = Path::new(location.file());
    let name = file.file_name().filter(|_| file.is_absolute()).unwrap_or(file.as_os_str());
    format!("{}:{}:{}", name.to_string_lossy(), location.line(), location.column())
}

fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    let text = text.unwrap_or("panicked without a message");
    match PLACE.take() {
        Some(place) => format!("{text} ({place})"),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_its_message_and_its_place() {
        let fault = guarded(|| panic!("no {}", "luck")).unwrap_err();
        assert!(fault.message.starts_with("no luck (src/bin/exchequer/guard.rs:"), "{fault}");
        let fault = guarded(|| panic::panic_any(5)).unwrap_err();
        assert!(fault.message.starts_with("panicked without a message"), "{fault}");
    }

    #[test]
    fn work_that_does_not_panic_gives_its_result_within_other_guarded_work_too() {
        let inner = guarded(|| {
            let inner = guarded(|| panic!("inside")).map_err(drop);
            assert!(GUARDED.get());
            inner
        });
        assert_eq!(inner, Ok(Err(())));
        assert!(!GUARDED.get());
    }
}
