/// A chat's colour: a code in requests, a hex text in replies (rest.md B4).
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

    /// The colour of exactly this code. `ORANGE` is known to the portal but refused like a code that nobody knows.
    init?(code: String) {
        self.init(rawValue: code)
    }

    /// The colour that the portal takes when it is given none: the last digit of its counter chooses among ten.
    static func rotation(counter: Int) -> Colour {
        let ten = allCases.prefix(10)
        return ten[(counter + 9) % 10]
    }

    var hex: String {
        switch self {
        case .red: "#df532d"
        case .green: "#64a513"
        case .mint: "#4ba984"
        case .lightBlue: "#4ba5c3"
        case .darkBlue: "#3e99ce"
        case .purple: "#8474c8"
        case .aqua: "#1eb4aa"
        case .pink: "#f76187"
        case .lime: "#58cc47"
        case .brown: "#ab7761"
        case .azure: "#29619b"
        case .khaki: "#728f7a"
        case .sand: "#ba9c7b"
        case .marengo: "#556574"
        case .gray: "#909090"
        case .graphite: "#5e5f5e"
        case .copilot: "#8d51eb"
        }
    }

    /// The colour's name in an automatic title.
    func name(in language: Language) -> String {
        let names = self.names
        return language == .ru ? names.ru : names.en
    }

    private var names: (en: String, ru: String) {
        switch self {
        case .red: ("Red", "Красный")
        case .green: ("Green", "Зелёный")
        case .mint: ("Mint", "Мятный")
        case .lightBlue: ("Light blue", "Голубой")
        case .darkBlue: ("Dark blue", "Синий")
        case .purple: ("Purple", "Фиолетовый")
        case .aqua: ("Aqua", "Аквамариновый")
        case .pink: ("Pink", "Розовый")
        case .lime: ("Lime", "Лаймовый")
        case .brown: ("Brown", "Коричневый")
        case .azure: ("Azure", "Лазурный")
        case .khaki: ("Khaki", "Хаки")
        case .sand: ("Sand", "Песочный")
        case .marengo: ("Marengo", "Маренго")
        case .gray: ("Gray", "Серый")
        case .graphite: ("Graphite", "Графитовый")
        case .copilot: ("Copilot", "Копилот")
        }
    }
}
