//! Converts the JSON of an example to the Rust expression that builds it.

use std::collections::BTreeSet;

use jsonc_parser::{JsonObject, JsonValue};
use proc_macro2::TokenStream;
use quote::quote;
use tc3_spec::embedded;
use tc3_spec::model::{self, Arguments, Base, EnumId, Field, StructId, Type};

use super::constructor;
use super::literal::{float, integer, unsigned};
use super::names::{self, Scope, ident};
use super::rust_type::is_text;

/// Longer text is cut in documentation.
const MAX_TEXT: usize = 60;
/// Lists that nobody gave are empty below this many structs, so that a type in its own list comes to an end.
const MAX_DEPTH: usize = 4;
/// So many structs are made up for one example; what needs more is left to the reader.
const MAX_MADE_UP: usize = 24;

/// What a text is wanted as.
#[derive(Clone, Copy)]
enum Place {
    /// An argument `impl Into<String>`.
    Argument,
    /// A `String`.
    Owned,
}

/// Builds expressions, and remembers which types they name.
pub(super) struct Builder<'a> {
    scope: &'a Scope<'a>,
    /// Names that the expressions use.
    pub(super) names: BTreeSet<String>,
    depth: usize,
    made_up: usize,
}

/// Reads the JSON text of an example, which the check has read before.
pub(super) fn parse(text: &str) -> Option<JsonValue<'_>> {
    jsonc_parser::parse_to_value(text, &embedded::STRICT).ok().flatten()
}

impl<'a> Builder<'a> {
    /// A builder that has named nothing yet.
    pub(super) fn new(scope: &'a Scope<'a>) -> Self {
        Self { scope, names: BTreeSet::new(), depth: 0, made_up: 0 }
    }

    /// A struct with what the JSON gives; what is required and not given is made up.
    pub(super) fn object(&mut self, id: StructId, json: Option<&JsonObject<'_>>) -> TokenStream {
        self.depth += 1;
        let mut built = self.constructor(id, json);
        for field in self.scope.service[id].fields.iter().filter(|field| is_shown(field)) {
            let given = json.and_then(|json| json.get(&field.wire.value));
            if let Some(value) = given.and_then(|json| self.value(&field.ty, json, Place::Argument)) {
                let setter = names::setter(field);
                built = quote!(#built.#setter(#value));
            }
        }
        self.depth -= 1;
        built
    }

    /// The call of `new`.
    fn constructor(&mut self, id: StructId, json: Option<&JsonObject<'_>>) -> TokenStream {
        let item = &self.scope.service[id];
        let name = self.name(&item.rust);
        if item.form() == Arguments::Named {
            let args = self.name(&constructor::args_name(&ident(&item.rust)).to_string());
            let fields = item.arguments().map(|field| {
                let (name, value) = (names::field(field), self.argument(field, json, Place::Owned));
                quote!(#name: #value)
            });
            let fields: Vec<TokenStream> = fields.collect();
            return quote!(#name::new(#args { #(#fields),* }));
        }
        let values: Vec<TokenStream> =
            item.arguments().map(|field| self.argument(field, json, Place::Argument)).collect();
        quote!(#name::new(#(#values),*))
    }

    /// Makes a name of the service available, of which none is that of an item of our own.
    fn name(&mut self, name: &str) -> TokenStream {
        self.names.insert(name.to_owned());
        let name = ident(name);
        quote!(#name)
    }

    fn argument(&mut self, field: &Field, json: Option<&JsonObject<'_>>, place: Place) -> TokenStream {
        let given = json.and_then(|json| json.get(&field.wire.value));
        match given.and_then(|json| self.value(&field.ty, json, place)) {
            Some(value) => value,
            None => self.made_up(&field.ty, field.example.as_ref(), place),
        }
    }

    /// The value of a type that some JSON stands for, if it is of that type.
    fn value(&mut self, ty: &Type, json: &JsonValue<'_>, place: Place) -> Option<TokenStream> {
        Some(match (ty, json) {
            (ty, JsonValue::String(value)) if is_text(ty) => text(value, place),
            (Type::Integer | Type::Timestamp | Type::TimestampMillis, JsonValue::Number(number)) => {
                integer(number.trim_end_matches(".0").parse().ok()?)
            }
            (Type::Unsigned, JsonValue::Number(number)) => {
                unsigned(number.parse().ok().or_else(|| embedded::integer(number)?.try_into().ok())?)
            }
            (Type::Float, JsonValue::Number(number)) => float(number.parse().ok()?),
            (Type::Boolean, JsonValue::Boolean(value)) => quote!(#value),
            (Type::Binary, JsonValue::String(_)) => bytes(),
            (Type::Struct(id), JsonValue::Object(object)) => self.object(*id, Some(object)),
            (Type::Enum(id), JsonValue::String(value)) => self.choice(*id, value)?,
            (Type::Enum(id), JsonValue::Number(value)) => self.choice(*id, value)?,
            (Type::List(item), JsonValue::Array(array)) => {
                let items: Option<Vec<TokenStream>> =
                    array.iter().map(|json| self.value(item, json, Place::Owned)).collect();
                self.list(item, &items?)
            }
            _ => return None,
        })
    }

    /// A variant where the value is a known one that may be used, else the open door.
    fn choice(&mut self, id: EnumId, value: &str) -> Option<TokenStream> {
        let item = &self.scope.service[id];
        let known = item.variants.iter().find(|variant| variant.wire.value == value && variant.deprecated.is_none());
        let number = match item.base {
            Base::String => None,
            Base::Integer => Some(integer(value.parse().ok()?)),
        };
        let name = self.name(&item.rust);
        Some(match (known, number) {
            (Some(variant), _) => {
                let variant = ident(&variant.rust);
                quote!(#name::#variant)
            }
            (None, Some(number)) => quote!(#name::from(#number)),
            (None, None) => quote!(#name::from(#value)),
        })
    }

    /// A value for something required that an example leaves out.
    fn made_up(&mut self, ty: &Type, example: Option<&model::Literal>, place: Place) -> TokenStream {
        let shown = example.and_then(|literal| match literal {
            model::Literal::Scalar(value) => Some(value.value.as_str()),
            model::Literal::List(items, _) => items.first().map(|item| item.value.as_str()),
        });
        match ty {
            Type::Date => text(shown.unwrap_or("2022-01-01"), place),
            Type::DateTime => text(shown.unwrap_or("2022-01-01 00:00:00"), place),
            Type::Integer | Type::Timestamp | Type::TimestampMillis => {
                integer(shown.and_then(|text| text.parse().ok()).unwrap_or(1))
            }
            Type::Unsigned => unsigned(shown.and_then(|text| text.parse().ok()).unwrap_or(1)),
            Type::Float => float(shown.and_then(|text| text.parse().ok()).unwrap_or(1.0)),
            Type::Boolean => quote!(true),
            Type::Binary => bytes(),
            Type::Struct(_) if self.made_up >= MAX_MADE_UP => quote!(panic!("and so on")),
            Type::Struct(id) => {
                self.made_up += 1;
                self.object(*id, None)
            }
            Type::Enum(id) => {
                let first = self.scope.service[*id].variants.iter().find(|variant| variant.deprecated.is_none());
                let value = shown.or(first.map(|variant| variant.wire.value.as_str())).unwrap_or("0");
                self.choice(*id, value).unwrap_or_default()
            }
            Type::List(_) if self.depth > MAX_DEPTH || self.made_up >= MAX_MADE_UP => quote!(vec![]),
            Type::List(item) => {
                let item = self.made_up(item, example, Place::Owned);
                self.list(ty, &[item])
            }
            Type::String => text(shown.unwrap_or("…"), place),
        }
    }

    /// The printer lays out the items of a macro badly, so only short ones stand in one.
    fn list(&self, ty: &Type, items: &[TokenStream]) -> TokenStream {
        match ty.innermost() {
            Type::Struct(_) if items.is_empty() => quote!(vec![]),
            Type::Struct(_) => quote!(Vec::from([#(#items),*])),
            _ => quote!(vec![#(#items),*]),
        }
    }
}

/// Whether an example sets a field through its setter.
fn is_shown(field: &Field) -> bool {
    !field.is_argument() && !field.operator && !field.internal && field.deprecated.is_none()
}

fn text(value: &str, place: Place) -> TokenStream {
    let shown = match value.char_indices().nth(MAX_TEXT) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    };
    match place {
        Place::Argument => quote!(#shown),
        Place::Owned => quote!(#shown.into()),
    }
}

fn bytes() -> TokenStream {
    quote!(b"%PDF".to_vec().into())
}
