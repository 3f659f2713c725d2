using System;
using System.IO;
using EsgReportGen.Stages;

namespace EsgReportGen.Cli.Reporting;

/// <summary>Shows on a terminal which stage a build is in; elsewhere it is silent, since a build takes less than a second.</summary>
internal sealed class BuildProgress : IProgress<Stage>, IDisposable
{
    private const string ClearLine = "\r\u001b[2K";

    private readonly TextWriter? terminal;

    private BuildProgress(TextWriter? terminal) => this.terminal = terminal;

    public static BuildProgress Start(ConsoleHost host) => new(host.IsTerminal && TerminalWriter.UnderstandsAnsi(host) ? host.Error : null);

    // One line that is written over: the console's own progress display would take a thread and longer than the build.
    public void Report(Stage value) =>
        terminal?.Write(FormattableString.Invariant($"{ClearLine}\u001b[90m[{(int)value + 1}/{(int)Stage.Png + 1}] {Describe(value)}\u001b[0m"));

    public void Dispose() => terminal?.Write(ClearLine);

    private static string Describe(Stage stage) => stage switch
    {
        Stage.Files => "reading files",
        Stage.Metrics => "reading metrics",
        Stage.Formulas => "computing formulas and checks",
        Stage.Publication => "comparing with earlier editions",
        Stage.Evidence => "reading source documents",
        Stage.Look => "reading locale, theme and fonts",
        Stage.Templates => "reading templates",
        Stage.Claims => "checking claims",
        Stage.Pictures => "reading pictures",
        Stage.Layout => "laying out pages",
        Stage.Numerals => "checking numerals",
        Stage.Ledger => "gathering the ledger",
        Stage.Pdf => "writing the PDF",
        Stage.Html => "writing the web page",
        _ => "drawing pictures of pages",
    };
}
