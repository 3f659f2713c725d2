using System.CommandLine;
using EsgReportGen.Cli.Snapshots;

namespace EsgReportGen.Cli.Commands;

/// <summary><c>esg accept</c>: writes what the report prints now as accepted.</summary>
internal static class AcceptCommand
{
    public static Command Create(ConsoleHost host)
    {
        var shared = new ReportOptionSet(isOfAll: true);
        var command = new Command("accept", "Accept the report's numbers and layout as they are now");
        shared.AddTo(command);
        command.SetAction(parsed => new SnapshotSession(host, shared.Read(parsed, host)).Accept());
        return command;
    }
}
