//! Emits the methods of an enum that describe its values: their groups, the matching value of another enum, how long
//! they are valid.

use std::collections::BTreeMap;

use heck::ToSnakeCase as _;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::callback::gate;
use super::doc::{Doc, code};
use super::file::Item;
use super::names::{Scope, ident};
use tc3_spec::model::{Enum, EnumId, Variant};

/// The methods of an enum that say what its values mean, if it has any.
pub(super) fn items(scope: &Scope<'_>, id: EnumId) -> Option<Item> {
    let item = &scope.service[id];
    let methods: Vec<TokenStream> = groups(item).into_iter().chain(same(scope, id)).chain(lifetime(item)).collect();
    let name = scope.enum_name(id);
    (!methods.is_empty()).then(|| Item::Block { head: quote!(impl #name), parts: methods })
}

/// A method for each group of values: `is_final`.
fn groups(item: &Enum) -> Vec<TokenStream> {
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
        let allow = allow_deprecated(variants.iter().copied());
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
    methods.collect()
}

/// The method that gives the value in the enum of the same things.
fn same(scope: &Scope<'_>, id: EnumId) -> Option<TokenStream> {
    let item = &scope.service[id];
    let like = item.like?;
    let other = &scope.service[like];
    let (path, name) = (scope.enum_path(like), ident(&format!("to_{}", other.rust.to_snake_case())));
    let link = path.to_string().replace(' ', "");
    let text = format!("The same as [`{}`]({link}); `None` for a value that has none there.", other.rust);
    let doc = Doc::default().line(text).attributes();
    let arms = item.variants.iter().filter_map(|variant| {
        let (own, same) = (ident(&variant.rust), ident(&other.variants.get(variant.is?)?.rust));
        Some(quote!(Self::#own => Same::#same,))
    });
    let allow = allow_deprecated(item.variants.iter().chain(&other.variants));
    // The other one may be that of a callback alone.
    let gate = gate(scope.enums.is_for_callbacks(like) && !scope.enums.is_for_callbacks(id));
    Some(quote! {
        #doc
        #gate
        #[must_use]
        #allow
        pub fn #name(&self) -> Option<#path> {
            use #path as Same;
            Some(match self {
                #(#arms)*
                _ => return None,
            })
        }
    })
}

/// The method that says how long what a value names works.
fn lifetime(item: &Enum) -> Option<TokenStream> {
    let mut lifetimes: BTreeMap<u64, Vec<&Variant>> = BTreeMap::new();
    for variant in &item.variants {
        if let Some(lifetime) = variant.terms.valid_for {
            lifetimes.entry(lifetime.seconds()).or_default().push(variant);
        }
    }
    if lifetimes.is_empty() {
        return None;
    }
    let text = "How long what it names is valid; `None` where that is not documented.";
    let doc = Doc::default().line(text).attributes();
    let allow = allow_deprecated(lifetimes.values().flatten().copied());
    let arms = lifetimes.iter().map(|(seconds, variants)| {
        let seconds = Literal::u64_unsuffixed(*seconds);
        let variants = variants.iter().map(|variant| ident(&variant.rust));
        quote!(#(Self::#variants)|* => #seconds,)
    });
    Some(quote! {
        #doc
        #[must_use]
        #allow
        pub fn valid_for(&self) -> Option<rt::Duration> {
            let seconds = match self {
                #(#arms)*
                _ => return None,
            };
            Some(rt::Duration::from_secs(seconds))
        }
    })
}

fn allow_deprecated<'v>(mut variants: impl Iterator<Item = &'v Variant>) -> Option<TokenStream> {
    variants.any(|variant| variant.deprecated.is_some()).then(|| quote!(#[allow(deprecated)]))
}

/// `A`, `A` or `B`, `A`, `B` or `C`.
fn among(values: &[String]) -> String {
    match values {
        [rest @ .., last] if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => values.concat(),
    }
}
