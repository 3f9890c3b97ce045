//! Reads tables of error codes: those of an action, and the page of all codes.

use tc3_spec::Code;

use super::Page;
use super::blocks::{Block, BlockKind};
use super::sections::{Section, Sections};
use crate::upstream::{ErrorText, Upstream};

/// The codes of a section. `None` where it has none and does not say that there are none.
pub(super) fn read(section: Section<'_>) -> Option<Vec<ErrorText>> {
    let codes = codes(section.blocks);
    let says_none = section
        .blocks
        .iter()
        .any(|block| block.text().starts_with("暂无") || block.text().starts_with("No error codes"));
    (!codes.is_empty() || says_none).then_some(codes)
}

/// The page of all error codes of a service.
pub(super) fn read_page(sections: &Sections<'_>, page: &mut Page<'_>) -> Option<Upstream> {
    let section = sections.errors?;
    let codes = codes(section.blocks);
    if codes.is_empty() {
        let help = "copy the table with its codes, or save the page as HTML";
        page.tell(Code::InputShape, section.title.piece.span, "the rows of the error codes cannot be separated", help);
        return None;
    }
    Some(Upstream { codes, ..Upstream::default() })
}

fn codes(blocks: &[Block]) -> Vec<ErrorText> {
    let mut codes = Vec::new();
    let mut common = false;
    for block in blocks {
        let code = match &block.kind {
            BlockKind::Row(cells) => match cells.as_slice() {
                [code, text, ..] if is_code(code.text.trim()) => Some((code.text.trim(), text.text.trim())),
                _ => None,
            },
            BlockKind::Heading | BlockKind::Text => of_line(block.text()),
            BlockKind::Code => None,
        };
        match code {
            Some((code, text)) => {
                codes.push(ErrorText { code: code.to_owned(), text: text.to_owned(), common });
            }
            None => common = is_common_title(block.text()).unwrap_or(common),
        }
    }
    codes
}

/// The page of all codes has a table of those that every service knows.
fn is_common_title(text: &str) -> Option<bool> {
    match text.trim_matches('*').trim() {
        "公共错误码" | "Common Error Codes" | "Common Error Code" => Some(true),
        "业务错误码" | "Service Error Codes" | "Business Error Codes" => Some(false),
        _ => None,
    }
}

/// `InternalError.Db 数据库错误。`: of one line, so that the words below a page are no codes.
fn of_line(line: &str) -> Option<(&str, &str)> {
    let (code, text) = line.split_once([' ', '\t']).unwrap_or((line, ""));
    let humps = code.chars().filter(char::is_ascii_uppercase).count();
    let fits =
        is_code(code) && (code.contains('.') || humps > 1) && code.chars().any(|letter| letter.is_ascii_lowercase());
    (fits && !text.trim().is_empty()).then(|| (code, text.trim()))
}

/// `InvalidParameter.FlowName`.
fn is_code(word: &str) -> bool {
    word.split('.').all(|part| {
        part.starts_with(|first: char| first.is_ascii_alphanumeric())
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-'))
    }) && word.starts_with(|first: char| first.is_ascii_uppercase())
}
