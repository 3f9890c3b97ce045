//! Builds Rust names: identifiers, modules, paths.

use std::sync::Arc;

use heck::ToSnakeCase;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use tc3_spec::model::{
    Action, Callback, Enum, EnumId, Field, Home, Role, Service, Struct, StructId, Waiter, rust_name,
};

use super::enum_uses::EnumUses;
use super::file::{Item, SourceText};

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
    ident(&action.method())
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
    /// What its enums are used for.
    pub(super) enums: Arc<EnumUses<'a>>,
}

impl<'a> Scope<'a> {
    /// The names of a service in a crate.
    pub(super) fn new(service: &'a Service, krate: &'a str) -> Self {
        Self::with(service, krate, Arc::new(EnumUses::of(service)))
    }

    /// The same for another file of the service, without looking at all of it again.
    pub(super) fn with(service: &'a Service, krate: &'a str, enums: Arc<EnumUses<'a>>) -> Self {
        let (module, version) = (ident(&service.module), ident(&service.version_module));
        Self { service, root: quote!(crate::#module::#version), krate, enums }
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

    /// Every shared type.
    pub(super) fn types(&self) -> impl Iterator<Item = (StructId, &'a Struct)> {
        self.service.structs().filter(|(_, item)| item.role == Role::Type)
    }

    /// Every shared enum.
    pub(super) fn shared_enums(&self) -> impl Iterator<Item = (EnumId, &'a Enum)> {
        self.enums_of(Home::File)
    }

    /// The enums of a file.
    pub(super) fn enums_of(&self, home: Home) -> impl Iterator<Item = (EnumId, &'a Enum)> {
        self.enums.at_home(home).iter().map(|id| (*id, &self.service[*id]))
    }

    /// Module of a callback.
    pub(super) fn callback_module(&self, callback: &Callback) -> String {
        callback.rust.to_snake_case()
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
        let module = ident(self.service[id].home.module());
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
    use std::collections::BTreeSet;
    use std::path::Path;

    use proc_macro2::{TokenStream, TokenTree};
    use tc3_spec::model::CLIENT_METHODS;

    use super::{ident, module_file};

    #[test]
    fn no_action_takes_the_name_of_a_method_that_every_client_has() {
        let goldens = tc3_testing::below(&tc3_testing::package().join("tests/cases"));
        let runtime = tc3_testing::below(&tc3_testing::workspace().join("runtime/src"));
        let clients = goldens.iter().filter(|path| path.ends_with("client.rs") || path.ends_with("blocking.rs"));
        let (mut methods, mut called) = (BTreeSet::new(), BTreeSet::new());
        for text in clients.map(|path| text(path)) {
            methods.extend(functions(&trees(&text)));
            let calls = text.lines().filter_map(|line| line.strip_prefix("rt::")?.split_once('!'));
            called.extend(calls.map(|(name, _)| name.to_owned()));
        }
        // Methods of actions are rows of tables there.
        let sources = runtime.iter().filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
        for trees in sources.map(|path| trees(&text(path))) {
            for definition in trees.windows(4) {
                if let [TokenTree::Ident(word), _, TokenTree::Ident(name), TokenTree::Group(_)] = definition
                    && word == "macro_rules"
                    && called.contains(&name.to_string())
                {
                    methods.extend(functions(&definition[3..]));
                }
            }
        }
        // Of a derive.
        methods.insert("clone".to_owned());
        assert_eq!(methods, CLIENT_METHODS.iter().map(ToString::to_string).collect());
    }

    fn text(path: &Path) -> String {
        std::fs::read_to_string(path).expect("readable")
    }

    fn trees(text: &str) -> Vec<TokenTree> {
        text.parse::<TokenStream>().expect("Rust").into_iter().collect()
    }

    /// The names of functions, in brackets as well; not those that a macro is given.
    fn functions(trees: &[TokenTree]) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let is_fn = |tree: &TokenTree| matches!(tree, TokenTree::Ident(word) if word == "fn");
        for pair in trees.windows(2).filter(|pair| is_fn(&pair[0])) {
            found.extend(matches!(pair[1], TokenTree::Ident(_)).then(|| pair[1].to_string()));
        }
        for tree in trees {
            if let TokenTree::Group(group) = tree {
                found.extend(functions(&group.stream().into_iter().collect::<Vec<_>>()));
            }
        }
        found
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
