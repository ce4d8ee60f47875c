/// The portal's pages: plain HTML, no scripts, nothing from elsewhere. Every text from outside is escaped.
enum Page {
    static let notFound = layout(
        title: "404", body: "<h1>404</h1><p>There is nothing here. <a href=\"/\">Chats</a></p>")

    static let foreign = layout(
        title: "403",
        body: "<h1>403</h1><p>The pages and the control calls are for this machine only: open them by "
            + "<code>127.0.0.1</code> or <code>localhost</code>, and from no other site.</p>")

    /// Where an authorization ends: the code, for a program that has no window of its own.
    static func authorized(code: String) -> String {
        layout(
            title: "Authorized",
            body: "<h1>Authorized</h1><p>Give this code to the program, within 30 seconds:</p>"
                + "<p><code id=\"code\">\(code.escapedForHTML)</code></p>")
    }

    static func layout(title: String, body: String) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>\(title.escapedForHTML)</title>
        <style>
        body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 sans-serif; color: #222; }
        h1 { display: flex; align-items: center; gap: .75rem; overflow-wrap: anywhere; }
        .avatar { flex: none; width: 3rem; height: 3rem; border-radius: 50%; object-fit: cover; }
        .quiet { color: #666; }
        .person { font-weight: bold; }
        li, dd { overflow-wrap: anywhere; }
        .message { margin: .5rem 0; padding: .5rem .75rem; background: #f2f4f6; border-radius: .5rem; }
        </style>
        </head>
        <body>
        \(body)
        </body>
        </html>
        """
    }

    /// The avatar, or a disc in the chat's colour.
    static func avatar(of chat: Chat, file: StoredFile?) -> String {
        guard let file else {
            return "<span class=\"avatar\" style=\"background:\(chat.colour.hex)\"></span>"
        }
        return "<img class=\"avatar\" src=\"\(file.path)\" alt=\"avatar\">"
    }
}
