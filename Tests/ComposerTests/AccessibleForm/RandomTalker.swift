import Bitrix24
import TestSupport

@testable import Catalog
@testable import Composer

/// Somebody who answers every question with anything, and a world that answers anything; the same for the same seed.
struct RandomTalker {
    enum Deed: Equatable {
        case answer(String)
        case interrupt
        case endInput
        /// Time passes.
        case wait
        /// The oldest errand that has no answer yet gets one.
        case report
    }

    private var generator: SplitMix64
    private var world: RandomUser
    /// Errands of the talk that were answered.
    private var reported = 0

    private static let lines =
        Messages.all.flatMap { messages in LineCommand.allCases.flatMap { $0.names(in: messages) } }
        + ChatField.allCases.map { ":\($0.label(in: Messages(.english)).lowercased())" }
        + [
            "", "", "", "", "", "y", "y", "y", "n", "again", "r", "j", "l", "k", "b", "1", "2", "s weekly", "d 1",
            "r 1 x", "m",
        ]
        + [
            "12 13", "-12", "12, x", "open", "mint", "Launch", "GENERAL", ".", "\\.", "\u{1B}[2J\u{202E}", "👨‍👩‍👧‍👦",
            "~/x.png",
        ]
        + Array(repeating: [":review", "y"], count: 16).flatMap(\.self)

    init(seed: UInt64) {
        generator = SplitMix64(state: seed)
        world = RandomUser(seed: seed)
    }

    mutating func nextDeed(in talk: Talk) -> Deed {
        guard talk.question != nil else {
            return switch Int.random(in: 1...10, using: &generator) {
            case 1: .interrupt
            case 2: .wait
            default: .report
            }
        }
        return switch Int.random(in: 1...40, using: &generator) {
        case 1: .interrupt
        case 2: .endInput
        case 3...5: .wait
        case 6...12: .report
        default: .answer(Self.lines.randomElement(using: &generator) ?? "")
        }
    }

    mutating func perform(_ deed: Deed, in talk: inout Talk) {
        switch deed {
        case .answer(let line): talk.answer(line)
        case .interrupt: talk.act(.interrupt)
        case .endInput: talk.endInput()
        case .wait: talk.pass(.milliseconds(Int.random(in: 50...8000, using: &generator)))
        case .report:
            guard reported < talk.jobs.count else {
                talk.pass(.seconds(5))
                return
            }
            let job = talk.jobs[reported]
            reported += 1
            if let report = world.answer(to: job) { talk.act(report) }
        }
    }
}
