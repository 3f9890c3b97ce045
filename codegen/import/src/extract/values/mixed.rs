//! Values and what they mean in a list that is cut anywhere: every part of it is a value and its explanation, whichever
//! sign joins the two: `batch:批次, order_in 入库`, `1.图文 2.直播`, `读：Read；写：Write`.

mod around;
mod pair;
mod passage;
mod series;
mod set;
mod words;

use super::Candidate;
use super::entry::Entry;
use crate::extract::reader::Reader;
use pair::Pair;
use passage::{Cut, Passage};
use series::Series;
pub(super) use series::is_upper;

/// The lists of a text, the longest of each passage.
pub(super) fn all(reader: &Reader) -> Vec<Candidate> {
    let passages = Passage::all(reader);
    passages.iter().filter_map(|passage| longest(reader, passage)).collect()
}

fn longest(reader: &Reader, passage: &Passage) -> Option<Candidate> {
    // What is longer is a manual.
    const MOST: usize = 4000;
    if passage.text.len() > MOST {
        return None;
    }
    // A finer cut finds words inside of meanings: it is for what no coarser one reads.
    let cuts: [&[Cut]; 5] =
        [&[Cut::Stops, Cut::Commas], &[Cut::Strokes], &[Cut::Blanks], &[Cut::Digits], &[Cut::Words]];
    let series = cuts.into_iter().find_map(|cuts| longest_of(reader, passage, cuts))?;
    Some(candidate(passage, series))
}

/// The series with the most pairs that can be the values.
fn longest_of(reader: &Reader, passage: &Passage, cuts: &[Cut]) -> Option<Series> {
    let mut best: Option<(usize, Series)> = None;
    for start in starts(&passage.text) {
        for cut in cuts {
            for turned in [true, false] {
                let Some(series) = Series::at(reader, passage, start, *cut, turned) else { continue };
                let count = series.told().count();
                let longer = best.as_ref().is_none_or(|(most, _)| *most < count);
                if longer && set::is_set(reader, passage, &series) && around::lets(reader, passage, &series) {
                    best = Some((count, series));
                }
            }
        }
    }
    best.map(|(_, series)| series)
}

/// Where a list may begin: behind a mark, or where code follows Chinese.
fn starts(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let (mut before, mut last) = ('\n', '\n');
    for (at, c) in text.char_indices() {
        // The second word of a phrase is no value: `Sending data`.
        let phrase = before == ' ' && last.is_ascii_alphabetic() && c.is_ascii_alphabetic();
        let marked = !phrase && "\n：:，,。；;（(【[、 /|".contains(before);
        let code = c.is_ascii_alphanumeric() || "\"“'‘’`[-*".contains(c);
        if (marked && !c.is_whitespace()) || (code && !before.is_ascii()) {
            starts.push(at);
        }
        if c != ' ' {
            last = c;
        }
        before = c;
    }
    starts
}

fn candidate(passage: &Passage, series: Series) -> Candidate {
    // What the list says to be assumed stays to be read: `默认为 "A" 表示甲，"B" 表示乙`.
    let assumed = ["默认", "默认为", "默认值", "默认值为", "默认是"];
    let before = passage.text[..series.start].trim_end_matches(['"', '“', '：', ':', ' ']);
    let begins = passage.text[series.start..].starts_with("默认") || assumed.iter().any(|word| before.ends_with(word));
    let start = series.pairs.get(1).filter(|_| begins).map_or(series.start, |(_, start)| *start);
    let at = passage.places(&(start..series.end));
    let entry = |(pair, offset): (Pair, usize)| Entry { key: pair.key, text: pair.text, line: passage.line(offset) };
    Candidate { entries: series.pairs.into_iter().map(entry).collect(), formal: false, plain: false, at }
}
