//! How a language writes what is put into its sentences: numbers, dates, amounts of money.

use super::catalogue::{Catalogue, Named};
use crate::article::{ArticleDate, Precision};
use crate::currency::Currency;
use crate::interval::{Interval, over};
use crate::report::views::text::days::without_common_end;
use crate::verdict::message::{Argument, Formula, Quantity, UnitName};
use crate::verdict::{Amounts, COUNTED_IN};
use chrono::{Datelike, NaiveDate};
use fluent_bundle::FluentValue;
use rust_decimal::Decimal;

/// The signs of numbers.
#[derive(Default)]
pub(super) struct Signs {
    decimal: String,
    group: String,
    /// A number of so many digits or more is cut into thousands.
    least_grouped: usize,
}

impl Signs {
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let text = |id: &str| catalogue.message(id, Vec::new()).unwrap_or_default().into_owned();
        let least_grouped = text("number-least-grouped").parse().unwrap_or(4);
        Self { decimal: text("number-decimal"), group: text("number-group"), least_grouped }
    }
}

/// Words as they are.
fn words<'a>(text: impl Into<String>) -> FluentValue<'a> {
    FluentValue::String(text.into().into())
}

/// A number by which a message chooses its plural.
fn count<'a>(value: Decimal) -> FluentValue<'a> {
    FluentValue::try_number(&value.abs().normalize().to_string()).into_owned()
}

impl Catalogue {
    /// An argument as the messages take it.
    pub(super) fn value(&self, argument: Argument<'_>) -> FluentValue<'static> {
        match argument {
            Argument::Count(many) => FluentValue::from(many),
            other => words(self.text(other)),
        }
    }

    pub(super) fn text(&self, argument: Argument<'_>) -> String {
        match argument {
            Argument::Words(text) => text.to_owned(),
            Argument::Count(many) => self.number(Decimal::from(many)),
            Argument::Number { low, high } => self.numbers(low, high),
            Argument::Money(amounts) => self.money(amounts),
            Argument::MoneyTo(first, last) => {
                let named =
                    vec![("first", words(self.money(first))), ("last", words(self.money(last)))];
                self.say("money-to", named)
            }
            Argument::Quantity(quantity) => self.quantity(quantity),
            Argument::Formula(formula) => self.formula(formula),
            Argument::Name(currency) => self.name(currency),
            Argument::On(date) => self.on(date),
            Argument::Date(date) => self.date(date),
            Argument::Days(from, to) => self.days(from, to),
            Argument::Both(first, last) => {
                let (first, last) = self.ends(first, last);
                self.say("both-days", vec![("first", words(first)), ("last", words(last))])
            }
            Argument::Sentence(sentence) => self.sentence(sentence),
            Argument::Listed(parts) => {
                let parts = parts.into_iter().map(|part| self.text(part));
                parts.collect::<Vec<_>>().join(", ")
            }
        }
    }

    /// A message that is known to be there.
    fn say(&self, id: &str, named: Vec<Named<'_>>) -> String {
        let named = named.into_iter().map(|(name, value)| (name, value.into_owned())).collect();
        self.message(id, named).unwrap_or_default().into_owned()
    }

    /// "13.600,5"
    pub(super) fn number(&self, value: Decimal) -> String {
        let value = value.normalize();
        let plain = value.abs().to_string();
        let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut text = String::from(if value.is_sign_negative() { "−" } else { "" });
        let grouped = whole.len() >= self.signs.least_grouped;
        for (at, digit) in whole.chars().enumerate() {
            if grouped && at > 0 && (whole.len() - at).is_multiple_of(3) {
                text.push_str(&self.signs.group);
            }
            text.push(digit);
        }
        if !decimals.is_empty() {
            text.push_str(&self.signs.decimal);
            text.push_str(decimals);
        }
        text
    }

    fn numbers(&self, low: Decimal, high: Option<Decimal>) -> String {
        match high {
            Some(high) if high == low => self.number(low),
            Some(high) => format!("{}–{}", self.number(low), self.number(high)),
            None => self.say("or-more", vec![("amount", words(self.number(low)))]),
        }
    }

    /// "36.000 kroner", "310 mio. euro"
    fn money(&self, amounts: Amounts) -> String {
        let largest = amounts.high.unwrap_or(amounts.low).abs().max(amounts.low.abs());
        let counted = COUNTED_IN.iter().find(|(in_units, _)| largest >= *in_units);
        let shown = |value: Decimal| match counted {
            Some((in_units, _)) => over(value, *in_units).unwrap_or(value),
            None => value,
        };
        let last = shown(amounts.high.unwrap_or(amounts.low));
        let number = self.numbers(shown(amounts.low), Some(last));
        let id = match counted {
            None => "money",
            Some((_, "m")) => "money-million",
            Some((_, "bn")) => "money-billion",
            Some(_) => "money-trillion",
        };
        let named = vec![
            ("number", words(number)),
            ("count", count(last)),
            ("currency", words(self.currency(amounts.currency, None, last))),
            ("of", words(self.currency(amounts.currency, Some("of"), last))),
        ];
        let amount = self.say(id, named);
        match amounts.high {
            Some(_) => amount,
            None => self.say("or-more", vec![("amount", words(amount))]),
        }
    }

    /// The name of a currency after a number, in one of its forms; its code where the catalogue has
    /// no name.
    fn currency(&self, currency: Currency, form: Option<&str>, number: Decimal) -> String {
        let code = currency.code();
        // After "million" it is many, whatever the number before it.
        let number = if form.is_some() { Decimal::ONE_HUNDRED } else { number };
        let of = |id: &str| match form {
            Some(form) => {
                self.form(id, form, vec![("count", count(number)), ("code", words(code))])
            }
            None => self.message(id, vec![("count", count(number)), ("code", words(code))]),
        };
        let named = of(&format!("currency-{code}")).or_else(|| of("currency-other"));
        named.map_or_else(|| code.to_owned(), std::borrow::Cow::into_owned)
    }

    /// The name of a currency without a number: that of many units of it.
    fn name(&self, currency: Currency) -> String {
        let many = self.currency(currency, None, Decimal::ONE_HUNDRED);
        if many == currency.code() { currency.name().to_owned() } else { many }
    }

    fn quantity(&self, quantity: &Quantity) -> String {
        let number = self.numbers(quantity.value.low(), quantity.value.high());
        match &quantity.unit {
            UnitName::None => number,
            UnitName::Percent => self.say("percent", vec![("number", words(number))]),
            UnitName::Points => {
                let last = quantity.value.high().unwrap_or(quantity.value.low());
                let named = vec![("number", words(number)), ("count", count(last))];
                self.say("percentage-points", named)
            }
            UnitName::Measure(name) => {
                let last = quantity.value.high().unwrap_or(quantity.value.low());
                format!("{number}\u{a0}{}", self.measure(name, last))
            }
        }
    }

    /// The name of a unit after a number; where the catalogue has none, its symbol or English name.
    fn measure(&self, name: &str, number: Decimal) -> String {
        let id = format!("measure-{}", name.replace(' ', "-"));
        let named = self.message(&id, vec![("count", count(number))]);
        named.map_or_else(|| name.to_owned(), std::borrow::Cow::into_owned)
    }

    fn formula(&self, formula: &Formula) -> String {
        let shown = |part: &Interval| self.numbers(part.low(), part.high());
        match formula {
            Formula::Words(text) => text.clone(),
            Formula::Times(text, times) => format!("{text} × {}", self.number(*times)),
            Formula::Sum(parts) => parts.iter().map(shown).collect::<Vec<_>>().join(" + "),
            Formula::In(text, unit) => {
                let unit = match unit {
                    UnitName::Measure(name) => self.measure(name, Decimal::ONE_HUNDRED),
                    other => other.to_string().trim().to_owned(),
                };
                self.say("formula-in", vec![("words", words(text)), ("unit", words(unit))])
            }
            Formula::Age(date, born) => format!("{} − {born}", date.to().year()),
            Formula::Beside(value, percent) => {
                let percent = self.number(*percent);
                let named = vec![("value", words(shown(value))), ("percent", words(percent))];
                self.say("formula-beside", named)
            }
        }
    }

    /// The month of a day, in the form that it has after the day, after "in", or alone.
    fn month(&self, day: NaiveDate, form: &str) -> String {
        let month = self.form(&format!("month-{}", day.month()), form, Vec::new());
        month.unwrap_or_default().into_owned()
    }

    fn date(&self, date: ArticleDate) -> String {
        let year = words(date.from().year().to_string());
        match date.precision() {
            Precision::Day | Precision::Range => self.days(date.from(), date.to()),
            Precision::Month => {
                let month = words(self.month(date.from(), "alone"));
                self.say("date-month", vec![("month", month), ("year", year)])
            }
            Precision::Year => self.say("date-year", vec![("year", year)]),
        }
    }

    fn on(&self, date: ArticleDate) -> String {
        let year = words(date.from().year().to_string());
        let day = || vec![("date", words(self.days(date.from(), date.to())))];
        match date.precision() {
            Precision::Day => self.say("on-day", day()),
            Precision::Range => self.say("on-days", day()),
            Precision::Month => {
                let month = words(self.month(date.from(), "in"));
                self.say("on-month", vec![("month", month), ("year", year)])
            }
            Precision::Year => self.say("on-year", vec![("year", year)]),
        }
    }

    /// "3. august 2023", "3.–7. august 2023", "30. juli – 2. august 2023"
    pub(super) fn days(&self, from: NaiveDate, to: NaiveDate) -> String {
        if from == to {
            return self.day(to);
        }
        if (from.year(), from.month()) != (to.year(), to.month()) {
            let (first, last) = self.ends(from, to);
            return format!("{first} – {last}");
        }
        let named = vec![
            ("first", words(from.day().to_string())),
            ("last", words(to.day().to_string())),
            ("month", words(self.month(to, "day"))),
            ("year", words(to.year().to_string())),
        ];
        self.say("date-days", named)
    }

    /// Two days, the year once where it is the same: "30. juli" and "2. august 2023".
    fn ends(&self, first: NaiveDate, last: NaiveDate) -> (String, String) {
        let [from, to] = [self.day(first), self.day(last)];
        let in_one_year = first.year() == last.year();
        let from = if in_one_year { without_common_end(&from, &to).to_owned() } else { from };
        (from, to)
    }

    fn day(&self, day: NaiveDate) -> String {
        let named = vec![
            ("day", FluentValue::from(day.day())),
            ("month", words(self.month(day, "day"))),
            ("year", words(day.year().to_string())),
        ];
        self.say("date-day", named)
    }
}
