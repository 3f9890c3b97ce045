//! What the runtime needs to check, write and show a struct: its table of facts and its fields by index.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use tc3_runtime::validate::Number;

use super::literal::{float, integer, unsigned};
use super::names::{self, Scope};
use crate::model::{
    Bound, Check, Condition, Field, FieldStep, Level, Limit, Required, Role, Rule, Service, Struct, StructId,
};

/// `impl Record` and `impl Generated`.
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
    let generated = (item.role == Role::Type).then(|| {
        quote! {
            impl ::tc3_runtime::Generated for #name {
                type Kind = ::tc3_runtime::validate::Struct;
            }
        }
    });
    quote! {
        impl ::tc3_runtime::Record for #name {
            const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &#table;
            #by_index
        }
        #generated
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
    let names =
        item.fields.iter().map(|field| field.wire.value.as_str()).chain(is_response(item).then_some("RequestId"));
    let facts = item.fields.iter().enumerate().filter_map(|(index, field)| {
        let (index, facts) = (Literal::usize_unsuffixed(index), facts(field, item.in_request)?);
        Some(quote!((#index, #facts)))
    });
    let rules = item.rules.iter().filter(|_| item.in_request).map(|item| rule(service, item));
    quote! {
        ::tc3_runtime::validate::Shape {
            name: #name,
            fields: &::tc3_runtime::validate::Field::table([#(#names),*], [#(#facts),*]),
            rules: &[#(#rules),*],
        }
    }
}

/// What a row says besides the name, if anything. Only requests are checked, so of other structs only matters what
/// not to show.
fn facts(field: &Field, checked: bool) -> Option<TokenStream> {
    let required = checked && field.required == Required::Yes;
    let (limits, each) = (bounds(&field.limits, checked), bounds(&field.each, checked));
    let known = |limits: &[Bound]| matches!(limits, [only] if is_known(only));
    let common = match (required, field.sensitive, &limits[..], &each[..]) {
        (false, false, [], []) => return None,
        (true, false, [], []) => Some("REQUIRED"),
        (false, true, [], []) => Some("SENSITIVE"),
        (false, false, limits, []) if known(limits) => Some("KNOWN"),
        _ => None,
    };
    if let Some(common) = common {
        let common = names::ident(common);
        return Some(quote!(::tc3_runtime::validate::Field::#common));
    }
    let required = required.then(|| quote!(required: true,));
    let sensitive = field.sensitive.then(|| quote!(sensitive: true,));
    let limits = self::limits("limits", &limits);
    let each = self::limits("each", &each);
    Some(quote! {
        ::tc3_runtime::validate::Field { #required #sensitive #limits #each ..::tc3_runtime::validate::Field::PLAIN }
    })
}

/// The bounds that are checked.
fn bounds(limits: &[Limit], checked: bool) -> Vec<Bound> {
    limits.iter().map(|limit| limit.bound).filter(|bound| checked && bound.level != Level::Hint).collect()
}

/// Whether a bound says no more than that the documented values of an enum are expected.
fn is_known(bound: &Bound) -> bool {
    matches!(bound.check, Check::Known) && bound.level == bound.check.default_level()
}

fn limits(key: &str, bounds: &[Bound]) -> Option<TokenStream> {
    let key = names::ident(key);
    let rows = bounds.iter().map(row);
    (!bounds.is_empty()).then(|| quote!(#key: &[#(#rows),*],))
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
