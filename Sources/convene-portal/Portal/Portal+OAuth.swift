import FoundationEssentials

extension Portal {
    /// The token server (rest.md D2): `/oauth/authorize/`, `/oauth/token/`, and the page where an authorization ends.
    func oauth(_ parts: [String], _ request: WireRequest, _ parameters: Table) -> Reply {
        switch parts.dropFirst().first {
        case "authorize": return authorize(parameters, request)
        case "token": return token(parameters, request)
        case "done": return .html(Page.authorized(code: parameters["code"]?.text ?? ""))
        default: return .html(Page.notFound, status: 404)
        }
    }

    private func authorize(_ parameters: Table, _ request: WireRequest) -> Reply {
        guard parameters["client_id"]?.text == keyring.application.clientID else {
            return .json(["error": "wrong_client"])
        }
        let host = request.host(or: "127.0.0.1")
        let code = keyring.application.issueCode(now: .now)
        let fields = [
            ("code", code), ("state", parameters["state"]?.text ?? ""), ("domain", host),
            ("member_id", keyring.application.memberID), ("scope", Application.scopes.joined(separator: ",")),
            ("server_domain", host),
        ]
        let query = fields.map { "\($0.0)=\($0.1.percentEncoded)" }.joined(separator: "&")
        return Reply(status: 302, headers: [("Location", "\(request.origin)/oauth/done/?\(query)")])
    }

    private func token(_ parameters: Table, _ request: WireRequest) -> Reply {
        calls["oauth.token", default: 0] += 1
        // Whom nobody knows is told so under 200 (chats.md, correction D2).
        guard parameters["client_id"]?.text == keyring.application.clientID else {
            return .json(["error": "wrong_client"])
        }
        guard parameters["client_secret"]?.text == keyring.application.clientSecret else {
            return oauthError("invalid_client")
        }
        switch parameters["grant_type"]?.text {
        case "authorization_code":
            guard keyring.application.redeem(code: parameters["code"]?.text ?? "", now: .now) else {
                return oauthError("invalid_grant")
            }
        case "refresh_token":
            guard let token = parameters["refresh_token"]?.text, !token.isEmpty else {
                return oauthError("invalid_request", "No \"refresh_token\" parameter found")
            }
            guard token == keyring.application.refreshToken else {
                return oauthError("invalid_grant")
            }
        default:
            return oauthError("invalid_request", "Unknown grant type")
        }
        keyring.application.issueTokens(now: .now)
        return .json(tokens(request))
    }

    private func tokens(_ request: WireRequest) -> Value {
        let application = keyring.application
        let expiry = Date.now.addingTimeInterval(application.tokenLife)
        return [
            "access_token": .string(application.accessToken),
            "expires": .int(Int(expiry.timeIntervalSince1970)),
            "expires_in": .int(Int(application.tokenLife)),
            "scope": "app",
            "domain": .string(request.host(or: "127.0.0.1")),
            "server_endpoint": .string("\(request.origin)/rest/"),
            "status": "L",
            "client_endpoint": .string("\(request.origin)/rest/"),
            "member_id": .string(application.memberID),
            "user_id": .int(Application.user),
            "refresh_token": .string(application.refreshToken),
        ]
    }

    /// Most come without a text.
    private func oauthError(_ code: String, _ description: String = "") -> Reply {
        .json(["error": .string(code), "error_description": .string(description)], status: 400)
    }
}
