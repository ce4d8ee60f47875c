extension Webhook {
    func url(at origin: String) -> String {
        "\(origin)/rest/\(user)/\(code)/"
    }
}

extension Keyring {
    /// All credentials, for `--print-credentials`.
    func value(at origin: String) -> Value {
        [
            "webhooks": .list(
                webhooks.map { webhook in
                    [
                        "label": .string(webhook.label), "user": .int(webhook.user),
                        "scopes": .list(webhook.scopes.map(Value.string)), "url": .string(webhook.url(at: origin)),
                    ]
                }),
            "application": [
                "client_id": .string(application.clientID),
                "client_secret": .string(application.clientSecret),
                "access_token": .string(application.accessToken),
                "refresh_token": .string(application.refreshToken),
                "expires_in": .int(Int(application.tokenLife)),
                "authorize_url": .string("\(origin)/oauth/authorize/"),
                "token_url": .string("\(origin)/oauth/token/"),
                "rest_url": .string("\(origin)/rest/"),
            ],
            "control": ["header": .string(ControlSecret.header), "secret": .string(control.text)],
        ]
    }
}
