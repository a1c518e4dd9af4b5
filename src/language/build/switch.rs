//! The switches of the grammar that a language file may turn on: `switches = ["mixed_numbers"]`.
//!
//! What a switch changes is in the code that reads numbers and figures, not here.

use serde::Deserialize;

/// Behaviour that a language turns on by name in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Switch {
    /// Number words are written together: "femoghalvtreds", "zweihunderttausend".
    Compounds,
    /// Units are before tens: "fem og tyve".
    UnitsBeforeTens,
    /// A name means what it means by convention ("dollar" the US one) even where the sentence names
    /// another country that has such money: news in languages without a dollar of their own.
    ConventionBeforePlace,
    /// Digits take their endings after a colon: "30 000:n euron".
    ColonEndings,
    /// After a hedge a bare scale word means one of it, not several: "около тысячи рублей".
    #[serde(rename = "one_behind_hedge")]
    OneAfterHedge,
    /// A word for "year" is after a year: "в 1944 году", "w 2009 r.".
    WordAfterYear,
    /// A currency's name may be before a number in words: "рублей сто", about a hundred.
    NameBeforeWords,
    /// Adjectives follow their noun: "dólares canadienses".
    AdjectiveAfterNoun,
    /// A part is right before its scale word: "две трети миллиона".
    PartsWithoutLink,
    /// A day may follow its month: "May 5".
    DayAfterMonth,
    /// Digits, number words and scale words mix in one number, and each smaller part adds:
    /// "1億2,500万", "3천5백만", "1 lakh 10 thousand crore".
    MixedNumbers,
    /// A last digit right after a scale word is of the next place: 一千三 is 1,300, 五万二 52,000.
    LastDigitTakesNextPlace,
    /// Percent may be said before the number: "%40", "yüzde 40", "百分之十".
    PercentBefore,
    /// What an amount is counted per is before it: "ayda 2.000 lira", "每月2000元".
    PerBefore,
    /// Thousands may be before a larger scale word: "36 mil 500 millones".
    ThousandMillions,
    /// The scale word is before its number: "dola milioni 100", "elfu tatu".
    ScaleBeforeNumber,
    /// A link may follow any number, before its scale word or unit: "125 de milioane de lei".
    LinkAfterDigits,
    /// A link may be between a name of money and its nationality: "dola za Marekani".
    LinkBeforeNationality,
    /// Numbers, their units and particles are written together in part, though words have blanks
    /// between them: "30만원을", "백만원".
    RunsOnNumbers,
    /// A letter that is the sign of the country's money is money right before any number, and no
    /// name: "P500", "R35".
    LetterIsMoney,
    /// A half after a number adds to it, and before a scale word alone it is a part of that: "екі
    /// жарым миллион" is 2.5 million, "жарым миллион" half of one.
    HalfAdds,
}
