//! Parses `text/event-stream`, byte by byte and without I/O.

/// An event as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RawEvent {
    /// The type of the event, mostly none.
    pub(crate) name: Option<String>,
    /// The last id that was given, by this event or one before.
    pub(crate) id: Option<String>,
    /// The lines of data, joined.
    pub(crate) data: Vec<u8>,
}

/// An event takes more than the maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

/// Reads events out of pieces that are cut anywhere, and holds no more than one piece and one event of a limited size.
#[derive(Debug)]
pub(crate) struct Parser {
    maximum: usize,
    piece: Vec<u8>,
    /// How much of the piece was read.
    at: usize,
    /// The beginning of a line whose end has not come.
    line: Vec<u8>,
    /// Whether the last byte ended a line by itself, so that a line feed after it belongs to it.
    after_return: bool,
    /// How many lines were read.
    lines: u64,
    name: String,
    id: Option<String>,
    data: Option<Vec<u8>>,
}

/// A longer id is none: it outlives its event, whose size alone is limited.
const MAX_ID: usize = 1024;

const MARK: &[u8] = b"\xEF\xBB\xBF";

impl Parser {
    /// A parser for events of at most this many bytes.
    pub(crate) fn new(maximum: usize) -> Self {
        Self {
            maximum,
            piece: Vec::new(),
            at: 0,
            line: Vec::new(),
            after_return: false,
            lines: 0,
            name: String::new(),
            id: None,
            data: None,
        }
    }

    /// Takes the next piece, once [`next`](Self::next) has nothing more to give.
    pub(crate) fn feed(&mut self, piece: Vec<u8>) {
        debug_assert!(self.at == self.piece.len(), "a piece is read before the next one comes");
        (self.piece, self.at) = (piece, 0);
    }

    /// How many lines were read, comments included.
    pub(crate) fn lines(&self) -> u64 {
        self.lines
    }

    /// The next event of the piece; `None` where it takes another piece.
    pub(crate) fn next(&mut self) -> Result<Option<RawEvent>, TooLarge> {
        while let Some(end) = self.piece[self.at..].iter().position(|byte| matches!(byte, b'\n' | b'\r')) {
            let end = self.at + end;
            let is_second_half = self.after_return && end == self.at && self.piece[end] == b'\n';
            let from = self.at;
            self.at = end + 1;
            self.after_return = self.piece[end] == b'\r';
            if is_second_half {
                continue;
            }
            self.keep(from, end)?;
            if let Some(event) = self.line_ended()? {
                return Ok(Some(event));
            }
        }
        let (from, end) = (self.at, self.piece.len());
        self.after_return &= from == end;
        self.keep(from, end)?;
        self.at = end;
        Ok(None)
    }

    /// The event that nothing ends but the end of the stream. Browsers drop it; here its data would be missed, and a part of it
    /// is not taken for the whole, since it is not JSON.
    pub(crate) fn finish(&mut self) -> Result<Option<RawEvent>, TooLarge> {
        if !self.line.is_empty() {
            let event = self.line_ended()?;
            debug_assert!(event.is_none(), "a line that is not empty ends no event");
        }
        Ok(self.dispatch())
    }

    fn keep(&mut self, from: usize, end: usize) -> Result<(), TooLarge> {
        let held = self.line.len() + self.data.as_ref().map_or(0, Vec::len) + self.name.len();
        if end - from > self.maximum.saturating_sub(held) {
            return Err(TooLarge);
        }
        self.line.extend_from_slice(&self.piece[from..end]);
        Ok(())
    }

    fn line_ended(&mut self) -> Result<Option<RawEvent>, TooLarge> {
        let mut line = std::mem::take(&mut self.line);
        if self.lines == 0 && line.starts_with(MARK) {
            line.drain(..MARK.len());
        }
        self.lines += 1;
        if line.is_empty() {
            return Ok(self.dispatch());
        }
        let colon = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
        let value = line.get(colon + 1..).unwrap_or_default();
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match &line[..colon] {
            b"data" => match &mut self.data {
                Some(data) => {
                    data.push(b'\n');
                    data.extend_from_slice(value);
                }
                None => self.data = Some(value.to_vec()),
            },
            b"event" => self.name = String::from_utf8_lossy(value).into_owned(),
            b"id" if value.len() <= MAX_ID && !value.contains(&0) => {
                self.id = Some(String::from_utf8_lossy(value).into_owned())
            }
            // Comments, which keep the connection open; fields that are not known; and `retry`, since a stream is never asked
            // for again.
            _ => {}
        }
        Ok(None)
    }

    /// The event that an empty line ends. Without data it is none.
    fn dispatch(&mut self) -> Option<RawEvent> {
        let name = std::mem::take(&mut self.name);
        let data = self.data.take()?;
        let name = Some(name).filter(|name| !name.is_empty());
        Some(RawEvent { name, id: self.id.clone().filter(|id| !id.is_empty()), data })
    }
}

#[cfg(test)]
mod tests {
    use tc3_testing::random::Random;

    use super::*;

    /// All events of a stream that comes in these pieces.
    fn events(pieces: &[&[u8]], maximum: usize) -> Result<Vec<RawEvent>, TooLarge> {
        let mut parser = Parser::new(maximum);
        let mut found = Vec::new();
        for piece in pieces {
            parser.feed(piece.to_vec());
            while let Some(event) = parser.next()? {
                found.push(event);
            }
        }
        found.extend(parser.finish()?);
        Ok(found)
    }

    fn data(stream: &str) -> Vec<String> {
        let events = events(&[stream.as_bytes()], 1000).unwrap();
        events.into_iter().map(|event| String::from_utf8(event.data).unwrap()).collect()
    }

    #[test]
    fn lines_end_in_three_ways_and_an_empty_one_ends_an_event() {
        for end in ["\n", "\r", "\r\n"] {
            let stream = ["data: a", "data:b", "", "", "data:  c", ""].join(end) + end;
            assert_eq!(data(&stream), ["a\nb", " c"], "{end:?}");
        }
    }

    #[test]
    fn fields_that_say_nothing_are_passed_over() {
        assert_eq!(data(": ping\nretry: 3\nretry: x\nfoo: 1\n datum: 2\ndata: a\n\n"), ["a"]);
        assert_eq!(data("event: x\n\nid: 1\n\ndata\n\n"), [""]);
        assert_eq!(data("\u{feff}data: a\n\n\u{feff}data: b\n\n"), ["a"]);
    }

    #[test]
    fn names_end_with_their_event_and_ids_stay() {
        let stream = "event: add\nid: 1\ndata: a\n\ndata: b\n\nid: 2\0\ndata: c\n\nid\ndata: d\n\n";
        let events = events(&[stream.as_bytes()], 1000).unwrap();
        let seen: Vec<_> = events.iter().map(|event| (event.name.as_deref(), event.id.as_deref())).collect();
        assert_eq!(seen, [(Some("add"), Some("1")), (None, Some("1")), (None, Some("1")), (None, None)]);
    }

    #[test]
    fn a_long_id_is_none() {
        let (longest, longer) = ("x".repeat(MAX_ID), "y".repeat(MAX_ID + 1));
        let stream = format!("id: {longest}\ndata: a\n\nid: {longer}\ndata: b\n\n");
        let events = events(&[stream.as_bytes()], 2000).unwrap();
        assert!(events.iter().all(|event| event.id.as_ref() == Some(&longest)) && events.len() == 2);
    }

    #[test]
    fn what_the_end_of_the_stream_ends_is_an_event() {
        assert_eq!(data("data: a\n\ndata: b"), ["a", "b"]);
        assert_eq!(data("data: a\r"), ["a"]);
        assert_eq!(data(": ping"), [""; 0]);
    }

    #[test]
    fn an_event_takes_no_more_than_the_maximum() {
        assert!(events(&[b"data: 1234\n\n"], 10).is_ok());
        assert_eq!(events(&[b"data: 12345\n\n"], 10), Err(TooLarge));
        assert_eq!(events(&[b"data: 123\n", b"data: 123\n\n"], 10), Err(TooLarge));
        assert_eq!(events(&[b"123456", b"123456"], 10), Err(TooLarge));
        // Many small ones together may.
        assert_eq!(events(&[&b"data: 12\n\n".repeat(100)], 10).unwrap().len(), 100);
    }

    const PARTS: [&[u8]; 18] = [
        b"data: ",
        b"data:",
        b"data",
        b"event: add",
        b"id: 7",
        b"id: \0",
        b"retry: 5",
        b": ping",
        b"\n",
        b"\r",
        b"\r\n",
        b"\n\n",
        b"{\"a\":1}",
        "\u{4f60}\u{597d}".as_bytes(),
        b"\xEF\xBB\xBF",
        b"\xE4\xBD",
        b" ",
        b"foo: bar",
    ];

    fn stream(random: &mut Random) -> Vec<u8> {
        (0..random.below(40)).flat_map(|_| random.pick(&PARTS)).copied().collect()
    }

    fn pieces<'s>(random: &mut Random, mut stream: &'s [u8]) -> Vec<&'s [u8]> {
        let mut pieces = Vec::new();
        while !stream.is_empty() {
            let (piece, rest) = stream.split_at(1 + random.below(stream.len().min(7)));
            pieces.push(piece);
            stream = rest;
        }
        pieces
    }

    #[test]
    fn any_cut_gives_the_same_events() {
        let mut random = Random::new(0x5eed);
        for _ in 0..5_000 {
            let stream = stream(&mut random);
            let whole = events(&[&stream], 60);
            assert_eq!(events(&pieces(&mut random, &stream), 60), whole, "{:?}", String::from_utf8_lossy(&stream));
            let bytes: Vec<&[u8]> = stream.chunks(1).collect();
            assert_eq!(events(&bytes, 60), whole);
        }
    }

    #[test]
    #[ignore = "takes seconds"]
    fn no_mutated_stream_panics() {
        let mut random = Random::new(0xda7a);
        for _ in 0..100_000 {
            let mut stream = stream(&mut random);
            for _ in 0..random.below(6) {
                if !stream.is_empty() {
                    let place = random.below(stream.len());
                    stream[place] = random.below(256) as u8;
                }
            }
            let pieces = pieces(&mut random, &stream);
            let maximum = random.below(80);
            let _ = events(&pieces, maximum);
        }
    }
}
