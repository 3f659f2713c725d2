using System;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Yaml;

/// <summary>Reads YAML into a tree with positions. What is not plain YAML (aliases, tags, several documents, deep nesting) is a diagnostic, never an exception.</summary>
public static class YamlReader
{
    /// <summary>The longest document read, in UTF-16 units.</summary>
    public const int MaximumLength = 2 * 1024 * 1024;

    /// <summary>The deepest nesting of mappings and lists.</summary>
    public const int MaximumDepth = 64;

    /// <summary>Reads a whole file.</summary>
    /// <returns>The root; null if the file holds nothing or cannot be read, the latter with a diagnostic.</returns>
    public static YamlNode? Read(SourceFile file, DiagnosticBag diagnostics) =>
        Read(file.Text, (start, end) => new SourceSpan(file, start, end), diagnostics);

    /// <summary>Reads a part of a file, such as the body of a fenced block that stands in its file as it is.</summary>
    /// <inheritdoc cref="Read(SourceFile, DiagnosticBag)" path="/returns" />
    public static YamlNode? Read(SourceSpan body, DiagnosticBag diagnostics) =>
        Read(body.Text, (start, end) => body.Slice(start, end - start), diagnostics);

    /// <summary>Reads a text that was cut out of, or made from, something else.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="place">Gives the place in the sources of a half-open range of offsets in <paramref name="text"/>.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    /// <param name="mayHoldMarks">Whether the marks of templates, U+FDD0 and U+FDD1, may stand in it.</param>
    /// <inheritdoc cref="Read(SourceFile, DiagnosticBag)" path="/returns" />
    public static YamlNode? Read(string text, Func<int, int, SourceSpan> place, DiagnosticBag diagnostics, bool mayHoldMarks = false)
    {
        if (text.Length > MaximumLength)
        {
            diagnostics.Report(YamlDiagnostics.TooLong, place(0, 1), Number(text.Length), Number(MaximumLength));
            return null;
        }

        var forbidden = SourceCharacters.FindForbidden(text, mayHoldMarks);
        if (forbidden >= 0)
        {
            diagnostics.Report(YamlDiagnostics.ForbiddenCharacter, place(forbidden, forbidden + 1), SourceCharacters.Name(text[forbidden]));
            return null;
        }

        return new YamlEventReader(text, place, diagnostics).ReadDocument();
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
