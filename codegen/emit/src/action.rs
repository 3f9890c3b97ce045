//! Emits what makes a request callable: `impl Action` and the client's method.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use tc3_spec::model::{Action, ActionId, ActionRetry, Service, Signature};

use super::constructor::deprecated;
use super::doc::{Doc, code};
use super::events;
use super::facts;
use super::file::Item;
use super::names::{self, Scope};
use super::paging;
use super::terms::{self, marked};
use super::waiting;
use super::walkthrough::{self, Start};

/// The method of the client.
pub(super) fn method(scope: &Scope<'_>, id: ActionId) -> Item {
    let action = &scope.service[id];
    let doc = doc(scope, id).attributes();
    let deprecated = deprecated(action.deprecated.as_ref());
    let name = names::method(action);
    let (request, response) = (scope.struct_name(action.request), scope.struct_name(action.response));
    // No `async fn`: it would be a state machine around that of `call`, which every consumer compiles for every action.
    let method = quote! {
        #doc
        #deprecated
        #[inline]
        pub fn #name(&self, request: &#request) -> impl Future<Output = Result<#response, Error>> {
            self.call(request)
        }
    };
    let waiting = waiting::methods(scope, id);
    Item::Block { head: quote!(impl Client), parts: std::iter::once(method).chain(waiting).collect() }
}

/// The table of the action: `impl Action`.
pub(super) fn table(scope: &Scope<'_>, id: ActionId) -> Item {
    let action = &scope.service[id];
    let (request, response) = (scope.struct_name(action.request), scope.struct_name(action.response));
    let name = &action.name.value;
    let host = scope.service.own_host(action).map(|host| {
        let host = &host.host;
        quote!(host: Some(#host),)
    });
    let operator = operator(scope, action);
    let retry = action.retry.map(|retry| match retry {
        ActionRetry::Safe => quote!(retry: rt::ActionRetry::Safe,),
        ActionRetry::Never => quote!(retry: rt::ActionRetry::Never,),
    });
    let token = action.idempotency_token.fact().map(|step| {
        let name = &scope.service.field(*step).wire.value;
        quote!(idempotency_token: Some(#name),)
    });
    let rate_limit = action.rate_limit.fact().and_then(|limits| limits.second).map(|limit| {
        let limit = Literal::u32_unsuffixed(limit);
        quote!(rate_limit: Some(#limit),)
    });
    let signature = (action.signature == Signature::None).then(|| quote!(signature: rt::ActionSignature::None,));
    Item::Rust(quote! {
        impl rt::Action for #request {
            const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
                #host
                #operator
                #retry
                #token
                #rate_limit
                #signature
                ..rt::ActionInfo::of(&SERVICE, #name)
            };
            type Response = #response;
        }
    })
}

/// Where the operator stands in the request, and what the action needs of it.
fn operator(scope: &Scope<'_>, action: &Action) -> Option<TokenStream> {
    let fields = &scope.service[action.request].fields;
    let index = fields.iter().position(|field| field.operator)?;
    let needs = fields[index].needs.iter().map(|steps| {
        let names = steps.iter().map(|step| &scope.service.field(*step).wire.value);
        quote!(&[#(#names),*])
    });
    let index = Literal::usize_unsuffixed(index);
    Some(quote!(operator: Some(#index), needs: &[#(#needs),*],))
}

fn doc(scope: &Scope<'_>, id: ActionId) -> Doc {
    let service = scope.service;
    let action = &service[id];
    let doc =
        Doc::or(&action.doc, || format!("Calls the action {}.", code(&action.name.value))).list(calling(scope, action));
    let doc = match &action.source {
        Some(source) => doc.line(facts::source(source)),
        None => doc,
    };
    let doc = doc.line("# Errors");
    let doc = match facts::errors(service, action) {
        None => {
            doc.line("The documentation does not list error codes for this action. Codes common to all actions apply.")
        }
        Some(codes) if codes.is_empty() => {
            doc.line("The documentation lists no error codes for this action. Codes common to all actions apply.")
        }
        Some(codes) => doc.line("Codes documented for this action, besides those common to all actions:").list(codes),
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
    let limits = action.rate_limit.fact().copied().unwrap_or_default();
    let calls = |limit: u32| if limit == 1 { "1 call".to_owned() } else { format!("{limit} calls") };
    facts.extend(
        limits
            .second
            .map(|limit| marked(&action.terms, "rate_limit", format!("Rate limit: {} per second", calls(limit)))),
    );
    facts.extend(
        limits.day.map(|limit| format!("Rate limit: {} per day, which the client does not count", calls(limit))),
    );
    facts.push(marked(&action.terms, "retry", retry(service, action)));
    if action.signature == Signature::None {
        facts.push("Signature: none, so the client needs no credentials for it".to_owned());
    }
    facts.extend(terms::facts(service, &action.terms));
    if let Some(host) = service.own_host(action) {
        facts.push(format!("Host: {}", code(&host.host)));
    }
    facts.extend(events::fact(service, action));
    facts.extend(paging::fact(service, action));
    facts.extend(waiting::fact(scope, action));
    let operator = service[action.request].fields.iter().find(|field| field.operator);
    facts.extend(operator.filter(|field| !field.needs.is_empty()).map(|field| {
        let needs: Vec<String> = field.needs.iter().map(|steps| code(&service.path(steps))).collect();
        format!("Operator: must set {}", needs.join(", "))
    }));
    facts
}

/// What happens if the response of a call is lost.
fn retry(service: &Service, action: &Action) -> String {
    match (action.retry, action.idempotency_token.fact()) {
        (Some(ActionRetry::Safe), _) => "Retry: may be sent again if its response was lost".to_owned(),
        (_, Some(step)) => format!(
            "Retry: the client sends a call again if its response was lost, with the same {}, by which the service recognizes \
             it; another call has another token",
            code(&service.field(*step).wire.value)
        ),
        (Some(ActionRetry::Never), None) => "Retry: must not be sent again if its response was lost".to_owned(),
        (None, None) => "Retry: not documented; do not send it again if its response was lost".to_owned(),
    }
}
