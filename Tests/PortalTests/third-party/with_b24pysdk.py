"""Calls every chat, user and department method of the vendor's SDK, b24pysdk, through its public interface.

usage: with_b24pysdk.py WEBHOOK (https only; REQUESTS_CA_BUNDLE names who signed the portal's certificate)

Prints what each call gave: "ok", or the SDK's own class of the error and the portal's code.
"""

import json
import sys
from urllib.parse import urlsplit

from b24pysdk import BitrixWebhook, Client
from b24pysdk.errors import BitrixAPIError, BitrixSDKException

address = urlsplit(sys.argv[1])
user, code = address.path.strip("/").split("/")[1:3]
client = Client(BitrixWebhook(domain=address.netloc, webhook_token=f"{user}/{code}"))
stranger = Client(BitrixWebhook(domain=address.netloc, webhook_token=f"{user}/wrong"))
outcome = {}


def call(name, request):
    try:
        result = request().result
        outcome[name] = "ok"
        return result
    except BitrixAPIError as refusal:
        outcome[name] = f"{type(refusal).__name__} {refusal.error}"
    except BitrixSDKException as refusal:
        outcome[name] = type(refusal).__name__


im = client.im
png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
chat = call("im.chat.add", lambda: im.chat.add(users=[2, 3], title="SDK <crew> №3", type="OPEN", color="MINT"))
dialog = f"chat{chat}"
call("im.chat.get", lambda: im.chat.get("CRM", "DEAL|1"))
call("im.chat.mute", lambda: im.chat.mute(chat_id=chat, mute=True))
call("im.chat.updateTitle", lambda: im.chat.update_title("SDK crew", chat_id=chat))
call("im.chat.updateColor", lambda: im.chat.update_color("RED", dialog_id=dialog))
call("im.chat.updateAvatar", lambda: im.chat.update_avatar(png, chat_id=chat))
call("im.chat.user.add", lambda: im.chat.user.add(chat, [5]))
members = call("im.chat.user.list", lambda: im.chat.user.list(chat))
call("im.chat.user.delete", lambda: im.chat.user.delete(chat, 5))
call("im.dialog.get", lambda: im.dialog.get(dialog))
call("im.dialog.messages.get", lambda: im.dialog.messages.get(dialog_id=dialog))
call("im.dialog.users.list", lambda: im.dialog.users.list(dialog))
message = call("im.message.add", lambda: im.message.add(dialog, message="Hello"))
call("im.message.update", lambda: im.message.update(message, message="Hello, all"))
call("im.message.delete", lambda: im.message.delete(message))
call("im.dialog.read", lambda: im.dialog.read(dialog, message))
call("im.dialog.writing", lambda: im.dialog.writing(dialog))
call("im.disk.folder.get", lambda: im.disk.folder.get(chat_id=chat))
call("im.user.status.get", lambda: im.user.status.get())
call("im.recent.list", lambda: im.recent.list())
call("im.recent.pin", lambda: im.recent.pin(dialog, True))
call("im.recent.unread", lambda: im.recent.unread(dialog, True))
call("im.recent.hide", lambda: im.recent.hide(dialog))
call("im.search.chat.list", lambda: im.search.chat.list(find="SDK"))
call("im.search.user.list", lambda: im.search.user.list(find="Ann"))
call("im.search.department.list", lambda: im.search.department.list(find="Dev"))
call("im.user.get", lambda: im.user.get(bitrix_id=2))
call("im.user.list.get", lambda: im.user.list.get([2, 3]))
call("im.department.get", lambda: im.department.get([7]))
call("im.department.employees.get", lambda: im.department.employees.get([7]))
call("im.department.managers.get", lambda: im.department.managers.get([7]))
call("im.department.colleagues.list", lambda: im.department.colleagues.list())
call("department.get", lambda: client.department.get(bitrix_id=7))
call("user.current", lambda: client.user.current())
call("user.get", lambda: client.user.get(filter={"ACTIVE": True}))
call("user.search", lambda: client.user.search(filter={"NAME": "Ann"}))
call("im.chat.setOwner", lambda: im.chat.set_owner(2, chat_id=chat))
call("im.chat.leave", lambda: im.chat.leave(chat))
call("im.counters.get", lambda: im.counters.get())
call("im.revision.get", lambda: im.revision.get())
call("im.recent.get", lambda: im.recent.get())
# Refusals come as the SDK's own classes.
call("wrong webhook", lambda: stranger.im.chat.user.list(chat))
call("foreign chat", lambda: im.dialog.get("chat2"))
call("absent chat", lambda: im.message.add("chat1111", message="x"))
call("wrong color", lambda: im.chat.update_color("ORANGE", chat_id=chat))

print(json.dumps({"chat": chat, "members": members, "outcome": outcome}))
