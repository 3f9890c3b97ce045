//! Emits actions that answer with a stream of events: the methods of the clients, and what the runtime needs to request
//! one.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use tc3_spec::model::{Action, ActionId, Asked, Events, FieldStep, Service};

use super::constructor::deprecated;
use super::doc::{Doc, code};
use super::facts;
use super::file::Item;
use super::names::{self, Scope};
use super::table::string;
use super::walkthrough::{self, Start};

/// How an action answers as a stream of events.
fn events(action: &Action) -> Option<&Events> {
    action.events.fact()
}

/// Whether a service has actions that answer so.
pub(super) fn exists(service: &Service) -> bool {
    service.actions.iter().any(|action| events(action).is_some())
}

/// The client's method for the events of any action.
pub(super) fn client(service: &Service) -> Option<TokenStream> {
    exists(service).then(|| {
        quote! {
            #[doc = " Calls any action of the service that answers in events. Useful in generic code; the `…_events` methods call it."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " Those of [`call`](Self::call), before the first event."]
            pub async fn call_events<A: rt::events::Streamed>(
                &self,
                request: &A,
            ) -> Result<rt::events::Events<A::Response, ErrorCode>, Error> {
                self.inner.call_events(request, self.operator()).await
            }
        }
    })
}

/// The client's method for the events of an action.
pub(super) fn method(scope: &Scope<'_>, id: ActionId) -> Option<Item> {
    let action = &scope.service[id];
    let doc = doc(scope, id, events(action)?).attributes();
    let deprecated = deprecated(action.deprecated.as_ref());
    let name = names::events_method(scope.service, action);
    let (request, response) = (scope.struct_name(action.request), scope.struct_name(action.response));
    let method = quote! {
        #doc
        #deprecated
        #[inline]
        pub fn #name(
            &self,
            request: &#request,
        ) -> impl Future<Output = Result<rt::events::Events<#response, ErrorCode>, Error>> {
            self.call_events(request)
        }
    };
    Some(Item::Block { head: quote!(impl Client), parts: vec![method] })
}

fn doc(scope: &Scope<'_>, id: ActionId, events: &Events) -> Doc {
    let service = scope.service;
    let method = names::method(&service[id]);
    let asked = events.asked(service).map(|asked| format!(", which {} asks for", code(&asked)));
    let first = format!(
        "Calls [`{method}`](Self::{method}) and returns its answer event by event{}. Each event is a response of its own.",
        asked.unwrap_or_default()
    );
    let doc = Doc::default().line(first).line("See [`events`](rt::events) for how a stream ends.");
    let doc = match events.failure(service) {
        Some(_) => doc.line("An event that reports a failure is an error, with its code, and the last one."),
        None => doc,
    };
    let doc = doc.line("# Errors").line("Those of the call, before the first event.");
    doc.line("# Example").example(walkthrough::events(scope, id, Start::Client))
}

/// What the documentation of the action says of its events.
pub(super) fn fact(service: &Service, action: &Action) -> Option<String> {
    let events = events(action)?;
    let method = names::events_method(service, action);
    Some(match events.asked(service) {
        Some(asked) => {
            format!("Events: [`{method}`](Self::{method}) gives the answer event by event; it sets {}", code(&asked))
        }
        None => format!("Events: the service answers event by event, which [`{method}`](Self::{method}) returns"),
    })
}

/// The table of an action that answers in events.
pub(super) fn table(scope: &Scope<'_>, id: ActionId) -> Option<Item> {
    let action = &scope.service[id];
    let Events { when, code, message, .. } = events(action)?;
    let request = scope.struct_name(action.request);
    let path = |steps: &Option<Vec<FieldStep>>| {
        let names = steps.iter().flatten().map(|step| string(&scope.service.field(*step).wire.value));
        let names: Vec<TokenStream> = names.map(|name| quote!(#name)).collect();
        quote!(&[#(#names),*])
    };
    let when = match when {
        Some((step, value)) => {
            let (name, value) = (&scope.service.field(*step).wire.value, given(value));
            quote!(Some((#name, #value)))
        }
        None => quote!(None),
    };
    let (code, message) = (path(code), path(message));
    Some(Item::Rust(quote! {
        impl rt::events::Streamed for #request {
            const EVENTS: &'static rt::events::EventsInfo =
                &rt::events::EventsInfo { when: #when, code: #code, message: #message };
        }
    }))
}

fn given(value: &Asked) -> TokenStream {
    match value {
        Asked::Boolean(value) => quote!(rt::events::Given::Boolean(#value)),
        Asked::Integer(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(rt::events::Given::Integer(#value))
        }
        Asked::Text(value) => quote!(rt::events::Given::Text(#value)),
    }
}

/// The methods of the blocking client.
pub(super) fn blocking(scope: &Scope<'_>) -> Option<Item> {
    let service = scope.service;
    let rows = service.actions().filter(|(_, action)| events(action).is_some()).map(|(_, action)| {
        let (request, response) = (scope.struct_name(action.request), scope.struct_name(action.response));
        let name = names::events_method(service, action);
        let note = facts::deprecated_row(action.deprecated.as_ref());
        format!("{note}    {name}({request}) -> {response};\n")
    });
    let rows: String = rows.collect();
    exists(service).then(|| Item::Table(format!("rt::blocking_events! {{\n    Client, Error, ErrorCode;\n{rows}}}\n")))
}

/// The action that shows best what events are: the one with the shortest example.
pub(super) fn first_action(scope: &Scope<'_>) -> Option<ActionId> {
    let with_events =
        scope.service.actions().filter(|(_, action)| events(action).is_some() && action.deprecated.is_none());
    with_events.min_by_key(|(id, _)| walkthrough::events(scope, *id, Start::Client).len()).map(|(id, _)| id)
}
