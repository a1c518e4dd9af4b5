//! Generated news for the benchmarks: the same text on every machine, with a known number of amounts.
//!
//! `corpus("en", Desk::Business, 1 << 20)` gives about a megabyte of articles of three to six
//! kilobytes. The sentences are written by hand, one file a language beside this one; how often an
//! amount comes up is what one finds in real papers: one in 600 bytes in business news, one in 5,000
//! elsewhere. It does not imitate an author: it is there to be read, and its answers to be checked.

use exchequer::Article;

/// The languages that there are sentences for.
pub const LANGUAGES: [&str; 6] = ["en", "da", "de", "fr", "ru", "fi"];

/// Which pages of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Desk {
    /// One amount of money in 600 bytes.
    Business,
    /// One amount in 5,000 bytes.
    General,
    /// No figure at all.
    Wordy,
}

/// Articles, and what a reader finds in them.
pub struct Corpus {
    /// The articles.
    pub articles: Vec<Article>,
    /// How many amounts of money they name.
    pub amounts: usize,
    /// How many pairs of amounts they say to be equal.
    pub pairs: usize,
}

impl Corpus {
    /// The length of all texts together.
    pub fn bytes(&self) -> usize {
        self.articles.iter().map(|article| article.text().len()).sum()
    }

    /// All articles as one text.
    pub fn joined(&self) -> String {
        let texts: Vec<&str> = self.articles.iter().map(Article::text).collect();
        texts.join("\n\n")
    }
}

/// About this many bytes of news.
pub fn corpus(tag: &str, desk: Desk, bytes: usize) -> Corpus {
    let sentences = Sentences::of(tag);
    let mut writer = Writer { sentences: &sentences, draw: Draw(7), amounts: 0, pairs: 0, unpaid: 0 };
    let mut articles = Vec::new();
    let mut written = 0;
    while written < bytes {
        let text = writer.article(desk);
        written += text.len();
        articles.push(Article::new(text).language(tag).dated("2023-08-03".parse().unwrap()));
    }
    Corpus { articles, amounts: writer.amounts, pairs: writer.pairs }
}

/// One language's sentences.
#[derive(Default)]
struct Sentences {
    plain: Vec<&'static str>,
    count: Vec<&'static str>,
    money: Vec<&'static str>,
    pair: Vec<&'static str>,
    lists: Vec<(&'static str, Vec<&'static str>)>,
}

impl Sentences {
    fn of(tag: &str) -> Self {
        let mut sentences = Self::default();
        for line in text(tag).lines().skip(1) {
            let (kind, sentence) = line.split_once('\t').unwrap();
            match kind {
                "plain" => sentences.plain.push(sentence),
                "count" => sentences.count.push(sentence),
                "money" => sentences.money.push(sentence),
                "pair" => sentences.pair.push(sentence),
                list => {
                    let name = list.strip_prefix("list ").unwrap();
                    sentences.lists.push((name, sentence.split('|').collect()));
                }
            }
        }
        sentences
    }
}

fn text(tag: &str) -> &'static str {
    match tag {
        "en" => include_str!("en.txt"),
        "da" => include_str!("da.txt"),
        "de" => include_str!("de.txt"),
        "fr" => include_str!("fr.txt"),
        "ru" => include_str!("ru.txt"),
        "fi" => include_str!("fi.txt"),
        _ => panic!("no sentences in {tag}"),
    }
}

struct Writer<'s> {
    sentences: &'s Sentences,
    draw: Draw,
    amounts: usize,
    pairs: usize,
    /// Bytes written since the last amount.
    unpaid: usize,
}

impl Writer<'_> {
    /// Paragraphs of two or three sentences, three to six kilobytes together.
    fn article(&mut self, desk: Desk) -> String {
        let length = 3_000 + self.draw.below(3_000);
        let mut text = String::new();
        while text.len() < length {
            for _ in 0..2 + self.draw.below(2) {
                let sentence = self.sentence(desk);
                self.unpaid += sentence.len();
                text += &sentence;
                text.push(' ');
            }
            text.pop();
            text += if self.draw.below(2) == 0 { "\n\n" } else { "\n" };
        }
        text
    }

    fn sentence(&mut self, desk: Desk) -> String {
        let every = match desk {
            Desk::Business => 600,
            Desk::General => 5_000,
            Desk::Wordy => usize::MAX,
        };
        if self.unpaid >= every {
            return self.amount(every);
        }
        let counts = desk != Desk::Wordy && self.draw.below(5) == 0;
        let sentences = self.sentences;
        let kind = if counts { &sentences.count } else { &sentences.plain };
        let sentence = kind[self.draw.below(kind.len())];
        self.filled(sentence)
    }

    /// One amount, or now and then two that are said to be equal.
    fn amount(&mut self, every: usize) -> String {
        let pair = self.draw.below(6) == 0;
        let sentences = self.sentences;
        let kind = if pair { &sentences.pair } else { &sentences.money };
        self.amounts += 1 + usize::from(pair);
        self.pairs += usize::from(pair);
        self.unpaid = self.unpaid.saturating_sub(every * (1 + usize::from(pair)));
        let sentence = kind[self.draw.below(kind.len())];
        self.filled(sentence)
    }

    /// The sentence with everything in braces drawn.
    fn filled(&mut self, sentence: &str) -> String {
        let mut text = String::new();
        let mut rest = sentence;
        while let Some((before, slot)) = rest.split_once('{') {
            let (name, after) = slot.split_once('}').unwrap();
            text += before;
            text += &self.drawn(name);
            rest = after;
        }
        text + rest
    }

    fn drawn(&mut self, name: &str) -> String {
        if name == "d" {
            return (1 + self.draw.below(9)).to_string();
        }
        let (_, words) = self.sentences.lists.iter().find(|(list, _)| *list == name).unwrap();
        words[self.draw.below(words.len())].to_owned()
    }
}

/// Numbers that look drawn and are the same every time (Marsaglia's xorshift).
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}
