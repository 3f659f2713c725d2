using System.CommandLine;
using System.Linq;

namespace EsgReportGen.Cli.Commands;

/// <summary><c>esg publish</c>: locks what the report prints.</summary>
internal static class PublishCommand
{
    public static Command Create(ConsoleHost host)
    {
        var edition = new Argument<string?>("edition") { Description = "Key of the edition (default: the report's period)", Arity = ArgumentArity.ZeroOrOne };
        var force = new Option<bool>("--force") { Description = "Replace the list of an edition that is there and says something else" };
        var register = new Option<bool>("--register") { Description = "Add the edition to content/report.yaml" };
        var shared = new ReportOptionSet();
        var command = new Command("publish", "Lock the values that the report prints, in content/published/<edition>.csv") { edition, force, register, shared.Project, shared.Diagnostics };
        edition.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !IsKey(result.Tokens[0].Value))
                result.AddError($"'{result.Tokens[0].Value}' is no key of an edition: use letters, digits, '-' and '_', such as FY2024.");
        });
        command.SetAction(parsed => new ReportSession(host, shared.Read(parsed, host) with { AllLanguages = true })
            .Publish(parsed.GetValue(edition), parsed.GetValue(force), parsed.GetValue(register)));
        return command;
    }

    // As the keys of editions in report.yaml; nothing else may become part of a path.
    private static bool IsKey(string text) => text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
