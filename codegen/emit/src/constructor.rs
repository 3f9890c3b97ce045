//! Emits constructors and setters: `new` takes the required fields, optional fields have a setter each.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use tc3_spec::model::{Arguments, Field, Required, Role, Struct, StructId};

use super::doc::{Doc, code, first_sentence};
use super::facts;
use super::file::Item;
use super::names::{self, Scope, ident};
use super::rust_type::{is_text, plain};

/// Name of the struct of named arguments.
pub(super) fn args_name(name: &Ident) -> Ident {
    ident(&format!("{name}Args"))
}

/// `new`, the setters, `Default` where nothing is required, and the struct of named arguments where there is one.
pub(super) fn items(scope: &Scope<'_>, id: StructId) -> Vec<Item> {
    let item = &scope.service[id];
    let name = scope.struct_name(id);
    let kind = item.form();
    let setters = item.fields.iter().filter(|field| !field.is_argument()).map(|field| setter(scope, field));
    let methods =
        Item::Block { head: quote!(impl #name), parts: std::iter::once(new(scope, id, kind)).chain(setters).collect() };
    let default = (kind == Arguments::None).then(|| {
        Item::Rust(quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        })
    });
    let args = (kind == Arguments::Named).then(|| args(scope, item, &name));
    std::iter::once(methods).chain(default).chain(args).collect()
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
    let values = item.arguments().map(|field| {
        let (allow, name) = (allow_deprecated(field.deprecated.is_some()), names::field(field));
        match argument(field, kind) {
            Some(value) => quote!(#allow #name: #value),
            None => quote!(#allow #name),
        }
    });
    let what = if matches!(item.role, Role::Request(_)) { "a request" } else { "a value" };
    let text = match kind {
        Arguments::None => match item.fields.iter().find(|field| field.operator && field.required == Required::Yes) {
            Some(field) => {
                let wire = code(&field.wire.value);
                format!(
                    "Creates {what} with no fields set. {wire} comes from the client if it stays so; the others are optional."
                )
            }
            None => format!("Creates {what} with no fields set; all are optional."),
        },
        _ => format!("Creates {what} from its required fields; optional fields have setters."),
    };
    let doc = Doc::default().line(text).attributes();
    let body = match item.fields.iter().all(Field::is_argument) && kind != Arguments::None {
        true => quote!(Self { #(#values),* }),
        false if kind == Arguments::None => quote!(rt::unset()),
        false => quote!(Self { #(#values,)* ..rt::unset() }),
    };
    let inline = inline(kind == Arguments::Positional && item.arguments().any(|field| is_text(&field.ty)));
    quote! {
        #doc
        #inline
        pub fn new(#parameters) -> Self {
            #body
        }
    }
}

/// What `new` makes of an argument; `None` if the field takes it as it came.
fn argument(field: &Field, kind: Arguments) -> Option<TokenStream> {
    let name = names::field(field);
    let value = match kind {
        Arguments::Named => quote!(args.#name),
        _ if is_text(&field.ty) => quote!(#name.into()),
        _ if field.optional => quote!(#name),
        _ => return None,
    };
    Some(if field.optional { quote!(Some(#value)) } else { value })
}

fn parameter(scope: &Scope<'_>, field: &Field) -> TokenStream {
    if is_text(&field.ty) { quote!(impl Into<String>) } else { plain(scope, &field.ty) }
}

fn setter(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let (name, method, ty) = (names::field(field), names::setter(field), parameter(scope, field));
    let mut value = if is_text(&field.ty) { quote!(#name.into()) } else { quote!(#name) };
    if field.optional {
        value = quote!(Some(#value));
    }
    let doc = Doc::headed(&format!("Sets {}.", code(&field.wire.value)), first_sentence(&field.doc));
    let attributes = attributes(field, &doc);
    let (allow, inline) = (allow_deprecated(field.deprecated.is_some()), inline(is_text(&field.ty)));
    quote! {
        #attributes
        #allow
        #inline
        pub fn #method(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// `#[inline]`, which callers of a generic function get without it.
fn inline(is_generic: bool) -> Option<TokenStream> {
    (!is_generic).then(|| quote!(#[inline]))
}

/// `#[allow(deprecated)]` for the one place that mentions something deprecated.
pub(super) fn allow_deprecated(deprecated: bool) -> Option<TokenStream> {
    deprecated.then(|| quote!(#[allow(deprecated)]))
}

/// Documentation, `#[doc(hidden)]` and `#[deprecated]` of a field or its setter.
pub(super) fn attributes(field: &Field, doc: &Doc) -> TokenStream {
    let hidden = field.internal.then(|| quote!(#[doc(hidden)]));
    let deprecated = deprecated(field.deprecated.as_ref());
    let doc = doc.attributes();
    quote!(#doc #hidden #deprecated)
}

/// `#[deprecated(note = …)]`.
pub(super) fn deprecated(deprecated: Option<&tc3_spec::model::Deprecated>) -> Option<TokenStream> {
    let note = facts::note(deprecated?);
    Some(quote!(#[deprecated(note = #note)]))
}

fn args(scope: &Scope<'_>, item: &Struct, name: &Ident) -> Item {
    let args = args_name(name);
    let doc = Doc::default().line(format!("Named arguments of [`{name}::new`].")).attributes();
    let fields = item.arguments().map(|field| {
        let (field_name, ty) = (names::field(field), plain(scope, &field.ty));
        let doc = Doc::headed(&code(&field.wire.value), first_sentence(&field.doc)).attributes();
        quote!(#doc pub #field_name: #ty)
    });
    Item::Rust(quote! {
        #doc
        #[derive(Clone)]
        pub struct #args {
            #(#fields),*
        }
    })
}
