//! Reports Rust names that collide: those of the spec that become one, and those that the generator makes out of them.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::model::{Home, Role, Service};
use crate::source::Span;
use crate::yaml::Text;

/// Rust names of one scope: reports two wire names that become one.
pub(super) struct Scope<'s> {
    what: &'s str,
    help: &'s str,
    taken: BTreeMap<String, (String, Span)>,
}

impl<'s> Scope<'s> {
    pub(super) fn new(what: &'s str, help: &'s str) -> Self {
        Self { what, help, taken: BTreeMap::new() }
    }

    /// Whether the name was free. One wire name that comes twice was reported elsewhere.
    pub(super) fn add(&mut self, rust: &str, wire: &Text, sink: &Sink) -> bool {
        let Some((earlier, span)) = self.taken.get(rust) else {
            self.taken.insert(rust.to_owned(), (wire.value.clone(), wire.span));
            return true;
        };
        if *earlier != wire.value {
            let message = format!("`{earlier}` and `{}` both become {} `{rust}`", wire.value, self.what);
            sink.push(
                Diagnostic::new(Code::RustNameCollision, wire.span, message)
                    .label("this one")
                    .related(*span, "and this one")
                    .help(self.help),
            );
        }
        false
    }

    /// What has a name.
    fn get(&self, rust: &str) -> Option<Span> {
        self.taken.get(rust).map(|(_, span)| *span)
    }
}

/// What to do where a type or a callback has the name.
const RUST_NAME: &str = "give one of them another `name: …`";
/// What to do where an enum has it.
const ENUM_NAME: &str = "call the enum something else: names of enums are ours to choose";

/// Checks the names of structs, enums and callbacks, of their modules, and of what the generator adds to them.
pub(super) fn items(service: &Service, sink: &Sink) {
    let mut rust = Scope::new("the Rust type", RUST_NAME);
    let mut types = Scope::new("the module", RUST_NAME);
    let mut callbacks = Scope::new("the module", RUST_NAME);
    for item in &service.structs {
        let name = Text { value: item.name.value.clone(), span: item.rust_span.unwrap_or(item.name.span) };
        if rust.add(&item.rust, &name, sink) {
            match item.role {
                Role::Type => types.add(&item.rust.to_snake_case(), &name, sink),
                Role::Callback(id) => callbacks.add(&service[id].rust.to_snake_case(), &service[id].name, sink),
                _ => true,
            };
        }
    }
    rust.help = ENUM_NAME;
    let mut modules = Scope::new("the module", ENUM_NAME);
    for item in &service.enums {
        if rust.add(&item.rust, &item.name, sink) && item.home == Home::File {
            modules.add(&item.rust.to_snake_case(), &item.name, sink);
        }
    }
    helpers(service, &rust, sink);
}

/// Checks the names that the generator gives to what it adds: `…Args` and `Unknown…`.
fn helpers(service: &Service, rust: &Scope<'_>, sink: &Sink) {
    let report = |helper: &str, taken: Span, because: Span| {
        let message = format!("the generated code needs the name `{helper}` for itself");
        sink.push(
            Diagnostic::new(Code::ReservedName, taken, message)
                .related(because, "because of this one")
                .help("give a type or a callback another `name: …`; the name of an enum is ours to choose"),
        );
    };
    let mut all_args: BTreeMap<String, Span> = BTreeMap::new();
    for item in service.structs.iter().filter(|item| item.has_args()) {
        let (args, span) = (format!("{}Args", item.rust), item.rust_span.unwrap_or(item.name.span));
        if let Some(taken) = rust.get(&args) {
            report(&args, taken, span);
        }
        all_args.insert(args, span);
    }
    for item in &service.enums {
        let unknown = format!("Unknown{}", item.rust);
        if let Some(taken) = rust.get(&unknown).or(all_args.get(&unknown).copied()) {
            report(&unknown, taken, item.name.span);
        }
    }
}

/// Checks the methods of the client: those of actions, of their pages and events, and of waiters, whose names are ours to choose.
pub(super) fn methods(service: &Service, sink: &Sink) {
    let mut methods = Scope::new("the method", "two actions cannot differ only in case");
    for action in &service.actions {
        methods.add(&action.method(), &action.name, sink);
    }
    methods.help = "call the waiter something else";
    for action in service.actions.iter().filter(|action| action.paging.fact().is_some()) {
        methods.add(&service.pages_method(action), &action.name, sink);
    }
    for action in service.actions.iter().filter(|action| action.events.fact().is_some()) {
        methods.add(&service.events_method(action), &action.name, sink);
    }
    for waiter in service.actions.iter().flat_map(|action| &action.waiters) {
        methods.add(&waiter.method(), &waiter.name, sink);
    }
}
