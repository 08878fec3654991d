"""A client of the orders data feed that needs nothing but Python.

    orders_client.py BASE KEY SCENARIO    prints what it saw as JSON

The scenarios: 1 a simple fetch, 2 a fetch with a refresh in the background, 3 a stream, 4 a refresh by hand.
"""

import json
import sys
import time
import urllib.request

BASE, KEY, SCENARIO = sys.argv[1:]


def open_url(path, method="GET"):
    return urllib.request.urlopen(
        urllib.request.Request(BASE + path, method=method, headers={"X-API-Key": KEY}), timeout=60
    )


def ask(path, method="GET"):
    with open_url(path, method) as answer:
        return json.load(answer)


def fetch(query=""):
    document = ask("/feed/fetch-data" + query)
    assert document["status"] == "success"
    assert document["count"] == len(document["data"])
    return document


def await_version_after(version):
    while True:
        status = ask("/feed/status")
        if status["version"] > version and not status["updateInProgress"]:
            return
        time.sleep(0.2)


def events():
    with open_url("/feed/fetch-data?stream=true&refresh=true") as stream:
        assert stream.headers.get_content_type() == "text/event-stream"
        for line in stream:
            if line.startswith(b"data: "):
                yield json.loads(line[len(b"data: "):])


def simple_fetch():
    document = fetch()
    return {"count": document["count"], "updated": document["last_updated"]}


def fetch_with_refresh():
    version = ask("/feed/status")["version"]
    before = fetch("?refresh=true")
    await_version_after(version)
    return {"before": before["count"], "info": before["_info"], "after": fetch()["count"]}


def stream():
    counts, types = {}, []
    for event in events():
        types.append(event["type"])
        if "payload" in event:
            counts[event["type"]] = len(event["payload"]["data"])
    return {"types": types, "counts": counts}


def refresh_by_hand():
    version = ask("/feed/status")["version"]
    with open_url("/feed/refresh", "POST") as first:
        answer = {"code": first.status, "first": json.load(first)["status"]}
    answer["second"] = ask("/feed/refresh", "POST")["status"]
    await_version_after(version)
    return answer | {"after": fetch()["count"]}


print(json.dumps([simple_fetch, fetch_with_refresh, stream, refresh_by_hand][int(SCENARIO) - 1]()))
