//! Checks whether a text is JSON, without building anything and without a dependency.

/// Deeper nesting is refused, so that hostile text cannot exhaust the stack. serde_json has the same limit.
const MAX_DEPTH: usize = 128;

/// Whether the text is one JSON value with nothing but white space around it.
pub(super) fn is_json(text: &str) -> bool {
    let mut reader = Reader { rest: text.as_bytes() };
    reader.value(0).is_some() && {
        reader.skip_space();
        reader.rest.is_empty()
    }
}

/// `Some` = read and went on, `None` = no JSON.
struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn value(&mut self, depth: usize) -> Option<()> {
        self.skip_space();
        match self.rest.first()? {
            b'{' if depth < MAX_DEPTH => self.members(depth),
            b'[' if depth < MAX_DEPTH => self.items(depth),
            b'"' => self.string(),
            b't' => self.literal(b"true"),
            b'f' => self.literal(b"false"),
            b'n' => self.literal(b"null"),
            _ => self.number(),
        }
    }

    fn members(&mut self, depth: usize) -> Option<()> {
        self.sequence(b'{', b'}', |reader| {
            reader.skip_space();
            reader.string()?;
            reader.skip_space();
            reader.literal(b":")?;
            reader.value(depth + 1)
        })
    }

    fn items(&mut self, depth: usize) -> Option<()> {
        self.sequence(b'[', b']', |reader| reader.value(depth + 1))
    }

    fn sequence(&mut self, open: u8, close: u8, element: impl Fn(&mut Self) -> Option<()>) -> Option<()> {
        self.literal(&[open])?;
        self.skip_space();
        if self.literal(&[close]).is_some() {
            return Some(());
        }
        loop {
            element(self)?;
            self.skip_space();
            if self.literal(b",").is_none() {
                return self.literal(&[close]);
            }
        }
    }

    fn string(&mut self) -> Option<()> {
        self.literal(b"\"")?;
        loop {
            match self.next()? {
                b'"' => return Some(()),
                b'\\' => self.escape()?,
                control if control < b' ' => return None,
                _ => {}
            }
        }
    }

    fn escape(&mut self) -> Option<()> {
        match self.next()? {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(()),
            b'u' => (0..4).try_for_each(|_| self.next()?.is_ascii_hexdigit().then_some(())),
            _ => None,
        }
    }

    fn number(&mut self) -> Option<()> {
        let _ = self.literal(b"-");
        if self.literal(b"0").is_none() {
            self.digits()?;
        }
        if self.literal(b".").is_some() {
            self.digits()?;
        }
        if self.literal(b"e").or_else(|| self.literal(b"E")).is_some() {
            let _ = self.literal(b"+").or_else(|| self.literal(b"-"));
            self.digits()?;
        }
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        let count = self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.rest = &self.rest[count..];
        (count > 0).then_some(())
    }

    fn literal(&mut self, literal: &[u8]) -> Option<()> {
        self.rest = self.rest.strip_prefix(literal)?;
        Some(())
    }

    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn skip_space(&mut self) {
        while let [b' ' | b'\t' | b'\n' | b'\r', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }
}
