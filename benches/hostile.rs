//! What hostile or broken texts are made of, over and over.

use exchequer::Article;

/// A text that a piece makes when it is repeated.
pub struct Hostile {
    /// What it is called.
    pub name: &'static str,
    /// The language that it is read in.
    pub language: &'static str,
    /// The date that it is given.
    pub date: &'static str,
    /// What is repeated.
    pub piece: &'static str,
}

impl Hostile {
    const fn new(name: &'static str, language: &'static str, piece: &'static str) -> Self {
        Self { name, language, date: "2023-08", piece }
    }

    const fn dated(mut self, date: &'static str) -> Self {
        self.date = date;
        self
    }

    /// About so many bytes of it.
    pub fn article(&self, bytes: usize) -> Article {
        let text = self.piece.repeat(bytes / self.piece.len());
        Article::new(text).language(self.language).dated(self.date.parse().unwrap())
    }
}

/// What was tried by those who wanted to do harm, and what machines write when they break.
pub const HOSTILE: [Hostile; 20] = [
    Hostile::new("one long word", "en", "femhundrede"),
    Hostile::new("digits", "en", "1234567890"),
    Hostile::new("groups of digits", "en", "1.234,"),
    Hostile::new("brackets", "en", "((("),
    Hostile::new("amounts without a stop", "en", "5 dollars "),
    Hostile::new("pairs", "en", "5 million euros ($5.5 million) and "),
    Hostile::new("signs", "en", "$€£"),
    Hostile::new("hedges", "en", "about nearly over "),
    Hostile::new("number words", "en", "five hundred thousand "),
    Hostile::new("line breaks", "en", "\n \n"),
    Hostile::new("5k5k", "en", "5k"),
    Hostile::new("lakh.95", "en", "lakh.95"),
    Hostile::new("scale words, Polish", "pl", "mln "),
    Hostile::new("scale words with stops", "da", "mio."),
    Hostile::new("scale words and decimals", "da", "mia. 0.1 "),
    Hostile::new("numbers in two groups", "en", "90 1"),
    Hostile::new("brackets, five years", "en", "1 euro (2 dollars). ")
        .dated("2019-01-01/2023-12-31"),
    Hostile::new("brackets of four", "en", "He got 5 pounds (3 francs, 7 dollars, 9 pesos). "),
    Hostile::new("signs and scale words", "da", "$crore a$ crore crore crore crore "),
    Hostile::new("repeated figures", "en", "The bill is $40 million. It was $40 million. "),
];
