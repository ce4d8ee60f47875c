/// Requests and transfers as commands without the screen show them.
extension Messages {
    /// What stands for a long picture.
    public func base64(_ count: Int) -> String { say(en: "\(bytes(count)) of base64", ru: "\(bytes(count)) в base64") }
    public func sentShare(_ percent: Int, of total: Int) -> String {
        say(en: "\(percent) % of \(bytes(total)), ", ru: "\(percent) % от \(bytes(total)), ")
    }
}
