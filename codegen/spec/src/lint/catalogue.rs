//! Every rule of the linter.

use super::rule::Rule;
use super::{
    allows, callbacks, consistency, deprecation, documentation, errors, examples, names, privacy, prose, rules,
    sources, structure, values,
};

/// Every rule, in the order of the ids.
pub static RULES: &[&Rule] = &[
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
    &errors::NOT_CITED,
    &errors::NO_REMEDY,
    &errors::NO_RETRY,
    &errors::NO_RATE_LIMIT,
    &privacy::NOT_SENSITIVE,
    &examples::INTERNAL,
    &examples::DEPRECATED,
    &examples::OUTSIDE_ENUM,
    &examples::PHONE,
    &examples::ID_NUMBER,
    &sources::OLD,
    &sources::EMPTY_REASON,
    &rules::CONTRADICTION,
    &rules::REDUNDANT,
    &allows::UNUSED,
    &callbacks::NO_EXAMPLE,
    &callbacks::NO_WHEN,
    &callbacks::NO_MEMBERS,
];
