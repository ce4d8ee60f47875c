/// Swift strings as C wants them, for the time of a call.
enum CStrings {
    static func with<Result>(_ text: String?, _ use: (UnsafePointer<CChar>?) -> Result) -> Result {
        guard let text else { return use(nil) }
        return text.withCString(use)
    }

    static func with<Result>(
        _ texts: [String], _ use: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Result
    ) -> Result {
        let bytes = texts.map { Array($0.utf8CString) }
        func pointers(
            from index: Int, collected: [UnsafePointer<CChar>?]
        ) -> Result {
            guard index < bytes.count else { return collected.withUnsafeBufferPointer(use) }
            return bytes[index].withUnsafeBufferPointer { buffer in
                pointers(from: index + 1, collected: collected + [buffer.baseAddress])
            }
        }
        return pointers(from: 0, collected: [])
    }
}

extension Duration {
    var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
