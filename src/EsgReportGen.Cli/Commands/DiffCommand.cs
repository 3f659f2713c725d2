using System.CommandLine;
using EsgReportGen.Cli.Diffing;

namespace EsgReportGen.Cli.Commands;

/// <summary><c>esg diff</c>: says which numbers differ between two states of a report.</summary>
internal static class DiffCommand
{
    public static Command Create(ConsoleHost host)
    {
        var shared = new ReportOptionSet(isOfAll: true);
        var states = new Argument<string[]>("states")
        {
            Description = "Revision, A..B, folder, .facts.json or PDF; two of them, or one to compare with the working tree (default: HEAD)",
            Arity = new ArgumentArity(0, 2),
        };
        var format = WordOption.Of<DiffFormat>("Form of the output", "--format", "-f");
        var failOn = WordOption.Of<DiffFailure>("Exit with 3 for changes that nothing explains, or for any", "--fail-on");

        var command = new Command("diff", "Compare the numbers of two states of the report");
        command.Arguments.Add(states);
        shared.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(failOn);
        command.SetAction(parsed => new DiffSession(host, shared.Read(parsed, host), parsed.GetValue(format), parsed.GetValue(failOn)).Run(parsed.GetValue(states) ?? []));
        return command;
    }
}
