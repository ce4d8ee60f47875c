import FoundationEssentials

/// One request to create a chat, as the journal knows it: written down before it leaves.
public struct SendAttempt: Equatable, Sendable {
    /// Its own; a repetition is another request with another id.
    public let id: UUID
    /// By this machine's clock, in whole seconds, rounded down.
    public let time: Date
    /// The name of the portal: `acme.bitrix24.com`.
    public let portal: String
    /// As whom, if that was known.
    public let caller: Author?
    /// What was asked, but for the picture. Texts are hostile until control characters are made visible.
    public let structure: ChatStructure

    public init(id: UUID, time: Date, portal: String, caller: Author?, structure: ChatStructure) {
        self.id = id
        self.time = time
        self.portal = portal
        self.caller = caller
        self.structure = structure
    }

    /// What became of a request.
    public enum Outcome: Equatable, Sendable {
        case created(ChatID)
        /// It cannot have run. The code is `PortalError.code`.
        case refused(code: String)
        /// It went out and no usable answer came back: nobody knows.
        case unknown(code: String)
        /// It was called off before it could arrive.
        case cancelled

        /// What a failed call means: unknown wherever it may have run.
        public init(_ error: PortalError) {
            self =
                error.mayHaveRun
                ? .unknown(code: error.code) : error.isCancellation ? .cancelled : .refused(code: error.code)
        }
    }

    /// How the user, or a look at the portal, settled what was unknown.
    public enum Resolution: Equatable, Sendable {
        case found(ChatID)
        /// The portal proves that there is no such chat.
        case notCreated
        /// The user wants to hear no more of it.
        case keptUnknown
    }
}

/// The user whom a credential acts as, as far as a journal needs it.
public struct Author: Equatable, Sendable {
    public let id: UserID
    public let name: String

    public init(id: UserID, name: String) {
        self.id = id
        self.name = name
    }

    public init(_ caller: Caller) {
        self.init(id: caller.id, name: caller.name)
    }

    /// As journal and history write it.
    public var value: JSONValue {
        .object([.init("id", .integer(id.rawValue)), .init("name", .string(name))])
    }

    public init?(_ value: JSONValue) {
        guard let id = value["id"].flatMap({ UserID($0) }) else { return nil }
        self.init(id: id, name: value["name"]?.string ?? "")
    }
}

/// A request whose fate is not known.
public struct OpenAttempt: Equatable, Sendable {
    public enum Fate: Equatable, Sendable {
        /// The program saw that no usable answer came.
        case unknown(code: String)
        /// The program ended while it waited.
        case lost
    }

    public let sending: SendAttempt
    public let fate: Fate

    public init(_ sending: SendAttempt, fate: Fate) {
        self.sending = sending
        self.fate = fate
    }
}
