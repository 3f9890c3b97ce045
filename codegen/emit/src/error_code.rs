//! Emits the error codes of a service: an open enum backed by a table.

use tc3_spec::model::{ErrorCode, RetryClass};

use super::doc::sanitize;
use super::names::{Scope, ident};
use super::table::string;

/// Longer lines are broken.
const WIDTH: usize = 120;

/// The call of `error_codes!`.
pub(super) fn text(scope: &Scope<'_>) -> String {
    let rows: String = scope.service.codes.iter().map(|item| row(scope, item)).collect();
    format!("rt::error_codes! {{\n{rows}}}\n")
}

fn row(scope: &Scope<'_>, item: &ErrorCode) -> String {
    let retry = match item.retry() {
        RetryClass::Throttled => "Throttled",
        RetryClass::Safe => "Safe",
        RetryClass::Never => "Never",
    };
    let mut row = format!("    {} = {} {{\n", ident(&item.rust), string(&item.code.value));
    let mut fact = |key: &str, value: String| row.push_str(&format!("        {key}: {value},\n"));
    fact("meaning", string(&sanitize(&item.doc).join("\n")));
    if !item.remedy.trim().is_empty() {
        fact("remedy", string(&sanitize(&item.remedy).join("\n")));
    }
    fact("retry", retry.to_owned());
    if item.common {
        fact("common", "true".to_owned());
    }
    let names: Vec<String> = item.actions.iter().map(|id| string(&scope.service[*id].name.value)).collect();
    if !names.is_empty() {
        fact("actions", actions(&names));
    }
    row + "    }\n"
}

/// The names of actions, as many on a line as fit.
fn actions(names: &[String]) -> String {
    let line = format!("[{}]", names.join(", "));
    if "        actions: ,".len() + line.len() <= WIDTH {
        return line;
    }
    let mut lines = vec![String::new()];
    for name in names {
        let full = lines.last().is_some_and(|line| "            ".len() + line.len() + name.len() + 2 > WIDTH);
        if full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            let space = if line.is_empty() { "" } else { " " };
            line.push_str(&format!("{space}{name},"));
        }
    }
    format!("[\n            {}\n        ]", lines.join("\n            "))
}
