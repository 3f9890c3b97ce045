//! Drafts worked examples in the format of the spec.

use crate::example::failure_parts;
use crate::scalar::{Context, scalar};
use crate::upstream::Example;
use crate::value::Yaml;

/// An example with its payloads as they stand.
pub(crate) fn worked_example(item: &Example, name: &str) -> Option<Yaml> {
    let mut lines = vec![format!("name: {}", scalar(name, Context::Block))];
    lines.extend(literal("request", &item.request)?);
    match failure_parts(&item.response) {
        Some((code, message, request_id)) => {
            let mut parts = vec![format!("code: {}", scalar(&code, Context::Flow))];
            parts.push(format!("message: {}", scalar(&message, Context::Flow)));
            parts.extend(request_id.map(|id| format!("request_id: {}", scalar(&id, Context::Flow))));
            lines.push(format!("error: {{{}}}", parts.join(", ")));
        }
        None => lines.extend(literal("response", &item.response)?),
    }
    Some(Yaml::Block(lines))
}

/// A text as a literal block; `None` where YAML could not give it back.
fn literal(key: &str, text: &str) -> Option<Vec<String>> {
    let text = text.trim_end();
    let printable = text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\t'));
    if !printable || text.starts_with([' ', '\t']) || text.is_empty() {
        return None;
    }
    let lines =
        text.lines().map(str::trim_end).map(|line| if line.is_empty() { String::new() } else { format!("  {line}") });
    Some(std::iter::once(format!("{key}: |")).chain(lines).collect())
}
