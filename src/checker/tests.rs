//! Interrupting a check, and how often the flag is polled.

use super::*;
use crate::steps;

/// Claims of many kinds, one of them with every dollar open on both sides and one that fails.
const VARIED: &str = "In 2015 he paid 100 euros ($200). It is 1,280 lira, about 250 kroner or 34 euros. \
    A rate of 7.45 kroner to the euro. Prices: $5m ($6m), 3 and 4 euros ($3.3 and $4.4). \
    He paid 7,300 crowns (36 dollars).\n\nHe paid 63,000 crowns. That is about 36,000 pesos, or 12.3 \
    million (about $13.9 million).\n\n";

fn article(text: &str) -> Article {
    Article::new(text).language("en").dated("2023-08-03".parse().unwrap())
}

/// How often a flag is polled until an article is checked.
fn polls(text: &str) -> usize {
    let interrupt = Interrupt::new();
    assert!(Checker::new().check_until(&article(text), &interrupt).is_ok());
    interrupt.polls()
}

#[test]
fn an_interrupted_check_stops_wherever_it_is() {
    // The loops that surround the place where it is raised each poll once more.
    const MOST_AFTER: usize = 32;
    let (checker, article) = (Checker::new(), article(VARIED));
    // Every place in the reading, and some of the scenarios in the judging.
    let (reading, all) = (300, polls(VARIED));
    for poll in (1..reading).chain((reading..=all).step_by(1 + all / 50)) {
        let interrupt = Interrupt::at_poll(poll);
        let error = checker.check_until(&article, &interrupt).unwrap_err();
        assert!(error.is_interrupted(), "{poll}");
        let more = interrupt.polls() - poll;
        assert!(more <= MOST_AFTER, "{more} polls after the {poll}th");
    }
}

#[test]
fn what_is_not_interrupted_is_the_same_report() {
    let checker = Checker::new();
    let report = checker.check_until(&article(VARIED), &Interrupt::new()).unwrap();
    assert_eq!(report.to_json(), checker.check(&article(VARIED)).to_json());
}

#[test]
fn the_flag_is_polled_throughout_a_text_of_any_kind() {
    // At least once for so many bytes, which take microseconds.
    const BYTES: usize = 64;
    for text in HOSTILE {
        let text = text.repeat(200);
        assert!(
            polls(&text) * BYTES >= text.len(),
            "{} polls of {} bytes",
            polls(&text),
            text.len()
        );
    }
}

const HOSTILE: [&str; 11] = [
    "5k",
    "lakh.95",
    "$crore a$ crore crore crore crore ",
    "one ",
    "mln 5 ",
    "(5 euros) ",
    "$5 ",
    "5 euros (3 dollars). ",
    "90 1",
    "a 5\n\n",
    "He got 5 pounds (3 francs, 7 dollars, 9 pesos).",
];

#[test]
fn little_is_done_between_two_polls_of_a_long_text() {
    // A step looks at a token, a byte or a figure; so many take less than a millisecond.
    const MOST_STEPS: usize = 50_000;
    for text in HOSTILE {
        let article = article(&text.repeat(8_000 / text.len()));
        let whole = Interrupt::new();
        assert!(Checker::new().extract_until(&article, &whole).is_ok());
        let steps_until = |poll: usize| {
            steps::counted(|| {
                drop(Checker::new().extract_until(&article, &Interrupt::at_poll(poll)))
            })
        };
        for part in 0..4 {
            let poll = 1 + whole.polls() * part / 4;
            let between = steps_until(poll + 1).saturating_sub(steps_until(poll));
            assert!(between <= MOST_STEPS, "{between} steps after the {poll}th poll of {text}");
        }
    }
}
