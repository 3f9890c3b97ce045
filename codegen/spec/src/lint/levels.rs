//! Lints lowered levels of limits against the vendor's examples: a limit that no successful call breaks needs no lower one.

use std::collections::BTreeSet;

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use crate::model::{FieldStep, Limit, LimitPlace, Service, Unit};

pub(super) static LOWERED: LintRule = LintRule {
    id: "L0410",
    slug: "level-lowered-without-a-reason",
    level: Severity::Warning,
    title: "a level that is lower than usual, for no reason that is on record",
    about: "`levels` lowers a limit, and no example breaks it, be it of a successful call or of the field itself, here or where a field of the same name has it, \
            and no correction of the limit says why. Whoever reads it later cannot tell what was known. Remove the \
            level, or write a correction of it (`Send.request.Name.levels.charset`) with the reason: the text calls the limit a \
            recommendation, or another member with the same text breaks it.",
};

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    let broken = broken(service);
    for (owner, item) in service.structs().filter(|(_, item)| item.in_request) {
        for field in (0..item.fields.len()).map(|field| FieldStep { owner, field }) {
            for (place, limit) in service.limits_of(field).filter(|(_, limit)| is_lowered(limit)) {
                let is_broken = broken.contains(&(name(service, place), place.key, limit.value()));
                if !is_broken && !is_corrected(service, place) {
                    reporter.push(Unit::Field(field), lowered(service, place, limit));
                }
            }
        }
    }
}

/// The limits that examples break, each with the name of its field: what is stated of one is stated of its namesakes.
fn broken(service: &Service) -> BTreeSet<(&str, &'static str, String)> {
    let limit = |place: &LimitPlace| service.limits_of(place.field).find(|(other, _)| other == place);
    let places = service.broken_limits.iter();
    places.filter_map(|place| Some((name(service, *place), place.key, limit(place)?.1.value()))).collect()
}

fn name(service: &Service, place: LimitPlace) -> &str {
    &service.field(place.field).wire.value
}

fn is_lowered(limit: &Limit) -> bool {
    limit.bound.level < limit.bound.check.default_level()
}

/// Whether a correction of the level, or of the limit, says why.
fn is_corrected(service: &Service, place: LimitPlace) -> bool {
    let (unit, section) = service.place(&service[place.field.owner]);
    let field = format!("{unit}.{}.{}.", section.as_str(), name(service, place));
    let keys = |at: &str| {
        let rest = at.strip_prefix(&field)?;
        Some(["levels.", "each."].iter().fold(rest, |rest, key| rest.strip_prefix(key).unwrap_or(rest)).to_owned())
    };
    service.corrections.iter().any(|correction| keys(&correction.at.value).is_some_and(|key| key == place.key))
}

fn lowered(service: &Service, place: LimitPlace, limit: &Limit) -> Finding {
    let (name, key) = (name(service, place), place.key);
    let (is, usual) = (limit.bound.level.name(), limit.bound.check.default_level().name());
    let message = format!("`{key}` of `{name}` is lowered to `{is}`, and no example or correction says why");
    let help = format!("leave it at `{usual}`, or give the reason in a correction of `levels.{key}`");
    Finding::new(&LOWERED, limit.span, message, help)
}
