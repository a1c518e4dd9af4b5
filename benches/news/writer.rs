//! Puts sentences together to articles, with figures as often as real news has them.

use super::amount::{drawn, equivalents, number};
use super::draw::Draw;
use super::sentences::{Sentences, kind_of};
use super::{CHARACTERS_PER_CONVERSION, CHARACTERS_PER_FIGURE, Conversion, Known, SHARES};
use chrono::{Days, NaiveDate};
use exchequer::rates::RateBook;
use rust_decimal::Decimal;

/// Characters of news to one pair of open dollars.
const CHARACTERS_PER_OPEN_PAIR: f64 = 100_000.0;
/// One article in so many has conversions; then it has several.
const ARTICLES_PER_CONVERTING: u64 = 5;
/// Where money is in [`SHARES`].
const MONEY: usize = 2;

/// An article before it is dated.
pub struct Story {
    pub text: String,
    /// The day on which it was written.
    pub day: NaiveDate,
    pub known: Known,
}

/// Writes articles, and keeps account of what is due.
pub struct Writer<'s> {
    sentences: &'s Sentences,
    draw: Draw,
    book: RateBook,
    with_figures: bool,
    /// The sentences of each sort that were not drawn yet.
    decks: Vec<Deck<'s>>,
    /// How many figures of each kind are due.
    figures_due: [f64; 5],
    conversions_due: f64,
    open_pairs_due: f64,
}

/// Sentences that are all drawn once before one is drawn again.
struct Deck<'s> {
    list: &'s [&'static str],
    left: Vec<&'static str>,
}

impl Deck<'_> {
    fn next(&mut self, draw: &mut Draw) -> &'static str {
        if self.left.is_empty() {
            self.left = self.list.to_vec();
        }
        self.left.swap_remove(draw.below(self.left.len() as u64) as usize)
    }
}

/// The article at work.
struct Draft {
    story: Story,
    characters: u64,
}

impl Draft {
    /// Notes that a figure of the kind at this place in [`SHARES`] begins here.
    fn names(&mut self, kind: usize, start: usize) {
        self.story.known.figures.push((SHARES[kind].0, start));
    }
}

impl<'s> Writer<'s> {
    /// A writer with these sentences.
    pub fn new(sentences: &'s Sentences, draw: Draw) -> Self {
        let book = RateBook::embedded();
        let [conversions_due, open_pairs_due] = [0.5, 0.9];
        Self {
            sentences,
            draw,
            book,
            with_figures: true,
            decks: Vec::new(),
            figures_due: [0.0; 5],
            conversions_due,
            open_pairs_due,
        }
    }

    /// One who names no figure.
    pub fn without_figures(mut self) -> Self {
        self.with_figures = false;
        self
    }

    /// One sentence with a conversion.
    pub fn conversion(&mut self) -> Story {
        let sentence = *self.draw.one_of(&self.sentences.conversion);
        self.alone(sentence)
    }

    /// One sentence with two open amounts in dollars.
    pub fn open_pair(&mut self) -> Story {
        let sentence = *self.draw.one_of(&self.sentences.open);
        self.alone(sentence)
    }

    fn alone(&mut self, sentence: &str) -> Story {
        let mut draft = self.draft();
        self.write(sentence, &mut draft);
        draft.story
    }

    /// An article of which nothing is written yet.
    fn draft(&mut self) -> Draft {
        // The embedded rates know every currency that the sentences name on these days.
        let first = NaiveDate::from_ymd_opt(2016, 1, 4).unwrap();
        let day = first + Days::new(self.draw.below(5 * 365));
        Draft { story: Story { text: String::new(), day, known: Known::default() }, characters: 0 }
    }

    /// Paragraphs of one to three sentences, 2,300 characters together in the mean.
    pub fn story(&mut self) -> Story {
        let mut draft = self.draft();
        let long = if self.draw.below(20) == 0 { 5_000 } else { 0 };
        let length = 500 + self.draw.below(1_500) + self.draw.below(1_500) + long;
        let converts = self.draw.below(ARTICLES_PER_CONVERTING) == 0;
        while draft.characters < length {
            for _ in 0..=self.draw.below(3) {
                self.sentence(&mut draft, converts);
                draft.story.text.push(' ');
            }
            draft.story.text.pop();
            draft.story.text += if self.draw.below(2) == 0 { "\n\n" } else { "\n" };
        }
        draft.story
    }

    fn sentence(&mut self, draft: &mut Draft, converts: bool) {
        let sentence = self.next(converts);
        let from = draft.story.text.len();
        self.write(sentence, draft);
        let written = draft.story.text[from..].chars().count();
        draft.characters += written as u64;
        self.owe(written as f64);
    }

    /// What the characters written ask for.
    fn owe(&mut self, characters: f64) {
        if !self.with_figures {
            return;
        }
        for (due, (_, share)) in self.figures_due.iter_mut().zip(SHARES) {
            *due += share * characters / CHARACTERS_PER_FIGURE;
        }
        self.conversions_due += characters / CHARACTERS_PER_CONVERSION;
        self.open_pairs_due += characters / CHARACTERS_PER_OPEN_PAIR;
    }

    /// The sentence that is most due.
    fn next(&mut self, converts: bool) -> &'static str {
        let list = self.most_due(converts);
        let decks = &mut self.decks;
        let at = decks.iter().position(|deck| deck.list.as_ptr() == list.as_ptr());
        let at = at.unwrap_or_else(|| {
            decks.push(Deck { list, left: Vec::new() });
            decks.len() - 1
        });
        decks[at].next(&mut self.draw)
    }

    fn most_due(&mut self, converts: bool) -> &'s [&'static str] {
        let sentences = self.sentences;
        if self.open_pairs_due >= 1.0 {
            return &sentences.open;
        }
        if converts && self.conversions_due >= 1.0 && self.draw.below(3) == 0 {
            return &sentences.conversion;
        }
        let due = self.figures_due.iter().enumerate().max_by(|one, other| one.1.total_cmp(other.1));
        match due {
            Some((kind, due)) if *due > 0.5 => &sentences.figures[kind],
            _ => &sentences.plain,
        }
    }

    /// The sentence with everything in braces drawn.
    fn write(&mut self, sentence: &str, draft: &mut Draft) {
        let pair = self.pair(sentence, draft.story.day);
        let mut start = 0;
        let mut rest = sentence;
        while let Some((before, slot)) = rest.split_once('{') {
            let (slot, after) = slot.split_once('}').unwrap();
            draft.story.text += before;
            let at = draft.story.text.len();
            match (slot, &pair) {
                ("native", Pair::Of(pair)) => {
                    start = at;
                    draft.names(MONEY, at);
                    draft.story.text += &pair.native;
                }
                ("derived", Pair::Of(pair)) => {
                    draft.story.text += &pair.derived;
                    let span = start..draft.story.text.len();
                    draft.names(MONEY, at);
                    draft.story.known.conversions.push(Conversion { span, off_by: pair.off_by });
                }
                ("x", Pair::Open([x, _])) => {
                    start = at;
                    draft.names(MONEY, at);
                    draft.story.text += x;
                }
                ("y", Pair::Open([_, y])) => {
                    draft.story.text += y;
                    draft.names(MONEY, at);
                    draft.story.known.open_pairs.push(start..draft.story.text.len());
                }
                _ => {
                    let words = self.drawn(slot, draft);
                    draft.story.text += &words;
                }
            }
            rest = after;
        }
        draft.story.text += rest;
    }

    /// The two amounts of a sentence that names a pair.
    fn pair(&mut self, sentence: &str, day: NaiveDate) -> Pair {
        if sentence.contains("{native}") {
            self.conversions_due -= 1.0;
            self.pay(MONEY, 2.0);
            return Pair::Of(equivalents(&mut self.draw, self.sentences, &self.book, day));
        }
        if sentence.contains("{x}") {
            self.open_pairs_due -= 1.0;
            self.pay(MONEY, 2.0);
            let hundreds = 15 + self.draw.below(80);
            // Between what the dollars of Canada, Australia and Singapore cost in those of America.
            let other = hundreds * (66 + self.draw.below(20)) / 100;
            return Pair::Open(
                [hundreds, other]
                    .map(|hundreds| number(self.sentences, Decimal::from(hundreds * 100))),
            );
        }
        Pair::None
    }

    fn pay(&mut self, kind: usize, figures: f64) {
        self.figures_due[kind] -= figures;
    }

    fn drawn(&mut self, slot: &str, draft: &mut Draft) -> String {
        let lower = slot.to_lowercase();
        let words =
            match lower.split_once(' ').and_then(|(letter, of)| Some((kind_of(letter)?, of))) {
                Some((kind, of)) => {
                    self.pay(kind, 1.0);
                    draft.names(kind, draft.story.text.len());
                    self.figure(kind, of)
                }
                None => (*self.draw.one_of(self.sentences.list(&lower))).to_owned(),
            };
        if slot.starts_with(char::is_uppercase) { capitalised(&words) } else { words }
    }

    fn figure(&mut self, kind: usize, of: &str) -> String {
        let Some((low, high)) = of.split_once('-') else {
            return (*self.draw.one_of(self.sentences.list(of))).to_owned();
        };
        let places = low.split_once('.').map_or(0, |(_, decimals)| decimals.len() as u32);
        let [low, high] = [low, high].map(|bound| bound.replace('.', "").parse::<u64>().unwrap());
        if kind == MONEY {
            return drawn(&mut self.draw, self.sentences, low, high);
        }
        let value = self.draw.within(low, high);
        if kind == 1 {
            return value.to_string();
        }
        // Large numbers are more often round than not.
        let round = if value >= 1_000 { 100 } else { 1 };
        number(self.sentences, Decimal::new((value / round * round) as i64, places))
    }
}

enum Pair {
    None,
    Of(super::amount::Equivalents),
    Open([String; 2]),
}

fn capitalised(words: &str) -> String {
    let mut characters = words.chars();
    characters
        .next()
        .map_or(String::new(), |first| first.to_uppercase().chain(characters).collect())
}
