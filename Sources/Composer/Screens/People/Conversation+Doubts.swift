import Bitrix24
import Catalog
import TerminalKit

/// Who is meant, where an answer about people leaves it open.
extension Conversation {
    /// Says what was named and leads to nobody, and asks for the rest, one after the other.
    mutating func tell(_ list: DoubtList) {
        doubtful = list.doubts.indices.filter { !list.doubts[$0].candidates.isEmpty }
        for doubt in list.doubts where doubt.candidates.isEmpty {
            say("\(doubt.entry.text): \(doubt.message(in: messages))")
        }
        say(candidates(of: list))
    }

    /// Who may be meant by the entry that is asked for.
    fileprivate func candidates(of list: DoubtList) -> [String] {
        guard let number = doubtful.first else { return [] }
        let doubt = list.doubts[number]
        let people = doubt.candidates.enumerated().map { index, person in
            let position = person.position.isEmpty ? "" : ", \(person.position)"
            return "\(index + 1). \(person.name)\(position) (\(person.id.rawValue))"
        }
        return ["\(doubt.entry.text): \(doubt.sentence(in: messages))"] + people
    }

    /// Takes the number of a candidate, or an empty line for none of them.
    mutating func answerDoubt(_ input: LineInput, _ list: DoubtList, at now: Instant) -> [Effect] {
        var effects: [Effect] = []
        switch input {
        case .nothing: break
        case .text(let text):
            guard let number = Int(digits: text.trimmed), let place = line(of: number, in: list) else {
                say(messages.linesNotUnderstood)
                return []
            }
            let steps = place - list.highlighted
            effects = act(Array(repeating: steps > 0 ? .down : .up, count: abs(steps)) + [.toggle], at: now)
        case .command, .field:
            say(messages.linesNotUnderstood)
            return []
        }
        if !doubtful.isEmpty { doubtful.removeFirst() }
        say(candidates(of: list))
        return effects + (doubtful.isEmpty ? takeResolved(at: now) : [])
    }

    private func line(of number: Int, in list: DoubtList) -> Int? {
        guard let doubt = doubtful.first, list.doubts[doubt].candidates.indices.contains(number - 1) else { return nil }
        return list.lines.firstIndex(of: .candidate(list.doubts[doubt].candidates[number - 1], doubt: doubt))
    }

    /// Puts in who was meant and leaves out the others; an answer that led to nobody is asked for again.
    mutating func takeResolved(at now: Instant) -> [Effect] {
        guard let screen = model.screen as? PeopleScreen, case .doubts(let list) = screen.mode else { return [] }
        let effects = act(.edit(.deleteForward), at: now)
        if screen.field == .owner, list.takenPeople.isEmpty { return effects }
        return effects + tellPeople(of: screen.field, at: now)
    }
}

extension PeopleScreen: LineScreen {
    func question(in conversation: Conversation) -> String { conversation.messages.whichOneQuestion }

    func explanation(in conversation: Conversation) -> [String] {
        guard case .doubts(let list) = mode else { return [] }
        return [conversation.messages.whichOneManual] + conversation.candidates(of: list)
    }

    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        guard case .doubts(let list) = mode else { return conversation.act(.back, at: now) }
        return conversation.answerDoubt(input, list, at: now)
    }

    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        if before == nil, case .doubts(let list) = mode { conversation.tell(list) }
    }

    func takePeople(of field: ChatField, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        conversation.doubtful.isEmpty ? conversation.takeResolved(at: now) : []
    }
}
