import CCurl

/// What this build calls itself.
public enum Release {
    public static let version = "0.1.0"

    static let userAgent = "convene/\(version)"

    /// The libraries that talk to portals, with their versions.
    public static var parts: String { String(cString: ccurl_version()) }
}
