#!/usr/bin/env python3
"""The date rules of the platform packs once more, written from the packs' words and sharing nothing with the program.

    deadlines.py CASES [SEED]     random reviews around every boundary, one a line, with the answers expected

Columns, tab-separated; moments are seconds since 1970 in UTC, `-` is "not given" or "none":
  platform kind made finished order-status seller(none|unknown|undated|SECONDS) rating(negative|neutral|positive|N stars|-) as-of
  → status zone earliest latest effective pack dispute-end
The zone of the machine must not matter; the zone of the Chinese tables is written out here.
"""
import datetime as dt
import random
import sys
from zoneinfo import ZoneInfo

CHINA = dt.timezone(dt.timedelta(hours=8))
DAY = dt.timedelta(days=1)
HOUR = dt.timedelta(hours=1)

# What a pack knows: window in days, lenient reading, whether it may give a complaint up, mutual review, finished order
# asked for, least confidence of the stars. None: unknown, so the strictest window known (30 days) is acted on.
KNOWN = {
    "taobao": dict(days=30, lenient=True, decides=True, mutual=True, finished=True, stars=True),
    "tmall": dict(days=30, lenient=True, decides=True, mutual=False, finished=True, stars=True),
    "douyin": dict(days=30, lenient=True, decides=True, mutual=False, finished=False, stars=False),
    "amazon": dict(days=90, lenient=False, decides=False, mutual=False, finished=False, stars=False),
}
UNKNOWN = ["jd", "pdd", "meituan", "dianping", "ctrip", "eleme", "wechat-shop", "ebay", "etsy", "shopee"]
CHANGES = {  # the first day of the second pack
    "wechat-shop": (dt.date(2024, 3, 25), "wechat-shop-2019", "wechat-shop-2024"),
    "meituan": (dt.date(2025, 10, 16), "meituan-2019", "meituan-2025"),
    "ctrip": (dt.date(2025, 10, 22), "ctrip-2019", "ctrip-2025"),
}


def end_of_day(moment):
    """24:00 of the day that `moment` falls on in China."""
    return dt.datetime.combine(moment.astimezone(CHINA).date() + DAY, dt.time(0), CHINA)


def seller_now(case):
    """What is known of the shop's own rating at the moment of judging."""
    seller = case["seller"]
    return "none" if isinstance(seller, dt.datetime) and seller > case["as_of"] else seller


def effect(rules, case):
    """The moment the review takes effect, and whether the tables fix it."""
    made, seller = case["made"], seller_now(case)
    if not rules["mutual"]:
        return made, True
    if isinstance(seller, dt.datetime):
        return max(made, seller) + 48 * HOUR, True
    end = (case["finished"] or made) + 15 * DAY + 48 * HOUR
    return end, case["finished"] is not None and seller == "none"


def mutual(rules, case):
    if not rules["mutual"]:
        return "ok"
    if seller_now(case) not in ("none", "unknown"):
        return "ok"
    closing = (case["finished"] or case["made"]) + 15 * DAY
    return "open" if case["as_of"] <= closing else "unsure"


def finished(rules, case):
    if not rules["finished"]:
        return "ok"
    by_status = {"finished": "ok", "shipped": "open", "closed": "unsure"}
    if case["status"] in by_status:
        return by_status[case["status"]]
    if case["finished"] and case["finished"] <= case["as_of"]:
        return "ok"
    return "ok" if seller_now(case) not in ("none", "unknown") else "unsure"


def rating(rules, case):
    value = case["rating"]
    if value == "-":
        return "unsure"
    bad = value in ("negative", "neutral") or (value.isdigit() and int(value) <= 3)
    return "ok" if bad else "failed" if rules["stars"] else "unsure"


def answer(case):
    made, as_of = case["made"], case["as_of"]
    rules = KNOWN.get(case["platform"]) if case["kind"] == "first" else None
    earliest = made + (rules["days"] if rules else 30) * DAY
    effective = None
    if rules:
        at, exact = effect(rules, case)
        effective = at if exact else None
        latest = end_of_day(at + rules["days"] * DAY) if rules["lenient"] else earliest
    else:
        latest = end_of_day(earliest)
    latest = max(latest, earliest)
    zone = "inside" if as_of <= earliest else "grey" if as_of <= latest else "outside"
    if not rules:
        return "unknown", zone, earliest, latest, effective
    if zone == "outside":
        return ("not-qualified" if rules["decides"] else "unknown"), zone, earliest, latest, effective
    parts = [check(rules, case) for check in (mutual, finished, rating)]
    if "failed" in parts:
        status = "not-qualified"
    elif "open" in parts:
        status = "requires-action"
    else:
        status = "unknown" if zone == "grey" or "unsure" in parts else "qualified"
    return status, zone, earliest, latest, effective


def pack(case):
    platform = case["platform"]
    if platform not in CHANGES:
        return platform + "-2019"
    first_day, before, after = CHANGES[platform]
    return after if case["made"].astimezone(CHINA).date() >= first_day else before


def dispute_end(case):
    if case["platform"] != "wechat-shop":
        return None
    return case["made"] + (48 if pack(case).endswith("2024") else 72) * HOUR


def near(draw, moment):
    """A moment a boundary away: to the second, to the hour, at China's midnight."""
    if draw.random() < 0.2:
        moment = end_of_day(moment)
    return moment + dt.timedelta(seconds=draw.choice([-86400, -3601, -3600, -1, 0, 0, 1, 3599, 3600, 43200, 86400]))


def some_day(draw):
    """A day from 2019-02 to 2030, often one that calendars stumble over."""
    days = [
        dt.date(2024, 3, 24), dt.date(2024, 3, 25), dt.date(2025, 10, 15), dt.date(2025, 10, 16), dt.date(2025, 10, 21),
        dt.date(2025, 10, 22), dt.date(2024, 2, 29), dt.date(2028, 2, 29), dt.date(2025, 12, 31), dt.date(2026, 1, 1),
        dt.date(2026, 1, 30), dt.date(2024, 1, 30), dt.date(2026, 3, 8), dt.date(2026, 11, 1), dt.date(2026, 3, 29),
    ]
    if draw.random() < 0.5:
        return draw.choice(days)
    return dt.date(2019, 2, 1) + draw.randrange(4000) * DAY


def random_case(draw):
    platform = draw.choice(list(KNOWN) * 4 + UNKNOWN)
    made = dt.datetime.combine(some_day(draw), dt.time(0), CHINA) + draw.choice([0, 1, 3600, 43200, 86399, draw.randrange(86400)]) * dt.timedelta(seconds=1)
    success = made - dt.timedelta(seconds=draw.choice([0, 1, draw.randrange(15 * 86400)]))
    edge = draw.choice([0, 1, 2, 3, 13, 15, 17, 29, 30, 31, 32, 33, 45, 47, 48, 60, 89, 90, 91])
    as_of = max(near(draw, draw.choice([made, success]) + edge * DAY), made)
    if draw.random() < 0.1:
        # A person elsewhere gives a wall-clock time in the nights when clocks change.
        zone = ZoneInfo(draw.choice(["America/New_York", "Europe/Berlin", "Australia/Sydney"]))
        there = dt.datetime(draw.choice([2025, 2026]), draw.choice([3, 4, 10, 11]), draw.choice([1, 2, 8, 9, 29]), draw.randrange(24), 30, tzinfo=zone)
        as_of = max(there.astimezone(dt.timezone.utc), made)
    seller = draw.choice(["none", "none", "unknown", "undated", success + dt.timedelta(seconds=draw.randrange(15 * 86400))])
    return dict(
        platform=platform, kind="append" if draw.random() < 0.05 else "first", made=made,
        finished=success if draw.random() < 0.85 else None,
        status=draw.choice(["finished"] * 7 + ["shipped", "closed", "unknown"]), seller=seller,
        rating=draw.choice(["negative", "negative", "neutral", "neutral", "positive", "1", "2", "3", "4", "5", "-"]), as_of=as_of)


def written(value):
    return "-" if value is None else str(int(value.timestamp())) if isinstance(value, dt.datetime) else value


def main():
    draw = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    lines = []
    for _ in range(int(sys.argv[1])):
        case = random_case(draw)
        told = [case[k] for k in ("platform", "kind", "made", "finished", "status", "seller", "rating", "as_of")]
        lines.append("\t".join(written(v) for v in [*told, *answer(case), pack(case), dispute_end(case)]))
    print("\n".join(lines))


main()
