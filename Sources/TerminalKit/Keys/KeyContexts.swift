/// A place where keys are pressed: a case of an enumeration with at most 64, numbered from 0.
public protocol KeyContext: Sendable, CaseIterable, RawRepresentable<Int> {}

/// Some of the places of a program, as the bits of a word: sets of them took a twentieth of the start, and so do these
/// where they are not inlined. What is generic of a table of keys has no condition for its context where it is declared:
/// at each start the runtime would look through all conformances to see it met.
public struct KeyContexts<Context>: Hashable, Sendable {
    @usableFromInline let bits: UInt64

    @inlinable init(bits: UInt64) { self.bits = bits }
}

extension KeyContexts: ExpressibleByArrayLiteral where Context: KeyContext {
    @inlinable public init(arrayLiteral contexts: Context...) { self.init(contexts) }
}

extension KeyContexts where Context: KeyContext {
    @inlinable public init(_ contexts: [Context]) {
        var bits: UInt64 = 0
        for context in contexts { bits |= 1 << context.rawValue }
        self.init(bits: bits)
    }

    @inlinable public func contains(_ context: Context) -> Bool { bits & 1 << context.rawValue != 0 }

    @inlinable public func union(_ other: Self) -> Self { Self(bits: bits | other.bits) }

    @inlinable public func intersection(_ other: Self) -> Self { Self(bits: bits & other.bits) }

    @inlinable public func subtracting(_ other: Self) -> Self { Self(bits: bits & ~other.bits) }

    @inlinable public func isDisjoint(with other: Self) -> Bool { bits & other.bits == 0 }

    @inlinable public func isSuperset(of other: Self) -> Bool { other.bits & ~bits == 0 }
}
