using System;
using System.CommandLine;
using System.Linq;

namespace EsgReportGen.Cli.Commands;

/// <summary>Options whose value is one word of a list. The library by itself would name its type to the user.</summary>
internal static class WordOption
{
    /// <summary>An option of the names of an enumeration in small letters; its first name is the default.</summary>
    public static Option<T> Of<T>(string description, string name, params string[] aliases)
        where T : struct, Enum
    {
        var words = Enum.GetNames<T>().Select(n => n.ToLowerInvariant()).ToArray();
        var values = Enum.GetValues<T>();
        return new Option<T>(name, aliases)
        {
            Description = $"{description} (default: {words[0]})",
            HelpName = string.Join('|', words),
            CustomParser = result =>
            {
                var written = result.Tokens[^1].Value;
                var at = Array.FindIndex(words, w => w.Equals(written, StringComparison.OrdinalIgnoreCase));
                if (at >= 0)
                    return values[at];
                result.AddError($"`{written}` is no value of {name}: use one of {string.Join(", ", words)}.");
                return default;
            },
        };
    }
}
