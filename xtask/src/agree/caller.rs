//! A program that uses every public item of a generated crate: what stops compiling in it breaks callers.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens as _, format_ident, quote};
use syn::ext::IdentExt as _;
use syn::{Attribute, FnArg, ImplItem, Item, ReceiverKind, ReturnType, Signature, Type, Visibility};

use super::tables;

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
    /// Items of its version that it names.
    pub(super) items: BTreeSet<String>,
    /// Its tokens, on one line.
    text: String,
}

/// The functions that use the items of one version of a service.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// Every public item.
    pub(super) items: BTreeSet<String>,
    /// One function a thing.
    pub(super) uses: Vec<Use>,
    /// What its files import of other crates, by the name that they give it.
    imports: BTreeMap<String, String>,
}

/// The program: modules by the path of the version, such as `essbasic::v2021_05_26`.
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
            let [service, version, ..] = parts.as_slice() else { continue };
            let file = syn::parse_file(text).map_err(|error| format!("{path} is not Rust: {error}"))?;
            let module = caller.modules.entry(format!("{service}::{version}")).or_default();
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
            push(None, &format!("mod {} {{", path.replace("::", "_")));
            for (_, import) in module.imports.iter().filter(|(name, _)| !module.items.contains(*name)) {
                push(None, import);
            }
            for item in &module.items {
                push(Some(Line::Import(path.clone(), item.clone())), &format!("use tc3::{path}::{item};"));
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
                self.items.insert(name.to_string());
                self.push(name, None, &quote!((_: &#name) {}));
            }
            Item::Impl(item) => self.implementation(item),
            Item::Macro(item) => self.table(&item.mac),
            Item::Use(item) => self.import(item),
            _ => {}
        }
    }

    fn push(&mut self, owner: &Ident, member: Option<&Ident>, tokens: &TokenStream) {
        let name = Name { owner: owner.to_string(), member: member.map(|member| member.unraw().to_string()) };
        let text = renamed(tokens.clone(), &owner.to_token_stream()).to_string();
        self.uses.push(Use { name, items: BTreeSet::new(), text });
    }

    fn table(&mut self, call: &syn::Macro) {
        let Some(table) = tables::of(call) else { return };
        self.items.extend(table.items.iter().map(ToString::to_string));
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
            self.items.insert(name.to_string());
        } else if path.ident == "std" || path.ident == "tc3_runtime" {
            self.imports.insert(name.to_string(), item.to_token_stream().to_string());
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
        self.items.insert(name.to_string());
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
        self.items.insert(name.to_string());
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
            one.items = words.filter(|word| self.items.contains(*word)).map(str::to_owned).collect();
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

/// Whether an item is there with some features only.
fn is_conditional(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("cfg"))
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Struct(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
        use crate::demo::v2020_01_01::types::Flow;\n\
        #[derive(Clone)]\n#[non_exhaustive]\npub struct PingRequest { pub flow: Flow, hidden: u8 }\n\
        impl PingRequest {\n    pub fn new(flow: impl Into<Flow>) -> Self { todo!() }\n    \
        #[cfg(feature = \"x\")]\n    pub fn other(&self) {}\n}\n\
        pub enum Kind { A, Unknown(u8) }\nimpl<'de> Trait<'de> for Kind {}\n";

    #[test]
    fn everything_public_is_used_once() {
        let files = BTreeMap::from([("demo/v2020_01_01/actions/ping.rs".to_owned(), FILE.to_owned())]);
        let caller = Caller::of(&files).expect("Rust");
        let (text, lines) = caller.print(&BTreeSet::new());
        let wanted = [
            "#![allow(warnings)]",
            "mod demo_v2020_01_01 {",
            "use tc3::demo::v2020_01_01::Kind;",
            "use tc3::demo::v2020_01_01::PingRequest;",
            "fn u0() { fn is < T : Clone > () { } is :: < PingRequest > () ; }",
            "fn u1(this : & PingRequest) { let _ : & Flow = & this . flow ; }",
            "fn u2(a0 : impl Into < Flow >) { let _ : PingRequest = PingRequest :: new (a0) ; }",
            "fn u3() -> Kind { Kind :: A }",
            "fn u4(this : Kind) { if let Kind :: Unknown (..) = this { } }",
            "fn u5() { fn is < T : for < 'de > Trait < 'de >> () { } is :: < Kind > () ; }",
            "}",
        ];
        let squeezed = |line: &str| line.replace(' ', "");
        let found: Vec<String> = text.lines().map(squeezed).collect();
        assert_eq!(found, wanted.map(squeezed));
        assert_eq!(lines.len(), wanted.len());
    }

    #[test]
    fn tables_make_items_and_traits() {
        let text = "use tc3_runtime as rt;\nuse std::time::Duration;\n\
            rt::text_enum! {\n    /// A kind.\n    pub enum Kind, UnknownKind {\n        /// `A`\n        First = \"A\",\n    }\n}\n\
            rt::structure! {\n    received Flow {\n        0 name: Option \"Name\";\n    }\n}\n";
        let files = BTreeMap::from([("demo/v2020_01_01/types/flow.rs".to_owned(), text.to_owned())]);
        let caller = Caller::of(&files).expect("Rust");
        let module = &caller.modules["demo::v2020_01_01"];
        let names: BTreeSet<String> = module.uses.iter().map(|one| one.name.to_string()).collect();
        for name in ["Kind::First", "Kind::as_str", "UnknownKind", "Flow::Deserialize", "Flow::Default"] {
            assert!(names.contains(name), "{name}: {names:?}");
        }
        assert!(!names.contains("Flow::Serialize") && !names.contains("Kind::value"), "{names:?}");
        let printed = caller.print(&BTreeSet::new()).0;
        assert!(printed.contains("use tc3_runtime as rt ;") && printed.contains("use std :: time :: Duration ;"));
    }

    #[test]
    fn what_is_gone_is_not_printed() {
        let files = BTreeMap::from([("demo/v2020_01_01/actions/ping.rs".to_owned(), FILE.to_owned())]);
        let caller = Caller::of(&files).expect("Rust");
        let gone = BTreeSet::from([Line::Import("demo::v2020_01_01".to_owned(), "Kind".to_owned())]);
        assert!(!caller.print(&gone).0.contains("::Kind;"));
    }
}
