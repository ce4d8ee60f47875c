"""Creates a chat, pages through everybody by batch and meets an error, with bitrix24-rest."""

import asyncio
import json
import sys

import bitrix24


async def main():
    portal = bitrix24.Bitrix24(sys.argv[1])
    chat = await portal.callMethod("im.chat.add", TITLE="Rest <crew> №2", TYPE="OPEN", USERS=[2, 3])
    pages = {f"page{start}": f"user.get?start={start}" for start in range(0, 150, 50)}
    answer = await portal.callMethod("batch", {"cmd": pages})
    people = [person for page in answer["result"].values() for person in page]
    followed = await portal.callMethod("user.get")
    try:
        await portal.callMethod("im.chat.nonsense")
        error = "none"
    except bitrix24.BitrixError as refusal:
        error = str(refusal)
    ids = sorted(int(person["ID"]) for person in people)
    assert ids == sorted(int(person["ID"]) for person in followed), "next leads to other people than batch"
    print(json.dumps({"chat": chat, "people": ids, "error": error}))


asyncio.run(main())
