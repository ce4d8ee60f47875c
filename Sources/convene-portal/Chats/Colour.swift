/// A chat's colour: a code in requests, a hex text in replies (rest.md B4). `ORANGE` is known to the portal but refused
/// like a code that nobody knows.
enum Colour: String, Sendable, CaseIterable, Codable {
    case red = "RED"
    case green = "GREEN"
    case mint = "MINT"
    case lightBlue = "LIGHT_BLUE"
    case darkBlue = "DARK_BLUE"
    case purple = "PURPLE"
    case aqua = "AQUA"
    case pink = "PINK"
    case lime = "LIME"
    case brown = "BROWN"
    case azure = "AZURE"
    case khaki = "KHAKI"
    case sand = "SAND"
    case marengo = "MARENGO"
    case gray = "GRAY"
    case graphite = "GRAPHITE"
    case copilot = "COPILOT"

    /// The colour that the portal takes when it is given none: the last digit of its counter chooses among ten.
    static func rotation(counter: Int) -> Colour {
        let ten = allCases.prefix(10)
        return ten[(counter + 9) % 10]
    }

    var hex: String { row.hex }

    /// The colour's name in an automatic title.
    func name(in language: Language) -> String { language == .ru ? row.russian : row.english }

    private var row: (hex: String, english: String, russian: String) {
        switch self {
        case .red: ("#df532d", "Red", "Красный")
        case .green: ("#64a513", "Green", "Зелёный")
        case .mint: ("#4ba984", "Mint", "Мятный")
        case .lightBlue: ("#4ba5c3", "Light blue", "Голубой")
        case .darkBlue: ("#3e99ce", "Dark blue", "Синий")
        case .purple: ("#8474c8", "Purple", "Фиолетовый")
        case .aqua: ("#1eb4aa", "Aqua", "Аквамариновый")
        case .pink: ("#f76187", "Pink", "Розовый")
        case .lime: ("#58cc47", "Lime", "Лаймовый")
        case .brown: ("#ab7761", "Brown", "Коричневый")
        case .azure: ("#29619b", "Azure", "Лазурный")
        case .khaki: ("#728f7a", "Khaki", "Хаки")
        case .sand: ("#ba9c7b", "Sand", "Песочный")
        case .marengo: ("#556574", "Marengo", "Маренго")
        case .gray: ("#909090", "Gray", "Серый")
        case .graphite: ("#5e5f5e", "Graphite", "Графитовый")
        case .copilot: ("#8d51eb", "Copilot", "Копилот")
        }
    }
}
