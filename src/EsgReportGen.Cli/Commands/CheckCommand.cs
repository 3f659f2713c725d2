using System.CommandLine;

namespace EsgReportGen.Cli.Commands;

/// <summary><c>esg check</c>: finds everything that <c>build</c> would find, and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(ConsoleHost host)
    {
        var shared = new ReportOptionSet();
        var command = new Command("check", "Check metrics, formulas, templates and layout without writing anything");
        var theme = ThemeOption.Create(host);
        shared.AddTo(command);
        command.Options.Add(theme);
        command.SetAction(parsed => new ReportSession(host, shared.Read(parsed, host)).Check(parsed.GetValue(theme)));
        return command;
    }
}
