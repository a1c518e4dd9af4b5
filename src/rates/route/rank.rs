//! Which official rates of a pair take precedence over which.
//!
//! A bank that issues one of the two currencies says what a unit officially cost; a bank of a third
//! country repeats it a day later or crosses it at other hours. So a lower rank is consulted only
//! on days for which no higher one has a rate.
//!
//! Market rates have no rank: they are beside the official ones, and a claim that only they
//! explain hangs on the source.

use crate::common::text_form::text_form;
use crate::currency::Currency;
use crate::rates::book::store::Origin;
use crate::rates::{SourceId, Standing};
use serde::{Deserialize, Serialize};

/// How close an official rate is to the currencies it prices, the closest first.
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use exchequer::{currency::Currency, rates::{Rank, RateBook}};
///
/// let rouble = Currency::from_code("RUB").unwrap();
/// let rates = RateBook::embedded().rates_on(Currency::EUR, rouble, "2023-08-15".parse().unwrap());
/// assert_eq!(rates[0].rank(), Some(Rank::Issuer));
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Rank {
    /// Set by a bank that issues one of the two currencies or that of the article's country, or
    /// reported by such a bank to the International Monetary Fund; or exact by law.
    Issuer,
    /// A cross of such a bank with another central bank, through a currency that both quote.
    IssuerCross,
    /// By another central bank that quotes both, or a cross of two of them.
    ThirdBank,
    /// A mean over a month.
    MonthlyAverage,
}

text_form!(Rank, "rank", {
    Issuer => "issuer",
    IssuerCross => "issuer_cross",
    ThirdBank => "third_bank",
    MonthlyAverage => "monthly_average",
});

/// The order in which the paths of a pair are consulted: of paths with different precedence only
/// the first that have a rate on a day count for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::rates) enum Precedence {
    /// Without any fixing: irrevocable conversion rates, redenominations, pegs.
    ByLaw,
    /// One bank that issues base, quote or the money of the article's country.
    Issuer,
    /// A cross of the bank that issues the base with the one that issues the quote.
    TwoIssuers,
    /// A cross of one such bank with the ECB, through the euro: most central banks fix against it.
    IssuerAndEcb,
    /// A cross of one such bank with the Federal Reserve, through the dollar.
    IssuerAndFed,
    /// A cross of one such bank with any other.
    IssuerAndThird,
    /// The ECB, for two currencies that it fixes against the euro.
    Ecb,
    /// The Federal Reserve, for the dollar: after the ECB, since newspapers and agencies outside
    /// the United States convert by the ECB's reference rates, not by the noon rates of New York.
    Fed,
    /// The International Monetary Fund, for the dollar: it passes on what the bank that issues the
    /// other currency reports.
    Reported,
    /// One other bank.
    ThirdBank,
    /// A cross of two others.
    TwoThirdBanks,
    /// Monthly means.
    MonthlyAverage,
    /// A collector of market rates: consulted beside whatever official rates there are.
    Market,
    /// A cross that needs one: consulted only where there is nothing else.
    MarketCross,
}

impl Precedence {
    /// That of the sources of a path between two currencies, in an article printed where `home` is
    /// the money.
    pub(in crate::rates) fn of(
        sources: &[&Origin],
        [base, quote]: [Currency; 2],
        home: Option<Currency>,
    ) -> Self {
        let is = |standing| sources.iter().any(|source| source.standing == standing);
        let issues = |source: &&&Origin| {
            let money = [Some(base), Some(quote), home];
            source.id != SourceId::FED
                && money.into_iter().flatten().any(|money| source.issues(money))
        };
        let issuers = sources.iter().filter(issues).count();
        let is_dollar = [base, quote].contains(&Currency::USD);
        let by_ecb = sources.iter().filter(issues).any(|source| source.id == SourceId::ECB);
        let named = |id: &SourceId| sources.iter().any(|source| source.id == *id);
        let reports = sources.iter().any(|source| source.represents([base, quote]));
        match (sources.len(), issuers) {
            _ if is(Standing::Monthly) => Self::MonthlyAverage,
            (0 | 1, _) if is(Standing::Market) => Self::Market,
            _ if is(Standing::Market) => Self::MarketCross,
            (0, _) => Self::ByLaw,
            // Its rouble is the Bank of Russia's own fixing, to two in a million.
            (1, 0) if reports && named(&SourceId::IMF_RUB) => Self::Issuer,
            (1, 0) if named(&SourceId::ECB) => Self::Ecb,
            (1, 0) if named(&SourceId::FED) && is_dollar => Self::Fed,
            (1, 0) if reports => Self::Reported,
            (1, 0) => Self::ThirdBank,
            (1, _) => Self::Issuer,
            (_, 0) => Self::TwoThirdBanks,
            // What the euro is worth elsewhere says a third bank as well by itself.
            (_, 1) if by_ecb => Self::TwoThirdBanks,
            (_, 1) if named(&SourceId::ECB) => Self::IssuerAndEcb,
            (_, 1) if named(&SourceId::FED) => Self::IssuerAndFed,
            (_, 1) => Self::IssuerAndThird,
            (_, _) => Self::TwoIssuers,
        }
    }

    /// As a reader is told; `None` for market rates.
    pub(in crate::rates) fn rank(self) -> Option<Rank> {
        match self {
            Self::ByLaw | Self::Issuer | Self::Fed | Self::Reported => Some(Rank::Issuer),
            Self::TwoIssuers | Self::IssuerAndEcb | Self::IssuerAndFed | Self::IssuerAndThird => {
                Some(Rank::IssuerCross)
            }
            Self::Ecb | Self::ThirdBank | Self::TwoThirdBanks => Some(Rank::ThirdBank),
            Self::MonthlyAverage => Some(Rank::MonthlyAverage),
            Self::Market | Self::MarketCross => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::WorkingDays;

    fn origin(code: &str, home: &str, standing: Standing) -> Origin {
        let home = Currency::from_code(home);
        let issues_home = standing == Standing::Official;
        let id = SourceId(code.to_owned().into());
        let working_days = WorkingDays::MONDAY_TO_FRIDAY;
        Origin { id, home, carry_days: 5, working_days, standing, issues_home }
    }

    fn precedence(sources: &[&Origin], pair: [&str; 2]) -> Precedence {
        Precedence::of(sources, pair.map(|code| Currency::from_code(code).unwrap()), None)
    }

    #[test]
    fn a_bank_that_issues_one_of_the_currencies_comes_before_crosses_and_third_banks() {
        let [cbr, ecb, nbp] = [("CBR", "RUB"), ("ECB", "EUR"), ("NBP", "PLN")]
            .map(|(code, home)| origin(code, home, Standing::Official));
        let roubles = ["RUB", "DKK"];
        let order = [
            precedence(&[&cbr], roubles),
            precedence(&[&cbr, &ecb], roubles),
            precedence(&[&cbr, &nbp], roubles),
            precedence(&[&nbp], roubles),
            precedence(&[&nbp, &ecb], roubles),
        ];
        assert!(order.is_sorted_by(|one, next| one < next), "{order:?}");
        assert!(precedence(&[&nbp], ["EUR", "RUB"]) < precedence(&[&ecb, &nbp], ["EUR", "RUB"]));
        assert_eq!(precedence(&[&cbr], ["USD", "EUR"]).rank(), Some(Rank::ThirdBank));
        assert_eq!(precedence(&[&ecb], ["USD", "EUR"]).rank(), Some(Rank::Issuer));
    }

    #[test]
    fn the_fed_comes_after_the_ecb_and_before_third_banks() {
        let [ecb, fed, nbp, cbr] = [("ECB", "EUR"), ("FED", "USD"), ("NBP", "PLN"), ("CBR", "RUB")]
            .map(|(code, home)| origin(code, home, Standing::Official));
        let order = ["EUR/USD", "USD/JPY"].map(|pair| {
            let pair = [&pair[..3], &pair[4..]];
            [&ecb, &fed, &nbp].map(|bank| precedence(&[bank], pair))
        });
        for order in order {
            assert!(order.is_sorted_by(|one, next| one < next), "{order:?}");
            assert_eq!(order[1].rank(), Some(Rank::Issuer));
        }
        assert!(
            precedence(&[&cbr, &ecb], ["USD", "RUB"]) < precedence(&[&cbr, &fed], ["USD", "RUB"])
        );
        assert_eq!(precedence(&[&fed], ["CHF", "JPY"]), Precedence::ThirdBank);
    }

    #[test]
    fn the_bank_of_the_articles_country_counts_as_an_issuer() {
        let bank = origin("DNB", "DKK", Standing::Official);
        let pair = [Currency::USD, Currency::from_code("JPY").unwrap()];
        assert_eq!(Precedence::of(&[&bank], pair, None), Precedence::ThirdBank);
        assert_eq!(Precedence::of(&[&bank], pair, Currency::from_code("DKK")), Precedence::Issuer);
    }

    #[test]
    fn what_a_bank_reports_to_the_fund_in_dollars_counts_as_its_own() {
        let mut fund = origin("IMF-RUB", "XDR", Standing::Official);
        fund.issues_home = false;
        assert_eq!(precedence(&[&fund], ["USD", "RUB"]), Precedence::Issuer);
        assert_eq!(precedence(&[&fund], ["EUR", "RUB"]), Precedence::ThirdBank);
        assert_eq!(precedence(&[&fund], ["EUR", "USD"]), Precedence::ThirdBank);
    }

    #[cfg(feature = "embedded")]
    #[test]
    fn the_rouble_of_2022_costs_what_the_bank_of_russia_said() {
        let [dollar, rouble] = ["USD", "RUB"].map(|code| Currency::from_code(code).unwrap());
        let days = [("2022-04-01", "83.4097"), ("2023-08-22", "94.1424")];
        for (day, official) in days {
            let rates =
                crate::rates::RateBook::embedded().rates_on(dollar, rouble, day.parse().unwrap());
            let near = official.parse::<rust_decimal::Decimal>().unwrap();
            let gaps = rates.iter().map(|rate| (rate.interval().middle() - near).abs() / near);
            assert!(gaps.max().unwrap() < rust_decimal::dec!(0.0001), "{day}: {rates:?}");
        }
    }

    #[test]
    fn monthly_means_come_last_and_market_rates_have_no_rank() {
        let hmrc = origin("HMRC", "GBP", Standing::Monthly);
        let market = origin("OXR", "USD", Standing::Market);
        assert_eq!(precedence(&[&hmrc], ["GBP", "USD"]).rank(), Some(Rank::MonthlyAverage));
        assert_eq!(precedence(&[&market], ["GBP", "USD"]).rank(), None);
    }
}
