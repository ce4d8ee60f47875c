"""Creates chats by fast_bitrix24, fifty in a request, as somebody would who uses it for that.

usage: create-chats.py WEBHOOK COUNT
"""

import sys
import warnings

import fast_bitrix24

warnings.simplefilter("ignore")
portal = fast_bitrix24.Bitrix(sys.argv[1], verbose=False)
count = int(sys.argv[2])
chats = [
    {"TITLE": f"Crew {row}", "USERS": [1 + (row * 37 + place * 23) % 480 for place in range(20)]} for row in range(count)
]
if len(portal.call("im.chat.add", chats)) != count:
    sys.exit("not all chats were created")
