//! Generates Rust from the model: one pure function per kind of item, and a plan of the files that hold the items.
//!
//! Nothing here can fail: a [`Model`] exists only where the check found no error. [`generate`] follows the data: `plan`
//! decides which files there are, each is emitted as items, and `print` turns those into text.

mod action;
mod blocking;
mod callback;
mod client;
mod conditions;
mod constructor;
mod doc;
mod encryption;
mod entry;
mod enum_uses;
mod enumeration;
mod error_code;
mod events;
mod example;
mod facts;
mod file;
mod guide;
mod legend;
mod literal;
mod markdown;
mod meaning;
mod modules;
mod names;
mod operator;
mod paging;
mod print;
mod relations;
mod rust_type;
mod structure;
mod table;
mod terms;
mod waiting;
mod walkthrough;
mod wrap;

pub use legend::FIRST;
pub use walkthrough::{FirstCall, first_call};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proc_macro2::TokenStream;
use quote::quote;
use tc3_spec::FileKind;
use tc3_spec::model::{ActionId, CallbackId, EnumId, Home, Model, Operator, Service, StructId};

use enum_uses::EnumUses;
use file::{Item, SourceText};
use names::Scope;

/// The crate of this repository.
pub const CRATE: &str = "tc3";

/// The Rust files of a model: path below the source directory to text. A pure function, byte for byte.
#[must_use]
pub fn generate(model: &Model) -> BTreeMap<String, String> {
    generate_for(CRATE, model)
}

/// The same for a crate of another name, which examples in the documentation import: as Rust writes it, `my_tencent`.
#[must_use]
pub fn generate_for(krate: &str, model: &Model) -> BTreeMap<String, String> {
    print::files(krate, &plan(krate, model))
}

/// A file that is to be emitted. Tokens stay in the thread that made them; a plan may go to another.
enum Plan<'m> {
    /// The crate's root.
    Crate(&'m Model),
    /// The module of a service: its versions.
    Service(Vec<&'m Service>),
    /// A file of one version, and what the enums of the version are used for.
    Version(&'m Service, Arc<EnumUses<'m>>, Part<'m>),
}

/// Which file of a version.
enum Part<'m> {
    Root,
    Client,
    Blocking,
    ErrorCodes,
    Operator(&'m Operator),
    Actions,
    Action(ActionId),
    Callbacks,
    Callback(CallbackId),
    Types,
    Type(StructId),
    Enums,
    Enum(EnumId),
}

/// The files of the crate that a model describes.
fn plan<'m>(krate: &'m str, model: &'m Model) -> Vec<Plan<'m>> {
    let mut plans = vec![Plan::Crate(model)];
    let modules: BTreeSet<&str> = model.services.iter().map(|service| service.module.as_str()).collect();
    for module in modules {
        plans.push(Plan::Service(model.services.iter().filter(|service| service.module == module).collect()));
    }
    for service in &model.services {
        let scope = Scope::new(service, krate);
        let version = |part| Plan::Version(service, Arc::clone(&scope.enums), part);
        plans.extend(parts(&scope).into_iter().map(version));
    }
    plans
}

fn parts<'m>(scope: &Scope<'m>) -> Vec<Part<'m>> {
    let service = scope.service;
    let mut parts = vec![Part::Root, Part::Client, Part::Blocking, Part::ErrorCodes];
    parts.extend(service.operator.as_ref().map(Part::Operator));
    parts.push(Part::Actions);
    parts.extend(service.actions().map(|(id, _)| Part::Action(id)));
    parts.extend((!service.callbacks.is_empty()).then_some(Part::Callbacks));
    parts.extend(service.callbacks().map(|(id, _)| Part::Callback(id)));
    parts.extend(scope.types().next().map(|_| Part::Types));
    parts.extend(scope.types().map(|(id, _)| Part::Type(id)));
    parts.extend(scope.shared_enums().next().map(|_| Part::Enums));
    parts.extend(scope.shared_enums().map(|(id, _)| Part::Enum(id)));
    parts
}

impl Plan<'_> {
    /// The file, in a crate of this name.
    fn emit(&self, krate: &str) -> SourceText {
        match self {
            Self::Crate(model) => entry::crate_root(krate, model),
            Self::Service(versions) => entry::service_root(versions),
            Self::Version(service, enums, part) => part.emit(&Scope::with(service, krate, Arc::clone(enums))),
        }
    }
}

impl Part<'_> {
    fn emit(&self, scope: &Scope<'_>) -> SourceText {
        match self {
            Self::Root => modules::version_root(scope),
            Self::Client => scope.file("client.rs", "service.yaml", client::items(scope)).with(legend::CLIENT),
            Self::Blocking => blocking::file(scope),
            Self::ErrorCodes => {
                let items = vec![runtime(), Item::Table(error_code::text(scope))];
                scope.file("error_code.rs", "errors.yaml, spec/common/errors.yaml", items).with(legend::ERROR_CODES)
            }
            Self::Operator(operator) => scope.file("operator.rs", "service.yaml", operator::items(scope, operator)),
            Self::Actions => modules::actions_root(scope),
            Self::Action(id) => action_file(scope, *id),
            Self::Callbacks => callback::root(scope),
            Self::Callback(id) => callback_file(scope, *id),
            Self::Types => modules::types_root(scope),
            Self::Type(id) => type_file(scope, *id),
            Self::Enums => modules::enums_root(scope),
            Self::Enum(id) => enum_file(scope, *id),
        }
    }
}

fn action_file(scope: &Scope<'_>, id: ActionId) -> SourceText {
    let action = &scope.service[id];
    let path = format!("actions/{}.rs", names::module_file(&action.rust));
    let origin = FileKind::Action.file_of(&action.name.value);
    let root = &scope.root;
    let names_codes = action.paging.fact().is_some() || action.events.fact().is_some() || !action.waiters.is_empty();
    let (codes, asked) = (names_codes.then(|| quote!(use #root::ErrorCode;)), waiting::imports(scope, id));
    let own = quote!(use #root::client::{Client, Error, SERVICE}; #codes #asked);
    let mut items = vec![imports(scope, &[action.request, action.response], Home::Action(id), own)];
    items.push(action::method(scope, id));
    items.extend(events::method(scope, id));
    items.extend(paging::method(scope, id));
    items.extend(structure::items(scope, action.request));
    items.extend(structure::items(scope, action.response));
    items.extend(waiting::follow_up(scope, id));
    let enums = local_enums(scope, Home::Action(id));
    let legend = [legend::ACTION, legend::of_enums(&enums), legend::of_pages(&scope.service[id])].concat();
    items.extend(enums);
    items.push(action::table(scope, id));
    items.extend(events::table(scope, id));
    items.extend(paging::table(scope, id));
    items.extend([action.request, action.response].map(|id| Item::Table(table::text(scope, id))));
    scope.file(&path, &origin, items).with(&legend)
}

fn callback_file(scope: &Scope<'_>, id: CallbackId) -> SourceText {
    let callback = &scope.service[id];
    let path = format!("callbacks/{}.rs", names::module_file(&scope.callback_module(callback)));
    let origin = FileKind::Callback.file_of(&callback.name.value);
    let mut items = vec![imports(scope, &[callback.data], Home::Callback(id), TokenStream::new())];
    items.extend(structure::items(scope, callback.data));
    let enums = local_enums(scope, Home::Callback(id));
    let legend = [legend::TYPE, legend::of_enums(&enums)].concat();
    items.extend(enums);
    items.push(Item::Table(table::text(scope, callback.data)));
    scope.file(&path, &origin, items).with(&legend)
}

fn type_file(scope: &Scope<'_>, id: StructId) -> SourceText {
    let path = format!("types/{}.rs", names::module_file(&scope.type_module(id)));
    let origin = FileKind::Type.file_of(&scope.service[id].name.value);
    let mut items = vec![imports(scope, &[id], Home::Type(id), TokenStream::new())];
    items.extend(structure::items(scope, id));
    let enums = local_enums(scope, Home::Type(id));
    let legend = [legend::TYPE, legend::of_enums(&enums)].concat();
    items.extend(enums);
    items.push(Item::Table(table::text(scope, id)));
    scope.file(&path, &origin, items).with(&legend)
}

fn enum_file(scope: &Scope<'_>, id: EnumId) -> SourceText {
    let path = format!("enums/{}.rs", names::module_file(&scope.enum_module(id)));
    let origin = FileKind::Enum.file_of(&scope.service[id].name.value);
    let items = std::iter::once(runtime()).chain(enumeration::items(scope, id)).collect();
    scope.file(&path, &origin, items).with(legend::ENUM)
}

fn local_enums(scope: &Scope<'_>, home: Home) -> Vec<Item> {
    scope.enums_of(home).flat_map(|(id, _)| enumeration::items(scope, id)).collect()
}

/// What a file imports: the runtime under its short name, what is our own, and the vendor types of these structs.
fn imports(scope: &Scope<'_>, structs: &[StructId], home: Home, own: TokenStream) -> Item {
    let types = rust_type::imports(scope, structs, home);
    Item::Rust(quote!(use tc3_runtime as rt; #own #types))
}

/// The runtime under its short name.
fn runtime() -> Item {
    Item::Rust(quote!(
        use tc3_runtime as rt;
    ))
}
