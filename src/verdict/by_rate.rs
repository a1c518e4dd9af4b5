//! Conversions and stated rates: judged by what currencies cost on the days of the article.

pub(super) mod conversion;
pub(super) mod course;
pub(super) mod day_value;
pub(super) mod days;
mod far;
pub(super) mod gauge;
pub(super) mod lookup;
pub(super) mod named_date;
mod namesake;
pub(super) mod present;
pub(super) mod scenario;
pub(super) mod stated_rate;
pub(super) mod survey;
