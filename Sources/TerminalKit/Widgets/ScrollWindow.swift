/// Which part of something long is on the screen.
///
/// It follows from the position alone, in steps of half a window: nothing has to be remembered, and what is on the
/// screen stays where it is for most moves, which keeps the bytes few.
enum ScrollWindow {
    /// The first position shown, such that `position` is one of the `extent` from there on.
    static func first(showing position: Int, extent: Int) -> Int {
        let step = max(1, extent / 2)
        let beyond = position - max(1, extent) + 1
        return beyond > 0 ? (beyond + step - 1) / step * step : 0
    }
}
