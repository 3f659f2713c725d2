using System;
using EsgReportGen.Stages;
using Spectre.Console;

namespace EsgReportGen.Cli.Reporting;

/// <summary>Shows on a terminal which stage a build is in; elsewhere it is silent, since a build takes less than a second.</summary>
internal sealed class BuildProgress : IProgress<Stage>, IDisposable
{
    private readonly IAnsiConsole? console;
    private int width;

    private BuildProgress(IAnsiConsole? console) => this.console = console;

    public static BuildProgress Start(ConsoleHost host) => new(host.IsTerminal
        ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(host.Error) })
        : null);

    public void Report(Stage value)
    {
        if (console is null)
            return;
        var text = FormattableString.Invariant($"[{(int)value + 1}/{(int)Stage.Pdf + 1}] {Describe(value)}");
        console.Write(new Text("\r" + text.PadRight(width), new Style(Color.Grey)));
        width = text.Length;
    }

    public void Dispose() => console?.Write(new Text("\r" + new string(' ', width) + "\r"));

    private static string Describe(Stage stage) => stage switch
    {
        Stage.Files => "reading files",
        Stage.Metrics => "reading metrics",
        Stage.Formulas => "computing formulas and checks",
        Stage.Look => "reading locale, theme and fonts",
        Stage.Templates => "reading templates",
        Stage.Pictures => "reading pictures",
        Stage.Layout => "laying out pages",
        _ => "writing the PDF",
    };
}
