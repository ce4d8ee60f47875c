/// Where a redirect points, fit for people: scheme and host only, since the path may repeat the webhook's code.
enum RedirectTarget {
    static func shown(_ location: String) -> String? {
        guard let separator = location.firstRange(of: "://") else { return nil }
        let authority = location[separator.upperBound...].prefix { !"/?#".contains($0) }
        let host = authority.split(separator: "@").last ?? authority
        return "\(location[..<separator.lowerBound])://\(host)"
    }
}
