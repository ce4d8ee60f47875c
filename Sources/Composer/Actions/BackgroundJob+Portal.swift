extension BackgroundJob {
    /// Whether it is an errand to the portal, and not to the disk.
    public var needsPortal: Bool {
        switch self {
        case .identify, .meet, .checkMembers, .searchPeople, .learn, .nameDepartments, .readCompany, .readStaff,
            .resolvePeople, .find, .findNamesakes, .create, .cancel, .readBack, .repair, .look:
            true
        case .readPicture, .complete, .listFolder, .noteFolder, .recall, .resolve, .listTemplates, .listHistory,
            .openTemplate, .saveTemplate,
            .renameTemplate, .deleteTemplate:
            false
        }
    }
}
