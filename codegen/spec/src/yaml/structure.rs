//! Tracks brackets, braces and quotes in a text that may not be YAML, as a person sees them.

/// An opening bracket, brace or quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Opening {
    pub(super) at: usize,
    pub(super) mark: char,
}

impl Opening {
    /// What closes it.
    pub(super) fn closing(self) -> char {
        match self.mark {
            '{' => '}',
            '[' => ']',
            quote => quote,
        }
    }
}

/// What is wrong with the marks of a text, the first of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// Nothing closes it.
    Unclosed(Opening),
    /// Something else closes it.
    Mismatched(Opening, usize),
    /// It closes nothing.
    Surplus(usize),
    /// A text goes on after the quote, bracket or brace that closes it.
    AfterClosing(Opening, usize),
    /// It stands in the middle of a text.
    InText(usize),
    /// A comment holds what closes it.
    Swallowed(Opening, usize),
    /// A colon in a member that has one already, which is the first.
    SecondColon(usize, usize),
}

/// Finds the first flaw.
pub(super) fn flaw(text: &str) -> Option<Flaw> {
    let mut scanner = Scanner::new(text);
    while let Some(c) = scanner.peek() {
        if let Some(flaw) = scanner.step(c) {
            return Some(flaw);
        }
    }
    // Lines after the first that is open lie within it by mistake; what its own line opens lies within it on purpose.
    let Some(first) = scanner.open.first().map(|opening| opening.at) else { return scanner.later };
    let of_line = scanner.open.iter().take_while(|opening| !text[first..opening.at].contains('\n'));
    of_line.last().map(|opening| scanner.unclosed(*opening))
}

/// Whether a bracket or brace is open at a byte.
pub(super) fn is_open(text: &str, at: usize) -> bool {
    let mut scanner = Scanner::new(text);
    while let Some(c) = scanner.peek().filter(|_| scanner.at < at) {
        if scanner.step(c).is_some() {
            break;
        }
    }
    !scanner.open.is_empty()
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    open: Vec<Opening>,
    /// Whether a value may begin here.
    fresh: bool,
    /// The colon of the member of a mapping in braces.
    colon: Option<usize>,
    /// A second colon on a later line: that is no flaw of its own where a line above is still open.
    later: Option<Flaw>,
    /// The first comment that holds a closing mark while something is open.
    comment: Option<usize>,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, at: 0, open: Vec::new(), fresh: true, colon: None, later: None, comment: None }
    }

    /// What nothing closes, unless a comment among its own lines would.
    fn unclosed(&self, opening: Opening) -> Flaw {
        let line = |at: usize| self.text[..at].rfind('\n').map_or(0, |end| end + 1);
        let depth = |at: usize| indent(&self.text[line(at)..]);
        let own = |at: &usize| line(*at) == line(opening.at) || depth(*at) > depth(opening.at);
        match self.comment.filter(own) {
            Some(comment) => Flaw::Swallowed(opening, comment),
            None => Flaw::Unclosed(opening),
        }
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn step(&mut self, c: char) -> Option<Flaw> {
        let blank_before = self.text[..self.at].chars().next_back().is_none_or(char::is_whitespace);
        let blank_after = self.rest()[c.len_utf8()..].chars().next().is_none_or(char::is_whitespace);
        match c {
            '#' if blank_before => self.comment(),
            '"' | '\'' if self.fresh => return self.quoted(c),
            '|' | '>' if self.fresh && self.open.is_empty() => self.block(),
            '{' | '[' if self.fresh => {
                self.open.push(Opening { at: self.at, mark: c });
                self.colon = None;
                self.advance(c, true);
            }
            '{' | '[' if !self.open.is_empty() => return Some(Flaw::InText(self.at)),
            '}' | ']' if !self.open.is_empty() => return self.close(c),
            ',' if !self.open.is_empty() => {
                self.colon = None;
                self.advance(c, true);
            }
            ':' if (blank_after || self.ends_a_member()) && self.open.last().is_some_and(|open| open.mark == '{') => {
                let second = self.colon.replace(self.at).map(|first| (first, Flaw::SecondColon(first, self.at)));
                match second {
                    Some((first, flaw)) if !self.text[first..self.at].contains('\n') => return Some(flaw),
                    Some((_, flaw)) => self.later = self.later.or(Some(flaw)),
                    None => {}
                }
                self.advance(c, true);
            }
            ':' | '-' | '?' if blank_after && (c == ':' || self.fresh) => self.advance(c, true),
            '\n' => self.advance(c, true),
            c if c.is_whitespace() => self.advance(c, self.fresh),
            c => self.advance(c, false),
        }
        None
    }

    /// Whether a second colon is the last thing in its member.
    fn ends_a_member(&self) -> bool {
        self.colon.is_some() && self.rest()[1..].starts_with([',', '}', ']'])
    }

    fn comment(&mut self) {
        let comment = self.rest().split('\n').next().unwrap_or_default();
        if self.open.iter().any(|opening| comment.contains(opening.closing())) {
            self.comment.get_or_insert(self.at);
        }
        self.at += comment.len();
    }

    fn advance(&mut self, c: char, fresh: bool) {
        self.at += c.len_utf8();
        self.fresh = fresh;
    }

    fn close(&mut self, c: char) -> Option<Flaw> {
        let opening = self.open.pop()?;
        if opening.closing() != c {
            return Some(Flaw::Mismatched(opening, self.at));
        }
        // The member that it stands in has its colon.
        self.colon = self.open.last().map(|_| self.at);
        self.advance(c, false);
        let line = self.rest().split('\n').next().unwrap_or_default();
        let rest = line.trim_start();
        let next = self.at + line.len() - rest.len();
        match rest.chars().next() {
            Some('}' | ']') if self.open.is_empty() => Some(Flaw::Surplus(next)),
            Some(c) if self.open.is_empty() && !matches!(c, '#' | ':') => {
                Some(Flaw::AfterClosing(opening, self.at - 1))
            }
            _ => None,
        }
    }

    /// A quoted text, with the quote that closes it.
    fn quoted(&mut self, quote: char) -> Option<Flaw> {
        let opening = Opening { at: self.at, mark: quote };
        let inside = &self.text[self.at + 1..];
        let Some(length) = closing(inside, quote).filter(|length| !holds_a_key(&inside[..*length])) else {
            return Some(Flaw::Unclosed(opening));
        };
        self.at += 1 + length;
        self.advance(quote, false);
        let line = self.rest().split('\n').next().unwrap_or_default();
        let rest = line.trim_start();
        let ends = rest.is_empty() || rest.starts_with([':', '#']);
        let flows = !self.open.is_empty() && rest.starts_with([',', ']', '}']);
        (!ends && !flows).then(|| Flaw::AfterClosing(opening, self.at - 1))
    }

    /// The lines of a block are its text, whatever they look like.
    fn block(&mut self) {
        let line_start = self.text[..self.at].rfind('\n').map_or(0, |end| end + 1);
        let indent = indent(&self.text[line_start..]);
        self.at += self.rest().find('\n').map_or(self.rest().len(), |end| end + 1);
        while !self.rest().is_empty() {
            let line = self.rest().split_inclusive('\n').next().unwrap_or_default();
            if !line.trim().is_empty() && self::indent(line) <= indent {
                break;
            }
            self.at += line.len();
        }
        self.fresh = true;
    }
}

/// Where a quote closes.
fn closing(text: &str, quote: char) -> Option<usize> {
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        match c {
            '\\' if quote == '"' => drop(characters.next()),
            c if c != quote => {}
            _ if quote == '\'' && characters.next_if(|(_, next)| *next == '\'').is_some() => {}
            _ => return Some(at),
        }
    }
    None
}

/// Whether a quoted text has swallowed lines of the mapping that it stands in.
fn holds_a_key(text: &str) -> bool {
    text.split('\n')
        .skip(1)
        .any(|line| super::cause::key(line).is_some_and(|(_, after)| after.is_empty() || after.starts_with(' ')))
}

/// How many spaces a line begins with.
pub(super) fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
