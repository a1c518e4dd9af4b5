//! The words of the page on which an article is typed and checked: its controls, and what it says
//! of itself.

use crate::verdict::message::sentences;

sentences! {
    /// A word or sentence of that page.
    EditorWord {
        Title "editor-title" = "Check an article";
        WrittenOn "editor-written-on" = "Written on";
        Today "editor-today" = "Today";
        Language "editor-language" = "Language";
        Guess "editor-guess" = "Guess";
        More "editor-more" = "More";
        OnlyMonth "editor-only-month" = "Only the month is known";
        Country "editor-country" = "Country (two letters)";
        Policy "editor-policy" = "Policy";
        Strict "editor-strict" = "Strict";
        Newsroom "editor-newsroom" = "Newsroom";
        Lenient "editor-lenient" = "Lenient";
        Clear "editor-clear" = "Clear the text";
        Placeholder "editor-placeholder" =
            "Type or paste an article. Its figures are marked as you type.";
        Nothing "editor-nothing" = "What the figures say of each other appears here.";
        Kept "editor-kept" = "The draft is kept in this browser alone.";
        Use "editor-use" = "Use this";
        Wrong "editor-wrong" { field: String } = "“{field}” cannot be read.";
        TooLong "editor-too-long" = "The article is too long to be checked at once.";
        Busy "editor-busy" = "There is too much to do at the moment. The article is tried again.";
        Failed "editor-failed" = "The article could not be checked.";
        NoAnswer "editor-no-answer" = "The service does not answer.";
        CannotRun "editor-cannot-run" = "This browser cannot check articles.";
    }
}

/// All of them; of a field at fault, and of a language, the page puts in the name.
pub(in crate::report) fn all() -> [EditorWord; 23] {
    use EditorWord as Word;
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
