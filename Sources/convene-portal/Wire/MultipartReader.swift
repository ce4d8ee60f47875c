import FoundationEssentials

/// Reads `multipart/form-data`: the texts among its parts; files are left out, as `im.*` takes none.
enum MultipartReader {
    static func table(of body: Data, boundary: String) throws(Refusal) -> Table {
        var table = Table()
        let delimiter = "--\(boundary)"
        var cursor = body.firstRange(of: delimiter, from: body.startIndex)?.upperBound
        var fields = 0
        while let start = cursor, fields < FormReader.mostFields,
            let end = body.firstRange(of: delimiter, from: start)
        {
            if let part = Part(body[start..<end.lowerBound]) {
                guard let text = String(validating: part.content, as: UTF8.self) else { throw .wrongEncoding }
                FormReader.insert(.string(text), named: part.name, into: &table)
            }
            fields += 1
            cursor = end.upperBound
        }
        return table
    }

    /// The boundary of a content type such as `multipart/form-data; boundary="x"`.
    static func boundary(in contentType: String) -> String? {
        for parameter in contentType.split(separator: ";").dropFirst() {
            let text = String(parameter).trimmingPortalSpace
            guard text.lowercased().hasPrefix("boundary=") else { continue }
            let boundary = text.dropFirst("boundary=".count).filter { $0 != "\"" }
            return boundary.isEmpty ? nil : boundary
        }
        return nil
    }

    private struct Part {
        let name: String
        let content: Data

        init?(_ bytes: Data) {
            guard let gap = bytes.firstRange(of: "\r\n\r\n", from: bytes.startIndex) else { return nil }
            let head = String(decoding: bytes[..<gap.lowerBound], as: UTF8.self)
            guard !head.contains("filename="), let range = head.firstRange(of: "name=\"") else { return nil }
            name = String(head[range.upperBound...].prefix { $0 != "\"" })
            var content = bytes[gap.upperBound...]
            if content.suffix(2) == Data("\r\n".utf8) { content = content.dropLast(2) }
            self.content = Data(content)
        }
    }
}
