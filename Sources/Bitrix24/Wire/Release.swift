/// What this build calls itself.
public enum Release {
    public static let version = "0.1.0"

    static let userAgent = "convene/\(version)"
}
