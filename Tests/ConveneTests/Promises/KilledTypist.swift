import Bitrix24
import Composer
import Foundation
import TerminalKit
import TestSupport

/// Somebody who types into the composer, whose composer is killed in the middle, and who starts it again: round by
/// round, in one home. Blocks its thread.
struct KilledTypist {
    /// What the form held.
    private struct Moment: Equatable {
        let title: String
        let description: String
    }

    private static let letters = Array("abcdefghijkmnopqrstuvwxyz")

    let url: String
    let home: TemporaryHome
    private var random: SeededGenerator
    private var moments: [Moment]
    /// The newest of them that was seen on disk.
    private var seen = 0

    init(url: String, seed: UInt64) throws {
        self.url = url
        home = try TemporaryHome(inMemory: true)
        random = SeededGenerator(state: seed)
        moments = [Moment(title: "", description: "")]
    }

    /// Makes so many rounds and says what was lost.
    mutating func rounds(_ count: Int) throws -> [String] {
        var losses: [String] = []
        for round in 1...count {
            if let loss = try self.round() { losses.append("round \(round): \(loss)") }
        }
        return losses
    }

    /// Starts the composer, which must show the draft that was left; types; kills it at a random key. Gives what is on
    /// disk and should not be: it was never typed, or something newer was on disk before.
    private mutating func round() throws -> String? {
        let composer = try OpenComposer(url, home: home)
        if let left = moments.last, left.title + left.description != "" {
            try composer.shows("Draft restored")
            if !left.title.isEmpty { try composer.shows(left.title) }
            if !left.description.isEmpty { try composer.shows(left.description) }
        }
        try type(into: composer)
        composer.signal(SIGKILL)
        guard try composer.ended() == .signal(SIGKILL) else { return "the composer ended by itself" }

        let draft = try draft()
        guard let kept = moments.lastIndex(of: draft) else { return "\(draft) was never typed" }
        defer { (moments, seen) = ([draft], 0) }
        return kept < seen ? "\(draft) took the place of \(moments[seen])" : nil
    }

    /// Empties the form and types a title, then a description, each key when the one before is on the screen. Keys that are
    /// no letters come alone: among letters they would be a part of pasted text.
    private mutating func type(into composer: OpenComposer) throws {
        // Emptying what is empty changes nothing on the screen.
        let isEmpty = moments.last.map { $0.title + $0.description == "" } ?? true
        if !isEmpty {
            takeBreath(at: composer)
            composer.press(.startEmpty)
        }
        var (title, description) = ("", "")
        let keys = Int.random(in: 1...60, using: &random)
        let switching = Int.random(in: 1...60, using: &random)
        let waiting = Int.random(in: 1...60, using: &random)
        for key in (isEmpty ? 1 : 0)...keys {
            if key > 0 {
                let letter = Self.letters[Int.random(in: 0..<Self.letters.count, using: &random)]
                if key < switching { title.append(letter) } else { description.append(letter) }
                if key == switching { try goToDescription(of: composer, from: title) }
                composer.type(String(letter))
            }
            guard composer.terminal.read(within: .patience) else {
                throw NeverHappened("a key is echoed", within: .patience, seen: "key \(key)")
            }
            if key == 0 {
                try composer.shows("empty: the portal chooses")
                takeBreath(at: composer)
            }
            moments.append(Moment(title: title, description: description))
            pause(at: composer)
            if let index = moments.lastIndex(of: try draft()) { seen = max(seen, index) }
            if key == waiting { try waitForDisk(at: composer) }
        }
    }

    /// Nothing is typed until everything is on disk.
    private mutating func waitForDisk(at composer: OpenComposer) throws {
        let deadline = ContinuousClock.now + .patience
        while try draft() != moments.last {
            guard deadline > .now else {
                throw NeverHappened("what was typed is on disk", within: .patience, seen: "\(try draft())")
            }
            _ = composer.terminal.read(within: .milliseconds(20))
        }
        seen = moments.count - 1
    }

    /// Goes on when all letters of the title have been read, and comes back when the field is there.
    private func goToDescription(of composer: OpenComposer, from title: String) throws {
        if !title.isEmpty { try composer.shows(title) }
        takeBreath(at: composer)
        composer.type(String(repeating: "\t", count: 6))
        try composer.shows("▸Description")
        takeBreath(at: composer)
    }

    /// What was read before this pause and what is typed after it are no burst.
    private func takeBreath(at composer: OpenComposer) {
        let end = ContinuousClock.now + HandPace.pause
        while end > .now { _ = composer.terminal.read(within: end - .now) }
    }

    /// The pace of fingers: whatever is painted meanwhile is read.
    private mutating func pause(at composer: OpenComposer) {
        let next = ContinuousClock.now + .milliseconds(Int.random(in: 2...60, using: &random))
        while next > .now { _ = composer.terminal.read(within: next - .now) }
    }

    /// What the next start would restore.
    private func draft() throws -> Moment {
        guard let data = FileManager.default.contents(atPath: home.state.appending(path: "draft.json").path) else {
            return Moment(title: "", description: "")
        }
        let form = try FormDocument(decoding: Array(data)).form
        return Moment(title: form.title.text, description: form.description.text)
    }
}

/// The same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
