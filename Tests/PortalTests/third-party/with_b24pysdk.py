"""Calls every chat, user and department method of the vendor's SDK, b24pysdk, through its public interface.

usage: with_b24pysdk.py WEBHOOK WEBHOOK-OF-STRUCTURE (https only; REQUESTS_CA_BUNDLE names who signed the portal's
certificate)

Prints what each call gave: "ok", or the SDK's own class of the error and the portal's code.
"""

import json
import sys
from urllib.parse import urlsplit

from b24pysdk import BitrixWebhook, Client
from b24pysdk.errors import BitrixAPIError, BitrixSDKException, v3



def connected(webhook, code=None, **options):
    address = urlsplit(webhook)
    user, own = address.path.strip("/").split("/")[1:3]
    return Client(BitrixWebhook(domain=address.netloc, webhook_token=f"{user}/{code or own}"), **options)


client = connected(sys.argv[1])
stranger = connected(sys.argv[1], code="wrong")
structure = connected(sys.argv[2], prefer_version=3).humanresources.node
outsider = connected(sys.argv[1], prefer_version=3).humanresources.node
outcome = {}


def call(name, request):
    try:
        result = request().result
        outcome[name] = "ok"
        return result
    except (BitrixAPIError, v3.BitrixAPIError) as refusal:
        # REST 3 gives an object.
        code = getattr(refusal.error, "code", refusal.error)
        outcome[name] = f"{type(refusal).__name__} {code}"
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
call("im.dialog.read.all", lambda: im.dialog.read.all())
call("im.dialog.unread", lambda: im.dialog.unread(dialog, message))
call("user.admin", lambda: client.user.admin())
call("user.fields", lambda: client.user.fields())
call("department.fields", lambda: client.department.fields())
call("humanresources.node.list", lambda: structure.list("DEPARTMENT"))

# Refusals come as the SDK's own classes.
call("lacking scope", lambda: outsider.list("DEPARTMENT"))
call("wrong webhook", lambda: stranger.im.chat.user.list(chat))
call("foreign chat", lambda: im.dialog.get("chat2"))
call("absent chat", lambda: im.message.add("chat1111", message="x"))
call("wrong color", lambda: im.chat.update_color("ORANGE", chat_id=chat))

# What the portal does not have (docs/portal.md, "Clients by others").
person = {"NAME": "Nora", "EMAIL": "nora@portal.example"}
call("humanresources.node.get", lambda: structure.get(47))
# These two the library does not send below /rest/api/, though they are there alone.
call("humanresources.node.communication.edit", lambda: structure.communication.edit(47, "CHAT", ids=[chat]))
call("humanresources.node.communication.list", lambda: structure.communication.list(47))
call("im.dialog.messages.search", lambda: im.dialog.messages.search(chat, search_message="Hello"))
call("im.message.like", lambda: im.message.like(message))
call("im.message.command", lambda: im.message.command(message, 6, "help"))
call("im.message.share", lambda: im.message.share(message, dialog, "CHAT"))
call("im.disk.file.commit", lambda: im.disk.file.commit(chat_id=chat, file_id=1))
call("im.disk.file.delete", lambda: im.disk.file.delete(chat, 1))
call("im.disk.file.save", lambda: im.disk.file.save(1))
call("im.v2.File.upload", lambda: im.v2.file.upload(dialog, {"name": "a.png", "content": png}))
call("im.v2.File.download", lambda: im.v2.file.download(dialog, 1))
call("im.v2.Event.get", lambda: im.v2.event.get(0))
call("im.v2.Event.subscribe", lambda: im.v2.event.subscribe())
call("im.v2.Event.unsubscribe", lambda: im.v2.event.unsubscribe())
call("im.notify", lambda: im.notify(2, "Hello"))
call("im.notify.personal.add", lambda: im.notify.personal.add(2, "Hello"))
call("im.notify.system.add", lambda: im.notify.system.add(2, "Hello"))
call("im.notify.get", lambda: im.notify.get())
call("im.notify.delete", lambda: im.notify.delete(bitrix_id=1))
call("im.notify.answer", lambda: im.notify.answer(1, "Yes"))
call("im.notify.confirm", lambda: im.notify.confirm(1, True))
call("im.notify.read", lambda: im.notify.read(1))
call("im.notify.read.all", lambda: im.notify.read.all())
call("im.notify.read.list", lambda: im.notify.read.list([1]))
call("im.notify.history.search", lambda: im.notify.history.search(search_text="Hello"))
call("im.notify.schema.get", lambda: im.notify.schema.get())
call("im.search.last.add", lambda: im.search.last.add(dialog))
call("im.search.last.get", lambda: im.search.last.get())
call("im.search.last.delete", lambda: im.search.last.delete(dialog))
call("im.user.status.set", lambda: im.user.status.set("away"))
call("im.user.status.idle.start", lambda: im.user.status.idle.start())
call("im.user.status.idle.end", lambda: im.user.status.idle.end())
call("user.add", lambda: client.user.add(person))
call("user.update", lambda: client.user.update({"ID": 2, "NAME": "Anna"}))
call("user.access", lambda: client.user.access(["U1"]))
call("user.option.get", lambda: client.user.option.get())
call("user.option.set", lambda: client.user.option.set({"data": "x"}))
call("user.userfield.list", lambda: client.user.userfield.list())
call("user.userfield.add", lambda: client.user.userfield.add({"FIELD_NAME": "x", "USER_TYPE_ID": "string"}))
call("user.userfield.update", lambda: client.user.userfield.update(1, {"SORT": 1}))
call("user.userfield.delete", lambda: client.user.userfield.delete(1))
call("department.add", lambda: client.department.add("Orchard", 1))
call("department.update", lambda: client.department.update(7, name="Orchard"))
call("department.delete", lambda: client.department.delete(14))

print(json.dumps({"chat": chat, "members": members, "outcome": outcome}))
