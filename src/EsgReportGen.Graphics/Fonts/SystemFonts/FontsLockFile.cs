using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Graphics.Fonts.SystemFonts;

/// <summary>Reads and writes <c>content/fonts.lock</c>.</summary>
public static class FontsLockFile
{
    /// <summary>Path of the file from the project's root.</summary>
    public const string Path = "content/fonts.lock";

    private const string Head = """
        # The fonts of the machine that this report is set in, written by `esg fonts lock`. A font that differs is a warning, and an error in CI:
        # src/reference/fonts.md of the tool tells more.

        """;

    /// <summary>Reads a lock.</summary>
    /// <param name="file">The file; null if there is none.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <returns>The lock; null if there is no file, or nothing that could be read.</returns>
    public static FontsLock? Read(SourceFile? file, DiagnosticBag bag)
    {
        if (file is null || YamlReader.Read(file, bag) is not { } root || YamlKeys.AsMapping(root, "fonts.lock", bag) is not { } mapping)
            return null;
        YamlKeys.Check(mapping, ["fonts"], bag);
        var entries = ImmutableArray.CreateBuilder<FontsLockEntry>();
        if (mapping.FindEntry("fonts") is { } fonts && YamlKeys.AsSequence(fonts.Value, "fonts", bag, fonts.Key.Span) is { } list)
        {
            foreach (var item in list.Items)
            {
                if (YamlKeys.AsMapping(item, "fonts", bag) is { } entry && ReadEntry(entry, bag) is { } read)
                    entries.Add(read);
            }
        }

        return new FontsLock(entries.ToImmutable());
    }

    /// <summary>The text of a lock; equal locks give equal texts.</summary>
    public static string Write(FontsLock locked)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n")).Append("fonts:\n");
        foreach (var entry in locked.Entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{ family: {Quote(entry.Family)}, weight: {entry.Weight}, file: {Quote(entry.File)}, face: {entry.Index}")
                .Append(CultureInfo.InvariantCulture, $", version: {Quote(entry.Version)}, sha256: {entry.Sha256} }}\n");
        }

        return text.ToString();
    }

    /// <summary>The lock of some fonts.</summary>
    public static FontsLock Of(ImmutableArray<SystemFont> fonts) => new(
    [
        .. fonts.Select(f => f.Entry).Distinct()
            .OrderBy(e => e.Family, StringComparer.Ordinal).ThenBy(e => e.Weight).ThenBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Index),
    ]);

    private static FontsLockEntry? ReadEntry(YamlMapping entry, DiagnosticBag bag)
    {
        YamlKeys.Check(entry, ["family", "weight", "file", "face", "version", "sha256"], bag);
        string? family = Text("family"), file = Text("file"), hash = Text("sha256");
        int? weight = Number(Text("weight")), face = Number(Text("face"));
        var problem = family is null || file is null ? "`family` or `file` is missing"
            : hash is null || hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower) ? "`sha256` is not 64 hexadecimal digits"
            : weight is null or > 1000 ? "`weight` is no number up to 1000"
            : face is null ? "`face` is no number"
            : null;
        if (problem is null)
            return new FontsLockEntry(family!, weight!.Value, file!, face!.Value, Text("version") ?? string.Empty, hash!);
        bag.Report(GraphicsDiagnostics.BrokenLock, entry.Span, problem);
        return null;

        string? Text(string key) => YamlKeys.Text(entry, key, bag)?.Text;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Quote(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
