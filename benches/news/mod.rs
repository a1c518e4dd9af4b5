//! Generated news for the benchmarks: the same text on every machine, with known answers.
//!
//! `corpus("en", Dating::Day, 1 << 20)` gives about a megabyte of articles. Their mix is that of
//! 2,225 real news stories: 2,300 characters each in the mean, a figure of any kind in 240
//! characters (43 % counts, 18 % dates, 15 % money, 15 % quantities, 9 % percentages), a conversion
//! in 7,700, of which nine in ten are right. Some articles have several conversions, most have
//! none. Now and then two amounts in dollars without a country stand as a pair, as in "$40,000
//! ($28,000)". Lengths are counted in characters, since a Cyrillic letter takes two bytes.
//!
//! The sentences are written by hand, one file a language beside this one. A line is a kind, a tab
//! and what belongs to it:
//!
//! ```text
//! number      the sign between thousands ("nbsp" for a no-break space) and the decimal sign
//! scale       the words for million and billion
//! currency    a code, how an amount is written, and how one with a scale word is
//! home        the codes that most amounts are in
//! list NAME   words that {NAME} draws from
//! plain       a sentence without a figure
//! figures     a sentence with at least one
//! conversion  a sentence in which {native} is said to equal {derived}
//! open        a sentence with two amounts, {x} and {y}, in dollars that could be anybody's
//! ```
//!
//! `{c 20-900}` is a number between these bounds that is read as a count, `{c small}` a word from a
//! list that is; `d`, `m`, `q` and `p` likewise stand for a date, an amount of money, a quantity
//! and a percentage. A slot that begins with a capital gives a word that does.

mod amount;
pub mod answers;
mod draw;
mod sentences;
mod writer;

use draw::Draw;
use exchequer::Article;
use exchequer::figure::Kind;
use sentences::Sentences;
use std::ops::Range;
use writer::{Story, Writer};

/// The languages that there are sentences for.
pub const LANGUAGES: [&str; 6] = ["en", "da", "de", "fr", "ru", "fi"];

/// Characters of news to one figure.
pub const CHARACTERS_PER_FIGURE: f64 = 240.0;
/// Characters of news to one conversion.
pub const CHARACTERS_PER_CONVERSION: f64 = 7_700.0;
/// What part of the figures is of each kind.
pub const SHARES: [(Kind, f64); 5] = [
    (Kind::Count, 0.43),
    (Kind::Date, 0.18),
    (Kind::Money, 0.15),
    (Kind::Quantity, 0.15),
    (Kind::Percent, 0.09),
];

/// How much is known of the day on which an article was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dating {
    /// The day itself.
    Day,
    /// The month in which it lies.
    Month,
    /// The year.
    Year,
    /// That year and the one after.
    TwoYears,
    /// Nothing.
    Undated,
}

impl Dating {
    /// All of them, the most exact first.
    pub const ALL: [Self; 5] = [Self::Day, Self::Month, Self::Year, Self::TwoYears, Self::Undated];

    /// What it is called in tables and file names.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
            Self::TwoYears => "two_years",
            Self::Undated => "undated",
        }
    }

    /// The date as the command and its JSON lines take it.
    fn of(self, day: chrono::NaiveDate) -> Option<String> {
        match self {
            Self::Day => Some(day.to_string()),
            Self::Month => Some(day.format("%Y-%m").to_string()),
            Self::Year => Some(day.format("%Y").to_string()),
            Self::TwoYears => {
                let year = chrono::Datelike::year(&day);
                Some(format!("{year}-01-01/{}-12-31", year + 1))
            }
            Self::Undated => None,
        }
    }
}

/// Articles, and what is known of each.
#[derive(Default)]
pub struct Corpus {
    /// The articles.
    pub articles: Vec<Article>,
    /// The date of each, as it was given.
    pub dates: Vec<Option<String>>,
    /// What each says.
    pub known: Vec<Known>,
}

/// What the generator knows of an article.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The kind of each figure, and where it begins, in order.
    pub figures: Vec<(Kind, usize)>,
    /// The conversions, in order.
    pub conversions: Vec<Conversion>,
    /// Where two open amounts in dollars stand as a pair.
    pub open_pairs: Vec<Range<usize>>,
}

/// Two amounts that an article says to be equal.
#[derive(Clone, Debug)]
pub struct Conversion {
    /// From the first byte of the one to the last of the other.
    pub span: Range<usize>,
    /// By what factor the second amount is too large or too small; 1 where it is right.
    pub off_by: f64,
}

impl Conversion {
    /// Whether it agrees with the rate of the day on which the article was written.
    pub fn is_right(&self) -> bool {
        self.off_by == 1.0
    }
}

impl Corpus {
    fn take(&mut self, tag: &str, dating: Dating, story: Story) {
        let date = dating.of(story.day);
        let article = Article::new(story.text).language(tag);
        self.articles.push(match &date {
            Some(date) => article.dated(date.parse().unwrap()),
            None => article,
        });
        self.dates.push(date);
        self.known.push(story.known);
    }

    /// The length of all texts together.
    pub fn bytes(&self) -> usize {
        self.articles.iter().map(|article| article.text().len()).sum()
    }

    /// The same in characters.
    pub fn characters(&self) -> usize {
        self.articles.iter().map(|article| article.text().chars().count()).sum()
    }

    /// All articles as one text.
    pub fn joined(&self) -> String {
        let texts: Vec<&str> = self.articles.iter().map(Article::text).collect();
        texts.join("\n\n")
    }

    /// How many conversions there are.
    pub fn conversions(&self) -> usize {
        self.known.iter().map(|known| known.conversions.len()).sum()
    }

    /// How many figures there are.
    pub fn figures(&self) -> usize {
        self.known.iter().map(|known| known.figures.len()).sum()
    }

    /// One JSON object a line, as `exchequer check --jsonl` reads it.
    pub fn json_lines(&self) -> String {
        let line = |(at, (article, date)): (usize, (&Article, &Option<String>))| {
            let mut line = serde_json::json!({
                "id": at, "text": article.text(), "lang": article.given_language(),
            });
            if let Some(date) = date {
                line["date"] = date.as_str().into();
            }
            format!("{line}\n")
        };
        self.articles.iter().zip(&self.dates).enumerate().map(line).collect()
    }
}

/// About this many bytes of news. The text is the same for each way of dating it.
pub fn corpus(tag: &str, dating: Dating, bytes: usize) -> Corpus {
    let sentences = Sentences::of(tag);
    let mut writer = Writer::new(&sentences, Draw(SEED));
    gathered(tag, dating, bytes, || writer.story())
}

/// About this many bytes of news without any figure.
pub fn without_figures(tag: &str, dating: Dating, bytes: usize) -> Corpus {
    let sentences = Sentences::of(tag);
    let mut writer = Writer::new(&sentences, Draw(SEED)).without_figures();
    gathered(tag, dating, bytes, || writer.story())
}

/// So many articles in English of one sentence each, with a conversion that is wrong.
pub fn wrong_conversions(dating: Dating, count: usize) -> Corpus {
    let sentences = Sentences::of("en");
    let mut writer = Writer::new(&sentences, Draw(SEED));
    let mut stories = std::iter::repeat_with(|| writer.conversion())
        .filter(|story| story.known.conversions.iter().any(|conversion| !conversion.is_right()));
    let mut left = count;
    let mut corpus = Corpus::default();
    while left > 0 {
        left -= 1;
        corpus.take("en", dating, stories.next().unwrap());
    }
    corpus
}

/// So many articles in English of one sentence each, with two open amounts in dollars that stand as
/// a pair.
pub fn open_pairs(dating: Dating, count: usize) -> Corpus {
    let sentences = Sentences::of("en");
    let mut writer = Writer::new(&sentences, Draw(SEED));
    let mut corpus = Corpus::default();
    (0..count).for_each(|_| corpus.take("en", dating, writer.open_pair()));
    corpus
}

/// Where all draws begin.
const SEED: u64 = 0x9e37_79b9_7f4a_7c15;

fn gathered(tag: &str, dating: Dating, bytes: usize, mut story: impl FnMut() -> Story) -> Corpus {
    let mut corpus = Corpus::default();
    let mut written = 0;
    while written < bytes {
        let story = story();
        written += story.text.len();
        corpus.take(tag, dating, story);
    }
    corpus
}
