//! Builds the rows of the tables. A table is slices of slices, so they are built in layers that borrow from the one
//! before: names, paths and conditions, rules and cases, fields.

use tc3_runtime::validate::{self, Case, Condition, Field, Path, Rule};

use super::ReachedStruct;
use crate::model::{self, Bound, FieldStep, FieldsRule, Required, Service, Struct, StructId};

/// The limits of a field.
#[derive(Debug)]
pub(super) struct FieldBounds {
    limits: Vec<Bound>,
    each: Vec<Bound>,
    /// The same of each case.
    cases: Vec<(Vec<Bound>, Vec<Bound>)>,
}

impl FieldBounds {
    pub(super) fn of(field: &model::Field) -> Self {
        let bounds = |limits: &[model::Limit]| limits.iter().map(|limit| limit.bound).collect::<Vec<_>>();
        Self {
            limits: bounds(&field.limits),
            each: bounds(&field.each),
            cases: field.cases.iter().map(|case| (bounds(&case.limits), bounds(&case.each))).collect(),
        }
    }
}

type Names<'s> = Vec<&'s str>;

/// What the rules and fields of a struct name.
pub(super) struct StructNames<'s> {
    rules: Vec<RuleNames<'s>>,
    fields: Vec<FieldNames<'s>>,
}

struct FieldNames<'s> {
    cases: Vec<(Vec<ConditionNames<'s>>, &'s model::Case, Names<'s>)>,
    needs: Vec<Names<'s>>,
    rules: Vec<RuleNames<'s>>,
}

/// The wire names of a rule's paths and conditions.
struct RuleNames<'s> {
    rule: &'s FieldsRule,
    millis: bool,
    paths: Vec<Names<'s>>,
    when: Vec<ConditionNames<'s>>,
}

struct ConditionNames<'s> {
    condition: &'s model::Condition,
    field: Names<'s>,
    values: Names<'s>,
    by_default: bool,
}

impl<'s> StructNames<'s> {
    pub(super) fn of(service: &'s Service, id: StructId) -> Self {
        let item = &service[id];
        Self {
            rules: RuleNames::all(service, item.rules.iter().map(|rule| &rule.value)),
            fields: item.fields.iter().map(|field| FieldNames::of(service, field)).collect(),
        }
    }
}

impl<'s> FieldNames<'s> {
    fn of(service: &'s Service, field: &'s model::Field) -> Self {
        let case = |case: &'s model::Case| {
            let values = case.values.iter().map(|value| value.value.as_str()).collect();
            (conditions(service, &case.when), case, values)
        };
        // A client may add the operator, so what is needed of it is not the field's to say.
        let needs = field.needs.iter().filter(|_| !field.operator);
        Self {
            cases: field.cases.iter().map(case).collect(),
            needs: needs.map(|steps| names(service, steps)).collect(),
            rules: RuleNames::all(service, field.rules.iter().map(|rule| &rule.value)),
        }
    }
}

impl<'s> RuleNames<'s> {
    fn all(service: &'s Service, rules: impl Iterator<Item = &'s FieldsRule>) -> Vec<Self> {
        rules.map(|rule| Self::of(service, rule)).collect()
    }

    fn of(service: &'s Service, rule: &'s FieldsRule) -> Self {
        let millis = rule.counts_millis(service);
        match rule {
            FieldsRule::If { field, when, .. } => {
                Self { rule, millis, paths: vec![names(service, field)], when: conditions(service, when) }
            }
            others => {
                let paths = others.paths().into_iter().map(|steps| names(service, steps));
                Self { rule, millis, paths: paths.collect(), when: Vec::new() }
            }
        }
    }
}

fn conditions<'s>(service: &'s Service, when: &'s [model::Condition]) -> Vec<ConditionNames<'s>> {
    let of = |condition: &'s model::Condition| ConditionNames {
        condition,
        field: names(service, &condition.field),
        values: condition.values().iter().map(String::as_str).collect(),
        by_default: condition.by_default(service),
    };
    when.iter().map(of).collect()
}

fn names<'s>(service: &'s Service, steps: &[FieldStep]) -> Names<'s> {
    steps.iter().map(|step| service.field(*step).wire.value.as_str()).collect()
}

/// The same, as the slices that a table holds.
pub(super) struct StructPaths<'s> {
    rules: Vec<RulePaths<'s>>,
    fields: Vec<FieldPaths<'s>>,
}

struct FieldPaths<'s> {
    cases: Vec<(Vec<Condition<'s>>, &'s model::Case, &'s [&'s str])>,
    needs: Vec<Path<'s>>,
    rules: Vec<RulePaths<'s>>,
}

struct RulePaths<'s> {
    rule: &'s FieldsRule,
    millis: bool,
    paths: Vec<Path<'s>>,
    when: Vec<Condition<'s>>,
}

impl<'s> StructPaths<'s> {
    pub(super) fn of(names: &'s StructNames<'s>) -> Self {
        let field = |names: &'s FieldNames<'s>| FieldPaths {
            cases: names.cases.iter().map(|(when, case, values)| (tests(when), *case, values.as_slice())).collect(),
            needs: names.needs.iter().map(Vec::as_slice).collect(),
            rules: names.rules.iter().map(RulePaths::of).collect(),
        };
        Self {
            rules: names.rules.iter().map(RulePaths::of).collect(),
            fields: names.fields.iter().map(field).collect(),
        }
    }
}

impl<'s> RulePaths<'s> {
    fn of(names: &'s RuleNames<'s>) -> Self {
        Self {
            rule: names.rule,
            millis: names.millis,
            paths: names.paths.iter().map(Vec::as_slice).collect(),
            when: tests(&names.when),
        }
    }

    fn rule(&self) -> Option<Rule<'_>> {
        Some(match self.rule {
            FieldsRule::ExactlyOneOf(_) => Rule::ExactlyOneOf(&self.paths),
            FieldsRule::AtLeastOneOf(_) => Rule::AtLeastOneOf(&self.paths),
            FieldsRule::AtMostOneOf(_) => Rule::AtMostOneOf(&self.paths),
            FieldsRule::If { effect, .. } => Rule::If { effect: *effect, field: self.paths.first()?, when: &self.when },
            FieldsRule::SameLength(_) => Rule::SameLength(&self.paths),
            FieldsRule::Unique(_) => Rule::Unique(self.paths.first()?),
            FieldsRule::Span { max, .. } => Rule::Span {
                from: self.paths.first()?,
                to: self.paths.last()?,
                max: max.map(|max| i64::try_from(max.seconds()).unwrap_or(i64::MAX)),
                millis: self.millis,
            },
        })
    }
}

fn tests<'s>(when: &'s [ConditionNames<'s>]) -> Vec<Condition<'s>> {
    let test = |names: &'s ConditionNames<'s>| Condition {
        field: &names.field,
        test: match names.condition.test {
            model::Test::Given => validate::Test::Given,
            model::Test::Absent => validate::Test::Absent,
            model::Test::Is(_) => validate::Test::Is { values: &names.values, by_default: names.by_default },
        },
    };
    when.iter().map(test).collect()
}

/// The rules of a struct, and for each field its cases and rules.
pub(super) struct StructRules<'s> {
    pub(super) rules: Vec<Rule<'s>>,
    fields: Vec<(Vec<Case<'s>>, Vec<Rule<'s>>)>,
}

impl<'s> StructRules<'s> {
    pub(super) fn of(reached: &'s ReachedStruct, paths: &'s StructPaths<'s>) -> Self {
        let rules = |paths: &'s [RulePaths<'s>]| paths.iter().filter_map(RulePaths::rule).collect::<Vec<_>>();
        let field = |(bounds, paths): (&'s FieldBounds, &'s FieldPaths<'s>)| {
            let cases = bounds.cases.iter().zip(&paths.cases);
            let cases = cases.map(|((limits, each), (when, case, values))| Case {
                when,
                limits,
                each,
                values,
                level: case.level,
            });
            (cases.collect(), rules(&paths.rules))
        };
        Self { rules: rules(&paths.rules), fields: reached.fields.iter().zip(&paths.fields).map(field).collect() }
    }
}

/// The rows of a struct.
pub(super) fn fields<'s>(
    item: &'s Struct,
    reached: &'s ReachedStruct,
    paths: &'s StructPaths<'s>,
    rules: &'s StructRules<'s>,
) -> Vec<Field<'s>> {
    let row = |index: usize, field: &'s model::Field| {
        let (bounds, paths, (cases, rules)) = (&reached.fields[index], &paths.fields[index], &rules.fields[index]);
        Field {
            name: &field.wire.value,
            required: field.required == Required::Yes,
            always: field.always,
            nullable: field.nullable,
            sensitive: field.sensitive,
            limits: &bounds.limits,
            each: &bounds.each,
            cases,
            needs: &paths.needs,
            rules,
        }
    };
    item.fields.iter().enumerate().map(|(index, field)| row(index, field)).collect()
}
