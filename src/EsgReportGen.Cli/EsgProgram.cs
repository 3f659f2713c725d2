using System;
using System.CommandLine;
using EsgReportGen.Cli.Commands;

namespace EsgReportGen.Cli;

/// <summary>The command <c>esg</c>: reads the command line and runs one command.</summary>
internal static class EsgProgram
{
    /// <returns>An exit code of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, ConsoleHost host)
    {
        var root = new RootCommand("Turns YAML metric files and Markdown templates into a finished, provable ESG report.");
        root.Subcommands.Add(BuildCommand.Create(host));
        root.Subcommands.Add(CheckCommand.Create(host));
        root.Subcommands.Add(ExplainCommand.Create(host));
        root.Subcommands.Add(WhereUsedCommand.Create(host));
        root.Subcommands.Add(TraceCommand.Create(host));
        root.Subcommands.Add(PublishCommand.Create(host));
        root.Subcommands.Add(NewCommand.Create(host));
        root.Subcommands.Add(RollForwardCommand.Create(host));
        root.Subcommands.Add(DiffCommand.Create(host));
        root.Subcommands.Add(VerifyCommand.Create(host));
        root.Subcommands.Add(AcceptCommand.Create(host));
        root.Subcommands.Add(FontsCommand.Create(host));
        root.Options.Add(LicensesOption.Create(host));

        var configuration = new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false };
        var parsed = root.Parse(arguments);
        try
        {
            if (parsed.Errors.Count == 0)
                return parsed.Invoke(configuration);

            // The library would exit with 1, which says "errors in the report".
            parsed.Invoke(configuration);
            return ExitCode.WrongUsage;
        }
#pragma warning disable CA1031 // The last line of defence: whatever comes here is our own fault and says so.
        catch (Exception e)
#pragma warning restore CA1031
        {
            host.Error.WriteLine("internal error: this is a fault of esg, not of the report. Please report it with the text below.");
            host.Error.WriteLine(e.ToString());
            return ExitCode.InternalError;
        }
    }
}
