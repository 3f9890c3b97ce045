//! Checks enums: their base, and the Rust names of their values.

use std::collections::BTreeMap;

use super::callbacks::word;
use super::collisions::Scope;
use super::fields::{deprecated, source};
use super::names::{Symbol, Symbols};
use super::terms;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::keyword::Keyword as _;
use crate::model::rust_name::{RESERVED_VARIANTS, is_variant_name, variant_name};
use crate::model::{Base, Doc, Enum, EnumId, Home, Role, Service, Type, Variant, rust_name};
use crate::raw::{RawEnum, RawVariant};
use crate::yaml::Text;

pub(super) fn lower(symbols: &Symbols<'_>, sink: &Sink) -> Vec<Enum> {
    symbols
        .enums
        .iter()
        .map(|(name, home, raw)| {
            let base = base(raw, sink);
            Enum {
                name: name.clone(),
                rust: rust_name::type_name(&name.value),
                doc: Doc::of(raw.doc.as_ref()),
                source: raw.source.as_ref().and_then(source),
                base,
                like: None,
                variants: variants(raw, base, sink),
                home: *home,
            }
        })
        .collect()
}

/// Resolves `like` of enums, and which value of that enum each of their values is: what `is` says, or the same text.
pub(super) fn likes(symbols: &Symbols<'_>, enums: &mut [Enum], sink: &Sink) {
    for (index, (name, _, raw)) in symbols.enums.iter().enumerate() {
        let Some(like) = &raw.like else {
            raw.variants.iter().filter_map(|raw| raw.is.as_ref()).for_each(|is| sink.push(alone(is)));
            continue;
        };
        let Some(EnumId(other)) = other(symbols, name, like, sink) else { continue };
        let places: Vec<Option<usize>> = raw
            .variants
            .iter()
            .map(|raw| match &raw.is {
                Some(is) => same(&enums[other], is, sink),
                None => enums[other].variants.iter().position(|variant| variant.wire.value == raw.wire.value),
            })
            .collect();
        if places.iter().all(Option::is_none) && raw.variants.iter().all(|raw| raw.is.is_none()) {
            let message = format!("no value of `{}` is a value of `{}`", name.value, like.value);
            let help = "write `is: VALUE` at a value to say which one it is, or remove `like`";
            sink.push(
                Diagnostic::new(Code::InvalidValue, like.span, message)
                    .related(enums[other].name.span, "the other enum")
                    .help(help),
            );
        }
        let item = &mut enums[index];
        item.like = Some(EnumId(other));
        item.variants.iter_mut().zip(places).for_each(|(variant, place)| variant.is = place);
    }
}

fn alone(is: &Text) -> Diagnostic {
    Diagnostic::new(Code::Misplaced, is.span, "`is` has no effect without `like`")
        .help("say at the enum which one it is like: `like: FlowStatus`")
}

/// The enum that `like` names.
fn other(symbols: &Symbols<'_>, own: &Text, like: &Text, sink: &Sink) -> Option<EnumId> {
    let Some(Symbol::Enum(id)) = symbols.get(&like.value) else {
        let names = sink.candidates(symbols.enums.iter().map(|(name, _, _)| name.value.as_str()));
        let message = format!("there is no enum `{}`", like.value);
        sink.push(Diagnostic::new(Code::UnknownType, like.span, message).label("not defined").nearest(
            &like.value,
            names,
            "`like` names another enum of the service",
        ));
        return None;
    };
    let (message, help) = match &symbols.enums[id.0].2.like {
        _ if like.value == own.value => ("an enum cannot be like itself".to_owned(), "remove `like`".to_owned()),
        // It was told there.
        Some(further) if further.value == like.value => return None,
        Some(further) => {
            (format!("`{}` is itself like `{}`", like.value, further.value), format!("write `like: {}`", further.value))
        }
        None => return Some(id),
    };
    sink.push(Diagnostic::new(Code::InvalidValue, like.span, message).help(help));
    None
}

/// The place of a value.
fn same(other: &Enum, is: &Text, sink: &Sink) -> Option<usize> {
    let place = other.variants.iter().position(|variant| variant.wire.value == is.value);
    if place.is_none() {
        let names = other.variants.iter().map(|variant| variant.wire.value.as_str());
        let message = format!("`{}` is not a value of `{}`", is.value, other.name.value);
        sink.push(Diagnostic::new(Code::ValueOutside, is.span, message).related(other.name.span, "the enum").nearest(
            &is.value,
            names,
            "write one of its values, or leave `is` out",
        ));
    }
    place
}

/// An enum that stands in the file of an action or type is used nowhere else.
pub(super) fn homes(service: &Service, sink: &Sink) {
    for (id, item) in service.structs() {
        for field in &item.fields {
            let Type::Enum(used) = field.ty.innermost() else { continue };
            let used = &service[*used];
            let at_home = match (used.home, item.role) {
                (Home::File, _) => true,
                (Home::Action(home), Role::Request(action) | Role::Response(action)) => home == action,
                (Home::Type(home), Role::Type) => home == id,
                (Home::Callback(home), Role::Callback(callback)) => home == callback,
                _ => false,
            };
            if !at_home {
                let name = &used.name.value;
                let message = format!("`{}` uses `{name}`, which is local to another file", item.name.value);
                sink.push(
                    Diagnostic::new(Code::Misplaced, field.ty_span, message)
                        .related(used.name.span, "here")
                        .help(format!("move it to `enums/{name}.yaml`")),
                );
            }
        }
    }
}

fn base(raw: &RawEnum, sink: &Sink) -> Base {
    let Some(text) = &raw.base else { return Base::String };
    Base::from_word(&text.value).unwrap_or_else(|| {
        let message = format!("the base of an enum must be `String` or `Integer`, not `{}`", text.value);
        sink.push(Diagnostic::new(Code::InvalidValue, text.span, message).nearest(
            &text.value,
            Base::words(),
            "write `base: String`, or leave it out",
        ));
        Base::String
    })
}

fn variants(raw: &RawEnum, base: Base, sink: &Sink) -> Vec<Variant> {
    let mut scope = Scope::new("the variant", "give one of them another `name: …`");
    let mut numbers = BTreeMap::new();
    raw.variants
        .iter()
        .map(|raw| {
            let rust = variant(raw, base, sink);
            scope.add(&rust, &raw.wire, sink);
            if base == Base::Integer {
                integer(&raw.wire, &mut numbers, sink);
            }
            Variant {
                wire: raw.wire.clone(),
                rust,
                doc: Doc::of(raw.doc.as_ref()),
                deprecated: raw.deprecated.as_ref().map(deprecated),
                terms: terms::lower(&raw.terms, sink),
                is: None,
                groups: groups(raw, sink),
            }
        })
        .collect()
}

/// The groups of a value, each of which becomes a method of the enum.
fn groups(raw: &RawVariant, sink: &Sink) -> Vec<Text> {
    let mut seen: BTreeMap<&str, &Text> = BTreeMap::new();
    for group in &raw.groups {
        word(&group.value, group.span, "the group of a value", "final", sink);
        if let Some(first) = seen.insert(&group.value, group) {
            let message = format!("the group `{}` is listed twice", group.value);
            sink.push(
                Diagnostic::new(Code::DuplicateKey, group.span, message)
                    .related(first.span, "first here")
                    .help("remove one of them"),
            );
        }
        if group.value == "known" {
            let message = "every generated enum already has a method `is_known`";
            sink.push(
                Diagnostic::new(Code::ReservedName, group.span, message).help("choose another word for the group"),
            );
        }
    }
    raw.groups.clone()
}

fn integer<'r>(wire: &'r Text, numbers: &mut BTreeMap<i64, &'r Text>, sink: &Sink) {
    match wire.value.parse::<i64>() {
        Ok(number) if number.to_string() != wire.value => {
            let message = format!("`{}` is not the plain form of {number}", wire.value);
            sink.push(Diagnostic::new(Code::InvalidValue, wire.span, message).help(format!("write `{number}`")));
        }
        Ok(number) => {
            if let Some(first) = numbers.insert(number, wire) {
                sink.push(
                    Diagnostic::new(Code::DuplicateKey, wire.span, format!("the value {number} is listed twice"))
                        .related(first.span, "first here")
                        .help("remove one of them"),
                );
            }
        }
        Err(_) => {
            let message = format!("`{}` is not an integer, but the base of the enum is `Integer`", wire.value);
            sink.push(
                Diagnostic::new(Code::InvalidValue, wire.span, message)
                    .help("write a decimal number, or `base: String`"),
            );
        }
    }
}

/// The Rust name of a value: `name`, or made from the wire value.
fn variant(raw: &RawVariant, base: Base, sink: &Sink) -> String {
    let (rust, span) = match &raw.name {
        Some(name) if is_variant_name(&name.value) => (name.value.clone(), name.span),
        Some(name) => {
            let message = format!("`{}` cannot be the name of a Rust variant", name.value);
            sink.push(Diagnostic::new(Code::NoRustName, name.span, message).help(
                "a name begins with an upper-case letter and goes on with letters, digits, and `_` between digits",
            ));
            return name.value.clone();
        }
        None => match variant_name(&raw.wire.value) {
            Some(rust) => (rust, raw.wire.span),
            None => {
                let message = format!("no Rust name can be made from the value `{}`", raw.wire.value);
                let example = if base == Base::Integer { "{name: Person, doc: …}" } else { "{name: …, doc: …}" };
                sink.push(
                    Diagnostic::new(Code::NoRustName, raw.wire.span, message)
                        .help(format!("give it one: `\"{}\": {example}`", raw.wire.value)),
                );
                return raw.wire.value.clone();
            }
        },
    };
    if RESERVED_VARIANTS.contains(&rust.as_str()) {
        let message = format!("every generated enum already has an item `{rust}`");
        let help = "give this value another `name`, such as `NotKnown`";
        sink.push(Diagnostic::new(Code::ReservedName, span, message).help(help));
    }
    rust
}
