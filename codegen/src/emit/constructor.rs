//! How a struct of a request is built: `new` with what is required, a setter for each optional field.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::doc::{Doc, first_sentence};
use super::facts;
use super::names::{self, Scope, ident};
use super::rust_type::{is_text, plain};
use super::shape::allow_deprecated;
use crate::model::{Arguments, Field, Struct, StructId};

/// Name of the struct of named arguments.
pub(super) fn args_name(name: &Ident) -> Ident {
    ident(&format!("{name}Args"))
}

/// `new`, the setters, `Default` where nothing is required, and the struct of named arguments where there is one.
pub(super) fn items(scope: &Scope<'_>, id: StructId) -> TokenStream {
    let item = &scope.service[id];
    let name = scope.struct_name(id);
    let kind = item.form();
    let new = new(scope, id, kind);
    let setters = item.fields.iter().filter(|field| !field.is_argument()).map(|field| setter(scope, field));
    let args = (kind == Arguments::Named).then(|| args(scope, item, &name));
    let default = (kind == Arguments::None).then(|| {
        quote! {
            impl ::std::default::Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        impl #name {
            #new
            #(#setters)*
        }
        #default
        #args
    }
}

fn new(scope: &Scope<'_>, id: StructId, kind: Arguments) -> TokenStream {
    let item = &scope.service[id];
    let parameters = match kind {
        Arguments::None => TokenStream::new(),
        Arguments::Named => {
            let args = args_name(&scope.struct_name(id));
            quote!(args: #args)
        }
        Arguments::Positional => {
            let parameters = item.arguments().map(|field| {
                let (name, ty) = (names::field(field), parameter(scope, field));
                quote!(#name: #ty)
            });
            quote!(#(#parameters),*)
        }
    };
    let values = item.fields.iter().map(|field| {
        let allow = allow_deprecated(field.deprecated.is_some());
        let name = names::field(field);
        match initial(field, kind) {
            Some(value) => quote!(#allow #name: #value),
            None => quote!(#allow #name),
        }
    });
    let doc = match kind {
        Arguments::None => Doc::default().line("Nothing is set yet; nothing is required."),
        _ => Doc::default().line("One with everything that is required; the rest has setters."),
    };
    let doc = doc.attributes();
    quote! {
        #doc
        #[must_use]
        pub fn new(#parameters) -> Self {
            Self { #(#values),* }
        }
    }
}

/// The value that `new` gives to a field; `None` if it is the argument as it came.
fn initial(field: &Field, kind: Arguments) -> Option<TokenStream> {
    let name = names::field(field);
    if !field.is_argument() {
        let empty =
            if field.optional { quote!(::std::option::Option::None) } else { quote!(::tc3_runtime::Wire::empty()) };
        return Some(empty);
    }
    let value = match kind {
        Arguments::Named => quote!(args.#name),
        _ if is_text(&field.ty) => quote!(#name.into()),
        _ if field.optional => quote!(#name),
        _ => return None,
    };
    Some(if field.optional { quote!(::std::option::Option::Some(#value)) } else { value })
}

fn parameter(scope: &Scope<'_>, field: &Field) -> TokenStream {
    if is_text(&field.ty) { quote!(impl ::std::convert::Into<::std::string::String>) } else { plain(scope, &field.ty) }
}

fn setter(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let (name, method, ty) = (names::field(field), names::setter(field), parameter(scope, field));
    let mut value = if is_text(&field.ty) { quote!(#name.into()) } else { quote!(#name) };
    if field.optional {
        value = quote!(::std::option::Option::Some(#value));
    }
    let wire = format!("`{}` on the wire.", field.wire.value);
    let doc = Doc::new(first_sentence(&field.doc)).line(wire);
    let attributes = attributes(field, &doc);
    let allow = allow_deprecated(field.deprecated.is_some());
    quote! {
        #attributes
        #allow
        #[must_use]
        pub fn #method(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// Documentation, `#[doc(hidden)]` and `#[deprecated]` of a field or its setter.
pub(super) fn attributes(field: &Field, doc: &Doc) -> TokenStream {
    let hidden = field.internal.then(|| quote!(#[doc(hidden)]));
    let deprecated = deprecated(field.deprecated.as_ref());
    let doc = doc.attributes();
    quote!(#doc #hidden #deprecated)
}

/// `#[deprecated(note = …)]`.
pub(super) fn deprecated(deprecated: Option<&crate::model::Deprecated>) -> Option<TokenStream> {
    let note = facts::note(deprecated?);
    Some(quote!(#[deprecated(note = #note)]))
}

fn args(scope: &Scope<'_>, item: &Struct, name: &Ident) -> TokenStream {
    let args = args_name(name);
    let doc = Doc::default().line(format!("What [`{name}::new`] takes, by name.")).attributes();
    let fields = item.arguments().map(|field| {
        let (field_name, ty) = (names::field(field), plain(scope, &field.ty));
        let wire = format!("`{}` on the wire.", field.wire.value);
        let doc = Doc::new(first_sentence(&field.doc)).line(wire).attributes();
        quote!(#doc pub #field_name: #ty)
    });
    quote! {
        #doc
        #[derive(Clone)]
        pub struct #args {
            #(#fields),*
        }
    }
}
