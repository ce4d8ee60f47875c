"""Calls every chat, user and department method of the portal by fast_bitrix24 through its public interface.

usage: with_fast_bitrix24.py WEBHOOK (over https SSL_CERT_FILE names who signed the portal's certificate)

Prints what each call gave: "ok", or the library's own class of the error and what it says.
"""

import json
import sys
import warnings

import fast_bitrix24
from fast_bitrix24.server_response import ErrorInServerResponseException

# It would rather page through lists by get_all.
warnings.simplefilter("ignore")
portal = fast_bitrix24.Bitrix(sys.argv[1], verbose=False, request_pool_size=500, requests_per_second=500.0)
outcome = {}


def call(name, parameters=None, ask=portal.call):
    if parameters is None and ask == portal.call:
        ask = bare
    try:
        result = ask(name, parameters or {})
        outcome[name] = "ok"
        # A call is a batch of one; an answer with several keys comes with the command's name around it.
        return result.get("order0000000000", result) if isinstance(result, dict) else result
    except ErrorInServerResponseException as refusal:
        outcome[name] = f"{type(refusal).__name__} {refusal}"


def bare(name, _):
    """A call without parameters, which the library takes raw only."""
    return portal.call(name, raw=True)["result"]


png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
chat = call("im.chat.add", {"TITLE": "Fast & <crew> №1", "TYPE": "OPEN", "USERS": [2, 3]})
this = {"CHAT_ID": chat}
dialog = {"DIALOG_ID": f"chat{chat}"}
call("im.chat.get", {"ENTITY_TYPE": "CRM", "ENTITY_ID": "DEAL|1"})
call("im.chat.mute", {**this, "MUTE": "Y"})
call("im.chat.updateTitle", {**this, "TITLE": "Fast & <crew> №2"})
call("im.chat.updateColor", {**this, "COLOR": "MINT"})
call("im.chat.updateAvatar", {**this, "AVATAR": png})
call("im.chat.setManager", {**this, "USER_ID": 2, "IS_MANAGER": "Y"})
call("im.chat.user.add", {**this, "USERS": [5]})
call("im.chat.user.list", this)
call("im.chat.user.delete", {**this, "USER_ID": 5})
call("im.dialog.get", dialog)
call("im.dialog.messages.get", dialog)
call("im.dialog.users.list", dialog)
message = call("im.message.add", {**dialog, "MESSAGE": "Hello"})
call("im.message.update", {"MESSAGE_ID": message, "MESSAGE": "Hello, all"})
call("im.message.delete", {"MESSAGE_ID": message})
call("im.dialog.read", dialog)
call("im.dialog.read.all")
call("im.dialog.unread", {**dialog, "MESSAGE_ID": message})
call("im.dialog.writing", dialog)
call("im.disk.folder.get", this)
call("im.counters.get")
call("im.revision.get")
call("im.recent.list")
call("im.recent.get")
call("im.recent.pin", {**dialog, "PIN": "Y"})
call("im.recent.unread", {**dialog, "ACTION": "Y"})
call("im.recent.hide", dialog)
call("im.search.chat.list", {"FIND": "Fast"})
call("im.search.user.list", {"FIND": "Ann"})
call("im.search.department.list", {"FIND": "Dev"})
call("im.user.get", {"ID": 2})
call("im.user.list.get", {"ID": [2, 3]})
call("im.user.status.get")
call("im.department.get", {"ID": [7]})
call("im.department.employees.get", {"ID": [7]})
call("im.department.managers.get", {"ID": [7]})
call("im.department.colleagues.list")
call("department.fields")
call("user.current")
call("user.admin")
call("user.fields")
call("scope")
call("profile")

# The controllers, whose parameters keep their case.
living = call("im.v2.Chat.add", {"fields": {"title": "Living", "users": [2, 3], "memberEntities": [["department", 9]]}})
there = {"chatId": living["chatId"]}
call("im.v2.Chat.get", there)
call("im.v2.Chat.shallowLoad", there)
call("im.v2.Chat.update", {**there, "fields": {"title": "Living on"}})
call("im.v2.Chat.setTitle", {**there, "title": "Alive"})
call("im.v2.Chat.setDescription", {**there, "description": "By department"})
call("im.v2.Chat.setColor", {**there, "color": "MINT"})
call("im.v2.Chat.updateAvatar", {**there, "avatar": png})
call("im.v2.Chat.setAvatar", {**there, "avatarBase64": png})
call("im.v2.Chat.setAvatarId", {**there, "avatarId": 0})
call("im.v2.Chat.addUsers", {**there, "userIds": [11]})
call("im.v2.Chat.deleteUser", {**there, "userId": 11})
call("im.v2.Chat.addManagers", {**there, "userIds": [2]})
call("im.v2.Chat.deleteManagers", {**there, "userIds": [2]})
call("im.v2.Chat.setManagers", {**there, "userIds": [1, 3]})
for right in ["UsersAdd", "UsersDelete", "UI", "Settings", "Messages"]:
    call(f"im.v2.Chat.setManage{right}", {**there, "rightsLevel": "manager"})
call("im.v2.Chat.setMessagesAutoDeleteDelay", {**there, "hours": 24})
call("im.v2.Chat.User.list", there)
call("im.v2.Chat.Member.tail", there)
call("im.v2.Chat.MemberEntities.list", there)
call("im.v2.Chat.join", {"chatId": 3})
call("im.v2.Chat.pin", there)
call("im.v2.Chat.unpin", there)
call("im.v2.Chat.setOwner", {**there, "ownerId": 1})
call("im.v2.Chat.delete", there)

# Everybody, page by page in parallel, by id, and the same method for many in one batch.
people = call("user.get", ask=portal.get_all)
call("user.search", {"FILTER": {"NAME": "Ann"}}, ask=portal.get_all)
departments = call("department.get", ask=portal.get_all)
by_id = portal.get_by_ID("im.user.get", [2, 3, 5])
titles = portal.call("im.dialog.get", [{"DIALOG_ID": "chat1"}, dialog])
pages = portal.call_batch({"halt": 0, "cmd": {"first": "user.get", "second": "user.get?start=$next[first]"}})
call("im.chat.setOwner", {**this, "USER_ID": 2})
call("im.chat.leave", this)

# Refusals come as the library's own class.
refused = {
    "wrong color": ("im.chat.updateColor", {**this, "COLOR": "ORANGE"}),
    "foreign chat": ("im.dialog.get", {"DIALOG_ID": "chat2"}),
    "no such method": ("im.chat.nonsense", this),
    "no such action": ("im.v2.Chat.nonsense", there),
}
errors = {}
for name, (method, parameters) in refused.items():
    try:
        portal.call(method, parameters)
        errors[name] = "none"
    except ErrorInServerResponseException as refusal:
        errors[name] = str(refusal)

ids = sorted(int(person["ID"]) for person in people)
print(
    json.dumps(
        {
            "chat": chat,
            "people": ids,
            "departments": len(departments),
            "byID": sorted(int(key) for key in by_id),
            "titles": [title["name"] for title in titles],
            "pages": [len(page) for page in pages.values()],
            "outcome": outcome,
            "errors": errors,
        }
    )
)
