import FoundationEssentials

/// Where JSON text is wrong.
enum JSONPlace {
    /// What Foundation's parser says, which names line and column, without its type names.
    static func sentence(of error: any Error) -> String {
        let text = (error as? CocoaError).flatMap { $0.userInfo["NSDebugDescription"] as? String } ?? ""
        return text.isEmpty ? "no place is known" : text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}
