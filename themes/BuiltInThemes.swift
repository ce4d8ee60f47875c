/// The theme files of this folder, as they are inside the program. A build-tool plugin (`Plugins/EmbedThemes`) puts
/// them there; a new file needs nothing else.
public enum BuiltInThemes {
    /// The files' names without their ending, sorted.
    public static var names: [String] { texts.keys.sorted() }

    /// What the file `NAME.toml` says; nil if there is none.
    public static func text(of name: String) -> String? { texts[name] }
}
