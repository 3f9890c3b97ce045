//! Emits the client of a service version, without its actions.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use tc3_spec::model::{Operator, Region};

use super::doc::{Doc, code, sanitize};
use super::encryption;
use super::events;
use super::file::Item;
use super::names::Scope;
use super::paging;
use super::table::string;
use super::waiting;
use super::walkthrough::{self, Start};

/// `SERVICE`, `Error`, `Client`.
pub(super) fn items(scope: &Scope<'_>) -> Vec<Item> {
    let operator = scope.service.operator.as_ref();
    let methods = Item::Block { head: quote!(impl Client), parts: methods(scope, operator) };
    let mut items = vec![imports(operator), service(scope), definition(scope, operator), methods, escapes(operator)];
    items.extend(encryption::items(scope));
    items.extend(waiting::client(scope));
    items
}

/// What every client has for what its types do not know.
fn escapes(operator: Option<&Operator>) -> Item {
    let field = operator.map_or_else(|| "None".to_owned(), |operator| format!("Some({})", string(&operator.field)));
    Item::Table(format!("rt::escapes! {{ Client, Error, {field} }}\n"))
}

fn imports(operator: Option<&Operator>) -> Item {
    let shared = operator.map(|_| {
        quote!(
            use std::sync::Arc;
        )
    });
    let own = if operator.is_some() {
        quote!(
            use super::{ErrorCode, Operator, types};
        )
    } else {
        quote!(
            use super::ErrorCode;
        )
    };
    Item::Rust(quote! {
        #shared
        use std::time::Duration;
        use tc3_runtime as rt;
        #own
    })
}

fn service(scope: &Scope<'_>) -> Item {
    let (name, version) = (&scope.service.name.value, &scope.service.version.value);
    let host = scope.service.hosts.first().map(|host| host.host.as_str()).unwrap_or_default();
    Item::Rust(quote! {
        pub(super) static SERVICE: rt::ServiceInfo = rt::ServiceInfo { name: #name, version: #version, host: #host };

        #[doc = " Why a call failed."]
        pub type Error = rt::Error<ErrorCode>;
    })
}

fn definition(scope: &Scope<'_>, operator: Option<&Operator>) -> Item {
    let title = sanitize(&scope.service.doc).into_iter().next();
    let title = title.map_or_else(|| ".".to_owned(), |title| format!(": {title}"));
    let doc = Doc::default()
        .line(format!("Calls the actions of {} {}{title}", scope.service.name.value, scope.service.version.value))
        .line("Cloning is cheap: clones share their connections.");
    let doc = match walkthrough::first_action(scope) {
        Some(action) => doc.line("# Example").example(walkthrough::call(scope, action, Start::Environment)),
        None => doc,
    };
    let doc = doc.attributes();
    let field = operator.map(|operator| {
        let ty = scope.struct_name(operator.ty);
        quote!(operator: Option<Arc<types::#ty>>,)
    });
    let none = operator.map(|_| quote!(operator: None,));
    Item::Rust(quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct Client {
            inner: rt::Client,
            #field
        }
        impl From<rt::Client> for Client {
            fn from(inner: rt::Client) -> Self {
                Self { inner, #none }
            }
        }
        impl AsRef<rt::Client> for Client {
            fn as_ref(&self) -> &rt::Client {
                &self.inner
            }
        }
    })
}

fn methods(scope: &Scope<'_>, operator: Option<&Operator>) -> Vec<TokenStream> {
    let region = match scope.service.region {
        Region::Required => "Calls need a region: set one with `region`.",
        Region::Optional => "A region is optional.",
        Region::None => "The service has no regions.",
    };
    let builder =
        Doc::default().line("Returns a builder for credentials, region, transport and other settings.").line(region);
    let builder = builder.attributes();
    let keep = operator.map(|_| quote!(operator: self.operator.clone(),));
    let as_operator = operator.map(|operator| as_operator(scope, operator));
    let mut methods = vec![
        quote! {
            #builder
            #[must_use]
            pub fn builder() -> rt::ClientBuilder<Self> {
                rt::ClientBuilder::new(&SERVICE)
            }
        },
        from_env(),
    ];
    methods.extend(as_operator);
    methods.extend([
        quote! {
            #[doc = " Returns a client that uses these options for all calls: retries, timeouts, deadline, rate limits, validation."]
            #[must_use]
            pub fn with(&self, options: &rt::CallOptions) -> Self {
                Self { inner: self.inner.with(options), #keep }
            }
        },
        with_option("validation", "with this validation mode.", quote!(mode: rt::ValidationMode)),
        with_option("retry", "with this retry policy.", quote!(policy: rt::RetryPolicy)),
        with_option("connect_timeout", "with this limit on the time to connect.", quote!(timeout: Duration)),
        with_option(
            "timeout",
            "with this limit on the time of each attempt, from connecting to the end of the response.",
            quote!(timeout: Duration),
        ),
        with_option(
            "deadline",
            "with this limit on the time of each call, including credentials, waiting and all attempts.",
            quote!(deadline: Duration),
        ),
        with_option("rate_limits", "with these rate limits instead of the documented ones.", quote!(limits: rt::RateLimits)),
        call(),
        call_with(),
    ]);
    methods.extend(events::client(scope.service));
    methods.extend(paging::client(scope.service));
    methods.push(scoped(operator));
    methods
}

/// `with_<name>`, a shorthand for one of the options.
fn with_option(name: &str, doc: &str, parameter: TokenStream) -> TokenStream {
    let doc = Doc::default().line(format!("Returns a client {doc}")).attributes();
    let (method, option) = (format_ident!("with_{name}"), format_ident!("{name}"));
    let argument = parameter.clone().into_iter().next();
    quote! {
        #doc
        #[must_use]
        pub fn #method(&self, #parameter) -> Self {
            self.with(&rt::CallOptions::new().#option(#argument))
        }
    }
}

fn from_env() -> TokenStream {
    quote! {
        #[doc = " Creates a client with the first credentials found: the variables `TENCENTCLOUD_SECRET_ID`,"]
        #[doc = " `TENCENTCLOUD_SECRET_KEY` and the optional `TENCENTCLOUD_TOKEN`, a profile file, a login of the vendor's"]
        #[doc = " command line, the identity of a TKE cluster, or the role of the machine. `TENCENTCLOUD_REGION` is optional."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = ""]
        #[doc = " No credentials are found, a source is malformed, TLS cannot be set up, or there is no transport (feature `reqwest`)."]
        pub fn from_env() -> Result<Self, Error> {
            let builder = rt::ClientBuilder::from_env(&SERVICE)?;
            Ok(builder.build()?)
        }
    }
}

fn as_operator(scope: &Scope<'_>, operator: &Operator) -> TokenStream {
    let ty = scope.struct_name(operator.ty);
    let doc = Doc::default()
        .line("Returns a client that calls on behalf of this operator.")
        .line(format!(
            "It is sent as the parameter {} of every request that has one; a value set on the request replaces it entirely.",
            code(&operator.field)
        ))
        .attributes();
    // Not `types::Agent::from`, which would be the setter of a field `From`.
    quote! {
        #doc
        #[must_use]
        pub fn as_operator(&self, operator: Operator) -> Self {
            let operator = Arc::new(<types::#ty as From<Operator>>::from(operator));
            Self { inner: self.inner.clone(), operator: Some(operator) }
        }
    }
}

/// What every action's method goes through; public for code that works with any action.
fn call() -> TokenStream {
    let doc = Doc::default()
        .line("Calls any action of the service on behalf of this client's operator. Useful in generic code, such as wrappers that count or queue calls.")
        .line("# Errors")
        .line("See [`Error`] for the ways in which a call can fail.")
        .attributes();
    quote! {
        #doc
        pub async fn call<A: rt::Action>(&self, request: &A) -> Result<A::Response, Error> {
            self.inner.call(request, self.operator()).await
        }
    }
}

/// On whose behalf calls are made.
fn scoped(operator: Option<&Operator>) -> TokenStream {
    let scoped = if operator.is_some() {
        quote!(self.operator.as_deref().map(|operator| operator as &(dyn rt::Object + Sync)))
    } else {
        quote!(None)
    };
    quote! {
        fn operator(&self) -> Option<&(dyn rt::Object + Sync)> {
            #scoped
        }
    }
}

fn call_with() -> TokenStream {
    quote! {
        #[doc = " Calls any action of the service with options for this call only."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = ""]
        #[doc = " See [`Error`] for the ways in which a call can fail."]
        pub async fn call_with<A: rt::Action>(
            &self,
            request: &A,
            options: &rt::CallOptions,
        ) -> Result<A::Response, Error> {
            self.with(options).call(request).await
        }
    }
}
