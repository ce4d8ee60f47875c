import Catalog

/// The sixteen colors that a portal takes (`COLOR`; rest.md B4).
///
/// `ORANGE` is known to portals but replaced without a word, so it is not among them.
public enum ChatColor: String, CaseIterable, Sendable {
    case red = "RED"
    case green = "GREEN"
    case mint = "MINT"
    case lightBlue = "LIGHT_BLUE"
    case darkBlue = "DARK_BLUE"
    case purple = "PURPLE"
    case aqua = "AQUA"
    case pink = "PINK"
    case lime = "LIME"
    case brown = "BROWN"
    case azure = "AZURE"
    case khaki = "KHAKI"
    case sand = "SAND"
    case marengo = "MARENGO"
    case gray = "GRAY"
    case graphite = "GRAPHITE"

    static let codes = allCases.map(\.rawValue).joined(separator: ", ")

    /// The color that a portal shows and answers with, as `0xRRGGBB`.
    public var rgb: UInt32 {
        switch self {
        case .red: 0xdf532d
        case .green: 0x64a513
        case .mint: 0x4ba984
        case .lightBlue: 0x4ba5c3
        case .darkBlue: 0x3e99ce
        case .purple: 0x8474c8
        case .aqua: 0x1eb4aa
        case .pink: 0xf76187
        case .lime: 0x58cc47
        case .brown: 0xab7761
        case .azure: 0x29619b
        case .khaki: 0x728f7a
        case .sand: 0xba9c7b
        case .marengo: 0x556574
        case .gray: 0x909090
        case .graphite: 0x5e5f5e
        }
    }

    /// The color of a hex text such as `#64a513`, as portals answer.
    public init?(hex: String) {
        guard hex.hasPrefix("#"), let value = UInt32(hexDigits: hex.dropFirst()) else { return nil }
        guard let match = Self.allCases.first(where: { $0.rgb == value }) else { return nil }
        self = match
    }

    /// The name as people read it: "Light blue".
    public func label(in messages: Messages) -> String {
        switch self {
        case .red: messages.red
        case .green: messages.green
        case .mint: messages.mint
        case .lightBlue: messages.lightBlue
        case .darkBlue: messages.darkBlue
        case .purple: messages.purple
        case .aqua: messages.aqua
        case .pink: messages.pink
        case .lime: messages.lime
        case .brown: messages.brown
        case .azure: messages.azure
        case .khaki: messages.khaki
        case .sand: messages.sand
        case .marengo: messages.marengo
        case .gray: messages.gray
        case .graphite: messages.graphite
        }
    }
}
