import FoundationEssentials
import Glibc

extension Data {
    /// Where this text stands first at or after an index; as fast as the C library finds its first byte.
    func firstRange(of text: String, from start: Index) -> Range<Index>? {
        let mark = Array(text.utf8)
        let offset: Int? = self[start...].withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            var offset = 0
            while offset + mark.count <= bytes.count,
                let found = memchr(base + offset, Int32(mark[0]), bytes.count - mark.count + 1 - offset)
            {
                offset = UnsafeRawPointer(found) - base
                if memcmp(base + offset, mark, mark.count) == 0 { return offset }
                offset += 1
            }
            return nil
        }
        return offset.map { start + $0..<start + $0 + mark.count }
    }
}
