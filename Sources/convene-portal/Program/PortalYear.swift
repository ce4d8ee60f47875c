import ArgumentParser

/// A portal as they were in a year, in those respects that an option changes one by one.
enum PortalYear: String, Sendable, CaseIterable, ExpressibleByArgument {
    case of2018 = "2018"
    case of2021 = "2021"
    case of2024 = "2024"
    case of2025 = "2025"
    case of2026 = "2026"

    var generation: Generation {
        switch self {
        case .of2018: .G1
        case .of2021: .G2
        case .of2024: .G3
        case .of2025, .of2026: .G4
        }
    }

    var controllers: ControllerVersion {
        switch self {
        case .of2018, .of2021: .none
        case .of2024: .V2a
        case .of2025: .June2025
        case .of2026: .today
        }
    }

    var dialect: TimeDialect {
        switch self {
        case .of2018, .of2021, .of2024: .classic
        case .of2025, .of2026: .current
        }
    }
}

extension ControllerVersion: ExpressibleByArgument {}
