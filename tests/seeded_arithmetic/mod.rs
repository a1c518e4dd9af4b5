//! Right figures that follow from others, and the same with one error each, for every relation
//! that needs no rate.

use super::Draw;
use exchequer::claim::Relation;
use exchequer::verdict::Verdict;
use exchequer::{Article, Checker};
use rust_decimal::{Decimal, dec};

/// Sentences per relation and kind of error.
const DRAWS: usize = 200;

/// What is done to the stated figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slip {
    None,
    Scale,
    Digit,
}

/// A sentence with a gap for the stated figure, and that figure as it should be.
struct Sentence {
    before: String,
    stated: Decimal,
    after: String,
}

fn number(draw: &mut Draw, low: u64, high: u64) -> Decimal {
    Decimal::from(low + draw.below(high - low))
}

/// A sentence that claims something by this relation.
fn sentence(relation: Relation, draw: &mut Draw) -> Sentence {
    let (before, stated, after) = match relation {
        Relation::Change => {
            let from = number(draw, 200, 900);
            let to = from + number(draw, 20, 180);
            let share = ((to / from - dec!(1)) * dec!(100)).round_dp(1);
            (
                "Turnover rose ".to_owned(),
                share,
                format!(" per cent to £{to}m from £{from}m last year."),
            )
        }
        Relation::Difference => {
            let (from, by) = (number(draw, 2_000, 9_000), number(draw, 120, 1_900));
            let to = from + by;
            (format!("Membership rose from {from} to {to}, an increase of "), by, ".".to_owned())
        }
        Relation::Sum => {
            let parts = [0; 3].map(|_| number(draw, 11, 95));
            let [one, two, three] = parts;
            let before = format!(
                "The council spent £{one}m on roads, £{two}m on parks and £{three}m on schools, £"
            );
            (before, parts.iter().sum(), "m in total.".to_owned())
        }
        Relation::PerUnit => {
            let (count, each) = (number(draw, 120, 990), number(draw, 12, 95));
            (format!("He sold {count} shares at ${each} each, or $"), count * each, ".".to_owned())
        }
        Relation::PeriodTotal => {
            let month = number(draw, 320, 990);
            (
                format!("The rent is £{month} a month, that is £"),
                month * dec!(12),
                " a year.".to_owned(),
            )
        }
        Relation::Share => {
            let (whole, part) = (number(draw, 400, 999), number(draw, 50, 390));
            let share = (part / whole * dec!(100)).round_dp(1);
            (format!("Of {whole} members, {part} ("), share, " per cent) voted against.".to_owned())
        }
        Relation::UnitConversion => {
            let miles = number(draw, 12, 95);
            let km = (miles * dec!(1.609344)).round_dp(0);
            (format!("The path is {miles} miles ("), km, " km) long.".to_owned())
        }
        _ => {
            let born = number(draw, 1930, 1999);
            let age = dec!(2023) - born;
            (format!("The painter, who was born in {born}, is "), age, ".".to_owned())
        }
    };
    Sentence { before, stated, after }
}

/// The figure with the slip.
fn slipped(stated: Decimal, slip: Slip, draw: &mut Draw) -> Decimal {
    match slip {
        Slip::None => stated,
        Slip::Scale => stated * draw.of(&[dec!(10), dec!(0.1)]),
        Slip::Digit => {
            let text = stated.normalize().to_string();
            let places: Vec<usize> =
                text.char_indices().filter(|(_, c)| c.is_ascii_digit()).map(|(at, _)| at).collect();
            let place = draw.of(&places);
            let old = text[place..=place].parse::<u64>().unwrap();
            let first = if place == 0 { 1 } else { 0 };
            let others: Vec<u64> = (first..=9).filter(|digit| *digit != old).collect();
            let digit = draw.of(&others).to_string();
            format!("{}{digit}{}", &text[..place], &text[place + 1..]).parse().unwrap()
        }
    }
}

/// How many of the draws are accused.
fn accused(relation: Relation, slip: Slip) -> usize {
    let mut draw = Draw(7);
    let checker = Checker::new();
    let wrong = |_: &usize| {
        let Sentence { before, stated, after } = sentence(relation, &mut draw);
        let shown = slipped(stated, slip, &mut draw).normalize();
        let article = Article::new(format!("{before}{shown}{after}"));
        let article = article.language("en").dated("2024-03-01".parse().unwrap());
        let report = checker.check(&article);
        let mut findings =
            report.findings().iter().filter(|finding| finding.relation() == relation);
        findings
            .any(|finding| matches!(finding.verdict(), Verdict::Contradicted | Verdict::NearMiss))
    };
    (0..DRAWS).filter(wrong).count()
}

#[test]
fn right_figures_are_let_through_and_slips_of_arithmetic_are_caught() {
    println!("| relation | right, accused | scale slip, caught | one digit changed, caught |");
    println!("|---|---|---|---|");
    let mut digits = 0;
    let relations = [
        Relation::Change,
        Relation::Difference,
        Relation::Sum,
        Relation::PerUnit,
        Relation::PeriodTotal,
        Relation::Share,
        Relation::UnitConversion,
        Relation::Age,
    ];
    for relation in relations {
        let [right, scale, digit] =
            [Slip::None, Slip::Scale, Slip::Digit].map(|slip| accused(relation, slip));
        println!("| {relation} | {right} | {scale} | {digit} |");
        assert!(right < DRAWS / 200 + 1, "{relation}: {right} right ones are accused");
        let caught = scale * 100 >= DRAWS * 97;
        assert!(caught, "{relation}: {scale} slips of scale are caught");
        digits += digit;
    }
    let share = digits * 100 / (DRAWS * relations.len());
    assert!(share >= 65, "{share} % of changed digits are caught");
}
