import Foundation
import TestSupport
import Testing

@testable import convene_portal

@Suite("Values as the portal's language knows them")
struct ValueTests {
    @Test(
        "whole numbers are read from the start of a text",
        arguments: [
            ("12x", 12), ("abc", 0), (" 7", 7), ("-3", -3), ("+4.9", 4), ("", 0), (true, 1), (.null, 0),
            (.float(2.9), 2), (.float(-.infinity), 0), ([], 0), ([0], 1),
            ("99999999999999999999", Int.max),
        ] as [(Value, Int)])
    func integers(value: Value, number: Int) {
        #expect(value.integer == number)
    }

    @Test("nothing is what the portal takes for nothing")
    func truth() {
        for value in [Value.int(0), "", "0", .null, false, .table([:]), .float(0)] { #expect(!value.isTruthy) }
        for value in [Value.int(1), "false", "00", " ", true, .list([0]), .float(0.1)] { #expect(value.isTruthy) }
    }

    @Test("a text that spells a number is the same key as the number; a removed key makes room for none")
    func keys() {
        var table: Table = ["7": "a", "07": "c"]
        table[7] = "b"
        #expect(table.count == 2)
        #expect(table[7] == "b")
        table.append("d")
        #expect(table[8] == "d")
        table["07"] = nil
        #expect(table.entries.map(\.key) == [7, 8])
        table[7] = nil
        #expect(table[8] == "d")
    }

    @Test("a key is found however many there are, and after others were removed", arguments: [3, 48, 49, 5000])
    func manyKeys(count: Int) {
        var table = Table()
        for number in 0..<count {
            table[.name("key \(number)")] = .int(number)
            table.append(.int(-number))
        }
        table["key 1"] = nil
        table[0] = nil
        table["key 2"] = "changed"
        #expect(table.count == 2 * count - 2)
        #expect(table["key 0"] == 0 && table["key 1"] == nil && table["key 2"] == "changed")
        #expect(table[0] == nil && table[1] == -1 && table[.index(count - 1)] == .int(1 - count))
        #expect(table[.index(count)] == nil && table[.name("key \(count)")] == nil)
        table.append("last")
        #expect(table[.index(count)] == "last")
    }

    @Test("the greatest number can be a key, and what is appended after it stands there")
    func greatestKey() {
        var table = Table()
        table[.index(.max - 1)] = "a"
        table.append("b")
        table.append("c")
        #expect(table.entries.map(\.key) == [.index(.max - 1), .index(.max)])
        #expect(table[.index(.max)] == "c")
    }

    @Test(
        "moments are written in the portal's zone",
        arguments: [
            (0, "1970-01-01T02:00:00+02:00"), (-7201, "1969-12-31T23:59:59+02:00"),
            (1_709_157_599, "2024-02-28T23:59:59+02:00"), (1_709_157_600, "2024-02-29T00:00:00+02:00"),
            (1_709_244_000, "2024-03-01T00:00:00+02:00"), (1_767_218_399, "2025-12-31T23:59:59+02:00"),
            (4_107_535_200, "2100-03-01T00:00:00+02:00"), (951_775_200, "2000-02-29T00:00:00+02:00"),
        ])
    func moments(seconds: Int, text: String) {
        #expect(Date(timeIntervalSince1970: Double(seconds) + 0.9).portalText == text)
    }

    @Test("a map with keys 0, 1, 2 travels as a list, an empty one as a list too")
    func lists() {
        #expect(json(["0": "a", "1": "b"]) == #"["a","b"]"#)
        #expect(json(["1": "a", "0": "b"]) == #"{"1":"a","0":"b"}"#)
        #expect(json(.table([:])) == "[]")
        #expect(json(.list([.float(2), .float(0.25), .float(.nan), 3, .null, true])) == "[2,0.25,0,3,null,true]")
        #expect(json("a\"\u{1}\n/<é😀") == #""a\u0022\u0001\n\/\u003Cé😀""#)
    }

    @Test("JSON keeps the order of its keys, and the last of two equal ones")
    func order() {
        let table = JSONReader.value(of: #"{"z":1,"a":{"b":[1.5,"x\u00e9\ud83d\ude00"]},"z":2}"#.utf8)?.table
        #expect(table?.entries.map(\.key) == ["z", "a"])
        #expect(table?["z"] == 2)
        #expect(table?["a"]?["b"] == [.float(1.5), "xé😀"])
    }

    @Test(
        "what is not quite JSON is none",
        arguments: [
            "", "{", "[1,]", "{\"a\":1,}", "[01]", "[1 2]", "nul", "\"\u{1}\"", "\"\\x\"", "\"\\ud800\"", "[1]x", "'a'",
            "[1.]", "[-]", "{1:2}", "\"",
        ])
    func malformed(text: String) {
        #expect(JSONReader.value(of: text.utf8) == nil)
    }

    @Test("JSON nested too deep, or not in UTF-8, is malformed and nothing worse")
    func hostile() {
        #expect(JSONReader.value(of: String(repeating: "[", count: 100_000).utf8) == nil)
        let deep = String(repeating: "[", count: 511) + String(repeating: "]", count: 511)
        #expect(JSONReader.value(of: deep.utf8) != nil)
        #expect(JSONReader.value(of: [0x22, 0xFF, 0x22]) == nil)
    }

    @Test("the lenient reader takes single quotes")
    func lenient() {
        #expect(JSONReader.value(of: "['1',\"2\",{'a':3}]".utf8, lenient: true) == ["1", "2", ["a": 3]])
    }

    @Test("a form makes lists and maps of its names")
    func forms() throws {
        let table = try FormReader.table(of: "a.b=1&c[]=x&c[]=y&c[k][0]=z&d&=e&f=%C3%A9+%2B&g[=1&c[]=w".utf8)
        #expect(table["a_b"] == "1")
        #expect(table["c"] == ["0": "x", "1": "y", "k": ["z"], "2": "w"])
        #expect(table["d"] == "")
        #expect(table["f"] == "é +")
        #expect(throws: Refusal.wrongEncoding) { try FormReader.table(of: "a=%FF".utf8) }
        #expect(try FormReader.table(of: ("x" + String(repeating: "[a]", count: 100)).utf8).isEmpty)
    }

    @Test("a list of ten thousand form fields is read in no time")
    func manyFields() throws {
        let form = String(repeating: "a[]=1&", count: 10_000)
        var count: Int?
        let took = try ProcessorTime.measure { count = try FormReader.table(of: form.utf8)["a"]?.table?.count }
        #expect(count == 10_000)
        #expect(took < .seconds(5), "it took \(took): a copy for each field")
    }

    @Test("base64 is read leniently")
    func base64() {
        #expect(LenientBase64.decode("aGVs\nbG8 =") == Data("hello".utf8))
        #expect(LenientBase64.decode("aGVsbG8") == Data("hello".utf8))
        #expect(LenientBase64.decode("aGVs") == Data("hel".utf8))
        #expect(LenientBase64.decode("é!") == Data())
        #expect(LenientBase64.decode("data:;base64,aGVs") != Data("hel".utf8))
    }

    private func json(_ value: Value) -> String {
        String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
    }
}
