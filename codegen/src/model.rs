//! The checked spec: no name left to resolve, every fact with its place.
//!
//! A [`Model`] exists only where the check found no error, so whatever stands on it need not fail.
//!
//! A `doc` or `remedy` is empty where nobody has written one.

use std::ops::Index;

pub use tc3_runtime::validate::{Check, Level, Limit as Bound};

use crate::source::{Span, Spanned};

/// Everything that `spec/` says.
#[derive(Debug)]
pub struct Model {
    /// Services in the order of their names and versions.
    pub services: Vec<Service>,
}

/// One version of a service.
#[derive(Debug)]
pub struct Service {
    /// The vendor's short name: `essbasic`.
    pub name: Spanned<String>,
    /// The API version: `2021-05-26`.
    pub version: Spanned<String>,
    /// Rust module of the service: `essbasic`.
    pub module: String,
    /// Rust module of the version: `v2021_05_26`.
    pub version_module: String,
    /// Cargo feature: `essbasic-2021-05-26`.
    pub feature: String,
    /// Whether no newer version of the service stands in the spec.
    pub newest: bool,
    /// What the service is.
    pub doc: String,
    /// Where `doc` stands.
    pub doc_span: Option<Span>,
    /// Where the facts of the service itself come from.
    pub source: Option<Source>,
    /// Hosts by name; the first is `default`.
    pub hosts: Vec<Host>,
    /// Whether calls name a region.
    pub region: Region,
    /// Who a call is made for, where the service has such a parameter.
    pub operator: Option<Operator>,
    /// Requests, responses and shared types.
    pub structs: Vec<Struct>,
    /// Enums.
    pub enums: Vec<Enum>,
    /// Actions by name.
    pub actions: Vec<Action>,
    /// The codes of all services and of this one, by name.
    pub codes: Vec<ErrorCode>,
    /// Where the spec differs from the vendor on purpose.
    pub corrections: Vec<Correction>,
    /// Rules of the linter that places of the service break on purpose.
    pub allows: Vec<Allow>,
}

/// A rule of the linter that a place breaks on purpose.
#[derive(Clone, Debug)]
pub struct Allow {
    /// The rule: `L0203`.
    pub rule: Spanned<String>,
    /// Why.
    pub reason: Spanned<String>,
    /// The place, with all that is in it.
    pub unit: Unit,
}

/// A place of the spec that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// A whole service.
    Service,
    /// An action with its request, response, examples and own enums.
    Action(ActionId),
    /// A type with its fields and own enums.
    Type(StructId),
    /// A field of a request, response or type.
    Field(FieldStep),
    /// An enum with its values.
    Enum(EnumId),
    /// One value of an enum, by its place among them.
    Value(EnumId, usize),
    /// An error code, by its place in [`Service::codes`].
    Code(usize),
}

/// A place where the spec says something else than the vendor.
#[derive(Clone, Debug)]
pub struct Correction {
    /// Keys from the name of an action, type or enum down: `FlowInfo.fields.Deadline.default`.
    pub at: String,
    /// What the vendor says.
    pub upstream: String,
    /// Why the spec differs.
    pub reason: String,
    /// Where `reason` stands.
    pub reason_span: Option<Span>,
}

/// A host of a service.
#[derive(Debug)]
pub struct Host {
    /// The spec's name for it: `default`, `file`.
    pub name: String,
    /// The host: `essbasic.tencentcloudapi.com`.
    pub host: String,
}

/// Whether calls of a service name a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    /// They may.
    Optional,
    /// They must.
    Required,
    /// They do not.
    None,
}

/// The parameter that says on whose behalf a call is made.
#[derive(Debug)]
pub struct Operator {
    /// Its wire name: `Agent`.
    pub field: String,
    /// Its type.
    pub ty: StructId,
    /// What people say of it: method name and the path of the field it sets. The first is the constructor.
    pub parts: Vec<OperatorPart>,
}

/// One part of an [`Operator`].
#[derive(Debug)]
pub struct OperatorPart {
    /// Rust method: `organization`.
    pub name: String,
    /// Fields from the operator's type down to a text: `[ProxyOperator, OpenId]`.
    pub path: Vec<FieldStep>,
}

/// A field of a struct, as one step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldStep {
    /// The struct.
    pub owner: StructId,
    /// Index among its fields.
    pub field: usize,
}

/// Index into [`Service::structs`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StructId(pub(crate) usize);

/// Index into [`Service::enums`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EnumId(pub(crate) usize);

/// Index into [`Service::actions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ActionId(pub(crate) usize);

/// A request, a response or a shared type.
#[derive(Debug)]
pub struct Struct {
    /// Rust name: `PrepareFlowsRequest`, `FlowInfo`. For a type this is the vendor's name.
    pub name: Spanned<String>,
    /// What it is to the spec.
    pub role: Role,
    /// What it means.
    pub doc: String,
    /// Where `doc` stands.
    pub doc_span: Option<Span>,
    /// Where the facts come from.
    pub source: Option<Source>,
    /// Members in spec order. `RequestId` of a response is not among them.
    pub fields: Vec<Field>,
    /// Rules over several fields.
    pub rules: Vec<Rule>,
    /// Where each of `rules` stands.
    pub rule_spans: Vec<Span>,
    /// Whether a request reaches it.
    pub in_request: bool,
    /// Whether a response reaches it.
    pub in_response: bool,
}

/// What a [`Struct`] is to the spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A file of `types/`.
    Type,
    /// The request of an action.
    Request(ActionId),
    /// The response of an action.
    Response(ActionId),
}

/// Date and address of the page or release that facts come from.
#[derive(Clone, Debug)]
pub struct Source {
    /// `2024-07-15`.
    pub as_of: String,
    /// Where that date stands.
    pub as_of_span: Option<Span>,
    /// Address of the page, where known.
    pub page: Option<String>,
}

/// A member of a struct.
#[derive(Debug)]
pub struct Field {
    /// The vendor's name: `FlowName`.
    pub wire: Spanned<String>,
    /// Rust name without `r#`: `flow_name`, `type`.
    pub rust: String,
    /// Its type.
    pub ty: Type,
    /// Where the type stands.
    pub ty_span: Span,
    /// What it means.
    pub doc: String,
    /// Where `doc` stands.
    pub doc_span: Option<Span>,
    /// Whether requests must have it.
    pub required: Required,
    /// Whether responses always have it.
    pub always: bool,
    /// Whether the vendor may send null.
    pub nullable: bool,
    /// Whether the Rust field is an `Option`.
    pub optional: bool,
    /// Whether this is the operator parameter of a request.
    pub operator: bool,
    /// Which fields of the operator parameter the action needs, as paths below it.
    pub needs: Vec<Vec<FieldStep>>,
    /// Limits on the value.
    pub limits: Vec<Limit>,
    /// Limits on the items of a list.
    pub each: Vec<Limit>,
    /// Regular expression of the documentation; never enforced.
    pub pattern: Option<String>,
    /// What the vendor assumes when the field is left out.
    pub default: Option<Literal>,
    /// A value the documentation shows.
    pub example: Option<Literal>,
    /// Values suggested for a text that stays free.
    pub known: Vec<Spanned<String>>,
    /// The vendor's `disabled`.
    pub internal: bool,
    /// Whether the value must not be shown.
    pub sensitive: bool,
    /// Why it should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// Where its keys stand.
    pub keys: KeySpans,
}

/// Where the keys of one mapping stand, by name.
#[derive(Clone, Debug, Default)]
pub struct KeySpans(pub(crate) Vec<(&'static str, Span)>);

impl KeySpans {
    /// Where a key stands, if it does.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<Span> {
        self.0.iter().find(|(name, _)| *name == key).map(|(_, span)| *span)
    }
}

impl Field {
    /// Where a key of the field stands, or else its name.
    #[must_use]
    pub fn span_of(&self, key: &str) -> Span {
        self.keys.get(key).unwrap_or(self.wire.span)
    }
}

/// Whether requests must have a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    /// They must.
    Yes,
    /// They may leave it out.
    No,
    /// They once had to: the argument and the Rust type stay, nothing is enforced.
    Was,
}

/// The type of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Text.
    String,
    /// 64-bit signed.
    Integer,
    /// 64-bit unsigned.
    Unsigned,
    /// 64-bit float.
    Float,
    /// `true` or `false`.
    Boolean,
    /// Text like `2022-01-01`.
    Date,
    /// Text like `2022-01-01 00:00:00`.
    DateTime,
    /// Unix seconds, a number on the wire.
    Timestamp,
    /// Bytes, base64 on the wire.
    Binary,
    /// A struct.
    Struct(StructId),
    /// An enum.
    Enum(EnumId),
    /// A list.
    List(Box<Type>),
}

impl Type {
    /// The types that the spec language has, by name.
    pub const BUILT_IN: [(&str, Self); 9] = [
        ("String", Self::String),
        ("Integer", Self::Integer),
        ("Unsigned", Self::Unsigned),
        ("Float", Self::Float),
        ("Boolean", Self::Boolean),
        ("Date", Self::Date),
        ("DateTime", Self::DateTime),
        ("Timestamp", Self::Timestamp),
        ("Binary", Self::Binary),
    ];

    /// The innermost type: that of the items for a list.
    #[must_use]
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(item) => item.innermost(),
            other => other,
        }
    }
}

/// One limit of a field.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What is measured, and how strictly.
    pub bound: Bound,
    /// Where it stands.
    pub span: Span,
}

/// The spec key of a limit.
#[must_use]
pub fn limit_key(check: &Check) -> &'static str {
    match check {
        Check::MaxChars(_) => "max_chars",
        Check::MinChars(_) => "min_chars",
        Check::Chars(_) => "chars",
        Check::MaxItems(_) => "max_items",
        Check::MinItems(_) => "min_items",
        Check::MaxBytes(_) => "max_bytes",
        Check::Min(_) => "min",
        Check::Max(_) => "max",
        Check::Charset(_) => "charset",
        Check::Format(_) => "format",
        Check::Known => "enum",
    }
}

/// A default or example value.
#[derive(Clone, Debug)]
pub enum Literal {
    /// A scalar, as the text that stands in the spec.
    Scalar(Spanned<String>),
    /// A list of scalars.
    List(Vec<Spanned<String>>, Span),
}

/// Why something should not be used any more.
#[derive(Clone, Debug, Default)]
pub struct Deprecated {
    /// Since when: a date or a release.
    pub since: Option<String>,
    /// What to use instead.
    pub instead: Option<String>,
    /// Anything else.
    pub note: Option<String>,
    /// Where all of it stands.
    pub span: Option<Span>,
    /// Where `instead` stands.
    pub instead_span: Option<Span>,
}

/// A rule over several fields of one struct.
#[derive(Debug)]
pub enum Rule {
    /// Exactly one of the paths is given.
    ExactlyOneOf(Vec<Vec<FieldStep>>),
    /// One or more are given.
    AtLeastOneOf(Vec<Vec<FieldStep>>),
    /// None or one is given.
    AtMostOneOf(Vec<Vec<FieldStep>>),
    /// The field is required when every condition holds.
    RequiredIf {
        /// The field.
        field: Vec<FieldStep>,
        /// All of these.
        when: Vec<Condition>,
    },
}

/// A field has one of some values.
#[derive(Debug)]
pub struct Condition {
    /// The field.
    pub field: Vec<FieldStep>,
    /// Wire texts.
    pub values: Vec<String>,
}

/// A set of documented values.
#[derive(Debug)]
pub struct Enum {
    /// Rust name, chosen by the spec.
    pub name: Spanned<String>,
    /// What it says.
    pub doc: String,
    /// Where `doc` stands.
    pub doc_span: Option<Span>,
    /// Where the facts come from, for an enum with a file of its own.
    pub source: Option<Source>,
    /// Text or number on the wire.
    pub base: Base,
    /// Values in spec order.
    pub variants: Vec<Variant>,
    /// The file it stands in: its own, or that of the one struct or action that uses it.
    pub home: Home,
}

/// Where an enum stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// `enums/<Enum>.yaml`.
    File,
    /// In the file of an action.
    Action(ActionId),
    /// In the file of a type.
    Type(StructId),
}

/// What an enum is on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// Text.
    String,
    /// 64-bit signed number.
    Integer,
}

/// A documented value.
#[derive(Debug)]
pub struct Variant {
    /// The value on the wire; decimal for a number.
    pub wire: Spanned<String>,
    /// Rust variant: `AutoSign`.
    pub rust: String,
    /// What it means.
    pub doc: String,
    /// Where `doc` stands.
    pub doc_span: Option<Span>,
    /// Why it should not be used any more.
    pub deprecated: Option<Deprecated>,
}

/// An action of a service.
#[derive(Debug)]
pub struct Action {
    /// The vendor's name: `PrepareFlows`.
    pub name: Spanned<String>,
    /// Rust method, and the name of its module: `prepare_flows`.
    pub rust: String,
    /// What it does.
    pub doc: String,
    /// Where `doc` stands.
    pub doc_span: Option<Span>,
    /// Where the facts come from.
    pub source: Option<Source>,
    /// Index into [`Service::hosts`].
    pub host: usize,
    /// Calls per second, its own or the service's default.
    pub rate_limit: Option<u32>,
    /// Whether anybody looked for it: a limit or `none` stands in the action or in the service.
    pub rate_limit_stated: bool,
    /// Whether a call with a lost answer may be sent again, where the spec says so.
    pub retry: Option<ActionRetry>,
    /// Why it should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// Its request.
    pub request: StructId,
    /// Its response.
    pub response: StructId,
    /// The codes its page lists, as indexes into [`Service::codes`]; `None` where nobody looked.
    pub errors: Option<Vec<usize>>,
    /// Worked examples.
    pub examples: Vec<Example>,
}

/// Whether a call with a lost answer may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionRetry {
    /// It may.
    Safe,
    /// It must not.
    Never,
}

/// A worked example of the documentation.
#[derive(Debug)]
pub struct Example {
    /// What it shows.
    pub name: Spanned<String>,
    /// More about it.
    pub doc: Option<String>,
    /// The JSON body sent, as on the page.
    pub request: Spanned<String>,
    /// What comes back.
    pub outcome: Outcome,
}

/// What comes back in an example.
#[derive(Debug)]
pub enum Outcome {
    /// The JSON answer with its envelope, as on the page.
    Response(Spanned<String>),
    /// A failure.
    Error {
        /// The code.
        code: Spanned<String>,
        /// The message, in the vendor's words.
        message: String,
        /// The request id of the page.
        request_id: Option<String>,
    },
}

/// An error code.
#[derive(Debug)]
pub struct ErrorCode {
    /// The code: `InvalidParameter.ParamError`.
    pub code: Spanned<String>,
    /// Rust variant: `InvalidParameterParamError`.
    pub rust: String,
    /// What it means.
    pub doc: String,
    /// Where `doc` stands.
    pub doc_span: Option<Span>,
    /// What to do about it.
    pub remedy: String,
    /// When to send the call again.
    pub retry: RetryClass,
    /// Whether the spec names `retry`, or else it follows from the code.
    pub retry_stated: bool,
    /// Whether every action of every service may answer with it.
    pub common: bool,
    /// The actions whose page lists it, as indexes into [`Service::actions`].
    pub actions: Vec<ActionId>,
}

/// When a call that failed may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryClass {
    /// Later: the call was turned away for its rate.
    Throttled,
    /// At once, where the action allows it: the service failed.
    Safe,
    /// Not before something changed.
    Never,
}

impl Index<StructId> for Service {
    type Output = Struct;

    fn index(&self, id: StructId) -> &Struct {
        &self.structs[id.0]
    }
}

impl Index<EnumId> for Service {
    type Output = Enum;

    fn index(&self, id: EnumId) -> &Enum {
        &self.enums[id.0]
    }
}

impl Index<ActionId> for Service {
    type Output = Action;

    fn index(&self, id: ActionId) -> &Action {
        &self.actions[id.0]
    }
}

impl Service {
    /// Every struct with its id.
    pub fn structs(&self) -> impl Iterator<Item = (StructId, &Struct)> {
        self.structs.iter().enumerate().map(|(index, item)| (StructId(index), item))
    }

    /// Every enum with its id.
    pub fn enums(&self) -> impl Iterator<Item = (EnumId, &Enum)> {
        self.enums.iter().enumerate().map(|(index, item)| (EnumId(index), item))
    }

    /// Every action with its id.
    pub fn actions(&self) -> impl Iterator<Item = (ActionId, &Action)> {
        self.actions.iter().enumerate().map(|(index, item)| (ActionId(index), item))
    }

    /// The wire names of a path, joined by dots: `ProxyOperator.OpenId`.
    #[must_use]
    pub fn path(&self, steps: &[FieldStep]) -> String {
        let names: Vec<&str> = steps.iter().map(|step| self.field(*step).wire.value.as_str()).collect();
        names.join(".")
    }

    /// The field that a step names.
    #[must_use]
    pub fn field(&self, step: FieldStep) -> &Field {
        &self[step.owner].fields[step.field]
    }
}
