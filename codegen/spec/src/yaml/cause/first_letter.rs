//! Recognizes texts that begin with a character that is special in YAML.

use super::super::quote;
use super::super::structure::is_open;
use super::{Cause, Scene, is_block_header, one};

impl Scene<'_> {
    /// The letter at which the parser stopped, where a text begins.
    pub(super) fn first_letter(&self) -> Option<Cause> {
        let rest = &self.text[self.at..];
        let first = rest.chars().next()?;
        let before = self.text[..self.at].trim_end_matches(' ');
        if !before.ends_with([':', '-', '[', '{', ',']) || before.ends_with("<<:") {
            return None;
        }
        let in_braces = is_open(self.text, self.at);
        let (name, text) = quote::text_at(self.text, self.at, in_braces);
        let is_mark = matches!(first, '@' | '`' | '%' | '*' | '&' | '!' | '|' | '>');
        let is_header = is_block_header(rest.split('\n').next().unwrap_or_default());
        match first {
            '-' | '?' if rest[1..].starts_with(' ') => {}
            _ if is_header && in_braces => {
                let help = "put the text in quotes, or write the members on lines of their own, without braces";
                return Cause::new(one(self.at), "a block of text is not possible in braces", help);
            }
            _ if !is_mark || is_header => return None,
            _ => {}
        }
        let message = match first {
            '`' => "a text cannot begin with a backtick".to_owned(),
            first => format!("a text cannot begin with `{first}`"),
        };
        Cause::new(one(self.at), message, quote::advice(name, text))
    }
}
