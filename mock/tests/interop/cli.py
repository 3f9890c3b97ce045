"""Calls every case with the vendor's command line, by its own entry, and one case of each service as a program."""

import contextlib
import io
import json
import os
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import check


def command(url, case, path):
    return [case["service"], case["action"], "--version", case["version"], "--cli-input-json", f"file://{path}",
            "--endpoint", url, "--region", check.REGION]


def outcome(text, code):
    """What the command line has printed: an answer, or the failure in its own words."""
    if code == 0:
        answer = json.loads(text)
        return answer, None
    # [TencentCloudSDKException] code:<code> message:<message> requestId:<id>
    start, _, rest = text.partition("code:")
    code, _, rest = rest.partition(" message:")
    message, _, request_id = rest.partition(" requestId:")
    return None, (code.strip(), message.strip(), request_id.strip().splitlines()[0] if request_id.strip() else "")


# By service: the command line's table of all services, which takes it a second to build.
TABLES = {}


class Kept(io.BytesIO):
    """Bytes that can still be read after the command line has closed what it writes to."""

    def close(self):
        pass


def in_process(arguments):
    """Runs the command line here, as its program does but for the table."""
    from tccli import main as tccli

    service = arguments[0]
    if service not in TABLES:
        TABLES[service] = tccli.CLICommand()
    out = io.TextIOWrapper(Kept(), encoding="utf-8")
    own, sys.argv = sys.argv, ["tccli", *arguments]
    original, tccli.CLICommand = tccli.CLICommand, lambda: TABLES[service]
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            code = tccli.main() or 0
    except SystemExit as error:
        code = error.code or 0
    finally:
        sys.argv, tccli.CLICommand = own, original
    out.flush()
    return out.buffer.getvalue().decode(), code


def as_program(arguments):
    done = subprocess.run([Path(sys.executable).with_name("tccli"), *arguments], text=True, capture_output=True)
    return done.stdout + done.stderr, done.returncode


def main():
    warnings.simplefilter("ignore")
    url, cases = check.arguments()
    os.environ["TENCENTCLOUD_SECRET_ID"] = check.SECRET_ID
    os.environ["TENCENTCLOUD_SECRET_KEY"] = check.SECRET_KEY
    results, seen = [], set()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        path = Path(folder) / "request.json"
        for case in cases:
            path.write_text(json.dumps(case["request"]), encoding="utf-8")
            check.prepare(url, case)
            run = in_process if case["service"] in seen else as_program
            seen.add(case["service"])
            results.append(check.report(case, *outcome(*run(command(url, case, path)))))
    check.finish(results)


if __name__ == "__main__":
    main()
