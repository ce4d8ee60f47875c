"""Creates a chat, pages through everybody by batch and meets an error, with fast_bitrix24."""

import json
import sys

import fast_bitrix24
from fast_bitrix24.server_response import ErrorInServerResponseException

portal = fast_bitrix24.Bitrix(sys.argv[1], verbose=False)
chat = portal.call("im.chat.add", {"TITLE": "Fast & <crew> №1", "TYPE": "OPEN", "USERS": [2, 3]})
people = portal.get_all("user.get")
try:
    portal.call("im.chat.updateColor", {"CHAT_ID": chat, "COLOR": "ORANGE"})
    error = "none"
except ErrorInServerResponseException as refusal:
    error = str(refusal)

print(json.dumps({"chat": chat, "people": sorted(int(person["ID"]) for person in people), "error": error}))
