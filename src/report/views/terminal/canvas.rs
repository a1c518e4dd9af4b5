//! Putting excerpts, headings and notes on the page, in colour or without.

use super::Colour;
use super::excerpt::{Excerpt, Line, Row};
use crate::report::views::text;
use crate::verdict::Verdict;
use anstyle::{AnsiColor, Style};
use codespan_reporting::diagnostic::{LabelStyle, Severity};
use codespan_reporting::term::{Config, Renderer, WriteStyle};
use std::io::{self, Write};

/// The page so far.
pub(crate) struct Canvas {
    bytes: Vec<u8>,
    colour: Colour,
    /// The colour of the verdict at hand.
    mark: Style,
    /// The width of the line numbers at hand.
    digits: usize,
}

const BORDER: Style = AnsiColor::Blue.on_default();

impl Canvas {
    pub(crate) fn new(colour: Colour) -> Self {
        Self { bytes: Vec::new(), colour, mark: Style::new(), digits: 1 }
    }

    /// The page as text.
    pub(crate) fn finished(self) -> String {
        // All that was written is text.
        String::from_utf8(self.bytes).unwrap_or_default()
    }

    /// Lines as they are.
    pub(crate) fn lines(&mut self, lines: &str) {
        self.push(lines);
        if !lines.is_empty() && !lines.ends_with('\n') {
            self.push("\n");
        }
    }

    /// Lines with an empty one after.
    pub(crate) fn paragraph(&mut self, lines: &str) {
        self.lines(lines);
        if !lines.is_empty() {
            self.gap();
        }
    }

    /// An empty line.
    pub(crate) fn gap(&mut self) {
        self.push("\n");
    }

    /// "Near miss: “€100 million” = “$108 million” (conversion)"
    pub(crate) fn heading(&mut self, verdict: Verdict, words: &str, line: &str) {
        self.mark = colour_of(verdict);
        let heading = text::wrapped(line, text::COLUMNS);
        let rest = heading.strip_prefix(words).unwrap_or(&heading);
        let _ = self.styled(self.mark.bold(), words);
        self.lines(rest);
    }

    /// The article's sentences, figures underlined.
    pub(crate) fn excerpt(&mut self, name: &str, excerpt: &Excerpt) {
        self.digits = excerpt.digits();
        let (line, column) = excerpt.place;
        let _ = self.styled(BORDER, &format!("{:1$} ┌─", "", self.digits));
        self.lines(&format!(" {}:{line}:{column}", super::clean(name)));
        self.render(|renderer, digits| renderer.render_snippet_empty(digits, SEVERITY, 0, &[]));
        for row in &excerpt.rows {
            match row {
                Row::Line(line) => self.line(line),
                Row::Break => {
                    self.render(|renderer, digits| {
                        renderer.render_snippet_break(digits, SEVERITY, 0, &[])
                    });
                }
            }
        }
        self.render(|renderer, digits| renderer.render_snippet_empty(digits, SEVERITY, 0, &[]));
    }

    /// A note, wrapped to the page.
    pub(crate) fn note(&mut self, note: &str) {
        let width = text::COLUMNS - self.digits - 3;
        let wrapped: Vec<String> = note.lines().map(|line| text::wrapped(line, width)).collect();
        self.render(|renderer, digits| {
            renderer.render_snippet_note(digits, wrapped.join("\n").as_str())
        });
    }

    fn line(&mut self, line: &Line) {
        let labels: Vec<_> =
            line.marks.iter().map(|mark| (LabelStyle::Primary, mark.clone(), "")).collect();
        self.render(|renderer, digits| {
            renderer.render_snippet_source(
                digits,
                line.number,
                &line.text,
                SEVERITY,
                &labels,
                0,
                &[],
            )
        });
    }

    fn render<E>(&mut self, draw: impl FnOnce(&mut Renderer<'_, '_>, usize) -> Result<(), E>) {
        let digits = self.digits;
        // Writing to memory cannot fail.
        let _ = draw(&mut Renderer::new(self, &Config::default()), digits);
    }

    fn styled(&mut self, style: Style, words: &str) -> io::Result<()> {
        self.set(style)?;
        self.push(words);
        self.reset()
    }

    fn set(&mut self, style: Style) -> io::Result<()> {
        match self.colour {
            Colour::Plain => Ok(()),
            Colour::Ansi => write!(self.bytes, "{style}"),
        }
    }

    fn push(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }
}

/// The library's own degrees are not used: the verdict decides on the colour.
const SEVERITY: Severity = Severity::Note;

fn colour_of(verdict: Verdict) -> Style {
    let colour = match verdict {
        Verdict::Contradicted => AnsiColor::Red,
        Verdict::NearMiss => AnsiColor::Yellow,
        Verdict::Plausible => AnsiColor::Cyan,
        Verdict::Unverifiable => AnsiColor::Magenta,
        Verdict::Holds | Verdict::HoldsApproximately => AnsiColor::Green,
    };
    colour.on_default()
}

impl Write for Canvas {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl WriteStyle for Canvas {
    fn set_header(&mut self, _: Severity) -> io::Result<()> {
        self.set(self.mark.bold())
    }

    fn set_header_message(&mut self) -> io::Result<()> {
        self.set(Style::new().bold())
    }

    fn set_line_number(&mut self) -> io::Result<()> {
        self.set(BORDER)
    }

    fn set_note_bullet(&mut self) -> io::Result<()> {
        self.set(BORDER)
    }

    fn set_source_border(&mut self) -> io::Result<()> {
        self.set(BORDER)
    }

    fn set_label(&mut self, _: Severity, _: LabelStyle) -> io::Result<()> {
        self.set(self.mark.bold())
    }

    fn reset(&mut self) -> io::Result<()> {
        match self.colour {
            Colour::Plain => Ok(()),
            Colour::Ansi => write!(self.bytes, "{}", anstyle::Reset),
        }
    }
}
