using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Text;
using EsgReportGen.Html.Markup;
using static System.FormattableString;

namespace EsgReportGen.Html.Styles;

/// <summary>The page's style sheet: the rules of <c>page.css</c> below the properties of a theme. Made here only, so that no foreign text can be part of it.</summary>
internal sealed class StyleSheet
{
    private static readonly Lazy<string> Rules = new(ReadRules);

    private StyleSheet(ImmutableArray<StylePart> parts) => Parts = parts;

    /// <summary>The text in pieces, with fonts between them.</summary>
    public ImmutableArray<StylePart> Parts { get; }

    /// <summary>What the rules read and do not set themselves.</summary>
    public static ImmutableArray<string> NeededProperties { get; } = FindNeeded(Rules.Value);

    /// <summary>The style sheet of a page.</summary>
    public static StyleSheet Of(PageStyle style)
    {
        var parts = ImmutableArray.CreateBuilder<StylePart>();
        foreach (var face in style.Faces)
        {
            parts.Add(new StylePart(Invariant($"@font-face {{ font-family: {StyleProperty.Quote(face.Family)}; font-weight: {face.Weight}; src: url("), null));
            parts.Add(new StylePart(string.Empty, DataAddress.Woff(face.Woff)));
            parts.Add(new StylePart(") format(\"woff\"); }\n", null));
        }

        parts.Add(new StylePart(Properties(style) + Pages(style.Paper) + Rules.Value, null));
        return new StyleSheet(parts.ToImmutable());
    }

    private static string Properties(PageStyle style)
    {
        var text = new StringBuilder("\n:root {");
        foreach (var property in style.Properties)
            text.Append(" --").Append(property.Name).Append(": ").Append(property.Value).Append(';');
        return text.Append(" }\n").ToString();
    }

    // Rules for pages cannot read properties.
    private static string Pages(in Paper paper)
    {
        string width = Length(paper.Width), height = Length(paper.Height);
        return $"@page {{ size: {width} {height}; margin: {Length(paper.Top)} {Length(paper.Right)} {Length(paper.Bottom)} {Length(paper.Left)}; }}\n"
            + "@page cover { margin: 0; }\n"
            + $"@page landscape {{ size: {Length(Math.Max(paper.Width, paper.Height))} {Length(Math.Min(paper.Width, paper.Height))}; }}\n";
    }

    private static string Length(double millimetres) => StyleProperty.Text(millimetres) + "mm";

    private static string ReadRules()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream("page.css") ?? throw new UnreachableException("the style sheet is not in the program");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rules = reader.ReadToEnd().ReplaceLineEndings("\n");
        // Within `style`, HTML reads text as it is and XML does not: only what both read alike may stand there.
        return rules.AsSpan().ContainsAny("<&") ? throw new UnreachableException("the style sheet has a mark of markup") : rules;
    }

    private static ImmutableArray<string> FindNeeded(string rules)
    {
        var needed = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = rules.IndexOf("var(--", StringComparison.Ordinal); at >= 0; at = rules.IndexOf("var(--", at + 1, StringComparison.Ordinal))
            needed.Add(rules[(at + 6)..rules.IndexOf(')', at)]);
        needed.RemoveWhere(name => rules.Contains("--" + name + ": ", StringComparison.Ordinal));
        return [.. needed];
    }
}

/// <summary>A piece of the style sheet: text, or the bytes of a font.</summary>
internal readonly record struct StylePart(string Text, DataAddress? Address);
