//! Structs and their fields: names, types, presence, documentation.

use std::collections::BTreeSet;

use super::names::{Scope, Symbol, Symbols};
use super::{limits, type_words};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::rust_name::field_name;
use crate::model::{Deprecated, Field, Literal, Required, Role, Service, Source, Struct, StructId, Type, rust_name};
use crate::raw::{Flag, RawDeprecated, RawField, RawLiteral, RawService, RawSource, RawType};
use crate::source::Span;
use crate::words::Word as _;
use crate::yaml::Text;

/// Fields whose type is not known, which was reported: nothing else about them is.
pub(super) type Untyped = BTreeSet<(StructId, String)>;

/// Every struct of a service, in the order of their ids. Rules and needs are resolved later.
pub(super) fn lower(
    raw: &RawService,
    symbols: &Symbols<'_>,
    service: &Service,
    diagnostics: &mut Diagnostics,
) -> (Vec<Struct>, Untyped) {
    let operator = raw.service.as_ref().and_then(|file| file.operator.as_ref());
    let operator = operator.and_then(|operator| operator.field.as_ref()).map(|field| field.value.as_str());
    let mut structs = Vec::with_capacity(symbols.structs.len());
    let mut untyped = Untyped::new();
    for (index, (name, role)) in symbols.structs.iter().enumerate() {
        let (raw_fields, doc, origin) = written(raw, index, *role);
        let context = Context { role: *role, symbols, unreadable: &raw.unreadable, service, operator };
        let fields = context.fields(raw_fields, diagnostics);
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
            doc: text(doc),
            doc_span: doc.map(|doc| doc.span),
            source: origin.map(source),
            fields,
            rules: Vec::new(),
            rule_spans: Vec::new(),
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

fn text(text: Option<&Text>) -> String {
    text.map(|text| text.value.trim().to_owned()).unwrap_or_default()
}

pub(super) fn source(raw: &RawSource) -> Source {
    Source {
        as_of: text(raw.as_of.as_ref()),
        as_of_span: raw.as_of.as_ref().map(|date| date.span),
        page: raw.page.as_ref().map(|page| page.value.clone()),
    }
}

pub(super) fn deprecated(raw: &RawDeprecated) -> Deprecated {
    let value = |text: &Option<Text>| text.as_ref().map(|text| text.value.trim().to_owned());
    Deprecated {
        since: value(&raw.since),
        instead: value(&raw.instead),
        note: value(&raw.note),
        span: Some(raw.span),
        instead_span: raw.instead.as_ref().map(|text| text.span),
    }
}

/// What the fields of one struct have in common.
struct Context<'c, 'r> {
    role: Role,
    symbols: &'c Symbols<'r>,
    unreadable: &'c [String],
    service: &'c Service,
    operator: Option<&'c str>,
}

impl Context<'_, '_> {
    fn fields(&self, raw: &[RawField], diagnostics: &mut Diagnostics) -> Vec<Field> {
        let mut scope = Scope::new(
            "the field",
            "give one of them a Rust `name: …` of its own, or leave out the one that is a mistake",
        );
        let mut fields = Vec::new();
        for raw in raw {
            let rust = self.field_name(raw, diagnostics);
            scope.add(&rust, &raw.name, diagnostics);
            if let Some(field) = self.field(raw, rust, diagnostics) {
                fields.push(field);
            }
        }
        fields
    }

    fn field_name(&self, raw: &RawField, diagnostics: &mut Diagnostics) -> String {
        let name = &raw.name;
        let rust = field_name(&name.value);
        let in_envelope = rust.as_deref() == Some("request_id") || name.value == "Error";
        if in_envelope && matches!(self.role, Role::Response(_)) {
            let message = format!("`{}` belongs to the envelope of every response", name.value);
            diagnostics.push(
                Diagnostic::new(Code::ReservedName, name.span, message).help("remove it: the spec never lists it"),
            );
        }
        match &raw.rust {
            Some(given) if given.value == "request_id" && matches!(self.role, Role::Response(_)) => {
                let message = "every response already has a Rust field `request_id`";
                diagnostics.push(
                    Diagnostic::new(Code::ReservedName, given.span, message)
                        .help(format!("give `{}` another `name: …`", name.value)),
                );
                return given.value.clone();
            }
            Some(given) if field_name(&given.value).as_ref() == Some(&given.value) => return given.value.clone(),
            Some(given) => {
                let message = format!("`{}` cannot be the name of a Rust field", given.value);
                let help = "a name begins with a lower-case letter and goes on with lower-case letters, digits and `_`";
                diagnostics.push(Diagnostic::new(Code::NoRustName, given.span, message).help(help));
            }
            None if rust.is_none() => {
                let message = format!("no Rust name can be made from the field `{}`", name.value);
                diagnostics.push(Diagnostic::new(Code::NoRustName, name.span, message).help(
                    "write the parameter's name as it is on the wire, without `.N`; if that is it, add `name: …`, the Rust name",
                ));
            }
            None => {}
        }
        rust.unwrap_or_else(|| name.value.clone())
    }

    fn field(&self, raw: &RawField, rust: String, diagnostics: &mut Diagnostics) -> Option<Field> {
        let required = self.required(raw, diagnostics);
        self.positions(raw, diagnostics);
        let levels = limits::Levels::read(raw, diagnostics);
        let raw_type = raw.ty.as_ref()?;
        let ty = self.ty(raw_type, diagnostics)?;
        shallow(raw_type, diagnostics)?;
        let operator = matches!(self.role, Role::Request(_)) && self.operator == Some(raw.name.value.as_str());
        let limits = limits::of_field(raw, &ty, self.service, &levels, diagnostics);
        let each = limits::of_items(raw, &ty, self.service, &levels, diagnostics);
        levels.finish(raw, &limits, &each, diagnostics);
        Some(Field {
            wire: raw.name.clone(),
            rust,
            ty_span: type_span(raw_type),
            doc: text(raw.doc.as_ref()),
            doc_span: raw.doc.as_ref().map(|doc| doc.span),
            required,
            always: raw.always.set,
            nullable: raw.nullable.set,
            optional: true,
            operator,
            needs: Vec::new(),
            limits,
            each,
            pattern: raw.pattern.as_ref().map(|pattern| pattern.value.clone()),
            default: raw.default.as_ref().map(literal),
            example: raw.example.as_ref().map(literal),
            known: self.known(raw, &ty, diagnostics),
            internal: raw.internal.set,
            sensitive: raw.sensitive.set,
            deprecated: raw.deprecated.as_ref().map(deprecated),
            keys: raw.keys.clone(),
            ty,
        })
    }

    fn required(&self, raw: &RawField, diagnostics: &mut Diagnostics) -> Required {
        let Some(text) = &raw.required else { return Required::No };
        Required::from_word(&text.value).unwrap_or_else(|| {
            let message = format!("`required` must be `true`, `false` or `was`, not `{}`", text.value);
            diagnostics.push(Diagnostic::new(Code::InvalidValue, text.span, message).help("write `required: true`"));
            Required::No
        })
    }

    /// `required` speaks of requests, `always` of responses; a type may have both.
    fn positions(&self, raw: &RawField, diagnostics: &mut Diagnostics) {
        let misplaced = |span: Span, key: &str, speaks: &str, other: &str| {
            Diagnostic::new(Code::Misplaced, span, format!("`{key}` has no effect here: it applies to {speaks}"))
                .help(format!("remove it, or write `{other}: true`"))
        };
        match (self.role, raw.always, &raw.required) {
            (Role::Request(_), Flag { span: Some(span), .. }, _) => {
                diagnostics.push(misplaced(span, "always", "responses", "required"));
            }
            (Role::Response(_) | Role::Callback(_), _, Some(text)) => {
                diagnostics.push(misplaced(text.span, "required", "requests", "always"));
            }
            _ => {}
        }
        if let (true, Some(required)) = (raw.internal.set, raw.required.as_ref().filter(|text| text.value == "true")) {
            diagnostics.push(
                Diagnostic::new(Code::Misplaced, required.span, "a field cannot be both internal and required")
                    .help("remove `internal` or `required`"),
            );
        }
    }

    fn known(&self, raw: &RawField, ty: &Type, diagnostics: &mut Diagnostics) -> Vec<Text> {
        if let Some(first) = raw.known.first().filter(|_| *ty.innermost() != Type::String) {
            diagnostics.push(
                Diagnostic::new(Code::Misplaced, first.span, "`known` only applies to a field of type `String`")
                    .help("for a closed list of values define an enum"),
            );
        }
        raw.known.clone()
    }

    fn ty(&self, raw: &RawType, diagnostics: &mut Diagnostics) -> Option<Type> {
        match raw {
            RawType::List(item, _) => Some(Type::List(Box::new(self.ty(item, diagnostics)?))),
            RawType::Name(name) => self.named_type(name, diagnostics),
        }
    }

    fn named_type(&self, name: &Text, diagnostics: &mut Diagnostics) -> Option<Type> {
        if let Some((_, ty)) = Type::BUILT_IN.iter().find(|(built_in, _)| *built_in == name.value) {
            return Some(ty.clone());
        }
        match self.symbols.get(&name.value) {
            Some(Symbol::Enum(id)) => Some(Type::Enum(id)),
            Some(Symbol::Struct(id)) if self.symbols.structs[id.0].1 == Role::Type => Some(Type::Struct(id)),
            Some(Symbol::Struct(_)) => {
                let message = format!("`{}` is a request, a response or an event, not a type", name.value);
                diagnostics
                    .push(Diagnostic::new(Code::UnknownType, name.span, message).help("use a type from `types/`"));
                None
            }
            None if self.unreadable.contains(&name.value) => None,
            None => {
                diagnostics.push(self.unknown_type(name, diagnostics));
                None
            }
        }
    }

    fn unknown_type(&self, name: &Text, diagnostics: &Diagnostics) -> Diagnostic {
        let message = format!("there is no type or enum `{}`", name.value);
        let diagnostic = Diagnostic::new(Code::UnknownType, name.span, message).label("not defined");
        let names = Type::BUILT_IN.iter().map(|(name, _)| *name).chain(self.symbols.type_names());
        match (type_words::meant(&name.value), name.value.to_ascii_lowercase().as_str()) {
            (Some(ours), _) => diagnostic.help(format!("write `{ours}`")),
            (None, "array" | "list" | "vec") => diagnostic.help("write the type of the items in brackets: `[String]`"),
            (None, "object" | "map" | "dict" | "struct" | "json" | "any") => {
                diagnostic.help("use a type from `types/`; JSON in a text is a `String` with `format: json`")
            }
            _ => {
                let names = diagnostics.candidates(names);
                diagnostic.nearest(&name.value, names, "add a file below `types/` or `enums/`")
            }
        }
    }
}

/// So many lists may lie within each other; the vendor's deepest has two.
const MOST_LISTS: usize = 8;

/// Reports lists within lists that no compiler bears.
fn shallow(raw: &RawType, diagnostics: &mut Diagnostics) -> Option<()> {
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
    diagnostics.push(Diagnostic::new(Code::TooDeep, type_span(raw), message).help(help));
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
