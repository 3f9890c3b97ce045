//! Keeps several processes under the limit of their account:
//! `cargo run -p tc3 --features essbasic,redis --example fleet`
//!
//! It needs a Redis at `REDIS_URL`, or `redis-server` to start one. Without either the calls pass under the limits of
//! this process, and a warning goes to tracing.

mod local;

use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tc3::essbasic::{Client, ExtendedService, ModifyExtendedServiceRequest, Operator, ServiceSwitch};
use tc3::{Credentials, Rate, RateLimits, RedisLimiter};
use tc3_mock::{SECRET_ID, SECRET_KEY};

/// A client as each process of the fleet makes it.
fn client(endpoint: &str, redis: &str) -> Result<Client, Box<dyn std::error::Error>> {
    let client: Client = Client::builder()
        .credentials(Credentials::new(SECRET_ID, SECRET_KEY)?)
        .endpoint(endpoint)
        .rate_limiter(RedisLimiter::new(redis, "100000000001")?.application("contracts"))
        // The documented limit is 20 in a second; fewer are seen better.
        .rate_limits(RateLimits::each(Rate::new(5, Duration::from_millis(200))))
        .build()?;
    Ok(client.as_operator(Operator::app("APPID122344555").organization("org-open-id").user("admin-open-id")))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (endpoint, redis) = (local::server()?, Redis::find()?);
    // Two limiters, as in two processes.
    let clients = [client(&endpoint, &redis.url)?, client(&endpoint, &redis.url)?];
    let request = ModifyExtendedServiceRequest::new(ExtendedService::AutoSign, ServiceSwitch::Open);
    let start = Instant::now();
    for number in 0..16 {
        clients[number % 2].modify_extended_service(&request).await?;
        println!("call {number:2} after {:4} ms", start.elapsed().as_millis());
    }
    Ok(())
}

/// A Redis, which ends with this program if it was started here.
struct Redis {
    url: String,
    child: Option<Child>,
}

impl Redis {
    fn find() -> Result<Self, Box<dyn std::error::Error>> {
        if let Ok(url) = std::env::var("REDIS_URL") {
            return Ok(Self { url, child: None });
        }
        // A port that is free.
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let url = format!("redis://{address}/");
        let arguments = ["--port", &address.port().to_string(), "--bind", "127.0.0.1", "--save", ""];
        let Ok(child) = Command::new("redis-server").args(arguments).stdout(Stdio::null()).spawn() else {
            return Ok(Self { url, child: None });
        };
        let mut redis = Self { url, child: Some(child) };
        while redis.child.as_mut().is_some_and(is_running) && TcpStream::connect(address).is_err() {
            std::thread::sleep(Duration::from_millis(1));
        }
        Ok(redis)
    }
}

fn is_running(child: &mut Child) -> bool {
    matches!(child.try_wait(), Ok(None))
}

impl Drop for Redis {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
