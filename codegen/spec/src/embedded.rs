//! Parses JSON embedded in a YAML file, strictly, and maps every place in it to the file.

use jsonc_parser::ast::Value;
use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::{CollectOptions, CommentCollectionStrategy, ParseOptions, parse_to_ast};

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{SourceMap, Span};
use crate::yaml::Text;

/// Parses JSON text: no comments, no trailing commas, nothing beyond the standard.
///
/// # Errors
///
/// What is wrong, as part of a sentence, and the byte range that it is about.
pub fn parse(text: &str) -> Result<Value<'_>, (String, Range)> {
    let collect = CollectOptions { comments: CommentCollectionStrategy::Off, tokens: false };
    match parse_to_ast(text, &collect, &STRICT) {
        Ok(parsed) => match misplaced_character(text) {
            Some(range) => Err(("unexpected character".to_owned(), range)),
            None => parsed.value.ok_or_else(|| ("there is no JSON here".to_owned(), Range::new(0, 0))),
        },
        Err(error) => Err((clause(&error.kind().to_string()), error.range())),
    }
}

/// A sentence of the parser as part of ours: `Unexpected token.` becomes `unexpected token`.
fn clause(sentence: &str) -> String {
    let mut chars = sentence.trim_end_matches('.').chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

/// What the parser lets pass: control characters inside strings, and unusual blanks between values.
fn misplaced_character(text: &str) -> Option<Range> {
    let mut in_string = false;
    let mut escaped = false;
    // Of a character of several bytes the first one is told, and the others stand inside a string as it does.
    for (at, byte) in text.bytes().enumerate() {
        let misplaced = if in_string { byte.is_ascii_control() } else { !byte.is_ascii() };
        if misplaced {
            let width = text[at..].chars().next().map_or(1, char::len_utf8);
            return Some(Range::new(at, at + width));
        }
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_string,
            b'"' => in_string = !in_string,
            _ => {}
        }
    }
    None
}

/// A whole number of JSON, also where it is written `12.0`.
#[must_use]
pub fn integer(text: &str) -> Option<i64> {
    let whole = text.split_once('.').filter(|(_, fraction)| fraction.chars().all(|digit| digit == '0'));
    whole.map_or(text, |(whole, _)| whole).parse().ok()
}

/// JSON as the standard has it.
pub const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Finds places of an embedded text in its file.
pub(crate) struct Places {
    whole: Span,
    /// Start of each line: in the text, in the file. Empty where the two cannot be matched (folded text, escapes).
    lines: Vec<(usize, usize)>,
}

impl Places {
    pub(crate) fn of(text: &Text, sources: &SourceMap) -> Self {
        Self { whole: text.span, lines: match_lines(text, sources).unwrap_or_default() }
    }

    /// The place of a range of the text; the whole text where that cannot be told.
    pub(crate) fn span(&self, range: Range) -> Span {
        match (self.offset(range.start), self.offset(range.end)) {
            (Some(start), Some(end)) => Span { start, end: end.max(start), ..self.whole },
            _ => self.whole,
        }
    }

    /// The place of a parsed value.
    pub(crate) fn span_of(&self, value: &impl Ranged) -> Span {
        self.span(value.range())
    }

    fn offset(&self, at: usize) -> Option<usize> {
        let line = self.lines.partition_point(|(start, _)| *start <= at).checked_sub(1)?;
        let (text_start, file_start) = self.lines[line];
        Some((file_start + at - text_start).min(self.whole.end))
    }

    /// The diagnostic for text that is no JSON.
    pub(crate) fn syntax_error(&self, (message, range): (String, Range)) -> Diagnostic {
        Diagnostic::new(Code::ExampleSyntax, self.span(range), format!("the example is not JSON: {message}"))
            .help("the text must be JSON as on the page, without comments, `...` or trailing commas")
    }
}

/// Lines of a block scalar, or the one line of a plain scalar, where they stand in the file as they are.
fn match_lines(text: &Text, sources: &SourceMap) -> Option<Vec<(usize, usize)>> {
    let file = sources.file(text.span.file);
    let indent = file.position(text.span.start).column - 1;
    let mut lines = Vec::new();
    let mut text_at = 0;
    let mut file_at = text.span.start;
    for line in text.value.trim_end_matches('\n').split('\n') {
        let rest = file.text().get(file_at..)?;
        let strip = if lines.is_empty() || line.is_empty() { 0 } else { indent };
        let padding = rest.len() - rest.trim_start_matches(' ').len();
        let strip = strip.min(padding);
        if !rest[strip..].starts_with(line) {
            return None;
        }
        lines.push((text_at, file_at + strip));
        text_at += line.len() + 1;
        file_at += rest.find('\n').map_or(rest.len(), |end| end + 1);
    }
    Some(lines)
}
