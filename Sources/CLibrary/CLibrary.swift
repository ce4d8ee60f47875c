/// The C library of the system: the one place that says which one it is. convene runs on Linux with glibc.
@_exported public import Glibc
