/// What is said of the tokens of local applications.
extension Messages {
    public var noTokens: String {
        say(
            en: "No tokens are kept for this application.",
            ru: "Токены этого приложения не сохранены.")
    }

    public var authorizationOver: String {
        say(
            en: "The access token has expired, and the refresh token is no longer valid.",
            ru: "Токен доступа истёк, а токен обновления больше не действует.")
    }

    public var authorizeAnew: String {
        say(
            en: "Authorize again: remove the profile and add it with convene profiles add NAME --oauth.",
            ru: "Авторизуйтесь заново: удалите профиль и добавьте его снова: convene profiles add ИМЯ --oauth.")
    }

    public func tokenServerRefuses(because reason: String) -> String {
        say(
            en: "The token server refused to issue tokens. \(reason)",
            ru: "Сервер токенов не выдал токены. \(reason)")
    }

    public func tokenServerRefuses(_ code: String) -> String {
        say(
            en: "The token server refused to issue tokens. Its answer: \(code)",
            ru: "Сервер токенов не выдал токены. Его ответ: \(code)")
    }

    public var tokenServerWithoutTokens: String {
        say(
            en: "The token server's answer holds no tokens.",
            ru: "В ответе сервера токенов нет токенов.")
    }

    public var checkTokenServer: String {
        say(
            en: "Check token-server of the profile: it is the one that the portal names.",
            ru: "Проверьте token-server профиля: это сервер, который называет портал.")
    }

    public var whileRefreshing: String {
        say(
            en: "The access token has expired, and no new one came from the token server.",
            ru: "Токен доступа истёк, а новый от сервера токенов не пришёл.")
    }
}

/// What is asked when a local application is saved.
extension Messages {
    public var portalDomain: String { say(en: "Portal's domain", ru: "Домен портала") }
    public var clientID: String { say(en: "Client id", ru: "Код приложения (client_id)") }
    public var clientSecret: String { say(en: "Client secret", ru: "Ключ приложения (client_secret)") }

    public var codeOrRefreshToken: String {
        say(
            en: "Code, address of the page after the authorization, or refresh token",
            ru: "Код, адрес страницы после авторизации или токен обновления")
    }
}
