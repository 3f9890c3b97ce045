//! What makes a request callable: `impl Action` and the client's method.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::constructor::deprecated;
use super::doc::Doc;
use super::facts;
use super::names::{self, Scope};
use super::shape::path;
use super::walkthrough::{self, Start};
use crate::model::{Action, ActionId, ActionRetry};

/// The method of the client and the action's table.
pub(super) fn items(scope: &Scope<'_>, id: ActionId) -> TokenStream {
    let method = method(scope, id);
    let table = table(scope, &scope.service[id]);
    quote!(#method #table)
}

fn method(scope: &Scope<'_>, id: ActionId) -> TokenStream {
    let action = &scope.service[id];
    let doc = doc(scope, id).attributes();
    let deprecated = deprecated(action.deprecated.as_ref());
    let name = names::method(action);
    let (request, response) = (scope.struct_name(action.request), scope.struct_name(action.response));
    let root = &scope.root;
    // No `async fn`: it would be a state machine around that of `call`, which every consumer compiles for every action.
    quote! {
        impl #root::Client {
            #doc
            #deprecated
            pub fn #name(
                &self,
                request: &#request,
            ) -> impl ::std::future::Future<Output = ::std::result::Result<#response, #root::Error>> {
                self.call(request)
            }
        }
    }
}

fn table(scope: &Scope<'_>, action: &Action) -> TokenStream {
    let root = &scope.root;
    let (request, response) = (scope.struct_name(action.request), scope.struct_name(action.response));
    let name = &action.name.value;
    let host = match (action.host, scope.service.hosts.get(action.host)) {
        (1.., Some(host)) => {
            let host = &host.host;
            quote!(::std::option::Option::Some(#host))
        }
        _ => quote!(::std::option::Option::None),
    };
    let fields = &scope.service[action.request].fields;
    let (operator, needs) = match fields.iter().position(|field| field.operator) {
        Some(index) => {
            let number = Literal::usize_unsuffixed(index);
            (quote!(::std::option::Option::Some(#number)), &fields[index].needs[..])
        }
        None => (quote!(::std::option::Option::None), &[][..]),
    };
    let needs = needs.iter().map(|steps| path(scope.service, steps));
    let retry = match action.retry {
        Some(ActionRetry::Safe) => quote!(Safe),
        Some(ActionRetry::Never) => quote!(Never),
        None => quote!(Unknown),
    };
    let rate_limit = match action.rate_limit {
        Some(limit) => {
            let limit = Literal::u32_unsuffixed(limit);
            quote!(::std::option::Option::Some(#limit))
        }
        None => quote!(::std::option::Option::None),
    };
    quote! {
        impl ::tc3_runtime::Action for #request {
            const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
                service: &#root::client::SERVICE,
                name: #name,
                host: #host,
                operator: #operator,
                needs: &[#(#needs),*],
                retry: ::tc3_runtime::ActionRetry::#retry,
                rate_limit: #rate_limit,
            };
            type Response = #response;
        }
    }
}

fn doc(scope: &Scope<'_>, id: ActionId) -> Doc {
    let service = scope.service;
    let action = &service[id];
    let doc =
        Doc::or(&action.doc, || format!("Calls the action `{}`.", action.name.value)).list(calling(scope, action));
    let doc = match &action.source {
        Some(source) => doc.line(facts::source(source)),
        None => doc,
    };
    let doc = doc.line("# Errors");
    let doc = match facts::errors(service, action) {
        None => doc.line("Nobody has stated which codes this action has besides those of every action."),
        Some(codes) if codes.is_empty() => doc.line("Those of every action; the documentation lists no others."),
        Some(codes) => doc.line("Codes documented for this action; those of every action may come, too:").list(codes),
    };
    doc.line("# Example").example(walkthrough::call(scope, id, Start::Client))
}

/// Facts about calling the action.
fn calling(scope: &Scope<'_>, action: &Action) -> Vec<String> {
    let service = scope.service;
    let mut facts = vec![format!(
        "[API Explorer](https://console.cloud.tencent.com/api/explorer?Product={}&Version={}&Action={})",
        service.name.value, service.version.value, action.name.value
    )];
    facts.extend(action.rate_limit.map(|limit| match limit {
        1 => "Rate limit: 1 call per second".to_owned(),
        _ => format!("Rate limit: {limit} calls per second"),
    }));
    facts.push(match action.retry {
        Some(ActionRetry::Safe) => "Retry: may be sent again when its answer was lost".to_owned(),
        Some(ActionRetry::Never) => "Retry: must not be sent again when its answer was lost".to_owned(),
        None => "Retry: not documented; do not send it again when its answer was lost".to_owned(),
    });
    if let Some(host) = service.hosts.get(action.host).filter(|_| action.host > 0) {
        facts.push(format!("Host: `{}`", host.host));
    }
    let operator = service[action.request].fields.iter().find(|field| field.operator);
    facts.extend(operator.filter(|field| !field.needs.is_empty()).map(|field| {
        let needs: Vec<String> = field.needs.iter().map(|steps| format!("`{}`", service.path(steps))).collect();
        format!("Operator: needs {}", needs.join(", "))
    }));
    facts
}
