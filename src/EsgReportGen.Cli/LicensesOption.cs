using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;

namespace EsgReportGen.Cli;

/// <summary>The option <c>--licenses</c>: prints the licences of what the program carries.</summary>
internal static class LicensesOption
{
    public static Option<bool> Create(ConsoleHost host) => new("--licenses")
    {
        Description = "Print the licences of the fonts, data and libraries inside",
        Action = new PrintLicenses(host),
    };

    private sealed class PrintLicenses(ConsoleHost host) : SynchronousCommandLineAction
    {
        public override bool Terminating => true;

        public override int Invoke(ParseResult parseResult)
        {
            using var stream = typeof(LicensesOption).Assembly.GetManifestResourceStream("NOTICE")!;
            using var reader = new StreamReader(stream);
            host.Output.Write(reader.ReadToEnd());
            return ExitCode.Success;
        }
    }
}
