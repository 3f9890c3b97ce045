//! Lints values of enums, and defaults.

use std::collections::BTreeMap;

use super::allows::Reporter;
use super::finding::Finding;
use super::rule::{LintRule, Severity};
use crate::model::{Enum, EnumId, FieldStep, Required, Service, Unit, Variant};

pub(super) static LOOK_ALIKE: LintRule = LintRule {
    id: "L0301",
    slug: "look-alike-values",
    level: Severity::Warning,
    title: "values of an enum that differ only in case or separators",
    about: "The wire value is compared letter by letter, so of two spellings of one value at most one works. Most \
            often a page writes it in two ways. A value that is listed twice unchanged is an error of the check (E0103).",
};

pub(super) static REQUIRED_DEFAULT: LintRule = LintRule {
    id: "L0302",
    slug: "required-with-a-default",
    level: Severity::Warning,
    title: "a required field with a default",
    about: "What has to be sent is never assumed: either the field is optional or the default is not one. The vendor's \
            metadata decides what is an argument; write what the text says against it into `corrections.yaml`. A \
            default outside the field's type, enum or limits is an error of the check (E0403).",
};

pub(super) static ONE_VALUE: LintRule = LintRule {
    id: "L0303",
    slug: "one-value",
    level: Severity::Warning,
    title: "an enum of one value",
    about: "A choice with one value is not a choice: most often the page goes on with others, or the value is an example \
            of a free text, for which `known` is the key. Where the vendor documents a single value, an `allow` says so.",
};

pub(super) static PLACEHOLDER_NAME: LintRule = LintRule {
    id: "L0304",
    slug: "placeholder-name",
    level: Severity::Warning,
    title: "a value with a placeholder name",
    about: "A numeric value has no Rust name of its own, and the importer writes a placeholder: `Value0`, `Minus1`. It \
            becomes part of the public API, where renaming it breaks callers. Name what the value means before the \
            first release that holds it.",
};

pub(super) fn check(service: &Service, reporter: &mut Reporter<'_>) {
    for (id, item) in service.enums() {
        look_alike(id, item, reporter);
        one_value(id, item, reporter);
        for (index, variant) in item.variants.iter().enumerate().filter(|(_, variant)| is_placeholder(variant)) {
            let message = format!("the value `{}` is called `{}`", variant.wire.value, variant.rust);
            let help = format!("name what it means: `\"{}\": {{name: …}}`", variant.wire.value);
            let finding = Finding::new(&PLACEHOLDER_NAME, variant.wire.span, message, help);
            reporter.push(Unit::Value(id, index), finding);
        }
    }
    for (owner, item) in service.structs() {
        for (field, member) in item.fields.iter().enumerate().filter(|(_, field)| field.required == Required::Yes) {
            let Some(default) = &member.default else { continue };
            let message = format!("`{}` is required and has a default", member.wire.value);
            let help = "remove `required` if it can be left out; else remove the default and add a correction";
            let finding = Finding::new(&REQUIRED_DEFAULT, default.span(), message, help);
            reporter.push(Unit::Field(FieldStep { owner, field }), finding.related(member.wire.span, "the field"));
        }
    }
}

fn look_alike(id: EnumId, item: &Enum, reporter: &mut Reporter<'_>) {
    // A sign is no separator: `-1` is not `1`.
    let plain = |text: &str| match text.parse::<i64>() {
        Ok(_) => text.to_owned(),
        // `1.0` is not `10`, and signs alone are what they are.
        Err(_) => {
            let kept: String = text.chars().filter(|c| c.is_alphanumeric() || *c == '.').collect();
            if kept.is_empty() { text.to_owned() } else { kept.to_lowercase() }
        }
    };
    let mut seen: BTreeMap<String, &Variant> = BTreeMap::new();
    for (index, variant) in item.variants.iter().enumerate() {
        if let Some(first) = seen.get(&plain(&variant.wire.value)) {
            let message = format!("`{}` and `{}` are spellings of one value", first.wire.value, variant.wire.value);
            let help = "keep the one that the service takes; if it takes both, allow it here and say so";
            let finding = Finding::new(&LOOK_ALIKE, variant.wire.span, message, help);
            reporter.push(Unit::Value(id, index), finding.related(first.wire.span, "the other spelling"));
        } else {
            seen.insert(plain(&variant.wire.value), variant);
        }
    }
}

fn one_value(id: EnumId, item: &Enum, reporter: &mut Reporter<'_>) {
    if let [variant] = item.variants.as_slice() {
        let message = format!("`{}` has one value, `{}`", item.name.value, variant.wire.value);
        let help =
            "add the others, or make the field free with `known`; if the vendor has one, allow it here and say so";
        reporter.push(Unit::Enum(id), Finding::new(&ONE_VALUE, item.name.span, message, help));
    }
}

/// `Value0` of 0, `Minus1` of -1.
pub(super) fn is_placeholder(variant: &Variant) -> bool {
    let digits = variant.wire.value.trim_start_matches('-');
    let number = digits.bytes().all(|byte| byte.is_ascii_digit());
    number && ["Value", "Minus"].iter().any(|prefix| variant.rust.strip_prefix(prefix) == Some(digits))
}
