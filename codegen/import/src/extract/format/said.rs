//! What the text, the name and the example of a member say of its format.

use std::sync::LazyLock;

use regex::Regex;

use crate::extract::reader::{Reader, identifiers};
use crate::upstream::Member;
use crate::upstream::prose::pattern;

pub(super) static BASE64: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:经过?|通过|使用|进行|需要?|需先?|要|的|为|是|做|采用|内容|文件|数据|代码|字符串|^|[，,。：:（( ])\s*base64\s*(?:格式)?(?:的)?(?:进行)?(?:编码|编译|加密|转码|\p{Han}{0,4}字符串|值|数据|串)|[^持\P{Han}]\s*base64\s*编码(?:[。，,；;）)]|$)|编码(?:格式|方式)?(?:要求)?(?:为|是|：|:)\s*base64|^[^，,。；;：:（(或和]{1,20}[\s\p{Han}--[持非或和与及]]base64(?:\s*数据)?(?:[，,（(]|$)|以\s*base64\s*(?:方式|格式)(?:进行)?(?:编码|提供|输入|传入|上传|传|填写?)|转(?:换?为|成)?\s*base64(?:[^a-z转的]|$)|base64\s*转义|使用\s*base64\s*对[^，,。；;]{1,16}编码|[^持或和与、及支非\P{Han}]\s*base64\s*(?:编码)?(?:之?后的?)?字符串|base64[)）]\s*字符串|(?:图片|图像|视频|照片)(?:的)?\s*base64(?:编码|值)?|base64\s*(?:编码(?:之?后)?|之?后)的(?:[^大长体尺]|$)|(?:需要?|须|后再)\s*base64(?:[，,。；;]|$)|base64\s*(?:编码)?(?:数组|列表)|base64\s*的(?:内容|字符|文本)|转\s*base64\s*的|[^持或和与、及支非\P{Han}]\s*base64\s*格式(?:[，,。；;）)]|$)|[（(]\s*base64\s*(?:编码)?\s*[)）]|[（(]\s*base64\s*(?:编码[，,]|图片[)）])|base64[\s_]*encode(?:[^a-z]|$)|base64\s*encoded|[)）]\s*base64\s*格式(?:[，,。；;]|$)|base64\s*转[化换]的\p{Han}",
    )
});

static ADDRESS_IN_A_CASE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:如果|若|当)[^。；;\n]{1,24}返回[^。；;，,\n]{0,12}(?:地址|链接|(?i:url))"));

/// Where the text itself is not, or no longer, Base64. 解码后 ≤1MB only measures what is encoded.
static DECODED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)(?:无需|不需要?|不用|不必)[^，,。；;]{0,12}base64|解码(?:[^后]|后[^\s≤<不大小长最]|$)")
});

pub(super) static JSON: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i:json)\s*(?:(?:格式化?|序列化|转义|对象|数组|化|为|成|object|array|encoded?|后|的)\s*){0,4}(?i:字符串|string|串|文本)|(?i:json)\s*序列化后的?\p{Han}{1,8}字符串|^[^，,。；;：:（(或和]{0,30}[^，,。；;：:（(或和为是以用\s]\s?(?i:json)(?:[，,（(]|$)|(?:^|[，,：:（(]|内容是|内容为|一个)\s*(?i:json)\s*(?:数组|对象|结构体?)(?:[，,。；;）)]|$)|(?i:json)\.(?:stringify|dumps)|(?i:json)\s*格式(?:的?(?:数据|内容|参数|配置|信息|表述|表示|描述|存储))?(?:[，,。；;）)]|$)|序列化(?:后|为|成)?的?\s*(?i:json)|格式(?:为|是|：|:)\s*(?i:json)(?:[，,。；;）)]|$|格式|字符串)|以\s*(?i:json)\s*(?:格式|形式|结构|方式|对象|数组|(?i:kv)\s*(?:格式|形式)?(?:存储|表示|表达|保存|传入|组织|描述)|键值对|字符|存储|表示|表达|保存|组织)|数据格式为\s*(?i:json)|(?i:json)\s*(?:键值对|kv|KV)\s*(?:的)?(?:格式|方式|形式|字符串|[，,。；;）)]|$)|(?i:json)\s*(?:的)?(?:表达|表示)(?:[，,。；;）)]|$)|内容[为是]\s*(?i:json)\s*(?i:object|array|str)|(?i:json)\s*(?i:obj|str)\s*(?:字符串)?(?:[，,。；;）)]|$)|格式的?\s*(?i:json)\s*(?:字符)?串|用\s*(?i:json)\s*(?:格式)?表示|(?i:json)\s*序列化(?:后)?传入|(?:通过|使用)\s*(?i:json)\s*(?:提交|传入|传递)|[（(]\s*(?i:json)\s*(?:格式|数据|结构)?\s*[）)，,]|[（(]\s*(?i:json)\s?格式\s|^(?i:json)\s*数据$|^[^，,。；;：:（(或和持]{1,20}(?i:json)\s*数据(?:[，,。；;]|$)|(?:^|[，,])(?i:json)\s*编码后|(?i:json)\s*(?:对象)?序列化之?后|^(?i:json)\s*(?:格式化)\p{Han}{2,10}|^JSON\s*[：:]|(?i:json)\s*化?\s*字符串|(?i:json)\s*(?:array|object)\s*格式|(?i:json)\s*格式[：:]|(?:请|需)?转换为\s*(?i:json)$|[（(]\s*(?i:json)\s*序列化的结果|字符串\s*(?i:json)\s*类型|(?i:json)\s*(?:序列化|表达|形式)(?:$|[，,。；;）)])|[^，,。；;：:（(或和为是以用\s][，,]\s*(?i:json)$|(?:^|[，,：:]|内容为|内容是)\s*(?i:json)\s*(?:object|array)(?:[，,。；;）)]|$)|仅支持\s*(?i:json)(?:\s*格式)?$|^(?i:json)\s*格式的\p{Han}{2,8}$",
    )
});

static HTTP: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:必须|需要?|请|应|仅|只|要求)[^。]{0,10}(?:以|支持|是|为|使用|用)?[^。]{0,6}https?(?:://|协议|\s*(?:或|和|/|、|与)\s*https?)[^。]{0,16}|https?://(?:或|和|、|/)\s*https?://\s*(?:开头|开始)|支持\s*https?\s*(?:和|、|/|或|与)\s*https?(?:协议)?|(?i:url)\s*[（(]\s*https?\s*/\s*https?\s*[)）]",
    )
});

/// What begins as an address of the web does, whatever the member is called.
static BEGINS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"https?(?:://)?(?:\s*(?:或者?|和|/|、)\s*https?(?:://)?)?\s*(?:开头|开始)|合法的?\s*http(?:\(s\)|s)?\s*(?i:url)",
    )
});

static SCHEME: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z]+://"));

pub(super) static MOBILE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:中国)?大陆(?:地区)?(?:的)?(?:11\s*位)?手机号|手机号码?[^。]{0,16}(?:11\s*位|中国大陆)|(?:国内|大陆)手机号码?(?:为|是|输入)?\s*11\s*位|11\s*位(?:数字)?(?:的)?(?:中国大陆)?手机号",
    )
});

pub(super) static EMAIL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"邮箱(?:地址|号|账号|格式)?|电子邮件地址|(?i:e-?mail address)"));

/// What a text, the name and the example of its member say of a format.
pub(super) struct Said<'r> {
    name: String,
    /// All lines.
    text: String,
    /// The first sentence.
    first: &'r str,
    example: &'r str,
    answers: bool,
    siblings: &'r [Member],
}

impl<'r> Said<'r> {
    pub(super) fn by(reader: &Reader<'r>) -> Self {
        Self {
            name: reader.name().to_ascii_lowercase(),
            text: reader.lines.iter().map(|line| format!("{}\n", line.text)).collect(),
            first: reader.sentences().first().map_or("", |first| reader.text(first)),
            example: reader.shown_form().unwrap_or_default(),
            answers: reader.member.is_some_and(|member| member.required.is_none() && member.always.is_some()),
            siblings: reader.siblings,
        }
    }

    fn has(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.text.contains(word))
    }

    /// Whether the example hides a part. What is masked in an answer is the value itself.
    fn is_masked(&self) -> bool {
        self.example.contains("***") && !self.answers
    }

    pub(super) fn is_named_url(&self) -> bool {
        let part = self.name.strip_prefix("url").is_some_and(|part| part.len() < 3);
        part || ["url", "urls", "urllist", "link", "links"].iter().any(|end| self.name.ends_with(end))
    }

    /// Whether the text begins with what is an address by any name: 图片下载地址.
    fn is_called_url(&self) -> bool {
        static HEAD: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"^[^，,。；;：:（(或和/]{1,24}(?:\bURL(?:地址|链接)?|[^A-Za-z][Uu]rl(?:地址|链接)?|(?:下载|获取)链接|(?:下载|回调|跳转)(?:的)?(?:地址|链接))\s*(?:[，,。；;（(]|$)",
            )
        });
        // 主体正面参考图。\n支持传入图片URL.
        static TAKES: LazyLock<Regex> =
            LazyLock::new(|| pattern(r"(?m)^(?:仅|只)?支持(?:传入|输入)\p{Han}{0,4}(?i:url)(?:[，,。；;（(]|$)"));
        let takes = self.example.contains("://") && TAKES.is_match(&self.text) && !self.has(&["ase64"]);
        let other = ["IP", "路径", "前缀", "列表", "是否", "匹配", "域名"];
        (takes || HEAD.is_match(self.first)) && !other.iter().any(|word| self.first.contains(word))
    }

    pub(super) fn url(&self) -> Option<&'static str> {
        // `image_url` shows nothing, and `http:\/\/` is one of JSON.
        let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let shown = self.example.contains("://") || self.example.contains(r":\/\/");
        let web = shown || self.is_masked() || self.example.bytes().all(word);
        let said = shown && BEGINS.is_match(&self.text);
        let named = self.is_named_url() || said || (shown || self.example.is_empty()) && self.is_called_url();
        // The size after Base64 is one of what stands at the address.
        let encoded = self.first.to_ascii_lowercase().contains("base64") && !self.first.contains("编码后");
        let told = said || self.has(&["链接", "地址", "网址", "Url", "URL", "url"]) || HTTP.is_match(&self.text);
        let other = [
            "路径",
            "小程序path",
            "pages/",
            "到小程序的实现",
            "APP跳转",
            "格式有",
            "不含http",
            "data URL",
            "data:",
            "目录的",
        ];
        if !named || !web || encoded || !told || self.has(&other) {
            return None;
        }
        let schemes = || SCHEME.find_iter(&self.text).map(|scheme| scheme.as_str());
        let other = schemes().any(|scheme| !matches!(scheme, "http://" | "https://"));
        let shown = self.example.is_empty() || self.example.starts_with("http");
        Some(if !other && (said || HTTP.is_match(&self.text)) && shown { "http_url" } else { "url" })
    }

    /// The words for an address of the web.
    pub(super) fn web_words(&self) -> &'static LazyLock<Regex> {
        if HTTP.is_match(&self.text) { &HTTP } else { &BEGINS }
    }

    /// Whether the text is Base64, and whether that holds only where it is said plainly.
    pub(super) fn base64(&self) -> Option<bool> {
        let prefixed = self.has(&["data:"])
            && !self.has(&["去掉前缀", "去除前缀", "不要添加", "请勿", "不要带", "不要有", "不带", "不需要", "无需"]);
        // 需进行base64解码获取视频文件 tells what to do with one.
        static DECODE: LazyLock<Regex> =
            LazyLock::new(|| pattern(r"(?i)(?:需要?|请|可以?)(?:先|自行)?(?:进行|经过?|使用|做)?\s*base64\s*解码"));
        let decoded = DECODED.is_match(&DECODE.replace_all(&self.text, ""));
        // 内容编码格式 names an encoding; 如果选择了使用甲，返回完整地址: it is an address in some cases.
        if self.name.contains("encoding") || ADDRESS_IN_A_CASE.is_match(&self.text) {
            return None;
        }
        if !self.is_named_url() && self.is_base64() && !prefixed && !decoded {
            return Some(true);
        }
        (self.name.contains("base64") && !prefixed && !self.has(&["不包含"])).then_some(false)
    }

    /// Whether a sentence speaks of Base64, and neither it nor the first one of an address.
    fn is_base64(&self) -> bool {
        // 与 FileUrl 二选一 names another member.
        let other = |word: &str| self.siblings.iter().any(|other| other.name == word);
        let link = |word: &str| self.siblings.iter().any(|other| other.name.eq_ignore_ascii_case(word));
        let linked =
            |text: &str| identifiers(text).any(|word| word.to_ascii_lowercase().contains("url") && !link(word));
        // 水印 Base64，Url 和 Base64 二选一: what the member is called comes first.
        let head = self.first.split(['，', ',', '（', '(']).next().unwrap_or_default();
        let coded =
            |text: &str| identifiers(text).any(|word| word.to_ascii_lowercase().contains("base64") && !other(word));
        let told = |text: &str| coded(text) && !linked(text);
        // 条件的 JSON 字符串, of which parts are Base64.
        if JSON.is_match(self.first) && !told(self.first) {
            return false;
        }
        let either = linked(self.first) && self.first.to_ascii_lowercase().contains("base64");
        !linked(head) && (told(head) || !either && self.text.split(['。', '；', '\n']).any(told))
    }

    pub(super) fn is_json(&self) -> bool {
        self.has(&["json", "JSON", "Json"]) && !self.has(&["x-json"]) && can_be_json(self.example)
    }

    pub(super) fn is_of_phone(&self) -> bool {
        self.name.contains("mobile") || self.name.contains("phone")
    }

    pub(super) fn is_mobile(&self) -> bool {
        static DENIED: LazyLock<Regex> = LazyLock::new(|| pattern(r"不支持(?:海外|境外|国际|港澳)[^，,。；;]*"));
        let text = DENIED.replace_all(&self.text, "");
        let abroad = ["+86", "国家码", "区号", "国际", "E.164", "港澳", "海外", "座机", "固话", "脱敏", "加密", "掩码"];
        let abroad = abroad.iter().any(|word| text.contains(word));
        // 无需加+86 names the country code to leave it out.
        let mainland = self.has(&["国内手机号11位", "国内手机号码11位", "大陆手机号11位", "大陆手机号码11位"])
            && self.has(&["无需加+86"]);
        let shown = self.example.is_empty() || (self.example.len() == 11 && self.example.starts_with('1'));
        (mainland || !abroad) && shown
    }

    pub(super) fn is_email(&self) -> bool {
        // 抄送人邮箱地址 of whatever name.
        static HEAD: LazyLock<Regex> = LazyLock::new(|| {
            pattern(
                r"^(?:\p{Han}{0,8}的)?(?:[“”]?\p{Han}{0,8}[“”]?)(?:邮箱(?:地址|列表)|电子邮件地址)(?:[，,。；;（(\s]|$)",
            )
        });
        static SHORT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\p{Han}{0,10}邮箱$"));
        let called = || {
            let head = self.first.split(['，', ',']).next().unwrap_or_default();
            !head.contains('或')
                && match self.example {
                    "" => HEAD.is_match(self.first),
                    shown => shown.contains('@') && (HEAD.is_match(self.first) || SHORT.is_match(self.first)),
                }
        };
        let named = ["email", "emails", "mail", "emailaddress"].iter().any(|end| self.name.ends_with(end)) || called();
        let shown = self.example.contains('@') && !(self.answers && self.example.contains('*'));
        named
            && (self.example.is_empty() || self.is_masked() || shown)
            && !self.has(&[
                "脱敏",
                "是否",
                "模糊",
                "多个",
                "邮箱类型",
                "掩码",
                "加密",
                "MD5",
                "别名",
                "发件人说明",
                "属性",
            ])
    }
}

/// Whether an example is JSON, or shows nothing: one word of letters, or the end of what is masked.
fn can_be_json(example: &str) -> bool {
    let word = |byte: u8| byte.is_ascii_alphabetic() || byte == b'-';
    // `result***`.
    let masked = example.trim_end_matches('*');
    example.starts_with(['{', '[', '"', '\\', '*']) || masked.bytes().all(word)
}

/// The words for an address.
pub(super) fn url_words() -> &'static LazyLock<Regex> {
    static URL: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i:url)|链接|地址|网址"));
    &URL
}
