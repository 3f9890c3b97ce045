//! Emits `Operator`: who a call is made for, with the service's own terms in place of the vendor's nested type.

use proc_macro2::TokenStream;
use quote::quote;
use tc3_spec::model::{Operator, OperatorPart};

use super::constructor::allow_deprecated;
use super::doc::{Doc, code, first_sentence};
use super::file::Item;
use super::names::{self, Scope, ident};

/// `Operator` and its conversions.
pub(super) fn items(scope: &Scope<'_>, operator: &Operator) -> Vec<Item> {
    let name = scope.struct_name(operator.ty);
    let ty = quote!(types::#name);
    let doc = Doc::default()
        .line(format!("On whose behalf calls are made; sent as the parameter {} of requests.", code(&operator.field)))
        .line("Set it once with [`Client::as_operator`](super::Client::as_operator).")
        .attributes();
    let definition = quote! {
        use tc3_runtime as rt;
        use super::types;

        #doc
        #[derive(Clone, Debug, PartialEq)]
        pub struct Operator(#ty);
    };
    let parts = operator.parts.iter().enumerate().map(|(index, item)| part(scope, operator, item, index == 0));
    let conversions = quote! {
        impl From<#ty> for Operator {
            fn from(fields: #ty) -> Self {
                Self(fields)
            }
        }
        impl From<Operator> for #ty {
            fn from(operator: Operator) -> Self {
                operator.0
            }
        }
    };
    let methods = Item::Block { head: quote!(impl Operator), parts: parts.collect() };
    vec![Item::Rust(definition), methods, Item::Rust(conversions)]
}

/// The constructor, or a method that adds one part.
fn part(scope: &Scope<'_>, operator: &Operator, part: &OperatorPart, first: bool) -> TokenStream {
    let name = ident(&part.name);
    let wire = code(&format!("{}.{}", operator.field, scope.service.path(&part.path)));
    let Some((last, way)) = part.path.split_last() else { return TokenStream::new() };
    let allow = allow_deprecated(part.path.iter().any(|step| scope.service.field(*step).deprecated.is_some()));
    let root = if first { quote!(operator) } else { quote!(self) };
    let place = way.iter().fold(quote!(#root.0), |place, step| {
        let field = scope.service.field(*step);
        let name = names::field(field);
        if field.optional { quote!(#place.#name.get_or_insert_with(rt::unset)) } else { quote!(#place.#name) }
    });
    let field = scope.service.field(*last);
    let value = if field.optional { quote!(Some(value.into())) } else { quote!(value.into()) };
    let field_name = names::field(field);
    // What an operator lacks is told by the check before sending, not by a constructor.
    let (text, receiver, start) = if first {
        let text = format!("Creates an operator from {wire}; other parts can be added.");
        (text, quote!(), quote!(let mut operator = Self(rt::unset());))
    } else {
        (format!("Adds {wire}."), quote!(mut self,), quote!())
    };
    let doc = Doc::default().line(text).text(first_sentence(&field.doc)).attributes();
    quote! {
        #doc
        #allow
        #[must_use]
        pub fn #name(#receiver value: impl Into<String>) -> Self {
            #start
            #place.#field_name = #value;
            #root
        }
    }
}
