using System.Collections.Generic;
using EsgReportGen.Facts.Diff;
using Spectre.Console;

namespace EsgReportGen.Cli.Reporting;

/// <summary>Writes lines with tones to standard output: in colour where a person sees them, and plain elsewhere.</summary>
internal sealed class TerminalWriter(ConsoleHost host)
{
    private readonly bool isColoured = host.IsTerminal && UnderstandsAnsi(host);

    /// <summary>Whether the terminal takes colours, and its user wants them (<c>NO_COLOR</c>).</summary>
    public static bool UnderstandsAnsi(ConsoleHost host) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(host.Error) }).Profile.Capabilities.Ansi;

    public void Write(IEnumerable<DiffLine> lines)
    {
        foreach (var line in lines)
            host.Output.WriteLine(isColoured && Code(line.Tone) is { } code ? $"\u001b[{code}m{line.Text}\u001b[0m" : line.Text);
    }

    private static string? Code(DiffTone tone) => tone switch
    {
        DiffTone.Title => "1",
        DiffTone.Alarm or DiffTone.Gone => "31",
        DiffTone.Arrived => "32",
        DiffTone.Quiet => "90",
        _ => null,
    };
}
