import Bitrix24
import Catalog

/// Something that is drawn, or written as a page, from what all screens share.
protocol SessionView {
    var session: Session { get }
}

extension SessionView {
    var messages: Messages { session.messages }
    var portal: PortalState { session.portal }
    var form: Form { session.form }
    var focus: Form.Row { session.focus }
    var directory: PeopleDirectory { session.directory }
    var departments: DepartmentTree { session.departments }

    func name(of id: UserID) -> String { session.name(of: id) }
}
