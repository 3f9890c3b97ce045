//! Emits callbacks: a struct for the data of each message, and an enum of all messages.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::doc::{Doc, code, first_sentence};
use super::facts;
use super::file::{Item, SourceText};
use super::legend;
use super::modules;
use super::names::{Scope, ident, module};
use super::table::string;
use tc3_spec::model::{Callback, Service, Struct};

/// The cargo feature with which callbacks and what they alone need exist.
const FEATURE: &str = "callbacks";

/// The attribute of what exists with the feature alone.
pub(super) fn gate(only_callbacks: bool) -> TokenStream {
    if only_callbacks { quote!(#[cfg(feature = #FEATURE)]) } else { TokenStream::new() }
}

/// The module of a version's callbacks, if it has any. Its file documents it: links there begin at what it exports.
pub(super) fn root_module(service: &Service) -> Option<TokenStream> {
    let gate = gate(true);
    (!service.callbacks.is_empty()).then(|| quote!(#gate pub mod callbacks;))
}

/// `callbacks.rs`: one module each, and the enum of all.
pub(super) fn root(scope: &Scope<'_>) -> SourceText {
    let service = scope.service;
    let modules = service.callbacks.iter().map(|callback| module(&scope.callback_module(callback)));
    let exports = service.callbacks().map(|(id, callback)| {
        let names = modules::callback_names(scope, id);
        modules::export(&scope.callback_module(callback), names)
    });
    let doc = guide(scope).inner_attributes();
    let receiver = Doc::default().line("Receives the messages of an application.").attributes();
    let tokens = quote! {
        #doc
        #(mod #modules;)*
        #(#exports)*
        pub use tc3_runtime::callbacks::{
            Handling, MemoryError, Message, MessageClaim, MessageMemory, ReceiveError, Received, ReceiverBuilder,
            RecentMessages, SIGNATURE_HEADER, Sender, Sent, SetupError, UnknownEvent,
        };
        use tc3_runtime as rt;
        #receiver
        pub type Receiver = rt::callbacks::Receiver<Event>;
    };
    scope
        .file("callbacks.rs", "callbacks/", vec![Item::Rust(tokens), Item::Table(events(scope))])
        .with(legend::CALLBACKS)
}

fn guide(scope: &Scope<'_>) -> Doc {
    Doc::default()
        .line("Messages that the service posts to an application.")
        .line(
            "A [`Receiver`] verifies, decrypts and reads what was posted; each type of message is a variant of [`Event`]. \
             Members that no field has are in the JSON of the [`Message`].",
        )
        .example(example(scope))
}

/// The lines of an example that receives a message.
pub(super) fn example(scope: &Scope<'_>) -> Vec<String> {
    let krate = ident(scope.krate);
    let path = scope.public_path().to_string().replace(' ', "");
    let text = format!(
        r#"use {krate}::http::{{HeaderMap, StatusCode}};
use {path}::callbacks::{{Event, Received, Receiver, RecentMessages}};

# fn example(headers: &HeaderMap, body: &[u8]) -> Result<StatusCode, Box<dyn std::error::Error>> {{
let receiver = Receiver::builder()
    .token("token of the console")
    .key("key of the console, 32 letters.")
    .remember(RecentMessages::new(10_000))
    .build()?;
let status = match receiver.receive(headers, body) {{
    Ok(Received::Message(message, handling)) => {{
        match &message.event {{
            Event::Unknown(event) => println!("a new type of message: {{}}", event.kind()),
            event => println!("{{}}", event.kind()),
        }}
        // Until then other deliveries are refused. Where `handling` is dropped instead, the next one counts as the first.
        handling.done();
        StatusCode::OK
    }}
    // A check of the address, or a message that was handled before.
    Ok(_) => StatusCode::OK,
    Err(refused) => refused.status(),
}};
# Ok(status)
# }}"#
    );
    text.lines().map(str::to_owned).collect()
}

/// The call of `events!`.
fn events(scope: &Scope<'_>) -> String {
    let mut rows = String::new();
    for callback in &scope.service.callbacks {
        rows.push_str(&Doc::headed(&code(&callback.name.value), first_sentence(&callback.doc)).comment("        "));
        if let Some(deprecated) = &callback.deprecated {
            // Writing to a String cannot fail.
            let _ = writeln!(rows, "        #[deprecated(note = {})]", string(&facts::note(deprecated)));
        }
        let (variant, event) = (ident(&callback.rust), scope.struct_name(callback.data));
        let _ = writeln!(rows, "        {variant}({event}) = {},", string(&callback.name.value));
    }
    format!("rt::events! {{\n    /// What a message reports.\n    pub enum Event {{\n{rows}    }}\n}}\n")
}

/// Where the members are that have no field. An event that is passed on without its message has lost them.
fn unread(item: &Struct) -> &'static str {
    if item.fields.is_empty() {
        "The event is empty: pass the message on, whose `json()` has all members"
    } else {
        "Members that have no field: the `json()` of the message"
    }
}

/// The documentation of the data of a callback.
pub(super) fn doc(item: &Struct, callback: &Callback) -> Doc {
    let fact = |name: &str, text: &str| {
        (!text.is_empty()).then(|| format!("{name}: {}", super::doc::sanitize(text).join(" ")))
    };
    let facts = [
        Some(format!("Type of the message: {}", code(&callback.name.value))),
        fact("Sent when", &callback.when),
        fact("Not known", &callback.gaps),
        Some(unread(item).to_owned()),
    ];
    let doc = Doc::or(&callback.doc, || format!("The data of a message {}.", code(&callback.name.value)));
    let doc = doc.list(facts.into_iter().flatten());
    match &item.source {
        Some(source) => doc.line(facts::source(source)),
        None => doc,
    }
}
