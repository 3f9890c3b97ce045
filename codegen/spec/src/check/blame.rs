//! Maps a violation back to the place in the spec that it is about.

use tc3_runtime::validate::{Part, RuleKind, Violation};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Action, FieldStep, FieldsRule, LimitPlace, Service};
use crate::source::{SourceMap, Span, Spanned};

/// Finds what an example breaks.
pub(super) struct Blame<'b> {
    pub(super) service: &'b Service,
    pub(super) sources: &'b SourceMap,
}

/// Where the spec has a broken rule.
struct Broken<'b> {
    /// The rule.
    span: Span,
    /// The key of the limit if it is one.
    limit: Option<&'static str>,
    /// The fields that it is about.
    fields: Vec<&'b FieldStep>,
}

impl<'b> Blame<'b> {
    /// Why this example would not be sent. `at`: where in the example that is seen.
    pub(super) fn denied(&self, action: &Action, violation: &Violation, at: Span) -> Diagnostic {
        let missing = matches!(violation.rule(), RuleKind::Required | RuleKind::Needs);
        let code = if missing { Code::ExampleMissingMember } else { Code::ExampleDenied };
        let message = format!("this example would not be sent: {violation}");
        let steps = self.steps(action, violation);
        let diagnostic = Diagnostic::new(code, at, message).about(self.spans(&steps));
        let Some(broken) = self.broken(action, &steps, violation) else {
            return diagnostic.help("correct the example, or the rule that it breaks");
        };
        let place = self.sources.location(broken.span);
        let advice = match broken.limit {
            Some(key) => format!(
                "correct the example; if the vendor's own example is right, write `levels: {{{key}: warn}}` at {place}"
            ),
            None => format!("correct the example, or the spec at {place}"),
        };
        let others = broken.fields.into_iter().map(|step| self.service.field(*step).wire.span);
        diagnostic.about(others).related(broken.span, "required by this").help(advice)
    }

    /// The limit that is broken, if it is one of a field or of one of its cases.
    pub(super) fn limit(&self, action: &Action, violation: &Violation) -> Option<LimitPlace> {
        let field = *self.steps(action, violation).last()?;
        let case = match violation.origin().part {
            Part::Field => None,
            Part::Case(index) => Some(index),
            Part::Rule(_) | Part::RuleOfField(_) => return None,
        };
        let of_case = |place: &LimitPlace| place.case == case;
        let mut limits = self.service.limits_of(field).filter(|(place, _)| of_case(place));
        limits.find(|(_, limit)| limit.bound.check.rule() == violation.rule()).map(|(place, _)| place)
    }

    /// The fields from the request down to the one that has the rule, or to the struct that has a rule over several.
    fn steps(&self, action: &Action, violation: &Violation) -> Vec<FieldStep> {
        let mut owner = Some(action.request);
        let fields = violation.origin().fields.iter();
        let step = |field: &usize| {
            let step = FieldStep { owner: owner?, field: *field };
            owner = self.service.field(step).ty.structure();
            Some(step)
        };
        fields.map_while(step).collect()
    }

    fn spans(&self, steps: &[FieldStep]) -> Vec<Span> {
        steps.iter().map(|step| self.service.field(*step).wire.span).collect()
    }

    fn broken(&self, action: &Action, steps: &[FieldStep], violation: &Violation) -> Option<Broken<'b>> {
        match violation.origin().part {
            Part::Field => self.of_field(*steps.last()?, violation),
            Part::Rule(index) => {
                let id = match steps.last() {
                    Some(step) => self.service.field(*step).ty.structure()?,
                    None => action.request,
                };
                of_rule(self.service[id].rules.get(index)?)
            }
            Part::RuleOfField(index) => of_rule(self.service.field(*steps.last()?).rules.get(index)?),
            Part::Case(index) => {
                let case = self.service.field(*steps.last()?).cases.get(index)?;
                let fields = case.when.iter().flat_map(|condition| &condition.field).collect();
                Some(Broken { span: case.span, limit: None, fields })
            }
        }
    }

    /// The rule that a field has for itself.
    fn of_field(&self, step: FieldStep, violation: &Violation) -> Option<Broken<'b>> {
        let field = self.service.field(step);
        let mut limits = field.limits.iter().chain(&field.each);
        Some(match limits.find(|limit| limit.bound.check.rule() == violation.rule()) {
            Some(limit) => Broken { span: limit.span, limit: Some(limit.key()), fields: Vec::new() },
            None => Broken { span: field.span_of(violation.rule().name()), limit: None, fields: Vec::new() },
        })
    }
}

fn of_rule(rule: &Spanned<FieldsRule>) -> Option<Broken<'_>> {
    Some(Broken { span: rule.span, limit: None, fields: rule.value.paths().into_iter().flatten().collect() })
}
