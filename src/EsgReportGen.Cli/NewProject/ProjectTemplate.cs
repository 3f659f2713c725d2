using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

namespace EsgReportGen.Cli.NewProject;

/// <summary>The small report project that <c>esg new</c> makes. Its files stand in <c>NewProject/Files</c> as they are, but for names in <c>$(…)</c>.</summary>
internal static partial class ProjectTemplate
{
    /// <summary>The first and last year of a report that can be made: targets and series reach some years back and ahead.</summary>
    public const int FirstYear = 1900, LastYear = 9900;

    private const string Folder = "NewProject/";

    /// <summary>Path below the project's folder, with slashes, and text of each file, ordered by path.</summary>
    /// <param name="organization">The reporting organization's name, any text on one line.</param>
    /// <param name="year">The year reported on, from <see cref="FirstYear"/> to <see cref="LastYear"/>.</param>
    public static ImmutableArray<(string Path, string Text)> Create(string organization, int year)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in typeof(ProjectTemplate).Assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal))
                files.Add(name[Folder.Length..].Replace('\\', '/'), Fill(Read(name), name.EndsWith(".yaml", StringComparison.Ordinal), organization, year));
        }

        var created = ImmutableArray.CreateBuilder<(string, string)>(files.Count);
        foreach (var (path, text) in files)
            created.Add((path, text));
        return created.MoveToImmutable();
    }

    // In YAML the name stands in double quotes, where two characters have a meaning.
    private static string Fill(string text, bool isYaml, string organization, int year) => Place().Replace(text, place =>
        place.Groups["name"].Success
            ? isYaml ? organization.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) : organization
            : (year + Offset(place.Groups["offset"].ValueSpan)).ToString("0000", CultureInfo.InvariantCulture));

    private static int Offset(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static string Read(string name)
    {
        using var stream = typeof(ProjectTemplate).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\$\((?:(?<name>name)|year(?<offset>[+-][0-9])?)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
