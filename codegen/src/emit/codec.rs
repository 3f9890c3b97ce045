//! JSON of a struct: written where a request reaches it, read where a response does, the other direction behind the
//! feature `serde-full`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::names::{self, Scope};
use super::shape::{allow_deprecated, is_response};
use crate::model::{Field, Role, StructId};

/// `Serialize`, `Decode` and what follows from them.
pub(super) fn items(scope: &Scope<'_>, id: StructId) -> TokenStream {
    let item = &scope.service[id];
    let encode = encode(scope, id, &behind(item.in_request));
    // What neither reaches is read, so that its `Default` has something to stand on.
    let decode = decode(scope, id, &behind(item.in_response || !item.in_request));
    quote!(#encode #decode)
}

fn behind(always: bool) -> Option<TokenStream> {
    (!always).then(|| quote!(#[cfg(feature = "serde-full")]))
}

fn encode(scope: &Scope<'_>, id: StructId, cfg: &Option<TokenStream>) -> TokenStream {
    let name = scope.struct_name(id);
    quote! {
        #cfg
        impl ::tc3_runtime::serde_core::Serialize for #name {
            fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                ::tc3_runtime::encode::object(self, serializer)
            }
        }
    }
}

fn decode(scope: &Scope<'_>, id: StructId, cfg: &Option<TokenStream>) -> TokenStream {
    let item = &scope.service[id];
    let name = scope.struct_name(id);
    let article = if item.name.value.starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" };
    let expected = format!("{article} {} object", item.name.value);
    let wire_empty = quote!(::tc3_runtime::Wire::empty());
    let empty = item.fields.iter().map(|field| {
        let allow = allow_deprecated(field.deprecated.is_some());
        let name = names::field(field);
        quote!(#allow #name: #wire_empty)
    });
    let request_id = is_response(item).then(|| quote!(request_id: #wire_empty));
    let empty = empty.chain(request_id);
    let wire = (item.role == Role::Type).then(|| wire(&name, cfg));
    let member = member(&item.fields, is_response(item));
    quote! {
        #cfg
        impl ::tc3_runtime::Decode for #name {
            const EXPECTED: &'static str = #expected;
            fn empty() -> Self {
                Self { #(#empty),* }
            }
            #member
        }
        #wire
        #cfg
        impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for #name {
            fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                ::tc3_runtime::decode::object(deserializer)
            }
        }
    }
}

/// A shared type stands in members and lists of other structs.
fn wire(name: &Ident, cfg: &Option<TokenStream>) -> TokenStream {
    quote! {
        #cfg
        impl ::tc3_runtime::Wire for #name {
            fn empty() -> Self {
                ::tc3_runtime::Decode::empty()
            }
            fn decode<'de, D: ::tc3_runtime::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                ::tc3_runtime::decode::object(deserializer)
            }
        }
    }
}

fn member(fields: &[Field], request_id: bool) -> TokenStream {
    let arm = |allow: Option<TokenStream>, name: TokenStream, wire: &str| quote!(#allow #wire => ::tc3_runtime::decode::slot(map, &mut self.#name, #wire),);
    let arms = fields.iter().map(|field| {
        let name = names::field(field);
        arm(allow_deprecated(field.deprecated.is_some()), quote!(#name), &field.wire.value)
    });
    let arms: TokenStream = arms.chain(request_id.then(|| arm(None, quote!(request_id), "RequestId"))).collect();
    let (name, map, body) = if arms.is_empty() {
        (quote!(_), quote!(_), quote!(::std::result::Result::Ok(false)))
    } else {
        let body = quote!(match name {
            #arms
            _ => ::std::result::Result::Ok(false),
        });
        (quote!(name), quote!(map), body)
    };
    quote! {
        fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
            &mut self,
            #name: &str,
            #map: &mut A,
        ) -> ::std::result::Result<bool, A::Error> {
            #body
        }
    }
}
