//! Names of Rust: identifiers, modules, paths.

use heck::ToSnakeCase;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use tc3_spec::model::{
    Action, Callback, EnumId, Field, Home, Role, Service, Struct, StructId, Type, Waiter, rust_name,
};

use super::file::{Item, SourceText};

/// Methods that every client has besides those of the actions.
const CLIENT_METHODS: &[&str] = &[
    "as_operator",
    "as_ref",
    "builder",
    "call",
    "call_events",
    "call_with",
    "clone",
    "encrypted",
    "from",
    "from_env",
    "operator",
    "pages",
    "wait_until",
    "with",
    "with_connect_timeout",
    "with_deadline",
    "with_rate_limits",
    "with_retry",
    "with_timeout",
    "with_validation",
];

/// An identifier; a keyword becomes raw, or gets an underscore where it cannot be raw.
pub(super) fn ident(name: &str) -> Ident {
    let name = rust_name::written(name);
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(&name, Span::call_site()),
    }
}

/// A module. The file of one called `mod` would be taken for that of the folder.
pub(super) fn module(name: &str) -> Ident {
    if name == "mod" { ident("mod_") } else { ident(name) }
}

/// The file of a module, without `.rs`: its name without `r#`.
pub(super) fn module_file(name: &str) -> String {
    module(name).to_string().trim_start_matches("r#").to_owned()
}

/// The Rust field.
pub(super) fn field(field: &Field) -> Ident {
    ident(&field.rust)
}

/// The method that sets a field.
pub(super) fn setter(field: &Field) -> Ident {
    match field.rust.as_str() {
        "new" => ident("new_"),
        name => ident(name),
    }
}

/// The method that calls an action.
pub(super) fn method(action: &Action) -> Ident {
    match action.rust.as_str() {
        name if CLIENT_METHODS.contains(&name) => ident(&format!("{name}_")),
        name => ident(name),
    }
}

/// The method that gives the pages of an action.
pub(super) fn pages_method(service: &Service, action: &Action) -> Ident {
    ident(&service.pages_method(action))
}

/// The method that waits.
pub(super) fn waiting_method(waiter: &Waiter) -> Ident {
    ident(&waiter.method())
}

/// The method that gives the events of an action.
pub(super) fn events_method(service: &Service, action: &Action) -> Ident {
    ident(&service.events_method(action))
}

/// A service version and what its items are called.
pub(super) struct Scope<'a> {
    /// The service.
    pub(super) service: &'a Service,
    /// Path of its module: `crate::essbasic::v2021_05_26`.
    pub(super) root: TokenStream,
    /// The crate that holds it, as users write it: `tc3`.
    pub(super) krate: &'a str,
}

impl<'a> Scope<'a> {
    /// The names of a service in a crate.
    pub(super) fn new(service: &'a Service, krate: &'a str) -> Self {
        let (module, version) = (ident(&service.module), ident(&service.version_module));
        Self { service, root: quote!(crate::#module::#version), krate }
    }

    /// A file of this service, with its path below the version's folder and its place in the spec.
    pub(super) fn file(&self, path: &str, origin: &str, items: Vec<Item>) -> SourceText {
        let Service { name, version, module, version_module, .. } = self.service;
        SourceText {
            path: format!("{module}/{version_module}/{path}"),
            origin: format!("spec/{}/{}/{origin}", name.value, version.value),
            legend: Vec::new(),
            items,
        }
    }

    /// What users write before a name of this service: `tc3::essbasic`.
    pub(super) fn public_path(&self) -> TokenStream {
        let (krate, module) = (ident(self.krate), ident(&self.service.module));
        let version = ident(&self.service.version_module);
        if self.service.newest { quote!(#krate::#module) } else { quote!(#krate::#module::#version) }
    }

    /// Whether there are shared types.
    pub(super) fn has_types(&self) -> bool {
        self.service.structs.iter().any(|item| item.role == Role::Type)
    }

    /// Whether there are shared enums.
    pub(super) fn has_enums(&self) -> bool {
        self.service.enums.iter().any(|item| item.home == Home::File)
    }

    /// Module of a callback.
    pub(super) fn callback_module(&self, callback: &Callback) -> String {
        callback.rust.to_snake_case()
    }

    /// Whether only callbacks need an enum.
    pub(super) fn is_for_callbacks(&self, id: EnumId) -> bool {
        let has_it = |item: &&Struct| item.fields.iter().any(|field| *field.ty.innermost() == Type::Enum(id));
        let mut users = self.service.structs.iter().filter(has_it).peekable();
        let mut others = self.service.enums().filter(|(_, other)| other.like == Some(id));
        users.peek().is_some()
            && users.all(|item| item.in_callbacks_only)
            && others.all(|(other, _)| self.is_for_callbacks(other))
    }

    /// Module of a shared type.
    pub(super) fn type_module(&self, id: StructId) -> String {
        self.service[id].rust.to_snake_case()
    }

    /// Module of a shared enum.
    pub(super) fn enum_module(&self, id: EnumId) -> String {
        self.service[id].rust.to_snake_case()
    }

    /// Name of a struct.
    pub(super) fn struct_name(&self, id: StructId) -> Ident {
        ident(&self.service[id].rust)
    }

    /// Path of an enum, wherever it stands.
    pub(super) fn enum_path(&self, id: EnumId) -> TokenStream {
        let module = match self.service[id].home {
            Home::File => quote!(enums),
            Home::Action(_) => quote!(actions),
            Home::Type(_) => quote!(types),
            Home::Callback(_) => quote!(callbacks),
        };
        let (root, name) = (&self.root, self.enum_name(id));
        quote!(#root::#module::#name)
    }

    /// Name of an enum.
    pub(super) fn enum_name(&self, id: EnumId) -> Ident {
        ident(&self.service[id].rust)
    }
}

#[cfg(test)]
mod tests {
    use super::{CLIENT_METHODS, ident, module_file};

    #[test]
    fn no_action_takes_the_name_of_a_method_that_every_client_has() {
        let client = include_str!("../tests/cases/operator/expected/demo/v2020_01_01/client.rs");
        let code = client.lines().map(str::trim_start).filter(|line| !line.starts_with("//"));
        let methods = code.filter_map(|line| line.split_once("fn ")).map(|(_, rest)| rest);
        let names: Vec<&str> = methods.filter_map(|rest| rest.split(['(', '<']).next()).collect();
        assert!(names.len() > 10, "{names:?}");
        assert!(names.iter().all(|name| CLIENT_METHODS.contains(name)), "{names:?}");
    }

    #[test]
    fn keywords_are_raw_where_they_can_be() {
        assert_eq!(ident("type").to_string(), "r#type");
        assert_eq!(ident("gen").to_string(), "r#gen");
        assert_eq!(ident("self").to_string(), "self_");
        assert_eq!(ident("union").to_string(), "union");
        assert_eq!(module_file("type"), "type");
        assert_eq!(module_file("crate"), "crate_");
        assert_eq!(module_file("mod"), "mod_");
    }
}
