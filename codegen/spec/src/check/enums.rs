//! Enums: their base, and Rust names for their values.

use std::collections::BTreeMap;

use super::fields::{deprecated, source};
use super::names::{Scope, Symbols};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::rust_name::{RESERVED_VARIANTS, is_variant_name, variant_name};
use crate::model::{Base, Doc, Enum, Home, Role, Service, Type, Variant, rust_name};
use crate::raw::{RawEnum, RawVariant};
use crate::words::Word as _;
use crate::yaml::Text;

pub(super) fn lower(symbols: &Symbols<'_>, diagnostics: &mut Diagnostics) -> Vec<Enum> {
    symbols
        .enums
        .iter()
        .map(|(name, home, raw)| {
            let base = base(raw, diagnostics);
            Enum {
                name: name.clone(),
                rust: rust_name::type_name(&name.value),
                doc: Doc::of(raw.doc.as_ref()),
                source: raw.source.as_ref().and_then(source),
                base,
                variants: variants(raw, base, diagnostics),
                home: *home,
            }
        })
        .collect()
}

/// An enum that stands in the file of an action or type is used nowhere else.
pub(super) fn homes(service: &Service, diagnostics: &mut Diagnostics) {
    for (id, item) in service.structs() {
        for field in &item.fields {
            let Type::Enum(used) = field.ty.innermost() else { continue };
            let used = &service[*used];
            let at_home = match (used.home, item.role) {
                (Home::File, _) => true,
                (Home::Action(home), Role::Request(action) | Role::Response(action)) => home == action,
                (Home::Type(home), Role::Type) => home == id,
                _ => false,
            };
            if !at_home {
                let name = &used.name.value;
                let message = format!("`{}` uses `{name}`, which is local to another file", item.name.value);
                diagnostics.push(
                    Diagnostic::new(Code::Misplaced, field.ty_span, message)
                        .related(used.name.span, "here")
                        .help(format!("move it to `enums/{name}.yaml`")),
                );
            }
        }
    }
}

fn base(raw: &RawEnum, diagnostics: &mut Diagnostics) -> Base {
    let Some(text) = &raw.base else { return Base::String };
    Base::from_word(&text.value).unwrap_or_else(|| {
        let message = format!("the base of an enum must be `String` or `Integer`, not `{}`", text.value);
        diagnostics.push(Diagnostic::new(Code::InvalidValue, text.span, message).nearest(
            &text.value,
            Base::words(),
            "write `base: String`, or leave it out",
        ));
        Base::String
    })
}

fn variants(raw: &RawEnum, base: Base, diagnostics: &mut Diagnostics) -> Vec<Variant> {
    let mut scope = Scope::new("the variant", "give one of them another `name: …`");
    let mut numbers = BTreeMap::new();
    raw.variants
        .iter()
        .map(|raw| {
            let rust = variant(raw, base, diagnostics);
            scope.add(&rust, &raw.wire, diagnostics);
            if base == Base::Integer {
                integer(&raw.wire, &mut numbers, diagnostics);
            }
            Variant {
                wire: raw.wire.clone(),
                rust,
                doc: Doc::of(raw.doc.as_ref()),
                deprecated: raw.deprecated.as_ref().map(deprecated),
            }
        })
        .collect()
}

fn integer<'r>(wire: &'r Text, numbers: &mut BTreeMap<i64, &'r Text>, diagnostics: &mut Diagnostics) {
    match wire.value.parse::<i64>() {
        Ok(number) if number.to_string() != wire.value => {
            let message = format!("`{}` is not the plain form of {number}", wire.value);
            diagnostics.push(Diagnostic::new(Code::InvalidValue, wire.span, message).help(format!("write `{number}`")));
        }
        Ok(number) => {
            if let Some(first) = numbers.insert(number, wire) {
                diagnostics.push(
                    Diagnostic::new(Code::DuplicateKey, wire.span, format!("the value {number} is listed twice"))
                        .related(first.span, "first here")
                        .help("remove one of them"),
                );
            }
        }
        Err(_) => {
            let message = format!("`{}` is not an integer, but the base of the enum is `Integer`", wire.value);
            diagnostics.push(
                Diagnostic::new(Code::InvalidValue, wire.span, message)
                    .help("write a decimal number, or `base: String`"),
            );
        }
    }
}

/// The Rust name of a value: `name`, or made from the wire value.
fn variant(raw: &RawVariant, base: Base, diagnostics: &mut Diagnostics) -> String {
    let (rust, span) = match &raw.name {
        Some(name) if is_variant_name(&name.value) => (name.value.clone(), name.span),
        Some(name) => {
            let message = format!("`{}` cannot be the name of a Rust variant", name.value);
            diagnostics.push(Diagnostic::new(Code::NoRustName, name.span, message).help(
                "a name begins with an upper-case letter and goes on with letters, digits, and `_` between digits",
            ));
            return name.value.clone();
        }
        None => match variant_name(&raw.wire.value) {
            Some(rust) => (rust, raw.wire.span),
            None => {
                let message = format!("no Rust name can be made from the value `{}`", raw.wire.value);
                let example = if base == Base::Integer { "{name: Person, doc: …}" } else { "{name: …, doc: …}" };
                diagnostics.push(
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
        diagnostics.push(Diagnostic::new(Code::ReservedName, span, message).help(help));
    }
    rust
}
