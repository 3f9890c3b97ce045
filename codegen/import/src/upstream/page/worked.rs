//! Reads the examples of a page.

use tc3_spec::Span;

use super::Page;
use super::blocks::{Block, BlockKind};
use super::sections::Section;
use crate::upstream::Example;
use crate::upstream::examples::{Message, dedented};

/// Reads `示例1 …` with its description, `输入示例` and `输出示例`.
pub(super) fn read(section: Section<'_>, page: &Page<'_>) -> Vec<Example> {
    let mut examples: Vec<Draft<'_>> = Vec::new();
    let mut part = Part::Text;
    for block in section.blocks {
        let text = block.text();
        if let Some(title) = title(text).filter(|_| !matches!(block.kind, BlockKind::Code)) {
            examples.push(Draft { title, heading: block, request: Vec::new(), response: Vec::new() });
            part = Part::Text;
        } else if let Some(next) = Part::named(text) {
            part = next;
        } else if let Some(example) = examples.last_mut() {
            match part {
                // Says again what the title says.
                Part::Text => {}
                Part::Request => example.request.push(block),
                Part::Response => example.response.push(block),
            }
        }
    }
    examples.into_iter().map(|draft| draft.finish(page)).collect()
}

/// One example under way.
struct Draft<'b> {
    title: &'b str,
    heading: &'b Block,
    request: Vec<&'b Block>,
    response: Vec<&'b Block>,
}

#[derive(Clone, Copy)]
enum Part {
    Text,
    Request,
    Response,
}

impl Part {
    fn named(line: &str) -> Option<Self> {
        match line.trim_matches('*').trim_end_matches([':', '：']).trim() {
            "输入示例" | "请求示例" | "Input Example" | "Sample Request" => Some(Self::Request),
            "输出示例" | "返回示例" | "Output Example" | "Sample Response" => Some(Self::Response),
            _ => None,
        }
    }
}

impl Draft<'_> {
    fn finish(self, page: &Page<'_>) -> Example {
        let span = self.heading.piece.span;
        let (request, request_span) = listing(&self.request, span, page);
        let (response, response_span) = listing(&self.response, span, page);
        let message = Message::of(&request);
        Example {
            span,
            title: self.title.to_owned(),
            host: message.host,
            action: message.action,
            request: json_alone(&message.body),
            request_span,
            response: json_alone(&dedented(&response)),
            response_span,
        }
    }
}

/// The text of a listing: in copied text it is the lines as they stand in the file.
fn listing(blocks: &[&Block], fallback: Span, page: &Page<'_>) -> (String, Span) {
    let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else { return (String::new(), fallback) };
    let code: Vec<&&Block> = blocks.iter().filter(|block| matches!(block.kind, BlockKind::Code)).collect();
    if let (Some(first), Some(last)) = (code.first(), code.last()) {
        let text = code.iter().map(|block| block.piece.text.as_str()).collect::<Vec<_>>().join("\n");
        return (text, Span { end: last.piece.span.end, ..first.piece.span });
    }
    let span = Span { end: last.piece.span.end, ..first.piece.span };
    let tagged = blocks.iter().any(|block| block.piece.markup.is_some() && page.text.trim_start().starts_with('<'));
    if tagged {
        let text = blocks.iter().map(|block| block.piece.text.as_str()).collect::<Vec<_>>().join("\n");
        return (text, span);
    }
    (page.text.get(span.start..span.end).unwrap_or_default().to_owned(), span)
}

/// `示例1 开通骑缝章`, `Example1 Binding`.
fn title(line: &str) -> Option<&str> {
    let line = line.trim_matches('*').trim();
    let rest = line.strip_prefix("示例").or_else(|| line.strip_prefix("Example"))?.trim_start();
    let title = rest.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let numbered = title.len() < rest.len() && !title.contains('\n');
    numbered.then(|| title.trim_start_matches([':', '：', '.', '、', ' ', '\t']).trim())
}

/// Without what follows the closing brace: buttons and advertisements of the page.
fn json_alone(text: &str) -> String {
    if !text.starts_with('{') {
        return text.to_owned();
    }
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = in_string,
            '"' => in_string = !in_string,
            '{' | '[' if !in_string => depth += 1,
            '}' | ']' if !in_string => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return text[..=at].to_owned();
                }
            }
            _ => {}
        }
    }
    text.to_owned()
}
