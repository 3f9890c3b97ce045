//! Emits structs: requests, responses and shared types.

use proc_macro2::TokenStream;
use quote::quote;
use tc3_spec::model::{FieldStep, Role, Struct, StructId};

use super::doc::{Doc, code};
use super::file::Item;
use super::names::{self, Scope};
use super::{callback, constructor, facts, rust_type, terms};

/// A struct as people read it: the definition, and how one is built.
pub(super) fn items(scope: &Scope<'_>, id: StructId) -> Vec<Item> {
    let mut items = vec![definition(scope, id)];
    items.extend(terms::constants(scope, id));
    if scope.service[id].in_request {
        items.extend(constructor::items(scope, id));
    }
    items
}

/// Whether a struct is an action's answer, which has a request id besides its fields.
pub(super) fn is_response(item: &Struct) -> bool {
    matches!(item.role, Role::Response(_))
}

fn definition(scope: &Scope<'_>, id: StructId) -> Item {
    let item = &scope.service[id];
    let name = scope.struct_name(id);
    let doc = match item.role {
        Role::Callback(id) => callback::doc(item, &scope.service[id]),
        Role::Type | Role::Request(_) | Role::Response(_) => facts::rules_and_source(scope, item, title(scope, item)),
    };
    let doc = doc.attributes();
    // Here once, so that neither `new` nor each setter has to say it.
    let must_use = item.in_request.then(|| quote!(#[must_use]));
    let fields = item.fields.iter().enumerate().map(|(index, field)| {
        let step = FieldStep { owner: id, field: index };
        let attributes = constructor::attributes(field, &facts::field(scope, item, step));
        let (name, ty) = (names::field(field), rust_type::of_field(scope, field));
        quote!(#attributes pub #name: #ty,)
    });
    let own = is_response(item).then(of_every_response).into_iter().flatten();
    let head = quote!(#doc #must_use #[non_exhaustive] pub struct #name);
    Item::Block { head, parts: fields.chain(own).collect() }
}

/// The fields that no spec mentions.
fn of_every_response() -> [TokenStream; 2] {
    let request_id = Doc::default()
        .line("Identifies the call; quote it when you contact the vendor's support.")
        .list(["On the wire: `RequestId`, String, always present in responses".to_owned()])
        .attributes();
    let metadata = Doc::default().line("Not from the service: what [`Self::metadata`] returns.").attributes();
    [quote!(#request_id pub request_id: String,), quote!(#metadata _metadata: rt::ResponseMetadata,)]
}

/// The text of the spec, or which action a request or response belongs to.
fn title(scope: &Scope<'_>, item: &Struct) -> Doc {
    let vendor = || format!("The vendor's {}.", code(&item.name.value));
    let of = |action, what: &str| {
        let method = names::method(&scope.service[action]).to_string();
        let method = method.trim_start_matches("r#");
        Doc::default().line(format!("{what} of [`Client::{method}`]."))
    };
    let doc = match item.role {
        Role::Type if item.rust == item.name.value => return Doc::or(&item.doc, vendor),
        Role::Type => {
            return Doc::or(&item.doc, vendor).line(format!("The vendor calls it {}.", code(&item.name.value)));
        }
        Role::Request(action) => of(action, "Request"),
        Role::Response(action) => of(action, "Response"),
        Role::Callback(_) => return Doc::new(&item.doc),
    };
    doc.text(&item.doc)
}
