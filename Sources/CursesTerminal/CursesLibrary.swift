import CNcurses

/// The library that draws.
public enum CursesLibrary {
    /// Its name and version.
    public static var version: String { String(cString: cn_version()) }
}
