#!/usr/bin/env python3
"""Measures how many signed calls a second the mock answers, with wrk of Debian's packages.

    cargo build --release --package tc3-mock
    python3 mock/tests/load/run.py

Two threads of wrk hold 32 connections for ten seconds and send calls of several actions, documented ones and others, all
checked. Prints calls a second, the time from start to the first answer, and the memory of the process.
"""

import hashlib
import hmac
import json
import shutil
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = ROOT / "target" / "release" / "tc3-mock"
PLACE = ROOT / "target" / "load"
SECRET_ID = "AKIDmock0000000000000000000000000000"
SECRET_KEY = "mock-secret-key"
ACTIONS = ["ModifyExtendedService", "DescribeFlowDetailInfo", "ChannelCancelFlow", "ChannelDescribeRoles", "CreateSignUrls"]


def signature(host, timestamp, body):
    def step(key, text):
        return hmac.new(key, text.encode(), hashlib.sha256).digest()

    date = time.strftime("%Y-%m-%d", time.gmtime(timestamp))
    scope = f"{date}/essbasic/tc3_request"
    canonical = f"POST\n/\n\ncontent-type:application/json\nhost:{host}\n\ncontent-type;host\n{hashlib.sha256(body.encode()).hexdigest()}"
    text = f"TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    key = step(step(step(b"TC3" + SECRET_KEY.encode(), date), "essbasic"), "tc3_request")
    signed = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    return f"TC3-HMAC-SHA256 Credential={SECRET_ID}/{scope}, SignedHeaders=content-type;host, Signature={signed}"


def calls(url):
    """Headers and body of each call; the same request once as documented and once with another operator and a remark."""
    host = url.split("//")[1]
    now = int(time.time())
    made = []
    for name in ACTIONS:
        with urllib.request.urlopen(f"{url}/_mock/actions/essbasic/2021-05-26/{name}") as answer:
            example = next(one for one in json.load(answer)["Examples"] if one["Response"])
        for body in [json.dumps(example["Request"]), json.dumps(example["Request"]).replace("n9527", "n9528")]:
            headers = {"Host": host, "Content-Type": "application/json", "X-TC-Action": name, "X-TC-Version": "2021-05-26",
                       "X-TC-Timestamp": str(now), "Authorization": signature(host, now, body)}
            request = urllib.request.Request(url, body.encode(), headers)
            with urllib.request.urlopen(request) as answer:
                assert "Error" not in json.load(answer)["Response"], f"{name} is refused"
            made.append((headers, body))
    return made


def script(made):
    """The calls for wrk, one after the other. They are written when a thread starts, as wrk wants it."""
    lines = ["local calls, at = {}, 0", "function init()"]
    for headers, body in made:
        pairs = ", ".join(f"[{json.dumps(name)}] = {json.dumps(value)}" for name, value in headers.items())
        lines.append(f"  calls[#calls + 1] = wrk.format('POST', '/', {{{pairs}}}, [==[{body}]==])")
    lines += ["end", "function request()", "  at = at % #calls + 1", "  return calls[at]", "end", ""]
    path = PLACE / "calls.lua"
    path.write_text("\n".join(lines))
    return path


def first_answer():
    """Starts the mock; returns it, its address, and the time to its first answer."""
    begun = time.monotonic()
    mock = subprocess.Popen([PROGRAM], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    url = mock.stdout.readline().split()[1]
    urllib.request.urlopen(url + "/_mock").close()
    return mock, url, time.monotonic() - begun


def main():
    if shutil.which("wrk") is None:
        print("load: `wrk` is not installed; on Debian: apt-get install wrk", file=sys.stderr)
        sys.exit(2)
    PLACE.mkdir(parents=True, exist_ok=True)
    starts = []
    for _ in range(7):
        mock, url, took = first_answer()
        starts.append(took)
        if len(starts) < 7:
            mock.terminate()
            mock.wait()
    path = script(calls(url))
    done = subprocess.run(["wrk", "-t2", "-c32", "-d10s", "--latency", "-s", path, url], text=True, capture_output=True)
    print(done.stdout)
    status = Path(f"/proc/{mock.pid}/status").read_text()
    memory = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    print(f"start to first answer, median of 7: {sorted(starts)[3] * 1000:.0f} ms; memory {memory.split()[1]} kB at most")
    mock.terminate()
    mock.wait()


if __name__ == "__main__":
    main()
