//! JSON of a struct: written where a request reaches it, read where a response does, the other direction behind the
//! feature `serde-full`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::names::{self, Scope};
use super::shape::{allow_deprecated, is_response};
use crate::model::{Field, StructId};

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
    let wire_empty = quote!(::tc3_runtime::Wire::empty());
    let empty = item.fields.iter().map(|field| {
        let allow = allow_deprecated(field.deprecated.is_some());
        let name = names::field(field);
        quote!(#allow #name: #wire_empty)
    });
    let request_id = is_response(item).then(|| quote!(request_id: #wire_empty));
    let empty = empty.chain(request_id);
    let member = member(&item.fields, is_response(item));
    quote! {
        #cfg
        impl ::tc3_runtime::Decode for #name {
            fn empty() -> Self {
                Self { #(#empty),* }
            }
            #member
        }
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

/// Reads one member. Its index is that of its row in the table, where the runtime has found its name.
fn member(fields: &[Field], request_id: bool) -> TokenStream {
    let fields = fields.iter().map(|field| (allow_deprecated(field.deprecated.is_some()), names::field(field)));
    let arms = fields.chain(request_id.then(|| (None, names::ident("request_id")))).enumerate().map(
        |(index, (allow, name))| {
            let index = Literal::usize_unsuffixed(index);
            quote!(#allow #index => ::tc3_runtime::decode::slot(map, &mut self.#name),)
        },
    );
    let arms: TokenStream = arms.collect();
    let skip = quote!(::tc3_runtime::decode::skip(map));
    let (index, body) =
        if arms.is_empty() { (quote!(_), skip) } else { (quote!(index), quote!(match index { #arms _ => #skip, })) };
    quote! {
        fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
            &mut self,
            #index: usize,
            map: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            #body
        }
    }
}
