//! Structs: requests, responses and shared types.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc::Doc;
use super::names::{self, Scope};
use super::shape::is_response;
use super::{codec, constructor, facts, rust_type, shape};
use crate::model::{Role, Struct, StructId};

/// A struct and everything it implements.
pub(super) fn items(scope: &Scope<'_>, id: StructId) -> TokenStream {
    let item = &scope.service[id];
    let definition = definition(scope, id);
    let built = if item.in_request { constructor::items(scope, id) } else { default(scope, id) };
    let shape = shape::items(scope, id);
    let debug = debug(scope, id);
    let codec = codec::items(scope, id);
    quote!(#definition #built #shape #debug #codec)
}

fn definition(scope: &Scope<'_>, id: StructId) -> TokenStream {
    let item = &scope.service[id];
    let name = scope.struct_name(id);
    let doc = facts::rules_and_source(scope, item, title(scope, item)).attributes();
    let fields = item.fields.iter().map(|field| {
        let attributes = constructor::attributes(field, &facts::field(scope, item, field));
        let (name, ty) = (names::field(field), rust_type::of_field(scope, field));
        quote!(#attributes pub #name: #ty)
    });
    let request_id = is_response(item).then(|| {
        let doc = Doc::default().line("Identifies the call; the vendor's support asks for it.").attributes();
        quote!(#doc pub request_id: ::std::string::String)
    });
    let fields = fields.chain(request_id);
    quote! {
        #doc
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields),*
        }
    }
}

/// The text of the spec, or which action a request or response belongs to.
fn title(scope: &Scope<'_>, item: &Struct) -> Doc {
    let root = scope.root.to_string().replace(' ', "");
    let of = |action, what: &str| {
        let method = names::method(&scope.service[action]).to_string();
        let method = method.trim_start_matches("r#");
        Doc::default().line(format!("{what} [`Client::{method}`]({root}::Client::{method})."))
    };
    let doc = match item.role {
        Role::Type => return Doc::or(&item.doc, || format!("The vendor's `{}`.", item.name.value)),
        Role::Request(action) => of(action, "What is sent by"),
        Role::Response(action) => of(action, "What comes back from"),
    };
    doc.text(&item.doc)
}

/// An answer without content, for tests of code that uses answers.
fn default(scope: &Scope<'_>, id: StructId) -> TokenStream {
    let name = scope.struct_name(id);
    quote! {
        impl ::std::default::Default for #name {
            fn default() -> Self {
                ::tc3_runtime::Decode::empty()
            }
        }
    }
}

fn debug(scope: &Scope<'_>, id: StructId) -> TokenStream {
    let name = scope.struct_name(id);
    quote! {
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::tc3_runtime::debug::object(self, f)
            }
        }
    }
}
