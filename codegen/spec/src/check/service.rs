//! Checks `service.yaml`: hosts, region, default rate limit, operator parameter.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::fields::{Untyped, source};
use super::names::{Symbols, fits_a_file};
use super::paths::Resolver;
use crate::calendar;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::keyword::Keyword as _;
use crate::model::rust_name::{self, field_name};
use crate::model::{Doc, Host, Operator, OperatorPart, RateLimits, Region, Role, Service, Stated, Type};
use crate::raw::RawService;
use crate::source::{Span, Spanned};
use crate::yaml::Text;

/// A service with its header and without anything in it.
pub(super) fn header(raw: &RawService, sink: &Sink) -> Service {
    let (folder, version_folder) = &raw.folders;
    let file = raw.service.as_ref();
    if !raw.service_seen {
        let path = format!("{}/service.yaml", raw.path);
        sink.push(
            Diagnostic::for_path(Code::MissingKey, path, "the service has no `service.yaml`")
                .help("add one with `service`, `version` and `hosts`"),
        );
    }
    let name = folder_name(raw, file.and_then(|file| file.name.as_ref()), folder, "service", sink);
    let version = folder_name(raw, file.and_then(|file| file.version.as_ref()), version_folder, "version", sink);
    let own = own_name(&name.value);
    let module = field_name(&own.replace('-', "_")).unwrap_or_else(|| "service".to_owned());
    let version_module = format!("v{}", version.value.replace('-', "_"));
    names(&name, &version, sink);
    Service {
        feature: format!("{own}-{}", version.value),
        module,
        version_module,
        newest: true,
        doc: Doc::of(file.and_then(|file| file.doc.as_ref())),
        source: file.and_then(|file| file.source.as_ref()).and_then(source),
        hosts: hosts(raw, sink),
        region: region(file.and_then(|file| file.region.as_ref()), sink),
        roles: file.map(|file| file.roles.clone()).unwrap_or_default(),
        operator: None,
        structs: Vec::new(),
        enums: Vec::new(),
        actions: Vec::new(),
        methods: HashSet::new(),
        callbacks: Vec::new(),
        codes: Vec::new(),
        corrections: Vec::new(),
        allows: Vec::new(),
        meanings: BTreeMap::new(),
        prose: BTreeMap::new(),
        amounts: BTreeMap::new(),
        conflicts: Vec::new(),
        broken_limits: BTreeSet::new(),
        texts: raw.texts.iter().map(|(path, text)| (path.value.clone(), text.clone())).collect(),
        name,
        version,
    }
}

/// The name inside `service.yaml`; where it is missing, that of the folder stands in.
fn folder_name(raw: &RawService, name: Option<&Text>, folder: &str, key: &str, sink: &Sink) -> Spanned<String> {
    let Some(name) = name else {
        let span = Span { file: raw.first_file, start: 0, end: 0 };
        return Spanned { value: folder.to_owned(), span };
    };
    if name.value != folder {
        let message = format!("the folder is called `{folder}`, but its {key} is `{}`", name.value);
        sink.push(
            Diagnostic::new(Code::FileName, name.span, message)
                .help(format!("write `{key}: {folder}`, or rename the folder to `{}`", name.value)),
        );
    }
    name.clone()
}

/// Modules, crates and features of the generated crate that are not services, and files that cargo takes for programs.
const RESERVED: &[&str] = &[
    "bin",
    "blocking",
    "callbacks",
    "client",
    "core",
    "credentials",
    "default",
    "dynamic",
    "encryption",
    "error",
    "events",
    "http",
    "lib",
    "limit",
    "main",
    "paging",
    "redis",
    "reqwest",
    "retry",
    "rustls",
    "serde_json",
    "std",
    "tc3_runtime",
    "testing",
    "timer",
    "tower",
    "transport",
    "ureq",
];

/// What the module and the features of a service are called: as the service, or `redis-service` where the crate has that name
/// already. A module may be called by a keyword, as `r#as`, but for the few that cannot be raw.
fn own_name(name: &str) -> String {
    let cannot_be_raw = rust_name::written(name).ends_with('_') && !name.ends_with('_');
    if RESERVED.contains(&name) || cannot_be_raw { format!("{name}-service") } else { name.to_owned() }
}

fn names(name: &Spanned<String>, version: &Spanned<String>, sink: &Sink) {
    if field_name(&name.value).as_deref() != Some(&name.value) {
        let message = format!("`{}` cannot be the name of a Rust module", name.value);
        let help = "a service's name is lower case: `essbasic`";
        sink.push(Diagnostic::new(Code::NoRustName, name.span, message).help(help));
    }
    fits_a_file(name, "report it to the maintainers of the generator", sink);
    if !calendar::is_day(&version.value) {
        let message = format!("`{}` is not a version", version.value);
        sink.push(Diagnostic::new(Code::InvalidValue, version.span, message).help("a version is a date: `2021-05-26`"));
    }
}

fn hosts(raw: &RawService, sink: &Sink) -> Vec<Host> {
    let mut hosts: Vec<Host> = Vec::new();
    let Some(file) = &raw.service else { return hosts };
    for (name, host) in &file.hosts {
        let usable = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-');
        if host.value.is_empty() || !host.value.chars().all(usable) {
            sink.push(
                Diagnostic::new(Code::InvalidValue, host.span, format!("`{}` is not a host name", host.value))
                    .help("write the host alone, without `https://` and path: `essbasic.tencentcloudapi.com`"),
            );
        }
        hosts.push(Host { name: name.value.clone(), host: host.value.clone() });
    }
    match hosts.iter().position(|host| host.name == "default") {
        Some(default) => hosts.swap(0, default),
        None => {
            let span = file.hosts.first().map(|(first, _)| first.span).or(file.hosts_span);
            if let Some(span) = span {
                let message = "`hosts` has no `default`";
                sink.push(Diagnostic::new(Code::MissingKey, span, message).help("add `default: …`"));
            }
        }
    }
    hosts
}

fn region(text: Option<&Text>, sink: &Sink) -> Region {
    let Some(text) = text else { return Region::Optional };
    Region::from_word(&text.value).unwrap_or_else(|| {
        let message = format!("`{}` is not a value of `region`", text.value);
        sink.push(Diagnostic::new(Code::InvalidValue, text.span, message).nearest(
            &text.value,
            Region::words(),
            "write `optional`, `required` or `none`",
        ));
        Region::Optional
    })
}

/// `20/s`, `[20/s, 50/d]` or `none`.
pub(super) fn rate_limit(texts: &[Text], sink: &Sink) -> Stated<RateLimits> {
    match texts {
        [] => return Stated::Unknown,
        [none] if none.value == "none" => return Stated::Nothing,
        _ => {}
    }
    let mut limits = RateLimits::default();
    for text in texts {
        if !limits.read(&text.value) {
            sink.push(
                Diagnostic::new(Code::InvalidValue, text.span, format!("`{}` is not a rate limit", text.value))
                    .help("write calls per second and per day, each once: `20/s`, `[20/s, 50/d]`; or `none`"),
            );
        }
    }
    Stated::Fact(limits)
}

/// Resolves the operator parameter, once the structs are there.
pub(super) fn operator(
    raw_service: &RawService,
    symbols: &Symbols<'_>,
    untyped: &Untyped,
    service: &mut Service,
    sink: &Sink,
) {
    let Some(raw) = raw_service.service.as_ref().and_then(|file| file.operator.as_ref()) else { return };
    let (Some(field), Some(ty)) = (&raw.field, &raw.ty) else { return };
    if raw_service.unreadable.is_empty() && !untyped.iter().any(|(_, name)| *name == field.value) {
        used(field, service, sink);
    }
    let id = symbols.struct_named(&ty.value).filter(|id| service[*id].role == Role::Type);
    let Some(id) = id else {
        if raw_service.unreadable.contains(&ty.value) {
            return;
        }
        sink.push(Diagnostic::new(Code::UnknownType, ty.span, format!("there is no type `{}`", ty.value)).nearest(
            &ty.value,
            service.structs.iter().filter(|item| item.role == Role::Type).map(|item| item.name.value.as_str()),
            "add it below `types/`",
        ));
        return;
    };
    for field in service.structs.iter().flat_map(|item| &item.fields).filter(|field| field.operator) {
        if field.ty != Type::Struct(id) {
            let message = format!("the operator parameter `{}` must have the type `{}`", field.wire.value, ty.value);
            sink.push(
                Diagnostic::new(Code::InvalidValue, field.ty_span, message)
                    .related(ty.span, "according to `service.yaml`")
                    .help(format!("write `type: {}`", ty.value)),
            );
        }
    }
    let mut parts = Vec::new();
    for (name, path) in &raw.parts {
        if field_name(&name.value).as_deref() != Some(&name.value) {
            let message = format!("`{}` cannot be the name of a Rust method", name.value);
            sink.push(Diagnostic::new(Code::NoRustName, name.span, message).help("write it in lower case"));
        }
        let Some(steps) = Resolver { service, untyped, owner: id, sink }.path(path) else { continue };
        if steps.last().is_none_or(|step| service.field(*step).ty != Type::String) {
            let message = format!("`{}` is not a String", path.value);
            sink.push(
                Diagnostic::new(Code::Misplaced, path.span, message)
                    .help("each part of the operator must be a String field"),
            );
        }
        parts.push(OperatorPart { name: name.value.clone(), path: steps });
    }
    service.operator = Some(Operator { field: field.value.clone(), ty: id, parts });
}

/// A parameter that no request has is a mistake in its name.
fn used(field: &Text, service: &Service, sink: &Sink) {
    let requests = || service.structs.iter().filter(|item| matches!(item.role, Role::Request(_)));
    let fields = || requests().flat_map(|item| &item.fields);
    if requests().next().is_some() && !fields().any(|other| other.operator) {
        let names = fields().map(|field| field.wire.value.as_str());
        let message = format!("no request has a parameter `{}`", field.value);
        sink.push(Diagnostic::new(Code::UnknownField, field.span, message).nearest(
            &field.value,
            names,
            "remove `operator` where the service has no such parameter",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::own_name;

    #[test]
    fn a_service_takes_no_name_that_the_crate_has() {
        let own = |name: &str| own_name(name) != name;
        // `src/lib.rs` is the crate, `src/main.rs` and `src/bin/*.rs` would be programs.
        assert!(["lib", "main", "bin", "redis", "self"].into_iter().all(own));
        assert!(!["cvm", "as", "mainland"].into_iter().any(own));
    }
}
