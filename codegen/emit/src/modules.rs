//! Emits the files that declare modules: of a version, of its actions, types and enums.

use proc_macro2::TokenStream;
use quote::quote;
use tc3_spec::model::{Base, CallbackId, Home};

use super::callback::{self, gate};
use super::constructor;
use super::doc::Doc;
use super::file::{Item, SourceText};
use super::names::{Scope, ident, module};

/// The module of a service version: our own names by name, so that they win over the vendor's.
pub(super) fn version_root(scope: &Scope<'_>) -> SourceText {
    let service = scope.service;
    let doc = Doc::new(&service.doc)
        .line(format!("API `{}`, version {}.", service.name.value, service.version.value))
        .inner_attributes();
    let operator = service.operator.as_ref().map(|_| {
        (
            quote!(
                mod operator;
            ),
            quote!(
                pub use operator::Operator;
            ),
        )
    });
    let (operator_mod, operator_use) = operator.unzip();
    let gated = scope.types().all(|(_, item)| item.in_callbacks_only);
    let types = scope.types().next().map(|_| shared("types", "Types shared by several actions.", gated));
    let (types_mod, types_use) = types.unzip();
    let gated = scope.shared_enums().all(|(id, _)| scope.enums.is_for_callbacks(id));
    let enums =
        scope.shared_enums().next().map(|_| shared("enums", "Enums shared by several actions or types.", gated));
    let (enums_mod, enums_use) = enums.unzip();
    let callbacks = callback::root_module(service);
    let actions_doc = Doc::default().line("Requests and responses of all actions.").attributes();
    let tokens = quote! {
        #doc
        #[cfg(feature = "blocking")]
        pub mod blocking;
        mod client;
        mod error_code;
        #operator_mod
        #actions_doc
        pub mod actions;
        #callbacks
        #enums_mod
        #types_mod
        #[doc(inline)]
        pub use actions::*;
        pub use client::{Client, Error};
        #enums_use
        pub use error_code::ErrorCode;
        #operator_use
        #types_use
    };
    SourceText {
        path: format!("{}/{}.rs", service.module, service.version_module),
        origin: format!("spec/{}/{}/service.yaml", service.name.value, service.version.value),
        legend: Vec::new(),
        items: vec![Item::Rust(tokens)],
    }
}

/// A public module, and its items in the module of the version; both for callbacks alone if all that it has is.
fn shared(name: &str, text: &str, only_callbacks: bool) -> (TokenStream, TokenStream) {
    let doc = Doc::default().line(text).attributes();
    let (gate, module) = (gate(only_callbacks), ident(name));
    let items = quote! {
        #gate
        #[doc(inline)]
        pub use #module::*;
    };
    (quote!(#doc #gate pub mod #module;), items)
}

/// The actions: one module each, and the table of all for tools that work on JSON.
pub(super) fn actions_root(scope: &Scope<'_>) -> SourceText {
    let modules = scope.service.actions().map(|(_, action)| module(&action.rust));
    let exports = scope.service.actions().map(|(id, action)| {
        let mut names = Vec::new();
        for item in [action.request, action.response] {
            names.extend(struct_names(scope, item));
        }
        names.extend(local_enums(scope, Home::Action(id)));
        export(&action.rust, names)
    });
    let entries = scope.service.actions().map(|(_, action)| {
        let request = scope.struct_name(action.request);
        quote!(tc3_runtime::dynamic::Entry::of::<#request>())
    });
    let enums = scope.service.enums().map(|(id, item)| {
        let path = scope.enum_path(id);
        let gate = gate(scope.enums.is_for_callbacks(id));
        match item.base {
            Base::String => quote!(#gate tc3_runtime::dynamic::Enumeration::of::<#path>()),
            Base::Integer => quote!(#gate tc3_runtime::dynamic::Enumeration::of_integers::<#path>()),
        }
    });
    let tokens = quote! {
        #(mod #modules;)*
        #(#exports)*
        /// All actions by name, without their types, for tools that work on JSON.
        #[cfg(feature = "serde-full")]
        pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[#(#entries),*];
        /// All enums by name, without their types, for tools that show or check values.
        #[cfg(feature = "serde-full")]
        pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[#(#enums),*];
    };
    scope.file("actions.rs", "actions/", vec![Item::Rust(tokens)])
}

/// The shared types.
pub(super) fn types_root(scope: &Scope<'_>) -> SourceText {
    let modules = scope.types().map(|(id, item)| {
        let (gate, module) = (gate(item.in_callbacks_only), module(&scope.type_module(id)));
        quote!(#gate mod #module;)
    });
    let exports = scope.types().map(|(id, item)| {
        let mut names = struct_names(scope, id);
        names.extend(local_enums(scope, Home::Type(id)));
        let (gate, export) = (gate(item.in_callbacks_only), export(&scope.type_module(id), names));
        quote!(#gate #export)
    });
    scope.file("types.rs", "types/", vec![Item::Rust(quote!(#(#modules)* #(#exports)*))])
}

/// The shared enums.
pub(super) fn enums_root(scope: &Scope<'_>) -> SourceText {
    let modules = scope.shared_enums().map(|(id, _)| {
        let (gate, module) = (gate(scope.enums.is_for_callbacks(id)), module(&scope.enum_module(id)));
        quote!(#gate mod #module;)
    });
    let exports = scope.shared_enums().map(|(id, item)| {
        let gate = gate(scope.enums.is_for_callbacks(id));
        let export = export(&scope.enum_module(id), enum_names(&item.rust));
        quote!(#gate #export)
    });
    scope.file("enums.rs", "enums/", vec![Item::Rust(quote!(#(#modules)* #(#exports)*))])
}

/// What the file of a callback has.
pub(super) fn callback_names(scope: &Scope<'_>, id: CallbackId) -> Vec<String> {
    let mut names = struct_names(scope, scope.service[id].data);
    names.extend(local_enums(scope, Home::Callback(id)));
    names
}

/// A struct and its struct of named arguments, if it has one.
fn struct_names(scope: &Scope<'_>, id: tc3_spec::model::StructId) -> Vec<String> {
    let item = &scope.service[id];
    let name = scope.struct_name(id);
    let args = item.has_args().then(|| constructor::args_name(&name).to_string());
    std::iter::once(name.to_string()).chain(args).collect()
}

fn local_enums(scope: &Scope<'_>, home: Home) -> Vec<String> {
    scope.enums_of(home).flat_map(|(_, item)| enum_names(&item.rust)).collect()
}

/// An enum and the type of its values that are not known.
fn enum_names(name: &str) -> Vec<String> {
    vec![name.to_owned(), format!("Unknown{name}")]
}

pub(super) fn export(name: &str, mut names: Vec<String>) -> TokenStream {
    let module = module(name);
    names.sort();
    let names = names.iter().map(|name| ident(name));
    quote!(pub use #module::{#(#names),*};)
}
