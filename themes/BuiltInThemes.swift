/// The theme files of this folder, as they are inside the program: their texts, and the themes that come of them. A
/// build-tool plugin (`Sources/EmbedThemes`) puts them there; a new file needs nothing else.
public enum BuiltInThemes {}
