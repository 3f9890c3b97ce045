//! Reads the page of data structures.

use tc3_spec::Code;

use super::Page;
use super::blocks::{Block, prose_of_blocks};
use super::rows::{self, Row};
use super::sections::{Sections, names_users};
use crate::upstream::{Structure, Upstream};

/// Reads every structure of the page: a name, what it is, which actions use it, a table.
pub(super) fn read(sections: &Sections<'_>, page: &mut Page<'_>) -> Option<Upstream> {
    let section = sections.types?;
    let starts = starts(section.blocks, page.text);
    let ends = starts.iter().skip(1).map(|start| start.name).chain([section.blocks.len()]);
    let types: Vec<Structure> =
        starts.iter().zip(ends).map(|(start, end)| structure(section.blocks, start, end)).collect();
    if types.is_empty() {
        let help = "copy the structures with their names and tables, or save the page as HTML";
        page.tell(Code::InputShape, section.title.piece.span, "the data structures cannot be separated", help);
        return None;
    }
    Some(Upstream { types, ..Upstream::default() })
}

/// Where a structure's name and its table are.
struct Start {
    name: usize,
    table: usize,
}

/// Each table belongs to the nearest name above it; a name has an empty line before it, if the copy kept those.
fn starts(blocks: &[Block], text: &str) -> Vec<Start> {
    let mut starts: Vec<Start> = Vec::new();
    let mut floor = 0;
    for table in (0..blocks.len()).filter(|at| is_table_head(&blocks[*at])) {
        let names = || (floor..table).rev().filter(|at| is_name(&blocks[*at]));
        if let Some(name) = names().find(|at| stands_apart(&blocks[*at], text)).or_else(|| names().next()) {
            starts.push(Start { name, table });
        }
        floor = table + 1;
    }
    starts
}

fn stands_apart(block: &Block, text: &str) -> bool {
    let before = text.get(..block.piece.span.start).unwrap_or_default().trim_end_matches([' ', '\t']);
    block.is_heading() || before.is_empty() || before.ends_with("\n\n")
}

fn structure(blocks: &[Block], start: &Start, end: usize) -> Structure {
    let name = &blocks[start.name];
    let text = blocks[start.name + 1..start.table].iter().filter(|block| !names_users(block.text()));
    let rows = rows::read(&blocks[start.table + 1..end]).unwrap_or_default();
    Structure {
        name: name.text().to_owned(),
        span: name.piece.span,
        prose: prose_of_blocks(text),
        members: rows.into_iter().map(Row::into_member).collect(),
    }
}

/// `名称 类型 必选 描述`, as a row or as a line.
fn is_table_head(block: &Block) -> bool {
    let words: Vec<&str> = block
        .text()
        .split(|letter: char| letter.is_whitespace() || letter == '|')
        .filter(|word| !word.is_empty())
        .collect();
    matches!(
        words.as_slice(),
        ["名称" | "参数名称", "类型" | "必选", ..] | ["Name", "Type" | "Required", ..] | ["Parameter", "Name", ..]
    )
}

fn is_name(block: &Block) -> bool {
    let name = block.text();
    block.cells().is_none()
        && name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}
