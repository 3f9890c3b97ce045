//! Tests what each kind of text is parsed into.

use expect_test::{Expect, expect};
use tc3_spec::{SourceMap, Span};

use super::{LineKind, Prose};

fn span() -> Span {
    let mut sources = SourceMap::default();
    Span { file: sources.add("", "text", b""), start: 0, end: 0 }
}

/// One line a line: its shape, its text, and what stands out in it.
fn shown(prose: &Prose) -> String {
    let lines = prose.lines.iter().map(|line| {
        let shape = match &line.shape {
            LineKind::Paragraph => String::new(),
            LineKind::Item => "- ".repeat(line.depth),
            LineKind::Row { cells, head } => format!("{}{} cells: ", if *head { "titles, " } else { "" }, cells.len()),
        };
        let marks: String =
            line.marks.iter().map(|(range, mark)| format!(" <{mark:?} {}>", &line.text[range.clone()])).collect();
        format!("{shape}{}{marks}\n", line.text)
    });
    lines.collect()
}

fn markup(text: &str, expected: Expect) {
    expected.assert_eq(&shown(&Prose::of_markup(text, span())));
}

fn page(lines: &[&str], expected: Expect) {
    expected.assert_eq(&shown(&Prose::of_lines(lines.iter().map(|line| ((*line).to_owned(), span())))));
}

#[test]
fn html_gives_lines_items_and_marks() {
    markup(
        "<p>A：</p><ul><li><b>X</b>： a &lt; b</li><li>Y<ul><li>z</li></ul></li></ul><p>end</p>",
        expect![[r#"
        A：
        - X： a < b <Bold X>
        - Y
        - - z
        end
    "#]],
    );
    markup(
        "a<br/>b <code>C</code> <a href=\"https://x.y\">link</a><img src=\"i\">",
        expect![[r#"
        a
        b C link <Code C> <Link link>
    "#]],
    );
}

#[test]
fn markdown_gives_the_same() {
    markup(
        "A：\n- **X** : a\n  - `z`\n1. one\n# Title\n[link](https://x.y/a_(b)) c\\_d",
        expect![[r#"
        A：
        - X : a <Bold X>
        - - z <Code z>
        - one
        Title
        link c_d <Link link>
    "#]],
    );
    markup(
        "-1: frozen\n-x: item\n•dot",
        expect![[r#"
        -1: frozen
        - x: item
        - dot
    "#]],
    );
}

#[test]
fn tables_of_both_kinds_give_rows() {
    markup(
        "<table><tr><td>值</td><td>描述</td></tr><tr><td>1</td><td></td></tr></table>",
        expect![[r#"
        titles, 2 cells: 值 | 描述
        2 cells: 1 |
    "#]],
    );
    markup(
        "| v | d |\n| --- | --- |\n| `A` | a |\nend",
        expect![[r#"
        titles, 2 cells: | v | d |
        2 cells: | A | a | <Code A>
        end
    "#]],
    );
}

#[test]
fn what_is_no_markup_stays() {
    markup(
        "0 < x <= 5, <InstanceId> and ab****cd**",
        expect![[r#"
        0 < x <= 5, <InstanceId> and ab****cd**
    "#]],
    );
    markup(
        "a <b",
        expect![[r#"
        a <b
    "#]],
    );
}

#[test]
fn copied_lines_are_split_where_that_is_plain() {
    page(
        &["  • A : a", "x • B : b • C : c", "t - D: d - E: e", "a - b is no list"],
        expect![[r#"
        - A : a
        x
        - B : b
        - C : c
        t
        - D: d
        - E: e
        a - b is no list
    "#]],
    );
}

#[test]
fn the_example_value_is_split_off() {
    let split = |lines: &[&str]| {
        let prose = Prose::of_lines(lines.iter().map(|line| ((*line).to_owned(), span())));
        let (prose, example) = prose.split_example();
        (shown(&prose), example)
    };
    assert_eq!(split(&["a。 示例值：**x**_y"]), ("a。\n".to_owned(), Some("**x**_y".to_owned())));
    assert_eq!(split(&["a", "示例值:无"]), ("a\n".to_owned(), None));
    assert_eq!(split(&["示例值：{", "\"a\": 1", "}"]), (String::new(), Some("{\n\"a\": 1\n}".to_owned())));
    assert_eq!(split(&["示例值：a", "b"]), ("示例值：a\nb\n".to_owned(), None));
}

#[test]
fn blanks_that_were_spelled_out_are_blanks() {
    markup(
        "a-turboxa0默认为 5<br>-xa0viduq2-proxa0、xa0viduq2-turbo：x<br>目前只支持xa0LLMService，,xa0 选项",
        expect![[r#"
            a-turbo 默认为 5
            - viduq2-pro 、 viduq2-turbo：x
            目前只支持 LLMService，, 选项
        "#]],
    );
    markup(
        "0xa0, ins-3kxa0的实例, cls-xa0k3d, \\xa0b",
        expect![[r#"
        0xa0, ins-3kxa0的实例, cls-xa0k3d, \xa0b
    "#]],
    );
}
