//! What is wrong with a spec or a file to be imported: a stable code, a sentence, the place, and what to do.

use std::cell::RefCell;
use std::fmt;

use crate::source::Span;

/// The kinds of problems. Their numbers are stable: a number is never given a new meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Code {
    /// The text is no YAML, or no UTF-8.
    Syntax,
    /// A key that is unknown here.
    UnknownKey,
    /// A key that stands twice in one mapping.
    DuplicateKey,
    /// A list where a single value belongs, and the like.
    WrongKind,
    /// A key that must stand here does not.
    MissingKey,
    /// A value that its key does not take.
    InvalidValue,
    /// A file at a place where none is read.
    UnexpectedFile,
    /// File name and the name inside differ.
    FileName,
    /// Two things of one name.
    DuplicateName,
    /// Two wire names that become one Rust name.
    RustNameCollision,
    /// A name from which no Rust name can be made.
    NoRustName,
    /// A name that the generated code needs for itself.
    ReservedName,
    /// A type or enum that nobody defines.
    UnknownType,
    /// An error code that nobody defines.
    UnknownErrorCode,
    /// A path to a field that is not there.
    UnknownField,
    /// A host that `service.yaml` does not name.
    UnknownHost,
    /// A type that contains itself without a list between.
    TypeCycle,
    /// Types within types, or lists within lists, deeper than compilers bear.
    TooDeep,
    /// An action that nobody defines.
    UnknownAction,
    /// A role that `service.yaml` does not have.
    UnknownRole,
    /// A way to wait that the action does not have.
    UnknownWaiter,
    /// A limit on a type that it does not fit.
    LimitMisfit,
    /// A minimum above its maximum.
    EmptyRange,
    /// A default, example or suggestion outside the field's type, enum or limits.
    ValueOutside,
    /// A level for a limit that the field does not have.
    LevelMisfit,
    /// A key that says nothing at this position.
    Misplaced,
    /// A rule that cannot hold or says nothing.
    BadRule,
    /// A waiter whose states contradict each other, or that does not pause.
    BadWaiter,
    /// An example that is not JSON.
    ExampleSyntax,
    /// An example with a member that is not in the spec.
    ExampleUnknownMember,
    /// An example without a member that must be there.
    ExampleMissingMember,
    /// An example with a member of another type.
    ExampleWrongType,
    /// A success example that a client would refuse to send.
    ExampleDenied,
    /// An error example whose code the action does not list.
    ExampleCode,
    /// A correction whose `at` leads nowhere.
    CorrectionPlace,
    /// A correction that no longer says what the spec says.
    CorrectionStale,
    /// A file to be imported that is not of the form it should be.
    InputSyntax,
    /// A file to be imported that speaks of another service or version.
    InputService,
    /// A part of a file to be imported that is not shaped as expected.
    InputShape,
}

impl Code {
    /// Every code, in the order of their numbers.
    pub const ALL: &'static [Self] = &[
        Self::Syntax,
        Self::UnknownKey,
        Self::DuplicateKey,
        Self::WrongKind,
        Self::MissingKey,
        Self::InvalidValue,
        Self::UnexpectedFile,
        Self::FileName,
        Self::DuplicateName,
        Self::RustNameCollision,
        Self::NoRustName,
        Self::ReservedName,
        Self::UnknownType,
        Self::UnknownErrorCode,
        Self::UnknownField,
        Self::UnknownHost,
        Self::TypeCycle,
        Self::TooDeep,
        Self::UnknownAction,
        Self::UnknownRole,
        Self::UnknownWaiter,
        Self::LimitMisfit,
        Self::EmptyRange,
        Self::ValueOutside,
        Self::LevelMisfit,
        Self::Misplaced,
        Self::BadRule,
        Self::BadWaiter,
        Self::ExampleSyntax,
        Self::ExampleUnknownMember,
        Self::ExampleMissingMember,
        Self::ExampleWrongType,
        Self::ExampleDenied,
        Self::ExampleCode,
        Self::CorrectionPlace,
        Self::CorrectionStale,
        Self::InputSyntax,
        Self::InputService,
        Self::InputShape,
    ];

    /// The number as it is shown: `E0102`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Syntax => "E0101",
            Self::UnknownKey => "E0102",
            Self::DuplicateKey => "E0103",
            Self::WrongKind => "E0104",
            Self::MissingKey => "E0105",
            Self::InvalidValue => "E0106",
            Self::UnexpectedFile => "E0107",
            Self::FileName => "E0201",
            Self::DuplicateName => "E0202",
            Self::RustNameCollision => "E0203",
            Self::NoRustName => "E0204",
            Self::ReservedName => "E0205",
            Self::UnknownType => "E0301",
            Self::UnknownErrorCode => "E0302",
            Self::UnknownField => "E0303",
            Self::UnknownHost => "E0304",
            Self::TypeCycle => "E0305",
            Self::TooDeep => "E0306",
            Self::UnknownAction => "E0307",
            Self::UnknownRole => "E0308",
            Self::UnknownWaiter => "E0309",
            Self::LimitMisfit => "E0401",
            Self::EmptyRange => "E0402",
            Self::ValueOutside => "E0403",
            Self::LevelMisfit => "E0404",
            Self::Misplaced => "E0405",
            Self::BadRule => "E0406",
            Self::BadWaiter => "E0407",
            Self::ExampleSyntax => "E0501",
            Self::ExampleUnknownMember => "E0502",
            Self::ExampleMissingMember => "E0503",
            Self::ExampleWrongType => "E0504",
            Self::ExampleDenied => "E0505",
            Self::ExampleCode => "E0506",
            Self::CorrectionPlace => "E0601",
            Self::CorrectionStale => "E0602",
            Self::InputSyntax => "E0701",
            Self::InputService => "E0702",
            Self::InputShape => "E0703",
        }
    }
}

// A new variant belongs into the list, too.
const _: () = assert!(Code::ALL.len() == Code::InputShape as usize + 1);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// One problem.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    code: Code,
    message: String,
    place: Place,
    label: Option<String>,
    related: Vec<(Span, String)>,
    subjects: Vec<Span>,
    help: Option<String>,
}

/// Where a problem is: in a file, or at a path where a file is missing or too much.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In a file.
    Span(Span),
    /// At a path.
    Path(String),
}

impl Diagnostic {
    /// A problem in a file.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        Self::at(code, Place::Span(span), message.into())
    }

    pub(crate) fn for_path(code: Code, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self::at(code, Place::Path(path.into()), message.into())
    }

    fn at(code: Code, place: Place, message: String) -> Self {
        Self { code, message, place, label: None, related: Vec::new(), subjects: Vec::new(), help: None }
    }

    /// What stands beside the underlined token.
    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// A second place that has to do with it.
    #[must_use]
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// The fields that it is about, where they are not its place. They are not shown: the sentence names them.
    pub(crate) fn about(mut self, fields: impl IntoIterator<Item = Span>) -> Self {
        self.subjects.extend(fields);
        self
    }

    /// What to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// "did you mean …?" with the candidate nearest to `word`, or else `fallback`.
    pub(crate) fn nearest<'a>(self, word: &str, candidates: impl IntoIterator<Item = &'a str>, fallback: &str) -> Self {
        match tc3_runtime::validate::nearest(word, candidates) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self.help(fallback),
        }
    }

    /// The kind of problem.
    #[must_use]
    pub fn code(&self) -> Code {
        self.code
    }

    /// The sentence: lower case, no full stop.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where it is.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// What stands beside the place.
    #[must_use]
    pub fn label_text(&self) -> Option<&str> {
        self.label.as_deref()
    }

    /// Other places that have to do with it.
    #[must_use]
    pub fn related_places(&self) -> &[(Span, String)] {
        &self.related
    }

    /// The fields that it is about, where they are not its place.
    #[must_use]
    pub fn subjects(&self) -> &[Span] {
        &self.subjects
    }

    /// What to do.
    #[must_use]
    pub fn help_text(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

/// Names in a row, for a help that lists what there is.
pub(crate) fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    const MOST: usize = 40;
    let mut names = names.into_iter();
    let mut text = names.by_ref().take(MOST).collect::<Vec<_>>().join(", ");
    match names.count() {
        0 => {}
        more => text.push_str(&format!(" and {more} more")),
    }
    text
}

/// The problems of a run, by place and then by code.
#[derive(Debug, Default)]
pub struct Diagnostics {
    items: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// The problems.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.items.iter()
    }
}

/// Where the steps of a run report. They share it, and none of them sees what another reported.
#[derive(Debug, Default)]
pub struct Sink {
    /// Never borrowed for longer than one call of this type.
    items: RefCell<Vec<Diagnostic>>,
}

impl Sink {
    /// Reports a problem.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.items.borrow_mut().push(diagnostic);
    }

    /// How many problems were reported: a step that compares before and after knows whether another found any.
    pub(crate) fn len(&self) -> usize {
        self.items.borrow().len()
    }

    /// What a suggestion may be chosen from: nothing any more once many suggestions were looked for among many names. To compare
    /// thousands of wrong names with thousands of right ones takes minutes, and nobody reads what comes out.
    pub(crate) fn candidates<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
        const MOST_COMPARED: usize = 200_000;
        let most = MOST_COMPARED / (self.len() + 1);
        let names: Vec<&str> = names.into_iter().take(most + 1).collect();
        if names.len() > most { Vec::new() } else { names }
    }

    /// Ends the run.
    ///
    /// # Errors
    ///
    /// What was reported, in a stable order and without exact repetitions.
    pub fn finish(self) -> Result<(), Diagnostics> {
        let mut items = self.items.into_inner();
        items.sort_by(|a, b| (&a.place, a.code, &a.message).cmp(&(&b.place, b.code, &b.message)));
        items.dedup_by(|a, b| a.place == b.place && a.code == b.code && a.message == b.message);
        if items.is_empty() { Ok(()) } else { Err(Diagnostics { items }) }
    }
}
