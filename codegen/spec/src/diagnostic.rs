//! Diagnostics of a spec or a file to be imported: a stable code, a sentence, the place, and what to do.

use std::cell::RefCell;
use std::fmt;

use crate::source::Span;

/// Makes the codes and their list: a row is a variant and the number as it is shown.
macro_rules! codes {
    ($($(#[doc = $about:literal])+ $code:ident = $id:literal;)+) => {
        /// The kinds of problems. Their numbers are stable: a number is never given a new meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $about])+ $code,)+
        }

        impl Code {
            /// Every code, in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$code),+];

            /// The number as it is shown: `E0102`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$code => $id,)+
                }
            }
        }
    };
}

codes! {
    /// The text is no YAML, or no UTF-8.
    Syntax = "E0101";
    /// A key that is unknown here.
    UnknownKey = "E0102";
    /// A key that stands twice in one mapping.
    DuplicateKey = "E0103";
    /// A list where a single value belongs, and the like.
    WrongKind = "E0104";
    /// A key that must stand here does not.
    MissingKey = "E0105";
    /// A value that its key does not take.
    InvalidValue = "E0106";
    /// A file at a place where none is read.
    UnexpectedFile = "E0107";
    /// File name and the name inside differ.
    FileName = "E0201";
    /// Two things of one name.
    DuplicateName = "E0202";
    /// Two wire names that become one Rust name.
    RustNameCollision = "E0203";
    /// A name from which no Rust name can be made.
    NoRustName = "E0204";
    /// A name that the generated code needs for itself.
    ReservedName = "E0205";
    /// A type or enum that nobody defines.
    UnknownType = "E0301";
    /// An error code that nobody defines.
    UnknownErrorCode = "E0302";
    /// A path to a field that is not there.
    UnknownField = "E0303";
    /// A host that `service.yaml` does not name.
    UnknownHost = "E0304";
    /// A type that contains itself without a list between.
    TypeCycle = "E0305";
    /// Types within types, or lists within lists, deeper than compilers bear.
    TooDeep = "E0306";
    /// An action that nobody defines.
    UnknownAction = "E0307";
    /// A role that `service.yaml` does not have.
    UnknownRole = "E0308";
    /// A way to wait that the action does not have.
    UnknownWaiter = "E0309";
    /// A limit on a type that it does not fit.
    LimitMisfit = "E0401";
    /// A minimum above its maximum.
    EmptyRange = "E0402";
    /// A default, example or suggestion outside the field's type, enum or limits.
    ValueOutside = "E0403";
    /// A level for a limit that the field does not have.
    LevelMisfit = "E0404";
    /// A key that says nothing at this position.
    Misplaced = "E0405";
    /// A rule that cannot hold or says nothing.
    BadRule = "E0406";
    /// A waiter whose states contradict each other, or that does not pause.
    BadWaiter = "E0407";
    /// An example that is not JSON.
    ExampleSyntax = "E0501";
    /// An example with a member that is not in the spec.
    ExampleUnknownMember = "E0502";
    /// An example without a member that must be there.
    ExampleMissingMember = "E0503";
    /// An example with a member of another type.
    ExampleWrongType = "E0504";
    /// A success example that a client would refuse to send.
    ExampleDenied = "E0505";
    /// An error example whose code the action does not list.
    ExampleCode = "E0506";
    /// A correction whose `at` leads nowhere.
    CorrectionPlace = "E0601";
    /// A correction that no longer says what the spec says.
    CorrectionStale = "E0602";
    /// A file to be imported that is not of the form it should be.
    InputSyntax = "E0701";
    /// A file to be imported that speaks of another service or version.
    InputService = "E0702";
    /// A part of a file to be imported that is not shaped as expected.
    InputShape = "E0703";
}

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
