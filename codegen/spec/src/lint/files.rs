//! Lints limits of files, and how a file is sent.

use tc3_runtime::validate::{Demand, Format, Unit as Counted};

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use crate::model::{Field, FieldStep, Limit, Service, Type, Unit};

pub(super) static NOT_BASE64: LintRule = LintRule {
    id: "L0305",
    slug: "file-size-without-base64",
    level: Severity::Warning,
    title: "the size of a file in a text that is not Base64",
    about: "`max_file_bytes` is the size of a file before Base64: of a text, the client takes three bytes for four characters. \
            Without `format: base64` nothing says that the text is Base64, and if it is not, files are let pass that are \
            too large by a third. Write the format, or `type: Binary`, which encodes by itself; if the limit is of the \
            text, it is `max_bytes`.",
};

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for (owner, item) in service.structs() {
        for (index, field) in item.fields.iter().enumerate().filter(|(_, field)| *field.ty.innermost() != Type::Binary)
        {
            for limit in unencoded(&field.limits).into_iter().chain(unencoded(&field.each)).chain(of_cases(field)) {
                let message = format!("`{}` has a `{}`, and no `format: base64`", field.wire.value, limit.key());
                let help = "add `format: base64`, or make it `type: Binary`; the size of a text is `max_bytes`";
                let step = FieldStep { owner, field: index };
                reporter.push(Unit::Field(step), Finding::new(&NOT_BASE64, limit.span, message, help));
            }
        }
    }
}

/// The same of its cases, which may leave it to the field to say that it is Base64.
fn of_cases(field: &Field) -> impl Iterator<Item = &Limit> {
    let pairs = field.cases.iter().flat_map(|case| [(&case.limits, &field.limits), (&case.each, &field.each)]);
    pairs.filter(|(_, always)| !is_base64(always)).filter_map(|(limits, _)| unencoded(limits))
}

fn is_base64(limits: &[Limit]) -> bool {
    limits.iter().any(|limit| matches!(limit.bound.check.demand(), Demand::Format(Format::Base64)))
}

/// The size of a file among limits that do not say how the file becomes a text.
fn unencoded(limits: &[Limit]) -> Option<&Limit> {
    let is_size = |limit: &&Limit| matches!(limit.bound.check.demand(), Demand::Count(_, Counted::FileBytes, _));
    limits.iter().find(is_size).filter(|_| !is_base64(limits))
}
