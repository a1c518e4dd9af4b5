//! When publishers that failed are asked again: after a pause that doubles with each failure.
//!
//! Nothing here reads a clock. In a run of `check`, where the time passed in is always the same, no
//! pause ends.

use chrono::{NaiveDateTime, TimeDelta};
use exchequer::fetch::{Cause, Failure};
use exchequer::rates::SourceId;
use std::collections::{BTreeMap, BTreeSet};

/// The pause after the first failure, in seconds.
const FIRST: i64 = 30;

/// The longest pause, in seconds, unless the publisher asks for a longer one.
const LONGEST: i64 = 60 * 60;

/// The longest pause that a publisher can ask for, in seconds.
const LONGEST_ASKED_FOR: i64 = 24 * 60 * 60;

/// When so many sources could not be reached, there is no network.
const ENOUGH: usize = 2;

/// Which sources failed, and until when they are not asked.
#[derive(Debug, Default)]
pub struct Pauses {
    by_source: BTreeMap<SourceId, Pause>,
    unreachable: BTreeSet<SourceId>,
    /// Whether a source has ever answered: from then on, others that cannot be reached mean trouble
    /// of their own and not of the network.
    answered: bool,
    network: Option<Pause>,
}

#[derive(Clone, Copy, Debug)]
struct Pause {
    failures: u32,
    until: NaiveDateTime,
}

/// Whether there is a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    /// There may be one.
    There,
    /// There is none, as the last failures show.
    Lost,
}

impl Pauses {
    /// Whether a source may be asked.
    pub fn is_over(&self, source: &SourceId, now: NaiveDateTime) -> bool {
        let is_over = |pause: &Pause| pause.until <= now;
        self.network.as_ref().is_none_or(is_over) && self.by_source.get(source).is_none_or(is_over)
    }

    /// Notes the results of asking these sources.
    pub fn note(
        &mut self,
        asked: &BTreeSet<SourceId>,
        failures: &[Failure],
        now: NaiveDateTime,
    ) -> Network {
        let failed = |source: &SourceId| failures.iter().any(|one| one.source_id == *source);
        for source in asked.iter().filter(|source| !failed(source)) {
            self.by_source.remove(source);
            self.unreachable.remove(source);
            (self.answered, self.network) = (true, None);
        }
        for source in asked.iter().filter(|source| failed(source)) {
            let of_source = || failures.iter().filter(|one| one.source_id == *source);
            let wanted = of_source().filter_map(|one| wanted(&one.cause)).max().unwrap_or_default();
            let pause = Pause::after(self.by_source.get(source).copied(), wanted, now);
            self.by_source.insert(source.clone(), pause);
            if of_source().any(|one| one.cause.is_unreachable()) {
                self.unreachable.insert(source.clone());
            }
        }
        if self.answered || self.unreachable.len() < ENOUGH {
            return Network::There;
        }
        self.unreachable.clear();
        self.network = Some(Pause::after(self.network, 0, now));
        Network::Lost
    }

    /// The first moment after `now` at which a source that failed may be asked again.
    pub fn next(&self, now: NaiveDateTime) -> Option<NaiveDateTime> {
        let pauses = self.by_source.values().chain(&self.network);
        pauses.map(|pause| pause.until).filter(|until| *until > now).min()
    }

    /// The sources that failed when they were last asked.
    pub fn failed(&self) -> impl Iterator<Item = &SourceId> {
        self.by_source.keys()
    }
}

impl Pause {
    /// A pause twice as long as the one before, or as long as the publisher asks for.
    fn after(before: Option<Self>, wanted: i64, now: NaiveDateTime) -> Self {
        let failures = before.map_or(0, |before| before.failures);
        let doubled =
            1_i64.checked_shl(failures.min(30)).and_then(|times| FIRST.checked_mul(times));
        let seconds = doubled.unwrap_or(LONGEST).min(LONGEST).max(wanted.min(LONGEST_ASKED_FOR));
        let until = now.checked_add_signed(TimeDelta::seconds(seconds)).unwrap_or(now);
        Self { failures: failures.saturating_add(1), until }
    }
}

/// How many seconds a publisher asks to wait.
fn wanted(cause: &Cause) -> Option<i64> {
    match cause {
        Cause::Busy(pause) => Some(i64::try_from(pause.as_secs()).unwrap_or(i64::MAX)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn at(seconds: i64) -> NaiveDateTime {
        let morning: NaiveDateTime = "2026-11-22T09:00:00".parse().unwrap();
        morning + TimeDelta::seconds(seconds)
    }

    fn asked(ids: &[&str]) -> BTreeSet<SourceId> {
        ids.iter().map(|id| SourceId((*id).to_owned().into())).collect()
    }

    fn failures(ids: &[&str], cause: &Cause) -> Vec<Failure> {
        let failure = |source_id| Failure { source_id, url: String::new(), cause: cause.clone() };
        asked(ids).into_iter().map(failure).collect()
    }

    #[test]
    fn a_pause_doubles_with_each_failure_up_to_an_hour_and_ends_with_an_answer() {
        let (mut pauses, mut now) = (Pauses::default(), 0);
        let failed = failures(&["CBR"], &Cause::Status(500));
        for pause in [30, 60, 120, 240, 480, 960, 1920, 3600, 3600] {
            assert_eq!(pauses.note(&asked(&["CBR"]), &failed, at(now)), Network::There);
            assert_eq!(pauses.next(at(now)), Some(at(now + pause)));
            assert!(!pauses.is_over(&SourceId::CBR, at(now + pause - 1)));
            assert!(pauses.is_over(&SourceId::CBR, at(now + pause)));
            assert!(pauses.is_over(&SourceId::ECB, at(now)));
            now += pause;
        }
        pauses.note(&asked(&["CBR"]), &[], at(now));
        assert_eq!((pauses.next(at(now)), pauses.failed().count()), (None, 0));
        pauses.note(&asked(&["CBR"]), &failed, at(now));
        assert_eq!(pauses.next(at(now)), Some(at(now + 30)));
    }

    #[test]
    fn a_publisher_that_asks_for_a_longer_pause_gets_it_up_to_a_day() {
        for (wanted, pause) in [(5, 30), (7200, 7200), (u64::MAX, 86400)] {
            let mut pauses = Pauses::default();
            let busy = Cause::Busy(Duration::from_secs(wanted));
            pauses.note(&asked(&["CBR"]), &failures(&["CBR"], &busy), at(0));
            assert_eq!(pauses.next(at(0)), Some(at(pause)));
        }
    }

    #[test]
    fn two_that_nobody_can_reach_mean_that_there_is_no_network_for_a_while() {
        let mut pauses = Pauses::default();
        let away = Cause::Unreachable("no route".to_owned());
        assert_eq!(
            pauses.note(&asked(&["CBR"]), &failures(&["CBR"], &away), at(0)),
            Network::There
        );
        let both = failures(&["ECB", "NBP"], &away);
        assert_eq!(pauses.note(&asked(&["ECB", "NBP"]), &both, at(0)), Network::Lost);
        let other = SourceId("BNR".into());
        assert!(!pauses.is_over(&other, at(29)) && pauses.is_over(&other, at(30)));
        assert_eq!(pauses.note(&asked(&["ECB", "NBP"]), &both, at(60)), Network::Lost);
        assert!(!pauses.is_over(&other, at(119)) && pauses.is_over(&other, at(120)));
        pauses.note(&asked(&["BNR"]), &[], at(120));
        assert!(pauses.is_over(&other, at(120)));
    }

    #[test]
    fn one_that_cannot_be_reached_among_those_that_answer_is_no_loss_of_the_network() {
        let mut pauses = Pauses::default();
        pauses.note(&asked(&["BNR"]), &[], at(0));
        let both = failures(&["CBR", "ECB"], &Cause::Unreachable("refused".to_owned()));
        assert_eq!(pauses.note(&asked(&["CBR", "ECB"]), &both, at(0)), Network::There);
    }
}
