//! Emits open enums: documented values are variants, every other value is kept as received.

use std::fmt::Write as _;

use tc3_spec::model::{Base, EnumId, Service, Variant};

use super::doc::{Doc, code};
use super::file::Item;
use super::names::{Scope, ident};
use super::table::string;
use super::{facts, meaning, terms};

/// An enum: the call of its macro, and the methods that say what its values mean.
pub(super) fn items(scope: &Scope<'_>, id: EnumId) -> impl Iterator<Item = Item> {
    [Item::Table(text(scope, id))].into_iter().chain(meaning::items(scope, id))
}

/// The call of `text_enum!` or `integer_enum!`.
fn text(scope: &Scope<'_>, id: EnumId) -> String {
    let item = &scope.service[id];
    let name = scope.enum_name(id).to_string();
    let call = match item.base {
        Base::String => "text_enum",
        Base::Integer => "integer_enum",
    };
    let doc = facts::enumeration(scope, id).comment("    ");
    let values: String = item.variants.iter().map(|variant| value(scope.service, variant, item.base)).collect();
    format!("rt::{call}! {{\n{doc}    pub enum {name}, Unknown{name} {{\n{values}    }}\n}}\n")
}

/// A known value, with its wire value first in its documentation.
fn value(service: &Service, variant: &Variant, base: Base) -> String {
    let text = &variant.wire.value;
    let doc = Doc::headed(&code(text), &variant.doc);
    let mut row = match terms::facts(service, &variant.terms) {
        facts if facts.is_empty() => doc,
        facts => doc.list(facts),
    }
    .comment("        ");
    if let Some(deprecated) = &variant.deprecated {
        // Writing to a String cannot fail.
        let _ = writeln!(row, "        #[deprecated(note = {})]", string(&facts::note(deprecated)));
    }
    let wire = match base {
        Base::String => string(text),
        // The check has read it as a number.
        Base::Integer => text.parse::<i64>().unwrap_or_default().to_string(),
    };
    let _ = writeln!(row, "        {} = {wire},", ident(&variant.rust));
    row
}
