//! A version of a service: its names, its hosts, its parts.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use std::ops::Index;

use super::action::Action;
use super::callback::Callback;
use super::enumeration::Enum;
use super::error_code::ErrorCode;
use super::field::{Field, Type};
use super::ids::{ActionId, CallbackId, EnumId, ErrorCodeId, FieldStep, HostId, StructId};
use super::limit_place::LimitPlace;
use super::stated::Doc;
use super::structure::{Role, Section, Source, Struct};
use super::texts::Texts;
use crate::amount::Amount;
use crate::source::{Span, Spanned};

/// One version of a service.
#[derive(Debug)]
pub struct Service {
    /// The vendor's short name: `essbasic`.
    pub name: Spanned<String>,
    /// The API version: `2021-05-26`.
    pub version: Spanned<String>,
    /// Rust module of the service: `essbasic`, or `redis_service` where the generated crate has that name already.
    pub module: String,
    /// Rust module of the version: `v2021_05_26`.
    pub version_module: String,
    /// Cargo feature: `essbasic-2021-05-26`.
    pub feature: String,
    /// Whether no newer version of the service stands in the spec.
    pub newest: bool,
    /// What the service is.
    pub doc: Doc,
    /// Where the facts of the service itself come from.
    pub source: Option<Source>,
    /// Hosts by name; that of [`HostId::DEFAULT`] is `default`.
    pub hosts: Vec<Host>,
    /// Whether calls name a region.
    pub region: Region,
    /// Who actions, links and values may be for, and who that is.
    pub roles: Vec<(Spanned<String>, Spanned<String>)>,
    /// Who a call is made for, where the service has such a parameter.
    pub operator: Option<Operator>,
    /// Requests, responses, data of callbacks and shared types.
    pub structs: Vec<Struct>,
    /// Enums.
    pub enums: Vec<Enum>,
    /// Actions by name.
    pub actions: Vec<Action>,
    /// The client methods that call actions, which other methods leave to them.
    pub(crate) methods: HashSet<String>,
    /// Callbacks by name.
    pub callbacks: Vec<Callback>,
    /// The codes of all services and of this one, by name.
    pub codes: Vec<ErrorCode>,
    /// Where the spec differs from the vendor on purpose.
    pub corrections: Vec<Correction>,
    /// Rules of the linter that places of the service break on purpose.
    pub allows: Vec<Allow>,
    /// The limits that examples break, those of successful calls or of the field itself. None of them denies.
    pub broken_limits: BTreeSet<LimitPlace>,
    /// What the last import noted of the values of members, by path: `Send.request.Mode`.
    pub meanings: BTreeMap<String, Meanings>,
    /// Fingerprints of the letters of the vendor's prose at the last import, by path: `Send.request.Mode`.
    pub prose: BTreeMap<String, String>,
    /// The amounts in the vendor's prose at the last import, by path.
    pub amounts: BTreeMap<String, Vec<Amount>>,
    /// What the last import left for a person to decide.
    pub conflicts: Vec<Conflict>,
    /// What the vendor says in its own words, in a spec that stays private.
    pub texts: Texts,
}

/// A fact of which the vendor says something else than the spec since the last import, undecided so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The fact: `FlowInfo.fields.FlowName.max_chars`.
    pub at: String,
    /// What the vendor says; empty of what is there or not, such as a value or an example.
    pub theirs: String,
    /// Where `upstream.lock` notes it.
    pub span: Span,
}

/// Fingerprints of what the vendor says of the values of a member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meanings {
    /// That of the letters of the whole text.
    pub letters: String,
    /// Those of the meanings of values.
    pub values: BTreeMap<String, String>,
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
    /// A callback with its fields, examples and own enums.
    Callback(CallbackId),
    /// A type with its fields and own enums.
    Type(StructId),
    /// A field of a request, response or type.
    Field(FieldStep),
    /// An enum with its values.
    Enum(EnumId),
    /// One value of an enum, by its place among them.
    Value(EnumId, usize),
    /// An error code.
    ErrorCode(ErrorCodeId),
}

/// A place where the spec says something else than the vendor.
#[derive(Clone, Debug)]
pub struct Correction {
    /// Keys from the name of an action, type or enum down: `FlowInfo.fields.Deadline.default`.
    pub at: Spanned<String>,
    /// What the vendor says.
    pub upstream: String,
    /// Why the spec differs.
    pub reason: Doc,
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

impl Service {
    /// The cargo feature that stands for the newest version of the service: `essbasic`.
    #[must_use]
    pub fn newest_feature(&self) -> &str {
        self.feature.strip_suffix(&self.version.value).map_or(&self.feature, |name| name.trim_end_matches('-'))
    }
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

impl Index<HostId> for Service {
    type Output = Host;

    fn index(&self, id: HostId) -> &Host {
        &self.hosts[id.0]
    }
}

impl Index<ErrorCodeId> for Service {
    type Output = ErrorCode;

    fn index(&self, id: ErrorCodeId) -> &ErrorCode {
        &self.codes[id.0]
    }
}

impl Index<CallbackId> for Service {
    type Output = Callback;

    fn index(&self, id: CallbackId) -> &Callback {
        &self.callbacks[id.0]
    }
}

impl Service {
    /// Name and version, as people say it: `essbasic 2021-05-26`.
    #[must_use]
    pub fn label(&self) -> String {
        format!("{} {}", self.name.value, self.version.value)
    }

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

    /// Every callback with its id.
    pub fn callbacks(&self) -> impl Iterator<Item = (CallbackId, &Callback)> {
        self.callbacks.iter().enumerate().map(|(index, item)| (CallbackId(index), item))
    }

    /// Every error code with its id.
    pub fn codes(&self) -> impl Iterator<Item = (ErrorCodeId, &ErrorCode)> {
        self.codes.iter().enumerate().map(|(index, item)| (ErrorCodeId(index), item))
    }

    /// The host of an action that does not use the default one.
    #[must_use]
    pub fn own_host(&self, action: &Action) -> Option<&Host> {
        (action.host != HostId::DEFAULT).then(|| &self[action.host])
    }

    /// Where the spec describes a struct: the action, callback or type, and the section of its file.
    #[must_use]
    pub fn place(&self, item: &Struct) -> (String, Section) {
        match item.role {
            Role::Type => (item.name.value.clone(), Section::Fields),
            Role::Request(action) => (self[action].name.value.clone(), Section::Request),
            Role::Response(action) => (self[action].name.value.clone(), Section::Response),
            Role::Callback(callback) => (self[callback].name.value.clone(), Section::Fields),
        }
    }

    /// Whether a struct is what a section of an action, callback or type describes.
    #[must_use]
    pub fn describes(&self, item: &Struct, unit: &str, section: Option<&str>) -> bool {
        let (own, at) = self.place(item);
        own == unit && section == Some(at.as_str())
    }

    /// The name that the spec language has for a type; a list is `[T]`.
    #[must_use]
    pub fn type_name(&self, ty: &Type) -> String {
        match ty {
            Type::Struct(id) => self[*id].name.value.clone(),
            Type::Enum(id) => self[*id].name.value.clone(),
            Type::List(inner) => format!("[{}]", self.type_name(inner)),
            other => {
                let built_in = Type::BUILT_IN.iter().find(|(_, ty)| ty == other);
                built_in.map_or_else(String::new, |(name, _)| (*name).to_owned())
            }
        }
    }

    /// Everything with a date: the service, actions, callbacks, types and enums.
    pub fn sources(&self) -> impl Iterator<Item = (Unit, &Source)> {
        let own = self.source.iter().map(|source| (Unit::Service, source));
        let actions = self.actions().filter_map(|(id, item)| Some((Unit::Action(id), item.source.as_ref()?)));
        let callbacks = self.callbacks().filter_map(|(id, item)| Some((Unit::Callback(id), item.source.as_ref()?)));
        let types = self.structs().filter(|(_, item)| item.role == Role::Type);
        let types = types.filter_map(|(id, item)| Some((Unit::Type(id), item.source.as_ref()?)));
        let enums = self.enums().filter_map(|(id, item)| Some((Unit::Enum(id), item.source.as_ref()?)));
        own.chain(actions).chain(callbacks).chain(types).chain(enums)
    }

    /// Which structs some others lead to, themselves included, by index.
    #[must_use]
    pub fn reached(&self, mut waiting: Vec<StructId>) -> Vec<bool> {
        let mut reached = vec![false; self.structs.len()];
        while let Some(id) = waiting.pop() {
            if !std::mem::replace(&mut reached[id.0], true) {
                waiting.extend(self[id].fields.iter().filter_map(|field| field.ty.structure()));
            }
        }
        reached
    }

    /// Whether one struct leads to another, or is it.
    #[must_use]
    pub fn leads(&self, from: StructId, to: StructId) -> bool {
        self.reached(vec![from])[to.0]
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
