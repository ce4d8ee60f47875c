/// The states that the form was in, for Undo and Redo across all fields.
struct UndoHistory: Sendable {
    struct State: Equatable, Sendable {
        var form: Form
        var focus: Form.Row
        /// People of another portal who belong to the form.
        var heldBack: [RememberedPerson]
    }

    static let steps = 1000

    private var past: [State] = []
    private var future: [State] = []
    /// Letters typed one after the other into one field are one step; anything else ends it.
    private var typing: Form.Row?

    /// Remembers the state before a change. A change by one typed letter joins the letters before it.
    mutating func record(_ state: State, typedLetter: Bool) {
        defer { typing = typedLetter ? state.focus : nil }
        future.removeAll()
        if typedLetter, typing == state.focus { return }
        past.append(state)
        if past.count > Self.steps { past.removeFirst() }
    }

    /// Nothing was changed yet.
    var isEmpty: Bool { past.isEmpty }

    /// The next letter begins a step of its own.
    mutating func endTyping() { typing = nil }

    mutating func undo(from present: State) -> State? {
        endTyping()
        guard let state = past.popLast() else { return nil }
        future.append(present)
        return state
    }

    mutating func redo(from present: State) -> State? {
        endTyping()
        guard let state = future.popLast() else { return nil }
        past.append(present)
        return state
    }
}
