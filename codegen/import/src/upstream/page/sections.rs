//! Identifies the sections of a page.

use super::blocks::Block;

/// The sections of a page, as far as it has them.
#[derive(Clone, Debug, Default)]
pub(super) struct Sections<'b> {
    /// What stands before the description: the page's title is there, and much that is not the page's.
    pub(super) before: &'b [Block],
    pub(super) description: Option<Section<'b>>,
    pub(super) input: Option<Section<'b>>,
    pub(super) output: Option<Section<'b>>,
    pub(super) examples: Option<Section<'b>>,
    pub(super) errors: Option<Section<'b>>,
    pub(super) types: Option<Section<'b>>,
}

/// The title's block and the blocks below it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Section<'b> {
    pub(super) title: &'b Block,
    pub(super) blocks: &'b [Block],
}

impl Sections<'_> {
    pub(super) fn describe_an_action(&self) -> bool {
        self.description.is_some() || self.input.is_some() || self.output.is_some() || self.examples.is_some()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Name {
    Description,
    Input,
    Output,
    Examples,
    /// Tools and SDKs: nothing of it is about the action.
    Resources,
    Errors,
    Types,
}

/// Finds the sections.
pub(super) fn split(blocks: &[Block]) -> Sections<'_> {
    // Menus name the pages of data structures and error codes; numbers are on titles alone.
    let numbered = blocks.iter().any(|block| title_of(block).is_some_and(|(_, numbered)| numbered));
    let titles: Vec<(usize, Name)> = blocks
        .iter()
        .enumerate()
        .filter_map(|(at, block)| {
            let (name, has_number) = title_of(block)?;
            (has_number || !numbered).then_some((at, name))
        })
        .collect();
    let mut sections = Sections::default();
    for (index, (at, name)) in titles.iter().enumerate() {
        let end = titles.get(index + 1).map_or(blocks.len(), |(next, _)| *next);
        let section = Section { title: &blocks[*at], blocks: &blocks[at + 1..end] };
        let place = match name {
            Name::Description => &mut sections.description,
            Name::Input => &mut sections.input,
            Name::Output => &mut sections.output,
            Name::Examples => &mut sections.examples,
            Name::Resources => continue,
            Name::Errors => &mut sections.errors,
            Name::Types => &mut sections.types,
        };
        // A table of contents has the same titles with nothing or little below them.
        let weight = |section: &Section<'_>| (section.title.is_heading(), section.blocks.len());
        if place.as_ref().is_none_or(|known| weight(known) <= weight(&section)) {
            *place = Some(section);
            if *name == Name::Description {
                sections.before = &blocks[..*at];
            }
        }
    }
    if sections.types.is_none() && !sections.describe_an_action() {
        sections.types = structures_without_title(blocks);
    }
    sections
}

/// Data structures that were copied without the page's title.
fn structures_without_title(blocks: &[Block]) -> Option<Section<'_>> {
    blocks.iter().any(|block| names_users(block.text())).then(|| Section { title: &blocks[0], blocks })
}

/// The line below a structure's name that lists the actions which use it.
pub(super) fn names_users(text: &str) -> bool {
    ["被如下接口引用", "被以下接口引用", "Used by actions", "It is included in"]
        .iter()
        .any(|start| text.starts_with(start))
}

/// The section that a block is the title of, and whether it is numbered.
fn title_of(block: &Block) -> Option<(Name, bool)> {
    if block.cells().is_some() {
        return None;
    }
    let text = block.text().trim_matches('*').trim();
    let digits = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let numbered = digits.len() < text.len() && digits.starts_with(['.', '、', '．']);
    let title = if numbered { digits.trim_start_matches(['.', '、', '．']).trim() } else { text };
    let name = match title {
        "接口描述" | "API Description" => Name::Description,
        "输入参数" | "请求参数" | "Input Parameters" => Name::Input,
        "输出参数" | "返回参数" | "Output Parameters" => Name::Output,
        "示例" | "Example" | "Examples" => Name::Examples,
        "开发者资源" | "Developer Resources" => Name::Resources,
        "错误码" | "Error Code" | "Error Codes" => Name::Errors,
        "数据结构" | "Data Types" | "Data Structures" => Name::Types,
        _ => return None,
    };
    Some((name, numbered))
}
