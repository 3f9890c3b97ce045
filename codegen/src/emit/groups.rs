//! Groups of values, each of which is a method of the enum: `is_final`.

use std::collections::BTreeMap;

use quote::quote;

use super::doc::{Doc, code};
use super::file::Item;
use super::names::{Scope, ident};
use crate::model::{EnumId, Variant};

/// The methods of an enum whose values have groups.
pub(super) fn items(scope: &Scope<'_>, id: EnumId) -> Option<Item> {
    let item = &scope.service[id];
    let mut groups: BTreeMap<&str, Vec<&Variant>> = BTreeMap::new();
    for variant in &item.variants {
        for group in &variant.groups {
            groups.entry(&group.value).or_default().push(variant);
        }
    }
    let methods = groups.iter().map(|(group, variants)| {
        let values: Vec<String> = variants.iter().map(|variant| code(&variant.wire.value)).collect();
        let doc = Doc::default().line(format!("Whether it is {}.", among(&values))).attributes();
        let name = ident(&format!("is_{group}"));
        let allow = variants.iter().any(|variant| variant.deprecated.is_some()).then(|| quote!(#[allow(deprecated)]));
        let variants = variants.iter().map(|variant| ident(&variant.rust));
        quote! {
            #doc
            #[must_use]
            #allow
            pub fn #name(&self) -> bool {
                matches!(self, #(Self::#variants)|*)
            }
        }
    });
    let methods: Vec<_> = methods.collect();
    let name = scope.enum_name(id);
    (!methods.is_empty()).then(|| Item::Impl { head: quote!(#name), methods })
}

/// `A`, `A` or `B`, `A`, `B` or `C`.
fn among(values: &[String]) -> String {
    match values {
        [rest @ .., last] if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => values.concat(),
    }
}
