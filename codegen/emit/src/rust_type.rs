//! Maps field types to Rust types, and to the imports that they need.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use tc3_spec::model::{Field, Home, StructId, Type};

use super::names::Scope;

/// The type of a struct's field, with `Option` where it has one.
pub(super) fn of_field(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let ty = plain(scope, &field.ty);
    if field.optional { quote!(Option<#ty>) } else { ty }
}

/// A type by itself.
pub(super) fn plain(scope: &Scope<'_>, ty: &Type) -> TokenStream {
    match ty {
        Type::String | Type::Date | Type::DateTime => quote!(String),
        Type::Integer | Type::Timestamp | Type::TimestampMillis => quote!(i64),
        Type::Unsigned => quote!(u64),
        Type::Float => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Binary => quote!(rt::Binary),
        Type::Struct(id) => {
            let name = scope.struct_name(*id);
            quote!(#name)
        }
        Type::Enum(id) => {
            let name = scope.enum_name(*id);
            quote!(#name)
        }
        Type::List(item) => {
            let item = plain(scope, item);
            quote!(Vec<#item>)
        }
    }
}

/// A type by itself, with the path to it.
pub(super) fn qualified(scope: &Scope<'_>, ty: &Type) -> TokenStream {
    let (root, name) = (&scope.root, plain(scope, ty));
    match ty {
        Type::Struct(_) => quote!(#root::types::#name),
        Type::Enum(id) => {
            let module = super::names::ident(scope.service[*id].home.module());
            quote!(#root::#module::#name)
        }
        Type::List(item) => {
            let item = qualified(scope, item);
            quote!(Vec<#item>)
        }
        _ => name,
    }
}

/// Whether a type is text in Rust.
pub(super) fn is_text(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Date | Type::DateTime)
}

/// The `use` items for the vendor types that fields of these structs have and that do not stand in the same file.
pub(super) fn imports(scope: &Scope<'_>, structs: &[StructId], home: Home) -> TokenStream {
    let mut names: BTreeMap<&str, BTreeMap<String, Ident>> = BTreeMap::new();
    let fields = structs.iter().flat_map(|id| &scope.service[*id].fields);
    for ty in fields.map(|field| field.ty.innermost()) {
        let (module, name) = match ty {
            Type::Struct(id) if structs.contains(id) => continue,
            Type::Struct(id) => ("types", scope.struct_name(*id)),
            Type::Enum(id) if scope.service[*id].home == home => continue,
            Type::Enum(id) => (scope.service[*id].home.module(), scope.enum_name(*id)),
            _ => continue,
        };
        names.entry(module).or_default().insert(name.to_string(), name);
    }
    let root = &scope.root;
    let uses = names.iter().map(|(module, names)| {
        let module = super::names::ident(module);
        let names = names.values();
        quote!(use #root::#module::{#(#names),*};)
    });
    uses.collect()
}
