"""Downloads all orders into orders.json, unless they are the ones that were downloaded last."""

import json
import os
import shutil
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

FEED = "__SITE__/feed"


def get(path, **headers):
    key = {"X-API-Key": os.environ["COMMISSARY_KEY"]}
    return urlopen(Request(FEED + path, headers={**key, **headers}), timeout=120)


with get("/status") as answer:
    version = json.load(answer)["version"]

tag = Path("orders.etag")
known = {"If-None-Match": tag.read_text()} if tag.exists() else {}
try:
    with get("/fetch-data", **known) as answer:
        with open("new.json", "wb") as new:
            shutil.copyfileobj(answer, new)
        os.replace("new.json", "orders.json")
        tag.write_text(answer.headers["ETag"])
    Path("orders.version").write_text(str(version))
    with open("orders.json", encoding="utf-8") as file:
        orders = json.load(file)["data"]
    print(f"{len(orders)} orders, version {version}")
except HTTPError as error:
    if error.code != 304:
        raise
    print(f"Nothing new since version {version}")
