//! Secrets to plant, and searches for them in everything that is shown.

use std::fmt::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use tc3_runtime::Credentials;

/// Planted.
pub const ID: &str = "AKIDsecretid0000";
/// Planted.
pub const KEY: &str = "secretkey00000000";
/// Planted.
pub const TOKEN: &str = "secrettoken000000";
/// Planted.
pub const NAME: &str = "张三丰";
/// Planted.
pub const PHONE: &str = "13800138000";
/// Planted.
pub const IDENTITY: &str = "11010519491231002X";
/// Planted.
pub const LINK: &str = "https://user:linkword@essurl.cn/linkpath?token=linktoken#linkfragment";
/// Planted.
pub const PROXY_WORD: &str = "proxyword";
/// Planted.
pub const SIGNATURE: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

/// What must be nowhere.
pub const PLANTED: [&str; 12] = [
    ID,
    KEY,
    TOKEN,
    NAME,
    PHONE,
    "1101051949",
    "linkword",
    "linkpath",
    "linktoken",
    "linkfragment",
    PROXY_WORD,
    SIGNATURE,
];

/// Fails if one of them is in a text.
pub fn find_planted(what: &str, shown: &str) {
    for secret in PLANTED {
        if let Some(start) = shown.find(secret) {
            let around: String = shown[..start].chars().rev().take(80).collect::<Vec<_>>().into_iter().rev().collect();
            panic!("{what}: {secret} is shown, after {around}");
        }
    }
}

/// The credentials that nothing may show.
pub fn credentials() -> Credentials {
    Credentials::new(ID, KEY).unwrap().with_token(TOKEN).unwrap()
}

/// An error with everything that can be printed of it.
pub fn shown(error: &dyn std::error::Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        write!(text, " {cause} {cause:?}").unwrap();
        source = cause.source();
    }
    text
}

/// All that a page can repeat of a request.
pub fn echo() -> String {
    format!(
        "X-TC-Token: {TOKEN}\nAuthorization: TC3-HMAC-SHA256 Credential={ID}/d/s/tc3_request, Signature={SIGNATURE}\n\
         {KEY} {NAME} {PHONE} {IDENTITY} {LINK}"
    )
}

/// The text as JSON.
pub fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

static WIRE_IS_QUIET: AtomicBool = AtomicBool::new(false);

/// From now on nothing is kept of what ureq logs byte by byte.
pub fn quiet_wire() {
    WIRE_IS_QUIET.store(true, Ordering::Relaxed);
}

static LOGGED: Mutex<String> = Mutex::new(String::new());

struct Logger;

impl log::Log for Logger {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        let is_wire = metadata.level() == log::Level::Trace && metadata.target().starts_with("ureq_proto");
        !(is_wire && WIRE_IS_QUIET.load(Ordering::Relaxed))
    }

    fn log(&self, record: &log::Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        writeln!(LOGGED.lock().unwrap(), "{} {}", record.target(), record.args()).unwrap();
    }

    fn flush(&self) {}
}

/// Keeps everything that is logged in this process from now on.
pub fn log_everything() {
    log::set_logger(&Logger).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
}

/// What was logged so far.
pub fn logged() -> String {
    LOGGED.lock().unwrap().clone()
}
