//! The words a difference is told with: what kind of fact, in which position, in which direction, and for whom.

/// What kind of fact differs. The number is part of the id of a rule and never used again for something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactKind {
    /// A version of a service.
    Service = 1,
    /// The version that the module of a service leads to.
    NewestVersion = 2,
    /// The host that calls go to.
    Host = 3,
    /// Whether calls name a region.
    Region = 4,
    /// The operator parameter of a service.
    Operator = 5,
    /// A part of the operator.
    OperatorPart = 6,
    /// An action.
    Action = 7,
    /// A shared type.
    Type = 8,
    /// A set of values.
    Enum = 9,
    /// An error code.
    ErrorCode = 10,
    /// A position that a shared type is used in.
    Use = 11,
    /// The same, where its Rust struct changes for those who use it already.
    UseReshaped = 12,
    /// A field that no constructor takes.
    Field = 13,
    /// A field that is an argument of a constructor.
    Argument = 14,
    /// An operator parameter that calls need.
    OperatorNeeded = 15,
    /// The type of a field, on the wire and in Rust.
    FieldType = 16,
    /// The type of a field in Rust alone.
    RustType = 17,
    /// The type of a field in the spec alone.
    TypeWord = 18,
    /// `required` of a field that is no argument while it is optional.
    Required = 19,
    /// `required` of a field that stays an argument.
    RequiredKept = 20,
    /// Whether a field is an argument, while the service asks the same.
    ArgumentKept = 21,
    /// The order of positional arguments.
    ArgumentOrder = 22,
    /// `always` and `nullable`, where the Rust field changes with them.
    Presence = 23,
    /// `always` and `nullable`, where it does not.
    PresenceWord = 24,
    /// `internal`.
    Internal = 25,
    /// A limit that refuses calls.
    LimitDeny = 26,
    /// A limit that warns.
    LimitWarn = 27,
    /// A limit that is documentation.
    LimitHint = 28,
    /// A rule over several fields.
    FieldsRule = 29,
    /// The fields of a structure that are needed in one place.
    Needs = 30,
    /// What the service assumes.
    Default = 31,
    /// `sensitive`.
    Sensitive = 32,
    /// `deprecated`.
    Deprecated = 33,
    /// Text or number on the wire.
    EnumBase = 34,
    /// A documented value.
    EnumValue = 35,
    /// A name in Rust, while the name on the wire is the same.
    RustName = 36,
    /// The codes that an action lists.
    ErrorList = 37,
    /// When a failed call may be sent again.
    Retry = 38,
    /// Calls per second and per day.
    RateLimit = 39,
    /// Texts, examples, suggestions, patterns, corrections and sources.
    Doc = 40,
    /// One key that differs in a large share of all places.
    Bulk = 41,
    /// The order of members, where nobody hands them over by place.
    FieldOrder = 42,
    /// A name on the wire, while the name in Rust is the same.
    WireName = 43,
    /// What a value means, while its text stays.
    ValueMeaning = 44,
    /// Whether answers always hold a value, where the Rust field stays.
    PresenceKept = 45,
    /// Whether an unchanged limit refuses calls.
    LevelDeny = 46,
    /// Whether an unchanged limit warns.
    LevelWarn = 47,
    /// The default of a field that every call sends.
    DefaultUnread = 48,
    /// The day on which the vendor ends something.
    Sunset = 49,
    /// Whether any action uses a shared type.
    InUse = 50,
    /// A regular expression of the documentation.
    Pattern = 51,
    /// A type of message that the service posts.
    Callback = 52,
    /// What a value means to the methods of its enum: its groups, and its value in a like enum.
    ValueSense = 53,
    /// A method of an enum that says what its values mean.
    EnumMethod = 54,
    /// The action that carries encrypted calls, and its members.
    Envelope = 55,
    /// Whether calls are signed.
    Signature = 56,
    /// How an action gives a long list page by page.
    Paging = 57,
    /// In which steps its pages are asked for.
    PagingStep = 58,
    /// The largest of its pages.
    PagingSize = 59,
    /// Where the items of its pages are.
    PagingItems = 60,
    /// The same, where the items have another type there.
    PagingItem = 61,
    /// Where the number of all items is.
    PagingTotal = 62,
    /// A way to wait by asking an action again and again.
    Waiter = 63,
    /// The member that tells the state that is waited for.
    WaiterWatch = 64,
    /// What a state does to the waiting.
    WaiterState = 65,
    /// The pauses of a waiter.
    WaiterPace = 66,
    /// What an action starts, and who tells how far that is.
    Task = 67,
    /// Where a parameter of that question comes from.
    TaskValue = 68,
    /// A rule over several fields that warns.
    RuleWarn = 69,
    /// How long a link, an ID or a code works.
    Lifetime = 70,
    /// Whether it works once.
    Once = 71,
    /// Who may use something, and whether the vendor has to turn it on.
    Access = 72,
    /// Which of several fields wins.
    Precedence = 73,
}

impl FactKind {
    /// Every kind.
    pub const ALL: [Self; 73] = [
        Self::Service,
        Self::NewestVersion,
        Self::Host,
        Self::Region,
        Self::Operator,
        Self::OperatorPart,
        Self::Action,
        Self::Type,
        Self::Enum,
        Self::ErrorCode,
        Self::Use,
        Self::UseReshaped,
        Self::Field,
        Self::Argument,
        Self::OperatorNeeded,
        Self::FieldType,
        Self::RustType,
        Self::TypeWord,
        Self::Required,
        Self::RequiredKept,
        Self::ArgumentKept,
        Self::ArgumentOrder,
        Self::Presence,
        Self::PresenceWord,
        Self::Internal,
        Self::LimitDeny,
        Self::LimitWarn,
        Self::LimitHint,
        Self::FieldsRule,
        Self::Needs,
        Self::Default,
        Self::Sensitive,
        Self::Deprecated,
        Self::EnumBase,
        Self::EnumValue,
        Self::RustName,
        Self::ErrorList,
        Self::Retry,
        Self::RateLimit,
        Self::Doc,
        Self::Bulk,
        Self::FieldOrder,
        Self::WireName,
        Self::ValueMeaning,
        Self::PresenceKept,
        Self::LevelDeny,
        Self::LevelWarn,
        Self::DefaultUnread,
        Self::Sunset,
        Self::InUse,
        Self::Pattern,
        Self::Callback,
        Self::ValueSense,
        Self::EnumMethod,
        Self::Envelope,
        Self::Signature,
        Self::Paging,
        Self::PagingStep,
        Self::PagingSize,
        Self::PagingItems,
        Self::PagingItem,
        Self::PagingTotal,
        Self::Waiter,
        Self::WaiterWatch,
        Self::WaiterState,
        Self::WaiterPace,
        Self::Task,
        Self::TaskValue,
        Self::RuleWarn,
        Self::Lifetime,
        Self::Once,
        Self::Access,
        Self::Precedence,
    ];

    /// The kind in the slug of a rule.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::NewestVersion => "newest-version",
            Self::Host => "host",
            Self::Region => "region",
            Self::Operator => "operator",
            Self::OperatorPart => "operator-part",
            Self::Action => "action",
            Self::Type => "type",
            Self::Enum => "enum",
            Self::ErrorCode => "error-code",
            Self::Use => "type-use",
            Self::UseReshaped => "reshaping-type-use",
            Self::Field => "field",
            Self::Argument => "argument",
            Self::OperatorNeeded => "operator-parameter",
            Self::FieldType => "field-type",
            Self::RustType => "rust-type",
            Self::TypeWord => "type-form",
            Self::Required => "required",
            Self::RequiredKept => "required-argument",
            Self::ArgumentKept => "kept-argument",
            Self::ArgumentOrder => "argument-order",
            Self::Presence => "presence",
            Self::PresenceWord => "presence-form",
            Self::Internal => "internal",
            Self::LimitDeny => "limit",
            Self::LimitWarn => "warning",
            Self::LimitHint => "hint",
            Self::FieldsRule => "rule",
            Self::Needs => "needs",
            Self::Default => "default",
            Self::Sensitive => "sensitive",
            Self::Deprecated => "deprecation",
            Self::EnumBase => "enum-base",
            Self::EnumValue => "value",
            Self::RustName => "rust-name",
            Self::ErrorList => "error-list",
            Self::Retry => "retry",
            Self::RateLimit => "rate-limit",
            Self::Doc => "documentation",
            Self::Bulk => "bulk",
            Self::FieldOrder => "field-order",
            Self::WireName => "wire-name",
            Self::ValueMeaning => "value-meaning",
            Self::PresenceKept => "kept-presence",
            Self::LevelDeny => "limit-refusal",
            Self::LevelWarn => "limit-warning",
            Self::DefaultUnread => "unread-default",
            Self::Sunset => "end-date",
            Self::InUse => "type-in-use",
            Self::Pattern => "pattern",
            Self::Callback => "callback",
            Self::ValueSense => "value-sense",
            Self::EnumMethod => "enum-method",
            Self::Envelope => "envelope",
            Self::Signature => "signature",
            Self::Paging => "paging",
            Self::PagingStep => "paging-step",
            Self::PagingSize => "page-size",
            Self::PagingItems => "page-items",
            Self::PagingItem => "page-item-type",
            Self::PagingTotal => "page-total",
            Self::RuleWarn => "warned-rule",
            Self::Waiter => "waiter",
            Self::WaiterWatch => "waiter-watch",
            Self::WaiterState => "waiter-state",
            Self::WaiterPace => "waiter-pace",
            Self::Task => "task",
            Self::TaskValue => "task-value",
            Self::Lifetime => "lifetime",
            Self::Once => "once",
            Self::Access => "access",
            Self::Precedence => "precedence",
        }
    }
}

// A new kind belongs into the list.
const _: () = assert!(FactKind::ALL.len() == FactKind::Precedence as usize);

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
