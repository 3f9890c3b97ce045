//! Reads worked examples: the vendor's `examples.json`, and the HTTP messages in it and on pages.

use std::collections::BTreeMap;

use jsonc_parser::ast::Value;
use tc3_spec::{FileId, Sink, SourceFile};

use super::json::{self, Reader};
use super::{Example, refusal};

/// The examples of each action.
pub(crate) type Examples = BTreeMap<String, Vec<Example>>;

/// Reads an `examples.json`.
pub(crate) fn read(id: FileId, file: &SourceFile, sink: &Sink) -> Option<Examples> {
    let value = json::parse(id, file, "actions", sink)?;
    let root = value.as_object()?;
    if let Some(objects) = root.get("objects") {
        let span = Reader::new(id, sink).span(&objects.name);
        let message = "this is the metadata of a service, not its examples";
        let help = "give `examples.json`, the file next to `api.json`";
        sink.push(*refusal(span, message, help));
        return None;
    }
    let mut reader = Reader::new(id, sink);
    let actions = reader.object(root, "actions")?;
    let mut examples = Examples::new();
    for entry in reader.members(actions) {
        let name = entry.name.as_str();
        let Some(list) = reader.as_list(&entry.value, name) else { continue };
        examples.insert(name.to_owned(), list.iter().filter_map(|value| example(&mut reader, value)).collect());
    }
    Some(examples)
}

fn example(reader: &mut Reader<'_>, value: &Value<'_>) -> Option<Example> {
    let object = reader.as_object(value, "an example")?;
    let title = reader.maybe_text(object, "title");
    let input = reader.text(object, "input")?;
    let output = reader.text(object, "output")?;
    let message = Message::of(&input.value);
    let whole = reader.span(value);
    Some(Example {
        span: title.as_ref().map_or(whole.start_only(), |title| title.span),
        title: title.map(|title| title.value.trim().to_owned()).unwrap_or_default(),
        host: message.host,
        action: message.action,
        request: message.body,
        request_span: input.span,
        response: dedented(&output.value),
        response_span: output.span,
    })
}

/// A request as it is shown: an HTTP head, perhaps, and a body.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) host: Option<String>,
    pub(super) action: Option<String>,
    pub(super) body: String,
}

impl Message {
    pub(super) fn of(text: &str) -> Self {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let text = text.trim_start();
        if let Some(address) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) {
            return Self::of_address(address, text);
        }
        if !is_request_line(text.lines().next().unwrap_or_default()) {
            return Self { body: dedented(text), ..Self::default() };
        }
        let mut message = Self::default();
        let mut rest = text;
        // Copied pages have lost the empty line between head and body.
        while let Some((line, after)) = split_line(rest).filter(|(line, _)| !begins_body(line)) {
            rest = after;
            message.header(line);
            if line.trim().is_empty() {
                break;
            }
        }
        message.body = dedented(rest);
        message
    }

    fn header(&mut self, line: &str) {
        let Some((name, value)) = line.split_once([':', '：']) else { return };
        let value = value.split_whitespace().next().map(str::to_owned);
        match solid(name).to_ascii_lowercase().as_str() {
            "host" => self.host = value,
            "x-tc-action" => self.action = value,
            _ => {}
        }
    }

    /// Old examples are an address with the parameters in its query; it stays the body, which is no JSON.
    fn of_address(address: &str, text: &str) -> Self {
        let host = address.split(['/', '?', '\n']).next().map(|host| host.trim().to_owned());
        let action =
            text.split_once("Action=").map(|(_, rest)| rest.split(['&', '\n']).next().unwrap_or_default().trim());
        Self {
            host: host.filter(|host| !host.is_empty()),
            action: action.filter(|action| !action.is_empty()).map(str::to_owned),
            body: dedented(text),
        }
    }
}

/// `POST / HTTP/1.1`; a formatter has been over some examples: `POST / HTTP / 1.1`, `X - TC - Action`.
fn is_request_line(line: &str) -> bool {
    let line = solid(line);
    ["POST", "GET", "PUT", "DELETE"].iter().any(|method| line.starts_with(method)) && line.contains("HTTP/")
}

fn solid(text: &str) -> String {
    text.split_whitespace().collect()
}

fn begins_body(line: &str) -> bool {
    line.trim_start().starts_with(['{', '['])
}

fn split_line(text: &str) -> Option<(&str, &str)> {
    if text.is_empty() { None } else { Some(text.split_once('\n').unwrap_or((text, ""))) }
}

/// A text without empty lines around it and without the indentation that all its lines share.
pub(super) fn dedented(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
    let last = lines.iter().rposition(|line| !line.is_empty()).map_or(first, |last| last + 1);
    let lines = &lines[first..last];
    let blank = |line: &&str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let common = lines.iter().filter(|line| !line.is_empty()).map(blank).min().unwrap_or(0);
    let lines: Vec<&str> = lines.iter().map(|line| line.get(common..).unwrap_or_default()).collect();
    lines.join("\n")
}
