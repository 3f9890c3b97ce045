//! Maps a finding to the Rust items that it is about.

use tc3_spec::diff::{Audience, FactKind, Finding};
use tc3_spec::model::{Field, Home, Model, Role, Service, Struct};

use super::caller::Name;

/// A finding that says that callers stop compiling, and what of the old side it speaks of.
#[derive(Debug)]
pub(super) struct Claim<'f> {
    pub(super) finding: &'f Finding,
    /// A place of a bulk change, or the finding's own path.
    pub(super) path: &'f str,
    names: Vec<Name>,
}

/// One claim for each place that SRC is said of.
pub(super) fn claims<'f>(findings: &'f [Finding], before: &Model) -> Vec<Claim<'f>> {
    let mut claims = Vec::new();
    for finding in findings.iter().filter(|finding| finding.audience() == Audience::Src) {
        let own = std::slice::from_ref(&finding.path);
        let paths = finding.folded.get(&Audience::Src).map_or(own, Vec::as_slice);
        let named = |service: &&Service| service.label() == finding.service;
        let service = before.services.iter().find(named);
        let whole = matches!(finding.rule.kind, FactKind::Service | FactKind::NewestVersion);
        let names = |path: &str| match service {
            Some(service) if whole => of_service(service),
            Some(service) => names(service, path),
            None => Vec::new(),
        };
        // What came or went with it, and is not reported again.
        let company = || {
            let units =
                service.into_iter().flat_map(|service| finding.brings.iter().map(move |unit| of_unit(service, unit)));
            units.flatten()
        };
        claims.extend(paths.iter().map(|path| {
            let names = names(path).into_iter().chain(company()).collect();
            Claim { finding, path, names }
        }));
    }
    claims
}

impl Claim<'_> {
    /// Whether the claim speaks of this item. What a constructor takes, and whether there is a default, is said of the fields.
    pub(super) fn covers(&self, item: &Name) -> bool {
        let constructor = matches!(item.member.as_deref(), Some("new" | "Default"));
        self.names.iter().any(|name| {
            let member = name.member.is_none() || name.member == item.member || (constructor && is_type(&name.owner));
            name.owner == item.owner && member
        })
    }

    /// The same for an item in the words of another program.
    pub(super) fn covers_words(&self, words: &[&str]) -> bool {
        let parts: Vec<&str> = words.iter().flat_map(|word| word.split("::")).collect();
        self.names.iter().any(|name| {
            let member = name.member.as_deref().is_none_or(|member| parts.contains(&member) || parts.contains(&"new"));
            parts.contains(&name.owner.as_str()) && member
        })
    }
}

/// Clients and the operator have a `new`, or none, that says nothing of fields.
fn is_type(owner: &str) -> bool {
    !matches!(owner, "Client" | "Operator" | "ErrorCode")
}

fn names(service: &Service, path: &str) -> Vec<Name> {
    let name = |owner: &str, member: Option<&str>| Name { owner: owner.to_owned(), member: member.map(str::to_owned) };
    let mut parts = path.splitn(4, '.');
    let (unit, section, rest) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    match (unit, section, rest) {
        ("errors", Some(_), _) => {
            let path = path.strip_prefix("errors.").unwrap_or(path);
            let codes = || service.codes.iter();
            let code = wire_name(path, codes().map(|known| known.code.value.as_str()));
            codes().filter(|known| known.code.value == code).map(|known| name("ErrorCode", Some(&known.rust))).collect()
        }
        ("service", Some("operator"), _) => vec![name("Operator", None), name("Client", Some("as_operator"))],
        ("service", ..) => vec![name("Client", None)],
        (_, Some("request" | "response" | "fields"), member) => {
            let owner = service.structs.iter().find(|item| service.describes(item, unit, section));
            let Some(owner) = owner else { return Vec::new() };
            let field = member.and_then(|wire| owner.fields.iter().find(|field| field.wire.value == wire));
            of_struct(owner, field)
        }
        // The module may go with the last enum in it.
        (_, Some("module"), None) => {
            [unit, "enums", "actions", "types", "callbacks"].map(|name| whole(name.to_owned())).into()
        }
        (_, Some("values"), Some(_)) => {
            let own = || service.enums.iter().filter(|item| item.name.value == unit);
            let variants = || own().flat_map(|item| item.variants.iter().map(move |variant| (item, variant)));
            let known = variants().map(|(_, variant)| variant.wire.value.as_str());
            let wire = wire_name(path.splitn(3, '.').nth(2).unwrap_or_default(), known);
            variants()
                .filter(|(_, variant)| variant.wire.value == wire)
                .map(|(item, variant)| name(&item.rust, Some(&variant.rust)))
                .collect()
        }
        _ => of_unit(service, unit),
    }
}

/// A code or a value that a path ends with, or its `name` does: it may hold dots, and end like the key.
fn wire_name<'p>(path: &'p str, mut known: impl Iterator<Item = &'p str>) -> &'p str {
    if known.any(|name| name == path) { path } else { path.strip_suffix(".name").unwrap_or(path) }
}

/// All of a version, with its module and features.
fn of_service(service: &Service) -> Vec<Name> {
    let own = ["Client", "Error", "ErrorCode", "Operator", &service.name.value].map(str::to_owned);
    let structs = service.structs.iter().map(|item| item.rust.clone());
    let enums = service.enums.iter().map(|item| item.rust.clone());
    let owners = own.into_iter().chain(structs).chain(enums);
    owners.flat_map(|owner| [format!("Unknown{owner}"), format!("{owner}Args"), owner]).map(whole).collect()
}

fn whole(owner: String) -> Name {
    Name { owner, member: None }
}

/// An action, callback, type or enum as a whole, with what stands in its file.
fn of_unit(service: &Service, unit: &str) -> Vec<Name> {
    let action = service.actions().find(|(_, action)| action.name.value == unit);
    let ty = service.structs().find(|(_, item)| item.role == Role::Type && item.name.value == unit);
    let callback = service.callbacks().find(|(_, callback)| callback.name.value == unit);
    let item = service.enums.iter().find(|item| item.name.value == unit);
    let own = ty.as_ref().map(|(_, item)| &item.rust).or(item.map(|item| &item.rust));
    let owners = match (&action, &callback) {
        (Some((_, action)), _) => [action.request, action.response].map(|id| service[id].rust.clone()).into(),
        (None, Some((_, callback))) => vec![service[callback.data].rust.clone()],
        (None, None) => vec![own.map_or(unit, String::as_str).to_owned()],
    };
    let inside = service.enums.iter().filter(|item| match item.home {
        Home::Action(id) => action.as_ref().is_some_and(|(own, _)| *own == id),
        Home::Type(id) => ty.as_ref().is_some_and(|(own, _)| *own == id),
        Home::Callback(id) => callback.as_ref().is_some_and(|(own, _)| *own == id),
        Home::File => false,
    });
    let owners = owners.into_iter().chain(inside.map(|item| item.rust.clone()));
    let names = owners.flat_map(|owner| {
        // What an enum keeps of a value that it does not know has a name, too, and so have arguments.
        [format!("Unknown{owner}"), format!("{owner}Args"), owner].map(whole)
    });
    let client = |member: String| Name { owner: "Client".to_owned(), member: Some(member) };
    let paged = action.filter(|(_, action)| action.paging.fact().is_some());
    // The last list that goes takes the method for any list along.
    let pages = paged.map(|(_, action)| [client(service.pages_method(action)), client("pages".to_owned())]);
    let streamed = action.filter(|(_, action)| action.events.fact().is_some());
    let events = streamed.map(|(_, action)| [client(service.events_method(action)), client("call_events".to_owned())]);
    let waiters = action.iter().flat_map(|(_, action)| &action.waiters).map(|waiter| client(waiter.method()));
    let waiters: Vec<Name> = waiters.collect();
    let method = action.map(|(_, action)| client(action.method()));
    // The last type, enum or callback that goes takes its module along.
    let module = match (&ty, item) {
        (Some(_), _) => Some("types"),
        (None, Some(item)) if item.home == Home::File => Some("enums"),
        _ => None,
    };
    let module = module.map(|name| whole(name.to_owned()));
    let messages = callback.map(|_| ["Event", "Receiver", "callbacks"].map(|name| whole(name.to_owned())));
    let lists = pages.into_iter().chain(events).flatten();
    names.chain(method).chain(lists).chain(waiters).chain(module).chain(messages.into_iter().flatten()).collect()
}

/// A field with its setter and the constant of its lifetime; the arguments of the constructor stand in a struct of their own where they have names.
fn of_struct(owner: &Struct, field: Option<&Field>) -> Vec<Name> {
    let owner = owner.rust.as_str();
    let member = field.map(|field| field.rust.clone());
    let constant = field.and_then(Field::lifetime_constant);
    let constant = constant.map(|constant| Name { owner: owner.to_owned(), member: Some(constant) });
    let arguments = Name { owner: format!("{owner}Args"), member: None };
    [Name { owner: owner.to_owned(), member }, arguments].into_iter().chain(constant).collect()
}

#[cfg(test)]
mod tests {
    use tc3_spec::SourceMap;

    const FILES: [(&str, &str); 6] = [
        ("service.yaml", "service: demo\nversion: 2020-01-01\nhosts: {default: demo.example}\n"),
        ("errors.yaml", "Failed: {}\nFailed.Busy: {}\nFailed.Busy.name: {}\n"),
        (
            "actions/Ping.yaml",
            "action: Ping\nrequest:\n  FlowId: {type: String, required: true}\nresponse:\n  Kind: {type: Kind}\n\
             enums:\n  Kind: {values: {A: {}, B.C: {name: Both}}}\n",
        ),
        ("actions/Download.yaml", "action: Download\nrequest: {}\nresponse: {}\n"),
        ("callbacks/FlowMoved.yaml", "callback: FlowMoved\nfields:\n  Name: {type: String}\n"),
        ("types/Flow.yaml", "type: Flow\nfields:\n  Name: {type: String}\n"),
    ];

    #[test]
    fn paths_lead_to_rust_items() {
        let mut sources = SourceMap::default();
        for (path, text) in FILES {
            sources.add("spec", &format!("demo/2020-01-01/{path}"), text.as_bytes());
        }
        let model = tc3_spec::check(&sources).expect("a valid spec");
        let names = |path: &str| -> Vec<String> {
            super::names(&model.services[0], path).iter().map(ToString::to_string).collect()
        };
        assert_eq!(names("Ping.request.FlowId.required"), ["PingRequest::flow_id", "PingRequestArgs"]);
        assert_eq!(names("Ping.response.Kind.type"), ["PingResponse::kind", "PingResponseArgs"]);
        assert_eq!(names("Flow.fields.Name"), ["Flow::name", "FlowArgs"]);
        assert_eq!(names("Flow.fields"), ["Flow", "FlowArgs"]);
        assert_eq!(names("Kind.values.B.C.name"), ["Kind::Both"]);
        assert_eq!(names("errors.Failed"), ["ErrorCode::Failed"]);
        assert_eq!(names("errors.Failed.Busy"), ["ErrorCode::FailedBusy"]);
        assert_eq!(names("errors.Failed.Busy.name"), ["ErrorCode::FailedBusyName"]);
        assert!(names("Download").contains(&"Client::download_".to_owned()));
        assert_eq!(names("FlowMoved.fields.Name"), ["FlowMovedEvent::name", "FlowMovedEventArgs"]);
        assert!(names("FlowMoved").contains(&"Event".to_owned()));
        assert_eq!(names("service.operator.parts.app"), ["Operator", "Client::as_operator"]);
        // An action takes what stands in its file along.
        let whole = names("Ping");
        assert!(
            ["PingRequest", "PingResponse", "Kind", "UnknownKind", "Client::ping"]
                .iter()
                .all(|name| whole.contains(&(*name).to_owned())),
            "{whole:?}"
        );
    }
}
