//! Reads the bound that several cases share: `包年包月实例取值范围：[1,300]，按量计费实例取值范围：[1,100]` has a least value.

use super::super::FactValue;
use super::super::reader::{At, Reader};
use super::interval::{INTERVAL, Interval, is_said};
use super::{NAME, OTHER, is_part};

pub(super) fn read(reader: &mut Reader) {
    let ranges = |text: &str| text.matches("范围").count();
    let told = reader.lines.iter().map(|line| ranges(&line.text)).sum::<usize>();
    if told < 2 || reader.is_list() {
        return;
    }
    let cases: Option<Vec<Case>> = reader
        .sentences()
        .iter()
        .filter(|sentence| ranges(reader.text(sentence)) > 0)
        .flat_map(|sentence| of_sentence(reader, sentence))
        .collect();
    let Some(cases) = cases.filter(|cases| cases.len() == told) else { return };
    let least = cases.iter().map(|case| case.least.as_deref());
    let most = cases.iter().map(|case| case.most.as_deref());
    for (key, bound) in [("min", agreed(least)), ("max", agreed(most))] {
        let read = reader.found.iter().any(|found| found.fact.key == key);
        if let Some(bound) = bound.filter(|_| !read) {
            let places = cases.iter().map(|case| case.at.clone()).collect();
            reader.fact_at(NAME, key, FactValue::Text(bound.to_owned()), places);
        }
    }
}

/// The bound that all have.
fn agreed<'b>(mut bounds: impl Iterator<Item = Option<&'b str>>) -> Option<&'b str> {
    let first = bounds.next()??;
    bounds.all(|bound| bound == Some(first)).then_some(first)
}

/// The range of one case.
struct Case {
    least: Option<String>,
    most: Option<String>,
    at: At,
}

/// The ranges of a sentence; one that is not the member's, or cannot be read, is `None`.
fn of_sentence(reader: &Reader, sentence: &At) -> Vec<Option<Case>> {
    let found = reader.matches_anywhere(sentence, &INTERVAL).into_iter();
    let found = found.filter(|(at, _)| reader.text(at).contains("范围"));
    let case = |(at, found): (At, regex::Captures<'_>)| {
        let (before, after) = (reader.before(sentence, &at), reader.after(sentence, &at));
        let clause = before.rsplit(['，', ',', '：', ':']).next().unwrap_or_default();
        // 包年包月实例的取值范围 is the range of a case; 实例的内存，取值范围 is that of another thing.
        let other = is_part(clause)
            || OTHER.is_match(clause.strip_suffix("实例的").unwrap_or(clause))
            || reader.names_other(clause) && !reader.depends(clause);
        let interval = Interval::of(&found);
        let said = is_said(reader, sentence, &at, &found);
        if other || !said || interval.is_listed() || reader.is_example(sentence, &at) {
            return None;
        }
        let (least, most) = interval.limits(reader, after, after)?;
        Some(Case { least, most, at })
    };
    found.map(case).collect()
}
