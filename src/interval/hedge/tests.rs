use super::*;

const CENT: Decimal = dec!(0.01);

fn ends(n: Decimal, hedge: Option<Hedge>, band: Band) -> (Decimal, Option<Decimal>) {
    let interval = Written::in_full(n).band(hedge, band, CENT);
    (interval.low(), interval.high())
}

#[test]
fn a_directed_hedge_opens_one_side_only() {
    assert_eq!(
        ends(dec!(2300), Some(Hedge::SlightlyBelow), Band::AsWritten),
        (dec!(2200), Some(dec!(2300)))
    );
    assert_eq!(
        ends(dec!(2300), Some(Hedge::SlightlyAbove), Band::AsWritten),
        (dec!(2300), Some(dec!(2400)))
    );
}

#[test]
fn slightly_spans_at_most_a_tenth_of_the_number() {
    // The second place of 11 million is one million; a tenth is 1.1 million.
    assert_eq!(
        ends(dec!(11_000_000), Some(Hedge::SlightlyAbove), Band::AsWritten),
        (dec!(11_000_000), Some(dec!(12_000_000)))
    );
    assert_eq!(
        ends(dec!(10_000), Some(Hedge::SlightlyBelow), Band::AsWritten),
        (dec!(9000), Some(dec!(10_000)))
    );
}

#[test]
fn a_bound_reaches_a_tenth_as_written_and_a_quarter_approximately() {
    assert_eq!(
        ends(dec!(300_000_000), Some(Hedge::MoreThan), Band::AsWritten),
        (dec!(300_000_000), Some(dec!(330_000_000)))
    );
    assert_eq!(ends(dec!(2000), Some(Hedge::AtLeast), Band::About), (dec!(1950), Some(dec!(2500))));
    assert_eq!(
        ends(dec!(2000), Some(Hedge::UpTo), Band::AsWritten),
        (dec!(1800), Some(dec!(2000)))
    );
    assert_eq!(ends(dec!(2000), Some(Hedge::UpTo), Band::About), (dec!(1600), Some(dec!(2050))));
}

#[test]
fn a_word_for_slightly_reaches_no_farther_to_the_other_side_than_the_bare_number() {
    assert_eq!(
        ends(dec!(3_600_000_000), Some(Hedge::SlightlyBelow), Band::About),
        (dec!(3_500_000_000), Some(dec!(3_650_000_000)))
    );
    assert_eq!(
        ends(dec!(550_000_000), Some(Hedge::SlightlyBelow), Band::About),
        (dec!(525_000_000), Some(dec!(555_000_000)))
    );
    assert_eq!(
        ends(dec!(2300), Some(Hedge::SlightlyAbove), Band::About),
        (dec!(2250), Some(dec!(2400)))
    );
}

#[test]
fn a_single_digit_is_approximately_half_the_unit_wide() {
    assert_eq!(ends(dec!(3), None, Band::AsWritten), (dec!(2.95), Some(dec!(3.05))));
    assert_eq!(ends(dec!(3), None, Band::About), (dec!(2.5), Some(dec!(3.5))));
    assert_eq!(ends(dec!(3), Some(Hedge::About), Band::AsWritten).0, dec!(2.85));
    assert_eq!(ends(dec!(3), Some(Hedge::About), Band::About).0, dec!(2.5));
    // "3 million" is no single digit.
    let scaled = Written::new(dec!(3_000_000), dec!(1_000_000));
    assert_eq!(scaled.band(None, Band::About, CENT).low(), dec!(2_925_000));
}

#[test]
fn exactly_means_to_half_a_minor_unit() {
    assert_eq!(
        ends(dec!(500), Some(Hedge::Exactly), Band::AsWritten),
        (dec!(499.995), Some(dec!(500.005)))
    );
}

#[test]
fn a_hedged_price_with_decimals_is_read_at_its_second_digit() {
    // "knap 3,60", "godt 3,60", "omkring 3,60".
    let price = |hedge, band| {
        let interval = Written::new(dec!(3.60), CENT).band(Some(hedge), band, CENT);
        (interval.low(), interval.high())
    };
    let narrow = |hedge| price(hedge, Band::AsWritten);
    assert_eq!(narrow(Hedge::SlightlyBelow), (dec!(3.5), Some(dec!(3.60))));
    assert_eq!(narrow(Hedge::SlightlyAbove), (dec!(3.60), Some(dec!(3.7))));
    assert_eq!(narrow(Hedge::About), (dec!(3.55), Some(dec!(3.65))));
    let wide = |hedge| price(hedge, Band::About);
    assert_eq!(wide(Hedge::SlightlyBelow), (dec!(3.5), Some(dec!(3.605))));
    assert_eq!(wide(Hedge::SlightlyAbove), (dec!(3.595), Some(dec!(3.7))));
}

#[test]
fn a_loss_is_read_as_a_gain_of_that_size_is() {
    // "a loss of nearly 2,300 euros", "of more than", "of about", and one without a hedge.
    assert_eq!(
        ends(dec!(-2300), Some(Hedge::SlightlyBelow), Band::AsWritten),
        (dec!(-2300), Some(dec!(-2200)))
    );
    assert_eq!(
        ends(dec!(-2000), Some(Hedge::MoreThan), Band::AsWritten),
        (dec!(-2200), Some(dec!(-2000)))
    );
    assert_eq!(ends(dec!(-2000), Some(Hedge::UpTo), Band::About), (dec!(-2050), Some(dec!(-1600))));
    assert_eq!(ends(dec!(-36_000), None, Band::AsWritten), (dec!(-36_500), Some(dec!(-35_500))));
    assert_eq!(ends(dec!(-36_000), None, Band::About), (dec!(-36_900), Some(dec!(-35_100))));
    assert_eq!(
        ends(dec!(-500), Some(Hedge::Exactly), Band::AsWritten),
        (dec!(-500.005), Some(dec!(-499.995)))
    );
}

#[test]
fn a_bound_names_the_side_that_it_leaves_open_and_a_word_for_slightly_none() {
    let open = [Hedge::AtLeast, Hedge::MoreThan].map(Hedge::open_side);
    assert_eq!(open, [Some(OpenSide::Above); 2]);
    let open = [Hedge::AtMost, Hedge::LessThan, Hedge::UpTo].map(Hedge::open_side);
    assert_eq!(open, [Some(OpenSide::Below); 3]);
    let none = [Hedge::About, Hedge::SlightlyBelow, Hedge::SlightlyAbove, Hedge::Exactly];
    assert_eq!(none.map(Hedge::open_side), [None; 4]);
    assert_eq!(none.map(Hedge::side), [None, Some(OpenSide::Below), Some(OpenSide::Above), None]);
}

#[test]
fn the_wide_band_contains_the_narrow_one_for_every_hedge() {
    let hedges = [
        None,
        Some(Hedge::About),
        Some(Hedge::SlightlyBelow),
        Some(Hedge::SlightlyAbove),
        Some(Hedge::AtLeast),
        Some(Hedge::MoreThan),
        Some(Hedge::AtMost),
        Some(Hedge::LessThan),
        Some(Hedge::UpTo),
        Some(Hedge::Exactly),
    ];
    for n in
        [Decimal::MAX, dec!(1), dec!(7), dec!(36_000), dec!(2.31), dec!(1_100_000_000), dec!(0.05)]
    {
        for hedge in hedges {
            let figure = Written::in_full(n);
            let (narrow, wide) =
                (figure.band(hedge, Band::AsWritten, CENT), figure.band(hedge, Band::About, CENT));
            assert_eq!(narrow.hull(wide), wide, "{n} {hedge:?}");
        }
    }
}
