//! Holds the text of the spec files, and places in them.

use std::fmt;

/// All files of one run, in the order in which they were added.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

/// One file: its path as shown to people, and its text with a byte-order mark and carriage returns removed.
#[derive(Debug)]
pub struct SourceFile {
    path: String,
    relative: String,
    text: String,
    line_starts: Vec<usize>,
    invalid_utf8_at: Option<usize>,
    too_large: bool,
}

/// A file of a [`SourceMap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(u32);

/// A range of bytes in one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

/// A line and a column, both counted from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl SourceMap {
    /// No file of a spec needs more bytes. Whoever reads files stops one byte later, and the check reports the file.
    pub const LARGEST_FILE: u64 = 8 << 20;

    /// Whether a file or folder of this name is none of the spec's: editors and systems hide theirs behind a dot.
    #[must_use]
    pub fn is_hidden(name: &str) -> bool {
        name.starts_with('.')
    }

    /// Whether a file of this name is read, or reported where it is none of the spec's.
    #[must_use]
    pub fn is_yaml(name: &str) -> bool {
        name.ends_with(".yaml") || name.ends_with(".yml")
    }

    /// Adds a file. `root` is the spec's directory as diagnostics show it; `relative` is the path below it with `/`
    /// between its parts, which says what the file is: `essbasic/2021-05-26/actions/PrepareFlows.yaml`.
    ///
    /// Bytes that are no UTF-8 are kept as U+FFFD, and the check reports the file.
    pub fn add(&mut self, root: &str, relative: &str, bytes: &[u8]) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        let path = if root.is_empty() { relative.to_owned() } else { format!("{root}/{relative}") };
        self.files.push(SourceFile::new(path, relative.to_owned(), bytes));
        id
    }

    /// The file with this id.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Every file with its id.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }

    /// The text that stands at a span.
    #[must_use]
    pub fn snippet(&self, span: Span) -> &str {
        self.file(span.file).text.get(span.start..span.end).unwrap_or_default()
    }

    /// `path:line:column` of a span's first character.
    #[must_use]
    pub fn location(&self, span: Span) -> String {
        let file = self.file(span.file);
        format!("{}:{}", file.path, file.position(span.start))
    }
}

impl SourceFile {
    fn new(path: String, relative: String, bytes: &[u8]) -> Self {
        let too_large = bytes.len() as u64 > SourceMap::LARGEST_FILE;
        let bytes = if too_large { &[] } else { bytes };
        let (text, invalid_utf8_at) = match std::str::from_utf8(bytes) {
            Ok(text) => (normalized(text), None),
            Err(error) => {
                let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let valid = normalized(&String::from_utf8_lossy(valid));
                (normalized(&String::from_utf8_lossy(bytes)), Some(valid.len()))
            }
        };
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { path, relative, text, line_starts, invalid_utf8_at, too_large }
    }

    /// The path as diagnostics show it.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The path below the spec's directory.
    #[must_use]
    pub fn relative(&self) -> &str {
        &self.relative
    }

    /// The text, with `\n` alone at the end of a line.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the file was larger than [`SourceMap::LARGEST_FILE`]; then it has no text.
    pub(crate) fn too_large(&self) -> bool {
        self.too_large
    }

    /// The first byte that is no UTF-8, if any.
    #[must_use]
    pub fn invalid_utf8_at(&self) -> Option<usize> {
        self.invalid_utf8_at
    }

    /// Line and column of a byte offset; an offset past the end is the end.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let offset = self.text.floor_char_boundary(offset);
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let column = self.text[self.line_starts[line - 1]..offset].chars().count() + 1;
        Position { line, column }
    }

    /// The lines from that of one byte offset to that of another: the number of the first, where it begins, the text.
    pub(crate) fn lines(&self, first: usize, last: usize) -> (usize, usize, &str) {
        let line = self.position(first).line;
        let start = self.line_starts[line - 1];
        let end = self.line_starts[self.position(last).line..].first().map_or(self.text.len(), |next| next - 1);
        (line, start, &self.text[start..end])
    }

    /// The byte offset of a line and a column; past the end of either, the nearest place before.
    pub(crate) fn offset(&self, position: Position) -> usize {
        let Some(start) = position.line.checked_sub(1).and_then(|line| self.line_starts.get(line)) else {
            return self.text.len();
        };
        let line = self.text[*start..].split('\n').next().unwrap_or_default();
        let within = line.char_indices().nth(position.column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
        start + within
    }
}

/// Without a byte-order mark, and with `\n` alone at the end of a line.
fn normalized(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() }
}

impl Span {
    /// The same place, shrunk to its first byte.
    #[must_use]
    pub fn start_only(self) -> Self {
        Self { end: self.start, ..self }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}
