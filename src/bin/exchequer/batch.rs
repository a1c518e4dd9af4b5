//! Work on all cores, with the answers in the order of the questions.
//!
//! Every worker is handed each n-th question and its answers are taken in turn, so order costs
//! nothing. The queues hold one entry each: however long the input is, no more than three questions
//! or answers a worker are in memory.
//!
//! It is not rayon: that answers a whole chunk before the first answer is given out, so whoever
//! writes a line and waits for its answer would wait for ever, and its `par_bridge`, which does
//! not, loses the order.

use std::io;
use std::iter;
use std::num::NonZeroUsize;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Answers every question on so many threads, and gives the answers to `take` in order.
///
/// # Errors
///
/// The first error of `take`, at which the work stops.
pub fn in_order<Q: Send, A: Send>(
    threads: NonZeroUsize,
    questions: impl Iterator<Item = Q> + Send,
    answer: impl Fn(Q) -> A + Sync,
    mut take: impl FnMut(A) -> io::Result<()>,
) -> io::Result<()> {
    thread::scope(|scope| {
        let (mut workers, mut results) = (Vec::new(), Vec::new());
        for _ in 0..threads.get() {
            let (worker, asked) = sync_channel(1);
            let (answered, result) = sync_channel(1);
            let answer = &answer;
            scope.spawn(move || work(asked, answered, answer));
            workers.push(worker);
            results.push(result);
        }
        scope.spawn(move || hand_out(questions, &workers));
        // The first result that is empty for good ends the round: no later question was handed out.
        let mut answers = iter::repeat(&results).flatten().map_while(|result| result.recv().ok());
        let taken = answers.try_for_each(&mut take);
        // A worker that waits to be heard would never end.
        drop(results);
        taken
    })
}

/// How many threads the machine can run at once.
pub fn cores() -> NonZeroUsize {
    thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

fn work<Q, A>(asked: Receiver<Q>, answered: SyncSender<A>, answer: impl Fn(Q) -> A) {
    for question in asked {
        if answered.send(answer(question)).is_err() {
            return;
        }
    }
}

fn hand_out<Q>(questions: impl Iterator<Item = Q>, workers: &[SyncSender<Q>]) {
    for (question, worker) in questions.zip(workers.iter().cycle()) {
        if worker.send(question).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    fn threads(count: usize) -> NonZeroUsize {
        NonZeroUsize::new(count).unwrap()
    }

    #[test]
    fn answers_come_in_the_order_of_the_questions() {
        for count in [1, 2, 3, 7] {
            let mut answers = Vec::new();
            let slow_at_first = |question: u64| {
                thread::sleep(Duration::from_micros(if question < 3 { 2_000 } else { 0 }));
                question * 2
            };
            in_order(threads(count), 0..100, slow_at_first, |answer| {
                answers.push(answer);
                Ok(())
            })
            .unwrap();
            assert!(answers.into_iter().eq((0..200).step_by(2)), "{count} threads");
        }
    }

    #[test]
    fn no_more_is_read_than_can_be_worked_on() {
        let read = AtomicUsize::new(0);
        let questions = (0..1000).inspect(|_| {
            read.fetch_add(1, Ordering::SeqCst);
        });
        let mut taken = 0;
        in_order(
            threads(2),
            questions,
            |question| question,
            |_| {
                taken += 1;
                // Three a worker, and the one that waits to be handed out.
                assert!(read.load(Ordering::SeqCst) <= taken + 2 * 3 + 1);
                Ok(())
            },
        )
        .unwrap();
        assert_eq!(taken, 1000);
    }

    #[test]
    fn an_answer_that_cannot_be_taken_ends_the_work() {
        let result = in_order(
            threads(2),
            0..,
            |question| question,
            |answer| {
                if answer < 5 { Ok(()) } else { Err(io::ErrorKind::BrokenPipe.into()) }
            },
        );
        assert_eq!(result.unwrap_err().kind(), io::ErrorKind::BrokenPipe);
    }
}
