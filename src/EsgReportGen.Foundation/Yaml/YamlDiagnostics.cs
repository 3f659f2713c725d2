using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Foundation.Yaml;

/// <summary>What can be wrong with a YAML text, whatever it is about: ESG1001 to ESG1019 and ESG1090 to ESG1094.</summary>
public static class YamlDiagnostics
{
    /// <summary>A text longer than the limit.</summary>
    public static DiagnosticDescriptor TooLong { get; } = Error(
        1, "YAML is too long", "this YAML has {0} characters, more than the {1} that are read", "split it into several files, or keep long series in CSV");

    /// <summary>Mappings and lists nested beyond the limit.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = Error(
        2, "YAML is nested too deep", "mappings and lists are nested deeper than {0} levels here", "write it flat: ids are dotted (`ghg.s3.cat1`), not nested");

    /// <summary>A control character, a lone surrogate or the like.</summary>
    public static DiagnosticDescriptor ForbiddenCharacter { get; } = Error(
        3, "a character that YAML forbids", "the character {0} may not stand in a text", "delete it, and save the file as UTF-8");

    /// <summary>A tab where a line is indented.</summary>
    public static DiagnosticDescriptor TabIndentation { get; } = Error(
        4, "a tab as indentation", "this line is indented with a tab", "indent with spaces, two a level");

    /// <summary>A key glued to its value.</summary>
    public static DiagnosticDescriptor MissingSpace { get; } = Error(
        5, "no space behind a colon", "there is no space behind the colon of `{0}`", "write `{0}: ` with a space behind the colon");

    /// <summary>A quote that is not closed.</summary>
    public static DiagnosticDescriptor UnclosedQuote { get; } = Error(
        6, "a quote is not closed", "the quote `{0}` that opens here is not closed", "close it at the end of the text with the same quote");

    /// <summary>Text behind a closing quote.</summary>
    public static DiagnosticDescriptor TextAfterQuote { get; } = Error(
        7, "text behind a closing quote", "text stands behind the closing quote `{0}`", "put the whole text in quotes, and write a quote inside it twice (`''`) between single quotes");

    /// <summary>An escape that does not exist.</summary>
    public static DiagnosticDescriptor UnknownEscape { get; } = Error(
        8, "an unknown escape", "`{0}` is no escape that YAML knows", "write `\\\\` for a backslash, or use single quotes");

    /// <summary>A character that cannot begin a plain text.</summary>
    public static DiagnosticDescriptor ReservedCharacter { get; } = Error(
        9, "a reserved character begins a text", "a text without quotes cannot begin with `{0}`", "put the text in quotes");

    /// <summary>A bracket or brace that is not closed.</summary>
    public static DiagnosticDescriptor UnclosedBracket { get; } = Error(
        10, "a bracket is not closed", "the `{0}` that opens here is not closed, or its items are not separated by commas", "close it, put a comma between items, and quote texts that hold brackets, braces, commas or colons");

    /// <summary>A bracket, brace or comma where a value should stand.</summary>
    public static DiagnosticDescriptor StrayBracket { get; } = Error(
        11, "a stray bracket", "`{0}` stands where a value is expected", "remove it, or put the text in quotes");

    /// <summary>A list that begins on the line of its key.</summary>
    public static DiagnosticDescriptor ListBehindKey { get; } = Error(
        12, "a list on the line of its key", "a list with dashes cannot begin on the line of its key", "begin it on the next line, or write `[a, b]`");

    /// <summary>A colon inside a text without quotes.</summary>
    public static DiagnosticDescriptor ColonInValue { get; } = Error(
        13, "a colon inside a text", "a text without quotes cannot hold a colon and a space", "put the text in quotes");

    /// <summary>A line that belongs to no level.</summary>
    public static DiagnosticDescriptor Indentation { get; } = Error(
        14, "the indentation fits no level", "this line does not fit to the lines above it", "indent it like the other keys or items of its level, and give each key a colon and a space");

    /// <summary>Anything else that YAML does not allow.</summary>
    public static DiagnosticDescriptor Unreadable { get; } = Error(
        15, "YAML cannot be read", "this is not YAML: {0}", "look for a missing quote, colon or indentation on this line and the one above");

    /// <summary>A key twice in one mapping.</summary>
    public static DiagnosticDescriptor DuplicateKey { get; } = Error(
        16, "a key twice", "`{0}` stands here a second time", "keep one of the two");

    /// <summary>An alias.</summary>
    public static DiagnosticDescriptor Alias { get; } = Error(
        17, "a YAML alias", "`{0}` refers to an anchor, which report projects do not use", "write the value out, or put a text that begins with `*` in quotes");

    /// <summary>A key that the place does not know.</summary>
    public static DiagnosticDescriptor UnknownKey { get; } = Error(
        18, "an unknown key", "unknown key `{0}`", "use one of {1}");

    /// <summary>A text, list or mapping where another of them is wanted.</summary>
    public static DiagnosticDescriptor WrongShape { get; } = Error(
        19, "another kind of value is expected", "`{0}` needs {1}, not {2}", "write {1} here");

    /// <summary>An anchor.</summary>
    public static DiagnosticDescriptor Anchor { get; } = Error(
        90, "a YAML anchor", "`{0}` is an anchor, which report projects do not use", "remove it, or put a text that begins with `&` in quotes");

    /// <summary>A tag.</summary>
    public static DiagnosticDescriptor Tag { get; } = Error(
        91, "a YAML tag", "`{0}` is a tag, which report projects do not use", "remove it, or put a text that begins with `!` in quotes");

    /// <summary>A second document in one text.</summary>
    public static DiagnosticDescriptor SecondDocument { get; } = Error(
        92, "a second YAML document", "a second document begins here; only one is read", "remove the line `---`, or use a file each");

    /// <summary>A mapping, a list or nothing as a key.</summary>
    public static DiagnosticDescriptor KeyIsNoText { get; } = Error(
        93, "a key that is no text", "a key must be a text, not {0}", "write a name before the colon; quote a text that begins with a bracket or brace");

    /// <summary>A bracket inside a plain text that itself stands in brackets or braces.</summary>
    public static DiagnosticDescriptor BracketInText { get; } = Error(
        94, "a bracket in a text inside brackets", "a text without quotes cannot hold `{0}` inside brackets or braces", "put the text in quotes");

    /// <summary>All descriptors in order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        TooLong, TooDeep, ForbiddenCharacter, TabIndentation, MissingSpace, UnclosedQuote, TextAfterQuote, UnknownEscape, ReservedCharacter,
        UnclosedBracket, StrayBracket, ListBehindKey, ColonInValue, Indentation, Unreadable, DuplicateKey, Alias, UnknownKey, WrongShape,
        Anchor, Tag, SecondDocument, KeyIsNoText, BracketInText,
    ];

    private static DiagnosticDescriptor Error(int number, string title, string message, string hint) => new(
        "ESG10" + number.ToString("00", System.Globalization.CultureInfo.InvariantCulture), DiagnosticSeverity.Error, title, message, hint);
}
