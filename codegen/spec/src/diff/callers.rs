//! Names the Rust items that a finding affects: `FlowInfo::deadline`, `UploadFilesRequest::new(…)`.

use heck::ToSnakeCase as _;

use super::finding::Finding;
use super::kind::{Direction, FactKind};
use crate::model::rust_name::written;
use crate::model::{Role, Service, Struct};

/// Names what callers write, on the side that has it: the old one, except for what was added.
pub(super) fn name(finding: &mut Finding, before: &Service, after: &Service) {
    let service = if finding.rule.direction == Direction::Added { after } else { before };
    let other = if finding.rule.direction == Direction::Added { before } else { after };
    finding.callers = of(service, finding).or_else(|| of(other, finding));
}

fn of(service: &Service, finding: &Finding) -> Option<String> {
    let mut parts = finding.path.splitn(3, '.');
    let (unit, section, rest) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    match (unit, section, rest) {
        ("errors", Some(_), _) => {
            let code = finding.path.strip_prefix("errors.").unwrap_or_default();
            longest(service.codes.iter().map(|known| (known.code.value.as_str(), known.rust.as_str())), code)
                .map(|rust| format!("ErrorCode::{rust}"))
        }
        ("service", Some("operator"), rest) => Some(match rest.and_then(|rest| rest.strip_prefix("parts.")) {
            Some(part) => format!("Operator::{}", written(part)),
            None => "Operator".to_owned(),
        }),
        ("service" | "corrections", ..) => None,
        (_, Some("values"), Some(value)) => {
            let item = service.enums.iter().find(|item| item.name.value == unit)?;
            let known = item.variants.iter().map(|known| (known.wire.value.as_str(), known.rust.as_str()));
            longest(known, value).map(|rust| format!("{}::{rust}", item.rust))
        }
        (_, Some(key @ ("group" | "like")), Some(rest)) => {
            let item = service.enums.iter().find(|item| item.name.value == unit)?;
            let method = if key == "group" { format!("is_{rest}") } else { format!("to_{}", rest.to_snake_case()) };
            Some(format!("{}::{method}", item.rust))
        }
        (_, Some(method @ "valid_for"), None) => {
            let item = service.enums.iter().find(|item| item.name.value == unit)?;
            Some(format!("{}::{method}", item.rust))
        }
        (_, Some("request" | "response" | "fields"), rest) => {
            let owner = service.structs.iter().find(|item| service.describes(item, unit, section))?;
            member(owner, finding, rest)
        }
        (_, Some("waiters"), Some(rest)) => {
            let action = service.actions.iter().find(|action| action.name.value == unit)?;
            let name = rest.split('.').next().unwrap_or_default();
            let waiter = action.waiters.iter().find(|waiter| waiter.name.value == name)?;
            Some(format!("Client::{}", waiter.method()))
        }
        (_, Some("task"), _) => {
            let action = service.actions.iter().find(|action| action.name.value == unit)?;
            Some(format!("{}::follow_up", service[action.response].rust))
        }
        (_, Some("rules"), None) => {
            let owner = service.structs.iter().find(|item| has_rules(service, item, unit));
            owner.map(|owner| owner.rust.clone())
        }
        (_, Some("events"), _) => {
            let action = service.actions.iter().find(|action| action.name.value == unit)?;
            Some(format!("Client::{}(…)", service.events_method(action)))
        }
        (_, Some("paging"), _) => {
            let action = service.actions.iter().find(|action| action.name.value == unit)?;
            Some(format!("Client::{}(…)", service.pages_method(action)))
        }
        _ => whole(service, unit),
    }
}

/// Whether the rules of a unit are those of a struct.
fn has_rules(service: &Service, item: &Struct, unit: &str) -> bool {
    service.describes(item, unit, Some("request")) || service.describes(item, unit, Some("fields"))
}

/// A member of a struct, or its constructor where that is what changes; nothing where the struct has no such member.
fn member(owner: &Struct, finding: &Finding, rest: Option<&str>) -> Option<String> {
    let name = &owner.rust;
    let constructs = matches!(
        finding.rule.kind,
        FactKind::Argument
            | FactKind::ArgumentOrder
            | FactKind::ArgumentKept
            | FactKind::Required
            | FactKind::RequiredKept
    );
    if constructs && owner.in_request {
        return Some(format!("{name}::new(…)"));
    }
    let Some(wire) = rest.and_then(|rest| rest.split('.').next()) else { return Some(name.clone()) };
    let field = owner.fields.iter().find(|field| field.wire.value == wire)?;
    let comes_or_goes = matches!(finding.rule.direction, Direction::Added | Direction::Removed);
    let constant = field.lifetime_constant().filter(|_| finding.rule.kind == FactKind::Lifetime && comes_or_goes);
    Some(format!("{name}::{}", constant.unwrap_or_else(|| written(&field.rust).into_owned())))
}

/// An action, callback, type or enum.
fn whole(service: &Service, unit: &str) -> Option<String> {
    if let Some(action) = service.actions.iter().find(|action| action.name.value == unit) {
        return Some(format!("Client::{}(…)", written(&action.method())));
    }
    if let Some(callback) = service.callbacks.iter().find(|callback| callback.name.value == unit) {
        return Some(service[callback.data].rust.clone());
    }
    let types = service.structs.iter().filter(|item| item.role == Role::Type).map(|item| (&item.name, &item.rust));
    let mut names = types.chain(service.enums.iter().map(|item| (&item.name, &item.rust)));
    names.find(|(name, _)| name.value == unit).map(|(_, rust)| rust.clone())
}

/// The Rust name of the longest wire name that a path begins with: both may hold dots.
fn longest<'s>(names: impl Iterator<Item = (&'s str, &'s str)>, path: &str) -> Option<&'s str> {
    let begins = |name: &str| path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    names.filter(|(wire, _)| begins(wire)).max_by_key(|(wire, _)| wire.len()).map(|(_, rust)| rust)
}
