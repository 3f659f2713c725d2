using System;
using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Parsing;

namespace EsgReportGen.Templating.Chapters;

/// <summary>What stands between the two lines <c>---</c> at the head of a template. Immutable.</summary>
/// <param name="Title">The chapter's title; null for the one in its first heading.</param>
/// <param name="Disclosures">Ids of disclosures that the chapter answers.</param>
/// <param name="Waivers">Texts whose numerals need no fact, with reasons.</param>
/// <param name="Body">The template without its front matter.</param>
internal sealed record FrontMatter(SourcedText? Title, ImmutableArray<SourcedText> Disclosures, ImmutableArray<Waiver> Waivers, SourceSpan Body)
{
    private const string BackCover = "back-cover";
    private static readonly ImmutableArray<string> Openings = ["plain", "band", "page"];

    private static readonly ImmutableArray<string> Keys = ["title", "disclosures", "waivers", "opener", "image", "layout"];
    private static readonly ImmutableArray<string> WaiverKeys = ["text", "reason"];

    /// <summary>What the chapter begins with; null for what the theme says.</summary>
    public ChapterOpening? Opener { get; init; }

    /// <summary>Whether the chapter is the back cover.</summary>
    public bool IsBackCover { get; init; }

    /// <summary>The picture that it begins with, by its path from the project's root; null for none.</summary>
    public SourcedText? Image { get; init; }

    /// <summary>Reads the head of a template.</summary>
    public static FrontMatter Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var text = TemplateText.Split(file, diagnostics);
        return text.Head.File is null ? new FrontMatter(null, [], [], text.Body) : Read(text.Head, text.Body, diagnostics);
    }

    /// <summary>The head of a translation: what a chapter answers is said once, in the source language; how it begins holds there too, unless the translation says otherwise.</summary>
    public FrontMatter Under(SourceFile original, DiagnosticBag diagnostics)
    {
        if (!Disclosures.IsEmpty)
            diagnostics.Add(TemplateDiagnostics.DisclosuresInTranslation.At(Disclosures[0].Span, original.Path));
        var source = Read(original, new DiagnosticBag());
        return this with { Disclosures = source.Disclosures, Opener = Opener ?? source.Opener, Image = Image ?? source.Image, IsBackCover = source.IsBackCover };
    }

    private static FrontMatter Read(SourceSpan head, SourceSpan body, DiagnosticBag diagnostics)
    {
        if (YamlReader.Read(head, diagnostics) is not { } root || YamlKeys.AsMapping(root, "front matter", diagnostics) is not { } mapping)
            return new FrontMatter(null, [], [], body);
        YamlKeys.Check(mapping, Keys, diagnostics);
        var waivers = ImmutableArray.CreateBuilder<Waiver>();
        if (mapping.FindEntry("waivers") is { } entry && YamlKeys.AsSequence(entry.Value, "waivers", diagnostics, entry.Key.Span) is { } list)
        {
            foreach (var item in list.Items)
            {
                if (YamlKeys.AsMapping(item, "waivers", diagnostics) is not { } waiver)
                    continue;
                YamlKeys.Check(waiver, WaiverKeys, diagnostics);
                if (YamlKeys.Text(waiver, "text", diagnostics) is { } words && YamlKeys.Text(waiver, "reason", diagnostics) is { } reason)
                    waivers.Add(new Waiver(words, reason));
                else
                    diagnostics.Add(TemplateDiagnostics.FrontMatterShape.At(DataBlocks.DataBlock.FirstLine(item.Span), "waivers", "a list of `{ text: …, reason: … }`"));
            }
        }

        return new FrontMatter(
            YamlKeys.Text(mapping, "title", diagnostics), YamlKeys.Texts(mapping, "disclosures", diagnostics), waivers.ToImmutable(), body)
        {
            Opener = ReadOpener(mapping, diagnostics),
            IsBackCover = ReadLayout(mapping, diagnostics),
            Image = ReadImage(mapping, diagnostics),
        };
    }
    private static SourcedText? ReadImage(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        if (YamlKeys.Text(mapping, "image", diagnostics) is not { } text)
            return null;
        if (ImagePath.Read(text.Text) is { } path)
            return text with { Text = path };
        diagnostics.Add(TemplateDiagnostics.ImageOutsideProject.At(text.Span, text.Text));
        return null;
    }

    private static bool ReadLayout(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        if (YamlKeys.Text(mapping, "layout", diagnostics) is not { } word)
            return false;
        if (word.Text == BackCover)
            return true;
        diagnostics.Add(TemplateDiagnostics.UnknownLayout.At(word.Span, word.Text).WithHint(NearestName.DidYouMean(word.Text, [BackCover])));
        return false;
    }

    private static ChapterOpening? ReadOpener(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        if (YamlKeys.Text(mapping, "opener", diagnostics) is not { } word)
            return null;
        var index = Openings.IndexOf(word.Text, StringComparer.Ordinal);
        if (index >= 0)
            return (ChapterOpening)index;
        diagnostics.Add(TemplateDiagnostics.UnknownOpener.At(word.Span, word.Text).WithHint(NearestName.DidYouMean(word.Text, Openings)));
        return null;
    }
}
