//! Terms that classify a difference: the kind of fact, its position, its direction, and the callers affected.

/// The kinds, each with its number and its word in the slugs of rules.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $number:literal, $slug:literal;)*) => {
        /// What kind of fact differs. The number is part of the id of a rule and never used again for something else.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FactKind {
            $($(#[$doc])* $kind = $number,)*
        }

        impl FactKind {
            /// Every kind, by number.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// The kind in the slug of a rule.
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self {
                    $(Self::$kind => $slug,)*
                }
            }
        }
    };
}

kinds! {
    /// A version of a service.
    Service = 1, "service";
    /// The version that the module of a service leads to.
    NewestVersion = 2, "newest-version";
    /// The host that calls go to.
    Host = 3, "host";
    /// Whether calls name a region.
    Region = 4, "region";
    /// The operator parameter of a service.
    Operator = 5, "operator";
    /// A part of the operator.
    OperatorPart = 6, "operator-part";
    /// An action.
    Action = 7, "action";
    /// A shared type.
    Type = 8, "type";
    /// A set of values.
    Enum = 9, "enum";
    /// An error code.
    ErrorCode = 10, "error-code";
    /// A position that a shared type is used in.
    Use = 11, "type-use";
    /// The same, where its Rust struct changes for those who use it already.
    UseReshaped = 12, "reshaping-type-use";
    /// A field that no constructor takes.
    Field = 13, "field";
    /// A field that is an argument of a constructor.
    Argument = 14, "argument";
    /// An operator parameter that calls need.
    OperatorNeeded = 15, "operator-parameter";
    /// The type of a field, on the wire and in Rust.
    FieldType = 16, "field-type";
    /// The type of a field in Rust alone.
    RustType = 17, "rust-type";
    /// The type of a field in the spec alone.
    TypeWord = 18, "type-form";
    /// `required` of a field that is no argument while it is optional.
    Required = 19, "required";
    /// `required` of a field that stays an argument.
    RequiredKept = 20, "required-argument";
    /// Whether a field is an argument, while the service asks the same.
    ArgumentKept = 21, "kept-argument";
    /// The order of positional arguments.
    ArgumentOrder = 22, "argument-order";
    /// `always` and `nullable`, where the Rust field changes with them.
    Presence = 23, "presence";
    /// `always` and `nullable`, where it does not.
    PresenceWord = 24, "presence-form";
    /// `internal`.
    Internal = 25, "internal";
    /// A limit that refuses calls.
    LimitDeny = 26, "limit";
    /// A limit that warns.
    LimitWarn = 27, "warning";
    /// A limit that is documentation.
    LimitHint = 28, "hint";
    /// A rule over several fields.
    FieldsRule = 29, "rule";
    /// The fields of a structure that are needed in one place.
    Needs = 30, "needs";
    /// What the service assumes.
    Default = 31, "default";
    /// `sensitive`.
    Sensitive = 32, "sensitive";
    /// `deprecated`.
    Deprecated = 33, "deprecation";
    /// Text or number on the wire.
    EnumBase = 34, "enum-base";
    /// A documented value.
    EnumValue = 35, "value";
    /// A name in Rust, while the name on the wire is the same.
    RustName = 36, "rust-name";
    /// The codes that an action lists.
    ErrorList = 37, "error-list";
    /// When a failed call may be sent again.
    Retry = 38, "retry";
    /// Calls per second and per day.
    RateLimit = 39, "rate-limit";
    /// Texts, examples, suggestions, patterns, corrections and sources.
    Doc = 40, "documentation";
    /// One key that differs in a large share of all places.
    Bulk = 41, "bulk";
    /// The order of members, where nobody hands them over by place.
    FieldOrder = 42, "field-order";
    /// A name on the wire, while the name in Rust is the same.
    WireName = 43, "wire-name";
    /// What a value means, while its text stays.
    ValueMeaning = 44, "value-meaning";
    /// Whether answers always hold a value, where the Rust field stays.
    PresenceKept = 45, "kept-presence";
    /// Whether an unchanged limit refuses calls.
    LevelDeny = 46, "limit-refusal";
    /// Whether an unchanged limit warns.
    LevelWarn = 47, "limit-warning";
    /// The default of a field that every call sends.
    DefaultUnread = 48, "unread-default";
    /// The day on which the vendor ends something.
    Sunset = 49, "end-date";
    /// Whether any action uses a shared type.
    InUse = 50, "type-in-use";
    /// A regular expression of the documentation.
    Pattern = 51, "pattern";
    /// A type of message that the service posts.
    Callback = 52, "callback";
    /// What a value means to the methods of its enum: its groups, and its value in a like enum.
    ValueSense = 53, "value-sense";
    /// A method of an enum that says what its values mean.
    EnumMethod = 54, "enum-method";
    /// The action that carries encrypted calls, and its members.
    Envelope = 55, "envelope";
    /// Whether calls are signed.
    Signature = 56, "signature";
    /// How an action gives a long list page by page.
    Paging = 57, "paging";
    /// In which steps its pages are asked for.
    PagingStep = 58, "paging-step";
    /// The largest of its pages.
    PagingSize = 59, "page-size";
    /// Where the items of its pages are.
    PagingItems = 60, "page-items";
    /// The same, where the items have another type there.
    PagingItem = 61, "page-item-type";
    /// Where the number of all items is.
    PagingTotal = 62, "page-total";
    /// A way to wait by asking an action again and again.
    Waiter = 63, "waiter";
    /// The member that tells the state that is waited for.
    WaiterWatch = 64, "waiter-watch";
    /// What a state does to the waiting.
    WaiterState = 65, "waiter-state";
    /// The pauses of a waiter.
    WaiterPace = 66, "waiter-pace";
    /// What an action starts, and who tells how far that is.
    Task = 67, "task";
    /// Where a parameter of that question comes from.
    TaskValue = 68, "task-value";
    /// A rule over several fields that warns.
    RuleWarn = 69, "warned-rule";
    /// How long a link, an ID or a code works.
    Lifetime = 70, "lifetime";
    /// Whether it works once.
    Once = 71, "once";
    /// Who may use something, and whether the vendor has to turn it on.
    Access = 72, "access";
    /// Which of several fields wins.
    Precedence = 73, "precedence";
    /// The token that keeps a service from carrying out a call twice.
    IdempotencyToken = 74, "idempotency-token";
    /// That an action answers as a stream of events.
    Events = 75, "events";
    /// How it is asked for that.
    EventsAsked = 76, "events-asked";
    /// Where an event reports a failure.
    EventsFailure = 77, "events-failure";
    /// The vendor's words for a value, where they may mean something else.
    ValueWording = 78, "value-wording";
    /// A limit that refuses no call, and whose text bounds the same with another number on the other side.
    LimitStatedBefore = 79, "limit-stated-before";
    /// A rule that nothing can break which does not know its new fields.
    RuleOfNewFields = 80, "rule-of-new-fields";
    /// A limit that refuses calls, and whose text bounds the same with another number on the other side.
    RefusalStatedBefore = 81, "refusal-stated-before";
    /// The parameter for each of whose items an answer has to give a state, before the waiting ends.
    WaiterNames = 82, "waiter-names";
    /// The member that says whether there are more pages.
    PagingFlag = 83, "page-flag";
    /// The parameter for the size of a page.
    PagingLimit = 84, "page-size-parameter";
}

// The catalogue finds a rule by its number.
const _: () = {
    let mut index = 0;
    while index < FactKind::ALL.len() {
        assert!(FactKind::ALL[index] as usize == index + 1);
        index += 1;
    }
};

/// Where a fact speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Position {
    /// Of no message: a service, an action, a callback, a type, an error code.
    Nowhere = 0,
    /// Of what is sent.
    Request = 1,
    /// Of what comes back, or is posted by the service.
    Response = 2,
}

impl Position {
    /// Every position.
    pub const ALL: [Self; 3] = [Self::Nowhere, Self::Request, Self::Response];

    /// The word for it; empty for nowhere.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Nowhere => "",
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

/// Which way a fact went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// It was not there.
    Added = 1,
    /// It is no longer there.
    Removed = 2,
    /// It is another, neither more nor less strict.
    Changed = 3,
    /// It perhaps has another name: name, meaning and place agree.
    Renamed = 4,
    /// Less is allowed, or more is promised.
    Tightened = 5,
    /// More is allowed, or less is promised.
    Loosened = 6,
}

impl Direction {
    /// Every direction.
    pub const ALL: [Self; 6] =
        [Self::Added, Self::Removed, Self::Changed, Self::Renamed, Self::Tightened, Self::Loosened];

    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Renamed => "renamed",
            Self::Tightened => "tightened",
            Self::Loosened => "loosened",
        }
    }

    /// The direction of the way back.
    #[must_use]
    pub fn reversed(self) -> Self {
        match self {
            Self::Added => Self::Removed,
            Self::Removed => Self::Added,
            Self::Changed => Self::Changed,
            Self::Renamed => Self::Renamed,
            Self::Tightened => Self::Loosened,
            Self::Loosened => Self::Tightened,
        }
    }
}

/// Whom a difference concerns, the gravest first.
///
/// Two questions decide. What does today's caller meet when the program is rebuilt: an error of the compiler (`Src`), or another
/// behaviour (`Run`)? And what does a program built from the old spec meet at today's server: a refusal, an answer
/// that it reads wrongly, or an effect that it did not ask for (`Wire`)? `Note` and `Doc` stand alone: no program meets anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// Callers stop compiling.
    Src,
    /// Calls compile and behave differently.
    Run,
    /// A released program meets a server that has moved on.
    Wire,
    /// Worth knowing; nothing breaks.
    Note,
    /// Words for people.
    Doc,
}

impl Audience {
    /// Every audience, the gravest first.
    pub const ALL: [Self; 5] = [Self::Src, Self::Run, Self::Wire, Self::Note, Self::Doc];

    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Src => "SRC",
            Self::Run => "RUN",
            Self::Wire => "WIRE",
            Self::Note => "NOTE",
            Self::Doc => "DOC",
        }
    }

    /// What it means.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Src => "callers stop compiling",
            Self::Run => "calls compile and behave differently",
            Self::Wire => "a released program meets a server that has moved on",
            Self::Note => "worth knowing, nothing breaks",
            Self::Doc => "words for people",
        }
    }
}
