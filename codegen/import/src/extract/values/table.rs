//! Values in the rows of a table.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Candidate;
use super::entry::{Entry, TOKEN, tidy};
use crate::extract::reader::{At, Reader, has_condition};
use crate::upstream::prose::pattern;
use crate::upstream::{Line, LineKind};

/// The title of the column that holds the values.
static VALUE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:枚举值|取值|值|参数值|可选值|类型值|状态值|返回值|(?i:values?|enum(?: value)?)|.{0,12}(?:取值|枚举值|枚举|类型|状态|模式|代码|编码|code|Code|标识))$",
    )
});

/// A title of a table of keys or limits.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"字段|参数名|参数|键|[Kk]ey|是否必[填选传]|必[填选传]|示例|限制|默认值|数据类型|单位|长度|格式")
});

static CELL: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r#"^["'“]?(?P<key>{TOKEN})["'”]?$"#)));

pub(super) fn all(reader: &Reader) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let mut line = 0;
    while line < reader.lines.len() {
        let rows = reader.lines[line..].iter().take_while(|line| matches!(line.shape, LineKind::Row { .. })).count();
        if rows > 1 {
            candidates.extend(candidate(reader, line, line + rows));
        }
        line += rows.max(1);
    }
    candidates
}

fn candidate(reader: &Reader, first: usize, end: usize) -> Option<Candidate> {
    let titles = cells(&reader.lines[first])?;
    let LineKind::Row { head: true, .. } = reader.lines[first].shape else { return None };
    let before = reader.introductions(first).next();
    // `决定 SourceId 的业务含义` says what the member is for; `Type 取值说明：` is of another one.
    static USE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"[A-Za-z][A-Za-z0-9/、]*\s*(?:(?:时|字段|参数)?\s*(?:必填|有效)|的?\p{Han}{0,2}含义)")
    });
    let other = |text: &str| has_condition(text) || reader.names_other(&USE.replace_all(text, ""));
    if before.is_some_and(|line| other(&reader.lines[line].text)) {
        return None;
    }
    let suits = |column: usize| (first + 1..end).all(|line| key(reader, line, column).is_some());
    let titled = titles.iter().position(|title| VALUE.is_match(title));
    let column = titled.filter(|column| suits(*column)).or_else(|| {
        let own = before
            .is_some_and(|line| reader.lines[line].text.contains("取值") || reader.lines[line].text.contains("枚举"));
        (0..titles.len()).find(|column| own && suits(*column))
    })?;
    if titles.iter().any(|title| OTHER.is_match(title) && !VALUE.is_match(title)) {
        return None;
    }
    let entries = (first + 1..end).filter_map(|line| {
        let others = cells(&reader.lines[line])?
            .into_iter()
            .enumerate()
            .filter(|(index, cell)| *index != column && !cell.is_empty());
        let text = others.map(|(_, cell)| tidy(cell)).collect::<Vec<_>>().join(" ");
        Some(Entry { key: key(reader, line, column)?, text, line })
    });
    let entries = entries.collect();
    let at = (first..end).map(|line| At { line, range: 0..reader.lines[line].text.len() }).collect();
    Some(Candidate { entries, formal: true, plain: true, at })
}

fn cells(line: &Line) -> Option<Vec<&str>> {
    let LineKind::Row { cells, .. } = &line.shape else { return None };
    Some(cells.iter().map(|range: &Range<usize>| line.text.get(range.clone()).unwrap_or_default().trim()).collect())
}

/// The value in a cell, if the member can have it.
fn key(reader: &Reader, line: usize, column: usize) -> Option<String> {
    let cells = cells(&reader.lines[line])?;
    let found = CELL.captures(cells.get(column)?)?;
    let key = found["key"].to_owned();
    (!reader.is_integer() || key.parse::<i64>().is_ok()).then_some(key)
}
