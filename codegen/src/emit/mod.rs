//! Model to Rust: one pure function per kind of item, and which files the items stand in.
//!
//! Nothing here can fail: a [`Model`] exists only where the check found no error.

mod action;
mod client;
mod codec;
mod constructor;
mod doc;
mod entry;
mod enumeration;
mod error_code;
mod example;
mod facts;
mod literal;
mod modules;
mod names;
mod operator;
mod rust_type;
mod shape;
mod structure;
mod walkthrough;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{ActionId, Home, Model, Role, Service, StructId};
use names::Scope;

/// A file to be printed.
pub(crate) struct SourceText {
    /// Path below the source directory.
    pub(crate) path: String,
    /// Where in the spec its facts stand.
    pub(crate) origin: String,
    /// Its attributes and items.
    pub(crate) tokens: TokenStream,
}

/// The files of the crate that a model describes.
pub(crate) fn files(model: &Model) -> Vec<SourceText> {
    let mut files = vec![entry::crate_root(model)];
    let modules: BTreeSet<&str> = model.services.iter().map(|service| service.module.as_str()).collect();
    for module in modules {
        let versions: Vec<&Service> = model.services.iter().filter(|service| service.module == module).collect();
        files.push(entry::service_root(&versions));
    }
    for service in &model.services {
        service_files(&Scope::new(service), &mut files);
    }
    files
}

fn service_files(scope: &Scope<'_>, files: &mut Vec<SourceText>) {
    files.push(modules::version_root(scope));
    files.push(scope.file("client.rs", "service.yaml", client::items(scope)));
    files.push(scope.file("error_code.rs", "errors.yaml, spec/common/errors.yaml", error_code::items(scope)));
    if let Some(operator) = &scope.service.operator {
        files.push(scope.file("operator.rs", "service.yaml", operator::items(scope, operator)));
    }
    files.push(modules::actions_root(scope));
    for (id, action) in scope.service.actions() {
        let path = format!("actions/{}.rs", names::module_file(&action.rust));
        let origin = format!("actions/{}.yaml", action.name.value);
        files.push(scope.file(&path, &origin, action_file(scope, id)));
    }
    type_files(scope, files);
    enum_files(scope, files);
}

fn type_files(scope: &Scope<'_>, files: &mut Vec<SourceText>) {
    if scope.has_types() {
        files.push(modules::types_root(scope));
    }
    for (id, item) in scope.service.structs().filter(|(_, item)| item.role == Role::Type) {
        let path = format!("types/{}.rs", names::module_file(&scope.type_module(id)));
        let origin = format!("types/{}.yaml", item.name.value);
        files.push(scope.file(&path, &origin, type_file(scope, id)));
    }
}

fn enum_files(scope: &Scope<'_>, files: &mut Vec<SourceText>) {
    if scope.has_enums() {
        files.push(modules::enums_root(scope));
    }
    for (id, item) in scope.service.enums().filter(|(_, item)| item.home == Home::File) {
        let path = format!("enums/{}.rs", names::module_file(&scope.enum_module(id)));
        let origin = format!("enums/{}.yaml", item.name.value);
        files.push(scope.file(&path, &origin, enumeration::items(scope, id)));
    }
}

fn action_file(scope: &Scope<'_>, id: ActionId) -> TokenStream {
    let action = &scope.service[id];
    let imports = rust_type::imports(scope, &[action.request, action.response], Home::Action(id));
    let request = structure::items(scope, action.request);
    let response = structure::items(scope, action.response);
    let enums = local_enums(scope, Home::Action(id));
    let call = action::items(scope, id);
    quote!(#imports #call #request #response #enums)
}

fn type_file(scope: &Scope<'_>, id: StructId) -> TokenStream {
    let imports = rust_type::imports(scope, &[id], Home::Type(id));
    let item = structure::items(scope, id);
    let enums = local_enums(scope, Home::Type(id));
    quote!(#imports #item #enums)
}

fn local_enums(scope: &Scope<'_>, home: Home) -> TokenStream {
    scope.service.enums().filter(|(_, item)| item.home == home).map(|(id, _)| enumeration::items(scope, id)).collect()
}
