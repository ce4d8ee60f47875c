import Bitrix24

/// A heading without what makes no difference: case, white space, hyphens and underscores; `ё` is `е`.
struct Heading: Hashable {
    let text: String

    init(_ written: String) {
        text = written.asName
    }
}
