//! Applies `allow`: at the place that breaks a rule, or at what contains it.

use std::collections::HashMap;

use super::finding::{Finding, Findings};
use super::rule::{LintRule, Severity};
use crate::model::{Allow, Home, Role, Service, StructId, Unit};

pub(super) static UNUSED: LintRule = LintRule {
    id: "L1001",
    slug: "allow-that-silences-nothing",
    level: Severity::Warning,
    title: "an allow that silences nothing",
    about: "An `allow` records that a place breaks a rule on purpose. One that matches no finding is left over from an \
            earlier state, or names another rule than its author meant; it would silence the next real finding. Remove \
            it, or move it to the place that it is about.",
};

/// Takes the findings of one service and keeps those that no `allow` silences.
pub(super) struct Reporter<'m> {
    service: &'m Service,
    allows: HashMap<(Unit, &'static str), usize>,
    used: Vec<bool>,
    findings: Vec<Finding>,
}

impl<'m> Reporter<'m> {
    pub(super) fn new(service: &'m Service, rules: &[&'static LintRule]) -> Self {
        let id = |name: &str| rules.iter().find(|rule| rule.is(name)).map(|rule| rule.id);
        let allows = service.allows.iter().enumerate();
        Self {
            service,
            allows: allows.filter_map(|(index, allow)| Some(((allow.unit, id(&allow.rule.value)?), index))).collect(),
            used: vec![false; service.allows.len()],
            findings: Vec::new(),
        }
    }

    /// Tells a finding about a place of the spec. The nearest `allow` is the one that it needs.
    pub(super) fn push(&mut self, unit: Unit, finding: Finding) {
        let mut place = Some(unit);
        while let Some(unit) = place {
            if let Some(index) = self.allows.get(&(unit, finding.id)) {
                self.used[*index] = true;
                return;
            }
            place = enclosing(self.service, unit);
        }
        self.findings.push(finding);
    }

    /// The `allow` of the same place that is needed and names the same rule by its other name.
    fn twin(&self, allow: &Allow, rules: &[&LintRule]) -> Option<&'m Allow> {
        let rule = rules.iter().find(|rule| rule.is(&allow.rule.value))?;
        let needed = self.service.allows.iter().zip(&self.used).filter(|(_, used)| **used).map(|(other, _)| other);
        needed.into_iter().find(|other| other.unit == allow.unit && rule.is(&other.rule.value))
    }

    /// Hands over what was found, with every `allow` that nothing needed.
    pub(super) fn finish(self, rules: &[&LintRule], findings: &mut Findings) {
        let unused = self.service.allows.iter().zip(&self.used).filter(|(_, used)| !**used);
        unused.for_each(|(allow, _)| findings.push(unused_allow(allow, self.twin(allow, rules), rules)));
        self.findings.into_iter().for_each(|finding| findings.push(finding));
    }
}

/// What a place stands in.
fn enclosing(service: &Service, unit: Unit) -> Option<Unit> {
    match unit {
        Unit::Service => None,
        Unit::Field(step) => Some(of_struct(service, step.owner)),
        Unit::Value(id, _) => Some(Unit::Enum(id)),
        Unit::Enum(id) => Some(match service[id].home {
            Home::File => Unit::Service,
            Home::Action(action) => Unit::Action(action),
            Home::Type(id) => Unit::Type(id),
            Home::Callback(id) => Unit::Callback(id),
        }),
        Unit::Action(_) | Unit::Callback(_) | Unit::Type(_) | Unit::ErrorCode(_) => Some(Unit::Service),
    }
}

/// The file that a struct stands in.
pub(super) fn of_struct(service: &Service, id: StructId) -> Unit {
    match service[id].role {
        Role::Type => Unit::Type(id),
        Role::Request(action) | Role::Response(action) => Unit::Action(action),
        Role::Callback(id) => Unit::Callback(id),
    }
}

fn unused_allow(allow: &Allow, twin: Option<&Allow>, rules: &[&LintRule]) -> Finding {
    let id = &allow.rule;
    let rule = rules.iter().find(|rule| rule.is(&id.value));
    let (message, help) = match (rule, twin) {
        (Some(_), Some(twin)) => {
            (format!("`{}` and `{}` are one rule", id.value, twin.rule.value), "keep one of the two entries")
        }
        (Some(rule), None) => (
            format!("nothing here breaks {} ({})", rule.id, rule.title),
            "remove it, or move it to the place that does",
        ),
        (None, _) => (
            format!("there is no rule `{}`", id.value),
            "name a rule as findings do, `L0101`, or in words, `unused-type`",
        ),
    };
    Finding::new(&UNUSED, id.span, message, help)
}
