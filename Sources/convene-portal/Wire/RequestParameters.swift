/// The parameters of a request: what the body says over what the query says.
enum RequestParameters {
    /// Malformed JSON and a body of another kind lose their parameters without a word; the method runs all the same.
    static func table(of request: WireRequest) throws(Refusal) -> Table {
        var table = try FormReader.table(of: request.query.utf8)
        guard request.method != "GET", !request.body.isEmpty else { return table }
        for (key, value) in try body(of: request).entries { table[key] = value }
        return table
    }

    private static func body(of request: WireRequest) throws(Refusal) -> Table {
        let contentType = request.headers["content-type"] ?? ""
        let kind = String(contentType.prefix { $0 != ";" }).trimmingPortalSpace.lowercased()
        if kind == "application/json" || kind.hasSuffix("+json") {
            guard String(validating: request.body, as: UTF8.self) != nil else { throw .wrongEncoding }
            return JSONReader.value(of: request.body)?.table ?? Table()
        }
        if kind == "multipart/form-data" {
            guard let boundary = MultipartReader.boundary(in: contentType) else { return Table() }
            return try MultipartReader.table(of: request.body, boundary: boundary)
        }
        return try FormReader.table(of: request.body)
    }
}
