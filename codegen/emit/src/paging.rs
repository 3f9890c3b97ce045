//! Emits paged lists: the methods of the clients, and the tables from which the runtime requests pages.

use proc_macro2::TokenStream;
use quote::quote;
use tc3_spec::model::{Action, ActionId, Counter, Field, FieldStep, PageFlag, Paging, Service, Type};

use super::constructor::deprecated;
use super::doc::{Doc, code};
use super::facts;
use super::file::Item;
use super::names::{self, Scope};
use super::rust_type;
use super::table::path;
use super::walkthrough::{self, Start};

/// How an action gives a long list page by page.
fn paging(action: &Action) -> Option<&Paging> {
    action.paging.fact()
}

/// Whether a service has lists that come page by page.
pub(super) fn exists(service: &Service) -> bool {
    service.actions.iter().any(|action| paging(action).is_some())
}

/// The client's method for the pages of any list.
pub(super) fn client(service: &Service) -> Option<TokenStream> {
    let operator = match service.operator {
        Some(_) => quote!(self.operator.clone().map(|operator| operator as Arc<dyn rt::Object + Send + Sync>)),
        None => quote!(None),
    };
    exists(service).then(|| {
        quote! {
            #[doc = " Returns the pages of any list of the service, one call each. Useful in generic code; the `…_pages` methods call it."]
            pub fn pages<A: rt::paging::Paged>(&self, request: &A) -> rt::paging::Pages<A, ErrorCode> {
                rt::paging::Pages::new(&self.inner, #operator, request)
            }
        }
    })
}

/// The client's method for the pages of an action.
pub(super) fn method(scope: &Scope<'_>, id: ActionId) -> Option<Item> {
    let action = &scope.service[id];
    let paging = paging(action)?;
    let doc = doc(scope, id, paging).attributes();
    let deprecated = deprecated(action.deprecated.as_ref());
    let (name, request) = (names::pages_method(scope.service, action), scope.struct_name(action.request));
    let method = quote! {
        #doc
        #deprecated
        #[inline]
        pub fn #name(&self, request: &#request) -> rt::paging::Pages<#request, ErrorCode> {
            self.pages(request)
        }
    };
    Some(Item::Block { head: quote!(impl Client), parts: vec![method] })
}

fn doc(scope: &Scope<'_>, id: ActionId, paging: &Paging) -> Doc {
    let service = scope.service;
    let method = names::method(&service[id]);
    let path = |steps: &[FieldStep]| code(&service.path(steps));
    let begin = match &paging.counter {
        Counter::Offset(at) | Counter::Page { path: at, .. } | Counter::Cursor { path: at, .. } => path(at),
    };
    let size = paging.limit.as_ref().map(|limit| match paging.largest(service) {
        Some(largest) => format!(", in pages of its {}, or of {largest} {}", path(limit), unset(service, limit)),
        None => format!(", in pages of its {}", path(limit)),
    });
    let first = format!(
        "Returns the pages of [`{method}`](Self::{method}) from the {begin} of the request on{}. Nothing is called before the first \
         one is asked for.",
        size.unwrap_or_default()
    );
    let doc = Doc::default().line(first).line("See [`paging`](rt::paging) for where they end, and how to go on later.");
    doc.line("# Example").example(walkthrough::pages(scope, id, Start::Client))
}

/// When pages have the largest size. A required parameter cannot be left out; its empty value says the same.
fn unset(service: &Service, limit: &[FieldStep]) -> String {
    match limit.last().map(|step| service.field(*step)) {
        Some(Field { optional: false, ty: Type::String, .. }) => "if that is `\"\"`".to_owned(),
        Some(Field { optional: false, .. }) => "if that is 0".to_owned(),
        _ => "if that is not set".to_owned(),
    }
}

/// What the documentation of the action says of its pages.
pub(super) fn fact(service: &Service, action: &Action) -> Option<String> {
    let method = paging(action).map(|_| names::pages_method(service, action))?;
    Some(format!("Pages: [`{method}`](Self::{method}) goes through all of them"))
}

/// Whether the pages of an action are of one list, so that there are items.
pub(super) fn has_items(action: &Action) -> bool {
    paging(action).is_some_and(|paging| paging.items.len() == 1)
}

/// The table of an action with pages.
pub(super) fn table(scope: &Scope<'_>, id: ActionId) -> Option<Item> {
    let action = &scope.service[id];
    let paging = paging(action)?;
    let request = scope.struct_name(action.request);
    let mut text = format!("rt::paged! {{\n    {request},\n    {}", words(scope.service, paging));
    if let [items] = &paging.items[..] {
        text += &format!(";\n    {}, response => {}", item_type(scope, items)?, access(scope, items));
    }
    Some(Item::Table(text + "\n}\n"))
}

/// `offset(&["Offset"]).limit(&["Limit"], Some(100)).items(&[&["Templates"]])`.
fn words(service: &Service, paging: &Paging) -> String {
    let path = |steps: &[FieldStep]| path(service, steps);
    let mut text = match &paging.counter {
        Counter::Offset(at) => format!("offset({})", path(at)),
        Counter::Page { path: at, first } => format!("page({}, {first})", path(at)),
        Counter::Cursor { path: at, next } => format!("cursor({}, {})", path(at), path(next)),
    };
    if let Some(limit) = &paging.limit {
        let largest = paging.largest(service).map_or_else(|| "None".to_owned(), |largest| format!("Some({largest})"));
        text += &format!(".limit({}, {largest})", path(limit));
    }
    let items: Vec<String> = paging.items.iter().map(|steps| path(steps)).collect();
    text += &format!(".items(&[{}])", items.join(", "));
    if let Some(total) = &paging.total {
        text += &format!(".total({})", path(total));
    }
    match &paging.flag {
        Some(PageFlag::More(at)) => text += &format!(".more({})", path(at)),
        Some(PageFlag::Over(at)) => text += &format!(".over({})", path(at)),
        None => {}
    }
    text
}

/// The Rust type of what a list holds.
fn item_type(scope: &Scope<'_>, path: &[FieldStep]) -> Option<String> {
    let Type::List(item) = &scope.service.field(*path.last()?).ty else { return None };
    // The file imports what the fields of request and response have.
    let item = if path.len() == 1 { rust_type::plain(scope, item) } else { rust_type::qualified(scope, item) };
    Some(item.to_string().replace(' ', ""))
}

/// The list taken out of a response, with what may be absent on the way.
fn access(scope: &Scope<'_>, path: &[FieldStep]) -> String {
    let fields: Vec<&Field> = path.iter().map(|step| scope.service.field(*step)).collect();
    let Some((first, rest)) = fields.split_first() else { return String::new() };
    let start = (format!("response.{}", names::field(first)), first.optional);
    let (text, optional) = rest.iter().fold(start, |(text, optional), field| {
        let name = names::field(field);
        match (optional, field.optional) {
            (false, inner) => (format!("{text}.{name}"), inner),
            (true, true) => (format!("{text}.and_then(|part| part.{name})"), true),
            (true, false) => (format!("{text}.map(|part| part.{name})"), true),
        }
    });
    if optional { text + ".unwrap_or_default()" } else { text }
}

/// The methods of the blocking client.
pub(super) fn blocking(scope: &Scope<'_>) -> Option<Item> {
    let service = scope.service;
    let rows = service.actions().filter(|(_, action)| paging(action).is_some()).map(|(_, action)| {
        let (name, request) = (names::pages_method(service, action), scope.struct_name(action.request));
        let note = facts::deprecated_row(action.deprecated.as_ref());
        format!("{note}    {name}({request});\n")
    });
    let rows: String = rows.collect();
    exists(service).then(|| Item::Table(format!("rt::blocking_pages! {{\n    Client, ErrorCode;\n{rows}}}\n")))
}

/// The action that shows best what pages are: a short one with items.
pub(super) fn first_action(scope: &Scope<'_>) -> Option<ActionId> {
    let with_items = scope.service.actions().filter(|(_, action)| has_items(action) && action.deprecated.is_none());
    with_items.min_by_key(|(id, _)| walkthrough::pages(scope, *id, Start::Client).len()).map(|(id, _)| id)
}
