import Foundation

/// Pictures that need no library to be made.
public enum Bitmap {
    /// A BMP of 24 bits, without compression: red at the top left, turning grey and bright towards the bottom right.
    public static func shaded(_ width: Int, _ height: Int) -> Data {
        func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> ($0 * 8) & 0xff) } }
        let stride = (width * 3 + 3) / 4 * 4
        var bytes = Array("BM".utf8) + little(54 + stride * height, 4) + little(0, 4) + little(54, 4)
        bytes += little(40, 4) + little(width, 4) + little(-height & 0xffff_ffff, 4) + little(1, 2) + little(24, 2)
        bytes += [UInt8](repeating: 0, count: 24)
        for row in 0..<height {
            for column in 0..<width {
                let shade = UInt8((row * 255 / height + column * 255 / width) / 2)
                bytes += [shade, shade, 255 - shade]
            }
            bytes += [UInt8](repeating: 0, count: stride - width * 3)
        }
        return Data(bytes)
    }
}
