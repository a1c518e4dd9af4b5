//! The words of the page on which an article is typed and checked: its controls, and what it says
//! of itself.

use crate::verdict::message::sentences;

sentences! {
    /// A word or sentence of that page.
    DeskWord {
        Title "desk-title" = "Check an article";
        WrittenOn "desk-written-on" = "Written on";
        Today "desk-today" = "Today";
        Language "desk-language" = "Language";
        Guess "desk-guess" = "Guess";
        More "desk-more" = "More";
        OnlyMonth "desk-only-month" = "Only the month is known";
        Country "desk-country" = "Country (two letters)";
        Policy "desk-policy" = "Policy";
        Strict "desk-strict" = "Strict";
        Newsroom "desk-newsroom" = "Newsroom";
        Lenient "desk-lenient" = "Lenient";
        Clear "desk-clear" = "Clear the text";
        Placeholder "desk-placeholder" =
            "Type or paste an article. Its figures are marked as you type.";
        Nothing "desk-nothing" = "What the figures say of each other appears here.";
        Kept "desk-kept" = "The draft is kept in this browser alone.";
        Use "desk-use" = "Use this";
        Wrong "desk-wrong" { field: String } = "“{field}” cannot be read.";
        TooLong "desk-too-long" = "The article is too long to be checked at once.";
        Busy "desk-busy" = "There is too much to do at the moment. The article is tried again.";
        Failed "desk-failed" = "The article could not be checked.";
        NoAnswer "desk-no-answer" = "The service does not answer.";
        CannotRun "desk-cannot-run" = "This browser cannot check articles.";
    }
}

/// All of them; of a field at fault, and of a language, the page puts in the name.
pub(in crate::report) fn all() -> [DeskWord; 23] {
    use DeskWord as Word;
    [
        Word::Title,
        Word::WrittenOn,
        Word::Today,
        Word::Language,
        Word::Guess,
        Word::More,
        Word::OnlyMonth,
        Word::Country,
        Word::Policy,
        Word::Strict,
        Word::Newsroom,
        Word::Lenient,
        Word::Clear,
        Word::Placeholder,
        Word::Nothing,
        Word::Kept,
        Word::Use,
        Word::Wrong { field: "{field}".to_owned() },
        Word::TooLong,
        Word::Busy,
        Word::Failed,
        Word::NoAnswer,
        Word::CannotRun,
    ]
}
