//! Tells whether what is at a place holds for the member: no example, no case, nothing of another member.

use std::sync::LazyLock;

use regex::Regex;

use super::cases::{VALIDITY, has_condition};
use super::{At, Reader};
use crate::upstream::prose::pattern;
use crate::upstream::{Line, LineKind};

/// What stands before an example.
static EXAMPLE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"例如|比如|譬如|诸如|形如|格式如|示例|样例|举例|[:：,，(（]\s*(?:例|如(?:[^果需要未不若何下上同无]|$))|[如例][:：]|例子|假设|e\.g|[Ff]or example|such as",
    )
});

/// Which of several members are given, which says nothing of what they hold either.
static CHOICE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"[^，,。；;]*[二三两](?:者)?选(?:其)?一[^，,。；;]*[，,]|[^，,。；;]*优先(?:使用|取|采用|以)?\s*[A-Za-z]+[^，,。；;]*[，,]|[^，,。；;]*(?:必须且只能|有且(?:仅|只)|[二三]选一|至少|最少|必[填选传]其一)[^，,。；;]*(?:一个|其一|选一|之一)[，,]|[^，,。；;]*不(?:能|可以?|支持|允许)同时(?:指定|使用|传入|设置|填写|存在)[，,]|[^，,。；;]*必须填(?:写)?一个[，,]",
    )
});

impl<'a> Reader<'a> {
    /// Whether what stands at the place holds always, and for this member: no example, no condition, no other
    /// member's limit.
    pub(in crate::extract) fn holds(&self, sentence: &At, at: &At) -> bool {
        !self.is_conditional(sentence) && self.is_of_member(sentence, at)
    }

    /// The same for a limit that ends its clause: of a condition in a later clause it is free, unless that one changes
    /// the limit: `取值范围[0,100]，如不符合请…`, but not `最多10个，当为企业版时最多50个`.
    pub(in crate::extract) fn holds_apart(&self, sentence: &At, at: &At) -> bool {
        let start = sentence.range.start + self.occasion(sentence, at);
        let told = At { line: sentence.line, range: start..self.end_of_case(sentence, at) };
        !self.is_conditional(&told) && self.is_of_member(sentence, at)
    }

    /// How much of a text tells when its member counts, before it says what the member is: `变更子网时，原 IP 的回收时间，…`.
    fn occasion(&self, sentence: &At, at: &At) -> usize {
        static OCCASION: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"^(?P<when>[^，,。；;：:（()）]{2,40}(?:时|[模方]式下|场景下)[，,]\s*)(?P<what>[^，,。；;：:（()）]{1,24}的[\p{Han}A-Za-z]{2,10})[，,（(：:]",
            )
        });
        static LIMIT: LazyLock<Regex> = LazyLock::new(|| {
            pattern(r"可[^用]|必|[需应须]|只|仅|最[大小多少高低]|不|支持|范围|取值|长度|[个总条]数|为|是|[0-9]|[此该]")
        });
        let found = OCCASION.captures(self.before(sentence, at)).filter(|found| !LIMIT.is_match(&found["what"]));
        let begins = sentence.line == 0 && sentence.range.start == 0;
        // 创建时，…取值1-10。修改时，取值1-20: each case has its own.
        let null = |other: &At| self.text(other).contains("null");
        let another = |other: &At| other != sentence && has_condition(self.text(other)) && !null(other);
        let alone = || !self.sentences().iter().any(another);
        found.filter(|_| begins && alone()).map_or(0, |found| found["when"].len())
    }

    /// The same where only the clause of the limit could name another member: `与 Width 成比例，取值范围[0,100]`.
    pub(in crate::extract) fn holds_in_clause(&self, sentence: &At, at: &At) -> bool {
        let told = At { line: sentence.line, range: sentence.range.start..self.end_of_case(sentence, at) };
        let before = self.before(sentence, at);
        let clause = before.rsplit(['，', ',']).next().unwrap_or_default();
        // `与 Width 成比例，0-100之间`: the comma is part of the place.
        // So are the words that end with a dot: `Layout 列数量. 取值范围>0`.
        let apart = self.text(at).starts_with(['，', ',']) || clause.ends_with(". ");
        let clause = if apart { "" } else { clause };
        !self.is_conditional(&told) && !self.depends(before) && self.is_of(sentence, at, clause)
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

    /// The same without what the text begins with, which names the member: `用户姓名，…`, `Key 列表，…`.
    pub(in crate::extract) fn told_before(&self, sentence: &At, at: &At) -> &'a str {
        static SUBJECT: LazyLock<Regex> =
            LazyLock::new(|| pattern(r"^[\p{Han}A-Za-z0-9_ ]{1,20}(?:[（(][^）)]{0,16}[）)])?[，,：:]"));
        static PART: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*(?:每|单|各|其中|默认|目前|[仅只])"));
        let before = self.before(sentence, at);
        let begins = at.line == 0 && sentence.range.start == 0 && !PART.is_match(before);
        let subject = SUBJECT.find(before).filter(|_| begins);
        subject.map_or(before, |subject| &before[subject.end()..])
    }

    /// Whether an example introduces the place.
    pub(in crate::extract) fn is_example(&self, sentence: &At, at: &At) -> bool {
        // One in brackets ends with them: （例如：试卷）.
        static CLOSED: LazyLock<Regex> = LazyLock::new(|| {
            pattern(r"[（(]\s*(?:例|比如|譬如|诸如|如[^果需要未不若何下上同无]|[Ee]\.g)[^（()）]*[)）]")
        });
        // 例如/abc，长度…: a single one is over with the comma behind it, and 示例值：5 取值… with the blank.
        static ONE: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r#"(?:例如|比如|形如|[，,（(]\s*如)[：:\s]*["“‘`]?[A-Za-z0-9_./@-]+["”’`]?(?:\s*(?:或者?|、|和)\s*["“‘`]?[A-Za-z0-9_./@-]+["”’`]?){0,3}[，,]\s*(?:(?P<next>\p{Han}{2}).*)?$|示例值\s*[：:]\s*[A-Za-z0-9_./-]+\s+|^\p{Han}{2}示例[，,]$"#,
            )
        });
        const MEANS: [&str; 8] = ["表示", "代表", "意味", "那么", "则为", "说明", "指的", "即为"];
        let before = self.before(sentence, at);
        let means = |next: regex::Match<'_>| MEANS.contains(&next.as_str());
        let over = ONE.captures(before).is_some_and(|found| !found.name("next").is_some_and(means));
        let before = if over { ONE.replace(before, "") } else { before.into() };
        let before = before.as_ref();
        let before = if before.contains(['）', ')']) { &CLOSED.replace_all(before, "") } else { before };
        EXAMPLE.is_match(before.rsplit(['，', ',', '。']).next().unwrap_or_default())
            || EXAMPLE.find_iter(before).last().is_some_and(|found| {
                let shown = &before[found.end()..];
                // `如甲，乙等，最大…`: the example is over.
                shown.len() < 30 && !["等，", "等,", "等）", "等)", "]，", "],"].iter().any(|end| shown.contains(end))
            })
    }

    /// Whether a text makes something depend on another member: `Type 为 A`, `根据 Type`.
    pub(in crate::extract) fn depends(&self, text: &str) -> bool {
        static BEHIND: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"^`?\s*(?:参数|字段)?(?:的)?(?:取?值)?\s*(?:为|是|=|时(?:[^长间段]|$)|不为|不同|决定|对应|一致|相同|配合|中(?:的|[，,：:])|下)",
            )
        });
        static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
            pattern(r"(?:根据|取决于|由|与|同|按照?|依据|参考|结合|依赖|和|(?:^|[^法])对于|配合)\s*`?$")
        });
        static WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z0-9_]+"));
        WORD.find_iter(text).any(|word| {
            let name = word.as_str();
            let named = name != self.name() && self.siblings.iter().any(|other| other.name == name);
            named && (BEFORE.is_match(&text[..word.start()]) || BEHIND.is_match(&text[word.end()..]))
        })
    }

    /// Whether another member decides what a text lists. That one tells when this one is needed decides nothing:
    /// `Type=2时必填，1-开启，0-关闭`.
    pub(in crate::extract) fn is_decided(&self, text: &str) -> bool {
        let plain = text.replace("有效值", "取值");
        // 在 Type 为以下取值时有效 lists those of the other one.
        let listed = VALIDITY.find_iter(&plain).any(|found| found.as_str().contains("以下"));
        self.depends(text) && (listed || self.depends(&VALIDITY.replace_all(&plain, "|")))
    }

    /// Whether the line explains a value: `PDF：…`. What it says holds for that value alone.
    pub(in crate::extract) fn is_below_key(&self, line: usize) -> bool {
        static KEY: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r#"^["'“‘【\[]?[A-Za-z0-9_.+-]+(?:\s*[、,，/]\s*[A-Za-z0-9_.+-]+)*["'”’】\]]?\s*(?:[(（][^)）]*[)）])?\s*[:：]"#,
            )
        });
        std::iter::once(line).chain(self.introductions(line)).any(|line| {
            let text = &self.lines[line].text;
            self.lines[line].depth > 0 && (KEY.is_match(text) || names_kind(text)) && !text.starts_with(self.name())
        }) || self.is_below_heading(line)
    }

    /// Whether one of several headings stands above the line: each begins what holds for one kind.
    fn is_below_heading(&self, line: usize) -> bool {
        let heading = |line: &Line| {
            let text = line.text.trim_end();
            text.ends_with(['：', ':']) && text.matches(['：', ':']).count() == 1 && names_kind(text)
        };
        self.lines.len() > 6
            && self.lines[..line].iter().any(heading)
            && self.lines.iter().filter(|line| heading(line)).count() > 2
    }
}

/// Whether a text begins with the name of a kind and a colon: `企业全称：`.
fn names_kind(text: &str) -> bool {
    static KIND: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?P<kind>[\p{Han}A-Za-z0-9_（）()、/]{2,24})\s*[:：]"));
    /// Heads that speak of the whole value.
    static WHOLE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:数据|参数|字段)类型|长度|限制|要求|格式|规则|规范|约束|说明|注意?|备注|名称|字符|范围|大小|取值|数量|个数|单位|[默必选]|上限|下限|最|支持|提示|值",
        )
    });
    KIND.captures(text).is_some_and(|found| !WHOLE.is_match(&found["kind"]))
}
