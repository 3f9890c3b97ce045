//! Displays text from others safely: on one line, harmless to a terminal, and not too long.

use std::fmt::{self, Write as _};

/// So many characters of a vendor's sentence are shown.
pub(crate) const SENTENCE: usize = 500;
/// So many characters of a name are shown: of a code, a content type.
pub(crate) const NAME: usize = 100;

/// Displays the beginning of a text, control characters escaped.
pub(crate) struct Escaped<'a> {
    text: &'a str,
    maximum: usize,
}

/// At most so many characters of the text, and a mark if there are more.
pub(crate) fn escaped(text: &str, maximum: usize) -> Escaped<'_> {
    Escaped { text, maximum }
}

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut characters = self.text.chars();
        for character in characters.by_ref().take(self.maximum) {
            if is_harmful(character) {
                write!(f, "{}", character.escape_default())?;
            } else {
                f.write_char(character)?;
            }
        }
        if characters.next().is_some() { f.write_char('…') } else { Ok(()) }
    }
}

/// The same in quotes.
impl fmt::Debug for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

/// Control characters, line separators, and marks that change the direction of what follows.
fn is_harmful(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
