import Foundation

/// Pictures: the first bytes are all that the portal looks at.
enum Samples {
    static let png = png(width: 2, height: 3)

    static func png(width: UInt32, height: UInt32) -> Data {
        Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]) + Data("IHDR".utf8)
            + big(width) + big(height) + Data([8, 2, 0, 0, 0])
    }

    private static func big(_ number: UInt32) -> Data {
        Data((0..<4).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
    }
}
