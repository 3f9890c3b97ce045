//! Tests the callers: what they name, and what they leave out.

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
