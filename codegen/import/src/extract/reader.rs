//! Holds the text that extractors read, and what they found in it.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Fact, FactValue};
use crate::upstream::prose::pattern;
use crate::upstream::{Base, Line, LineKind, Mark, Member};

/// What stands before an example.
static EXAMPLE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"例如|比如|譬如|诸如|形如|格式如|示例|样例|举例|[:：,，(（]\s*(?:例|如(?:[^果需要未不若何下上同无]|$))|[如例][:：]|例子|假设|e\.g|[Ff]or example|such as",
    )
});

/// A condition: what follows holds in some cases alone.
static CONDITION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"当[^前天日月年地中]|在[^，,。；;所任]{1,20}(?:方式|模式|情况|场景|条件|前提|状态|类型)下[，,:：]|若|如果|假如|(?:^|[^相])对于|针对|(?:情况|场景)下[，,:：]|[Ww]hen |[Ii]f |如需|如要|时[,，:：]?\s*(?:此|该|本)?(?:字段|参数)",
        r"|[^同小实临定及超耗历延计按即随届平准暂何]时(?:[,，:： 。)）]|$)|仅.{0,30}(?:时(?:[^间段长刻区代期效]|$)|生效|有效)",
    ))
});

/// A condition that is none: nothing was given.
static UNSET: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^是否[^，,。；;]{1,24}[，,]|在?调用(?:此|该|本)接口时|(?:当|若|如果|如)?(?:此|该|本)?(?:参数|入参|字段|值|项|用户|调用方)?(?:不填写|不填充|不填|不传入|不传|未填写|未填|未传入|未传|为空|未指定|不指定|未设置|不设置|不设定|未设定|不输入|不配置|不限制|不送|不存在|留空|省略|没有指定|没有填写|(?:传入?|填入?|设置为?)空(?:字符串|字串|串|值)|缺省|空)(?:值|该值|此参数|该参数|此字段|该字段|参数)?(?:时|的时候|情况下)?",
    )
});

/// A place in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct At {
    pub(super) line: usize,
    pub(super) range: Range<usize>,
}

/// A fact and the part of the text that says it.
pub(super) struct Found {
    pub(super) fact: Fact,
    pub(super) at: Vec<At>,
}

/// One text with its surroundings.
pub(super) struct Reader<'a> {
    pub(super) lines: &'a [Line],
    /// `None`: the text is an action's.
    pub(super) member: Option<&'a Member>,
    /// The members beside it, itself included or not.
    pub(super) siblings: &'a [Member],
    pub(super) found: Vec<Found>,
    /// What extractors used without a fact coming of it.
    pub(super) used: Vec<At>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(lines: &'a [Line], member: Option<&'a Member>, siblings: &'a [Member]) -> Self {
        Self { lines, member, siblings, found: Vec::new(), used: Vec::new() }
    }

    pub(super) fn name(&self) -> &'a str {
        self.member.map_or("", |member| &member.name)
    }

    /// The type of the member, or of the items of a list.
    pub(super) fn base(&self) -> Option<&'a Base> {
        Some(&self.member?.wire.as_ref()?.base)
    }

    pub(super) fn is_list(&self) -> bool {
        self.member.and_then(|member| member.wire.as_ref()).is_some_and(|wire| wire.list)
    }

    pub(super) fn is_text(&self) -> bool {
        self.base() == Some(&Base::String)
    }

    pub(super) fn is_integer(&self) -> bool {
        matches!(self.base(), Some(Base::Integer | Base::Unsigned))
    }

    /// Whether its values are numbers: those of a text are if its example is a short one.
    pub(super) fn is_numbered(&self) -> bool {
        let short = |example: &str| example.len() < 4 && example.parse::<i64>().is_ok();
        self.is_integer() || (self.is_text() && !self.is_list() && self.example().is_some_and(short))
    }

    pub(super) fn is_number(&self) -> bool {
        self.is_integer() || self.base() == Some(&Base::Float)
    }

    /// The example value, unless it names a type or stands for any.
    pub(super) fn example(&self) -> Option<&'a str> {
        const ANY: [&str; 13] =
            ["NULL", "", "string", "String", "str", "int", "xx", "xxx", "XX", "test", "无", "null", "空"];
        let example = self.member?.example.as_deref().map(str::trim).filter(|text| !ANY.contains(text))?;
        // What is no number is none of a number: `0,1,2`.
        let typed = !self.is_integer() || self.is_list() || example.parse::<i64>().is_ok();
        typed.then_some(example)
    }

    pub(super) fn text(&self, at: &At) -> &'a str {
        self.lines[at.line].text.get(at.range.clone()).unwrap_or_default()
    }

    /// The sentences of all lines, in order.
    pub(super) fn sentences(&self) -> Vec<At> {
        let of_line = |(line, text): (usize, &Line)| {
            sentences(&text.text).into_iter().map(move |range| At { line, range }).collect::<Vec<_>>()
        };
        self.lines.iter().enumerate().flat_map(of_line).collect()
    }

    /// Every match of a pattern in a sentence, as long as no other extractor used the place.
    pub(super) fn matches(&self, sentence: &At, pattern: &Regex) -> Vec<(At, regex::Captures<'a>)> {
        let mut found = self.matches_anywhere(sentence, pattern);
        found.retain(|(at, _)| self.is_free(at));
        found
    }

    /// Every match of a pattern in a sentence, used or not.
    pub(super) fn matches_anywhere(&self, sentence: &At, pattern: &Regex) -> Vec<(At, regex::Captures<'a>)> {
        let found = pattern.captures_iter(self.text(sentence)).filter_map(|found| {
            let whole = found.get(0)?;
            let start = sentence.range.start + whole.start();
            let at = At { line: sentence.line, range: start..sentence.range.start + whole.end() };
            Some((at, found))
        });
        found.collect()
    }

    pub(super) fn is_free(&self, at: &At) -> bool {
        let overlaps =
            |used: &At| used.line == at.line && used.range.start < at.range.end && at.range.start < used.range.end;
        !self.used.iter().any(overlaps)
    }

    /// A fact; its place is no longer free.
    pub(super) fn fact(&mut self, extractor: &'static str, key: &'static str, value: FactValue, at: At) {
        self.fact_at(extractor, key, value, vec![at]);
    }

    pub(super) fn fact_at(&mut self, extractor: &'static str, key: &'static str, value: FactValue, at: Vec<At>) {
        let Some(first) = at.first() else { return };
        let span = self.lines[first.line].span;
        self.found.push(Found { fact: Fact { key, value, span, extractor, words: Vec::new() }, at: at.clone() });
        self.used.extend(at);
    }

    /// The values of the member, as far as they are read.
    pub(super) fn values(&self) -> Vec<&str> {
        let values = self.found.iter().find_map(|found| match &found.fact.value {
            FactValue::Values(values) => Some(values),
            _ => None,
        });
        values.into_iter().flatten().map(|value| value.wire.as_str()).collect()
    }

    /// Takes facts back; their places are left over.
    pub(super) fn drop_facts(&mut self, is_wrong: impl Fn(&Fact) -> bool) {
        let dropped: Vec<At> =
            self.found.extract_if(.., |found| is_wrong(&found.fact)).flat_map(|found| found.at).collect();
        self.used.retain(|used| !dropped.contains(used));
    }

    /// Whether an example introduces the place.
    pub(super) fn is_example(&self, sentence: &At, at: &At) -> bool {
        let before = self.before(sentence, at);
        EXAMPLE.is_match(before.rsplit(['，', ',', '。']).next().unwrap_or_default())
            || EXAMPLE.find_iter(before).last().is_some_and(|found| {
                let shown = &before[found.end()..];
                // `如甲，乙等，最大…`: the example is over.
                shown.len() < 30 && !["等，", "等,", "等）", "等)"].iter().any(|end| shown.contains(end))
            })
    }

    /// The sentence before a place in it.
    pub(super) fn before(&self, sentence: &At, at: &At) -> &'a str {
        self.lines[at.line].text.get(sentence.range.start..at.range.start).unwrap_or_default()
    }

    /// The same without what the text begins with, which names the member: `用户姓名，…`, `Key 列表，…`.
    pub(super) fn told_before(&self, sentence: &At, at: &At) -> &'a str {
        static SUBJECT: LazyLock<Regex> =
            LazyLock::new(|| pattern(r"^[\p{Han}A-Za-z0-9_ ]{1,16}(?:[（(][^）)]{0,16}[）)])?[，,：:]"));
        static PART: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*(?:每|单|各|其中|默认)"));
        let before = self.before(sentence, at);
        let begins = at.line == 0 && sentence.range.start == 0 && !PART.is_match(before);
        let subject = SUBJECT.find(before).filter(|_| begins);
        subject.map_or(before, |subject| &before[subject.end()..])
    }

    /// The sentence behind a place in it.
    pub(super) fn after(&self, sentence: &At, at: &At) -> &'a str {
        self.lines[at.line].text.get(at.range.end..sentence.range.end).unwrap_or_default()
    }

    /// Whether what stands at the place holds always, and for this member: no example, no condition, no other
    /// member's limit.
    pub(super) fn holds(&self, sentence: &At, at: &At) -> bool {
        !self.is_conditional(sentence) && self.is_of_member(sentence, at)
    }

    /// The same for a limit that ends its clause: of a condition in a later clause it is free, unless that one changes
    /// the limit: `取值范围[0,100]，如不符合请…`, but not `最多10个，当为企业版时最多50个`.
    pub(super) fn holds_apart(&self, sentence: &At, at: &At) -> bool {
        let told = At { line: sentence.line, range: sentence.range.start..self.end_of_case(sentence, at) };
        !self.is_conditional(&told) && self.is_of_member(sentence, at)
    }

    /// The same where only the clause of the limit could name another member: `与 Width 成比例，取值范围[0,100]`.
    pub(super) fn holds_in_clause(&self, sentence: &At, at: &At) -> bool {
        let told = At { line: sentence.line, range: sentence.range.start..self.end_of_case(sentence, at) };
        let before = self.before(sentence, at);
        let clause = before.rsplit(['，', ',']).next().unwrap_or_default();
        !self.is_conditional(&told) && !self.depends(before) && self.is_of(sentence, at, clause)
    }

    /// Where a later clause begins that speaks of a case without a limit of its own; else the end of the sentence.
    fn end_of_case(&self, sentence: &At, at: &At) -> usize {
        static CASE: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"(?P<case>[，,（(]\s*(?:且|但|并且)?(?:当|若|如[果若]|假如|比如|对于|仅|只有|[^，,。；;（()）]{1,16}时)|^\s*(?:当|若|如[果若]))",
            )
        });
        static LIMITS: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"范围|最[大小多少长短高低]|[上下]限|不(?:能|得|可|可以|允许)?(?:超|大于|小于|高于|低于|多于|少于)|取值|限制|更|放宽|提升|调整|提高|工单|支持到|长度|[0-9]\s*(?:-|~|～|至|到)\s*[0-9]|(?:时|则)[，,]?\s*(?:该值|此值)?(?:为|是|可|取|填|等于)|[0-9]\s*(?:个|条|位|字)",
            )
        });
        let after = self.after(sentence, at);
        let case = CASE.captures(after).and_then(|found| found.name("case"));
        case.filter(|case| !LIMITS.is_match(&after[case.start()..]))
            .map_or(sentence.range.end, |case| at.range.end + case.start())
    }

    fn is_of_member(&self, sentence: &At, at: &At) -> bool {
        self.is_of(sentence, at, self.told_before(sentence, at))
    }

    /// Whether a limit is the member's, where `before` may name another one.
    fn is_of(&self, sentence: &At, at: &At, before: &str) -> bool {
        !self.is_example(sentence, at)
            && !self.names_other(&CHOICE.replace_all(&VALIDITY.replace_all(before, "|"), "|"))
            && !self.is_below_key(at.line)
            // A row tells of what its first cell names.
            && !matches!(self.lines[at.line].shape, LineKind::Row { .. })
    }

    /// Whether a sentence, or what introduces its line, speaks of some cases alone.
    pub(super) fn is_conditional(&self, sentence: &At) -> bool {
        limits_cases(self.text(sentence))
            || self.introductions(sentence.line).any(|line| self.introduces_cases(line))
            || self.is_one_of_cases(sentence.line)
    }

    /// Whether a line is one of several that each begin with a case: `当类型为甲时，…。长度 1-100。`.
    fn is_one_of_cases(&self, line: usize) -> bool {
        let case = |line: &Line| {
            line.text.starts_with('当')
                && sentences(&line.text).first().is_some_and(|first| limits_cases(&line.text[first.clone()]))
        };
        case(&self.lines[line]) && self.lines.iter().filter(|line| case(line)).count() > 1
    }

    /// Whether what stands above a list holds for some cases alone. A description that ends with a full stop says what the
    /// member is: `当选择问答模式时，播报的文本。`.
    fn introduces_cases(&self, line: usize) -> bool {
        let described = line == 0 && self.lines[line].text.trim_end().ends_with('。');
        !described && limits_cases(self.introducing(line))
    }

    /// What of a line introduces those below it: its last sentence.
    fn introducing(&self, line: usize) -> &'a str {
        let text = self.lines[line].text.as_str();
        sentences(text).pop().map_or("", |range| &text[range])
    }

    /// The lines that introduce an item: the paragraph above its list, and the items above it.
    pub(super) fn introductions(&self, line: usize) -> impl Iterator<Item = usize> + 'a {
        let lines = self.lines;
        let mut depth = lines.get(line).map_or(0, |line| line.depth);
        let row = lines.get(line).is_some_and(|line| matches!(line.shape, LineKind::Row { .. }));
        let mut done = depth == 0 && !row;
        (0..line).rev().filter(move |above| {
            let above = &lines[*above];
            let stands = !done && above.depth < depth.max(1) && !matches!(above.shape, LineKind::Row { .. });
            if stands {
                depth = above.depth;
                done = above.depth == 0;
            }
            stands
        })
    }

    /// Whether an identifier that is the name of another member stands in a text.
    pub(super) fn names_other(&self, text: &str) -> bool {
        identifiers(text).any(|word| word != self.name() && self.siblings.iter().any(|other| other.name == word))
    }

    /// The member of a name beside this one.
    pub(super) fn beside(&self, name: &str) -> Option<&'a Member> {
        self.siblings.iter().find(|member| member.name == name)
    }

    /// Whether a text makes something depend on another member: `Type 为 A`, `根据 Type`.
    pub(super) fn depends(&self, text: &str) -> bool {
        static BEHIND: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"^`?\s*(?:参数|字段)?(?:的)?(?:取?值)?\s*(?:为|是|=|时|不为|不同|决定|对应|一致|相同|配合|中(?:的|[，,：:])|下)",
            )
        });
        static BEFORE: LazyLock<Regex> =
            LazyLock::new(|| pattern(r"(?:根据|取决于|由|与|同|按照?|依据|参考|结合|依赖|和|对于|配合)\s*`?$"));
        static WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z0-9_]+"));
        WORD.find_iter(text).any(|word| {
            let name = word.as_str();
            let named = name != self.name() && self.siblings.iter().any(|other| other.name == name);
            named && (BEFORE.is_match(&text[..word.start()]) || BEHIND.is_match(&text[word.end()..]))
        })
    }

    /// Whether another member decides what a text lists. That one tells when this one is needed decides nothing:
    /// `Type=2时必填，1-开启，0-关闭`.
    pub(super) fn is_decided(&self, text: &str) -> bool {
        let plain = text.replace("有效值", "取值");
        // 在 Type 为以下取值时有效 lists those of the other one.
        let listed = VALIDITY.find_iter(&plain).any(|found| found.as_str().contains("以下"));
        self.depends(text) && (listed || self.depends(&VALIDITY.replace_all(&plain, "|")))
    }

    /// Whether the line explains a value: `PDF：…`. What it says holds for that value alone.
    pub(super) fn is_below_key(&self, line: usize) -> bool {
        static KEY: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r#"^["'“‘【\[]?[A-Za-z0-9_.+-]+(?:\s*[、,，/]\s*[A-Za-z0-9_.+-]+)*["'”’】\]]?\s*(?:[(（][^)）]*[)）])?\s*[:：]"#,
            )
        });
        static KIND: LazyLock<Regex> =
            LazyLock::new(|| pattern(r"^(?P<kind>[\p{Han}A-Za-z0-9_（）()、/]{2,24})\s*[:：]"));
        /// Heads that speak of the whole value.
        static WHOLE: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"长度|限制|要求|格式|规则|规范|约束|说明|注意?|备注|名称|字符|范围|大小|取值|数量|个数|单位|[默必选]|上限|下限|最|支持|提示|值",
            )
        });
        let kind = |text: &str| KIND.captures(text).is_some_and(|found| !WHOLE.is_match(&found["kind"]));
        std::iter::once(line).chain(self.introductions(line)).any(|line| {
            let text = &self.lines[line].text;
            self.lines[line].depth > 0 && (KEY.is_match(text) || kind(text)) && !text.starts_with(self.name())
        })
    }

    /// Whether a place is the text of a link.
    pub(super) fn is_link(&self, at: &At) -> bool {
        let within = |range: &Range<usize>| range.start <= at.range.start && at.range.end <= range.end;
        self.lines[at.line].marks.iter().any(|(range, mark)| *mark == Mark::Link && within(range))
    }
}

/// When a member is needed or looked at, which says nothing of what it may hold.
static VALIDITY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:当|若|如果|仅当?|仅在|在)?[^，,。；;]{1,48}?(?:时|则|下|为|=)?\s*[，,]?\s*(?:此|该|本)?(?:项|字段|参数|配置|值)?(?:配置)?(?:必填|必传|必选|必须(?:填写|传入?|指定|设置)|需要?(?:填写?|传入?|设置|指定)(?:[（(，,。；;]|$)|(?:传入|使用)(?:[（(，,。；;]|$)|有效|生效|有意义|才有该值|才需要填写|可不(?:填|传|配置|设置)|无需(?:填写?|传入?|设置|配置)|选填)",
    )
});

/// Which of several members are given, which says nothing of what they hold either.
static CHOICE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"[^，,。；;]*(?:必须且只能|有且(?:仅|只)|[二三]选一|至少|最少|必[填选传]其一)[^，,。；;]*(?:一个|其一|选一|之一)[，,]|[^，,。；;]*不(?:能|可以?|支持|允许)同时(?:指定|使用|传入|设置|填写|存在)[，,]|[^，,。；;]*必须填(?:写)?一个[，,]",
    )
});

/// What a value means, which may be a condition.
static MEANING: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:表示|代表|意味着)[^，,。；;]*"));

/// Whether a text states a condition for what a member may hold, not only for when it counts.
pub(super) fn limits_cases(text: &str) -> bool {
    has_condition(text) && has_condition(&MEANING.replace_all(&VALIDITY.replace_all(text, "|"), "|"))
}

/// Whether a text states a condition, other than that nothing was given.
pub(super) fn has_condition(text: &str) -> bool {
    CONDITION.is_match(text) && CONDITION.is_match(&UNSET.replace_all(text, "|"))
}

/// The sentences of a line, by byte range.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    // Between Chinese a dot before a blank is a slip within a name: `Agent. OpenId`.
    let english = text.is_ascii();
    for (at, c) in text.char_indices() {
        let next = text[at + c.len_utf8()..].chars().next();
        let full_stop = english && c == '.' && next.is_none_or(|next| next == ' ') && !text[..at].ends_with("e.g");
        if matches!(c, '。' | '；' | ';' | '！' | '？') || full_stop {
            ranges.push(start..at);
            start = at + c.len_utf8();
        }
    }
    ranges.push(start..text.len());
    ranges.retain(|range| !text[range.clone()].trim().is_empty());
    ranges
}

/// The identifiers in a text.
pub(super) fn identifiers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).filter(|word| !word.is_empty())
}
