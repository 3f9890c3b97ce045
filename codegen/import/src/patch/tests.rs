//! Edits many shapes of YAML: the value reads back, and every other line is unchanged to the byte.

use super::{Patch, Yaml};

/// One mapping in every shape that people write, with the path that leads to it.
const SHAPES: [(&str, &[&str]); 16] = [
    ("a: 1\nb: 2\nc: 3\n", &[]),
    ("# head\n\na: 1 # one\n# above b\nb: 2   # two\n\n# above c\nc: 3\n# end\n", &[]),
    ("m:\n  a: 1\n  b: 2\n  c: 3\nz: 9\n", &["m"]),
    ("m:   # what it is\n\n    a:   1\n\n    b:   2   # two\n    # deeper\n    c:   3\n\nz: 9\n", &["m"]),
    ("m: {a: 1, b: 2, c: 3}\nz: 9\n", &["m"]),
    ("m: { a: 1 , b: 2 , c: 3 , }   # behind\nz: 9\n", &["m"]),
    ("m: {a: 1, # one {\n    b: 2, # it's two\n    c: 3}\nz: 9\n", &["m"]),
    ("m: {\n  a: 1,\n  b: 2,\n  c: 3,\n}\nz: 9\n", &["m"]),
    ("m:\n  a: 'it''s'\n  b: \"say \\\"b: 2\\\" # no\"\n  c: plain's # yes\nz: 9\n", &["m"]),
    ("m:\n  a: |\n    b: 7\n    # text\n\n    more\n  b: >-\n    folded\n    text\n  c: 3\nz: 9\n", &["m"]),
    ("m:\n  a: one\n    two # told\n  b: 2\n  # of m\n  c:\n    three\n    # of c\nz: 9\n", &["m"]),
    ("m:\n  a:\n  - 1\n  - x: 2\n    y: 3\n  b: [1, 'a, ]', {x: \"}\"}]\n  c: 3\nz: 9\n", &["m"]),
    ("m:\n  a: {x: [1, 2], y: {z: '}'}}\n  b: # below\n    2\n  c:\n    d: 4\n# far left\n    e: 5\nz: 9\n", &["m"]),
    ("m:\n  \"a\": 1\n  'b': 2\n  c : 3\nz: 9\n", &["m"]),
    ("m: {\"a\": 1, 'b': 2, c: {d: [e, {f: g}]}}", &["m"]),
    ("甲: 1\nm:\n  a: 一 # 二\n  b: '三 # 四'\n  c: {五: 六}", &["m"]),
];

fn child<'p>(path: &[&'p str], key: &'p str) -> Vec<&'p str> {
    path.iter().copied().chain([key]).collect()
}

/// The lines of the first text that the second one lacks.
fn lost<'t>(before: &'t str, after: &str) -> Vec<&'t str> {
    let mut rest: Vec<&str> = after.lines().collect();
    let gone = |line: &&str| match rest.iter().position(|other| other == line) {
        Some(at) => {
            rest.remove(at);
            false
        }
        None => true,
    };
    before.lines().filter(gone).collect()
}

/// All that stands behind a `#` which begins a comment.
fn comments(text: &str) -> Vec<&str> {
    let marks = ["# head", "# one", "# above b", "# two", "# above c", "# end", "# what", "# deeper", "# behind"];
    let marks = marks.iter().chain(&["# it's two", "# yes", "# told", "# of m", "# of c", "# below", "# far left"]);
    marks.filter(|mark| text.contains(**mark)).copied().collect()
}

#[test]
fn a_value_is_replaced_and_nothing_else() {
    for (text, path) in SHAPES {
        for key in ["a", "b", "c"] {
            let mut patch = Patch::of(text);
            assert!(patch.set(&child(path, key), &Yaml::inline("new"), &[]), "{text}");
            assert_eq!(
                patch.text_at(&child(path, key)).as_deref(),
                Some("new"),
                "{key} of {text}gave {}",
                patch.text()
            );
            for other in ["a", "b", "c"].iter().filter(|other| **other != key) {
                let before = Patch::of(text).text_at(&child(path, other));
                assert_eq!(patch.text_at(&child(path, other)), before, "{other} of {text}gave {}", patch.text());
            }
            let after = patch.into_text();
            let kept = comments(text).iter().filter(|mark| !after.contains(**mark)).count();
            // A comment inside a value that is replaced goes with it: that of `c` in two of the shapes.
            let inside = usize::from(key == "c" && (text.contains("# far left") || text.contains("# of c")));
            assert!(kept <= inside, "{key} of {text}gave {after}");
        }
    }
}

#[test]
fn a_key_is_inserted_where_the_order_has_it() {
    for (text, path) in SHAPES {
        for (key, order) in [
            ("k", &["k", "a", "b", "c"][..]),
            ("k", &["a", "k", "b", "c"]),
            ("k", &["a", "b", "k", "c"]),
            ("k", &["a", "b", "c", "k"]),
            ("k", &[]),
        ] {
            let mut patch = Patch::of(text);
            assert!(patch.set(&child(path, key), &Yaml::inline("{x: 1}"), order), "{text}");
            let value = patch.text_at(&[path, &[key, "x"]].concat());
            assert_eq!(value.as_deref(), Some("1"), "{text}gave {}", patch.text());
            let place = order.iter().position(|known| *known == key).unwrap_or(3);
            let keys = patch.keys_at(path);
            assert_eq!(keys.iter().position(|known| known == key), Some(place), "{keys:?} in {}", patch.text());
            for other in ["a", "b", "c"] {
                let before = Patch::of(text).text_at(&child(path, other));
                assert_eq!(patch.text_at(&child(path, other)), before, "{other} of {text}gave {}", patch.text());
            }
            let after = patch.into_text();
            // Inside braces the line of the braces changes, elsewhere none.
            assert!(lost(text, &after).len() <= usize::from(text.contains('{')), "{text}gave {after}");
            assert_eq!(comments(&after), comments(text), "{text}gave {after}");
        }
    }
}

#[test]
fn a_key_is_taken_away_and_comments_stay() {
    for (text, path) in SHAPES {
        for key in ["a", "b", "c"] {
            let mut patch = Patch::of(text);
            assert!(patch.remove(&child(path, key)), "{text}");
            assert!(!patch.has(&child(path, key)), "{key} of {text}gave {}", patch.text());
            assert_eq!(patch.keys_at(path).len(), 2, "{key} of {text}gave {}", patch.text());
            for other in ["a", "b", "c"].iter().filter(|other| **other != key) {
                let before = Patch::of(text).text_at(&child(path, other));
                assert_eq!(patch.text_at(&child(path, other)), before, "{other} of {text}gave {}", patch.text());
            }
            let after = patch.into_text();
            let gone = comments(text).iter().filter(|mark| !after.contains(**mark)).count();
            let inside = usize::from(key == "c" && (text.contains("# far left") || text.contains("# of c")));
            assert!(gone <= inside, "{key} of {text}gave {after}");
        }
    }
}

#[test]
fn an_item_joins_its_list() {
    for (text, expected) in [
        ("l: [a, c]\n", "l: [a, c, b]\n"),
        ("l: [a, c, ] # behind\n", "l: [a, c, b, ] # behind\n"),
        ("l: [\n  a,\n  c   # last\n]\n", "l: [\n  a,\n  c, b   # last\n]\n"),
        ("l: []\n", "l: [b]\n"),
        ("l:\n  - a\n  - c\nz: 1\n", "l:\n  - a\n  - b\n  - c\nz: 1\n"),
        ("l:\n- c\n- a\nz: 1\n", "l:\n- c\n- a\n- b\nz: 1\n"),
        (
            "l:\n  # first\n  - c   # see\n\n  - a\n  # last\n\n# z\nz: 1\n",
            "l:\n  # first\n  - c   # see\n\n  - a\n  - b\n  # last\n\n# z\nz: 1\n",
        ),
        ("l:\n  - x: 1\n    y: 2\n  - {x: 1}\n", "l:\n  - x: 1\n    y: 2\n  - {x: 1}\n  - b\n"),
        ("l:\n  - |\n    z\n    - no\n  - c", "l:\n  - |\n    z\n    - no\n  - c\n  - b"),
    ] {
        let mut patch = Patch::of(text);
        assert!(patch.push(&["l"], &Yaml::inline("b")), "{text}");
        assert_eq!(patch.text(), expected);
    }
    assert!(!Patch::of("l: none\n").push(&["l"], &Yaml::inline("b")));
    assert!(!Patch::of("l: [a]\n").push(&["l"], &Yaml::Block(vec!["x: 1".to_owned()])));
}

#[test]
fn lines_stand_below_their_key() {
    let block = Yaml::Table(vec![("x".to_owned(), Yaml::inline("1")), ("y".to_owned(), Yaml::inline("2"))]);
    for (text, expected) in [
        ("m: {}\nz: 1\n", "m:\n  x: 1\n  y: 2\nz: 1\n"),
        ("m: none   # seen\nz: 1\n", "m:\n  x: 1\n  y: 2   # seen\nz: 1\n"),
        ("m:\nz: 1\n", "m:\n  x: 1\n  y: 2\nz: 1\n"),
        ("o: {m: 1}\n", "o: {m: {x: 1, y: 2}}\n"),
    ] {
        let path: &[&str] = if text.starts_with('o') { &["o", "m"] } else { &["m"] };
        let mut patch = Patch::of(text);
        assert!(patch.set(path, &block, &[]), "{text}");
        assert_eq!(patch.text(), expected);
    }
    let lines = Yaml::Block(vec!["- a".to_owned()]);
    let mut patch = Patch::of("o: {m: 1}\n");
    assert!(!patch.set(&["o", "m"], &lines, &[]) && !patch.set(&["o", "n"], &lines, &[]));
    assert_eq!(patch.text(), "o: {m: 1}\n");
}

#[test]
fn a_first_key_stands_above_the_comments_of_the_next() {
    for (text, expected) in [
        ("m:   # all\n  # of a\n  a: 1\n", "m:   # all\n  k: 0\n  # of a\n  a: 1\n"),
        ("# of the file\na: 1\n", "# of the file\nk: 0\na: 1\n"),
        ("m:\n\n  # apart\n\n  a: 1\n", "m:\n\n  # apart\n\n  k: 0\n  a: 1\n"),
    ] {
        let path: &[&str] = if text.starts_with('m') { &["m"] } else { &[] };
        let mut patch = Patch::of(text);
        assert!(patch.insert(path, None, "k", &Yaml::inline("0")));
        assert_eq!(patch.text(), expected);
    }
}

#[test]
fn keys_are_added_where_the_order_of_names_has_them() {
    let mut patch = Patch::of("# head\n");
    patch.add_sorted_keys(["C", "A.B", "A"].into_iter());
    assert_eq!(patch.text(), "# head\nA: {}\nA.B: {}\nC: {}\n");
    let mut patch = Patch::of("# head\n# of B\nB:\n  doc: b\n  # of doc\n\n# of D\nD: {}");
    patch.add_sorted_keys(["A", "C", "D", "E"].into_iter());
    assert_eq!(patch.text(), "# head\n# of B\nA: {}\nB:\n  doc: b\n  # of doc\nC: {}\n\n# of D\nD: {}\nE: {}");
}
