//! Recognizes brackets, braces and quotes that do not match.

use super::super::structure::{Flaw, Opening, flaw, indent, is_open};
use super::{Cause, Scene, ascii, key, one};

const LIST_TYPE: &str = "write a list type as `[String]`; quote a text that contains brackets";

fn opening(opening: Opening) -> String {
    format!("this `{}` opens it", opening.mark)
}

impl Scene<'_> {
    /// Brackets, braces and quotes.
    pub(super) fn marks(&self) -> Option<Cause> {
        match flaw(self.text)? {
            Flaw::Unclosed(open) => self.full_width_end(open, self.text.len()).or_else(|| self.unclosed(open)),
            Flaw::Swallowed(open, at) => self.swallowed(open, at),
            Flaw::AfterClosing(open, at) => self.after_closing(open, at),
            Flaw::Mismatched(open, at) => self.full_width_end(open, at).or_else(|| {
                let message = format!("`{}` cannot close `{}`", self.mark(at)?, open.mark);
                let help = format!("write `{}`, or close what was opened in between", open.closing());
                Some(Cause::new(one(at), message, help)?.related(one(open.at), opening(open)))
            }),
            Flaw::Surplus(at) => {
                let message = format!("unmatched `{}`", self.mark(at)?);
                Cause::new(one(at), message, "remove it, or add the opening one")
            }
            Flaw::InText(at) => {
                let help = if self.text[at..].starts_with("[]") {
                    LIST_TYPE
                } else {
                    "put the text in quotes, or write the comma that ends the value before it"
                };
                Cause::new(one(at), format!("unexpected `{}` in the middle of a text", self.mark(at)?), help)
            }
            Flaw::SecondColon(first, at) => {
                let help = "put a text with `: ` in quotes, or write the comma that ends the value before it";
                let cause = Cause::new(one(at), "a second colon before the next comma", help)?;
                Some(cause.related(one(first), "the first one"))
            }
        }
    }

    fn mark(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    fn unclosed(&self, open: Opening) -> Option<Cause> {
        let (mark, close) = (open.mark, open.closing());
        let message = format!("this `{mark}` is never closed");
        let cause = Cause::new(one(open.at), message, format!("add the `{close}` that closes it"))?;
        let line = self.lines.iter().rfind(|line| line.start <= open.at)?;
        let seen = self.lines[self.here];
        let noticed = seen.range(indent(seen.text), seen.text.len());
        Some(if seen.start > line.start { cause.related(noticed, "it is still open here") } else { cause })
    }

    /// The line of a place, from there on.
    fn rest_of_line(&self, at: usize) -> &str {
        self.text[at..].split('\n').next().unwrap_or_default()
    }

    /// A full-width mark where the plain one should close. In a text in quotes it may be part of the text.
    fn full_width_end(&self, open: Opening, until: usize) -> Option<Cause> {
        let line = self.rest_of_line(open.at);
        let line = line[..line.len().min(until - open.at)].trim_end();
        let is_end = |(_, c): &(usize, char)| !c.is_ascii() && ascii(*c) == open.closing();
        let last = line.char_indices().rfind(is_end)?;
        let (at, c) = Some(last).filter(|(at, c)| matches!(open.mark, '{' | '[') || at + c.len_utf8() == line.len())?;
        let at = open.at + at;
        let message = format!("a full-width `{c}` instead of `{}`", ascii(c));
        let cause = Cause::new(at..at + c.len_utf8(), message, format!("write `{}`", ascii(c)))?;
        Some(cause.related(one(open.at), opening(open)))
    }

    fn swallowed(&self, open: Opening, at: usize) -> Option<Cause> {
        let close = open.closing();
        let message = format!("` #` begins a comment, which holds the `{close}` that would close this `{}`", open.mark);
        let help = format!("quote a text that contains ` #`; write a comment behind the `{close}`");
        let cause = Cause::new(at..at + self.rest_of_line(at).len(), message, help)?;
        Some(cause.related(one(open.at), opening(open)))
    }

    fn after_closing(&self, open: Opening, at: usize) -> Option<Cause> {
        let rest = self.rest_of_line(at + 1).trim_start();
        let is_member = key(rest).is_some_and(|(_, after)| after.starts_with(' ') || rest.starts_with('"'));
        if matches!(open.mark, '"' | '\'') && is_member && is_open(self.text, open.at) {
            let cause = Cause::new(one(at), "missing comma after this text", "write a comma before the next key")?;
            return Some(cause.related(one(open.at), opening(open)));
        }
        let help = match open.mark {
            '[' if at == open.at + 1 => LIST_TYPE,
            '\'' => "inside single quotes, write an apostrophe twice: `''`; or put the text in double quotes",
            '"' => "inside double quotes, write a quote as `\\\"`; or put the text in single quotes",
            _ => "put a text that begins with a bracket or brace in quotes",
        };
        let cause = Cause::new(one(at), format!("unexpected text after this `{}`", self.mark(at)?), help)?;
        Some(cause.related(one(open.at), opening(open)))
    }
}
