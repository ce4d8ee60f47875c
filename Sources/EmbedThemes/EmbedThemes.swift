import Foundation
import PackagePlugin

/// Puts the theme files of a target's folder into the target.
@main
struct EmbedThemes: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let themes = try FileManager.default.contentsOfDirectory(
            at: target.directoryURL, includingPropertiesForKeys: nil
        )
        .filter { $0.pathExtension == "toml" }
        .sorted { $0.path < $1.path }
        let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInThemes+Texts.swift")
        return [
            .buildCommand(
                displayName: "Embedding themes",
                executable: try context.tool(named: "embed-themes").url,
                arguments: [output.path] + themes.map(\.path),
                inputFiles: themes,
                outputFiles: [output])
        ]
    }
}
