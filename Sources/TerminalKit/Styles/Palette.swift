/// Finds the number of the color that is nearest to what is wanted, among those that a terminal has.
public struct Palette: Sendable {
    public let depth: ColorDepth
    /// The number of colors that the terminal has under a number of their own.
    private let indexed: Int

    /// - Parameter indexed: for a terminal with 24 bits, how many numbers mean its own colors; 8 by most descriptions.
    public init(depth: ColorDepth, indexed: Int? = nil) {
        self.depth = depth
        self.indexed = indexed ?? (depth == .direct ? 8 : depth.rawValue)
    }

    /// The depth for a number of colors that a terminal's description gives.
    public static func depth(colors: Int) -> ColorDepth {
        switch colors {
        case ..<8: .none
        case ..<16: .eight
        case ..<256: .sixteen
        case ..<65536: .palette
        default: .direct
        }
    }

    /// The terminal's number for a color; -1 is the one that it uses by itself.
    public func index(of color: Color) -> Int32 {
        switch color {
        case .terminal: -1
        case .indexed(let number) where number < indexed: Int32(number)
        case .indexed(let number): index(of: RGB(xterm: number))
        case .rgb(let wanted): index(of: wanted)
        }
    }

    private func index(of wanted: RGB) -> Int32 {
        switch depth {
        case .none: return -1
        case .eight: return Int32(Self.nearest(to: wanted, in: RGB.xtermSixteen.prefix(8)))
        case .sixteen: return Int32(Self.nearest(to: wanted, in: RGB.xtermSixteen[...]))
        case .palette: return Int32(Self.nearestInCube(to: wanted))
        case .direct:
            let value = Int32(wanted.red) << 16 | Int32(wanted.green) << 8 | Int32(wanted.blue)
            // The lowest numbers mean numbered colors; a shade beside them there is none to be seen.
            return value < indexed ? value | Int32(indexed) : value
        }
    }

    private static func nearest(to wanted: RGB, in colors: ArraySlice<RGB>) -> Int {
        colors.indices.min { colors[$0].distance(to: wanted) < colors[$1].distance(to: wanted) } ?? 0
    }

    /// Of the 256 colors of xterm, those that every terminal has alike: the cube of 6×6×6 and 24 greys.
    private static func nearestInCube(to wanted: RGB) -> Int {
        func step(_ value: UInt8) -> Int {
            value < 48 ? 0 : value < 115 ? 1 : (Int(value) - 35) / 40
        }
        let (red, green, blue) = (step(wanted.red), step(wanted.green), step(wanted.blue))
        let cube = 16 + 36 * red + 6 * green + blue
        let mean = (Int(wanted.red) + Int(wanted.green) + Int(wanted.blue)) / 3
        let shade = min(max(0, (mean - 3) / 10), 23)
        let grey = 232 + shade
        let isGrey = RGB(xterm: UInt8(grey)).distance(to: wanted) < RGB(xterm: UInt8(cube)).distance(to: wanted)
        return isGrey ? grey : cube
    }
}

extension RGB {
    /// What xterm shows for a numbered color. The first sixteen differ from terminal to terminal, and their owners may
    /// have chosen others; the rest is the same everywhere.
    public init(xterm number: UInt8) {
        func level(_ step: Int) -> UInt8 {
            step == 0 ? 0 : UInt8(55 + 40 * step)
        }
        switch Int(number) {
        case let number where number < 16:
            self = Self.xtermSixteen[number]
        case let number where number < 232:
            let place = number - 16
            self.init(red: level(place / 36), green: level(place / 6 % 6), blue: level(place % 6))
        case let number:
            let grey = UInt8(8 + 10 * (number - 232))
            self.init(red: grey, green: grey, blue: grey)
        }
    }

    fileprivate static let xtermSixteen: [RGB] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
        (255, 255, 255),
    ].map { RGB(red: $0.0, green: $0.1, blue: $0.2) }

    /// How different two colors look, by a cheap weighting of the eye's sensitivity.
    fileprivate func distance(to other: RGB) -> Int {
        let red = Int(self.red) - Int(other.red)
        let green = Int(self.green) - Int(other.green)
        let blue = Int(self.blue) - Int(other.blue)
        return 3 * red * red + 4 * green * green + 2 * blue * blue
    }
}
