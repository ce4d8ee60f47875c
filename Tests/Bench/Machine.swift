import Foundation

/// Where the numbers come from.
enum Machine {
    /// One line: processor, cores, system, kernel.
    static var description: String {
        let processor = value(of: "model name", in: "/proc/cpuinfo", separator: ":") ?? "unknown processor"
        let system = value(of: "PRETTY_NAME", in: "/etc/os-release", separator: "=") ?? "unknown system"
        let kernel = (try? String(contentsOfFile: "/proc/sys/kernel/osrelease", encoding: .utf8)) ?? ""
        let cores = ProcessInfo.processInfo.activeProcessorCount
        return "\(processor), \(cores) cores; \(system), Linux \(kernel.trimmingCharacters(in: .newlines))"
    }

    private static func value(of key: String, in file: String, separator: Character) -> String? {
        let lines = (try? String(contentsOfFile: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.first { $0.hasPrefix(key) }?.split(separator: separator, maxSplits: 1).last
            .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " \"")) }
    }
}
