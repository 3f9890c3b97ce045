//! Emits the client without async: a table of its methods, which a macro of the runtime expands.

use quote::quote;

use super::doc::Doc;
use super::encryption;
use super::events;
use super::facts;
use super::file::{Item, SourceText};
use super::names::{self, Scope};
use super::paging;
use super::waiting;

/// `blocking.rs`.
pub(super) fn file(scope: &Scope<'_>) -> SourceText {
    let doc = Doc::default().line("The client without async: the same methods, which wait.").inner_attributes();
    let imports = quote! {
        #doc
        use tc3_runtime as rt;
        use super::actions::*;
        use super::client::{Error, SERVICE};
    };
    let operator = scope.service.operator.as_ref().map(|_| {
        quote!(
            use super::Operator;
        )
    });
    let code = (paging::exists(scope.service) || events::exists(scope.service)).then(|| {
        quote!(
            use super::ErrorCode;
        )
    });
    let mut items = vec![Item::Rust(quote!(#imports #operator #code)), Item::Table(table(scope))];
    items.extend(events::blocking(scope));
    items.extend(paging::blocking(scope));
    items.extend(encryption::blocking(scope.service));
    items.extend(waiting::blocking(scope));
    scope.file("blocking.rs", "service.yaml, actions/", items)
}

fn table(scope: &Scope<'_>) -> String {
    let operator = if scope.service.operator.is_some() { ", operator Operator" } else { "" };
    let mut text = format!("rt::blocking_client! {{\n    SERVICE, Error{operator};\n");
    for (_, action) in scope.service.actions() {
        let (request, response) = (scope.struct_name(action.request), scope.struct_name(action.response));
        let name = names::method(action);
        let note = facts::deprecated_row(action.deprecated.as_ref());
        text += &format!("{note}    {name}({request}) -> {response};\n");
    }
    text + "}\n"
}
