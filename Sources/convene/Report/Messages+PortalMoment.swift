import Catalog
import Composer
import FoundationEssentials

extension Messages {
    /// A moment as portals write it, by this machine's clock, as the history has it; any other text stays as it is.
    func minute(written text: String) -> String {
        CivilMoment(written: text, in: .current).map { minute($0) } ?? text
    }
}
