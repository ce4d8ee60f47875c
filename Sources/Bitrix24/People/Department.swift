/// A department on a portal, from 1.
public struct DepartmentID: RawRepresentable, Hashable, Comparable, Sendable {
    public let rawValue: Int

    public init?(rawValue: Int) {
        guard rawValue > 0 else { return nil }
        self.rawValue = rawValue
    }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension DepartmentID: Decodable {
    public init(from decoder: any Decoder) throws {
        guard let id = DepartmentID(rawValue: try decodeNumber(from: decoder)) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "No department id."))
        }
        self = id
    }
}

/// A department of the company (reference C8). The name is hostile until its control characters are made visible.
public struct Department: Sendable, Equatable {
    public let id: DepartmentID
    public let name: String
    /// Nil for the company itself.
    public let parent: DepartmentID?
}

extension Department: Decodable {
    private enum Key: String, CodingKey {
        case id = "ID"
        case name = "NAME"
        case parent = "PARENT"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(DepartmentID.self, forKey: .id)
        name = (try? container.decode(String.self, forKey: .name)) ?? ""
        parent = try? container.decode(DepartmentID.self, forKey: .parent)
    }
}

extension [Department] {
    /// A department and all those below it, each once, whatever circles the data may hold.
    public func branch(of root: DepartmentID) -> [DepartmentID] {
        let children = Dictionary(grouping: self) { $0.parent }
        var branch = [root]
        var seen: Set = [root]
        var next = 0
        while next < branch.count {
            for child in children[branch[next]] ?? [] where seen.insert(child.id).inserted {
                branch.append(child.id)
            }
            next += 1
        }
        return branch
    }
}
