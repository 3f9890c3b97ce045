//! Resolves the names of a spec, and reports those that cannot be used.

use std::collections::{BTreeMap, HashMap};

use heck::ToSnakeCase;

use super::callbacks;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::rust_name::{self, is_type_name};
use crate::model::{ActionId, CallbackId, EnumId, Home, Role, StructId, Type};
use crate::raw::{File, RawEnum, RawService};
use crate::source::Span;
use crate::yaml::Text;

/// What the names of one service stand for.
pub(super) struct Symbols<'r> {
    named: BTreeMap<String, (Symbol, Span)>,
    /// One entry per struct, in the order of their ids.
    pub(super) structs: Vec<(Text, Role)>,
    /// One entry per enum, in the order of their ids.
    pub(super) enums: Vec<(Text, Home, &'r RawEnum)>,
    /// One entry per action, in the order of their ids.
    pub(super) actions: Vec<Text>,
    /// One entry per callback, in the order of their ids.
    pub(super) callbacks: Vec<Text>,
}

/// What a name stands for.
#[derive(Clone, Copy)]
pub(super) enum Symbol {
    Struct(StructId),
    Enum(EnumId),
}

impl<'r> Symbols<'r> {
    /// The struct of each role.
    pub(super) fn by_role(&self) -> HashMap<Role, StructId> {
        self.structs.iter().enumerate().map(|(index, (_, role))| (*role, StructId(index))).collect()
    }

    pub(super) fn collect(raw: &'r RawService, sink: &Sink) -> Self {
        let mut symbols = Self {
            named: BTreeMap::new(),
            structs: Vec::new(),
            enums: Vec::new(),
            actions: Vec::new(),
            callbacks: Vec::new(),
        };
        for file in &raw.types {
            let name = file_name(file, file.content.name.as_ref(), "type", sink);
            usable(&name, "a Rust type", VENDOR, sink);
            if let Some(rust) = &file.content.rust {
                hides_nothing(rust, sink);
                fits_a_file(rust, RUST, sink);
            }
            fits_a_file(&name, VENDOR, sink);
            symbols.add_struct(name, Role::Type, sink);
        }
        for (index, file) in raw.actions.iter().enumerate() {
            let name = file_name(file, file.content.name.as_ref(), "action", sink);
            usable(&name, "an action", VENDOR, sink);
            fits_a_file(&name, VENDOR, sink);
            let derived = |suffix: &str| Text { value: format!("{}{suffix}", name.value), span: name.span };
            symbols.add_struct(derived("Request"), Role::Request(ActionId(index)), sink);
            symbols.add_struct(derived("Response"), Role::Response(ActionId(index)), sink);
            symbols.actions.push(name);
        }
        for (index, file) in raw.callbacks.iter().enumerate() {
            let name = file_name(file, file.content.name.as_ref(), "callback", sink);
            callbacks::usable(&file.content, &name, sink);
            callbacks::enums(&file.content, sink);
            fits_a_file(&name, VENDOR, sink);
            if let Some(rust) = &file.content.rust {
                fits_a_file(rust, RUST, sink);
            }
            let event = format!("{}Event", callbacks::rust_name(&file.content, &name));
            let event = Text { value: event, span: name.span };
            symbols.reserve(&name, sink);
            symbols.add_struct(event, Role::Callback(CallbackId(index)), sink);
            symbols.callbacks.push(name);
        }
        for file in &raw.enums {
            let name = file_name(file, file.content.name.as_ref(), "enum", sink);
            fits_a_file(&name, OURS, sink);
            symbols.add_enum(name, Home::File, &file.content, sink);
        }
        for (index, file) in raw.types.iter().enumerate() {
            symbols.add_local_enums(&file.content.enums, Home::Type(StructId(index)), sink);
        }
        for (index, file) in raw.actions.iter().enumerate() {
            symbols.add_local_enums(&file.content.enums, Home::Action(ActionId(index)), sink);
        }
        for (index, file) in raw.callbacks.iter().enumerate() {
            symbols.add_local_enums(&file.content.enums, Home::Callback(CallbackId(index)), sink);
        }
        symbols
    }

    fn add_local_enums(&mut self, enums: &'r [RawEnum], home: Home, sink: &Sink) {
        for raw in enums {
            if let Some(name) = &raw.name {
                self.add_enum(name.clone(), home, raw, sink);
            }
        }
    }

    fn add_struct(&mut self, name: Text, role: Role, sink: &Sink) {
        self.add(&name, Symbol::Struct(StructId(self.structs.len())), sink);
        self.structs.push((name, role));
    }

    /// Takes the name of a callback, so that paths of the spec lead to one place. It stands for the struct that comes next.
    fn reserve(&mut self, name: &Text, sink: &Sink) {
        self.add(name, Symbol::Struct(StructId(self.structs.len())), sink);
    }

    fn add_enum(&mut self, name: Text, home: Home, raw: &'r RawEnum, sink: &Sink) {
        usable(&name, "a Rust type", OURS, sink);
        self.add(&name, Symbol::Enum(EnumId(self.enums.len())), sink);
        self.enums.push((name, home, raw));
    }

    fn add(&mut self, name: &Text, symbol: Symbol, sink: &Sink) {
        if let Some((_, first)) = self.named.get(&name.value) {
            sink.push(
                Diagnostic::new(Code::DuplicateName, name.span, format!("the name `{}` is taken", name.value))
                    .label("again here")
                    .related(*first, "first here")
                    .help("types, enums, requests, responses, callbacks and their events share the names of a service; choose another"),
            );
            return;
        }
        self.named.insert(name.value.clone(), (symbol, name.span));
    }

    pub(super) fn get(&self, name: &str) -> Option<Symbol> {
        self.named.get(name).map(|(symbol, _)| *symbol)
    }

    pub(super) fn struct_named(&self, name: &str) -> Option<StructId> {
        match self.get(name) {
            Some(Symbol::Struct(id)) => Some(id),
            _ => None,
        }
    }

    /// Every name that a field may use as its type, without requests, responses and events.
    pub(super) fn type_names(&self) -> impl Iterator<Item = &str> {
        let types = self.structs.iter().filter(|(_, role)| *role == Role::Type).map(|(name, _)| name);
        types.chain(self.enums.iter().map(|(name, _, _)| name)).map(|name| name.value.as_str())
    }
}

/// Names of actions and types are not ours to change.
const VENDOR: &str = "the name is the vendor's: report it to the maintainers of the generator";

/// Those of enums are.
const OURS: &str = "choose another name: names of enums are ours to choose";

/// Those that the key `name` gives are, too.
const RUST: &str = "choose another Rust name";

/// Reports a name that can be none in Rust, or that the spec language has for something else.
fn usable(name: &Text, what: &str, advice: &str, sink: &Sink) {
    if Type::BUILT_IN.iter().any(|(built_in, _)| *built_in == name.value) {
        let message = format!("`{}` is a type of the spec language", name.value);
        sink.push(Diagnostic::new(Code::ReservedName, name.span, message).help(advice));
    } else if !is_type_name(&name.value) {
        let message = format!("`{}` cannot be the name of {what}", name.value);
        sink.push(
            Diagnostic::new(Code::NoRustName, name.span, message)
                .help("a name begins with an upper-case letter and goes on with letters and digits"),
        );
    }
}

/// Reports a Rust name that is none, or that would take one of Rust's own away from programs.
fn hides_nothing(rust: &Text, sink: &Sink) {
    usable(rust, "a Rust type", RUST, sink);
    if rust_name::is_taken(&rust.value) {
        let message = format!("`{0}` would hide another `{0}` in programs that import everything", rust.value);
        let help = format!("choose another Rust name, such as `{}`", rust_name::type_name(&rust.value));
        sink.push(Diagnostic::new(Code::ReservedName, rust.span, message).help(help));
    }
}

/// The longest name of a file without its ending, in bytes. File systems take 255; an ending and the temporary name while it is
/// written have to fit, too.
const LONGEST_FILE_NAME: usize = 200;

/// Names that mean devices on Windows, with any ending and in any case.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];

/// Reports a name of which no file can be made, here or on another system.
pub(super) fn fits_a_file(name: &Text, advice: &str, sink: &Sink) {
    let lower = name.value.to_ascii_lowercase();
    let port = ["com", "lpt"]
        .iter()
        .any(|port| lower.strip_prefix(port).is_some_and(|n| matches!(n.as_bytes(), [b'0'..=b'9'])));
    if port || DEVICES.contains(&lower.as_str()) {
        let message = format!("`{}` is a device name on Windows, where no file can be called that", name.value);
        sink.push(Diagnostic::new(Code::ReservedName, name.span, message).help(advice));
    }
    let length = name.value.to_snake_case().len();
    if length > LONGEST_FILE_NAME {
        let message = format!("the name is too long for a file name: {length} characters in snake case");
        let help = format!("at most {LONGEST_FILE_NAME} fit; check that this is the whole name and nothing more");
        sink.push(Diagnostic::new(Code::NoRustName, name.span, message).help(help));
    }
}

/// The name inside a file; where it is missing, the file's own name stands in.
fn file_name<T>(file: &File<T>, name: Option<&Text>, key: &str, sink: &Sink) -> Text {
    let Some(name) = name else {
        return Text { value: file.stem.clone(), span: file.node.span.start_only() };
    };
    if name.value != file.stem {
        let message = format!("the file is called `{}.yaml`, but its {key} is `{}`", file.stem, name.value);
        let help = format!("rename the file to `{}.yaml`, or write `{key}: {}`", name.value, file.stem);
        sink.push(Diagnostic::new(Code::FileName, name.span, message).help(help));
    }
    name.clone()
}
