/// Arguments as the parser reads them right.
extension [String] {
    /// Options that may stand without a value.
    private static let optionalValues = ["--timing=", "--yes="]

    /// With the values of such options as arguments of their own: the parser forgets that of `--timing=json` where another
    /// option follows.
    var withValuesApart: [String] {
        let options = prefix { $0 != "--" }
        guard options.contains(where: { option in Self.optionalValues.contains(where: option.hasPrefix) }) else {
            return self
        }
        return options.flatMap { option -> [String] in
            guard let name = Self.optionalValues.first(where: option.hasPrefix) else { return [option] }
            let value = String(option.dropFirst(name.count))
            return value.isEmpty || value.hasPrefix("-") ? [option] : [String(name.dropLast()), value]
        } + dropFirst(options.count)
    }

    /// Without `--lang`, for those who do not take it: it was read before anything was said.
    var withoutLanguage: [String] {
        var rest: [String] = []
        var isValue = false
        for argument in self {
            if isValue || argument == "--lang" {
                isValue.toggle()
            } else if !argument.hasPrefix("--lang=") {
                rest.append(argument)
            }
        }
        return rest
    }
}
