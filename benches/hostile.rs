//! What hostile or broken texts are made of, over and over.

/// What a text is called, and the piece that it repeats.
pub const HOSTILE: [(&str, &str); 10] = [
    ("one long word", "femhundrede"),
    ("digits", "1234567890"),
    ("groups of digits", "1.234,"),
    ("brackets", "((("),
    ("amounts without a stop", "5 dollars "),
    ("pairs", "5 million euros ($5.5 million) and "),
    ("signs", "$€£"),
    ("hedges", "about nearly over "),
    ("number words", "five hundred thousand "),
    ("line breaks", "\n \n"),
];
