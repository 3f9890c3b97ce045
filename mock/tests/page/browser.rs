//! Drives a headless Chromium over WebDriver, with the page of a server in it.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::process::{Child, ChildStdout, Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use tc3_mock::Spec;

use crate::call::{spec, with_server_of};

/// What to install, for whoever runs the tests without a browser.
const MISSING: &str = "\n\
    *** NOT TESTED: the page of the mock needs the programs `chromium` and `chromedriver`.\n\
    *** On Debian: apt-get install chromium chromium-driver\n\
    *** With TC3_BROWSER=required, as in CI, this fails instead.\n\n";

/// Keys as WebDriver writes them.
pub(crate) const TAB: &str = "\u{e004}";
pub(crate) const ENTER: &str = "\u{e007}";
pub(crate) const DOWN: &str = "\u{e015}";

/// A browser that shows the page of the server at `host`.
pub(crate) struct Page {
    driver: Chromedriver,
    /// `/session/…`, the browser's place at chromedriver.
    session: String,
    pub(crate) host: String,
}

/// Something on the page.
pub(crate) struct Element<'p> {
    page: &'p Page,
    /// `/element/…`, its place at the browser's.
    place: String,
}

/// Shows the page of a new server in a new browser, and lets a test use both.
pub(crate) fn with_page(test: impl FnOnce(&Page) + Send + 'static) {
    with_page_of(spec(), test);
}

/// The same for the server of a spec.
pub(crate) fn with_page_of(spec: Spec, test: impl FnOnce(&Page) + Send + 'static) {
    let Some(driver) = Chromedriver::start() else {
        assert!(std::env::var_os("TC3_BROWSER").is_none_or(|value| value != "required"), "{MISSING}");
        // What is printed by a test that passes is kept from sight; this is not.
        io::stderr().write_all(MISSING.as_bytes()).expect("stderr is open");
        return;
    };
    with_server_of(spec, move |host| {
        let page = Page::open(driver, host);
        let tested = catch_unwind(AssertUnwindSafe(|| {
            test(&page);
            page.has_no_complaint();
        }));
        // Without it, the browser outlives the test.
        page.driver.ask("DELETE", &page.session, &Value::Null);
        if let Err(panic) = tested {
            resume_unwind(panic);
        }
    });
}

/// The program between test and browser. It ends with this.
struct Chromedriver {
    child: Child,
    /// Kept open: a program whose pipe is closed ends when it writes there.
    _stdout: BufReader<ChildStdout>,
    host: String,
}

impl Chromedriver {
    /// `None` where it is not installed.
    fn start() -> Option<Self> {
        let started = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut child = match started {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
            started => started.expect("chromedriver starts"),
        };
        let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
        // ChromeDriver was started successfully on port 43123.
        let port = stdout.by_ref().lines().map_while(Result::ok).find_map(|line| {
            let port = line.strip_prefix("ChromeDriver was started successfully on port ")?;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        let host = format!("127.0.0.1:{}", port.expect("chromedriver says where it listens"));
        Some(Self { child, _stdout: stdout, host })
    }

    /// The value of a command's answer; an error of WebDriver is an object with `error` and `message`.
    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let mut stream = TcpStream::connect(&self.host).expect("chromedriver listens");
        let (host, length) = (&self.host, body.len());
        let head = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n");
        write!(stream, "{head}Content-Length: {length}\r\n\r\n{body}").expect("sent");
        // It keeps the connection open behind the answer.
        let (mut lines, mut line, mut length) = (BufReader::new(stream), String::new(), 0);
        while lines.read_line(&mut line).expect("a line") > 2 {
            if let Some((_, value)) =
                line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            {
                length = value.trim().parse().expect("a number");
            }
            line.clear();
        }
        let mut answer = vec![0; length];
        lines.read_exact(&mut answer).expect("a body");
        let answer: Value = serde_json::from_slice(&answer).expect("JSON");
        answer["value"].clone()
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Page {
    fn open(driver: Chromedriver, host: &str) -> Self {
        // Without the sandbox and shared memory it runs in containers as well; it sees nothing but the mock.
        let arguments =
            ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"];
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "goog:chromeOptions": {"args": arguments},
            "goog:loggingPrefs": {"browser": "ALL"},
            "timeouts": {"script": 60_000},
        }}});
        let begun = driver.ask("POST", "/session", &wanted);
        let session = begun["sessionId"].as_str().map(|id| format!("/session/{id}"));
        assert!(session.is_some(), "Chromium does not start: {begun:#}{MISSING}");
        let page = Self { driver, session: session.unwrap_or_default(), host: host.to_owned() };
        page.size(1280, 860);
        page.command("/url", &json!({"url": format!("http://{host}/")}));
        page.until("document.getElementById('live').dataset.live === 'yes'");
        page
    }

    /// Lets the browser do something that it can do.
    fn command(&self, path: &str, body: &Value) -> Value {
        let value = self.driver.ask("POST", &format!("{}{path}", self.session), body);
        assert_eq!(value.get("error"), None, "{path} {body}: {value:#}");
        value
    }

    /// Sets width and height of what the page has for itself.
    pub(crate) fn size(&self, width: u32, height: u32) {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.cdp("Emulation.setDeviceMetricsOverride", size);
    }

    /// Lets the page be light or dark.
    pub(crate) fn scheme(&self, scheme: &str) {
        let features = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.cdp("Emulation.setEmulatedMedia", features);
    }

    fn cdp(&self, method: &str, parameters: Value) {
        self.command("/goog/cdp/execute", &json!({"cmd": method, "params": parameters}));
    }

    /// Shows another view, `#/faults`.
    pub(crate) fn go(&self, fragment: &str) {
        self.click(&format!("nav a[href='{fragment}']"));
    }

    /// The value of an expression of JavaScript in the page.
    pub(crate) fn value(&self, expression: &str) -> Value {
        self.command("/execute/sync", &json!({"script": format!("return ({expression});"), "args": []}))
    }

    /// Waits until an expression is true; returns its value. The page looks again by itself, since a change of the focus
    /// or of a layout is no change of the document.
    pub(crate) fn until(&self, expression: &str) -> Value {
        let script = format!(
            "const done = arguments[0];
             const test = () => {{
                 const value = ({expression});
                 if (value) done(value); else setTimeout(test, 20);
             }};
             test();"
        );
        self.command("/execute/async", &json!({"script": script, "args": []}))
    }

    /// Waits until an element is there and visible.
    pub(crate) fn find(&self, selector: &str) -> Element<'_> {
        let text = Value::from(selector);
        self.until(&format!("document.querySelector({text})?.checkVisibility()"));
        self.element("", selector)
    }

    fn element(&self, within: &str, selector: &str) -> Element<'_> {
        let found = self.command(&format!("{within}/element"), &json!({"using": "css selector", "value": selector}));
        let id = found.as_object().and_then(|found| found.values().next()).and_then(Value::as_str);
        Element { page: self, place: format!("/element/{}", id.expect("an element")) }
    }

    pub(crate) fn click(&self, selector: &str) {
        self.find(selector).click();
    }

    /// Chooses an option of a select, which is not visible by itself.
    pub(crate) fn pick(&self, select: &str, value: &str) {
        let select = self.find(select);
        self.element(&select.place, &format!("option[value='{value}']")).click();
    }

    /// Types into a field that may have had another text.
    pub(crate) fn fill(&self, selector: &str, text: &str) {
        let field = self.find(selector);
        field.clear();
        field.send_keys(text);
    }

    /// Presses keys where the focus is.
    pub(crate) fn press(&self, keys: &str) {
        let press = |kind: &str| json!({"type": kind, "value": keys});
        let keyboard = json!({"type": "key", "id": "keyboard", "actions": [press("keyDown"), press("keyUp")]});
        self.command("/actions", &json!({"actions": [keyboard]}));
    }

    /// The text of an element, as a person sees it.
    pub(crate) fn text(&self, selector: &str) -> String {
        self.find(selector).text()
    }

    /// The row of a call, once it has arrived.
    pub(crate) fn row(&self, id: u64) -> String {
        self.text(&format!("#call-list li[data-call='{id}']"))
    }

    /// Chooses a call; the number is that of the log.
    pub(crate) fn choose(&self, id: u64) {
        self.click(&format!("#call-list a[href='#/calls/{id}']"));
        self.until(&format!("document.querySelector('#call .inline')?.textContent.startsWith('Call {id}')"));
    }

    /// PNG.
    pub(crate) fn picture(&self) -> Vec<u8> {
        let text = self.driver.ask("GET", &format!("{}/screenshot", self.session), &Value::Null);
        STANDARD.decode(text.as_str().expect("a text")).expect("Base64")
    }

    /// The browser has found nothing wrong: neither errors of the script nor what the content security policy forbids.
    fn has_no_complaint(&self) {
        let log = self.command("/se/log", &json!({"type": "browser"}));
        // That the server refuses something is what some tests are about.
        let complaints = log.as_array().expect("a list").iter().filter(|entry| entry["source"] != "network");
        assert_eq!(complaints.collect::<Vec<_>>(), Vec::<&Value>::new());
    }
}

impl Element<'_> {
    fn act(&self, what: &str, body: &Value) {
        self.page.command(&format!("{}/{what}", self.place), body);
    }

    pub(crate) fn click(&self) {
        self.act("click", &json!({}));
    }

    pub(crate) fn clear(&self) {
        self.act("clear", &json!({}));
    }

    pub(crate) fn send_keys(&self, text: &str) {
        self.act("value", &json!({"text": text}));
    }

    /// As a person sees it.
    fn text(&self) -> String {
        let text = self.page.driver.ask("GET", &format!("{}{}/text", self.page.session, self.place), &Value::Null);
        text.as_str().expect("a text").to_owned()
    }
}
