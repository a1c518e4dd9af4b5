//! A series as one line of blocks, for a look at its course: "▁▂▅█▇".

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

const BLOCKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// The widest chart: with its indent it fits 80 columns.
const COLUMNS: usize = 72;

/// One block a value, from the lowest to the highest; a long series is thinned evenly.
pub fn blocks(values: &[Decimal]) -> String {
    let (Some(low), Some(high)) = (values.iter().min(), values.iter().max()) else {
        return String::new();
    };
    let step = values.len().div_ceil(COLUMNS).max(1);
    values.iter().step_by(step).map(|value| block(*value, *low, *high)).collect()
}

fn block(value: Decimal, low: Decimal, high: Decimal) -> char {
    let levels = Decimal::from(BLOCKS.len() - 1);
    let part = |value: Decimal| value.checked_sub(low);
    let level = part(value)
        .zip(part(high))
        .and_then(|(part, all)| part.checked_div(all)?.checked_mul(levels));
    let level = level.and_then(|level| level.round().to_usize()).unwrap_or_default();
    BLOCKS.get(level).copied().unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    #[test]
    fn the_lowest_and_the_highest_value_take_the_lowest_and_the_highest_block() {
        assert_eq!(blocks(&[dec!(7.1), dec!(7.8), dec!(7.45)]), "▁█▅");
    }

    #[test]
    fn a_series_that_stands_still_is_a_flat_line() {
        assert_eq!(blocks(&[dec!(7.46); 3]), "▁▁▁");
        assert_eq!(blocks(&[]), "");
    }

    #[test]
    fn a_long_series_fits_the_screen() {
        let year: Vec<Decimal> = (0..366).map(Decimal::from).collect();
        assert!(blocks(&year).chars().count() <= COLUMNS);
    }
}
