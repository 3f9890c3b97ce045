//! The error codes of a service: an open enum over a table.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc::{Doc, code};
use super::enumeration::{self, Value};
use super::names::{Scope, ident};
use crate::model::{Base, ErrorCode, RetryClass};

/// `ErrorCode`, its table, and everything it implements.
pub(super) fn items(scope: &Scope<'_>) -> TokenStream {
    let name = ident("ErrorCode");
    let values: Vec<Value> = scope.service.codes.iter().map(value).collect();
    let doc = Doc::default().line("Why the service refused a call.").attributes();
    let definition = enumeration::definition(&name, &values, Base::String, &doc);
    let open = enumeration::open(&name, &values, Base::String);
    let conversions = enumeration::conversions(&name, Base::String);
    let comparisons = enumeration::comparisons(&name, Base::String);
    let table = table(scope);
    let own = own(&values);
    let hook = hook();
    quote!(#definition #own #hook #open #conversions #comparisons #table)
}

fn value(item: &ErrorCode) -> Value {
    let text = &item.code.value;
    let mut doc = Doc::new(&item.doc);
    if !item.remedy.is_empty() {
        doc = doc.text(&format!("What to do: {}", item.remedy));
    }
    let doc = doc.line(format!("On the wire: {}.", code(text)));
    Value { variant: ident(&item.rust), wire: quote!(#text), attributes: doc.attributes(), allow: None }
}

fn table(scope: &Scope<'_>) -> TokenStream {
    let rows = scope.service.codes.iter().map(|item| {
        let (code, meaning, remedy, common) = (&item.code.value, item.doc.trim(), item.remedy.trim(), item.common);
        let retry = match item.retry {
            RetryClass::Throttled => quote!(Throttled),
            RetryClass::Safe => quote!(Safe),
            RetryClass::Never => quote!(Never),
        };
        let actions = item.actions.iter().map(|id| &scope.service[*id].name.value);
        quote! {
            ::tc3_runtime::CodeInfo {
                code: #code,
                meaning: #meaning,
                remedy: #remedy,
                retry: ::tc3_runtime::RetryClass::#retry,
                actions: &[#(#actions),*],
                common: #common,
            }
        }
    });
    quote! {
        #[doc = " What is documented about each known code, in the order of [`ErrorCode::KNOWN`]."]
        static TABLE: &[::tc3_runtime::CodeInfo] = &[#(#rows),*];
    }
}

fn own(values: &[Value]) -> TokenStream {
    let known = enumeration::known(values);
    let as_str = enumeration::wire(values, Base::String);
    let is_known = enumeration::is_known();
    quote! {
        impl ErrorCode {
            #known
            #as_str
            #[doc = " The known code with this text. `From` takes any text."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " The code is not known; the error names the nearest one that is."]
            pub fn parse(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
                ::tc3_runtime::open::parse(text)
            }
            #is_known
            #[doc = " What the code means, if it is known."]
            #[must_use]
            pub fn meaning(&self) -> ::std::option::Option<&'static str> {
                self.info().and_then(::tc3_runtime::CodeInfo::meaning)
            }
            #[doc = " What to do about it, if it is known."]
            #[must_use]
            pub fn remedy(&self) -> ::std::option::Option<&'static str> {
                self.info().and_then(::tc3_runtime::CodeInfo::remedy)
            }
            #[doc = " When the call may be sent again; of an unknown code by its prefix."]
            #[must_use]
            pub fn retry(&self) -> ::tc3_runtime::RetryClass {
                ::tc3_runtime::CodeInfo::retry(TABLE, self.as_str())
            }
            #[doc = " Whether the documentation lists the code for this action, or for every action."]
            #[must_use]
            pub fn documented_for(&self, action: &str) -> bool {
                self.info().is_some_and(|info| info.documented_for(action))
            }
            fn info(&self) -> ::std::option::Option<&'static ::tc3_runtime::CodeInfo> {
                ::tc3_runtime::CodeInfo::find(TABLE, self.as_str())
            }
        }
    }
}

fn hook() -> TokenStream {
    quote! {
        impl ::tc3_runtime::ErrorCode for ErrorCode {
            fn from_wire(text: ::std::string::String) -> Self {
                ::tc3_runtime::OpenEnum::from_wire(text)
            }
            fn as_str(&self) -> &str { self.as_str() }
            fn meaning(&self) -> ::std::option::Option<&'static str> { self.meaning() }
            fn remedy(&self) -> ::std::option::Option<&'static str> { self.remedy() }
            fn retry(&self) -> ::tc3_runtime::RetryClass { self.retry() }
            fn documented_for(&self, action: &str) -> bool { self.documented_for(action) }
        }
    }
}
