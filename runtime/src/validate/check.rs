//! Walks over a request and its table.

use std::fmt::Write as _;

use super::violation::{Finding, Origin, Part};
use super::{
    Check, Demand, Field, Level, Limit, List, Object, Path, Rule, RuleKind, Unit, Value, Violation, cases, measure,
    rules,
};

/// Which parts of the operator an action needs.
#[derive(Clone, Copy, Debug)]
pub struct OperatorNeeds<'a> {
    /// The index of the operator field in the request's shape.
    pub field: usize,
    /// The needed parts, relative to the operator field.
    pub paths: &'a [Path<'a>],
}

/// Every violation in an object and in what it contains, of all levels, in field order.
///
/// A struct's own rules follow its fields. An empty string and an empty list count as a field that was not given, so that
/// no limit holds for it but how many items a list has; as an item of a list it is a value like any other. With `operator`, each needed part that is missing is
/// reported at the operator field, and nothing that encloses it is reported as missing too.
pub fn check(object: &dyn Object, operator: Option<OperatorNeeds<'_>>) -> Vec<Violation> {
    walk(object, operator, None)
}

/// The same at a time, in Unix seconds: bounds relative to now are checked, too.
pub fn check_at(object: &dyn Object, operator: Option<OperatorNeeds<'_>>, now: i64) -> Vec<Violation> {
    walk(object, operator, Some(now))
}

fn walk(object: &dyn Object, operator: Option<OperatorNeeds<'_>>, now: Option<i64>) -> Vec<Violation> {
    let mut walk = Walk { path: String::new(), fields: Vec::new(), needed: Vec::new(), found: Vec::new(), now };
    let operator_field = operator.map(|needs| needs.field);
    if let Some(needs) = operator {
        walk.needed = missing_needs(object, needs);
    }
    walk.object(object, operator_field, false);
    walk.found
}

/// Whether this is about the length of a list; the only checks that a list's own limits can hold.
fn counts_items(check: Check) -> bool {
    matches!(check.demand(), Demand::Count(_, Unit::Items, _))
}

/// Full paths of the needed parts that are missing.
fn missing_needs(object: &dyn Object, needs: OperatorNeeds<'_>) -> Vec<String> {
    let Some(field) = object.shape().fields.get(needs.field) else {
        return Vec::new();
    };
    let operator = object.field(needs.field);
    let missing = needs.paths.iter().filter(|path| operator.at(path).is_missing());
    missing.map(|path| format!("{}.{}", field.name, path.join("."))).collect()
}

struct Walk {
    /// Where the walk is.
    path: String,
    /// The same as indices of fields.
    fields: Vec<usize>,
    needed: Vec<String>,
    found: Vec<Violation>,
    /// The time of the call, where it is known.
    now: Option<i64>,
}

impl Walk {
    fn object(&mut self, object: &dyn Object, operator: Option<usize>, sensitive: bool) {
        let shape = object.shape();
        for (index, field) in shape.fields.iter().enumerate() {
            let mark = self.enter(field.name);
            self.fields.push(index);
            if operator == Some(index) {
                self.report_needs();
            }
            self.field(object, field, object.field(index), sensitive || field.sensitive);
            self.fields.pop();
            self.path.truncate(mark);
        }
        self.rules(object, shape.rules, Part::Rule);
    }

    fn rules(&mut self, object: &dyn Object, all: &[Rule<'_>], part: fn(usize) -> Part) {
        for (index, rule) in all.iter().enumerate() {
            let Some(broken) = rules::broken(rule, Value::Object(object)) else { continue };
            let mark = self.path.len();
            broken.below.iter().for_each(|name| {
                self.enter(name);
            });
            self.report_rule(part(index), broken);
            self.path.truncate(mark);
        }
    }

    fn field(&mut self, owner: &dyn Object, field: &Field<'_>, value: Value<'_>, sensitive: bool) {
        if value.is_missing() {
            let is_reported = self.is_needed() || field.required;
            if field.required && !self.is_needed() {
                self.report(RuleKind::Required, Level::Deny, Finding::missing("required"));
            }
            // An empty list is sent as it is, so the number of its items counts.
            if is_reported || !matches!(value, Value::List(_)) {
                return;
            }
        }
        match value {
            Value::List(list) => {
                let counts = field.limits.iter().filter(|limit| counts_items(limit.check));
                counts.for_each(|limit| self.limit(limit, value, sensitive));
                self.each_item(list, &mut |walk, item, _| {
                    if !matches!(item, Value::Absent) {
                        walk.value(field.each, item, sensitive);
                    }
                });
            }
            _ => self.value(field.limits, value, sensitive),
        }
        for (index, case) in field.cases.iter().enumerate() {
            if cases::applies(case, Value::Object(owner)) {
                self.each(value, &mut |walk, value, is_item| {
                    for cases::Broken { kind, level, finding } in
                        cases::broken(case, value, is_item, walk.now, sensitive)
                    {
                        walk.report_part(kind, level, finding, Part::Case(index));
                    }
                });
            }
        }
        if !field.needs.is_empty() || !field.rules.is_empty() {
            self.each(value, &mut |walk, value, _| walk.uses(field, value));
        }
    }

    /// What one use of a struct asks beyond what all of them do.
    fn uses(&mut self, field: &Field<'_>, value: Value<'_>) {
        let Value::Object(object) = value else { return };
        for path in field.needs.iter().filter(|path| value.at(path).is_missing()) {
            let mark = self.path.len();
            path.iter().for_each(|name| {
                self.enter(name);
            });
            if !self.is_reported_missing() {
                self.report(RuleKind::Needs, Level::Deny, Finding::missing("needed here"));
            }
            self.path.truncate(mark);
        }
        self.rules(object, field.rules, Part::RuleOfField);
    }

    /// Does something with a value, and with the items of a list and of lists in it.
    fn each(&mut self, value: Value<'_>, run: &mut dyn FnMut(&mut Self, Value<'_>, bool)) {
        run(self, value, false);
        if let Value::List(list) = value {
            self.each_item(list, run);
        }
    }

    fn each_item(&mut self, list: &dyn List, run: &mut dyn FnMut(&mut Self, Value<'_>, bool)) {
        for index in 0..list.len() {
            let mark = self.enter_item(index);
            match list.item(index) {
                Value::List(inner) => self.each_item(inner, run),
                item => run(self, item, true),
            }
            self.path.truncate(mark);
        }
    }

    fn value(&mut self, limits: &[Limit], value: Value<'_>, sensitive: bool) {
        if let Some(finding) = measure::not_finite(value) {
            self.report(RuleKind::Finite, Level::Deny, finding);
        }
        limits.iter().for_each(|limit| self.limit(limit, value, sensitive));
        if let Value::Object(object) = value {
            self.object(object, None, sensitive);
        }
    }

    fn limit(&mut self, limit: &Limit, value: Value<'_>, sensitive: bool) {
        if let Some(finding) = measure::measure_at(limit.check, value, self.now, sensitive) {
            self.report(limit.check.rule(), limit.level, finding);
        }
    }

    fn report_needs(&mut self) {
        for path in &self.needed {
            let finding = Finding::missing("this action needs it from the operator");
            self.found.push(Violation::new(path, RuleKind::Needs, Level::Deny, finding).from(self.origin(Part::Field)));
        }
    }

    /// A rule may ask for what is required anyway: one report is enough.
    fn report_rule(&mut self, part: Part, broken: rules::Broken<'_>) {
        if broken.kind != RuleKind::RequiredIf || !self.is_reported_missing() {
            self.report_part(broken.kind, broken.level, broken.finding, part);
        }
    }

    /// Whether what is here was reported as missing.
    fn is_reported_missing(&self) -> bool {
        let told = |violation: &Violation| {
            matches!(violation.rule(), RuleKind::Required | RuleKind::Needs | RuleKind::RequiredIf)
                && violation.path() == self.path
        };
        self.found.iter().any(told)
    }

    fn report(&mut self, rule: RuleKind, level: Level, finding: Finding) {
        self.report_part(rule, level, finding, Part::Field);
    }

    fn report_part(&mut self, rule: RuleKind, level: Level, finding: Finding, part: Part) {
        self.found.push(Violation::new(&self.path, rule, level, finding).from(self.origin(part)));
    }

    fn origin(&self, part: Part) -> Origin {
        Origin { fields: self.fields.clone(), part }
    }

    /// Whether a missing needed part is here or below.
    fn is_needed(&self) -> bool {
        self.needed
            .iter()
            .any(|path| path.strip_prefix(&self.path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    }

    /// Goes down to a member and returns the length to come back to.
    fn enter(&mut self, name: &str) -> usize {
        let mark = self.path.len();
        if mark > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        mark
    }

    /// Goes to an item of a list and returns the length to come back to.
    fn enter_item(&mut self, index: usize) -> usize {
        let mark = self.path.len();
        // Writing to a String cannot fail.
        let _ = write!(self.path, "[{index}]");
        mark
    }
}
