//! A headless Chromium, driven over WebDriver, with the page of a server in it.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::LoggingPrefsLogLevel;
use thirtyfour::prelude::*;

use crate::call::with_server;

/// What to install, for whoever runs the tests without a browser.
const MISSING: &str = "\n\
    *** NOT TESTED: the page of the mock needs the programs `chromium` and `chromedriver`.\n\
    *** On Debian: apt-get install chromium chromium-driver\n\
    *** With TC3_BROWSER=required, as in CI, this fails instead.\n\n";

/// A browser that shows the page of the server at `host`.
pub(crate) struct Page {
    driver: WebDriver,
    pub(crate) host: String,
}

/// Shows the page of a new server in a new browser, and lets a test use both.
pub(crate) fn with_page(test: impl AsyncFnOnce(&Page) + Send + 'static) {
    let Some(chromedriver) = Chromedriver::start() else {
        assert!(std::env::var_os("TC3_BROWSER").is_none_or(|value| value != "required"), "{MISSING}");
        // What is printed by a test that passes is kept from sight; this is not.
        io::stderr().write_all(MISSING.as_bytes()).expect("stderr is open");
        return;
    };
    // The client of WebDriver is built with TLS, which it does not use, wherever another crate of the build wants it.
    drop(rustls::crypto::ring::default_provider().install_default());
    with_server(move |host| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let page = runtime.block_on(Page::open(&chromedriver, host));
        let tested = catch_unwind(AssertUnwindSafe(|| {
            runtime.block_on(async {
                test(&page).await;
                page.has_no_complaint().await;
            });
        }));
        // Without it, the browser outlives the test.
        runtime.block_on(page.driver.quit()).expect("the browser closes");
        if let Err(panic) = tested {
            resume_unwind(panic);
        }
    });
}

/// The program between test and browser. It ends with this.
struct Chromedriver {
    child: Child,
    url: String,
}

impl Chromedriver {
    /// `None` where it is not installed.
    fn start() -> Option<Self> {
        let started = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut child = match started {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
            started => started.expect("chromedriver starts"),
        };
        let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        // ChromeDriver was started successfully on port 43123.
        let port = lines.map_while(Result::ok).find_map(|line| {
            let port = line.strip_prefix("ChromeDriver was started successfully on port ")?;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        let url = format!("http://127.0.0.1:{}", port.expect("chromedriver says where it listens"));
        Some(Self { child, url })
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// What came of something that the browser was told to do.
fn done<T>(what: &str, result: WebDriverResult<T>) -> T {
    let error = result.as_ref().err().map(ToString::to_string);
    assert_eq!(error, None, "{what}");
    result.expect("checked")
}

impl Page {
    async fn open(chromedriver: &Chromedriver, host: &str) -> Self {
        let mut wanted = DesiredCapabilities::chrome();
        // Without the sandbox and shared memory it runs in containers as well; it sees nothing but the mock.
        for argument in
            ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"]
        {
            wanted.add_arg(argument).expect("an argument");
        }
        wanted.set_browser_log_level(LoggingPrefsLogLevel::All).expect("a level");
        let driver = WebDriver::new(&chromedriver.url, wanted).await;
        let driver = done(&format!("Chromium starts; otherwise:{MISSING}"), driver);
        driver.set_script_timeout(Duration::from_secs(60)).await.expect("a time limit");
        let page = Self { driver, host: host.to_owned() };
        page.size(1280, 860).await;
        page.driver.goto(format!("http://{host}/")).await.expect("the page loads");
        page.until("document.getElementById('live').dataset.live === 'yes'").await;
        page
    }

    /// Sets width and height of what the page has for itself.
    pub(crate) async fn size(&self, width: u32, height: u32) {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.cdp("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Lets the page be light or dark.
    pub(crate) async fn scheme(&self, scheme: &str) {
        let features = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.cdp("Emulation.setEmulatedMedia", features).await;
    }

    async fn cdp(&self, method: &str, parameters: Value) {
        self.driver.cdp().send_raw(method, parameters).await.expect("the browser does it");
    }

    /// Shows another view, `#/faults`.
    pub(crate) async fn go(&self, fragment: &str) {
        self.find(&format!("nav a[href='{fragment}']")).await.click().await.expect("clicked");
    }

    /// The value of an expression of JavaScript in the page.
    pub(crate) async fn value(&self, expression: &str) -> Value {
        let script = format!("return ({expression});");
        let value = self.driver.execute(script, Vec::new()).await;
        done(expression, value).json().clone()
    }

    /// Waits until an expression is true, whenever the page changes; returns its value.
    pub(crate) async fn until(&self, expression: &str) -> Value {
        let script = format!(
            "const done = arguments[0];
             const test = () => {{ const value = ({expression}); if (value) done(value); return value; }};
             const observer = new MutationObserver(() => test() && observer.disconnect());
             if (!test()) observer.observe(document, {{subtree: true, childList: true, attributes: true, characterData: true}});"
        );
        let value = self.driver.execute_async(script, Vec::new()).await;
        done(&format!("sooner or later, {expression}"), value).json().clone()
    }

    /// Waits until an element is there and visible.
    pub(crate) async fn find(&self, selector: &str) -> WebElement {
        let text = Value::from(selector);
        self.until(&format!("document.querySelector({text})?.checkVisibility()")).await;
        self.driver.find(By::Css(selector)).await.expect("it is there")
    }

    pub(crate) async fn click(&self, selector: &str) {
        done(selector, self.find(selector).await.click().await);
    }

    /// Chooses an option of a select, which is not visible by itself.
    pub(crate) async fn pick(&self, select: &str, value: &str) {
        let option = self.find(select).await.find(By::Css(format!("option[value='{value}']"))).await;
        option.expect("it has this option").click().await.expect("chosen");
    }

    /// Types into a field that may have had another text.
    pub(crate) async fn fill(&self, selector: &str, text: &str) {
        let field = self.find(selector).await;
        field.clear().await.expect("emptied");
        field.send_keys(text).await.expect("typed");
    }

    /// Presses keys where the focus is.
    pub(crate) async fn press(&self, keys: impl Into<TypingData>) {
        let focused = self.driver.active_element().await.expect("something has the focus");
        focused.send_keys(keys).await.expect("typed");
    }

    /// The text of an element, as a person sees it.
    pub(crate) async fn text(&self, selector: &str) -> String {
        self.find(selector).await.text().await.expect("text")
    }

    /// The row of a call, once it has arrived.
    pub(crate) async fn row(&self, id: u64) -> String {
        self.text(&format!("#call-list li[data-call='{id}']")).await
    }

    /// Chooses a call; the number is that of the log.
    pub(crate) async fn choose(&self, id: u64) {
        self.click(&format!("#call-list a[href='#/calls/{id}']")).await;
        self.until(&format!("document.querySelector('#call .inline')?.textContent.startsWith('Call {id}')")).await;
    }

    pub(crate) async fn picture(&self) -> Vec<u8> {
        self.driver.screenshot_as_png().await.expect("a picture")
    }

    /// The browser has found nothing wrong: neither errors of the script nor what the content security policy forbids.
    async fn has_no_complaint(&self) {
        let mut log = self.driver.browser_log().await.expect("a log");
        // That the server refuses something is what some tests are about.
        log.retain(|entry| entry.source.as_deref() != Some("network"));
        assert!(log.is_empty(), "{log:#?}");
    }
}
