//! Reads lists of error codes: JSON with the codes of a service and of each action, or the `errorcodes.py` of the
//! vendor's SDK, which lists the codes of a service but not which action returns them.

use std::collections::BTreeMap;

use jsonc_parser::ast::Object;
use tc3_spec::{Code, Diagnostic, FileId, Sink, SourceFile, Span};

use super::ErrorText;
use super::json::{self, Reader};

/// What the list says.
#[derive(Clone, Debug, Default)]
pub(crate) struct ErrorCodes {
    /// Codes that each action may return, in the order of the list.
    pub(crate) per_action: BTreeMap<String, Vec<String>>,
    /// The codes of the service, and those of all services.
    pub(crate) codes: Vec<ErrorText>,
    /// Whether `codes` is the vendor's whole list of the service.
    pub(crate) whole: bool,
}

/// Reads `{<service>: {code: text}, per_action: {Action: [code]}, common: {code: text}}`; other keys say nothing here.
pub(crate) fn read(id: FileId, file: &SourceFile, service: &str, sink: &Sink) -> Option<ErrorCodes> {
    if file.path().ends_with(".py") {
        return read_python(id, file, sink);
    }
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

/// Reads `# text` above `NAME = 'Code'`. Anything else ends the reading: it is another file.
fn read_python(id: FileId, file: &SourceFile, sink: &Sink) -> Option<ErrorCodes> {
    let mut found = ErrorCodes { whole: true, ..ErrorCodes::default() };
    let (mut comment, mut start) = (String::new(), 0);
    for line in file.text().split_inclusive('\n') {
        let (at, line) = (start, line.trim_end());
        start += line.len() + 1;
        match line.strip_prefix('#') {
            Some(text) => comment = format!("{comment}\n{}", text.trim()).trim().to_owned(),
            // What is above an empty line is about the file.
            None if line.is_empty() => comment.clear(),
            None => match assigned(line) {
                Some(code) => {
                    let text = std::mem::take(&mut comment);
                    found.codes.push(ErrorText { code: code.to_owned(), text, common: false });
                }
                None => {
                    let span = Span { file: id, start: at, end: at + line.len() };
                    let help =
                        "take the vendor's `errorcodes.py` as it is: lines such as `NAME = 'FailedOperation.Busy'`";
                    sink.push(Diagnostic::new(Code::InputShape, span, "this is not an error code").help(help));
                    return None;
                }
            },
        }
    }
    Some(found)
}

/// The code in `NAME = 'Code'`.
fn assigned(line: &str) -> Option<&str> {
    let (name, value) = line.split_once('=')?;
    let is_name = name.trim().chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let code = value.trim().strip_prefix('\'')?.strip_suffix('\'')?;
    let is_code = !code.is_empty() && code.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'));
    (is_name && is_code).then_some(code)
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
