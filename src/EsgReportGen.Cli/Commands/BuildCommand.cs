using System.CommandLine;
using System.IO;

namespace EsgReportGen.Cli.Commands;

/// <summary><c>esg build</c>: makes the report and writes it.</summary>
internal static class BuildCommand
{
    public static Command Create(ConsoleHost host)
    {
        var shared = new ReportOptionSet();
        var output = new Option<string?>("--output", "-o") { Description = "Folder to write to (default: artifacts in the project)", HelpName = "dir" };
        var format = FormatOption.Create();
        var standard = StandardOption.Create();
        var dpi = DpiOption.Create(format);
        var theme = ThemeOption.Create(host);
        var command = new Command("build", "Make the report and write it as PDF, as a web page or as pictures");
        shared.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(format);
        command.Options.Add(standard);
        command.Options.Add(dpi);
        command.Options.Add(theme);
        command.SetAction(parsed => new ReportSession(host, shared.Read(parsed, host)).Build(
            parsed.GetValue(output) is { } folder ? Path.GetFullPath(Path.Combine(host.Folder, folder)) : null,
            new ReportOptions { Formats = parsed.GetValue(format), Standards = parsed.GetValue(standard), Dpi = parsed.GetValue(dpi), Theme = parsed.GetValue(theme) }));
        return command;
    }
}
