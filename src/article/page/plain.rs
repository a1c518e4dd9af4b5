//! Markup into plain text, so that figures that stand apart on the page stand apart in the text.
//!
//! Paragraphs, headings and the like are divided by an empty line, list items, table rows and
//! `<br>` by the end of a line, table cells by a tab. Blanks are folded as a browser folds them;
//! no-break spaces stay, because they group digits; soft hyphens and characters without width go.
//! Raised digits stay raised ("m²", "10⁶", a note's "¹"), or they would run into the number before
//! them.
//!
//! What is no text is left out: scripts, styles, forms' fields, drawings, menus and footers.

use super::token::{EndlessTag, Event, walk};
use html5ever::tokenizer::Tag;

/// The text of some HTML.
pub(super) fn text(html: &str) -> Result<String, EndlessTag> {
    let mut writer = Writer::default();
    walk(html, |event| writer.take(&event))?;
    Ok(writer.finished())
}

/// Left out with all that is in them.
const LEFT_OUT: &[&str] = &[
    "aside", "audio", "button", "canvas", "datalist", "footer", "head", "iframe", "map", "nav",
    "noembed", "noframes", "noscript", "object", "rp", "rt", "script", "select", "style", "svg",
    "template", "textarea", "title", "video",
];

/// What divides what is before an element, and after it, from the element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Blank,
    Cell,
    Line,
    Paragraph,
}

impl Gap {
    fn around(name: &str) -> Self {
        match name {
            "address" | "article" | "aside" | "blockquote" | "body" | "caption" | "center"
            | "dialog" | "div" | "dl" | "fieldset" | "figcaption" | "figure" | "footer"
            | "form" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "header" | "hgroup" | "hr"
            | "main" | "nav" | "ol" | "p" | "pre" | "section" | "summary" | "table" | "ul" => {
                Self::Paragraph
            }
            "br" | "dd" | "dt" | "legend" | "li" | "option" | "tbody" | "tfoot" | "thead"
            | "tr" => Self::Line,
            "td" | "th" => Self::Cell,
            _ => Self::None,
        }
    }

    fn written(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Blank => " ",
            Self::Cell => "\t",
            Self::Line => "\n",
            Self::Paragraph => "\n\n",
        }
    }
}

#[derive(Default)]
struct Writer {
    text: String,
    /// What the next character will be divided by from the text so far.
    gap: Gap,
    /// The outermost element that is left out, and how many of its name are open.
    left_out: Option<(String, usize)>,
    /// How many `<pre>` are open.
    preformatted: usize,
    raised: Option<Raised>,
}

#[derive(Clone, Copy)]
enum Raised {
    Above,
    Below,
}

impl Writer {
    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(name) => self.end(name),
            Event::Text(text) if self.left_out.is_none() => {
                text.chars().for_each(|c| self.write(c))
            }
            Event::Text(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag) {
        let name = &*tag.name;
        if let Some((outermost, open)) = &mut self.left_out {
            *open += usize::from(outermost == name && !tag.self_closing);
            return;
        }
        if LEFT_OUT.contains(&name) && !tag.self_closing {
            self.left_out = Some((name.to_owned(), 1));
        }
        self.widen(Gap::around(name));
        match name {
            "pre" => self.preformatted += 1,
            "sup" => self.raised = Some(Raised::Above),
            "sub" => self.raised = Some(Raised::Below),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if let Some((outermost, open)) = &mut self.left_out {
            *open -= usize::from(outermost == name);
            if *open > 0 {
                return;
            }
            self.left_out = None;
        }
        self.widen(Gap::around(name));
        match name {
            "pre" => self.preformatted = self.preformatted.saturating_sub(1),
            "sup" | "sub" => self.raised = None,
            _ => {}
        }
    }

    fn widen(&mut self, gap: Gap) {
        self.gap = self.gap.max(gap);
    }

    fn write(&mut self, c: char) {
        match c {
            // Soft hyphen, zero-width space, word joiner, byte order mark.
            '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => {}
            '\n' if self.preformatted > 0 => self.widen(Gap::Line),
            c if c.is_ascii_whitespace() => self.widen(Gap::Blank),
            c if c < ' ' => {}
            c => {
                if !self.text.is_empty() {
                    self.text.push_str(self.gap.written());
                }
                self.gap = Gap::None;
                self.text.push(self.raised.map_or(c, |raised| raised.digit(c)));
            }
        }
    }

    fn finished(mut self) -> String {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text
    }
}

impl Raised {
    /// A digit in its raised form, anything else as it is.
    fn digit(self, c: char) -> char {
        let digits = match self {
            Self::Above => "⁰¹²³⁴⁵⁶⁷⁸⁹",
            Self::Below => "₀₁₂₃₄₅₆₇₈₉",
        };
        let digit = c.to_digit(10).and_then(|digit| digits.chars().nth(digit as usize));
        digit.unwrap_or(c)
    }
}

/// Letters and digits in small letters, by which texts are the same that differ in dashes and
/// blanks.
pub(super) fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(html: &str) -> String {
        text(html).unwrap()
    }

    #[test]
    fn what_stands_apart_on_the_page_stands_apart_in_the_text() {
        assert_eq!(plain("<h1>Bøde på 500</h1><p>000 kroner</p>"), "Bøde på 500\n\n000 kroner\n");
        assert_eq!(plain("<ul><li>1.000<li>2.000</ul>"), "1.000\n2.000\n");
        assert_eq!(
            plain("<table><tr><th>År<th>Kroner<tr><td>2022</td><td>500</td></tr></table>"),
            "År\tKroner\n2022\t500\n"
        );
        assert_eq!(plain("12<br>000"), "12\n000\n");
    }

    #[test]
    fn what_stands_together_stays_together() {
        assert_eq!(plain("<p>36.000\n   <b>kro</b>ner</p>"), "36.000 kroner\n");
        assert_eq!(plain("495&nbsp;000 rub&shy;ler, 5<wbr>000"), "495\u{a0}000 rubler, 5000\n");
    }

    #[test]
    fn raised_digits_do_not_run_into_the_number_before_them() {
        assert_eq!(
            plain("36.000<sup>1</sup> kr. pr. m<sup>2</sup>, CO<sub>2</sub>"),
            "36.000¹ kr. pr. m², CO₂\n"
        );
    }

    #[test]
    fn what_is_no_text_is_left_out() {
        let html = "<head><title>T</title></head><nav>Menu<nav>x</nav>y</nav><p>a<script>5</script>b\
                    <svg><text>6</text></svg><select><option>7</select></p><footer>8</footer>";
        assert_eq!(plain(html), "ab\n");
    }

    #[test]
    fn lines_of_preformatted_text_stay_lines() {
        assert_eq!(plain("<pre>a  1\nb 2\n\n</pre>c"), "a 1\nb 2\n\nc\n");
    }
}
