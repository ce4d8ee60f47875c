import Testing

@testable import convene_portal

@Suite("Titles as the portal keeps them")
struct TitleTests {
    private static let letters = String(repeating: "й", count: 254)

    @Test(
        "255 characters, and each above U+FFFF takes the room of ten",
        arguments: [
            (letters + "йx", letters + "й"),
            (String(repeating: "🎲", count: 25) + "abcdef", String(repeating: "🎲", count: 25) + "abcde"),
            (String(repeating: "🎲", count: 26), String(repeating: "🎲", count: 25) + ":f09f"),
            (String(repeating: "🎲", count: 300), String(repeating: "🎲", count: 25) + ":f09f"),
            (letters + "🎲x", letters + ":"),
            ("🎲 Games", "🎲 Games"), ("", ""),
        ])
    func stored(title: String, kept: String) {
        #expect(title.storedTitle == kept)
    }

    @Test("creation and every way to rename keep the same of a title")
    func everywhere() throws {
        let portal = try PortalUnderTest()
        let dice = String(repeating: "🎲", count: 26)
        let kept = String(repeating: "🎲", count: 25) + ":f09f"
        let id = try portal.createChat(#"{"TITLE":"\#(dice)"}"#)
        #expect(try portal.dialog(id)["name"].string == kept)
        let other = try portal.addChat(#""title":"\#(dice)""#)
        #expect(try portal.dialog(other)["name"].string == kept)
        for rename in [
            ("im.chat.updateTitle", #"{"CHAT_ID":\#(id),"TITLE":"\#(dice)"}"#),
            ("im.v2.Chat.setTitle", #"{"chatId":\#(id),"title":"\#(dice)"}"#),
            ("im.v2.Chat.update", #"{"chatId":\#(id),"fields":{"title":"\#(dice)"}}"#),
        ] {
            _ = try portal.call("im.chat.updateTitle", #"{"CHAT_ID":\#(id),"TITLE":"Plain"}"#)
            #expect(try portal.dialog(id)["name"].string == "Plain")
            _ = try portal.call(rename.0, rename.1)
            #expect(try portal.dialog(id)["name"].string == kept, "\(rename.0) keeps another title")
        }
    }
}
