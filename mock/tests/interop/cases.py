"""What each program has to call: every documented example, a made-up request, a failure and an answer of unknown shape
for every action. Read from the mock, which says what its spec holds."""

import json
import math
import random
import string
import time
import urllib.request

KINDS = ["documented", "made up", "failure", "odd answer", "broken"]
# What breaks on the way, for one action of each service.
BROKEN = [{"Page": 502}, {"Dropped": "before"}, {"Dropped": "after"}, {"Truncated": True}]


def build(url):
    def get(path):
        with urllib.request.urlopen(url + path) as answer:
            return json.load(answer)

    cases = []
    for service in get("/_mock/actions")["Services"]:
        actions = service["Actions"]
        for index, brief in enumerate(actions):
            action = get(f"/_mock/actions/{service['Service']}/{service['Version']}/{brief['Action']}")
            cases += of_action(action)
            if index == 0:
                cases += [case(action, "broken", json.dumps(fault), Maker(action).request(), fault=fault) for fault in BROKEN]
    return cases


def case(action, kind, name, request, **more):
    return {"service": action["Service"], "version": action["Version"], "action": action["Action"], "kind": kind, "name": name,
            "request": request, **more}


def of_action(action):
    made = Maker(action).request()
    cases = []
    for example in action["Examples"]:
        if first_with_request(action, example):
            expected = {"error": example["Error"]} if example["Error"] else {"response": example["Response"]["Response"]}
            cases.append(case(action, "documented", example["Name"], example["Request"], **expected))
    cases.append(case(action, "made up", "all that is required", made))
    error = {"Code": action["Errors"][0]["Code"], "Message": "说明 of the failure"}
    fault = {"Error": error["Code"], "Message": error["Message"]}
    cases.append(case(action, "failure", error["Code"], made, fault=fault, error=error))
    odd = {"NotInTheDocumentation": [{"A": None, "B": 1.5}], "AsWell": "text"}
    odd.update({field["Name"]: None for field in action["Response"]["Fields"]})
    cases.append(case(action, "odd answer", "unknown members and null", made, answer=odd))
    return cases


def first_with_request(action, example):
    """Of several examples with one request the first answers."""
    return next(one for one in action["Examples"] if one["Request"] == example["Request"]) is example


def bound(text):
    """A number, whole or not; `now + 30d` in seconds, or `10MB` in bytes."""
    text = str(text)
    if text.startswith("now"):
        sign, count = (text[4:5], text[6:]) if len(text) > 3 else ("+", "0s")
        seconds = int(count[:-1]) * {"s": 1, "m": 60, "h": 3600, "d": 86400}[count[-1]]
        return int(time.time()) + (-seconds if sign == "-" else seconds)
    if text[-2:] in ("KB", "MB", "GB"):
        return int(text[:-2]) * 1024 ** ("KMG".index(text[-2]) + 1)
    return float(text)


# Some characters of each kind that a spec may name.
CHARACTERS = {"letters": string.ascii_letters, "lowercase": string.ascii_lowercase, "uppercase": string.ascii_uppercase,
              "digits": string.digits, "punctuation": string.punctuation, "chinese": "合同章印", "chinese_punctuation": "，。、；（）"}


def alphabet(charset):
    """The characters of `digits` or of `[letters, digits, "-_"]`."""
    kinds, quote, rest = charset.removeprefix("[").removesuffix("]").partition('"')
    named = [kind.strip() for kind in kinds.split(",") if kind.strip()]
    return "".join(CHARACTERS[kind] for kind in named) + (json.loads(quote + rest) if quote else "")


def letters(charsets):
    """Characters that are in all of some sets: letters and digits where there are any."""
    sets = [alphabet(charset) for charset in charsets] or [string.ascii_lowercase]
    common = [one for one in sets[0] if all(one in other for other in sets)]
    return [one for one in common if one.isascii() and one.isalnum()] or common


def between(limit, width):
    """The bounds of a number; one that is not given is 0, or so far from the other."""
    least, most = (bound(limit[side]) if side in limit else None for side in ("min", "max"))
    if least is None:
        least = 0 if most is None or most >= 0 else most - width
    return least, least + width if most is None else most


class Maker:
    """Makes a request by what the spec says, the same for the same action."""

    def __init__(self, action):
        self.action = action
        self.chance = random.Random(action["Service"] + action["Action"])

    def request(self):
        return self.object(self.action["Request"], 0, needs=None)

    def object(self, struct, depth, needs):
        wanted = {field["Name"] for field in struct["Fields"] if field["Required"] or field["Operator"]}
        excluded = set()
        # What this use of the structure needs, and the rules of it alone.
        here = needs if isinstance(needs, dict) else {"Needs": [], "Rules": []}
        wanted.update(path.split(".")[0] for path in here["Needs"])
        for rule in struct["Rules"] + here["Rules"]:
            names = [path.split(".")[0] for path in rule["Fields"]]
            if rule["Rule"] in ("exactly_one_of", "at_least_one_of"):
                whole = [path for path in rule["Fields"] if "." not in path]
                wanted.add((whole or names)[0])
            if rule["Rule"] in ("exactly_one_of", "at_most_one_of"):
                excluded.update(names[1:])
            if rule["Rule"] == "required_if":
                wanted.update(names)
            if rule["Rule"] == "forbidden_if":
                excluded.add(names[0])
        made = {}
        for field in struct["Fields"]:
            name = field["Name"]
            usable = not (field["Internal"] or field["Deprecated"] or name in excluded)
            chosen = usable and depth < 2 and self.chance.random() < 0.2
            if name in wanted or chosen or (needs is True and usable):
                made[name] = self.value(field, field["Type"], field["Limits"], depth, self.use(field, needs))
        return made

    def use(self, field, needs):
        """All of an operator is filled in; of other structures what this use of them needs."""
        if field["Operator"] or needs is True:
            return True
        return {"Needs": field["Needs"], "Rules": field["Rules"]}

    def value(self, field, kind, limits, depth, needs):
        limit = {one["Rule"]: one["Value"] for one in limits}
        if kind.startswith("["):
            count = max(1, int(limit.get("min_items", 1)))
            return [self.value(field, kind[1:-1], field["Each"], depth, needs) for _ in range(count)]
        if kind in self.action["Types"]:
            return self.object(self.action["Types"][kind], depth + 1, needs or None) if depth < 6 else {}
        if kind in self.action["Enums"]:
            enum = self.action["Enums"][kind]
            value = self.chance.choice(enum["Values"])["Value"]
            return int(value) if enum["Base"] == "Integer" else value
        if kind in ("Integer", "Unsigned", "Timestamp"):
            if kind == "Timestamp" and not limit:
                return bound("now")
            least, most = between(limit, 1000)
            return self.chance.randint(math.ceil(least), math.floor(most))
        if kind == "TimestampMillis":
            return bound("now") * 1000
        return self.plain(kind, field, limit, [one["Value"] for one in limits if one["Rule"] == "charset"])

    def plain(self, kind, field, limit, charsets):
        if kind == "Boolean":
            return self.chance.random() < 0.5
        if kind == "Float":
            return sum(between(limit, 1)) / 2
        if kind == "Date":
            return "2026-11-28"
        if kind == "DateTime":
            return "2026-11-28 10:00:00"
        if kind == "Binary":
            return "JVBERi0xLjQK"
        formats = {"url": "https://example.com/a", "http_url": "https://example.com/a", "base64": "YQ==", "json": "{}",
                   "mobile": "13800000000", "email": "a@example.com", "date": "2026-11-28", "date_time": "2026-11-28 10:00:00",
                   "ip": "192.0.2.1", "ipv4": "192.0.2.1", "ipv6": "2001:db8::1", "cidr": "192.0.2.0/24", "e164": "+8613800000000",
                   "date_time_iso": "2026-11-28T10:00:00Z", "yyyymmdd": "20261128", "yyyymmddhh": "2026112810", "yyyy-mm": "2026-11"}
        if limit.get("format") in formats:
            return formats[limit["format"]]
        if isinstance(field["Example"], str) and self.chance.random() < 0.5 and not field["Limits"]:
            return field["Example"]
        characters = letters(charsets)
        width = max(len(one.encode()) for one in characters)
        least = max(int(limit.get("min_chars", 0)), math.ceil(bound(limit.get("min_bytes", 0)) / width))
        most = min(int(limit.get("max_chars", 12)), math.floor(bound(limit.get("max_bytes", 12 * width)) / width))
        length = int(limit.get("chars", max(1, least, min(12, most))))
        return "".join(self.chance.choice(characters) for _ in range(length))
