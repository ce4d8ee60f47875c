import Foundation
import TestSupport

/// Five changes of one chat, planned, made and read back, against the five calls that make them.
extension Bench {
    static func editing(portal: DemoPortal) async throws -> [Row] {
        let runs = 40
        let chat = try await chat(on: portal)
        // They run in turn: what the one changes the other changes back.
        let spans = try WholeRun.measure([edit(chat, on: portal), curl(chat, on: portal)], runs: runs)
        let ratio = spans[0].median / spans[1].median
        return [
            Row(measure: "five changes, median of \(runs)", values: spans.map(\.median.milliseconds)),
            Row(
                measure: "against five times curl", values: [String(format: "%.2f ×", ratio), nil],
                bound: .init(text: "at most 1.5 ×", holds: ratio <= 1.5)),
        ]
    }

    private static func chat(on portal: DemoPortal) async throws -> Int {
        let run = try await Command.run(
            .convene, "create", "--quiet", "--title", "First", "--members", "2", "--url", portal.url)
        guard let chat = Int(run.output.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw NoChat(output: run.errors)
        }
        return chat
    }

    private struct NoChat: Error {
        let output: String
    }

    private static func edit(_ chat: Int, on portal: DemoPortal) -> Peer {
        Peer(
            name: "convene edit", program: .convene,
            arguments: [
                "edit", "\(chat)", "--yes", "--title", "Second", "--description", "Second", "--color", "azure", "--may",
                "look=manager", "--add-managers", "2",
            ],
            environment: ["CONVENE_URL": portal.url], lastPainted: "")
    }

    private static func curl(_ chat: Int, on portal: DemoPortal) -> Peer {
        let calls = [
            ("im.v2.Chat.setManageUI", #"{"chatId":\#(chat),"rightsLevel":"member"}"#),
            ("im.chat.setManager", #"{"CHAT_ID":\#(chat),"USER_ID":2,"IS_MANAGER":"N"}"#),
            ("im.chat.updateTitle", #"{"CHAT_ID":\#(chat),"TITLE":"First"}"#),
            ("im.chat.updateColor", #"{"CHAT_ID":\#(chat),"COLOR":"MINT"}"#),
            ("im.v2.Chat.setDescription", #"{"chatId":\#(chat),"description":"First"}"#),
        ]
        let commands = calls.map { method, body in
            "curl --silent --header 'Content-Type: application/json' --data '\(body)' '\(portal.url)\(method).json'"
        }
        return Peer(
            name: "five times curl", program: .installed("sh"), arguments: ["-c", commands.joined(separator: " && ")],
            lastPainted: "")
    }
}
