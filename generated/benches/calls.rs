//! Measures the cost of a call against a bare program that sends the same through reqwest:
//! `cargo bench -p tc3 --features essbasic --bench calls`.
//!
//! Both call the same server on loopback, in a separate process. Instructions are counted by callgrind (valgrind has to
//! be installed), as the difference between many and more calls, so that setup does not count. Processor time is what
//! the system reports for the process, measured for both in turn.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a benchmark fails by panicking")]

use std::error::Error;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use tc3::essbasic::{Client, ExtendedService, ModifyExtendedServiceRequest, Operator, ServiceSwitch};
use tc3::{Clock as _, Credentials, RateLimits, ReqwestTransport, SystemClock};

type Outcome = Result<(), Box<dyn Error>>;

const ID: &str = "AKIDmock0000000000000000000000000000";
const KEY: &str = "mock-secret-key-of-32-characters";

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["serve"] => serve(),
        ["bare", url, calls] => run(bare(url, calls.parse()?)),
        ["client", url, calls] => run(client(url, calls.parse()?)),
        _ => compare(),
    }
}

// ------------------------------------------------------------------------------------------- comparing

struct Server(Child, String);

impl Drop for Server {
    fn drop(&mut self) {
        // It serves until it is stopped.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn compare() -> Outcome {
    let server = start()?;
    println!("{:>8} {:>24} {:>24}", "", "instructions per call", "CPU per call, µs");
    let mut figures = Vec::new();
    for program in ["bare", "client"] {
        let instructions = (instructions(program, &server.1, 1500)? - instructions(program, &server.1, 500)?) / 1000;
        figures.push((program, instructions, Vec::new()));
    }
    for _ in 0..9 {
        for (program, _, times) in &mut figures {
            times.push(microseconds(program, &server.1, 20_000)?);
        }
    }
    for (program, instructions, times) in &mut figures {
        times.sort_by(f64::total_cmp);
        println!("{program:>8} {instructions:>24} {:>24.2}", times[times.len() / 2]);
    }
    Ok(())
}

fn start() -> Result<Server, Box<dyn Error>> {
    let mut child = Command::new(std::env::current_exe()?).arg("serve").stdout(Stdio::piped()).spawn()?;
    let mut url = String::new();
    BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut url)?;
    Ok(Server(child, url.trim().to_owned()))
}

fn instructions(program: &str, url: &str, calls: u32) -> Result<u64, Box<dyn Error>> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe()?)
        .args([program, url, &calls.to_string()])
        .output()
        .map_err(|error| format!("valgrind cannot be run: {error}"))?;
    let text = String::from_utf8_lossy(&output.stderr);
    let count = text.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    Ok(count.ok_or_else(|| format!("valgrind counted nothing: {text}"))?)
}

fn microseconds(program: &str, url: &str, calls: u32) -> Result<f64, Box<dyn Error>> {
    let output = Command::new(std::env::current_exe()?).args([program, url, &calls.to_string()]).output()?;
    let milliseconds: f64 = String::from_utf8(output.stdout)?.trim().parse()?;
    Ok(milliseconds * 1000.0 / f64::from(calls))
}

// ---------------------------------------------------------------------------------------- the programs

/// Runs the calls, and says how many milliseconds of processor time they took.
fn run(calls: impl Future<Output = Outcome>) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let before = processor_time()?;
    runtime.block_on(calls)?;
    println!("{}", processor_time()? - before);
    Ok(())
}

/// Of this process, in user and system mode. Linux counts nanoseconds here.
fn processor_time() -> Result<f64, Box<dyn Error>> {
    let text = std::fs::read_to_string("/proc/self/schedstat")?;
    let nanoseconds: f64 = text.split(' ').next().ok_or("empty")?.parse()?;
    Ok(nanoseconds / 1e6)
}

/// With this crate: validated, signed, sent, decoded.
async fn client(url: &str, calls: u32) -> Outcome {
    let client: Client = Client::builder()
        .credentials(Credentials::new(ID, KEY)?)
        .endpoint(url)
        .transport(ReqwestTransport::with_builder(|builder| builder.no_proxy())?)
        // The server is to be called faster than the documentation allows.
        .rate_limits(RateLimits::off())
        .build()?;
    let client = client.as_operator(Operator::app("yDRSRUUgygj6rq2wUuO4zjEyBSXZ").organization("org").user("user"));
    for _ in 0..calls {
        let request = ModifyExtendedServiceRequest::new(ExtendedService::AutoSign, ServiceSwitch::Open);
        let reply = client.modify_extended_service(&request).await?;
        assert_eq!(reply.request_id.len(), 36);
    }
    Ok(())
}

/// As somebody writes it who follows the vendor's page.
async fn bare(url: &str, calls: u32) -> Outcome {
    let transport = reqwest::Client::builder().no_proxy().tls_backend_preconfigured(no_tls()).build()?;
    let host = url.trim_start_matches("http://").to_owned();
    for _ in 0..calls {
        let body = serde_json::to_vec(&serde_json::json!({
            "Agent": {
                "AppId": "yDRSRUUgygj6rq2wUuO4zjEyBSXZ",
                "ProxyOrganizationOpenId": "org",
                "ProxyOperator": {"OpenId": "user"},
            },
            "ServiceType": "AUTO_SIGN",
            "Operate": "OPEN",
        }))?;
        let timestamp = SystemClock.now();
        let authorization = naive_signature(&host, timestamp, &body);
        let response = transport
            .post(format!("{url}/"))
            .header("Content-Type", "application/json")
            .header("Host", &host)
            .header("Authorization", authorization)
            .header("X-TC-Action", "ModifyExtendedService")
            .header("X-TC-Version", "2021-05-26")
            .header("X-TC-Timestamp", timestamp.to_string())
            .header("X-TC-Language", "zh-CN")
            .header("X-TC-RequestClient", "bare")
            .timeout(std::time::Duration::from_secs(60))
            .body(body)
            .send()
            .await?;
        let reply: serde_json::Value = serde_json::from_slice(&response.bytes().await?)?;
        assert_eq!(reply["Response"]["RequestId"].as_str().map(str::len), Some(36));
    }
    Ok(())
}

fn no_tls() -> tc3::rustls::ClientConfig {
    let provider = tc3::rustls::crypto::ring::default_provider();
    tc3::rustls::ClientConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(tc3::rustls::RootCertStore::empty())
        .with_no_client_auth()
}

fn naive_signature(host: &str, timestamp: i64, body: &[u8]) -> String {
    let canonical = format!(
        "POST\n/\n\ncontent-type:application/json\nhost:{host}\n\ncontent-type;host\n{}",
        hex(&Sha256::digest(body))
    );
    // The day does not matter to a server that checks nothing; its length does.
    let date = "2026-11-28";
    let scope = format!("{date}/essbasic/tc3_request");
    let text = format!("TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{}", hex(&Sha256::digest(canonical)));
    let key = hmac(&hmac(&hmac(format!("TC3{KEY}").as_bytes(), date), "essbasic"), "tc3_request");
    let signature = hex(&hmac(&key, &text));
    format!("TC3-HMAC-SHA256 Credential={ID}/{scope}, SignedHeaders=content-type;host, Signature={signature}")
}

fn hmac(key: &[u8], message: &str) -> Vec<u8> {
    let mut hmac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    hmac.update(message.as_bytes());
    hmac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    let digit = |index: u8| char::from(b"0123456789abcdef"[usize::from(index)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

// ------------------------------------------------------------------------------------------ the server

const ANSWER: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 117\r\n\r\n\
    {\"Response\":{\"OperateUrl\":\"https://essurl.cn/abcdefgh\",\"RequestId\":\"b46ba0ae-1d6a-4c77-9a1a-f9b0c9f1e6a2\",\"A\":\"bcd\"}}";

fn serve() -> Outcome {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    for stream in listener.incoming() {
        let stream = stream?;
        thread::spawn(move || answer(stream));
    }
    Ok(())
}

/// Answers each request of a connection. They come one after the other, each in one piece.
fn answer(mut stream: TcpStream) {
    let mut buffer = [0; 65_536];
    while let Ok(count) = stream.read(&mut buffer)
        && count > 0
    {
        if buffer[..count].ends_with(b"}") && stream.write_all(ANSWER.as_bytes()).is_err() {
            return;
        }
    }
}
