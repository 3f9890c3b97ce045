//! Checks error codes: those of all services and those of one, by name.

use std::collections::HashMap;

use super::collisions::Scope;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::keyword::Keyword as _;
use crate::model::rust_name::{RESERVED_VARIANTS, is_variant_name, variant_name};
use crate::model::{Doc, ErrorCode, RetryClass};
use crate::raw::{RawErrorCode, RawService};
use crate::yaml::Text;

/// Every code of a service. One that is common too takes the service's text.
pub(super) fn lower(raw: &RawService, common: &[RawErrorCode], sink: &Sink) -> Vec<ErrorCode> {
    let by_name = |codes: &'_ [RawErrorCode]| -> HashMap<String, usize> {
        codes.iter().enumerate().rev().map(|(index, raw)| (raw.code.value.clone(), index)).collect()
    };
    let (own_names, common_names) = (by_name(&raw.errors), by_name(common));
    let own = raw.errors.iter().map(|raw| (raw, common_names.get(&raw.code.value).map(|index| &common[*index])));
    let rest = common.iter().filter(|raw| !own_names.contains_key(&raw.code.value)).map(|raw| (raw, Some(raw)));
    let mut codes: Vec<ErrorCode> = own.chain(rest).map(|(raw, common)| code(raw, common, sink)).collect();
    codes.sort_by(|a, b| a.code.value.cmp(&b.code.value));
    let mut scope = Scope::new("the variant", "give one of them a `name: …`");
    for code in &codes {
        scope.add(&code.rust, &code.code, sink);
    }
    codes
}

/// One code; what the service does not say of a common code stays as it is for all services.
fn code(raw: &RawErrorCode, common: Option<&RawErrorCode>, sink: &Sink) -> ErrorCode {
    let text = |text: Option<&Text>| text.map(|text| text.value.trim().to_owned()).unwrap_or_default();
    let fallback = |of: fn(&RawErrorCode) -> Option<&Text>| of(raw).or_else(|| common.and_then(of));
    ErrorCode {
        code: raw.code.clone(),
        rust: variant(&raw.code, fallback(|raw| raw.name.as_ref()), sink),
        doc: Doc::of(fallback(|raw| raw.doc.as_ref())),
        remedy: text(fallback(|raw| raw.remedy.as_ref())),
        stated_retry: fallback(|raw| raw.retry.as_ref()).and_then(|text| retry(text, sink)),
        common: common.is_some(),
        actions: Vec::new(),
    }
}

/// The Rust name of a code: `name`, or made from the code.
fn variant(code: &Text, name: Option<&Text>, sink: &Sink) -> String {
    let rust = match name {
        Some(name) => Some(name.value.clone()).filter(|name| is_variant_name(name)),
        None => variant_name(&code.value),
    };
    let name = name.unwrap_or(code);
    let rust = rust.filter(|rust| !RESERVED_VARIANTS.contains(&rust.as_str()));
    rust.unwrap_or_else(|| {
        let message = format!("no Rust name can be made from the error code `{}`", name.value);
        sink.push(
            Diagnostic::new(Code::NoRustName, name.span, message)
                .help("a code is words of letters and digits, joined by dots: `InvalidParameter.ParamError`; else give it a `name`"),
        );
        name.value.clone()
    })
}

fn retry(text: &Text, sink: &Sink) -> Option<RetryClass> {
    let retry = RetryClass::from_word(&text.value);
    if retry.is_none() {
        let message = format!("`{}` is not a value of `retry`", text.value);
        sink.push(Diagnostic::new(Code::InvalidValue, text.span, message).nearest(
            &text.value,
            RetryClass::words(),
            "write `throttled`, `safe` or `never`",
        ));
    }
    retry
}
