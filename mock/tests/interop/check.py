"""What every Python program does with a case."""

import json
import sys
import urllib.request

SECRET_ID = "AKIDmock0000000000000000000000000000"
SECRET_KEY = "mock-secret-key"
REGION = "ap-guangzhou"


def arguments():
    """The address of the mock, and the cases."""
    url, path = sys.argv[1:3]
    with open(path, encoding="utf-8") as file:
        return url, json.load(file)


def finish(results):
    """Hands over what came of the cases."""
    with open(sys.argv[3], "w", encoding="utf-8") as file:
        json.dump(results, file)


def prepare(url, case):
    """Lets the mock do what the case wants of it."""
    if "fault" in case:
        tell(url, "/_mock/faults", {**meant(case), **case["fault"]})
    if "answer" in case:
        tell(url, "/_mock/stubs", {"When": meant(case), "Then": {"Answer": case["answer"]}, "Times": 1})


def meant(case):
    """The action of a case, as a fault or stub names it: others of the same name are in other services."""
    return {"Action": case["action"], "Service": case["service"], "Version": case["version"]}


def tell(url, path, value):
    urllib.request.urlopen(urllib.request.Request(url + path, json.dumps(value).encode(), method="POST")).close()


def problem(case, response, failure):
    """Why the outcome is not what it has to be; None where it is. A failure is code, message and request id."""
    if "error" in case:
        wanted = (case["error"]["Code"], case["error"]["Message"])
        if failure is None or (failure[0], failure[1]) != wanted or not failure[2]:
            return f"wanted {wanted}, got {failure or response}"
        return None
    if case["kind"] == "broken":
        return None if failure is not None else f"broke nothing: {response}"
    if failure is not None:
        return f"failed: {failure}"
    if not response.get("RequestId"):
        return f"has no request id: {response}"
    if "response" in case and not covers(case["response"], response):
        return f"differs: {response}"
    return None


def covers(documented, got):
    """Whether everything that a program read is documented. What it left out, it does not know."""
    if isinstance(got, dict) and isinstance(documented, dict):
        return all(value is None or covers(documented.get(name), value) for name, value in got.items())
    if isinstance(got, list) and isinstance(documented, list):
        return len(got) == len(documented) and all(map(covers, documented, got))
    return documented == got


def report(case, response, failure):
    return {"service": case["service"], "action": case["action"], "kind": case["kind"], "name": case["name"],
            "problem": problem(case, response, failure)}
