//! Every rule of the linter.

use super::rule::LintRule;
use super::{
    allows, callbacks, consistency, deprecation, documentation, error_codes, examples, fields_rules, names, privacy,
    prose, sources, structure, values,
};

/// Every rule, in the order of the ids.
pub static RULES: &[&LintRule] = &[
    &structure::UNUSED_TYPE,
    &structure::UNUSED_ENUM,
    &structure::EQUAL_TYPES,
    &structure::RECURSIVE_TYPE,
    &names::CASE,
    &names::RENAMED,
    &consistency::LIMITS,
    &consistency::ENUMS,
    &values::LOOK_ALIKE,
    &values::REQUIRED_DEFAULT,
    &values::ONE_VALUE,
    &values::PLACEHOLDER_NAME,
    &documentation::MISSING,
    &documentation::TOO_LONG,
    &documentation::REPEATS_NAME,
    &documentation::NOT_ENGLISH,
    &prose::CONTRADICTION,
    &deprecation::NO_ADVICE,
    &deprecation::NO_REPLACEMENT,
    &deprecation::OLD_REPLACEMENT,
    &error_codes::NOT_CITED,
    &error_codes::NO_REMEDY,
    &error_codes::NO_RETRY,
    &error_codes::NO_RATE_LIMIT,
    &privacy::NOT_SENSITIVE,
    &examples::INTERNAL,
    &examples::DEPRECATED,
    &examples::OUTSIDE_ENUM,
    &examples::PHONE,
    &examples::ID_NUMBER,
    &sources::OLD,
    &sources::EMPTY_REASON,
    &fields_rules::CONTRADICTION,
    &fields_rules::REDUNDANT,
    &allows::UNUSED,
    &callbacks::NO_EXAMPLE,
    &callbacks::NO_WHEN,
    &callbacks::NO_MEMBERS,
];
