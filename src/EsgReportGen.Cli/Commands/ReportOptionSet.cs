using System.CommandLine;
using System.IO;
using EsgReportGen.Cli.Reporting;

namespace EsgReportGen.Cli.Commands;

/// <summary>The options that all commands on a report share.</summary>
/// <param name="isOfAll">Whether the command looks at all languages unless one is named; else it looks at the source language.</param>
internal sealed class ReportOptionSet(bool isOfAll = false)
{
    public Option<string?> Language { get; } = new("--language", "-l")
    {
        Description = $"Language to {(isOfAll ? "look at" : "make")}, as listed in report.yaml (default: {(isOfAll ? "all" : "the source language")})",
        HelpName = "tag",
    };

    public Option<bool> All { get; } = new("--all") { Description = isOfAll ? "Look at every language, which is the default" : "Make every language that report.yaml lists" };

    public Option<string?> Project { get; } = new("--project", "-p") { Description = "Folder of the report project (default: the nearest one with content/report.yaml)", HelpName = "dir" };

    public Option<DiagnosticFormat> Diagnostics { get; } = WordOption.Of<DiagnosticFormat>("How findings are printed", "--diagnostics");

    public void AddTo(Command command)
    {
        command.Options.Add(Language);
        command.Options.Add(All);
        command.Options.Add(Project);
        command.Options.Add(Diagnostics);
        command.Validators.Add(result =>
        {
            if (result.GetValue(All) && result.GetValue(Language) is not null)
                result.AddError("--all and --language exclude each other: name one language, or make all.");
        });
    }

    public ReportRequest Read(ParseResult parsed, ConsoleHost host) => new(
        parsed.GetValue(Project) is { } project ? Path.GetFullPath(Path.Combine(host.Folder, project)) : null,
        parsed.GetValue(Language),
        parsed.GetValue(All),
        parsed.GetValue(Diagnostics));
}

/// <summary>What a command on a report was asked for.</summary>
/// <param name="Project">The folder named, absolute; null to search upwards.</param>
/// <param name="Language">The language named; null for the source language.</param>
/// <param name="AllLanguages">Whether every language is to be made.</param>
/// <param name="Diagnostics">How findings are printed.</param>
internal sealed record ReportRequest(string? Project, string? Language, bool AllLanguages, DiagnosticFormat Diagnostics);
