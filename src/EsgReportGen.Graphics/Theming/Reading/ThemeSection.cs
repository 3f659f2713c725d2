using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming.Reading;

/// <summary>
/// A mapping of <c>theme.yaml</c> while it is read. Each method reads one key over the value that holds without it; <see cref="Finish"/>
/// then reports the keys that nobody asked for.
/// </summary>
internal sealed class ThemeSection(YamlMapping? mapping, ThemeContext context)
{
    private static readonly ImmutableArray<string> Answers = ["yes", "no"];

    private readonly List<string> keys = [];

    public ThemeContext Context => context;

    /// <summary>A mapping within, empty if it is not there.</summary>
    public ThemeSection Section(string key) => new(Entry(key) is { } entry ? YamlKeys.AsMapping(entry.Value, key, context.Bag, entry.Key.Span) : null, context);

    public Length Length(string key, Length current, double least = 0, double most = 2000, Length? em = null)
    {
        if (Text(key) is not { } text)
            return current;
        if (!ThemeText.TryParseLength(text.Text, em, out var length))
        {
            context.Bag.Report(em is null ? GraphicsDiagnostics.BadLength : GraphicsDiagnostics.BadTypeLength, text.Span, text.Text);
            return current;
        }

        if (length.Points >= least - 0.001 && length.Points <= most + 0.001)
            return length;
        context.Bag.Report(GraphicsDiagnostics.OutOfRange, text.Span, key, Number(least) + "pt", Number(most) + "pt");
        return current;
    }

    public double Fraction(string key, double current, double least, double most)
    {
        if (Text(key) is not { } text)
            return current;
        if (!ThemeText.TryParseNumber(text.Text, out var number))
            context.Bag.Report(GraphicsDiagnostics.BadNumber, text.Span, text.Text);
        else if (number < least || number > most)
            context.Bag.Report(GraphicsDiagnostics.OutOfRange, text.Span, key, Number(least), Number(most));
        else
            return number;
        return current;
    }

    public int Weight(string key, int current) => WeightOrNone(key, current) ?? current;

    public int? WeightOrNone(string key, int? current, bool noneIsAllowed = false)
    {
        if (Text(key) is not { } text)
            return current;
        if (noneIsAllowed && text.Text == "none")
            return null;
        if (FontWeights.Find(text.Text) is { } weight)
            return weight;
        context.Bag.Add(GraphicsDiagnostics.BadWeight.At(text.Span, text.Text).WithHint(NearestName.DidYouMean(text.Text, FontWeights.Names)));
        return current;
    }

    public string Family(string key, string current)
    {
        if (Text(key) is not { } text)
            return current;
        context.Families.Add(text);
        return text.Text;
    }

    /// <summary>The families that stand in for others.</summary>
    public void Fallback(string key)
    {
        if (Entry(key) is not { } entry)
            return;
        foreach (var family in YamlKeys.AsTexts(entry.Value, key, context.Bag, entry.Key.Span))
        {
            context.Families.Add(family);
            context.Fallback.Add(family.Text);
        }
    }

    public string Label(string key, string current)
    {
        if (Text(key) is not { } text)
            return current;
        if (text.Text.Length <= 4)
            return text.Text;
        context.Bag.Report(GraphicsDiagnostics.LabelTooLong, text.Span, text.Text);
        return current;
    }

    /// <summary>Yes or no.</summary>
    public bool Switch(string key, bool current) => Choice(key, current ? "yes" : "no", Answers) == "yes";

    /// <summary>One of some words.</summary>
    public string Choice(string key, string current, ImmutableArray<string> words)
    {
        if (Text(key) is not { } text)
            return current;
        if (words.Contains(text.Text, System.StringComparer.Ordinal))
            return text.Text;
        context.Bag.Add(GraphicsDiagnostics.BadWord.At(text.Span, text.Text, "`" + string.Join("`, `", words) + "`").WithHint(NearestName.DidYouMean(text.Text, words)));
        return current;
    }

    public Color Color(string key, Color current) => ColorOrNone(key, current, noneIsAllowed: false) ?? current;

    public Color? ColorOrNone(string key, Color? current, bool noneIsAllowed = true)
    {
        if (Text(key) is not { } text)
            return current;
        return noneIsAllowed && text.Text == "none" ? null : context.ColorOf(text) ?? current;
    }

    /// <summary>A picture by its path from the project's root, as <c>images/x.jpg</c> below <c>content/</c> is written; or none.</summary>
    public SourcedText? Image(string key, SourcedText? current)
    {
        if (Text(key) is not { } text)
            return current;
        if (text.Text == "none")
            return null;
        return ImagePath.Read(text.Text) is { } path ? text with { Text = path } : Refuse();

        SourcedText? Refuse()
        {
            context.Bag.Report(GraphicsDiagnostics.BadPicture, text.Span, text.Text);
            return current;
        }
    }

    /// <summary>One colour or a list of them.</summary>
    public ImmutableArray<Color> Colors(string key, ImmutableArray<Color> current)
    {
        if (Entry(key) is not { } entry)
            return current;
        var colors = ImmutableArray.CreateBuilder<Color>();
        foreach (var text in YamlKeys.AsTexts(entry.Value, key, context.Bag, entry.Key.Span))
        {
            if (context.ColorOf(text) is { } color)
                colors.Add(color);
        }

        return colors.Count == 0 ? current : colors.ToImmutable();
    }

    /// <summary>A line: <c>none</c>, or a mapping of <c>color</c>, <c>width</c> and <c>dash</c>.</summary>
    public Stroke Stroke(string key, Stroke current)
    {
        if (Entry(key) is not { } entry)
            return current;
        if (entry.Value is YamlScalar { Text: "none" })
            return current with { Width = default };
        var section = new ThemeSection(YamlKeys.AsMapping(entry.Value, key, context.Bag, entry.Key.Span), context);
        var stroke = new Stroke(
            section.Color("color", current.Color), section.Length("width", current.Width, 0, 72), section.Length("dash", current.Dash, 0, 72));
        section.Finish();
        return stroke;
    }

    public SourcedText? Text(string key) =>
        Entry(key) is { } entry ? YamlKeys.AsText(entry.Value, key, context.Bag, entry.Key.Span) : null;

    public YamlEntry? Entry(string key)
    {
        keys.Add(key);
        return mapping?.FindEntry(key);
    }

    /// <summary>Reports the keys that were not read.</summary>
    public void Finish()
    {
        if (mapping is not null)
            YamlKeys.Check(mapping, [.. keys], context.Bag);
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>What the sections of a theme share while it is read.</summary>
internal sealed class ThemeContext(DiagnosticBag bag)
{
    public DiagnosticBag Bag => bag;

    /// <summary>The colours that names mean.</summary>
    public Palette Palette { get; set; } = DefaultTheme.Colors;

    /// <summary>The families named so far.</summary>
    public List<SourcedText> Families { get; } = [];

    /// <summary>Those of them that stand in for others.</summary>
    public List<string> Fallback { get; } = [];

    /// <summary>The colours written so far with their places, for findings about contrast.</summary>
    public List<(Color Color, SourceSpan Span)> Written { get; } = [];

    /// <summary>Where the first of some colours is written, the last place of each.</summary>
    /// <param name="colors">The colours, the one most to blame first.</param>
    /// <param name="file">What to point at where the report writes no colour at all.</param>
    public SourceSpan PlaceOf(System.ReadOnlySpan<Color> colors, SourceSpan file)
    {
        foreach (var wanted in colors)
        {
            for (var i = Written.Count - 1; i >= 0; i--)
            {
                if (Written[i].Color == wanted)
                    return Written[i].Span;
            }
        }

        // A colour that follows from another: the accent is the one that others follow from.
        return Written.Count > 0 ? Written[0].Span : file;
    }

    /// <summary>A colour by value or by name; null with a diagnostic.</summary>
    public Color? ColorOf(SourcedText text)
    {
        if (!ThemeText.TryParseColor(text.Text, out var color))
        {
            if (PaletteNames.Find(Palette, text.Text) is not { } named)
            {
                bag.Add(GraphicsDiagnostics.BadColor.At(text.Span, text.Text).WithHint(
                    text.Text.StartsWith('#') ? null : NearestName.DidYouMean(text.Text, PaletteNames.All)));
                return null;
            }

            color = named;
        }

        if (!BuiltInThemes.Holds(text.Span.File))
            Written.Add((color, text.Span));
        return color;
    }
}
