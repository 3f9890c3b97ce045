//! Emits the client methods that wait, and the follow-up request of an action that starts something.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use tc3_spec::model::{Action, ActionId, Field, FieldStep, Handed, HandedFrom, Period, Service, Task, Type, Waiter};

use super::constructor::{allow_deprecated, deprecated};
use super::doc::{Doc, code};
use super::facts;
use super::file::Item;
use super::literal;
use super::names::{self, Scope, ident};

/// Whether clients of a service wait for anything.
fn any(service: &Service) -> bool {
    service.actions.iter().any(|action| !action.waiters.is_empty())
}

/// An action that starts something with few words, and the method that waits for it.
pub(super) fn sample(scope: &Scope<'_>) -> Option<(ActionId, String)> {
    let service = scope.service;
    service.actions().find_map(|(id, action)| {
        let task = action.task.as_ref()?;
        let asked = &service[task.ask.value];
        let waiter =
            asked.waiters.get(task.until).filter(|_| action.deprecated.is_none() && asked.deprecated.is_none())?;
        let mut arguments = service[action.request].arguments().peekable();
        let is_plain = arguments.peek().is_some() && arguments.all(|field| field.ty.lists() == 0);
        let is_plain = is_plain && waiter.watch.len() == 1;
        is_plain.then(|| (id, waiter.method()))
    })
}

/// What the client has for all methods that wait.
pub(super) fn client(scope: &Scope<'_>) -> Option<Item> {
    let method = quote! {
        /// What every `wait_until_…` goes through.
        pub(super) fn wait_until<'a, A: rt::Action>(
            &'a self,
            request: &'a A,
            waiter: &'static rt::WaiterInfo,
        ) -> rt::Waiting<'a, A::Response, ErrorCode> {
            rt::Waiting::new(&self.inner, request, self.operator(), waiter)
        }
    };
    any(scope.service).then(|| Item::Block { head: quote!(impl Client), parts: vec![method] })
}

/// What the file of an action imports for the question after it. An action that is asked itself has its request there.
pub(super) fn imports(scope: &Scope<'_>, id: ActionId) -> TokenStream {
    let root = &scope.root;
    let asked = scope.service[id].task.as_ref().map(|task| task.ask.value).filter(|asked| *asked != id);
    let request = asked.map(|asked| scope.struct_name(scope.service[asked].request));
    request.map(|request| quote!(use #root::actions::#request;)).unwrap_or_default()
}

/// The methods that wait by asking an action.
pub(super) fn methods(scope: &Scope<'_>, id: ActionId) -> Vec<TokenStream> {
    let action = &scope.service[id];
    action.waiters.iter().map(|waiter| method(scope, id, waiter)).collect()
}

fn method(scope: &Scope<'_>, id: ActionId, waiter: &Waiter) -> TokenStream {
    let action = &scope.service[id];
    let named_by = waiter.named_by(scope.service, id).map(|field| field.wire.value.as_str());
    let doc = doc(scope, action, waiter, named_by).attributes();
    let named_by = match named_by {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    let deprecated = deprecated(action.deprecated.as_ref());
    let name = names::waiting_method(waiter);
    let (request, response) = (scope.struct_name(action.request), scope.struct_name(action.response));
    let (until, watch) = (&waiter.name.value, waiter.watched(scope.service));
    let (done, failed) = (waiter.done(scope.service), waiter.failed(scope.service));
    let seconds = |pause: Period| Literal::u64_unsuffixed(pause.seconds());
    let (first, pace) = (seconds(waiter.first), seconds(waiter.pace));
    quote! {
        #doc
        #deprecated
        pub fn #name<'a>(&'a self, request: &'a #request) -> rt::Waiting<'a, #response, ErrorCode> {
            static WAITER: rt::WaiterInfo = rt::WaiterInfo {
                name: #until,
                watch: #watch,
                named_by: #named_by,
                done: &[#(#done),*],
                failed: &[#(#failed),*],
                first: #first,
                pace: #pace,
            };
            self.wait_until(request, &WAITER)
        }
    }
}

fn doc(scope: &Scope<'_>, action: &Action, waiter: &Waiter, named_by: Option<&str>) -> Doc {
    let service = scope.service;
    let words = |states: &[&str]| states.iter().map(|state| code(state)).collect::<Vec<_>>().join(", ");
    let watched = code(&waiter.watched(service));
    let every = if waiter.has_several(service) { "every " } else { "" };
    let method = names::method(action);
    let each = named_by.map(|name| format!(", and there is one for each of {}", code(name))).unwrap_or_default();
    let done = one_of(words(&waiter.done(service)), waiter.done.values.len());
    let done = format!("Done: {every}{watched} is {done}{each}");
    let failed = match waiter.failed.values.len() {
        0 => "Failed: never".to_owned(),
        _ => format!("Failed: {}; all others go on", words(&waiter.failed(service))),
    };
    let pauses = match waiter.first == waiter.pace {
        true => format!("Pauses: {} at least", waiter.pace),
        false => {
            format!("Pauses: {} before the first question, then {} at least", waiter.first, waiter.pace)
        }
    };
    Doc::or(&waiter.doc, || format!("Waits until {} is done.", code(&waiter.name.value)))
        .line(format!(
            "Calls [`{method}`](Self::{method}) again and again. Set a `deadline`, then `.await` it: the value is the last response."
        ))
        .list(vec![done, failed, pauses])
        .line("# Errors")
        .line("A state that has failed, the deadline, or an error of a call that does not pass.")
}

/// How to wait for what an action starts, as a fact about calling it.
pub(super) fn fact(scope: &Scope<'_>, action: &Action) -> Option<String> {
    let task = action.task.as_ref()?;
    let waiter = scope.service[task.ask.value].waiters.get(task.until)?;
    let (response, method) = (scope.struct_name(action.response), waiter.method());
    Some(format!(
        "Takes time: pass [`response.follow_up(&request)`]({response}::follow_up) to [`{method}`](Self::{method})"
    ))
}

fn one_of(words: String, count: usize) -> String {
    if count == 1 { words } else { format!("one of {words}") }
}

/// The question after an action: a method of its response.
pub(super) fn follow_up(scope: &Scope<'_>, id: ActionId) -> Option<Item> {
    let action = &scope.service[id];
    let task = action.task.as_ref()?;
    let asked = &scope.service[task.ask.value];
    let (request, response) = (scope.struct_name(action.request), scope.struct_name(action.response));
    let question = scope.struct_name(asked.request);
    let until = asked.waiters.get(task.until)?.method();
    let operator = operator(scope, action, asked);
    let own = scope.service[action.request].fields.iter().filter(|field| field.operator && operator.is_some());
    let kept = task.handed.iter().filter_map(|handed| match handed.from {
        HandedFrom::Request(place) => Some(&scope.service[action.request].fields[place]),
        _ => None,
    });
    let kept: Vec<String> = own.chain(kept).map(|field| code(&field.wire.value)).collect();
    let doc = Doc::default().line(format!("Builds the request that asks how far it is, for [`Client::{until}`]."));
    let doc = match kept.is_empty() {
        true => doc,
        false => doc.line(format!("It takes {} from `request`, which this response answers.", kept.join(", "))),
    };
    let doc = doc.attributes();
    let values = handed(scope, action, asked, task);
    let parameter = if kept.is_empty() { quote!(_request) } else { quote!(request) };
    let rest = scope.service[asked.request].fields.len() > task.handed.len() + usize::from(operator.is_some());
    let rest = rest.then(|| quote!(..rt::unset()));
    let fields = |action: &Action| scope.service[action.request].fields.iter().any(|field| field.deprecated.is_some());
    let allow = allow_deprecated(fields(action) || fields(asked));
    let method = quote! {
        #doc
        #allow
        pub fn follow_up(&self, #parameter: &#request) -> #question {
            #question { #(#values,)* #operator #rest }
        }
    };
    Some(Item::Block { head: quote!(impl #response), parts: vec![method] })
}

/// Both requests have the operator: it stays the same.
fn operator(scope: &Scope<'_>, action: &Action, asked: &Action) -> Option<TokenStream> {
    let field =
        |action: &Action| scope.service[action.request].fields.iter().find(|field| field.operator).map(names::field);
    let (from, to) = (field(action)?, field(asked)?);
    Some(quote!(#to: request.#from.clone(),))
}

fn handed(scope: &Scope<'_>, action: &Action, asked: &Action, task: &Task) -> Vec<TokenStream> {
    let service = scope.service;
    let value = |handed: &Handed| {
        let target = &service[asked.request].fields[handed.to];
        let name = names::field(target);
        let value = match &handed.from {
            HandedFrom::Response(path) => of_response(service, path, target),
            HandedFrom::Request(place) => of_member(&quote!(request), &service[action.request].fields[*place], target),
            HandedFrom::Value(value) => constant(scope, value, target),
        };
        quote!(#name: #value)
    };
    task.handed.iter().map(value).collect()
}

/// A member of the response, or all that a path through lists leads to.
fn of_response(service: &Service, path: &[FieldStep], target: &Field) -> TokenStream {
    let fields: Vec<&Field> = path.iter().map(|step| service.field(*step)).collect();
    let (Some(last), makes_list) = (fields.last(), target.ty.lists() == 1) else { return TokenStream::new() };
    let through = fields[..fields.len() - 1].iter().all(|field| !field.optional && field.ty.lists() == 0);
    if through && last.ty.lists() == target.ty.lists() {
        let owner = fields[..fields.len() - 1].iter().map(|field| names::field(field));
        return of_member(&quote!(self #(.#owner)*), last, target);
    }
    if through && !last.optional && last.ty.lists() == 0 {
        let names = fields.iter().map(|field| names::field(field));
        let value = copied(&quote!(self #(.#names)*), &last.ty);
        return optional(target, quote!(vec![#value]));
    }
    let steps = fields.iter().map(|field| {
        let name = names::field(field);
        match (field.ty.lists() == 1, field.optional) {
            (true, true) => quote!(.flat_map(|item| item.#name.iter().flatten())),
            (true, false) => quote!(.flat_map(|item| &item.#name)),
            (false, true) => quote!(.filter_map(|item| item.#name.as_ref())),
            (false, false) => quote!(.map(|item| &item.#name)),
        }
    });
    let found = quote!(::core::iter::once(self) #(#steps)* .cloned());
    match (makes_list, target.optional) {
        (true, _) => optional(target, quote!(#found.collect())),
        (false, true) => quote!(#found.next()),
        (false, false) => quote!(#found.next().unwrap_or_default()),
    }
}

/// A member as it is, with or without `Option`.
fn of_member(owner: &TokenStream, source: &Field, target: &Field) -> TokenStream {
    let name = names::field(source);
    let value = copied(&quote!(#owner.#name), &source.ty);
    match (source.optional, target.optional) {
        (true, false) => quote!(#value.unwrap_or_default()),
        (false, true) => quote!(Some(#value)),
        _ => value,
    }
}

/// A copy of a value that is there. A struct may have a setter `clone`, which a call of that name would reach.
fn copied(value: &TokenStream, ty: &Type) -> TokenStream {
    match ty {
        Type::Integer | Type::Unsigned | Type::Float | Type::Boolean | Type::Timestamp | Type::TimestampMillis => {
            value.clone()
        }
        Type::Struct(_) => quote!(Clone::clone(&#value)),
        Type::String | Type::Date | Type::DateTime | Type::Binary | Type::Enum(_) | Type::List(_) => {
            quote!(#value.clone())
        }
    }
}

fn optional(target: &Field, value: TokenStream) -> TokenStream {
    if target.optional { quote!(Some(#value)) } else { value }
}

/// A value that is always the same; a list holds it alone.
fn constant(scope: &Scope<'_>, text: &str, target: &Field) -> TokenStream {
    let value = match target.ty.innermost() {
        Type::Enum(id) => {
            let (item, path) = (&scope.service[*id], scope.enum_path(*id));
            let variant = item.variants.iter().find(|variant| variant.wire.value == text);
            let name = ident(variant.map_or("", |variant| &variant.rust));
            quote!(#path::#name)
        }
        Type::Integer => literal::integer(text.parse().unwrap_or_default()),
        Type::Unsigned => literal::unsigned(text.parse().unwrap_or_default()),
        Type::Boolean if text == "true" => quote!(true),
        Type::Boolean => quote!(false),
        _ => quote!(#text.to_owned()),
    };
    optional(target, if target.ty.lists() == 1 { quote!(Vec::from([#value])) } else { value })
}

/// The methods of the blocking client, as a table.
pub(super) fn blocking(scope: &Scope<'_>) -> Option<Item> {
    if !any(scope.service) {
        return None;
    }
    let mut text = "rt::blocking_waiters! {\n    super::ErrorCode;\n".to_owned();
    for action in &scope.service.actions {
        let (request, response) = (scope.struct_name(action.request), scope.struct_name(action.response));
        let note = facts::deprecated_row(action.deprecated.as_ref());
        for waiter in &action.waiters {
            text += &format!("{note}    {}({request}) -> {response};\n", names::waiting_method(waiter));
        }
    }
    Some(Item::Table(text + "}\n"))
}
