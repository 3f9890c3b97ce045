//! `type` of dates and times, and `format`: what a text or a number stands for.

use std::sync::LazyLock;

use regex::Regex;

use super::FactValue;
use super::reader::{At, Reader, has_condition, limits_cases};
use crate::upstream::prose::pattern;

const NAME: &str = "format";

static UNIX: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i:unix|linux|posix|epoch)\s*(?:标准)?\s*(?:时间戳?|秒|[Tt]imestamp)|UTC\s*秒数?|(?:秒级|10位|十位)\s*(?:的)?(?:unix\s*)?时间戳|时间戳[（(，,\s]*(?:精确到|单位(?:为|：|:|是)?\s*)?(?:秒|s\b)|(?i:unix timestamp)",
    )
});

/// A timestamp of which only the example says that it counts seconds.
static STAMP: LazyLock<Regex> = LazyLock::new(|| pattern(r"时间戳|(?i:\btimestamp\b)"));

static MILLIS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"毫秒|微秒|纳秒|\bms\b|(?i:milli|micro|nano)|13\s*位|相对|偏移|时长|之差|间隔|去掉日期"));

/// Patterns such as `yyyy-MM-dd HH:mm:ss`, and dates that show one.
static DATE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?P<date>[yY]{4}-[mM]{2}-[dD]{2}|%Y-%m-%d|2[0-9]{3}-[0-9]{2}-[0-9]{2})",
        r"(?:(?P<gap>[ T]|&nbsp;| \+)?(?P<time>[hH]{2}:(?:[mM]{2}|ii):[sS]{2}|%H:%M:%S|[0-9]{2}:[0-9]{2}:[0-9]{2}))?(?:的?(?:格式|形式))?(?P<more>[^\s，,。；;）)】\]”’、~至（(]*)",
    ))
});

/// A month alone.
static MONTH: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[yY]{4}-[mM]{2}(?:[^-A-Za-z]|$)|[^0-9]2[0-9]{3}-[0-9]{2}(?:[^-0-9]|$)"));

static SHAPE: LazyLock<Regex> = LazyLock::new(|| pattern(r"格式|形如|形式|[yY]{4}-[mM]{2}"));

static BASE64: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:经过?|通过|使用|进行|需要?|需先?|要|的|为|是|做|采用|内容|文件|数据|代码|字符串|^|[，,。：:（( ])\s*base64\s*(?:格式)?(?:的)?(?:进行)?(?:编码|加密|转码|字符串|值|数据|串)|以\s*base64\s*(?:方式|格式)(?:进行)?(?:编码|提供)|(?:图片|图像|视频|照片)(?:的)?\s*base64(?:编码|值)?|base64\s*(?:编码(?:之?后)?|之?后)的(?:[^大长体尺]|$)|base64\s*encode(?:[^a-z]|$)|base64\s*encoded",
    )
});

static JSON: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i:json)\s*(?:(?:格式化?|序列化|对象|数组|化|为|成|object|array|encoded?|后|的)\s*){0,4}(?i:字符串|string|串|文本)|(?i:json)\s*序列化后的?\p{Han}{1,8}字符串|(?i:json)\s*格式(?:的?(?:数据|内容|参数|配置|信息))?(?:[，,。；;）)]|$)|序列化(?:后|为|成)?的?\s*(?i:json)|格式(?:为|是|：|:)\s*(?i:json)(?:[，,。；;）)]|$|格式|字符串)|以\s*(?i:json)\s*格式|用\s*(?i:json)\s*(?:格式)?表示|(?i:json)\s*序列化(?:后)?传入|(?:通过|使用)\s*(?i:json)\s*(?:提交|传入|传递)",
    )
});

static HTTP: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:必须|需要?|请|应|仅|只)[^。]{0,10}(?:以|支持|是|为|使用|用)?[^。]{0,6}https?(?:://|协议|\s*(?:或|和|/|、)\s*https)[^。]{0,16}|https?://(?:或|和|、|/)\s*https?://\s*(?:开头|开始)|支持\s*https?\s*(?:和|、|/|或|与)\s*https?(?:协议)?",
    )
});

static SCHEME: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z]+://"));

static MOBILE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:中国)?大陆(?:地区)?(?:的)?(?:11\s*位)?手机号|手机号码?[^。]{0,16}(?:11\s*位|中国大陆)|国内手机号码?\s*11\s*位|大陆手机号码?\s*11\s*位|11\s*位(?:数字)?(?:的)?(?:中国大陆)?手机号",
    )
});

static EMAIL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"邮箱(?:地址|号|账号|格式)?|电子邮件地址|(?i:e-?mail address)"));

pub(super) fn read(reader: &mut Reader) {
    if reader.is_integer() {
        timestamp(reader);
        milliseconds(reader);
    } else if reader.is_text() && !reader.found.iter().any(|found| found.fact.key == "values") {
        date(reader);
        text(reader);
    }
}

/// Milliseconds since 1970, where the text says both, and the example agrees.
fn milliseconds(reader: &mut Reader) {
    static WORDS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?:毫秒级?|13\s*位)\s*(?:的)?\s*(?i:unix)?\s*(?:标准)?时间戳|时间戳[（(，,：:\s]*(?:精确到|单位(?:为|：|:|是)?\s*)?(?:毫秒|ms\b)|(?i:unix)\s*毫秒(?:级)?(?:时间戳?)?(?:[。，,；;）)（( ]|$)|(?i:unix)\s*(?:标准)?\s*(?:时间戳?|毫秒)[（(，,：:\s]*(?:精确到|单位(?:为|：|:|是)?\s*)?(?:毫秒|ms\b)",
        )
    });
    static OTHER: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"微秒|纳秒|相对|偏移|时长|之差|间隔|去掉日期|耗时|[^毫]秒级|或"));
    let of_this_age =
        |example: &str| example.len() != 10 && example.len() < 16 && example.bytes().all(|byte| byte.is_ascii_digit());
    if reader.is_list()
        || reader.lines.iter().any(|line| OTHER.is_match(&line.text))
        || reader.example().is_some_and(|example| !of_this_age(example))
    {
        return;
    }
    // 开始时间，毫秒 with an example that can be nothing else.
    static SHOWN: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"时(?:间|刻)\s*[，,（(：:、\s]\s*(?:单位(?:为|是|：|:)?\s*)?(?:毫秒|ms\b)"));
    let now = |example: &str| {
        example.parse::<u64>().is_ok_and(|stamp| (1_000_000_000_001..3_000_000_000_000).contains(&stamp))
    };
    let shown = reader.example().is_some_and(now);
    let words = [Some(&WORDS), Some(&SHOWN).filter(|_| shown)];
    for (sentence, words) in reader.sentences().into_iter().flat_map(|at| words.map(|words| (at.clone(), words))) {
        let Some(words) = words else { continue };
        for (at, _) in reader.matches(&sentence, words) {
            if !reader.is_example(&sentence, &at) && !reader.names_other(reader.before(&sentence, &at)) {
                reader.fact(NAME, "type", FactValue::Text("TimestampMillis".to_owned()), at);
                return;
            }
        }
    }
}

/// Seconds since 1970. What speaks of milliseconds anywhere is none.
fn timestamp(reader: &mut Reader) {
    if reader.is_list() || reader.lines.iter().any(|line| MILLIS.is_match(&line.text)) {
        return;
    }
    if reader.example().is_some_and(|example| !is_seconds(example)) {
        return;
    }
    let dated = reader.example().is_some_and(is_of_this_age);
    for words in [Some(&UNIX), Some(&STAMP).filter(|_| dated)].into_iter().flatten() {
        for sentence in reader.sentences() {
            for (at, _) in reader.matches(&sentence, words) {
                if !reader.is_example(&sentence, &at) && !reader.names_other(reader.before(&sentence, &at)) {
                    reader.fact(NAME, "type", FactValue::Text("Timestamp".to_owned()), at);
                }
            }
        }
        if reader.found.iter().any(|found| found.fact.key == "type") {
            return;
        }
    }
}

/// Whether an example is a time in seconds that cannot be one in another unit, nor a plain number: from 2001 to 2065.
fn is_of_this_age(example: &str) -> bool {
    example.parse::<u64>().is_ok_and(|seconds| (1_000_000_001..3_000_000_000).contains(&seconds))
}

/// Whether an example can be a time in seconds: one in milliseconds has more digits.
fn is_seconds(example: &str) -> bool {
    example.bytes().all(|byte| byte.is_ascii_digit()) && example.len() < 11
}

/// `Date` and `DateTime`, if all that the text shows agrees, the example too.
fn date(reader: &mut Reader) {
    if reader.is_list() {
        return;
    }
    let mut places: Vec<At> = Vec::new();
    let mut kinds: Vec<Option<&'static str>> = Vec::new();
    let mut shaped = false;
    for sentence in reader.sentences() {
        let text = reader.text(&sentence);
        // A condition says when the member counts, unless it stands beside the date.
        let dated = DATE.is_match(text);
        if ["ISO", "RFC", "时间戳", "UTC", "cron"].iter().any(|word| text.contains(word))
            || dated && has_condition(text)
        {
            return;
        }
        // 按月 is written in another way.
        if MONTH.is_match(text) {
            return;
        }
        for (at, found) in reader.matches(&sentence, &DATE) {
            shaped |= SHAPE.is_match(text);
            let more = found.name("more").is_some_and(|more| !more.as_str().trim_matches(['"', '\'', '.']).is_empty());
            let kind = match (found.name("gap").map(|gap| gap.as_str()), found.name("time")) {
                _ if more => None,
                (_, None) => Some("Date"),
                (Some(" "), Some(_)) => Some("DateTime"),
                _ => None,
            };
            let after = reader.after(&sentence, &at).trim_start();
            kinds.push(kind.filter(|_| !after.starts_with(['~', '至', '到', '-', '/', '、', '或'])));
            places.push(at);
        }
    }
    let Some(Some(kind)) = kinds.first() else { return };
    let agrees = reader.example().is_none_or(|example| shape_of(example) == Some(*kind));
    if shaped && agrees && kinds.iter().all(|other| *other == Some(*kind)) {
        reader.fact_at(NAME, "type", FactValue::Text((*kind).to_owned()), places);
    }
}

fn shape_of(example: &str) -> Option<&'static str> {
    let found = DATE.captures(example).filter(|found| found.get(0).is_some_and(|whole| whole.as_str() == example))?;
    if found.name("more").is_some_and(|more| !more.as_str().is_empty()) {
        return None;
    }
    match (found.name("gap").map(|gap| gap.as_str()), found.name("time")) {
        (None, None) => Some("Date"),
        (Some(" "), Some(_)) => Some("DateTime"),
        _ => None,
    }
}

/// `format` of a text. The example has to agree.
fn text(reader: &mut Reader) {
    let said = Said::by(reader);
    let found = if let Some(format) = said.url() {
        Some((format, if format == "url" { url_words() } else { &HTTP }, false))
    } else if let Some(plain) = said.base64() {
        Some(("base64", &BASE64, plain))
    } else if said.is_json() {
        Some(("json", &JSON, true))
    } else if said.is_of_phone() {
        said.is_mobile().then_some(("mobile", &MOBILE, true))
    } else {
        said.is_email().then_some(("email", &EMAIL, false))
    };
    if let Some((format, words, plain)) = found {
        give(reader, format, words, plain);
    }
}

/// What a text, the name and the example of its member say of a format.
struct Said<'r> {
    name: String,
    /// All lines.
    text: String,
    /// The first sentence.
    first: &'r str,
    example: &'r str,
    answers: bool,
}

impl<'r> Said<'r> {
    fn by(reader: &Reader<'r>) -> Self {
        Self {
            name: reader.name().to_ascii_lowercase(),
            text: reader.lines.iter().map(|line| format!("{}\n", line.text)).collect(),
            first: reader.sentences().first().map_or("", |first| reader.text(first)),
            example: reader.example().unwrap_or_default(),
            answers: reader.member.is_some_and(|member| member.required.is_none() && member.always.is_some()),
        }
    }

    fn has(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.text.contains(word))
    }

    /// Whether the example hides a part. What is masked in an answer is the value itself.
    fn is_masked(&self) -> bool {
        self.example.contains("***") && !self.answers
    }

    fn is_named_url(&self) -> bool {
        ["url", "urls", "urllist", "link", "links"].iter().any(|end| self.name.ends_with(end))
    }

    fn url(&self) -> Option<&'static str> {
        let web = self.example.is_empty() || self.example.contains("://") || self.is_masked();
        // The size after Base64 is one of what stands at the address.
        let encoded = self.first.to_ascii_lowercase().contains("base64") && !self.first.contains("编码后");
        let told = self.has(&["链接", "地址", "Url", "URL", "url"]);
        let other =
            ["路径", "小程序path", "pages/", "到小程序的实现", "APP跳转", "格式有", "不含http", "data URL", "data:"];
        if !self.is_named_url() || !web || encoded || !told || self.has(&other) {
            return None;
        }
        let schemes = || SCHEME.find_iter(&self.text).map(|scheme| scheme.as_str());
        let other = schemes().any(|scheme| !matches!(scheme, "http://" | "https://"));
        let shown = self.example.is_empty() || self.example.starts_with("http");
        Some(if !other && HTTP.is_match(&self.text) && shown { "http_url" } else { "url" })
    }

    /// Whether the text is Base64, and whether that holds only where it is said plainly.
    fn base64(&self) -> Option<bool> {
        let prefixed = self.has(&["data:"]) && !self.has(&["去掉前缀", "去除前缀"]);
        let decoded = self.has(&["无需", "不需要", "不用", "解码", "URL", "Url"]);
        if !self.is_named_url() && self.has(&["ase64", "ASE64"]) && !prefixed && !decoded {
            return Some(true);
        }
        (self.name.contains("base64") && !self.has(&["data:", "不包含"])).then_some(false)
    }

    fn is_json(&self) -> bool {
        self.has(&["json", "JSON", "Json"]) && !self.has(&["x-json"]) && can_be_json(self.example)
    }

    fn is_of_phone(&self) -> bool {
        self.name.contains("mobile") || self.name.contains("phone")
    }

    fn is_mobile(&self) -> bool {
        let abroad = self.has(&[
            "+86",
            "国家码",
            "区号",
            "国际",
            "E.164",
            "港澳",
            "海外",
            "座机",
            "固话",
            "脱敏",
            "加密",
            "掩码",
        ]);
        // 无需加+86 names the country code to leave it out.
        let mainland = self.has(&["国内手机号11位", "国内手机号码11位", "大陆手机号11位", "大陆手机号码11位"])
            && self.has(&["无需加+86"]);
        let shown = self.example.is_empty() || (self.example.len() == 11 && self.example.starts_with('1'));
        (mainland || !abroad) && shown
    }

    fn is_email(&self) -> bool {
        // 抄送人邮箱地址 of whatever name.
        static HEAD: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"^(?:\p{Han}{0,8}的)?(?:[“”]?\p{Han}{0,8}[“”]?)(?:邮箱(?:地址|列表)|电子邮件地址)(?:[，,。；;（(\s]|$)",
            )
        });
        let called = || self.example.contains('@') && !self.first.contains('或') && HEAD.is_match(self.first);
        let named = ["email", "emails", "mail", "emailaddress"].iter().any(|end| self.name.ends_with(end)) || called();
        let plain = self.example.contains('@') && !self.example.contains('*');
        named
            && (self.example.is_empty() || self.is_masked() || plain)
            && !self.has(&["脱敏", "是否", "多个", "邮箱类型", "掩码", "加密", "MD5", "别名", "发件人说明"])
    }
}

/// Whether an example is JSON, or shows nothing: one word of letters.
fn can_be_json(example: &str) -> bool {
    let word = |byte: u8| byte.is_ascii_alphabetic() || byte == b'-';
    example.starts_with(['{', '[', '"', '\\']) || example.bytes().all(word)
}

/// The words for an address.
fn url_words() -> &'static LazyLock<Regex> {
    static URL: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i:url)|链接|地址"));
    &URL
}

/// The fact, at the first place that says so.
fn give(reader: &mut Reader, format: &str, words: &LazyLock<Regex>, plain: bool) {
    let key = if reader.is_list() { "each.format" } else { "format" };
    for sentence in reader.sentences() {
        for (at, _) in reader.matches(&sentence, words) {
            let before = reader.before(&sentence, &at);
            // 已废弃，请使用…回调地址 names another one.
            let file = before.ends_with("文件") && reader.text(&at).starts_with("格式");
            let retired = file || ["废弃", "弃用", "不再使用"].iter().any(|word| before.contains(word));
            // `url 或 base64 编码` leaves it open.
            let open = plain && (before.trim_end().ends_with(['或', '/']) || before.contains("作为入参"));
            let other = retired || open || plain && (limits_cases(before) || reader.is_example(&sentence, &at));
            if !other
                && !reader.names_other(before)
                && !reader.after(&sentence, &at).trim_start().starts_with(['或', '/'])
            {
                reader.fact(NAME, key, FactValue::Text(format.to_owned()), at);
                return;
            }
        }
    }
}
