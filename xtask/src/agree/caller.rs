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
    fn messages_have_a_module_of_their_own() {
        let root = "mod moved;\npub use moved::{Cause, MovedEvent, UnknownCause};\nuse tc3_runtime as rt;\n\
            pub type Receiver = rt::callbacks::Receiver<Event>;\n\
            rt::events! {\n    /// All.\n    pub enum Event {\n        /// `M`\n        #[deprecated(note = \"old\")]\n        \
            Moved(MovedEvent) = \"M\",\n    }\n}\n";
        let data = "use crate::demo::v1::types::{Receiver};\npub struct MovedEvent { pub to: Receiver }\n";
        let client = "#[cfg(feature = \"encryption\")]\nimpl Client {\n    pub fn encrypted(&self) {}\n}\n\
            #[cfg(feature = \"blocking\")]\nimpl Client {\n    pub fn never(&self) {}\n}\n";
        let files = [
            ("demo/v1/blocking.rs", client),
            ("demo/v1/callbacks.rs", root),
            ("demo/v1/callbacks/moved.rs", data),
            ("demo/v1/client.rs", client),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
        let text = Caller::of(&BTreeMap::from(files)).expect("Rust").print(&BTreeSet::new()).0.replace(' ', "");
        for line in [
            "usetc3::demo::v1::callbacks::Event;",
            "usetc3::demo::v1::callbacks::MovedEvent;",
            "usetc3::demo::v1::callbacks::Receiver;",
            "usetc3::demo::v1::Receiver;",
        ] {
            assert!(text.lines().any(|other| other == line), "{line}: {text}");
        }
        for part in [
            "(data:Box<MovedEvent>)->Event{Event::Moved(data)}",
            "this:&MovedEvent){let_:&Receiver",
            "Client::encrypted(a0)",
        ] {
            assert_eq!(text.matches(part).count(), 1, "{part}: {text}");
        }
        assert!(!text.contains("never"), "{text}");
    }

    /// What a module of a generated crate exports.
    fn exports(files: &BTreeMap<String, String>, module: &str) -> BTreeSet<String> {
        let path = format!("{}.rs", module.replace("::", "/").replace("r#", ""));
        let file = syn::parse_file(&files[&path]).expect("Rust");
        let mut found = BTreeSet::new();
        for item in file.items.iter().filter(|item| !is_conditional(attributes(item))) {
            match item {
                Item::Mod(item) if is_public(&item.vis) => found.extend([item.ident.to_string()]),
                Item::Use(item) if is_public(&item.vis) => {
                    found.extend(names(&item.tree).iter().map(ToString::to_string));
                    if let UseTree::Path(path) = &item.tree
                        && matches!(*path.tree, UseTree::Glob(_))
                    {
                        found.extend(exports(files, &format!("{module}::{}", path.ident)));
                    }
                }
                Item::Type(item) if is_public(&item.vis) => found.extend([item.ident.to_string()]),
                Item::Macro(item) => {
                    let table = tables::of(&item.mac).into_iter().flat_map(|table| table.items);
                    found.extend(table.map(|item| item.to_string()));
                }
                _ => {}
            }
        }
        found
    }

    /// Every item that the caller of a spec names is exported. Gives how many modules of callbacks it has.
    fn names_what_is_exported(sources: &tc3_spec::SourceMap, what: &str) -> usize {
        let model = tc3_spec::check(sources).expect("a valid spec");
        let files = tc3_emit::generate(&model);
        let caller = Caller::of(&files).expect("Rust");
        let mut known = BTreeMap::new();
        for module in caller.modules.values() {
            for (item, from) in &module.items {
                let exports = known.entry(from.clone()).or_insert_with(|| exports(&files, from));
                assert!(exports.contains(item), "{what}: no {from}::{item}");
            }
        }
        let versions = caller.modules.values().filter_map(|module| module.path.strip_suffix("::callbacks"));
        versions.inspect(|version| assert!(exports(&files, version).contains("callbacks"), "{what}: {version}")).count()
    }

    #[test]
    fn callers_of_all_specs_name_what_is_exported() {
        let cases = std::fs::read_dir(tc3_testing::workspace().join("codegen/spec/tests/diff")).expect("a folder");
        let mut of_callbacks = 0;
        for case in cases {
            let case = case.expect("a case").path().join("before");
            let mut sources = tc3_spec::SourceMap::default();
            for path in tc3_testing::below(&case) {
                let bytes = std::fs::read(&path).expect("readable");
                sources.add("before", &tc3_testing::slashed(&path, &case), &bytes);
            }
            of_callbacks += names_what_is_exported(&sources, &case.display().to_string());
        }
        for root in tc3_testing::valid_cases().into_iter().chain([tc3_testing::workspace()]) {
            let sources = tc3_testing::sources(&tc3_testing::read(&root));
            of_callbacks += names_what_is_exported(&sources, &root.display().to_string());
        }
        assert!(of_callbacks > 40, "{of_callbacks} modules of callbacks");
    }

    #[test]
    fn what_is_gone_is_not_printed() {
        let files = BTreeMap::from([("demo/v2020_01_01/actions/ping.rs".to_owned(), FILE.to_owned())]);
        let caller = Caller::of(&files).expect("Rust");
        let gone = BTreeSet::from([Line::Import("demo::v2020_01_01".to_owned(), "Kind".to_owned())]);
        assert!(!caller.print(&gone).0.contains("::Kind;"));
    }
}
