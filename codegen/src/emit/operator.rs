//! Who a call is made for, said in the words of the service instead of the vendor's nested type.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::doc::{Doc, code, first_sentence};
use super::names::{self, Scope, ident};
use super::rust_type::is_text;
use super::shape::allow_deprecated;
use crate::model::{Arguments, Field, FieldStep, Operator, OperatorPart, StructId, Type};

/// `Operator` and its conversions.
pub(super) fn items(scope: &Scope<'_>, operator: &Operator) -> TokenStream {
    let ty = scope.type_path(operator.ty);
    let doc = Doc::default()
        .line(format!("On whose behalf calls are made: the parameter `{}` of requests.", operator.field))
        .line("A client made by [`Client::as_operator`](super::Client::as_operator) gives it to every call.")
        .attributes();
    let parts = operator.parts.iter().enumerate().map(|(index, item)| part(scope, operator, item, index == 0));
    let functions = nested(scope, operator).into_iter().map(|id| function(scope, id));
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        pub struct Operator(#ty);
        impl Operator {
            #(#parts)*
        }
        impl ::std::convert::From<#ty> for Operator {
            fn from(fields: #ty) -> Self {
                Self(fields)
            }
        }
        impl ::std::convert::From<Operator> for #ty {
            fn from(operator: Operator) -> Self {
                operator.0
            }
        }
        #(#functions)*
    }
}

/// The structs that lie in others which begin empty, each once, in the order of their ids.
fn nested(scope: &Scope<'_>, operator: &Operator) -> BTreeSet<StructId> {
    let steps = operator.parts.iter().flat_map(|part| part.path.iter().rev().skip(1));
    let inner =
        steps.filter_map(|step| Some(scope.service.field(*step)).filter(|field| field.optional)?.ty.structure());
    let mut waiting: Vec<StructId> = inner.chain([operator.ty]).collect();
    let mut nested = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        for field in scope.service[id].fields.iter().filter(|field| !field.optional) {
            if let Type::Struct(inner) = field.ty
                && scope.service[inner].form() != Arguments::None
                && nested.insert(inner)
            {
                waiting.push(inner);
            }
        }
    }
    nested
}

/// A struct that lies in another begins empty by a function: written out wherever it lies, a type with two of them at each level
/// would take 2^n lines.
fn function(scope: &Scope<'_>, id: StructId) -> TokenStream {
    let (name, ty, empty) = (function_name(scope, id), scope.type_path(id), empty(scope, id));
    quote! {
        fn #name() -> #ty {
            #empty
        }
    }
}

fn function_name(scope: &Scope<'_>, id: StructId) -> Ident {
    ident(&format!("empty_{}", scope.type_module(id)))
}

/// The constructor, or a method that adds one part.
fn part(scope: &Scope<'_>, operator: &Operator, part: &OperatorPart, first: bool) -> TokenStream {
    let name = ident(&part.name);
    let wire = code(&format!("{}.{}", operator.field, scope.service.path(&part.path)));
    let Some((last, way)) = part.path.split_last() else { return TokenStream::new() };
    let allow = allow_deprecated(part.path.iter().any(|step| scope.service.field(*step).deprecated.is_some()));
    let root = if first { quote!(operator) } else { quote!(self) };
    let place = way.iter().fold(quote!(#root.0), |place, step| {
        let field = names::field(scope.service.field(*step));
        match inner(scope, *step) {
            Some(empty) => quote!(#place.#field.get_or_insert_with(#empty)),
            None => quote!(#place.#field),
        }
    });
    let field = scope.service.field(*last);
    let value = if field.optional { quote!(::std::option::Option::Some(value.into())) } else { quote!(value.into()) };
    let field_name = names::field(field);
    let (text, receiver, start) = if first {
        let empty = empty(scope, operator.ty);
        let text = format!("An operator with {wire} alone; the other parts are added.");
        (text, quote!(), quote!(let mut operator = Self(#empty);))
    } else {
        (format!("Adds {wire}."), quote!(mut self,), quote!())
    };
    let doc = Doc::default().line(text).text(first_sentence(&scope.service.field(*last).doc)).attributes();
    quote! {
        #doc
        #allow
        #[must_use]
        pub fn #name(#receiver value: impl ::std::convert::Into<::std::string::String>) -> Self {
            #start
            #place.#field_name = #value;
            #root
        }
    }
}

/// How an optional struct on the way begins, as a function.
fn inner(scope: &Scope<'_>, step: FieldStep) -> Option<TokenStream> {
    let field = scope.service.field(step);
    match field.ty {
        Type::Struct(id) if field.optional => Some(match scope.service[id].form() {
            Arguments::None => {
                let name = scope.type_path(id);
                quote!(#name::new)
            }
            _ => {
                let empty = empty(scope, id);
                quote!(|| #empty)
            }
        }),
        _ => None,
    }
}

/// A struct with nothing in it. What it lacks is told by the check before sending, not by a constructor.
fn empty(scope: &Scope<'_>, id: StructId) -> TokenStream {
    let item = &scope.service[id];
    let name = scope.type_path(id);
    if item.form() == Arguments::None {
        return quote!(#name::new());
    }
    let fields = item.fields.iter().map(|field| {
        let (allow, name, value) =
            (allow_deprecated(field.deprecated.is_some()), names::field(field), empty_field(scope, field));
        quote!(#allow #name: #value)
    });
    quote!(#name { #(#fields),* })
}

fn empty_field(scope: &Scope<'_>, field: &Field) -> TokenStream {
    match field.ty {
        _ if field.optional => quote!(::std::option::Option::None),
        ref ty if is_text(ty) => quote!(::std::string::String::new()),
        Type::Struct(id) if scope.service[id].form() != Arguments::None => {
            let name = function_name(scope, id);
            quote!(#name())
        }
        Type::Struct(id) => empty(scope, id),
        Type::Enum(_) => quote!(::tc3_runtime::Wire::empty()),
        _ => quote!(::std::default::Default::default()),
    }
}
