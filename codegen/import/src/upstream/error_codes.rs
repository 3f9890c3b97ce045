//! A list of error codes as JSON: the codes of a service with their texts, and the codes of each action.

use std::collections::BTreeMap;

use jsonc_parser::ast::Object;
use tc3_spec::{Code, Diagnostic, FileId, Sink, SourceFile};

use super::ErrorText;
use super::json::{self, Reader};

/// What the list says.
#[derive(Clone, Debug, Default)]
pub(crate) struct ErrorCodes {
    /// Codes that each action may return, in the order of the list.
    pub(crate) per_action: BTreeMap<String, Vec<String>>,
    /// The codes of the service, and those of all services.
    pub(crate) codes: Vec<ErrorText>,
}

/// Reads `{<service>: {code: text}, per_action: {Action: [code]}, common: {code: text}}`; other keys say nothing here.
pub(crate) fn read(id: FileId, file: &SourceFile, service: &str, sink: &Sink) -> Option<ErrorCodes> {
    let value = json::parse(id, file, "per_action", sink)?;
    let root = value.as_object()?;
    if root.get(service).is_none() {
        let span = Reader::new(id, sink).span(&value).start_only();
        let message = format!("the file has no codes of the service `{service}`");
        let help = format!("give the list of `{service}`: its codes are below the key `{service}`");
        sink.push(Diagnostic::new(Code::InputService, span, message).help(help));
        return None;
    }
    let mut reader = Reader::new(id, sink);
    let mut found = ErrorCodes::default();
    texts(&mut reader, root, service, false, &mut found.codes);
    if root.get("common").is_some() {
        texts(&mut reader, root, "common", true, &mut found.codes);
    }
    for entry in reader.object(root, "per_action").map(|lists| reader.members(lists)).unwrap_or_default() {
        let name = entry.name.as_str();
        let Some(list) = reader.as_list(&entry.value, name) else { continue };
        let codes = list.iter().filter_map(|code| reader.as_text(code, name));
        found.per_action.insert(name.to_owned(), codes.map(|code| code.value).collect());
    }
    Some(found)
}

fn texts(reader: &mut Reader<'_>, root: &Object<'_>, key: &str, common: bool, codes: &mut Vec<ErrorText>) {
    let Some(object) = reader.object(root, key) else { return };
    for entry in reader.members(object) {
        let code = entry.name.as_str();
        if let Some(text) = reader.as_text(&entry.value, code) {
            codes.push(ErrorText { code: code.to_owned(), text: text.value.trim().to_owned(), common });
        }
    }
}
