#!/usr/bin/env python3
"""Proves the mock against programs that the vendor wrote: its SDKs for Python (synchronous and asynchronous) and for
Node.js, and its command line.

    python3 mock/tests/interop/run.py [SERVICE…]

Installs them below target/interop, imports two more services from the vendor's metadata, starts the mock, lets each
program call every action, of the named services or of all, and prints a table. Ends with 1 where a call did not come out as it has to, with 2 where
something cannot be installed on this machine.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import cases

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
PLACE = ROOT / "target" / "interop"
PYTHON = PLACE / "python" / "bin" / "python"
# Services of another kind: one that manages users, and one that manages machines, which needs a region.
IMPORTED = [("cam", "2019-01-16", "v20190116", "none"), ("cvm", "2017-03-12", "v20170312", "required")]
# With what cargo has compiled for the tests. They build the program as well.
TESTS = ["cargo", "test", "--quiet", "--workspace", "--all-features", "--test", "signatures"]
PROGRAMS = [
    ("Python SDK", [str(PYTHON), str(HERE / "sdk_python.py")]),
    ("Python SDK, async", [str(PYTHON), str(HERE / "sdk_async.py")]),
    ("Node.js SDK", ["node", str(HERE / "sdk_node.js")]),
    ("tccli", [str(PYTHON), str(HERE / "cli.py")]),
]

MISSING = 2


def stop(message, code=1):
    print(f"interop: {message}", file=sys.stderr)
    sys.exit(code)


def run(command, code=1, **options):
    """Runs a command that has to succeed."""
    done = subprocess.run(command, cwd=ROOT, text=True, capture_output=True, **options)
    if done.returncode != 0:
        stop(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}", code)
    return done.stdout


def install():
    """The vendor's programs, once for each version that is asked for."""
    if sys.version_info < (3, 8):
        stop("Python 3.8 or newer is needed", MISSING)
    for name, package in [("node", "nodejs"), ("npm", "npm")]:
        if shutil.which(name) is None:
            stop(f"`{name}` is not installed; on Debian: apt-get install {package}", MISSING)
    wanted = (HERE / "requirements.txt").read_text() + (HERE / "package.json").read_text()
    seen = PLACE / "installed"
    if seen.exists() and seen.read_text() == wanted:
        return
    for name in ["python", "node"]:
        shutil.rmtree(PLACE / name, ignore_errors=True)
    (PLACE / "node").mkdir(parents=True)
    try:
        run([sys.executable, "-m", "venv", str(PLACE / "python")])
    except SystemExit:
        stop("Python cannot make a virtual environment; on Debian: apt-get install python3-venv", MISSING)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run([*pip, "-r", HERE / "requirements.txt"], MISSING)
    shutil.copy(HERE / "package.json", PLACE / "node")
    run(["npm", "install", "--prefix", PLACE / "node", "--no-audit", "--no-fund", "--silent"], MISSING)
    seen.write_text(wanted)


def import_services():
    """A spec of ours with two more services, imported on the spot."""
    spec = PLACE / "spec"
    shutil.rmtree(spec, ignore_errors=True)
    shutil.copytree(ROOT / "spec", spec)
    packages = next((PLACE / "python" / "lib").glob("python3*")) / "site-packages"
    for service, version, folder, region in IMPORTED:
        source = packages / "tccli" / "services" / service / folder
        sources = ["--metadata", source / "api.json", "--examples", source / "examples.json"]
        run(["cargo", "xtask", "import", service, version, *sources, "--spec", spec])
        # What the metadata does not say.
        path = spec / service / version / "service.yaml"
        path.write_text(path.read_text() + f"region: {region}\n")
    return spec


def start(spec):
    """The mock as a program, and its address."""
    run([*TESTS, "--no-run"])
    metadata = json.loads(run(["cargo", "metadata", "--format-version", "1", "--no-deps"]))
    program = Path(metadata["target_directory"]) / "debug" / "tc3-mock"
    # Made-up requests name what nobody has created.
    mock = subprocess.Popen([program, "--spec", spec, "--unknown-ids", "answered"], stdout=subprocess.PIPE, text=True)
    first = mock.stdout.readline()
    if not first.startswith("serving "):
        stop(f"the mock does not start: {first}")
    return mock, first.split()[1]


def program(name, command, url, path):
    """What came of each case: the service, the kind and whether it came out as it has to."""
    results = PLACE / "results.json"
    done = subprocess.run([*command, url, str(path), str(results)], cwd=PLACE / "node", text=True, capture_output=True)
    if done.returncode != 0:
        stop(f"{name} failed:\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
    return json.loads(results.read_text())


def table(rows):
    """Prints how many of each kind came out right, by program and service; returns what did not."""
    wrong = []
    print(f"{'program':<20} {'service':<10}" + "".join(f"{kind:>13}" for kind in cases.KINDS))
    for name, results in rows:
        for service in sorted({result["service"] for result in results}):
            line = f"{name:<20} {service:<10}"
            for kind in cases.KINDS:
                of_kind = [one for one in results if one["service"] == service and one["kind"] == kind]
                right = [one for one in of_kind if one["problem"] is None]
                line += f"{f'{len(right)}/{len(of_kind)}':>13}"
                wrong += [(name, one) for one in of_kind if one["problem"] is not None]
            print(line)
    return wrong


def main():
    install()
    spec = import_services()
    mock, url = start(spec)
    try:
        services = set(sys.argv[1:])
        built = [one for one in cases.build(url) if not services or one["service"] in services]
        rows = []
        for name, command in PROGRAMS:
            path = PLACE / "cases.json"
            path.write_text(json.dumps(built))
            rows.append((name, program(name, command, url, path)))
    finally:
        mock.send_signal(signal.SIGTERM)
        mock.wait()
    wrong = table(rows)
    for name, one in wrong[:40]:
        print(f"{name}: {one['action']} ({one['kind']}, {one['name']}): {one['problem']}")
    signatures = dict(os.environ, TC3_INTEROP_PYTHON=str(PYTHON))
    print(run([*TESTS, "--", "--ignored", "--nocapture"], env=signatures).strip())
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
