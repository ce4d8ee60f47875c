import Foundation

/// How much is tried of what is tried by chance: a few seconds' worth, or as `make fuzz` says.
public enum Fuzzing {
    public static let rounds = ProcessInfo.processInfo.environment["CONVENE_FUZZ"].flatMap { Int($0) } ?? 2000
}
