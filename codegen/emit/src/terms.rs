//! Emits terms of use: sentences for documentation, and constants for lifetimes.

use proc_macro2::Literal;
use quote::quote;
use tc3_spec::model::{FieldStep, Service, Struct, StructId, Terms};

use super::doc::{Doc, code};
use super::file::Item;
use super::names::{Scope, field as rust_name, ident};

/// Facts about using it, a sentence each.
pub(super) fn facts(service: &Service, terms: &Terms) -> Vec<String> {
    let lifetime = terms.valid_for.map(|lifetime| format!("Valid for {}", lifetime.words()));
    let mut facts = match lifetime {
        Some(fact) if terms.once && terms.assumes("valid_for") == terms.assumes("once") => {
            vec![marked(terms, "once", format!("{fact}, and works once"))]
        }
        lifetime => {
            let once = terms.once.then(|| marked(terms, "once", "Works once".to_owned()));
            lifetime.map(|fact| marked(terms, "valid_for", fact)).into_iter().chain(once).collect()
        }
    };
    if terms.allowlisted {
        let fact = "Allowlisted: available only after the vendor has turned it on".to_owned();
        facts.push(marked(terms, "allowlisted", fact));
    }
    facts.extend(only_for(terms).map(|roles| format!("Only for: {roles}")));
    if !terms.yields_to.is_empty() {
        let winners: Vec<String> = terms.yields_to.iter().map(|steps| code(&service.path(steps))).collect();
        facts.push(format!("Ignored if {} is given", winners.join(" or ")));
    }
    facts
}

/// The roles that something is for.
pub(super) fn only_for(terms: &Terms) -> Option<String> {
    let roles: Vec<&str> = terms.only_for.iter().map(|role| role.value.as_str()).collect();
    (!roles.is_empty()).then(|| roles.join(", "))
}

/// The fields of the same struct that are ignored where this one is given.
pub(super) fn losers(item: &Struct, own: FieldStep) -> Option<String> {
    let yields = |path: &Vec<FieldStep>| *path == [own];
    let losers = item.fields.iter().filter(|field| field.terms.yields_to.iter().any(yields));
    let losers: Vec<String> = losers.map(|field| code(&field.wire.value)).collect();
    (!losers.is_empty()).then(|| format!("Wins over {}", losers.join(", ")))
}

/// A fact, and whether it is assumed.
pub(super) fn marked(terms: &Terms, key: &str, fact: String) -> String {
    if terms.assumes(key) { format!("{fact} (assumed: the vendor does not state it)") } else { fact }
}

/// A constant for each field that lives a while: `SIGN_URL_VALID_FOR`.
pub(super) fn constants(scope: &Scope<'_>, id: StructId) -> Option<Item> {
    let constants = scope.service[id].fields.iter().filter_map(|field| {
        let lifetime = field.terms.valid_for?;
        let seconds = Literal::u64_unsuffixed(lifetime.seconds());
        let constant = ident(&field.lifetime_constant()?);
        let text = format!("How long [`Self::{}`] is valid: {}", rust_name(field), lifetime.words());
        let text = marked(&field.terms, "valid_for", text) + ".";
        let doc = Doc::default().line(text).attributes();
        let hidden = field.internal.then(|| quote!(#[doc(hidden)]));
        Some(quote! {
            #doc
            #hidden
            pub const #constant: rt::Duration = rt::Duration::from_secs(#seconds);
        })
    });
    let parts: Vec<_> = constants.collect();
    let name = scope.struct_name(id);
    (!parts.is_empty()).then(|| Item::Block { head: quote!(impl #name), parts })
}
