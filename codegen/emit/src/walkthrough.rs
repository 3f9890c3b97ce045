//! Writes the examples in documentation, from creating a client to reading the answer.

use jsonc_parser::{JsonObject, JsonValue};
use proc_macro2::TokenStream;
use quote::quote;
use tc3_spec::model::{Action, ActionId, ActionRetry, Field, FieldStep, OperatorPart, Outcome, Service, Struct, Type};
use tc3_spec::propose;

use super::example::{self, Builder};
use super::names::{self, Scope, ident};
use super::paging;

/// How an example comes by its client.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// It is given; the line that gives it is hidden.
    Client,
    /// It is made, which is shown.
    Environment,
}

/// An action with what an example needs to call it, as text.
pub(super) struct Sample<'s> {
    /// The crate: `tc3`.
    pub(super) krate: String,
    /// The feature that brings the service.
    pub(super) feature: &'s str,
    /// Path of the service: `tc3::essbasic`.
    pub(super) path: String,
    /// What is imported of the service.
    pub(super) names: Vec<String>,
    /// The request.
    pub(super) request: String,
    /// The client's method.
    pub(super) method: String,
    /// The call of a client named `client`.
    pub(super) call: String,
}

/// The parts of an example that are the same in every part of the guide.
pub(super) fn sample<'s>(scope: &Scope<'s>, id: ActionId) -> Sample<'s> {
    let action = &scope.service[id];
    let mut builder = Builder::new(scope);
    let request = builder.object(action.request, None);
    builder.names.insert("Client".to_owned());
    let method = names::method(action).to_string();
    Sample {
        krate: ident(scope.krate).to_string(),
        feature: scope.service.newest_feature(),
        path: spelled(&scope.public_path()),
        names: builder.names.into_iter().collect(),
        request: spelled(&request),
        call: format!("client.{method}(&request)"),
        method,
    }
}

/// An expression on one line, as people space it.
fn spelled(tokens: &TokenStream) -> String {
    let item = quote!(const A: () = #tokens;);
    let file = syn::parse2(item).unwrap_or_else(|error| unreachable!("an example that is not Rust: {error}"));
    let text = prettyplease::unparse(&file).split_whitespace().collect::<Vec<_>>().join(" ");
    text.trim_start_matches("const A: () = ").trim_end_matches(';').to_owned()
}

/// What a program needs that calls an action as the documentation does, once it has a client.
pub struct FirstCall {
    /// Name of the action.
    pub action: String,
    /// What it imports of the service: `use my_tencent::sms::{Client, SendSmsRequest};`.
    pub imports: String,
    /// The request, the call of `client` and the printing of what came back, a line each.
    pub lines: Vec<String>,
}

/// A call of an action, or of the one that shows best what a first call looks like. `None` where there is no such action.
#[must_use]
pub fn first_call(krate: &str, service: &Service, action: Option<&str>) -> Option<FirstCall> {
    let scope = Scope::new(service, krate);
    let named = |name: &str| service.actions().find(|(_, action)| action.name.value == name).map(|(id, _)| id);
    let id = match action {
        Some(name) => named(name)?,
        None => first_action(&scope)?,
    };
    let call = call_in_parts(&scope, id, Start::Client);
    Some(FirstCall { action: service[id].name.value.clone(), imports: call.imports.join("\n"), lines: call.body })
}

/// The lines of an example that calls an action.
pub(super) fn call(scope: &Scope<'_>, id: ActionId, start: Start) -> Vec<String> {
    call_in_parts(scope, id, start).lines()
}

fn call_in_parts(scope: &Scope<'_>, id: ActionId, start: Start) -> Parts {
    let action = &scope.service[id];
    let method = names::method(action);
    let shown = shown(&scope.service[action.response]);
    let end = quote! {
        let response = client.#method(&request).await?;
        #shown
    };
    example(scope, id, start, &end)
}

/// The lines of an example that goes through the pages of an action.
pub(super) fn pages(scope: &Scope<'_>, id: ActionId, start: Start) -> Vec<String> {
    let action = &scope.service[id];
    let method = names::pages_method(scope.service, action);
    let end = if paging::has_items(action) {
        quote! {
            let mut items = client.#method(&request).items();
            while let Some(item) = items.next().await {
                let item = item?;
                println!("{:?}", item);
            }
        }
    } else {
        quote! {
            let mut pages = client.#method(&request);
            while let Some(page) = pages.next().await {
                let page = page?;
                println!("{:?}", page);
            }
        }
    };
    example(scope, id, start, &end).lines()
}

/// The lines of an example that reads the events of an action.
pub(super) fn events(scope: &Scope<'_>, id: ActionId, start: Start) -> Vec<String> {
    let action = &scope.service[id];
    let method = names::events_method(scope.service, action);
    let end = quote! {
        let mut events = client.#method(&request).await?;
        while let Some(event) = events.next().await {
            let event = event?;
            println!("{:?}", event.response());
        }
    };
    example(scope, id, start, &end).lines()
}

/// An example with a request of an action.
fn example(scope: &Scope<'_>, id: ActionId, start: Start, end: &TokenStream) -> Parts {
    let action = &scope.service[id];
    let text = action.examples.iter().find(|item| matches!(item.outcome, Outcome::Response(_)));
    let json = text.and_then(|item| example::parse(&item.request.value));
    let json = match &json {
        Some(JsonValue::Object(object)) => Some(object),
        _ => None,
    };
    let mut builder = Builder::new(scope);
    let request = builder.object(action.request, json);
    let operator = operator(scope, action, json).map(|operator| {
        builder.names.insert("Operator".to_owned());
        quote!(let client = client.as_operator(#operator);)
    });
    let client = (start == Start::Environment).then(|| quote!(let client = Client::from_env()?;));
    let body = quote! {
        #client
        #operator
        let request = #request;
        #end
    };
    parts(scope, &builder, &body, start)
}

/// Prints what a caller wants of an answer: its first field, or else the request id.
fn shown(response: &Struct) -> TokenStream {
    let wanted = |field: &&Field| field.deprecated.is_none() && !field.internal;
    match response.fields.iter().find(wanted) {
        Some(field) => {
            let name = names::field(field);
            let plain = !field.optional && !matches!(field.ty, Type::Struct(_) | Type::List(_) | Type::Binary);
            if plain { quote!(println!("{}", response.#name);) } else { quote!(println!("{:?}", response.#name);) }
        }
        None => quote!(println!("{}", response.request_id);),
    }
}

/// The action that shows best what a first call looks like: one that changes nothing if there is one, and a short one.
pub(super) fn first_action(scope: &Scope<'_>) -> Option<ActionId> {
    let weight = |id: ActionId, action: &Action| {
        let has_example = action.examples.iter().any(|item| matches!(item.outcome, Outcome::Response(_)));
        let is_safe = action.retry == Some(ActionRetry::Safe);
        // Of a service that nobody has read yet only the names tell.
        let may_change = !is_safe && !propose::looks_like_reading(&action.name.value);
        let length: usize = call(scope, id, Start::Environment).iter().map(String::len).sum();
        (action.deprecated.is_some(), !has_example, may_change, !is_safe, length)
    };
    scope.service.actions().min_by_key(|(id, action)| weight(*id, action)).map(|(id, _)| id)
}

/// The operator of an example as an expression, where the action has one.
fn operator(scope: &Scope<'_>, action: &Action, json: Option<&JsonObject<'_>>) -> Option<TokenStream> {
    let operator = scope.service.operator.as_ref()?;
    let field = scope.service[action.request].fields.iter().find(|field| field.operator)?;
    let given = json.and_then(|json| json.get_object(&field.wire.value));
    let needed = |part: &OperatorPart| field.needs.contains(&part.path);
    let (first, rest) = operator.parts.split_first()?;
    let (name, value) = (ident(&first.name), part(scope, first, given).unwrap_or_else(|| "app-id".to_owned()));
    let mut built = quote!(Operator::#name(#value));
    for item in rest {
        let value = part(scope, item, given).or_else(|| needed(item).then(|| format!("{}-id", item.name)));
        if let Some(value) = value {
            let name = ident(&item.name);
            built = quote!(#built.#name(#value));
        }
    }
    Some(built)
}

/// What an example gives for a part of the operator.
fn part(scope: &Scope<'_>, part: &OperatorPart, json: Option<&JsonObject<'_>>) -> Option<String> {
    let wire = |step: &FieldStep| scope.service.field(*step).wire.value.as_str();
    let (last, way) = part.path.split_last()?;
    let owner = way.iter().try_fold(json?, |object, step| object.get_object(wire(step)))?;
    owner.get_string(wire(last)).filter(|text| !text.is_empty()).map(|text| text.to_string())
}

/// An example, a line each.
struct Parts {
    imports: Vec<String>,
    /// The function around the body.
    head: String,
    body: Vec<String>,
}

impl Parts {
    /// As documentation. Only what a reader came for is shown: not the function around it.
    fn lines(self) -> Vec<String> {
        let hidden = |line: &str| format!("# {line}");
        let mut lines = self.imports;
        lines.extend([String::new(), hidden(&self.head)]);
        lines.extend(self.body);
        lines.extend(["Ok(())", "}"].map(hidden));
        lines
    }
}

fn parts(scope: &Scope<'_>, builder: &Builder<'_>, body: &TokenStream, start: Start) -> Parts {
    let path = scope.public_path();
    let mut names = builder.names.clone();
    names.insert("Client".to_owned());
    let names = names.iter().map(|name| ident(name));
    let client = if start == Start::Client { "client: &Client" } else { "" };
    Parts {
        imports: printed(quote!(use #path::{#(#names),*};)),
        head: format!("async fn example({client}) -> Result<(), {}::Error> {{", spelled(&path)),
        body: statements(body),
    }
}

/// Statements, printed as in a function and without its indentation.
fn statements(body: &TokenStream) -> Vec<String> {
    let function = printed(quote!(fn function() { #body }));
    let inside = function.get(1..function.len().saturating_sub(1)).unwrap_or_default();
    inside.iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect()
}

fn printed(tokens: TokenStream) -> Vec<String> {
    let file: syn::File =
        syn::parse2(tokens).unwrap_or_else(|error| unreachable!("an example that is not Rust: {error}"));
    prettyplease::unparse(&file).lines().map(str::to_owned).collect()
}
