//! Open enums: documented values by name, every other value kept as it came.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::constructor::deprecated;
use super::doc::{Doc, code};
use super::facts;
use super::literal::integer;
use super::names::{Scope, ident};
use super::shape::allow_deprecated;
use crate::model::{Base, Enum, EnumId, Variant};

/// An enum and everything it implements.
pub(super) fn items(scope: &Scope<'_>, id: EnumId) -> TokenStream {
    let item = &scope.service[id];
    let name = scope.enum_name(id);
    let values: Vec<Value> = item.variants.iter().map(|variant| value(item, variant)).collect();
    let doc = facts::enumeration(scope.service, id).attributes();
    let definition = definition(&name, &values, item.base, &doc);
    let alias = alias(&name, item.base);
    let own = own(&name, &values, item.base);
    let open = open(&name, &values, item.base);
    let conversions = conversions(&name, item.base);
    let comparisons = comparisons(&name, item.base);
    let json = json(&name, item.base);
    quote!(#definition #alias #own #open #conversions #comparisons #json)
}

/// A known value of an open enum: its variant, its wire value, what is written above it.
pub(super) struct Value {
    /// Rust variant.
    pub(super) variant: Ident,
    /// The wire value as a literal.
    pub(super) wire: TokenStream,
    /// Documentation and `#[deprecated]`.
    pub(super) attributes: TokenStream,
    /// `#[allow(deprecated)]` where the enum itself mentions it.
    pub(super) allow: Option<TokenStream>,
}

fn value(item: &Enum, variant: &Variant) -> Value {
    let text = &variant.wire.value;
    let doc = Doc::new(&variant.doc).line(format!("On the wire: {}.", code(text))).attributes();
    let deprecated = deprecated(variant.deprecated.as_ref());
    Value {
        variant: ident(&variant.rust),
        wire: match item.base {
            Base::String => quote!(#text),
            // The check has read it as a number.
            Base::Integer => integer(text.parse().unwrap_or_default()),
        },
        attributes: quote!(#doc #deprecated),
        allow: allow_deprecated(variant.deprecated.is_some()),
    }
}

/// Name of the type that holds a value which is not known.
fn unknown_name(name: &Ident) -> Ident {
    ident(&format!("Unknown{name}"))
}

/// The enum. Only the runtime can make an unknown value, so no known one can be put there.
pub(super) fn definition(name: &Ident, values: &[Value], base: Base, attributes: &TokenStream) -> TokenStream {
    let unknown = unknown(&quote!(Self), base);
    let variants = values.iter().map(|Value { variant, attributes, .. }| quote!(#attributes #variant));
    quote! {
        #attributes
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = " A value that this version does not know."]
            Unknown(#unknown),
        }
    }
}

/// A name for what the variant of unknown values holds.
fn alias(name: &Ident, base: Base) -> TokenStream {
    let (alias, unknown) = (unknown_name(name), unknown(&quote!(#name), base));
    let doc = Doc::default().line(format!("A value of [`{name}`] that this version does not know.")).attributes();
    quote!(#doc pub type #alias = #unknown;)
}

fn unknown(owner: &TokenStream, base: Base) -> TokenStream {
    match base {
        Base::String => quote!(::tc3_runtime::Unknown<#owner>),
        Base::Integer => quote!(::tc3_runtime::Unknown<#owner, i64>),
    }
}

/// The enum's own constants and methods.
fn own(name: &Ident, values: &[Value], base: Base) -> TokenStream {
    let known = known(values);
    let wire = wire(values, base);
    let is_known = is_known();
    let methods = match base {
        Base::String => quote! {
            #wire
            #[doc = " The known value with this wire value. `From` takes any value."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " The value is not known; the error names the nearest one that is."]
            pub fn parse(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
                ::tc3_runtime::open::parse(text)
            }
        },
        Base::Integer => quote! {
            #wire
            #[doc = " The known value with this wire value. `From` takes any value."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " The value is not known; the error lists those that are."]
            pub fn parse(value: i64) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
                ::tc3_runtime::open::parse_integer(value)
            }
        },
    };
    quote! {
        impl #name {
            #known
            #methods
            #is_known
        }
    }
}

/// Every known value.
pub(super) fn known(values: &[Value]) -> TokenStream {
    let allow = allow_deprecated(values.iter().any(|value| value.allow.is_some()));
    let variants = values.iter().map(|value| &value.variant);
    quote! {
        #[doc = " Every known value."]
        #allow
        pub const KNOWN: &'static [Self] = &[#(Self::#variants),*];
    }
}

/// `as_str` or `value`.
pub(super) fn wire(values: &[Value], base: Base) -> TokenStream {
    let arms = values.iter().map(|Value { variant, wire, allow, .. }| quote!(#allow Self::#variant => #wire));
    let (signature, unknown) = match base {
        Base::String => (quote!(as_str(&self) -> &str), quote!(unknown.as_str())),
        Base::Integer => (quote!(value(&self) -> i64), quote!(unknown.value())),
    };
    quote! {
        #[doc = " The value on the wire."]
        #[must_use]
        pub fn #signature {
            match self {
                #(#arms,)*
                Self::Unknown(unknown) => #unknown,
            }
        }
    }
}

/// `is_known`.
pub(super) fn is_known() -> TokenStream {
    quote! {
        #[doc = " Whether this version knows the value."]
        #[must_use]
        pub fn is_known(&self) -> bool {
            !::std::matches!(self, Self::Unknown(_))
        }
    }
}

/// `impl OpenEnum` or `impl IntegerEnum`.
pub(super) fn open(name: &Ident, values: &[Value], base: Base) -> TokenStream {
    let text = name.to_string();
    let text = text.trim_start_matches("r#");
    let wires = values.iter().map(|value| &value.wire);
    let (interface, table, accessor) = match base {
        Base::String => (quote!(OpenEnum), quote!(Table), quote!(as_str)),
        Base::Integer => (quote!(IntegerEnum), quote!(IntegerTable), quote!(value)),
    };
    quote! {
        impl ::tc3_runtime::#interface for #name {
            const TABLE: ::tc3_runtime::open::#table<Self> = ::tc3_runtime::open::#table {
                name: #text,
                known: Self::KNOWN,
                wire: &[#(#wires),*],
                #accessor: Self::#accessor,
                unknown: Self::Unknown,
            };
        }
    }
}

/// `From`, `FromStr` and `Display`.
pub(super) fn conversions(name: &Ident, base: Base) -> TokenStream {
    let from = match base {
        Base::String => quote! {
            impl<T: ::std::convert::Into<::std::string::String>> ::std::convert::From<T> for #name {
                fn from(text: T) -> Self {
                    ::tc3_runtime::OpenEnum::from_wire(text)
                }
            }
        },
        Base::Integer => quote! {
            impl ::std::convert::From<i64> for #name {
                fn from(value: i64) -> Self {
                    ::tc3_runtime::IntegerEnum::from_wire(value)
                }
            }
        },
    };
    let (parse, display) = match base {
        Base::String => (quote!(parse), quote!(::tc3_runtime::open::display(self.as_str(), f))),
        Base::Integer => (quote!(parse_integer_text), quote!(::std::fmt::Display::fmt(&self.value(), f))),
    };
    quote! {
        #from
        impl ::std::str::FromStr for #name {
            type Err = ::tc3_runtime::UnknownValue;
            fn from_str(text: &str) -> ::std::result::Result<Self, ::tc3_runtime::UnknownValue> {
                ::tc3_runtime::open::#parse(text)
            }
        }
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                #display
            }
        }
    }
}

/// Equality and hash, both by wire value.
pub(super) fn comparisons(name: &Ident, base: Base) -> TokenStream {
    let value = match base {
        Base::String => quote!(as_str()),
        Base::Integer => quote!(value()),
    };
    let hashed = match base {
        Base::String => quote!(self.as_str()),
        Base::Integer => quote!(&self.value()),
    };
    quote! {
        impl ::std::cmp::PartialEq for #name {
            fn eq(&self, other: &Self) -> bool {
                self.#value == other.#value
            }
        }
        impl ::std::cmp::Eq for #name {}
        impl ::std::hash::Hash for #name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                ::std::hash::Hash::hash(#hashed, state);
            }
        }
    }
}

/// As a value of a field, written and read.
fn json(name: &Ident, base: Base) -> TokenStream {
    let (kind, serialize, decode) = match base {
        Base::String => (quote!(Text), quote!(serialize_str(self.as_str())), quote!(decode)),
        Base::Integer => (quote!(Integer), quote!(serialize_i64(self.value())), quote!(decode_integer)),
    };
    quote! {
        impl ::tc3_runtime::Generated for #name {
            type Kind = ::tc3_runtime::open::#kind;
        }
        impl ::tc3_runtime::serde_core::Serialize for #name {
            fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.#serialize
            }
        }
        impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for #name {
            fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                ::tc3_runtime::open::#decode(deserializer)
            }
        }
    }
}
