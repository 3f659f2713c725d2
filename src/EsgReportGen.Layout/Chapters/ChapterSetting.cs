using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Shaping;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Pages;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Chapters;

/// <summary>What the blocks of one chapter are set with, and where their problems go. For one thread.</summary>
internal sealed class ChapterSetting
{
    private readonly ParagraphSetter setter;

    public ChapterSetting(Theme theme, ParagraphSetter setter, ImageCatalog images, ReportLocale locale)
    {
        (Theme, this.setter, Images, Locale) = (theme, setter, images, locale);
        Portrait = PageArea.Of(theme.Page, isTurned: false);
        Landscape = PageArea.Of(theme.Page, isTurned: true);
    }

    private ChapterSetting(ChapterSetting other, Theme theme)
        : this(theme, other.setter.With(theme), other.Images, other.Locale) => Diagnostics = other.Diagnostics;

    /// <summary>How the report looks.</summary>
    public Theme Theme { get; }

    /// <summary>
    /// Whether pages are read from the right. Blocks are laid out all the same from 0 at the side where reading begins; <see cref="PageMirror"/>
    /// turns finished pages over. Only what has a direction of its own, such as code and columns of figures, needs to know.
    /// </summary>
    public bool IsRightToLeft => setter.IsRightToLeft;

    /// <summary>The pictures of the report.</summary>
    public ImageCatalog Images { get; }

    /// <summary>The language of what layout itself prints.</summary>
    public ReportLocale Locale { get; }

    /// <summary>What was found.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>An upright page.</summary>
    public PageArea Portrait { get; }

    /// <summary>A turned page.</summary>
    public PageArea Landscape { get; }

    /// <summary>The same setting in another look, such as that of text on a dark ground.</summary>
    public ChapterSetting With(Theme theme) => new(this, theme);

    /// <summary>A page of a kind.</summary>
    public PageArea Area(bool isTurned) => isTurned ? Landscape : Portrait;

    /// <summary>The text of a reference to a page; null while it is unknown.</summary>
    public string? PageOf(Foundation.Identity.NodeId target) => setter.References.TextOf(target);

    /// <summary>Sets a paragraph and reports what went wrong.</summary>
    public ImmutableArray<LineBox> Set(ParagraphRequest request)
    {
        var lines = setter.Set(request);
        foreach (var problem in setter.TakeProblems())
        {
            Diagnostics.Add(Describe(problem));
        }

        return lines;
    }

    /// <summary>Measures a paragraph.</summary>
    public ParagraphWidths Measure(ParagraphRequest request) => setter.Measure(request);

    private Diagnostic Describe(TextProblem problem)
    {
        if (problem.Kind is not TextProblemKind.MissingCharacter)
            return LayoutDiagnostics.WordBroken.At(problem.Span, problem.Text);
        var character = char.ConvertToUtf32(problem.Text, 0);
        return LayoutDiagnostics.CharacterWithoutFont.At(problem.Span, CharacterHelp.Name(character)).WithHint(CharacterHelp.Hint(character, problem.Language, setter.Fonts));
    }
}
