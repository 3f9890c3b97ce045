//! Checks structs and their fields: names, types, presence, documentation.

use std::collections::BTreeSet;

use super::collisions::Scope;
use super::limits::{Limits, Written};
use super::names::{Symbol, Symbols};
use super::{terms, type_words};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::keyword::Keyword as _;
use crate::model::rust_name::field_name;
use crate::model::{
    Deprecated, Doc, Field, Literal, Required, Role, Service, Source, Struct, StructId, Type, rust_name,
};
use crate::raw::{Flag, RawDeprecated, RawField, RawLiteral, RawService, RawSource, RawType};
use crate::source::{Span, Spanned};
use crate::yaml::Text;

/// Fields whose type is not known, which was reported: nothing else about them is.
pub(super) type Untyped = BTreeSet<(StructId, String)>;

/// Every struct of a service, in the order of their ids. Rules and needs are resolved later.
pub(super) fn lower(raw: &RawService, symbols: &Symbols<'_>, service: &Service, sink: &Sink) -> (Vec<Struct>, Untyped) {
    let operator = raw.service.as_ref().and_then(|file| file.operator.as_ref());
    let operator = operator.and_then(|operator| operator.field.as_ref()).map(|field| field.value.as_str());
    let mut structs = Vec::with_capacity(symbols.structs.len());
    let mut untyped = Untyped::new();
    for (index, (name, role)) in symbols.structs.iter().enumerate() {
        let (raw_fields, doc, origin) = written(raw, index, *role);
        let context = Context { role: *role, symbols, unreadable: &raw.unreadable, service, operator, sink };
        let fields = context.fields(raw_fields);
        let typed: BTreeSet<&str> = fields.iter().map(|field| field.wire.value.as_str()).collect();
        let rest = raw_fields.iter().filter(|raw| !typed.contains(raw.name.value.as_str()));
        untyped.extend(rest.map(|raw| (StructId(index), raw.name.value.clone())));
        let given = match role {
            Role::Type => raw.types[index].content.rust.as_ref(),
            Role::Request(_) | Role::Response(_) | Role::Callback(_) => None,
        };
        structs.push(Struct {
            name: name.clone(),
            rust: given.map_or_else(|| rust_name::type_name(&name.value), |given| given.value.clone()),
            rust_span: given.map(|given| given.span),
            role: *role,
            doc: Doc::of(doc),
            source: origin.and_then(source),
            fields,
            rules: Vec::new(),
            in_request: false,
            in_response: false,
            in_callbacks_only: false,
        });
    }
    (structs, untyped)
}

/// What the files say of a struct: its fields, its documentation, where its facts come from.
fn written(raw: &RawService, index: usize, role: Role) -> (&[RawField], Option<&Text>, Option<&RawSource>) {
    match role {
        Role::Type => {
            let file = &raw.types[index].content;
            (&file.fields, file.doc.as_ref(), file.source.as_ref())
        }
        Role::Request(action) => {
            let file = &raw.actions[action.0].content;
            (&file.request, None, file.source.as_ref())
        }
        Role::Response(action) => {
            let file = &raw.actions[action.0].content;
            (&file.response, None, file.source.as_ref())
        }
        Role::Callback(callback) => {
            let file = &raw.callbacks[callback.0].content;
            (&file.fields, None, file.source.as_ref())
        }
    }
}

pub(super) fn source(raw: &RawSource) -> Option<Source> {
    let page = raw.page.as_ref().map(|page| page.value.clone());
    Some(Source { as_of: raw.as_of.clone()?, page })
}

pub(super) fn deprecated(raw: &RawDeprecated) -> Deprecated {
    let value = |text: &Option<Text>| text.as_ref().map(|text| text.value.trim().to_owned());
    Deprecated {
        since: value(&raw.since),
        instead: raw.instead.as_ref().map(|text| Spanned { value: text.value.trim().to_owned(), span: text.span }),
        note: value(&raw.note),
        span: Some(raw.span),
    }
}

/// What the fields of one struct have in common.
struct Context<'c, 'r> {
    role: Role,
    symbols: &'c Symbols<'r>,
    unreadable: &'c [String],
    service: &'c Service,
    operator: Option<&'c str>,
    sink: &'c Sink,
}

impl Context<'_, '_> {
    fn fields(&self, raw: &[RawField]) -> Vec<Field> {
        let mut scope = Scope::new(
            "the field",
            "give one of them a Rust `name: …` of its own, or leave out the one that is a mistake",
        );
        let mut fields = Vec::new();
        for raw in raw {
            let rust = self.field_name(raw);
            scope.add(&rust, &raw.name, self.sink);
            if let Some(field) = self.field(raw, rust) {
                fields.push(field);
            }
        }
        fields
    }

    fn field_name(&self, raw: &RawField) -> String {
        let name = &raw.name;
        let rust = field_name(&name.value);
        let in_envelope = rust.as_deref() == Some("request_id") || name.value == "Error";
        if in_envelope && matches!(self.role, Role::Response(_)) {
            let message = format!("`{}` belongs to the envelope of every response", name.value);
            self.sink.push(
                Diagnostic::new(Code::ReservedName, name.span, message).help("remove it: the spec never lists it"),
            );
        }
        match &raw.rust {
            Some(given) if given.value == "request_id" && matches!(self.role, Role::Response(_)) => {
                let message = "every response already has a Rust field `request_id`";
                self.sink.push(
                    Diagnostic::new(Code::ReservedName, given.span, message)
                        .help(format!("give `{}` another `name: …`", name.value)),
                );
                return given.value.clone();
            }
            Some(given) if field_name(&given.value).as_ref() == Some(&given.value) => return given.value.clone(),
            Some(given) => {
                let message = format!("`{}` cannot be the name of a Rust field", given.value);
                let help = "a name begins with a lower-case letter and goes on with lower-case letters, digits and `_`";
                self.sink.push(Diagnostic::new(Code::NoRustName, given.span, message).help(help));
            }
            None if rust.is_none() => {
                let message = format!("no Rust name can be made from the field `{}`", name.value);
                self.sink.push(Diagnostic::new(Code::NoRustName, name.span, message).help(
                    "write the parameter's name as it is on the wire, without `.N`; if that is it, add `name: …`, the Rust name",
                ));
            }
            None => {}
        }
        rust.unwrap_or_else(|| name.value.clone())
    }

    fn field(&self, raw: &RawField, rust: String) -> Option<Field> {
        let required = self.required(raw);
        self.positions(raw);
        let limits = Limits::new(Written::of(raw), self.service, self.sink);
        let raw_type = raw.ty.as_ref()?;
        let ty = self.ty(raw_type)?;
        shallow(raw_type, self.sink)?;
        let operator = matches!(self.role, Role::Request(_)) && self.operator == Some(raw.name.value.as_str());
        let (limits, each) = limits.of(&ty);
        Some(Field {
            wire: raw.name.clone(),
            rust,
            ty_span: type_span(raw_type),
            doc: Doc::of(raw.doc.as_ref()),
            required,
            always: raw.always.set,
            nullable: raw.nullable.set,
            optional: true,
            operator,
            needs: Vec::new(),
            rules: Vec::new(),
            limits,
            each,
            cases: Vec::new(),
            pattern: raw.pattern.as_ref().map(|pattern| pattern.value.clone()),
            default: raw.default.as_ref().map(literal),
            example: raw.example.as_ref().map(literal),
            known: self.known(raw, &ty),
            internal: raw.internal.set,
            sensitive: raw.sensitive.set,
            deprecated: raw.deprecated.as_ref().map(deprecated),
            terms: terms::lower(&raw.terms, self.sink),
            keys: raw.keys.clone(),
            ty,
        })
    }

    fn required(&self, raw: &RawField) -> Required {
        let Some(text) = &raw.required else { return Required::No };
        Required::from_word(&text.value).unwrap_or_else(|| {
            let message = format!("`required` must be `true`, `false` or `was`, not `{}`", text.value);
            self.sink.push(Diagnostic::new(Code::InvalidValue, text.span, message).help("write `required: true`"));
            Required::No
        })
    }

    /// `required` speaks of requests, `always` of responses; a type may have both.
    fn positions(&self, raw: &RawField) {
        let misplaced = |span: Span, key: &str, speaks: &str, other: &str| {
            Diagnostic::new(Code::Misplaced, span, format!("`{key}` has no effect here: it applies to {speaks}"))
                .help(format!("remove it, or write `{other}: true`"))
        };
        match (self.role, raw.always, &raw.required) {
            (Role::Request(_), Flag { span: Some(span), .. }, _) => {
                self.sink.push(misplaced(span, "always", "responses", "required"));
            }
            (Role::Response(_) | Role::Callback(_), _, Some(text)) => {
                self.sink.push(misplaced(text.span, "required", "requests", "always"));
            }
            _ => {}
        }
        if let (true, Some(required)) = (raw.internal.set, raw.required.as_ref().filter(|text| text.value == "true")) {
            self.sink.push(
                Diagnostic::new(Code::Misplaced, required.span, "a field cannot be both internal and required")
                    .help("remove `internal` or `required`"),
            );
        }
    }

    fn known(&self, raw: &RawField, ty: &Type) -> Vec<Text> {
        if let Some(first) = raw.known.first().filter(|_| *ty.innermost() != Type::String) {
            self.sink.push(
                Diagnostic::new(Code::Misplaced, first.span, "`known` only applies to a field of type `String`")
                    .help("for a closed list of values define an enum"),
            );
        }
        raw.known.clone()
    }

    fn ty(&self, raw: &RawType) -> Option<Type> {
        match raw {
            RawType::List(item, _) => Some(Type::List(Box::new(self.ty(item)?))),
            RawType::Name(name) => self.named_type(name),
        }
    }

    fn named_type(&self, name: &Text) -> Option<Type> {
        if let Some((_, ty)) = Type::BUILT_IN.iter().find(|(built_in, _)| *built_in == name.value) {
            return Some(ty.clone());
        }
        match self.symbols.get(&name.value) {
            Some(Symbol::Enum(id)) => Some(Type::Enum(id)),
            Some(Symbol::Struct(id)) if self.symbols.structs[id.0].1 == Role::Type => Some(Type::Struct(id)),
            Some(Symbol::Struct(_)) => {
                let message = format!("`{}` is a request, a response or an event, not a type", name.value);
                self.sink.push(Diagnostic::new(Code::UnknownType, name.span, message).help("use a type from `types/`"));
                None
            }
            None if self.unreadable.contains(&name.value) => None,
            None => {
                self.sink.push(self.unknown_type(name));
                None
            }
        }
    }

    fn unknown_type(&self, name: &Text) -> Diagnostic {
        let message = format!("there is no type or enum `{}`", name.value);
        let diagnostic = Diagnostic::new(Code::UnknownType, name.span, message).label("not defined");
        let names = Type::BUILT_IN.iter().map(|(name, _)| *name).chain(self.symbols.type_names());
        match type_words::advice(&name.value) {
            Some(advice) => diagnostic.help(advice),
            None => {
                let names = self.sink.candidates(names);
                diagnostic.nearest(&name.value, names, "add a file below `types/` or `enums/`")
            }
        }
    }
}

/// So many lists may lie within each other; the vendor's deepest has two.
const MOST_LISTS: usize = 8;

/// Reports lists within lists that no compiler bears.
fn shallow(raw: &RawType, sink: &Sink) -> Option<()> {
    let mut lists = 0;
    let mut inner = raw;
    while let RawType::List(item, _) = inner {
        lists += 1;
        inner = item;
    }
    if lists <= MOST_LISTS {
        return Some(());
    }
    let message = format!("lists are nested {lists} deep");
    let help = format!("at most {MOST_LISTS} levels are supported; write one `[…]` for each list of the page");
    sink.push(Diagnostic::new(Code::TooDeep, type_span(raw), message).help(help));
    None
}

fn type_span(raw: &RawType) -> Span {
    match raw {
        RawType::Name(name) => name.span,
        RawType::List(item, span) => Span { end: type_span(item).end, ..*span },
    }
}

fn literal(raw: &RawLiteral) -> Literal {
    match raw {
        RawLiteral::Scalar(text) => Literal::Scalar(text.clone()),
        RawLiteral::List(items, span) => Literal::List(items.clone(), *span),
    }
}
