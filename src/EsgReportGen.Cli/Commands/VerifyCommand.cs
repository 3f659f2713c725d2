using System.CommandLine;
using EsgReportGen.Cli.Snapshots;

namespace EsgReportGen.Cli.Commands;

/// <summary><c>esg verify</c>: says where the report differs from what was accepted.</summary>
internal static class VerifyCommand
{
    public static Command Create(ConsoleHost host)
    {
        var shared = new ReportOptionSet(isOfAll: true);
        var command = new Command("verify", "Compare numbers and layout with what was accepted");
        shared.AddTo(command);
        command.SetAction(parsed => new SnapshotSession(host, shared.Read(parsed, host)).Verify());
        return command;
    }
}
