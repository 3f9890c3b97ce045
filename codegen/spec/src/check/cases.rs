//! Checks `cases`: limits of a field that apply only in some cases.

use super::limits::{self, Limits, Written};
use super::paths::Resolver;
use crate::diagnostic::{Code, Diagnostic};
use crate::keyword::Keyword as _;
use crate::model::{Case, Field, Level};
use crate::raw::{RawCase, RawField};
use crate::source::Spanned;
use crate::yaml::Text;

/// The cases of a field, which has its type and its other limits already.
pub(super) fn of_field(resolver: &Resolver<'_>, raw: &RawField, field: &Field) -> Vec<Case> {
    raw.cases.iter().filter_map(|case| Context { resolver, name: &raw.name, field }.case(case)).collect()
}

struct Context<'c> {
    resolver: &'c Resolver<'c>,
    name: &'c Text,
    field: &'c Field,
}

impl Context<'_> {
    /// `None` after a problem with its conditions, which was told.
    fn case(&self, case: &RawCase) -> Option<Case> {
        let (service, sink) = (self.resolver.service, self.resolver.sink);
        let when = case.when.as_ref().and_then(|when| self.resolver.when(when, self.name, case.span));
        let (of_values, levels): (Vec<_>, Vec<_>) =
            case.levels.iter().cloned().partition(|(key, _)| key.value == "values" && !case.values.is_empty());
        let written = Written { name: self.name, limits: &case.limits, each: &case.each, levels: &levels };
        let (limits, each) = Limits::new(written, service, sink).of_case(&self.field.ty);
        for (own, others) in [(&limits, &self.field.limits), (&each, &self.field.each)] {
            limits::against(own, others, sink);
        }
        self.resolver.possible(self.field.ty.innermost(), &self.name.value, &case.values);
        if case.limits.is_empty() && case.each.is_empty() && case.values.is_empty() && case.pattern.is_none() {
            let help =
                "add a limit such as `chars: 18`, or `values: [VALUE]`; `required_if` says when a field is required";
            sink.push(Diagnostic::new(Code::BadRule, case.span, "this case limits nothing").help(help));
        }
        let level = of_values.first().and_then(|(_, level)| {
            let known = Level::from_word(&level.value);
            if known.is_none() {
                sink.push(limits::no_level(level));
            }
            known
        });
        Some(Case {
            when: when?,
            limits,
            each,
            values: case.values.iter().map(|text| Spanned { value: text.value.clone(), span: text.span }).collect(),
            level: level.unwrap_or(Level::Warn),
            pattern: case.pattern.as_ref().map(|text| text.value.clone()),
            span: case.span,
        })
    }
}
