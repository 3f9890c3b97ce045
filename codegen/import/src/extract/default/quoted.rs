//! Reads a default that is more than a word: in quotation marks, several words, or with names in braces: `默认为"无"`,
//! `默认值：Legacy BIOS`, `默认为相对路径：{inputName}.{format}`.

use std::sync::LazyLock;

use regex::Regex;

use super::super::FactValue;
use super::super::reader::{At, Reader};
use super::{GONE, NAME, holds};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

static QUOTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r#"(?:(?:默认|缺省)(?:取值|值)?\s*(?P<copula>(?:为|是|：|:|显示|展示)*)|{GONE}[时则，,]*(?:默认\p{{Han}}{{0,4}}|新?\p{{Han}}{{0,4}}名[称字]?)(?P<copula2>[为在是]))\s*"#,
            r#"(?P<quoted>"(?P<a>[^"“”\\]{{1,200}})"|“(?P<b>[^"“”\\]{{1,200}})”|「(?P<c>[^」]{{1,200}})」|‘(?P<d>[^‘’\\]{{1,200}})’|'(?P<e>[^'\\]{{1,40}})'|(?P<f>未命名))"#,
            r"\s*(?P<noun>\p{{Han}}{{0,6}})(?:$|[，,。；;）)！：])",
        ),
        GONE = GONE
    ))
});

/// Several words, or one with names in braces.
static SEVERAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:默认|缺省)(?:取值|值)?\s*(?:为|是|：|:)*\s*(?P<words>[A-Za-z0-9]+(?: [A-Za-z0-9_.-]+){1,3})\s*(?:$|[，,。；;）)])",
        r"|(?:默认|缺省)(?:取值|值)?\p{Han}{0,8}(?:为|是|：|:)*\s*`?(?P<template>[A-Za-z0-9_/.-]*\{[A-Za-z_]+\}[A-Za-z0-9_/.{}-]*)`?\s*(?:$|[，,。；;）)]|生效)",
    ))
});

pub(super) fn read(reader: &mut Reader) {
    if reader.base() != Some(&Base::String) || reader.found.iter().any(|found| found.fact.key == "default") {
        return;
    }
    for sentence in reader.sentences() {
        // What is quoted may hold sentences.
        let rest = At { line: sentence.line, range: sentence.range.start..reader.lines[sentence.line].text.len() };
        for (at, found) in reader.matches(&rest, &QUOTED) {
            let value =
                ["a", "b", "c", "d", "e", "f"].iter().find_map(|name| found.name(name)).map(|value| value.as_str());
            let word = value.filter(|value| !["空", "无", "null", "NULL"].contains(value) && !value.trim().is_empty());
            let copula =
                found.name("copula").or_else(|| found.name("copula2")).is_some_and(|copula| !copula.is_empty())
                    || found[0].starts_with("默认值");
            // `Copied 源ID` is made of something.
            let mixed = |word: &str| word.contains(' ') || word.contains(|c: char| c.is_ascii_alphanumeric());
            let made = |word: &str| !word.is_ascii() && (mixed(word) || !found["noun"].is_empty() || !copula);
            // “当前时间” tells in words which value it is, unless it is one of the values.
            let vague = |word: &str| {
                let words = ["当前", "自动", "系统", "全部", "所有", "空", "不限"];
                words.iter().any(|vague| word.contains(vague)) && !reader.values().contains(&word)
            };
            let Some(word) = word.filter(|word| !made(word) && !vague(word)) else { continue };
            let Some(start) = found.name("quoted").map(|quoted| rest.range.start + quoted.start()) else { continue };
            let told = At { line: at.line, range: sentence.range.start..start };
            if at.range.start < sentence.range.end && holds(reader, &told, &At { range: at.range.start..start, ..at }) {
                reader.fact(NAME, "default", FactValue::Text(word.to_owned()), at);
            }
        }
        for (at, found) in reader.matches(&sentence, &SEVERAL) {
            let words = found.name("words").map(|words| words.as_str()).filter(|words| is_shown(reader, words));
            let template = found.name("template").map(|template| template.as_str().trim_end_matches('.'));
            if let Some(value) = words.or(template).filter(|_| holds(reader, &sentence, &at)) {
                reader.fact(NAME, "default", FactValue::Text(value.to_owned()), at);
            }
        }
    }
}

/// Whether some words are the example, or the text says them more than once.
fn is_shown(reader: &Reader, words: &str) -> bool {
    reader.example() == Some(words)
        || reader.lines.iter().map(|line| line.text.matches(words).count()).sum::<usize>() > 1
}
