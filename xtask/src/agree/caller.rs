//! Writes a program that uses every public item of a generated crate: what stops compiling in it breaks callers.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens as _, format_ident, quote};
use syn::ext::IdentExt as _;
use syn::{Attribute, FnArg, ImplItem, Item, ReceiverKind, ReturnType, Signature, Type, UseTree, Visibility};
use tc3_spec::model::rust_name;

use super::{scratch, tables};

/// A public item, or one of its members.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    /// Struct, enum or alias.
    pub(super) owner: String,
    /// Field, variant, function or implemented trait.
    pub(super) member: Option<String>,
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.member {
            Some(member) => write!(f, "{}::{member}", self.owner),
            None => f.write_str(&self.owner),
        }
    }
}

/// One function of the program, which uses one thing.
#[derive(Debug)]
pub(super) struct Use {
    /// What it uses.
    pub(super) name: Name,
    /// Items of its module that it names.
    pub(super) items: BTreeSet<String>,
    /// Its tokens, on one line.
    text: String,
}

/// The functions that use the items of one version of a service, or those of a file of its callbacks.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// Where users find what the files declare: `essbasic::v2021_05_26`.
    path: String,
    /// Every public item, and for callbacks what they name of the version, each with the path of its module.
    items: BTreeMap<String, String>,
    /// One function a thing.
    pub(super) uses: Vec<Use>,
    /// What its files import of other crates, by the name that they give it.
    imports: BTreeMap<String, String>,
}

/// The program: modules by the path of the version, such as `essbasic::v2021_05_26`, or of the file, such as
/// `essbasic::v2021_05_26::callbacks::flow_changed`: `Receiver` may be a type as well.
#[derive(Debug, Default)]
pub(super) struct Caller {
    pub(super) modules: BTreeMap<String, Module>,
}

/// What stands on a line of the program.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Line {
    /// The import of an item: module and name.
    Import(String, String),
    /// A function: module and index.
    Use(String, usize),
}

impl Caller {
    /// A caller of everything that these files hold.
    pub(super) fn of(files: &BTreeMap<String, String>) -> Result<Self, String> {
        let mut caller = Self::default();
        for (path, text) in files {
            let parts: Vec<&str> = path.trim_end_matches(".rs").split('/').collect();
            let [service, version, inner @ ..] = parts.as_slice() else { continue };
            let path = format!("{}::{version}", rust_name::written(service));
            let (name, path) = match inner {
                // The async client has the same methods, and needs no feature.
                ["blocking"] => continue,
                ["callbacks", ..] => (format!("{path}::{}", inner.join("::")), format!("{path}::callbacks")),
                _ => (path.clone(), path),
            };
            let file = syn::parse_file(text).map_err(|error| format!("{name} is not Rust: {error}"))?;
            let module = caller.modules.entry(name).or_insert_with(|| Module { path, ..Module::default() });
            file.items.iter().filter(|item| !is_conditional(attributes(item))).for_each(|item| module.add(item));
        }
        for module in caller.modules.values_mut() {
            module.find_items();
        }
        Ok(caller)
    }

    /// The text of the program, and what stands on each of its lines; without what is `gone`.
    pub(super) fn print(&self, gone: &BTreeSet<Line>) -> (String, Vec<Option<Line>>) {
        let mut text = String::from("#![allow(warnings)]\n");
        let mut lines = vec![None];
        for (path, module) in &self.modules {
            let mut push = |line: Option<Line>, code: &str| {
                if line.as_ref().is_none_or(|line| !gone.contains(line)) {
                    text.push_str(code);
                    text.push('\n');
                    lines.push(line);
                }
            };
            push(None, &format!("mod {} {{", path.replace("::", "_").replace("r#", "")));
            for (_, import) in module.imports.iter().filter(|(name, _)| !module.items.contains_key(*name)) {
                push(None, import);
            }
            for (item, from) in &module.items {
                push(Some(Line::Import(path.clone(), item.clone())), &format!("use tc3::{from}::{item};"));
            }
            for (index, one) in module.uses.iter().enumerate() {
                push(Some(Line::Use(path.clone(), index)), &format!("fn u{index}{}", one.text));
            }
            push(None, "}");
        }
        (text, lines)
    }
}

impl Module {
    fn add(&mut self, item: &Item) {
        match item {
            Item::Struct(item) if is_public(&item.vis) => self.structure(item),
            Item::Enum(item) if is_public(&item.vis) => self.enumeration(item),
            Item::Type(item) if is_public(&item.vis) => {
                let name = &item.ident;
                self.declare(name);
                self.push(name, None, &quote!((_: &#name) {}));
            }
            Item::Impl(item) => self.implementation(item),
            Item::Macro(item) => self.table(&item.mac),
            Item::Use(item) if self.path.ends_with("::callbacks") => self.borrow(item),
            Item::Use(item) => self.import(item),
            _ => {}
        }
    }

    fn declare(&mut self, item: &Ident) {
        self.items.insert(item.to_string(), self.path.clone());
    }

    fn push(&mut self, owner: &Ident, member: Option<&Ident>, tokens: &TokenStream) {
        let name = Name { owner: owner.to_string(), member: member.map(|member| member.unraw().to_string()) };
        let text = renamed(tokens.clone(), &owner.to_token_stream()).to_string();
        self.uses.push(Use { name, items: BTreeSet::new(), text });
    }

    fn table(&mut self, call: &syn::Macro) {
        let Some(table) = tables::of(call) else { return };
        table.items.iter().for_each(|item| self.declare(item));
        for (owner, member, code) in &table.uses {
            self.push(owner, member.as_ref(), code);
        }
    }

    /// What signatures may name without a path.
    fn import(&mut self, item: &syn::ItemUse) {
        let syn::UseTree::Path(path) = &item.tree else { return self.renamed_crate(item) };
        let name = match &*path.tree {
            syn::UseTree::Name(name) => &name.ident,
            syn::UseTree::Rename(rename) => &rename.rename,
            syn::UseTree::Path(inner) => match &*inner.tree {
                syn::UseTree::Name(name) => &name.ident,
                _ => return,
            },
            _ => return,
        };
        let is_module = name.to_string().starts_with(char::is_lowercase);
        if path.ident == "super" && is_module {
            self.declare(name);
        } else if path.ident == "std" || path.ident == "tc3_runtime" {
            self.imports.insert(name.to_string(), item.to_token_stream().to_string());
        }
    }

    /// What a file of callbacks names of others: those of its module, or all that the version has.
    fn borrow(&mut self, item: &syn::ItemUse) {
        match &item.tree {
            UseTree::Path(path) if path.ident == "crate" => {
                let names = names(&path.tree);
                let version = self.path.trim_end_matches("::callbacks").to_owned();
                let of_callbacks = path.tree.to_token_stream().into_iter().any(|tree| tree.to_string() == "callbacks");
                let from = if of_callbacks { self.path.clone() } else { version };
                self.items.extend(names.into_iter().map(|name| (name.to_string(), from.clone())));
            }
            UseTree::Path(path) if path.ident != "tc3_runtime" && path.ident != "std" => {
                names(&path.tree).into_iter().for_each(|name| self.declare(name));
            }
            _ => self.import(item),
        }
    }

    /// `use tc3_runtime as rt;`
    fn renamed_crate(&mut self, item: &syn::ItemUse) {
        if let syn::UseTree::Rename(rename) = &item.tree {
            self.imports.insert(rename.rename.to_string(), item.to_token_stream().to_string());
        }
    }

    fn structure(&mut self, item: &syn::ItemStruct) {
        let name = &item.ident;
        self.declare(name);
        self.derived(name, &item.attrs);
        let public = || item.fields.iter().filter(|field| is_public(&field.vis));
        for field in public() {
            let (Some(member), ty) = (&field.ident, &field.ty) else { continue };
            self.push(name, Some(member), &quote!((this: &#name) { let _: &#ty = &this.#member; }));
        }
        let open = item.attrs.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"));
        if !open && public().count() == item.fields.len() && !item.fields.is_empty() {
            let arguments = public().filter_map(|field| field.ident.as_ref().map(|member| (member, &field.ty)));
            let (members, types): (Vec<_>, Vec<_>) = arguments.unzip();
            let text = quote!((#(#members: #types),*) -> #name { #name { #(#members),* } });
            self.push(name, Some(&format_ident!("new")), &text);
        }
    }

    fn enumeration(&mut self, item: &syn::ItemEnum) {
        let name = &item.ident;
        self.declare(name);
        self.derived(name, &item.attrs);
        for variant in item.variants.iter().filter(|variant| !is_conditional(&variant.attrs)) {
            let member = &variant.ident;
            let text = match &variant.fields {
                syn::Fields::Unit => quote!(() -> #name { #name::#member }),
                syn::Fields::Unnamed(_) => quote!((this: #name) { if let #name::#member(..) = this {} }),
                syn::Fields::Named(_) => quote!((this: #name) { if let #name::#member { .. } = this {} }),
            };
            self.push(name, Some(member), &text);
        }
    }

    /// The traits that a `derive` gives.
    fn derived(&mut self, name: &Ident, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let mut traits: Vec<Ident> = Vec::new();
            // Not a derive that names no trait: then rustc says so.
            drop(attribute.parse_nested_meta(|meta| {
                traits.extend(meta.path.segments.last().map(|segment| segment.ident.clone()));
                Ok(())
            }));
            for one in traits {
                // The others are in scope everywhere.
                let path = match one.to_string().as_str() {
                    "Debug" => quote!(::std::fmt::Debug),
                    "Hash" => quote!(::std::hash::Hash),
                    _ => quote!(#one),
                };
                self.push(name, Some(&one), &quote!(() { fn is<T: #path>() {} is::<#name>(); }));
            }
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        let Type::Path(own) = &*item.self_ty else { return };
        let Some(name) = own.path.segments.last().map(|segment| segment.ident.clone()) else { return };
        if let Some((path, _)) = &item.trait_ {
            let lifetimes: Vec<_> = item.generics.lifetimes().collect();
            let bound = if lifetimes.is_empty() { quote!(#path) } else { quote!(for<#(#lifetimes),*> #path) };
            let member = path.segments.last().map(|segment| segment.ident.clone());
            return self.push(&name, member.as_ref(), &quote!(() { fn is<T: #bound>() {} is::<#name>(); }));
        }
        for member in item.items.iter() {
            match member {
                ImplItem::Fn(function) if is_public(&function.vis) && !is_conditional(&function.attrs) => {
                    let text = call(&name, &function.sig);
                    self.push(&name, Some(&function.sig.ident), &text);
                }
                ImplItem::Const(constant) if is_public(&constant.vis) && !is_conditional(&constant.attrs) => {
                    let (member, ty) = (&constant.ident, &constant.ty);
                    self.push(&name, Some(member), &quote!(() { let _: #ty = #name::#member; }));
                }
                _ => {}
            }
        }
    }

    /// Which items each function names.
    fn find_items(&mut self) {
        for one in &mut self.uses {
            let words = one.text.split(|c: char| !c.is_alphanumeric() && c != '_');
            one.items = words.filter(|word| self.items.contains_key(*word)).map(str::to_owned).collect();
        }
    }
}

/// A call that hands over what the function takes, and expects what it gives.
fn call(owner: &Ident, signature: &Signature) -> TokenStream {
    let (member, generics) = (&signature.ident, &signature.generics);
    let (mut parameters, mut arguments) = (Vec::new(), Vec::new());
    for (index, input) in signature.inputs.iter().enumerate() {
        let argument = format_ident!("a{index}");
        parameters.push(match input {
            FnArg::Receiver(receiver) => match &receiver.kind {
                ReceiverKind::Reference(and, lifetime, mutable) => quote!(#argument: #and #lifetime #mutable Self),
                _ => quote!(#argument: Self),
            },
            FnArg::Typed(typed) => {
                let ty = &typed.ty;
                quote!(#argument: #ty)
            }
        });
        arguments.push(argument);
    }
    let given = match &signature.output {
        // A future has no name.
        ReturnType::Type(_, ty) if signature.asyncness.is_none() && !matches!(**ty, Type::ImplTrait(_)) => {
            quote!(: #ty)
        }
        _ => TokenStream::new(),
    };
    let clause = &generics.where_clause;
    quote!(#generics (#(#parameters),*) #clause { let _ #given = #owner::#member(#(#arguments),*); })
}

/// The tokens with `Self`, `crate` and `super` as a caller writes them, that imports every item of the version.
fn renamed(tokens: TokenStream, own: &TokenStream) -> TokenStream {
    let rename = |tree: TokenTree| match tree {
        TokenTree::Ident(word) if word == "Self" => own.clone(),
        TokenTree::Ident(word) if word == "crate" => format_ident!("tc3").to_token_stream(),
        TokenTree::Ident(word) if word == "super" => quote!(self),
        TokenTree::Group(group) => {
            proc_macro2::Group::new(group.delimiter(), renamed(group.stream(), own)).into_token_stream()
        }
        other => other.into_token_stream(),
    };
    tokens.into_iter().flat_map(rename).collect()
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The names at the end of a `use`.
fn names(tree: &UseTree) -> Vec<&Ident> {
    match tree {
        UseTree::Path(path) => names(&path.tree),
        UseTree::Group(group) => group.items.iter().flat_map(names).collect(),
        UseTree::Name(name) => vec![&name.ident],
        UseTree::Rename(_) | UseTree::Glob(_) => Vec::new(),
    }
}

/// Whether an item is there only with features that the crates do not have.
fn is_conditional(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("cfg") && !is_met(attribute))
}

/// `#[cfg(feature = "callbacks")]`, with a feature that the crates have.
fn is_met(condition: &Attribute) -> bool {
    let Ok(pair) = condition.parse_args::<syn::MetaNameValue>() else { return false };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(feature), .. }) = &pair.value else { return false };
    pair.path.is_ident("feature") && scratch::FEATURES.contains(&feature.value().as_str())
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Struct(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

#[cfg(test)]
mod tests;
