//! Emits the crate root and the modules of services.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use tc3_spec::model::{Model, Service};

use super::doc::Doc;
use super::file::{Item, SourceText};
use super::names::{Scope, ident};
use super::{encryption, guide, walkthrough};

/// What users need of the runtime, in the order in which rustfmt leaves it.
const RUNTIME: &[&str] = &[
    "Action",
    "ActionInfo",
    "ActionRetry",
    "ActionSignature",
    "Answer",
    "Binary",
    "CallOptions",
    "ClientBuilder",
    "Clock",
    "ConfigurationError",
    "Credentials",
    "CredentialsProvider",
    "DecodeError",
    "Error",
    "ErrorCode",
    "FileError",
    "IntegerEnum",
    "Language",
    "LocalLimiter",
    "Mismatch",
    "Object",
    "OpenEnum",
    "Prepared",
    "Progress",
    "Random",
    "Rate",
    "RateLimiter",
    "RateLimits",
    "RawAction",
    "RawResponse",
    "Response",
    "ResponseMetadata",
    "RetryBudget",
    "RetryClass",
    "RetryPolicy",
    "ServiceError",
    "ServiceInfo",
    "SystemClock",
    "ThreadTimer",
    "Timer",
    "Transport",
    "TransportError",
    "Unknown",
    "UnknownValue",
    "ValidationError",
    "ValidationMode",
    "Violation",
    "WaitCause",
    "WaitError",
    "WaiterInfo",
    "Waiting",
];

/// Modules of the runtime that users need; rustfmt puts them behind the types.
const RUNTIME_MODULES: &[&str] = &[
    "client",
    "credentials",
    "error",
    "events",
    "http",
    "limit",
    "paging",
    "retry",
    "serde_json",
    "testing",
    "timer",
    "transport",
];

const INTRODUCTION: &[&str] = &[
    "A client for Tencent Cloud APIs, generated from their documentation: required parameters are arguments,",
    "limits are checked before a call is sent, and enum values and error codes are documented types.",
];

/// `lib.rs`.
pub(super) fn crate_root(krate: &str, model: &Model) -> SourceText {
    let doc = crate_doc(krate, model).inner_attributes();
    let uses = RUNTIME.iter().chain(RUNTIME_MODULES).map(|name| {
        let name = ident(name);
        quote!(pub use tc3_runtime::#name;)
    });
    // The rest of `validate` is tables that generated code is made of.
    let validation = quote!(
        pub use tc3_runtime::validate::Level;
        pub use tc3_runtime::validate::RuleKind;
    );
    let mut services: BTreeMap<&str, Vec<&Service>> = BTreeMap::new();
    for service in &model.services {
        services.entry(&service.module).or_default().push(service);
    }
    let modules = services.iter().map(|(module, versions)| service_module(module, versions));
    let encryption = model.services.iter().any(encryption::exists).then(encryption::export);
    let tokens = quote! {
        #doc
        #(#modules)*
        #(#uses)*
        #validation
        #[cfg(feature = "redis")]
        pub use tc3_runtime::RedisLimiter;
        #[cfg(feature = "reqwest")]
        pub use tc3_runtime::ReqwestTransport;
        #[cfg(feature = "tower")]
        pub use tc3_runtime::TowerTransport;
        #[cfg(feature = "blocking")]
        pub use tc3_runtime::UreqTransport;
        #[cfg(feature = "serde-full")]
        pub use tc3_runtime::dynamic;
        #encryption
        #[cfg(feature = "reqwest")]
        pub use tc3_runtime::reqwest;
        #[cfg(any(feature = "blocking", feature = "reqwest"))]
        pub use tc3_runtime::rustls;
        #[cfg(feature = "blocking")]
        pub use tc3_runtime::ureq;
    };
    SourceText {
        path: "lib.rs".to_owned(),
        origin: "spec/".to_owned(),
        legend: Vec::new(),
        items: vec![Item::Rust(tokens)],
    }
}

/// `<service>.rs`: one module per version, and the newest under the service's own name.
pub(super) fn service_root(versions: &[&Service]) -> SourceText {
    let name = versions.first().map(|service| service.name.value.as_str()).unwrap_or_default();
    let module = versions.first().map(|service| service.module.as_str()).unwrap_or_default();
    let modules = versions.iter().map(|service| {
        let (module, feature) = (ident(&service.version_module), &service.feature);
        let doc = Doc::default().line(format!("Version {}.", service.version.value)).attributes();
        quote!(#doc #[cfg(feature = #feature)] pub mod #module;)
    });
    let newest = versions.iter().filter(|service| service.newest).map(|service| {
        let (module, feature) = (ident(&service.version_module), service.newest_feature());
        quote!(#[cfg(feature = #feature)] #[doc(inline)] pub use #module::*;)
    });
    let tokens: TokenStream = modules.chain(newest).collect();
    SourceText {
        path: format!("{module}.rs"),
        origin: format!("spec/{name}/"),
        legend: Vec::new(),
        items: vec![Item::Rust(tokens)],
    }
}

fn service_module(module: &str, versions: &[&Service]) -> TokenStream {
    let newest = versions.iter().find(|service| service.newest);
    let text = newest.map(|service| &*service.doc).unwrap_or_default();
    let doc = Doc::or(text, || format!("API `{module}`.")).attributes();
    let features: Vec<&str> = newest
        .map(|service| service.newest_feature())
        .into_iter()
        .chain(versions.iter().map(|service| &*service.feature))
        .collect();
    let module = ident(module);
    quote! {
        #doc
        #[cfg(any(#(feature = #features),*))]
        #[rustfmt::skip]
        pub mod #module;
    }
}

fn crate_doc(krate: &str, model: &Model) -> Doc {
    let doc = Doc::default()
        .paragraph(INTRODUCTION.iter().map(|line| (*line).to_owned()).collect())
        .line("# Features")
        .paragraph(features(krate, model));
    // The largest service is the one that most readers come for.
    let newest = model.services.iter().filter(|service| service.newest);
    let Some(service) = newest.max_by_key(|service| (service.actions.len(), Reverse(&service.name.value))) else {
        return doc;
    };
    let doc = doc.line(format!(
        "`reqwest` alone is on by default. Name the services that you call: `features = [\"{}\"]`.",
        service.newest_feature()
    ));
    let scope = Scope::new(service, krate);
    match walkthrough::first_action(&scope) {
        Some(action) => guide::guide(doc, model, &scope, action),
        None => doc,
    }
}

/// A table of the crate's features.
fn features(krate: &str, model: &Model) -> Vec<String> {
    let mut rows = vec!["| feature | adds |".to_owned(), "|---|---|".to_owned()];
    for service in &model.services {
        let (name, version) = (&service.name.value, &service.version.value);
        if service.newest {
            rows.push(format!(
                "| `{}` | the newest version of {name}, {version}, as `{krate}::{}` |",
                service.newest_feature(),
                ident(&service.module)
            ));
        }
        rows.push(format!("| `{}` | version {version} of {name} |", service.feature));
    }
    rows.push("| `reqwest` | HTTPS through reqwest and rustls; without it, implement `Transport` |".to_owned());
    rows.push(format!(
        "| `blocking` | clients without async, such as `{krate}::<service>::blocking::Client`, through ureq and rustls |"
    ));
    rows.push("| `tower` | any `tower::Service` over `http` types as a transport |".to_owned());
    rows.push("| `redis` | a rate limiter that several processes share |".to_owned());
    if model.services.iter().any(|service| !service.callbacks.is_empty()) {
        rows.push("| `callbacks` | receiving what a service posts to an application |".to_owned());
    }
    if model.services.iter().any(encryption::exists) {
        rows.push("| `encryption` | requests and answers encrypted beneath TLS: `Client::encrypted` |".to_owned());
    }
    rows.push("| `serde-full` | reading requests, writing responses, and calling actions by name |".to_owned());
    rows
}
