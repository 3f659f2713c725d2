using System.Collections.Immutable;
using EsgReportGen.Charts.Colors;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Charts.Legends;

/// <summary>A name, and a value with it or none, beside the place where a line or a stack ends.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value; empty for none.</param>
/// <param name="Color">The colour of what it names.</param>
internal sealed record EndNote(ImmutableArray<Inline> Name, ImmutableArray<Inline> Value, Color Color);

/// <summary>Names at the right end of a plot, level with what they name, moved apart where they would cover each other.</summary>
internal sealed class EndNotes
{
    /// <summary>From the plot to the names.</summary>
    public static readonly Length Gap = new(8);

    // Less than this, and names at the end cost more room than a legend.
    private const double MostShare = 0.3;
    private static readonly Length LeastWidth = new(50);
    private static readonly Length ValueGap = new(4);
    private static readonly Length NoteGap = new(1);

    private readonly ImmutableArray<(ChartLabel Name, ChartLabel Value, bool IsOneLine)> notes;

    private EndNotes(ImmutableArray<(ChartLabel Name, ChartLabel Value, bool IsOneLine)> notes, Length width, Length height) =>
        (this.notes, Width, Height) = (notes, width, height);

    /// <summary>Width of the names and of the gap before them; zero without any.</summary>
    public Length Width { get; }

    /// <summary>Least height that they need.</summary>
    public Length Height { get; }

    /// <summary>Sets the names for a chart of a width.</summary>
    public static EndNotes Set(ChartSheet sheet, ImmutableArray<EndNote> notes, Length chartWidth)
    {
        var most = Length.Max(LeastWidth, chartWidth * MostShare);
        var set = ImmutableArray.CreateBuilder<(ChartLabel, ChartLabel, bool)>(notes.Length);
        var (width, height) = (Length.Zero, Length.Zero);
        foreach (var note in notes)
        {
            var color = SeriesColors.TextOf(sheet.Theme, note.Color);
            var name = sheet.Label(note.Name, sheet.NameStyle with { Color = color }, most, maximumLines: 3);
            var value = sheet.Label(note.Value, sheet.ValueStyle with { Color = color });
            var isOneLine = name.Text.LineCount == 1 && name.Width + ValueGap + value.Width <= most;
            set.Add((name, value, isOneLine));
            var own = isOneLine && !note.Value.IsEmpty ? name.Width + ValueGap + value.Width : Length.Max(name.Width, value.Width);
            (width, height) = (Length.Max(width, own), height + HeightOf(name, value, isOneLine));
        }

        return new EndNotes(set.ToImmutable(), notes.IsEmpty ? Length.Zero : width + Gap, height);
    }

    /// <summary>Prints them.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="x">The right end of the plot.</param>
    /// <param name="wanted">The height at which each wants to stand.</param>
    /// <param name="top">Where their room begins.</param>
    /// <param name="bottom">Where it ends.</param>
    public void Print(ChartSheet sheet, Length x, ImmutableArray<Length> wanted, Length top, Length bottom)
    {
        var heights = new Length[notes.Length];
        for (var i = 0; i < heights.Length; i++)
            heights[i] = HeightOf(notes[i].Name, notes[i].Value, notes[i].IsOneLine);
        var tops = LabelSpread.Spread(wanted.AsSpan(), heights, top, bottom);
        for (var i = 0; i < tops.Length; i++)
        {
            var (name, value, isOneLine) = notes[i];
            var place = name.Box(x + Gap, Anchor.After, tops[i], Anchor.After);
            sheet.Print(name, place);
            sheet.Print(value, isOneLine
                ? value.Box(place.Right + ValueGap, Anchor.After, tops[i] + name.Text.Baseline - value.Text.Baseline, Anchor.After)
                : value.Box(x + Gap, Anchor.After, place.Bottom, Anchor.After));
        }
    }

    private static Length HeightOf(ChartLabel name, ChartLabel value, bool isOneLine) =>
        NoteGap + (isOneLine ? Length.Max(name.Height, value.Height) : name.Height + value.Height);
}
