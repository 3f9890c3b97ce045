//! Reads the page of an action.

use tc3_spec::{Code, Span, Spanned};

use super::Page;
use super::blocks::{Block, prose_of_blocks};
use super::rows::{self, Row};
use super::sections::{Section, Sections};
use super::{errors, worked};
use crate::upstream::{Action, Example, Member, Prose, Upstream, is_public_parameter};

/// Reads the sections of an action.
pub(super) fn read(sections: &Sections<'_>, page: &mut Page<'_>) -> Option<Upstream> {
    let input = sections.input.and_then(|section| table(section, "input", page));
    let output = sections.output.and_then(|section| table(section, "output", page));
    let public = Public::of(input.as_deref().unwrap_or_default());
    let examples = sections.examples.map(|section| worked::read(section, page)).unwrap_or_default();
    let name = action_name(&public, &examples, sections, page)?;
    let (prose, host) = sections.description.map(description).unwrap_or_default();
    let codes = sections.errors.map(errors::read).unwrap_or_default();
    let action = Action {
        name: name.value,
        span: name.span,
        title: title(sections.before),
        prose,
        status: None,
        is_unsigned: None,
        may_stream: false,
        host: host.as_ref().map(|host| host.value.clone()),
        request: input.map(|rows| members(rows, is_public_parameter)),
        response: output.map(|rows| members(rows, |name| name == "RequestId")),
        errors: codes.as_ref().map(|codes| codes.iter().map(|code| code.code.clone()).collect()),
        examples,
    };
    // The first label of the host is the short name of the service.
    let service = host.as_ref().and_then(|host| host.value.split('.').next()).map(str::to_owned);
    Some(Upstream {
        service,
        service_span: host.map(|host| host.span),
        version_span: public.version.as_ref().map(|version| version.span),
        version: public.version.map(|version| version.value),
        actions: vec![action],
        types: Vec::new(),
        codes: codes.unwrap_or_default(),
        ..Upstream::default()
    })
}

/// The rows of a section that should have some: every action takes `Action` and answers `RequestId`.
fn table<'b>(section: Section<'b>, what: &str, page: &mut Page<'_>) -> Option<Vec<Row<'b>>> {
    let rows = rows::read(section.blocks);
    if rows.is_none() {
        let message = format!("the rows of the {what} parameters cannot be separated");
        let help = "copy the table with its names and types, or save the page as HTML";
        page.tell(Code::InputShape, section.title.piece.span, message, help);
    }
    rows
}

fn members(rows: Vec<Row<'_>>, left_out: impl Fn(&str) -> bool) -> Vec<Member> {
    rows.into_iter().filter(|row| !left_out(&row.name)).map(Row::into_member).collect()
}

/// What the rows of the public parameters say.
#[derive(Default)]
struct Public {
    action: Option<Spanned<String>>,
    version: Option<Spanned<String>>,
}

impl Public {
    fn of(rows: &[Row<'_>]) -> Self {
        let stated = |name: &str| {
            let row = rows.iter().find(|row| row.name == name)?;
            Some(Spanned { value: stated_value(&row.text())?, span: row.span() })
        };
        Self { action: stated("Action"), version: stated("Version") }
    }
}

/// `公共参数，本接口取值：PrepareFlows。`
fn stated_value(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("取值").or_else(|| text.split_once("this API"))?;
    let value = rest.trim_start_matches([':', '：', ' ']);
    let value = value.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').next()?;
    (!value.is_empty()).then(|| value.to_owned())
}

/// The row `Action` and the heads of the examples name the action.
fn action_name(
    public: &Public,
    examples: &[Example],
    sections: &Sections<'_>,
    page: &mut Page<'_>,
) -> Option<Spanned<String>> {
    let mut name = public.action.clone();
    for example in examples {
        let Some(header) = &example.action else { continue };
        match &name {
            None => name = Some(Spanned { value: header.clone(), span: example.span }),
            Some(known) if known.value != *header => {
                let message = format!("this example is of `{header}`, the page of `{}`", known.value);
                let help = "give each page in a file of its own; if it is the vendor's slip, mend it in the file";
                page.tell(Code::InputShape, example.request_span, message, help);
            }
            Some(_) => {}
        }
    }
    if name.is_none() {
        let span = [sections.input, sections.description, sections.examples, sections.output];
        let span = span
            .iter()
            .flatten()
            .next()
            .map_or(Span { file: page.id, start: 0, end: 0 }, |section| section.title.piece.span);
        let help = "the row `Action` of the input parameters names it: 本接口取值; so does the header X-TC-Action of an example";
        page.tell(Code::InputSyntax, span, "the page does not say which action it is of", help);
    }
    name
}

/// The description without what is on every page, and the host that it names.
fn description(section: Section<'_>) -> (Prose, Option<Spanned<String>>) {
    let mut prose = prose_of_blocks(section.blocks);
    let host = prose.lines.iter().find_map(|line| Some(Spanned { value: host_in(&line.text)?, span: line.span }));
    prose.lines.retain(|line| host_in(&line.text).is_none() && !is_foreign(&line.text));
    (prose, host)
}

/// `接口请求域名： essbasic.tencentcloudapi.com 。`
fn host_in(line: &str) -> Option<String> {
    let rest = ["接口请求域名", "Domain name for API request", "Domain name for API requests"]
        .iter()
        .find_map(|start| line.strip_prefix(start))?;
    let host = rest.trim_start_matches([':', '：', ' ']).trim_end_matches(['。', '.', ' ']);
    (!host.is_empty() && !host.contains(' ')).then(|| host.to_owned())
}

/// Lines around and within the description that say nothing of the action.
fn is_foreign(line: &str) -> bool {
    let starts = [
        "有奖捉虫",
        "推荐使用 API Explorer",
        "推荐使用API Explorer",
        "点击调试",
        "API Explorer 提供了",
        "API Explorer provides",
        "We recommend you to use API Explorer",
        "We recommend using API Explorer",
        "Try it",
        "http://",
        "https://",
    ];
    let alone = |start: &&str| line.starts_with(start) && (!start.starts_with("http") || !line.contains(' '));
    starts.iter().any(alone)
}

/// The heading above the first section, or the line just before it if it looks like one.
fn title(before: &[Block]) -> String {
    let heading = before.iter().rfind(|block| block.is_heading());
    let last = before.last().filter(|block| block.cells().is_none() && looks_like_title(block.text()));
    heading.or(last).map(|block| block.text().to_owned()).unwrap_or_default()
}

fn looks_like_title(line: &str) -> bool {
    let marks = [':', '：', '。', '，', ',', '>', '|', '/', '\n'];
    line.chars().count() <= 60 && !line.contains(marks) && !is_foreign(line)
}
