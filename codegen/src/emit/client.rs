//! The client of a service version, without its actions.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc::{Doc, sanitize};
use super::names::Scope;
use super::walkthrough::{self, Start};
use crate::model::{Operator, Region};

/// `SERVICE`, `Error`, `Client`.
pub(super) fn items(scope: &Scope<'_>) -> TokenStream {
    let operator = scope.service.operator.as_ref();
    let service = service(scope);
    let definition = definition(scope, operator);
    let methods = methods(scope, operator);
    quote!(#service #definition #methods)
}

fn service(scope: &Scope<'_>) -> TokenStream {
    let (name, version) = (&scope.service.name.value, &scope.service.version.value);
    let host = scope.service.hosts.first().map(|host| host.host.as_str()).unwrap_or_default();
    quote! {
        pub(super) static SERVICE: ::tc3_runtime::ServiceInfo =
            ::tc3_runtime::ServiceInfo { name: #name, version: #version, host: #host };
        #[doc = " Why a call failed."]
        pub type Error = ::tc3_runtime::Error<super::ErrorCode>;
    }
}

fn definition(scope: &Scope<'_>, operator: Option<&Operator>) -> TokenStream {
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
        let ty = scope.type_path(operator.ty);
        quote!(operator: ::std::option::Option<::std::sync::Arc<#ty>>,)
    });
    let none = operator.map(|_| quote!(operator: ::std::option::Option::None,));
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct Client {
            inner: ::tc3_runtime::Client,
            #field
        }
        impl ::std::convert::From<::tc3_runtime::Client> for Client {
            fn from(inner: ::tc3_runtime::Client) -> Self {
                Self { inner, #none }
            }
        }
        impl ::std::convert::AsRef<::tc3_runtime::Client> for Client {
            fn as_ref(&self) -> &::tc3_runtime::Client {
                &self.inner
            }
        }
    }
}

fn methods(scope: &Scope<'_>, operator: Option<&Operator>) -> TokenStream {
    let region = match scope.service.region {
        Region::Required => "Its calls name a region: set one with `region`.",
        Region::Optional => "Its calls need no region.",
        Region::None => "The service has no regions.",
    };
    let builder = Doc::default().line("Sets up a client: credentials, region, transport and more.").line(region);
    let builder = builder.attributes();
    let keep = operator.map(|_| quote!(operator: self.operator.clone(),));
    let as_operator = operator.map(|operator| as_operator(scope, operator));
    let call = call(operator);
    quote! {
        impl Client {
            #builder
            #[must_use]
            pub fn builder() -> ::tc3_runtime::ClientBuilder<Self> {
                ::tc3_runtime::ClientBuilder::new(&SERVICE)
            }
            #[doc = " A client with what the environment says: `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY`,"]
            #[doc = " `TENCENTCLOUD_TOKEN` and `TENCENTCLOUD_REGION`, of which the last two may be left out."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " A variable is missing or malformed, TLS cannot be set up, or there is no transport (feature `reqwest`)."]
            pub fn from_env() -> ::std::result::Result<Self, Error> {
                let builder = ::tc3_runtime::ClientBuilder::from_env(&SERVICE)?;
                ::std::result::Result::Ok(builder.build()?)
            }
            #as_operator
            #[doc = " The same client with other options for all its calls: retries, timeouts, deadline, validation."]
            #[must_use]
            pub fn with(&self, options: &::tc3_runtime::CallOptions) -> Self {
                Self { inner: self.inner.with(options), #keep }
            }
            #[doc = " The same client with another validation mode."]
            #[must_use]
            pub fn with_validation(&self, mode: ::tc3_runtime::ValidationMode) -> Self {
                self.with(&::tc3_runtime::CallOptions::new().validation(mode))
            }
            #[doc = " The same client with another retry policy."]
            #[must_use]
            pub fn with_retry(&self, policy: ::tc3_runtime::RetryPolicy) -> Self {
                self.with(&::tc3_runtime::CallOptions::new().retry(policy))
            }
            #[doc = " The same client with another timeout for each attempt, from connecting to the end of the answer."]
            #[must_use]
            pub fn with_timeout(&self, timeout: ::std::time::Duration) -> Self {
                self.with(&::tc3_runtime::CallOptions::new().timeout(timeout))
            }
            #[doc = " The same client with another time to connect in."]
            #[must_use]
            pub fn with_connect_timeout(&self, timeout: ::std::time::Duration) -> Self {
                self.with(&::tc3_runtime::CallOptions::new().connect_timeout(timeout))
            }
            #[doc = " The same client with other rate limits than those of the documentation, or with none."]
            #[must_use]
            pub fn with_rate_limits(&self, limits: ::tc3_runtime::RateLimits) -> Self {
                self.with(&::tc3_runtime::CallOptions::new().rate_limits(limits))
            }
            #[doc = " The same client with a deadline for each call, everything in it counted: credentials, waiting, attempts."]
            #[must_use]
            pub fn with_deadline(&self, deadline: ::std::time::Duration) -> Self {
                self.with(&::tc3_runtime::CallOptions::new().deadline(deadline))
            }
            #call
        }
    }
}

fn as_operator(scope: &Scope<'_>, operator: &Operator) -> TokenStream {
    let ty = scope.type_path(operator.ty);
    let doc = Doc::default()
        .line("The same client, calling on behalf of this operator.")
        .line(format!(
            "It goes into the parameter `{}` of every request that has one and does not set it; one set there replaces it whole.",
            operator.field
        ))
        .attributes();
    quote! {
        #doc
        #[must_use]
        pub fn as_operator(&self, operator: super::Operator) -> Self {
            let operator = ::std::sync::Arc::new(<#ty as ::std::convert::From<super::Operator>>::from(operator));
            Self { inner: self.inner.clone(), operator: ::std::option::Option::Some(operator) }
        }
    }
}

/// What every action's method goes through; public for code that works with any action.
fn call(operator: Option<&Operator>) -> TokenStream {
    let scoped = if operator.is_some() {
        quote!(self.operator.as_deref().map(|operator| operator as &(dyn ::tc3_runtime::Object + ::std::marker::Sync)))
    } else {
        quote!(::std::option::Option::None)
    };
    let doc = Doc::default()
        .line("Calls any action of the service, on behalf of this client's operator: for wrappers that retry, count or queue.")
        .line("# Errors")
        .line("Every way in which a call can fail.")
        .attributes();
    quote! {
        #doc
        pub async fn call<A: ::tc3_runtime::Action>(
            &self,
            request: &A,
        ) -> ::std::result::Result<A::Response, Error> {
            let operator = #scoped;
            self.inner.call(request, operator).await
        }
        #[doc = " Calls any action of the service with options for this one call."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = ""]
        #[doc = " Every way in which a call can fail."]
        pub async fn call_with<A: ::tc3_runtime::Action>(
            &self,
            request: &A,
            options: &::tc3_runtime::CallOptions,
        ) -> ::std::result::Result<A::Response, Error> {
            self.with(options).call(request).await
        }
    }
}
