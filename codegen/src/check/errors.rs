//! Error codes: those of all services and those of one, by name.

use super::names::{Scope, is_type_name, variant_name};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{ErrorCode, RetryClass};
use crate::raw::{RawErrorCode, RawService};
use crate::yaml::Text;

/// Every code of a service. One that is common too takes the service's text.
pub(super) fn lower(raw: &RawService, common: &[RawErrorCode], diagnostics: &mut Diagnostics) -> Vec<ErrorCode> {
    let is_common = |code: &str| common.iter().any(|raw| raw.code.value == code);
    let own = |code: &str| raw.errors.iter().any(|raw| raw.code.value == code);
    let mut codes: Vec<ErrorCode> = raw
        .errors
        .iter()
        .chain(common.iter().filter(|raw| !own(&raw.code.value)))
        .map(|raw| code(raw, is_common(&raw.code.value), diagnostics))
        .collect();
    codes.sort_by(|a, b| a.code.value.cmp(&b.code.value));
    let mut scope = Scope::new("the variant", "give one of them a `name: …`");
    for code in &codes {
        scope.add(&code.rust, &code.code, diagnostics);
    }
    codes
}

fn code(raw: &RawErrorCode, common: bool, diagnostics: &mut Diagnostics) -> ErrorCode {
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.value.trim().to_owned()).unwrap_or_default();
    ErrorCode {
        code: raw.code.clone(),
        rust: variant(raw, diagnostics),
        doc: text(&raw.doc),
        remedy: text(&raw.remedy),
        retry: retry(raw, diagnostics),
        common,
        actions: Vec::new(),
    }
}

fn variant(raw: &RawErrorCode, diagnostics: &mut Diagnostics) -> String {
    let name = raw.name.as_ref().unwrap_or(&raw.code);
    let rust = match &raw.name {
        Some(name) => Some(name.value.clone()).filter(|name| is_type_name(name)),
        None => variant_name(&raw.code.value),
    };
    let rust = rust.filter(|rust| rust != "Unknown");
    rust.unwrap_or_else(|| {
        let message = format!("no Rust name can be made from the error code `{}`", name.value);
        diagnostics.push(
            Diagnostic::new(Code::NoRustName, name.span, message)
                .help("a code is words of letters and digits, joined by dots: `InvalidParameter.ParamError`; else give it a `name`"),
        );
        name.value.clone()
    })
}

fn retry(raw: &RawErrorCode, diagnostics: &mut Diagnostics) -> RetryClass {
    let Some(text) = &raw.retry else { return by_prefix(&raw.code.value) };
    match text.value.as_str() {
        "throttled" => RetryClass::Throttled,
        "safe" => RetryClass::Safe,
        "never" => RetryClass::Never,
        other => {
            diagnostics.push(
                Diagnostic::new(Code::InvalidValue, text.span, format!("`retry` is not `{other}`")).nearest(
                    other,
                    ["throttled", "safe", "never"],
                    "write `throttled`, `safe` or `never`",
                ),
            );
            RetryClass::Never
        }
    }
}

/// The class of a code for which the spec names none.
fn by_prefix(code: &str) -> RetryClass {
    match code.split('.').next().unwrap_or_default() {
        "RequestLimitExceeded" => RetryClass::Throttled,
        "InternalError" | "ServiceUnavailable" => RetryClass::Safe,
        _ => RetryClass::Never,
    }
}
