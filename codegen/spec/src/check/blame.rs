//! From a violation back to the place of the spec that it is about.

use tc3_runtime::validate::{RuleKind, Violation};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Action, FieldStep, FieldsRule, Service, StructId, limit_key};
use crate::source::{SourceMap, Span};

/// Finds what an example breaks.
pub(super) struct Blame<'b> {
    pub(super) service: &'b Service,
    pub(super) sources: &'b SourceMap,
}

impl Blame<'_> {
    /// Why this example would not be sent. `at`: where in the example that is seen.
    pub(super) fn denied(&self, action: &Action, violation: &Violation, at: Span) -> Diagnostic {
        let missing = matches!(violation.rule(), RuleKind::Required | RuleKind::Needs);
        let code = if missing { Code::ExampleMissingMember } else { Code::ExampleDenied };
        let message = format!("this example would not be sent: {violation}");
        let mut diagnostic = Diagnostic::new(code, at, message);
        let (spans, limit) = self.origin(action, violation);
        let Some(first) = spans.first() else {
            return diagnostic.help("correct the example, or the rule that it breaks");
        };
        let place = self.sources.location(*first);
        let advice = match limit {
            Some(key) => format!(
                "correct the example; if the vendor's own example is right, write `levels: {{{key}: warn}}` at {place}"
            ),
            None => format!("correct the example, or the spec at {place}"),
        };
        for span in &spans {
            diagnostic = diagnostic.related(*span, "required by this");
        }
        diagnostic.help(advice)
    }

    /// The places of the spec that a violation is about, and the key of the limit if it is one.
    fn origin(&self, action: &Action, violation: &Violation) -> (Vec<Span>, Option<&'static str>) {
        let key = violation.rule().name();
        if violation.rule() == RuleKind::Needs {
            let operator = self.service[action.request].fields.iter().find(|field| field.operator);
            return (operator.map(|field| field.span_of(key)).into_iter().collect(), None);
        }
        let steps = self.steps(action.request, violation.path());
        let rules = self.rules_broken(action.request, &steps, violation);
        let Some(field) = steps.last().map(|step| self.service.field(*step)).filter(|_| rules.is_empty()) else {
            return (rules, None);
        };
        let mut limits = field.limits.iter().chain(&field.each);
        match limits.find(|limit| limit_key(&limit.bound.check) == key) {
            Some(limit) => (vec![limit.span], Some(key)),
            None => (vec![field.span_of(key)], None),
        }
    }

    /// The fields from the request down to the place of a violation.
    fn steps(&self, request: StructId, path: &str) -> Vec<FieldStep> {
        let mut steps = Vec::new();
        let mut owner = Some(request);
        for segment in path.split('.').filter(|segment| !segment.is_empty()) {
            let name = segment.split('[').next().unwrap_or(segment);
            let Some(id) = owner else { break };
            let Some(field) = self.service[id].fields.iter().position(|field| field.wire.value == name) else { break };
            steps.push(FieldStep { owner: id, field });
            owner = self.service[id].fields[field].ty.structure();
        }
        steps
    }

    /// The rules over fields of which a violation may tell: a condition is told at the field that it asks for, any other rule
    /// at the struct that has it.
    fn rules_broken(&self, request: StructId, steps: &[FieldStep], violation: &Violation) -> Vec<Span> {
        let inner = steps.last().and_then(|step| self.service.field(*step).ty.structure());
        let holder = if steps.is_empty() { Some(request) } else { inner };
        let below = steps.iter().enumerate().map(|(index, step)| (step.owner, &steps[index..]));
        let structs = below.chain(holder.map(|id| (id, &[][..])));
        let told = |rule: &FieldsRule, rest: &[FieldStep]| match (violation.rule(), rule) {
            (RuleKind::RequiredIf, FieldsRule::RequiredIf { field, .. }) => field == rest,
            (RuleKind::ExactlyOneOf, FieldsRule::ExactlyOneOf(paths))
            | (RuleKind::AtLeastOneOf, FieldsRule::AtLeastOneOf(paths))
            | (RuleKind::AtMostOneOf, FieldsRule::AtMostOneOf(paths)) => {
                let names: Vec<String> = paths.iter().map(|path| self.service.path(path)).collect();
                // `exactly one of A, B`
                let listed = violation.limit().and_then(|limit| limit.split_once(" of ")).map(|(_, list)| list);
                rest.is_empty() && listed == Some(names.join(", ").as_str())
            }
            _ => false,
        };
        structs
            .flat_map(|(id, rest)| {
                let item = &self.service[id];
                item.rules.iter().filter(move |rule| told(&rule.value, rest)).map(|rule| rule.span)
            })
            .collect()
    }
}
