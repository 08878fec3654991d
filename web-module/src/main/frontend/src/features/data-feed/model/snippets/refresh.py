"""Has the orders refreshed and follows it until the new ones are there."""

import json
import os
import sys
from urllib.request import Request, urlopen

FEED = "__SITE__/feed"


def get(path):
    key = {"X-API-Key": os.environ["COMMISSARY_KEY"]}
    return urlopen(Request(FEED + path, headers=key), timeout=120)


with get("/fetch-data?stream=true&refresh=true") as events:
    for line in events:
        if not line.startswith(b"data: "):
            continue
        event = json.loads(line[len("data: ") :])
        if event["type"] == "cached":
            print(f"{event['payload']['count']} orders so far")
        elif event["type"] == "progress":
            print(f"{event['progress']} %")
        elif event["type"] == "updated":
            orders = event["payload"]["data"]
            with get("/status") as answer:
                print(f"{len(orders)} orders, version {json.load(answer)['version']}")
        elif event["type"] == "error":
            sys.exit(event["message"])
