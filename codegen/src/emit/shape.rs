//! What the runtime needs to check, write and show a struct: its table of facts and its fields by index.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use tc3_runtime::validate::Number;

use super::literal::{float, integer, unsigned};
use super::names::{self, Scope};
use crate::model::{
    Bound, Check, Condition, Field, FieldStep, Level, Limit, Required, Role, Rule, Service, Struct, StructId,
};

/// `impl Object` and `impl AsValue`.
pub(super) fn items(scope: &Scope<'_>, id: StructId) -> TokenStream {
    let item = &scope.service[id];
    let name = scope.struct_name(id);
    let table = table(scope.service, item);
    let arms = item.fields.iter().zip(0..).map(|(field, index)| {
        let index = integer(index);
        let allow = allow_deprecated(field.deprecated.is_some());
        let field = names::field(field);
        quote!(#allow #index => ::tc3_runtime::AsValue::as_value(&self.#field),)
    });
    let request_id = is_response(item).then(|| {
        let index = Literal::usize_unsuffixed(item.fields.len());
        quote!(#index => ::tc3_runtime::AsValue::as_value(&self.request_id),)
    });
    let arms: TokenStream = arms.chain(request_id).collect();
    let by_index = if arms.is_empty() {
        quote!(
            fn field(&self, _: usize) -> ::tc3_runtime::validate::Value<'_> {
                ::tc3_runtime::validate::Value::Absent
            }
        )
    } else {
        quote!(fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
            match index {
                #arms
                _ => ::tc3_runtime::validate::Value::Absent,
            }
        })
    };
    // Requests and responses stand in no field.
    let value = (item.role == Role::Type).then(|| {
        quote! {
            impl ::tc3_runtime::AsValue for #name {
                fn as_value(&self) -> ::tc3_runtime::validate::Value<'_> {
                    ::tc3_runtime::validate::Value::Object(self)
                }
            }
        }
    });
    quote! {
        impl ::tc3_runtime::Object for #name {
            fn shape(&self) -> &::tc3_runtime::validate::Shape<'_> {
                static SHAPE: ::tc3_runtime::validate::Shape<'static> = #table;
                &SHAPE
            }
            #by_index
        }
        #value
    }
}

/// Whether a struct is an action's answer, which has a request id besides its fields.
pub(super) fn is_response(item: &Struct) -> bool {
    matches!(item.role, Role::Response(_))
}

/// `#[allow(deprecated)]` for the one place that mentions something deprecated.
pub(super) fn allow_deprecated(deprecated: bool) -> Option<TokenStream> {
    deprecated.then(|| quote!(#[allow(deprecated)]))
}

/// A path as a slice of wire names.
pub(super) fn path(service: &Service, steps: &[FieldStep]) -> TokenStream {
    let names = steps.iter().map(|step| &service.field(*step).wire.value);
    quote!(&[#(#names),*])
}

fn table(service: &Service, item: &Struct) -> TokenStream {
    let name = &item.name.value;
    let request_id = is_response(item)
        .then(|| quote!(::tc3_runtime::validate::Field { name: "RequestId", ..::tc3_runtime::validate::Field::PLAIN }));
    let fields = item.fields.iter().map(|item_field| field(item_field, item.in_request)).chain(request_id);
    let rules = item.rules.iter().filter(|_| item.in_request).map(|item| rule(service, item));
    quote!(::tc3_runtime::validate::Shape { name: #name, fields: &[#(#fields),*], rules: &[#(#rules),*] })
}

/// One row. Only requests are checked, so of other structs only the names matter, and what not to show.
fn field(field: &Field, checked: bool) -> TokenStream {
    let name = &field.wire.value;
    let required = (checked && field.required == Required::Yes).then(|| quote!(required: true,));
    let sensitive = field.sensitive.then(|| quote!(sensitive: true,));
    let limits = limits("limits", &field.limits, checked);
    let each = self::limits("each", &field.each, checked);
    quote! {
        ::tc3_runtime::validate::Field {
            name: #name, #required #sensitive #limits #each ..::tc3_runtime::validate::Field::PLAIN
        }
    }
}

fn limits(key: &str, limits: &[Limit], checked: bool) -> Option<TokenStream> {
    let key = names::ident(key);
    let bounds = limits.iter().map(|limit| limit.bound);
    let rows: Vec<TokenStream> =
        bounds.filter(|bound| checked && bound.level != Level::Hint).map(|bound| row(&bound)).collect();
    (!rows.is_empty()).then(|| quote!(#key: &[#(#rows),*],))
}

fn row(bound: &Bound) -> TokenStream {
    let check = check(&bound.check);
    if bound.level == bound.check.default_level() {
        return quote!(::tc3_runtime::validate::Limit::new(#check));
    }
    let level = match bound.level {
        Level::Deny => quote!(Deny),
        Level::Warn => quote!(Warn),
        Level::Hint => quote!(Hint),
    };
    quote!(::tc3_runtime::validate::Limit { check: #check, level: ::tc3_runtime::validate::Level::#level })
}

fn check(check: &Check) -> TokenStream {
    let check = match check {
        Check::MaxChars(limit) => counted("MaxChars", *limit),
        Check::MinChars(limit) => counted("MinChars", *limit),
        Check::Chars(limit) => counted("Chars", *limit),
        Check::MaxItems(limit) => counted("MaxItems", *limit),
        Check::MinItems(limit) => counted("MinItems", *limit),
        Check::MaxBytes(limit) => counted("MaxBytes", *limit),
        Check::Min(limit) => {
            let limit = number(limit);
            quote!(Min(#limit))
        }
        Check::Max(limit) => {
            let limit = number(limit);
            quote!(Max(#limit))
        }
        Check::Charset(set) => {
            let variant = names::ident(&format!("{set:?}"));
            quote!(Charset(::tc3_runtime::validate::Charset::#variant))
        }
        Check::Format(format) => {
            let variant = names::ident(&format!("{format:?}"));
            quote!(Format(::tc3_runtime::validate::Format::#variant))
        }
        Check::Known => quote!(Known),
    };
    quote!(::tc3_runtime::validate::Check::#check)
}

fn counted(variant: &str, limit: u64) -> TokenStream {
    let (variant, limit) = (names::ident(variant), unsigned(limit));
    quote!(#variant(#limit))
}

fn number(number: &Number) -> TokenStream {
    let number = match number {
        Number::Integer(value) => {
            let value = integer(*value);
            quote!(Integer(#value))
        }
        Number::Unsigned(value) => {
            let value = unsigned(*value);
            quote!(Unsigned(#value))
        }
        Number::Float(value) => {
            let value = float(*value);
            quote!(Float(#value))
        }
    };
    quote!(::tc3_runtime::validate::Number::#number)
}

fn rule(service: &Service, rule: &Rule) -> TokenStream {
    let list = |paths: &[Vec<FieldStep>]| {
        let paths = paths.iter().map(|steps| path(service, steps));
        quote!(&[#(#paths),*])
    };
    let rule = match rule {
        Rule::ExactlyOneOf(paths) => {
            let paths = list(paths);
            quote!(ExactlyOneOf(#paths))
        }
        Rule::AtLeastOneOf(paths) => {
            let paths = list(paths);
            quote!(AtLeastOneOf(#paths))
        }
        Rule::AtMostOneOf(paths) => {
            let paths = list(paths);
            quote!(AtMostOneOf(#paths))
        }
        Rule::RequiredIf { field, when } => {
            let field = path(service, field);
            let when = when.iter().map(|item| condition(service, item));
            quote!(RequiredIf { field: #field, when: &[#(#when),*] })
        }
    };
    quote!(::tc3_runtime::validate::Rule::#rule)
}

fn condition(service: &Service, condition: &Condition) -> TokenStream {
    let field = path(service, &condition.field);
    let values = &condition.values;
    quote!(::tc3_runtime::validate::Condition { field: #field, values: &[#(#values),*] })
}
