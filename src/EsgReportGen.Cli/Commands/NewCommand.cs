using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using EsgReportGen.Cli.Files;
using EsgReportGen.Cli.NewProject;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Cli.Commands;

/// <summary><c>esg new</c>: makes a small report project that builds, with comments that teach the formats.</summary>
internal static class NewCommand
{
    public static Command Create(ConsoleHost host)
    {
        var folder = new Argument<string>("folder") { Description = "Folder to make; it must be empty or not there yet" };
        var name = new Option<string>("--name") { Description = "Name of the reporting organization", HelpName = "organization", DefaultValueFactory = _ => "Example Organization" };
        var year = new Option<int>("--year")
        {
            Description = "Year reported on (default: last year)", HelpName = "year", DefaultValueFactory = _ => host.CurrentYear - 1, CustomParser = ReadYear,
        };
        name.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { } text || string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl) || SourceCharacters.FindForbidden(text) >= 0)
                result.AddError("--name needs the organization's name as text on one line.");
        });

        var command = new Command("new", "Make a small report project that builds, to start from") { folder, name, year };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(name).Trim(), parsed.GetValue(year)));
        return command;
    }

    private static int ReadYear(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= ProjectTemplate.FirstYear and <= ProjectTemplate.LastYear)
            return year;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"--year needs a year from {ProjectTemplate.FirstYear} to {ProjectTemplate.LastYear}."));
        return 0;
    }

    private static int Run(ConsoleHost host, string folder, string organization, int year)
    {
        var target = Path.GetFullPath(Path.Combine(host.Folder, folder));
        if (HostFiles.FirstEntry(target) is { } taken)
            return Refuse(host, StartingDiagnostics.FolderNotEmpty, folder, taken);
        var files = ProjectTemplate.Create(organization, year);
        if (HostFiles.WriteNew(target, files) is { } problem)
            return Refuse(host, StartingDiagnostics.FolderNotWritable, folder, problem);

        host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target}: {files.Length} files, a report on {year} with example figures. Next:"));
        host.Output.WriteLine();
        host.Output.WriteLine("  cd " + (folder.Contains(' ', StringComparison.Ordinal) ? "\"" + folder + "\"" : folder));
        host.Output.WriteLine("  esg check      # finds every mistake, writes nothing");
        host.Output.WriteLine("  esg build      # writes the report to artifacts/");
        return ExitCode.Success;
    }

    private static int Refuse(ConsoleHost host, DiagnosticDescriptor descriptor, params string[] arguments)
    {
        host.Error.WriteLine(DiagnosticRenderer.Render(descriptor.At(SourceSpan.None, arguments)));
        return ExitCode.ReportHasErrors;
    }
}
