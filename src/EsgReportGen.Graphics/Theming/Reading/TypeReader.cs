using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace EsgReportGen.Graphics.Theming.Reading;

/// <summary>Reads <c>fonts</c> and <c>type</c>: a family for all roles of a kind first, then each role.</summary>
internal static class TypeReader
{
    private static readonly ImmutableArray<string> Alignments = ["start", "justify"];

    private enum Kind
    {
        Text,
        Heading,
        Figure,
    }

    private static readonly (string Key, Kind Kind, Func<TypeScale, TextStyle> Get, Func<TypeScale, TextStyle, TypeScale> Set)[] Roles =
    [
        ("body", Kind.Text, t => t.Body, (t, s) => t with { Body = s }),
        ("lead", Kind.Text, t => t.Lead, (t, s) => t with { Lead = s }),
        ("small", Kind.Text, t => t.Small, (t, s) => t with { Small = s }),
        ("note", Kind.Text, t => t.Note, (t, s) => t with { Note = s }),
        ("caption", Kind.Text, t => t.Caption, (t, s) => t with { Caption = s }),
        ("table", Kind.Text, t => t.Table, (t, s) => t with { Table = s }),
        ("table-header", Kind.Text, t => t.TableHeader, (t, s) => t with { TableHeader = s }),
        ("heading1", Kind.Heading, t => t.Heading1, (t, s) => t with { Heading1 = s }),
        ("heading2", Kind.Heading, t => t.Heading2, (t, s) => t with { Heading2 = s }),
        ("heading3", Kind.Heading, t => t.Heading3, (t, s) => t with { Heading3 = s }),
        ("heading4", Kind.Heading, t => t.Heading4, (t, s) => t with { Heading4 = s }),
        ("chapter-number", Kind.Heading, t => t.ChapterNumber, (t, s) => t with { ChapterNumber = s }),
        ("contents-number", Kind.Figure, t => t.ContentsNumber, (t, s) => t with { ContentsNumber = s }),
        ("contents-chapter", Kind.Text, t => t.ContentsChapter, (t, s) => t with { ContentsChapter = s }),
        ("contents-section", Kind.Text, t => t.ContentsSection, (t, s) => t with { ContentsSection = s }),
        ("quote", Kind.Text, t => t.Quote, (t, s) => t with { Quote = s }),
        ("callout-title", Kind.Heading, t => t.CalloutTitle, (t, s) => t with { CalloutTitle = s }),
        ("side", Kind.Text, t => t.Side, (t, s) => t with { Side = s }),
        ("side-title", Kind.Heading, t => t.SideTitle, (t, s) => t with { SideTitle = s }),
        ("pull-quote", Kind.Heading, t => t.PullQuote, (t, s) => t with { PullQuote = s }),
        ("timeline-when", Kind.Heading, t => t.TimelineWhen, (t, s) => t with { TimelineWhen = s }),
        ("timeline-title", Kind.Heading, t => t.TimelineTitle, (t, s) => t with { TimelineTitle = s }),
        ("tile-label", Kind.Text, t => t.TileLabel, (t, s) => t with { TileLabel = s }),
        ("tile-figure", Kind.Figure, t => t.TileFigure, (t, s) => t with { TileFigure = s }),
        ("tile-unit", Kind.Text, t => t.TileUnit, (t, s) => t with { TileUnit = s }),
        ("chart-label", Kind.Text, t => t.ChartLabel, (t, s) => t with { ChartLabel = s }),
        ("chart-value", Kind.Figure, t => t.ChartValue, (t, s) => t with { ChartValue = s }),
        ("running-head", Kind.Text, t => t.RunningHead, (t, s) => t with { RunningHead = s }),
        ("code", Kind.Text, t => t.Code, (t, s) => t with { Code = s }),
        ("cover-organization", Kind.Heading, t => t.CoverOrganization, (t, s) => t with { CoverOrganization = s }),
        ("cover-title", Kind.Heading, t => t.CoverTitle, (t, s) => t with { CoverTitle = s }),
        ("cover-subtitle", Kind.Heading, t => t.CoverSubtitle, (t, s) => t with { CoverSubtitle = s }),
        ("cover-period", Kind.Heading, t => t.CoverPeriod, (t, s) => t with { CoverPeriod = s }),
        ("cover-statement", Kind.Text, t => t.CoverStatement, (t, s) => t with { CoverStatement = s }),
    ];

    /// <summary>The roles in order, as <c>theme.yaml</c> names them.</summary>
    public static ImmutableArray<string> RoleNames { get; } = [.. Roles.Select(r => r.Key)];

    public static TypeScale Read(ThemeSection theme, TypeScale type)
    {
        var fonts = theme.Section("fonts");
        var text = fonts.Family("text", type.Body.Family);
        var heading = fonts.Family("headings", text);
        var figure = fonts.Family("figures", heading);
        fonts.Fallback("fallback");
        fonts.Finish();

        var section = theme.Section("type");
        foreach (var (key, kind, get, set) in Roles)
        {
            var family = kind switch { Kind.Heading => heading, Kind.Figure => figure, _ => text };
            type = set(type, ReadStyle(section.Section(key), get(type) with { Family = family }));
        }

        type = type with
        {
            StrongWeight = section.Weight("strong-weight", type.StrongWeight),
            EmphasisWeight = section.WeightOrNone("emphasis-weight", type.EmphasisWeight, noneIsAllowed: true),
            SlantAngle = section.Fraction("slant", type.SlantAngle, 0, 20),
            HangsPunctuation = section.Switch("hanging-punctuation", type.HangsPunctuation),
        };
        section.Finish();
        return type;
    }

    /// <summary>The weights that a type scale sets text in, ascending.</summary>
    public static ImmutableArray<int> WeightsOf(TypeScale type)
    {
        var weights = new SortedSet<int> { type.StrongWeight, type.EmphasisWeight ?? type.StrongWeight };
        foreach (var role in Roles)
            weights.Add(role.Get(type).Weight);
        return [.. weights];
    }

    /// <summary>A type scale whose roles are all changed.</summary>
    public static TypeScale Change(TypeScale type, Func<TextStyle, TextStyle> change)
    {
        foreach (var (_, _, get, set) in Roles)
            type = set(type, change(get(type)));
        return type;
    }

    private static TextStyle ReadStyle(ThemeSection section, TextStyle style)
    {
        var size = section.Length("size", style.Size, 4, 200);
        // Leading follows the size where only that is given.
        var leading = size == style.Size ? style.Leading : style.Leading * (size / style.Size);
        var result = new TextStyle(
            section.Family("family", style.Family),
            section.Weight("weight", style.Weight),
            size,
            section.Length("leading", leading, size.Points * 0.8, size.Points * 4, size),
            section.Color("color", style.Color),
            section.Length("before", style.SpaceBefore, 0, 400, size),
            section.Length("after", style.SpaceAfter, 0, 400, size))
        {
            IsJustified = section.Choice("align", style.IsJustified ? "justify" : "start", Alignments) == "justify",
            Tracking = section.Fraction("tracking", style.Tracking, -0.1, 0.5),
            IsHyphenated = section.Switch("hyphenate", style.IsHyphenated),
        };
        section.Finish();
        return result;
    }
}
